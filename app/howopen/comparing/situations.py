# SPDX-License-Identifier: Apache-2.0
"""What is known of one change when it is judged, and whom the sentence that it stands in serves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from howopen.comparing.directions import Favour, directions
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.comparison import Direction


@dataclass(frozen=True, slots=True)
class Verdict:
    """A direction, in words why, and the name of the rule that gave it.

    ``category`` is set where it is about one kind of clause alone, whatever else its words touch.
    """

    direction: Direction
    reason: str = ""
    rule: str = ""
    category: Category | None = None


_KIN: Final = 0.6
UNCLEAR: Final = Verdict(Direction.UNCLEAR)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One side's sentence about a change: its folded words with roles, the clauses that hold it, and whom it serves."""

    words: tuple[str, ...] = ()
    text: str = ""  # the words with one space between
    clauses: tuple[Clause, ...] = ()
    favour: Favour = Favour.OPEN
    versions: frozenset[str] = frozenset()  # numbers in names, such as "2" of "Model 2"

    @property
    def effects(self) -> frozenset[Effect]:
        """The effects of its clauses; where it has none, what its own words do."""
        if self.clauses:
            return frozenset(clause.effect for clause in self.clauses)
        effect = _effect_of(self.text)
        return frozenset({effect} if effect else ())


def sentence(
    words: tuple[str, ...],
    clauses: tuple[Clause, ...],
    *,
    used: Favour = Favour.OPEN,
    versions: frozenset[str] = frozenset(),
) -> Sentence:
    """A sentence with its favour; ``used`` is the favour that a term has which the sentence defines."""
    text = " ".join(words)
    found = used if _DEFINES.search(text) else favour_of(clauses, text)
    return Sentence(words, text, clauses, found, versions)


