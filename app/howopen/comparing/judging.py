# SPDX-License-Identifier: Apache-2.0
"""Whether a change leaves the reader fewer rights or more, by rules that a lawyer can read and dispute."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from howopen import assets
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.comparison import Direction

_WEIGHT: Final = {
    Category.COMMERCIAL_USE: 0.95,
    Category.USER_CAP: 0.97,
    Category.TERRITORY_EXPORT: 0.9,
    Category.MODEL_TRAINING: 0.85,
    Category.FIELD_OF_USE: 0.8,
    Category.OUTPUT_RIGHTS: 0.75,
    Category.REDISTRIBUTION: 0.7,
    Category.DERIVATIVES: 0.7,
    Category.TERMINATION: 0.7,
    Category.UNILATERAL_CHANGE: 0.65,
    Category.INDEMNITY: 0.65,
    Category.INTELLECTUAL_PROPERTY: 0.6,
    Category.FLOW_DOWN: 0.6,
    Category.LOCK_IN: 0.6,
    Category.DATA_USE: 0.6,
    Category.ATTRIBUTION_BRANDING: 0.55,
    Category.SAFETY_DUTY: 0.55,
    Category.WARRANTY_LIABILITY: 0.5,
    Category.GOVERNING_LAW: 0.35,
}
_NO_CLAUSE: Final = 0.1
_DIRECTION_WEIGHT: Final = {
    Direction.TIGHTER: 1.0,
    Direction.LOOSER: 1.0,
    Direction.UNCLEAR: 0.6,
    Direction.NEUTRAL: 0.3,
}
_EFFECT_NOUN: Final = {
    Effect.PERMIT: "Right",
    Effect.REQUIRE: "Duty",
    Effect.PROHIBIT: "Prohibition",
    Effect.CONDITION: "Condition",
    Effect.DECLARE: "Rule",
}
# Clauses of these kinds serve the licensor whatever their form; to add one takes from the reader.
_LICENSORS: Final = frozenset(
    {Category.UNILATERAL_CHANGE, Category.TERMINATION, Category.LOCK_IN, Category.WARRANTY_LIABILITY}
)
_STRICTNESS: Final = {Effect.PERMIT: 0, Effect.CONDITION: 1, Effect.PROHIBIT: 2}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A direction and, in words, why."""

    direction: Direction
    reason: str


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of one change.

    ``deleted`` and ``inserted`` are its words in lower case with one space between, ``before`` a few words ahead of
    it in B (in A where B has none); ``named`` is whether the last of them is a name ("Model 2"). ``a`` and ``b`` are
    the clauses it touches, ``gone`` and ``new`` those of them of which little or nothing stands on the other side;
    ``values_a`` and ``values_b`` the values it touches.
    """

    deleted: str
    inserted: str
    before: str = ""
    named: bool = False
    a: tuple[Clause, ...] = ()
    b: tuple[Clause, ...] = ()
    gone: tuple[Clause, ...] = ()
    new: tuple[Clause, ...] = ()
    values_a: tuple[Value, ...] = ()
    values_b: tuple[Value, ...] = ()

    @property
    def effects(self) -> frozenset[Effect]:
        """The effects of all clauses that are touched."""
        return frozenset(clause.effect for clause in (*self.a, *self.b))

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of all clauses that are touched, the weightiest first."""
        present = {clause.category for clause in (*self.a, *self.b)}
        return tuple(sorted(present, key=lambda category: (-_WEIGHT[category], category)))


def judge(situation: Situation) -> Verdict:
    """The first rule that answers decides; where none does, the direction is unclear and has no reason."""
    for rule in _RULES:
        verdict = rule(situation)
        if verdict is not None:
            return verdict
    return Verdict(Direction.UNCLEAR, "")


def weigh(categories: Iterable[Category], direction: Direction, *, moved: bool = False) -> float:
    """Legal weight from 0 to 1: that of the weightiest category, less where the direction is neutral or unclear."""
    base = max((_WEIGHT[category] for category in categories), default=_NO_CLAUSE)
    return round(base * _DIRECTION_WEIGHT[direction] * (0.5 if moved else 1.0), 3)


def _figures(situation: Situation) -> Verdict | None:
    """A threshold or a period that has another figure now."""
    for old in situation.values_a:
        for new in situation.values_b:
            if (old.kind, old.metric) != (new.kind, new.metric) or old.amount is None or new.amount is None:
                continue
            if old.kind is ValueKind.THRESHOLD and old.amount != new.amount and old.unit == new.unit:
                return _moved_figure("Cap", old, new)
            if old.kind is ValueKind.NOTICE_PERIOD and old.amount != new.amount:
                return _moved_figure("Notice period", old, new)
    return None


