# SPDX-License-Identifier: Apache-2.0
"""Changes of figures and of places: caps, when they are measured, periods, limits of liability, territories."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from howopen.comparing.directions import Favour
from howopen.comparing.situations import Situation, Verdict
from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.comparison import Direction


def figure(situation: Situation) -> Verdict | None:
    """A threshold, a period of notice or a limit of liability that has another figure now."""
    for old in situation.values_a:
        for new in situation.values_b:
            if (old.kind, old.metric, old.unit) != (new.kind, new.metric, new.unit):
                continue
            if old.amount is None or new.amount is None or old.amount == new.amount:
                continue
            lowered = new.amount < old.amount
            told = _figure(old), _figure(new)
            if old.kind is ValueKind.THRESHOLD:
                return _moved(_CAP, told, "figure.cap", lowered=lowered)
            if old.kind is ValueKind.NOTICE_PERIOD and situation.favour is not Favour.OPEN:
                return _period(told, lowered=lowered)
            if old.kind is ValueKind.LIABILITY_CAP:
                return _liability(situation, told, lowered=lowered)
    return None


_AMOUNT: Final = re.compile(
    r"(?P<number>\d[\d.,]*) (?:calendar |business |working )?"
    r"(?P<unit>hour|day|week|month|euro|dollar|pound|usd|eur)s?\b"
)
_CURES: Final = re.compile(r"\b(?:cured?|remed\w+|put (?:it|the \w+) right|breach\w*)\b")
_NOTICES: Final = re.compile(r"\b(?:at least|notice|notify|in advance|before)\b")
_MONEY: Final = frozenset({"euro", "dollar", "pound", "usd", "eur"})


class _Amount(NamedTuple):
    number: float
    unit: str
    words: str


def written_figure(situation: Situation) -> Verdict | None:
    """A figure in the words alone, where both sentences have one of the same unit: days to cure, euros of liability."""
    if not (re.search(r"\d", situation.deleted) and re.search(r"\d", situation.inserted)):
        return None
    old, new = _amount(situation.a.text), _amount(situation.b.text)
    if old is None or new is None or old.unit != new.unit or old.number == new.number:
        return None
    lowered, told = new.number < old.number, (old.words, new.words)
    if new.unit in _MONEY:
        liable = Category.WARRANTY_LIABILITY in situation.categories and "liab" in situation.b.text
        return _liability(situation, told, lowered=lowered) if liable else None
    if Category.TERMINATION in situation.categories and all(map(_CURES.search, (situation.a.text, situation.b.text))):
        return _moved(_CURE, told, "figure.cure", lowered=lowered)
    if situation.favour is Favour.READER and _NOTICES.search(situation.b.text):
        return _period(told, lowered=lowered)
    if situation.effects == {Effect.REQUIRE} and f"within {new.words}" in situation.b.text:
        return _moved(_TIME, told, "figure.time", lowered=lowered)
    return None


_FIXED: Final = re.compile(
    r"\b(?:on|as of|at|before) (?:the|its) (?:[\w.-]+ ){0,5}(?:release|effective) date\b|"
    r"\b(?:on|as of|before) the date of (?:this|the) \w+"
)


def measured(situation: Situation) -> Verdict | None:
    """A cap that is measured at one date, or again and again."""
    sides = situation.a.clauses, situation.b.clauses
    if not all(any(clause.category is Category.USER_CAP for clause in clauses) for clauses in sides):
        return None
    once, now_once = _FIXED.search(situation.a.text), _FIXED.search(situation.b.text)
    found = once or now_once
    if found is None or (once and now_once):
        return None
    fixed, touched = found.group(), situation.deleted if once else situation.inserted
    if not set(fixed.split()) & set(touched.split()) - {"the", "of", "this"}:
        return None
    if once:
        return Verdict(Direction.TIGHTER, f"Measured at any time, not once “{fixed}”", "figure.measured")
    return Verdict(Direction.LOOSER, f"Measured once, “{fixed}”, not at any time", "figure.measured")


def territory(situation: Situation) -> Verdict | None:
    """A place that is left out now, or no more."""
    if not situation.effects & {Effect.PROHIBIT, Effect.CONDITION, Effect.DECLARE}:
        return None
    old, new = _places(situation.values_a), _places(situation.values_b)
    added, removed = [p for p in new if p not in old], [p for p in old if p not in new]
    if added and not removed:
        return Verdict(Direction.TIGHTER, f"Territory excluded: {', '.join(added)}", "territory.added")
    if removed and not added:
        return Verdict(Direction.LOOSER, f"Territory no longer excluded: {', '.join(removed)}", "territory.removed")
    return None


def law(situation: Situation) -> Verdict | None:
    """The law or the courts: another forum costs the reader trouble, but takes no right of the licence."""
    old, new = (
        [v.label for v in values if v.kind is ValueKind.LAW] for values in (situation.values_a, situation.values_b)
    )
    if not old or not new:
        return None
    if set(old) == set(new):
        return None
    return Verdict(Direction.NEUTRAL, f"Law or courts of {', '.join(old)}, now {', '.join(new)}", "law.changed")


def _liability(situation: Situation, told: tuple[str, str], *, lowered: bool) -> Verdict | None:
    if re.search(r"\byour (?:\w+ ){0,3}liability\b", f"{situation.a.text} {situation.b.text}"):
        return None
    return _moved(_LIABILITY, told, "figure.liability", lowered=lowered)


def _period(told: tuple[str, str], *, lowered: bool) -> Verdict:
    return _moved(_NOTICE, told, "figure.notice", lowered=lowered)


# What is said of a figure that is smaller now, and of one that is larger.
_CAP: Final = ("Cap lowered: {old} to {new}", "Cap raised: {old} to {new}")
_CURE: Final = (
    "Time to put a breach right shortened: {old} to {new}",
    "Time to put a breach right lengthened: {old} to {new}",
)
_TIME: Final = ("Time to comply shortened: {old} to {new}", "Time to comply lengthened: {old} to {new}")
_LIABILITY: Final = ("Limit of liability lowered: {old} to {new}", "Limit of liability raised: {old} to {new}")
_NOTICE: Final = ("Notice period shortened: {old} to {new}", "Notice period lengthened: {old} to {new}")


def _moved(words: tuple[str, str], told: tuple[str, str], rule: str, *, lowered: bool) -> Verdict:
    reason = words[0 if lowered else 1].format(old=told[0], new=told[1])
    return Verdict(Direction.TIGHTER if lowered else Direction.LOOSER, reason, rule)


def _amount(text: str) -> _Amount | None:
    found = {(m["number"], m["unit"]): m.group() for m in _AMOUNT.finditer(text)}
    if len(found) != 1:
        return None
    (number, unit), words = next(iter(found.items()))
    digits = number.strip(".,").replace(",", "")
    return _Amount(float(digits), unit, words) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else None


def _figure(value: Value) -> str:
    return value.label or f"{value.amount:,.0f} {value.unit}".strip()


def _places(values: Iterable[Value]) -> list[str]:
    return [value.label for value in values if value.kind is ValueKind.TERRITORY]