@dataclass(frozen=True, slots=True)
class Situation:
    """One change as the rules see it.

    ``deleted`` and ``inserted`` are its words in lower case with roles and one space between, ``before`` and ``after``
    a few words about it in B (in A where B has none); ``named`` is whether it is a number in a name ("Model 2").
    ``a`` and ``b`` are the sentences about it, ``gone`` and ``new`` the clauses of which little or nothing stands on
    the other side, ``replaced`` the verdicts of those that another clause of the same effect stands in for.
    ``values_a`` and ``values_b`` are the values it touches, ``addresses`` the web addresses it stands in. ``heading``
    is whether it stands in headings alone, ``renumbered`` whether it is a reference to the same section under another
    number; ``capped`` whether A and B have a threshold at all.
    """

    deleted: str
    inserted: str
    before: str = ""
    after: str = ""
    named: bool = False
    a: Sentence = field(default_factory=Sentence)
    b: Sentence = field(default_factory=Sentence)
    gone: tuple[Clause, ...] = ()
    new: tuple[Clause, ...] = ()
    replaced: tuple[tuple[Category, Verdict], ...] = ()
    values_a: tuple[Value, ...] = ()
    values_b: tuple[Value, ...] = ()
    addresses: tuple[str, str] | None = None
    renumbered: bool = False
    heading: bool = False
    capped: tuple[bool, bool] = (True, True)

    @property
    def effects(self) -> frozenset[Effect]:
        """The effects of both sentences."""
        return self.a.effects | self.b.effects

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of all clauses that are touched, the weightiest first."""
        weight = directions().weight
        present = {clause.category for clause in (*self.a.clauses, *self.b.clauses, *self.gone, *self.new)}
        return tuple(sorted(present, key=lambda category: (-weight[category], category)))

    @property
    def favour(self) -> Favour:
        """Whom both sentences serve; open where they disagree, and that of the one where the other is missing."""
        if not self.a.words or not self.b.words:
            return self.b.favour if self.b.words else self.a.favour
        return self.a.favour if self.a.favour is self.b.favour else Favour.OPEN

    def kin(self) -> bool:
        """Whether the two sentences are one that was edited: six of ten words of the shorter are in the other."""
        shorter = min(len(self.a.words), len(self.b.words))
        shared = sum((Counter(self.a.words) & Counter(self.b.words)).values())
        return shorter > 0 and shared >= _KIN * shorter

    def net(self) -> tuple[Counter[str], Counter[str]]:
        """The words that the sentence lost, and those it gained, whatever their order."""
        old, new = Counter(self.a.words), Counter(self.b.words)
        return old - new, new - old


def reaching(favour: Favour, *, further: bool) -> Direction:
    """What it means for the reader that a sentence of that favour reaches further, or less far."""
    if favour is Favour.OPEN:
        return Direction.UNCLEAR
    return Direction.LOOSER if further == (favour is Favour.READER) else Direction.TIGHTER


_DEFINES: Final = re.compile(r"^\W*(?:the term )?\w[\w ]{0,40}? (?:\( .{0,30} \) )?(?:means?|shall mean|refers? to)\b")
_READER_GIVES: Final = re.compile(r"\byou (?:(?:hereby|also|irrevocably) )*(?:grant|assign|license)\b")
_LICENSOR_BOUND: Final = re.compile(
    r"\blicensor (?:(?:will|shall|must|agrees? to|undertakes? to) "
    r"(?!not be (?:liable|responsible)|have no|be liable|terminate|suspend|own|retain|determine|be entitled)"
    r"|(?:may|can) not (?!be (?:liable|responsible))|cannot )"
)
_READER_MAY_END: Final = re.compile(r"\byou may (?:end|terminate)\b")
_SPARES: Final = re.compile(r"\b(?:nothing|no (?:term|provision)) in th\w+ \w+ (?:limits|excludes|shall limit)")
RELIEF: Final = re.compile(r"\b(?:do|does|will|shall) not apply\b")
_GIVES: Final = re.compile(r"\bgrants?\b|\bgranted\b|\byou may (?!not\b)|\brelicense\b")
_BINDS: Final = re.compile(r"\b(?:must|shall|required|agree to)\b|\byou will\b|\bmay not\b")
_NO_REACH: Final = re.compile(r"\b(?:rights?|licen[cs]es?|grant)\b.{0,80}\b(?:do|does|shall|will) not extend\b")
_POWERS: Final = frozenset(
    {Category.UNILATERAL_CHANGE, Category.TERMINATION, Category.LOCK_IN, Category.WARRANTY_LIABILITY}
)


def favour_of(clauses: Iterable[Clause], text: str) -> Favour:
    """Whom a sentence serves, by its subject and its clauses; ``text`` is in lower case with roles."""
    if _READER_GIVES.search(text):
        return Favour.LICENSOR
    if _LICENSOR_BOUND.search(text) or _SPARES.search(text) or _READER_MAY_END.search(text):
        return Favour.READER
    found = {_clause_favour(clause, text) for clause in clauses} or {_own_favour(text)}
    return found.pop() if len(found) == 1 else Favour.OPEN


def _clause_favour(clause: Clause, text: str) -> Favour:
    if clause.category is Category.USER_CAP:
        return Favour.READER if RELIEF.search(text) else Favour.LICENSOR if threshold(clause) else Favour.OPEN
    if clause.effect is Effect.DECLARE:
        serving = clause.category in {Category.WARRANTY_LIABILITY, Category.INDEMNITY, Category.UNILATERAL_CHANGE}
        return Favour.LICENSOR if serving else Favour.OPEN
    if clause.category in _POWERS or clause.category is Category.DATA_USE:
        return Favour.LICENSOR
    if clause.effect is Effect.PERMIT:
        return Favour.READER
    if clause.effect is Effect.CONDITION:
        gives, binds = _GIVES.search(text), _BINDS.search(text)
        return Favour.OPEN if bool(gives) == bool(binds) else Favour.READER if gives else Favour.LICENSOR
    return Favour.LICENSOR


def _own_favour(text: str) -> Favour:
    effect = _effect_of(text)
    if effect is None:
        return Favour.OPEN
    return Favour.READER if effect is Effect.PERMIT else Favour.LICENSOR


def _effect_of(text: str) -> Effect | None:
    """What a sentence does that no clause was found in, where its words leave no doubt."""
    if _NO_REACH.search(text) or re.search(r"\byou (?:may|must|shall|will|can) not\b", text):
        return Effect.PROHIBIT
    if re.search(r"\byou (?:must|shall)\b", text):
        return Effect.REQUIRE
    return Effect.PERMIT if re.search(r"\byou may\b", text) else None


def threshold(clause: Clause) -> Value | None:
    """The first figure of a clause that changes rights."""
    return next((value for value in clause.values if value.kind is ValueKind.THRESHOLD), None)
