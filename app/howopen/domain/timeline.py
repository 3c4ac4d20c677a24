# SPDX-License-Identifier: Apache-2.0
"""How one document changed over its dated versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.comparison import Comparison, Direction


class VersionKind(StrEnum):
    """What a version did to the one before it."""

    FIRST = "first"
    REAL = "real"  # words that count differ
    FORMAL = "formal"  # white space, links, quotation marks or relative dates alone


@dataclass(frozen=True, slots=True)
class Version:
    """A dated version as its source has it.

    ``id`` is a commit's hash, or a file's name; ``date`` knows its zone; ``note`` is the first line of the commit's
    message, or "".
    """

    id: str
    date: datetime
    note: str = ""


class Turn(StrEnum):
    """What became of a clause."""

    APPEARED = "appeared"
    WENT = "went"
    TIGHTENED = "tightened"
    LOOSENED = "loosened"
    REWORDED = "reworded"  # with no effect on rights, or none that a rule can name


@dataclass(frozen=True, slots=True)
class ClauseEvent:
    """A clause that appeared, went or changed; ``a`` and ``b`` are its ids before and after, None where it is absent.

    ``weight`` runs from 0 to 1; ``reason`` says why the direction was given.
    """

    turn: Turn
    category: Category
    a: str | None
    b: str | None
    direction: Direction
    weight: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """One version with what it changed.

    ``analysis`` is None for a formal version, which says what the one before it says. ``comparison`` is against the
    last version before it that was not formal; None for the first and for formal ones. ``formal`` says in words what a
    formal version touched ("quotation marks"). ``events`` are the weightiest first.
    """

    version: Version
    kind: VersionKind
    analysis: Analysis | None = None
    comparison: Comparison | None = None
    events: tuple[ClauseEvent, ...] = ()
    formal: str = ""

    @property
    def counts(self) -> Mapping[Category, int]:
        """How many clauses of each category the version holds; empty for a formal one."""
        clauses = self.analysis.clauses if self.analysis else ()
        found: dict[Category, int] = {}
        for clause in clauses:
            found[clause.category] = found.get(clause.category, 0) + 1
        return found

    def turned(self, direction: Direction) -> int:
        """How many of its events go in ``direction``."""
        return sum(event.direction is direction for event in self.events)


@dataclass(frozen=True, slots=True)
class TrackPoint:
    """A version of one document of a source, without its contents."""

    version: Version
    kind: VersionKind


@dataclass(frozen=True, slots=True)
class Track:
    """When one document of a source changed, in order of time."""

    document: str
    points: tuple[TrackPoint, ...]


@dataclass(frozen=True, slots=True)
class UnreadVersion:
    """A version that could not be read, and why in one sentence."""

    version: Version
    reason: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """One document's versions, oldest first, and when the other documents of its publisher changed.

    ``source`` names the repository or folder, ``document`` the document in it. ``tracks`` begins with the document's
    own. ``unread`` are versions that could not be read; no revision stands for them.
    """

    source: str
    document: str
    revisions: tuple[Revision, ...]
    tracks: tuple[Track, ...] = ()
    unread: tuple[UnreadVersion, ...] = ()

    @property
    def real(self) -> tuple[Revision, ...]:
        """The first version and those that changed words that count."""
        return tuple(revision for revision in self.revisions if revision.kind is not VersionKind.FORMAL)