def _moved_figure(name: str, old: Value, new: Value) -> Verdict:
    lowered = (new.amount or 0.0) < (old.amount or 0.0)
    verb = ("lowered" if lowered else "raised") if name == "Cap" else ("shortened" if lowered else "lengthened")
    return Verdict(
        Direction.TIGHTER if lowered else Direction.LOOSER,
        f"{name} {verb}: {_figure(old)} to {_figure(new)}",
    )


def _figure(value: Value) -> str:
    return value.label or f"{value.amount:,.0f} {value.unit}".strip()


def _territories(situation: Situation) -> Verdict | None:
    """A place that is left out now, or no more."""
    if not situation.effects & {Effect.PROHIBIT, Effect.CONDITION, Effect.DECLARE}:
        return None
    old, new = _places(situation.values_a), _places(situation.values_b)
    added, removed = [p for p in new if p not in old], [p for p in old if p not in new]
    if added and not removed:
        return Verdict(Direction.TIGHTER, f"Territory excluded: {', '.join(added)}")
    if removed and not added:
        return Verdict(Direction.LOOSER, f"Territory no longer excluded: {', '.join(removed)}")
    return None


def _places(values: Iterable[Value]) -> list[str]:
    return [value.label for value in values if value.kind is ValueKind.TERRITORY]


def _whole_clauses(situation: Situation) -> Verdict | None:
    """A clause that is new or gone; where several are, the weightiest that has a direction."""
    rewritten = {c.category for c in situation.gone} & {c.category for c in situation.new}
    verdicts = [
        (_WEIGHT[clause.category], verdict)
        for clauses, added in ((situation.new, True), (situation.gone, False))
        for clause in clauses
        if clause.category not in rewritten
        and not (
            clause.effect is Effect.CONDITION and _GIVES.search(situation.inserted if added else situation.deleted)
        )
        and (verdict := _whole_clause(clause, added=added))
    ]
    return max(verdicts, key=lambda item: item[0])[1] if verdicts else None


# A condition may as well be a right on terms, or relief from one; then more than its effect is needed to judge it.
_GIVES: Final = re.compile(r"\bnot apply\b|\bgrants?\b|\bgranted\b|\bmay (?!not\b)")


def _whole_clause(clause: Clause, *, added: bool) -> Verdict | None:
    verb, kind = "added" if added else "removed", assets.taxonomy()[clause.category].name.lower()
    reason = f"{_EFFECT_NOUN[clause.effect]} {verb}: {kind}"
    if clause.category in _LICENSORS or clause.effect in {Effect.PROHIBIT, Effect.REQUIRE, Effect.CONDITION}:
        return Verdict(Direction.TIGHTER if added else Direction.LOOSER, reason)
    if clause.effect is Effect.PERMIT and clause.category is not Category.DATA_USE:
        return Verdict(Direction.LOOSER if added else Direction.TIGHTER, reason)
    return Verdict(Direction.NEUTRAL, reason) if clause.category is Category.GOVERNING_LAW else None


_FORBIDS: Final = re.compile(
    r"\b(?:may|shall|must|will|can|should|agree|agrees) not\b|\bcannot\b|\b(?:is|are) (?:prohibited|forbidden)\b"
)
_LICENSOR_SUBJECT: Final = re.compile(r"\b(?:we|our|us|licensor|provider)\b")
_OBLIGES: Final = re.compile(r"\b(?:must|shall|required|agree to)\b")
_SOFTENS: Final = re.compile(r"\b(?:may|should|encouraged|reasonable efforts)\b")


