# SPDX-License-Identifier: Apache-2.0
"""A house policy, and what holding documents against it gives."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import OpennessClass


class Position(StrEnum):
    """Where a document stands on one rule; the first three are the policy's own."""

    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    UNACCEPTABLE = "unacceptable"
    REVIEW = "review"  # the text does not decide it, or the finding is uncertain
    NOT_APPLICABLE = "not-applicable"


class Severity(StrEnum):
    """How much an unacceptable position weighs; the words are SARIF's levels."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class CapLimit:
    """Which thresholds a position covers.

    ``metric`` is one of the facts' metrics or "any". In a preferred or acceptable position ``amount`` is the least
    that a threshold must leave free; in an unacceptable one it is the amount below which a threshold is refused.
    None covers every amount. ``unit`` and ``period`` are compared as written, "" covers all.
    """

    metric: str
    amount: float | None = None
    unit: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class ClauseMatch:
    """The clauses that a rule is about: one category, of these effects (all if empty), holding ``phrase`` if given."""

    category: Category
    effects: tuple[Effect, ...] = ()
    phrase: str = ""


Wanted = tuple[str | CapLimit, ...]
"""The values of one position, as they stand in JSON ("true" for a yes); "none" and "any" where values are open."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One position that the house takes.

    Exactly one of ``fact`` (a key of the facts, or "freedoms.use" and its like) and ``clause`` is set. ``otherwise``
    holds for values that no position names, ``undecided`` for what the text or the finding leaves open. ``classes``
    are those that the rule is meant for, all if empty.
    """

    id: str
    title: str
    message: str
    fact: str = ""
    clause: ClauseMatch | None = None
    preferred: Wanted = ()
    acceptable: Wanted = ()
    unacceptable: Wanted = ()
    undecided: Position = Position.REVIEW
    otherwise: Position = Position.REVIEW
    severity: Severity = Severity.ERROR
    advice: str = ""
    classes: tuple[OpennessClass, ...] = ()


@dataclass(frozen=True, slots=True)
class Deviation:
    """Leave for one document (the sha256 of its file) to miss one rule, up to and including the day ``until``."""

    document: str
    rule: str
    approved_by: str
    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules in the order of the file; ``sha256`` is that of the file. ``review_fails``: open questions fail too."""

    name: str
    version: str
    sha256: str
    rules: tuple[Rule, ...]
    deviations: tuple[Deviation, ...] = ()
    review_fails: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The outcome of one rule: the value found in words, why it has its position, and the ids of the clauses.

    ``deviation`` is the approval that covers it, also where that has ended; ``fails`` then says which.
    """

    rule: Rule
    position: Position
    found: str
    reason: str
    clauses: tuple[str, ...] = ()
    deviation: Deviation | None = None
    fails: bool = False


@dataclass(frozen=True, slots=True)
class DocumentCheck:
    """One document against the policy; ``uri`` is its relative, percent-encoded address, or ``lib:ID``."""

    analysis: Analysis
    uri: str
    rulings: tuple[Ruling, ...]

    @property
    def passed(self) -> bool:
        """Whether no rule fails."""
        return not any(ruling.fails for ruling in self.rulings)

    def counts(self) -> dict[Position, int]:
        """How many rules stand at each position, every position included."""
        found = Counter(ruling.position for ruling in self.rulings)
        return {position: found[position] for position in Position}


@dataclass(frozen=True, slots=True)
class PolicyCheck:
    """All documents against one policy; ``unread`` are the addresses of what could not be read."""

    policy: Policy
    documents: tuple[DocumentCheck, ...]
    unread: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every document that could be read passes."""
        return all(document.passed for document in self.documents)
