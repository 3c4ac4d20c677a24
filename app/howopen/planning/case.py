# SPDX-License-Identifier: Apache-2.0
"""What every rule looks at, and what it gives back: one document's clauses, who asks, and rulings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, ValueKind
from howopen.domain.facts import Facts
from howopen.domain.planning import Cited, Duty, Enquiry, Intent, Reply, Use
from howopen.planning.briefs import brief_of

OUTWARD = frozenset({Use.PRODUCT, Use.HOSTED, Use.DISTRIBUTE})
"""Uses that reach people outside the organisation."""
BINDING = (Effect.REQUIRE, Effect.CONDITION)
LIMITING = (Effect.PROHIBIT, Effect.CONDITION)

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "‑": "-", "‐": "-", "–": "-", "—": "-"})


@lru_cache(maxsize=256)
def pattern(words: str) -> re.Pattern[str]:
    """A compiled pattern for plain text, in which a space stands for any white space."""
    return re.compile(words)


def plain(text: str) -> str:
    """``text`` in lower case, with single spaces and straight quotation marks."""
    return " ".join(text.translate(_STRAIGHT).lower().split())


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause with its plain words and how it is cited."""

    clause: Clause
    words: str
    cited: Cited

    def says(self, words: str) -> bool:
        """Whether the pattern ``words`` stands in the clause."""
        return pattern(words).search(self.words) is not None

    def has(self, kind: ValueKind) -> bool:
        """Whether the clause gives a value of ``kind``."""
        return any(value.kind is kind for value in self.clause.values)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one rule finds: a reply with its reason in a sentence, the clauses behind it, and the duties that follow.

    ``brief`` is the reason in a few words.

    ``weight`` orders rulings of the same reply: the greatest gives the answer's reason.
    """

    reply: Reply
    reason: str
    cited: tuple[Cited, ...] = ()
    duties: tuple[Duty, ...] = ()
    weight: int = 0
    brief: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One document of those judged together, made ready for the rules."""

    judged: Analysis
    index: int
    passages: tuple[Passage, ...]

    @property
    def facts(self) -> Facts:
        """The document's facts."""
        return self.judged.profile.facts

    def basis(self, key: str) -> tuple[Passage, ...]:
        """The clauses on which the fact ``key`` rests."""
        basis = self.judged.profile.basis_of(key)
        wanted = frozenset(basis.clauses if basis else ())
        return tuple(passage for passage in self.passages if passage.clause.id in wanted)

    def find(
        self, *categories: Category, effects: Iterable[Effect] = (), saying: str = "", never: str = ""
    ) -> tuple[Passage, ...]:
        """Passages of any of ``categories`` and ``effects`` (none: all) that match ``saying`` and not ``never``."""
        wanted = frozenset(effects)
        return tuple(
            passage
            for passage in self.passages
            if (not categories or passage.clause.category in categories)
            and (not wanted or passage.clause.effect in wanted)
            and (not saying or passage.says(saying))
            and (not never or not passage.says(never))
        )

    def with_values(self, kind: ValueKind, *categories: Category) -> tuple[Passage, ...]:
        """Passages of ``categories`` (none named: all) that give a value of ``kind``."""
        return tuple(passage for passage in self.find(*categories) if passage.has(kind))


@dataclass(frozen=True, slots=True)
class Case:
    """One document, one planned use, one enquiry; ``missing`` are policies taken in by name that are not judged too."""

    part: Part
    use: Use
    enquiry: Enquiry
    missing: tuple[str, ...] = ()

    @property
    def facts(self) -> Facts:
        """The document's facts."""
        return self.part.facts

    @property
    def commercial(self) -> bool:
        """Whether the plan is commercial, or may be."""
        return self.enquiry.plan.intent in (None, Intent.COMMERCIAL)


def make_part(judged: Analysis, index: int) -> Part:
    """The document made ready for the rules."""
    passages = tuple(
        Passage(clause, plain(judged.document.quote(clause.span)), Cited(index, clause.id)) for clause in judged.clauses
    )
    return Part(judged, index, passages)


def cite(passages: Iterable[Passage]) -> tuple[Cited, ...]:
    """How the passages are cited, each once, in order."""
    return tuple(dict.fromkeys(passage.cited for passage in passages))


def sure(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Those of the passages that were read with certainty."""
    return tuple(passage for passage in passages if not passage.clause.uncertain)


def refusal(reason: str, passages: Iterable[Passage], *, weight: int = 0, brief: str = "") -> Ruling:
    """``no`` where a certain clause stands behind it, else ``ask``: without such a clause nothing is forbidden."""
    behind = tuple(passages)
    if sure(behind):
        return Ruling(Reply.NO, reason, cite(sure(behind)), weight=weight, brief=brief)
    unsure = f"{reason} But that reading is not certain."
    return Ruling(Reply.ASK, unsure, cite(behind), weight=weight, brief=f"{brief}?" if brief else "")


def doubt(reason: str, passages: Iterable[Passage] = (), *, weight: int = 0, brief: str = "") -> Ruling:
    """``ask``."""
    return Ruling(Reply.ASK, reason, cite(passages), weight=weight, brief=brief)


def condition(duty: Duty, *, weight: int = 0) -> Ruling:
    """``yes-if``: the use is open to whoever takes on ``duty``."""
    return Ruling(Reply.YES_IF, f"{duty.words}.", duty.cited, (duty,), weight, brief_of(duty))