def _modality(situation: Situation) -> Verdict | None:
    """A "may" that became "may not", or a duty that became a wish, and back."""
    if not situation.categories or _LICENSOR_SUBJECT.search(situation.before):
        return None
    old, new = f"{situation.before} {situation.deleted}", f"{situation.before} {situation.inserted}"
    forbids_old, forbids_new = _FORBIDS.search(old), _FORBIDS.search(new)
    if forbids_new and not forbids_old:
        return Verdict(Direction.TIGHTER, f"Now forbidden: “{forbids_new.group()}”")
    if forbids_old and not forbids_new:
        return Verdict(Direction.LOOSER, f"No longer forbidden: “{forbids_old.group()}” is gone")
    obliges_old, obliges_new = _OBLIGES.search(situation.deleted), _OBLIGES.search(situation.inserted)
    if obliges_old and not obliges_new and (soft := _SOFTENS.search(situation.inserted)):
        return Verdict(Direction.LOOSER, f"Duty softened: “{obliges_old.group()}” to “{soft.group()}”")
    if obliges_new and not obliges_old and (soft := _SOFTENS.search(situation.deleted)):
        return Verdict(Direction.TIGHTER, f"Duty hardened: “{soft.group()}” to “{obliges_new.group()}”")
    return None


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrases whose coming takes from (or gives to) the reader where the clause has one of ``effects``."""

    pattern: re.Pattern[str]
    name: str
    effects: frozenset[Effect]
    tightens: bool


def _phrases(pattern: str, name: str, *effects: Effect, tightens: bool) -> _Phrases:
    return _Phrases(re.compile(rf"\b(?:{pattern})\b"), name, frozenset(effects), tightens)


_EXCEPTION: Final = r"except|excluding|unless|other than|exception"
_LIMIT: Final = (
    r"provided that|subject to|only if|only for|only to|solely|on condition|so long as|limited to|"
    r"prior written|written consent|prior approval|non - commercial|noncommercial"
)
_GRANT: Final = r"irrevocable|perpetual|worldwide|royalty - free|sublicensable|transferable|no - charge"
_RESERVED: Final = r"revocable|sole discretion|at any time|from time to time|without notice|royalties|fees?"
_PHRASES: Final = (
    _phrases(_EXCEPTION, "Exception", Effect.PROHIBIT, Effect.REQUIRE, tightens=False),
    _phrases(_EXCEPTION, "Exception", Effect.PERMIT, tightens=True),
    _phrases(_LIMIT, "Limit", Effect.PERMIT, Effect.CONDITION, tightens=True),
    _phrases(rf"(?<!non - )(?:{_GRANT})", "Scope of the grant", Effect.PERMIT, Effect.CONDITION, tightens=False),
    _phrases(_RESERVED, "Reservation", *Effect, tightens=True),
)


def _wording(situation: Situation) -> Verdict | None:
    """Exceptions, limits and the adjectives of a grant, added or removed."""
    for phrases in _PHRASES:
        if not phrases.effects & situation.effects:
            continue
        old, new = phrases.pattern.search(situation.deleted), phrases.pattern.search(situation.inserted)
        if bool(old) == bool(new):
            continue
        found, verb = (new, "added") if new else (old, "removed")
        tighter = phrases.tightens == bool(new)
        words = found.group().replace(" - ", "-") if found else ""
        return Verdict(Direction.TIGHTER if tighter else Direction.LOOSER, f"{phrases.name} {verb}: “{words}”")
    return None


def _effects(situation: Situation) -> Verdict | None:
    """The clause of the same category on the other side has another effect."""
    for old in situation.a:
        for new in situation.b:
            if old.category is not new.category or {old.effect, new.effect} - _STRICTNESS.keys():
                continue
            step = _STRICTNESS[new.effect] - _STRICTNESS[old.effect]
            if step:
                reason = f"{_EFFECT_NOUN[old.effect]} became a {_EFFECT_NOUN[new.effect].lower()}"
                return Verdict(Direction.TIGHTER if step > 0 else Direction.LOOSER, reason)
    return None


def _harmless(situation: Situation) -> Verdict | None:
    """Changes without effect: letter case, punctuation, and dates and numbers outside every clause."""
    if _letters(situation.deleted) == _letters(situation.inserted):
        return Verdict(Direction.NEUTRAL, "Only letter case or punctuation differs")
    changed = f"{situation.deleted} {situation.inserted}".split()
    numbers = all(any(map(str.isdigit, word)) for word in changed)
    if situation.named and numbers and not (situation.values_a or situation.values_b):
        return Verdict(Direction.NEUTRAL, "Only the version in a name differs")
    if not situation.categories and all(map(_DATE_WORD.fullmatch, changed)):
        return Verdict(Direction.NEUTRAL, "Only a date, version or number outside every clause")
    return None


_DATE_WORD: Final = re.compile(
    r"\W|[\d.,]+|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


_RULES: Final[Sequence[Callable[[Situation], Verdict | None]]] = (
    _harmless,
    _figures,
    _territories,
    _whole_clauses,
    _modality,
    _wording,
    _effects,
)

MOVED: Final = Verdict(Direction.NEUTRAL, "The same words in another place")
SAME: Final = Verdict(Direction.NEUTRAL, "The same words on both sides")
