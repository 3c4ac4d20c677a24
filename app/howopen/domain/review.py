# SPDX-License-Identifier: Apache-2.0
"""What people decided about the findings of a document, and the project that keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Clause
from howopen.domain.comparison import AlignedClauses
from howopen.domain.spans import Span


class State(StrEnum):
    """Where a finding stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    ADDED = "added"  # by a person; the program had not found it

    @property
    def decided(self) -> bool:
        """Whether a person has spoken."""
        return self is not State.OPEN


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did something, and when (a time that knows its zone)."""

    who: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Remark:
    """Words of a reviewer, on a clause or on a span of the text."""

    words: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Decision:
    """One finding as it was found and as it stands.

    ``found`` is None for an added one, ``clause`` None for a rejected one; both have the decision's id. ``stamp`` is
    that of the last decision, None while it is open. ``remarks`` are oldest first.
    """

    id: str
    state: State
    found: Clause | None
    clause: Clause | None
    stamp: Stamp | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def shown(self) -> Clause:
        """The clause to show: as it stands, or as it was found where it was rejected."""
        clause = self.clause or self.found
        assert clause is not None  # a decision is about something
        return clause


@dataclass(frozen=True, slots=True)
class Comment:
    """A thread of remarks on a span of the text, oldest first; ``id`` is unique in its review."""

    id: str
    span: Span
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class SignOff:
    """One person's word that the document was read and every finding decided; it names what was signed."""

    stamp: Stamp
    sha256: str
    engine: Engine


@dataclass(frozen=True, slots=True)
class Review:
    """One document under review.

    ``found`` is the analysis as the program made it, ``source`` the path or ``lib:ID`` that it came from. ``decisions``
    are in text order. A change ends the sign-offs.
    """

    source: str
    found: Analysis
    decisions: tuple[Decision, ...]
    comments: tuple[Comment, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()

    def decision(self, clause_id: str) -> Decision:
        """The decision on a finding.

        Raises:
            KeyError: if there is no such finding.
        """
        for decision in self.decisions:
            if decision.id == clause_id:
                return decision
        raise KeyError(clause_id)

    @property
    def open(self) -> int:
        """How many findings wait for a person."""
        return sum(not decision.state.decided for decision in self.decisions)

    @property
    def signed(self) -> bool:
        """Whether anybody has signed it as it stands."""
        return bool(self.sign_offs)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two clauses of two documents (by the sha256 of their files) that a person put side by side."""

    a: str
    b: str
    clauses: AlignedClauses


@dataclass(frozen=True, slots=True)
class Project:
    """Everything a review file holds that can be undone.

    ``plan`` is the organisation and plan of "Can we?", ``policy`` the house policy, both as TOML or "".
    """

    reviews: tuple[Review, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    plan: str = ""
    policy: str = ""


class Act(StrEnum):
    """What a line of the audit trail tells."""

    OPENED = "opened"
    CLOSED = "closed"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    REOPENED = "reopened"
    ADDED = "added"
    REMARKED = "noted"
    COMMENTED = "commented"
    SIGNED = "signed"
    UNSIGNED = "ended the sign-off of"
    ALIGNED = "aligned"
    RELEASED = "released"
    PLANNED = "changed the plan of"
    RULED = "changed the policy of"
    UNDID = "undid"
    REDID = "redid"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line of the audit trail, which only ever grows; undoing adds a line.

    ``document`` is the sha256 of the file that it concerns, or "". ``subject`` names what was acted on (a clause id),
    ``words`` say it for a reader, ``before`` and ``after`` what changed, or "".
    """

    number: int
    stamp: Stamp
    act: Act
    engine: Engine
    document: str = ""
    subject: str = ""
    words: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A state of the project and, in words, what led to it ("confirm “delete and cease use”")."""

    label: str
    project: Project


@dataclass(frozen=True, slots=True)
class History:
    """The states to go back to (``past``, oldest first), the present one, and those undone, nearest first."""

    present: Step
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
