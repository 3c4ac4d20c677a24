# SPDX-License-Identifier: Apache-2.0
"""Figures that change rights: what they count, from when on, who counts and what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values.quantities import Quantity, quantities
from howopen.extraction.values.rulebook import Rulebook, Words

_MORE = re.compile(
    r"\b(?:more|greater|larger|higher|fewer|less|lower)\s+than|\bexceed\w*"
    r"|\bin\s+excess\s+of|\bover\b|\babove\b|\bbelow\b|"
    r"\bunder\b|\bat\s+least\b|\bup\s+to\b|\breach\w*|\bsurpass\w*|\bmaximum\s+of|\blimit\w*|\bequal\s+to|\bmeets?\b|"
    r"[<>≥≤]",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\s*(?:[\w$()]+\s+){0,6}?(?:or\s+(?:more|less|fewer|greater|above)|and\s+above)\b", re.IGNORECASE
)
_FEW_WORDS = re.compile(r"(?:[\s(\"“]+(?!(?:for|of|to|with|by|from|in|at|on|regardless)\b)[^\s.;,]+){1,7}")
_NOTHING_COUNTED = re.compile(
    (
        r"\s*(?:[.,;)]|$|(?:in|per|for|during|within|or|and|you|at|on|over"
        r"|of\s+them)\b)"
    ),
    re.IGNORECASE,
)
_LIABILITY = re.compile(r"\bliab\w*|\bdamages\b|\bindemnif\w*", re.IGNORECASE)
_RISK = frozenset({Category.WARRANTY_LIABILITY, Category.INDEMNITY})
_ELSEWHERE = frozenset({Category.GOVERNING_LAW, Category.DATA_USE, Category.SAFETY_DUTY, Category.UNILATERAL_CHANGE})
_MONEY_METRICS = frozenset({"revenue", "funding"})
_PEOPLE = frozenset({"monthly-active-users", "users"})
# An age limits who, and a year in brackets tells of when a sum is reckoned: neither counts anything.
_OF_AGE = re.compile(r"\bage[ds]?\b(?:\s+(?:of|is|are))?\s*\Z", re.IGNORECASE)
_OLD = re.compile(r"[\s-]*(?:years?|yrs?)[\s-]+(?:old|of\s+age)\b", re.IGNORECASE)
_YEARS = range(1900, 2100)
_ACRONYM = re.compile(r"\b([A-Z]{2,6})s?\b")
_BRACKETED = re.compile(r"\(\s*[\"“']?([A-Z]{2,6})s?[\"”']?\s*\)")
_PERSONS = re.compile(r"\s+(?:total\s+)?(individuals|people|persons)\b", re.IGNORECASE)
_COUNTERS = frozenset({"units", "instances"})  # words that count what another word names
_LEAST = {"other": 100.0, "users": 10.0, "headcount": 2.0}  # "one copy", "one user" are words, not thresholds
_REACH = 160  # a comparison further away than this belongs to something else


def _nearest(rules: Iterable[Words], text: str, part: Span, figure: Span) -> str:
    """The id of the rule whose words stand nearest to ``figure`` inside ``part``; "" where none does."""
    best, found = 1 << 30, ""
    for rule in rules:
        for match in rule.pattern.finditer(text, part.start, part.end):
            distance = match.start() - figure.end if match.start() >= figure.end else figure.start - match.end()
            if distance < best:
                best, found = distance, rule.id
    return found


def _parts(figures: tuple[Quantity, ...], span: Span) -> list[Span]:
    """For each figure, the words that may belong to it: from the figure before to the figure after."""
    starts = [span.start, *(figure.span.end for figure in figures[:-1])]
    ends = [*(figure.span.start for figure in figures[1:]), span.end]
    return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _compared(text: str, part: Span, figure: Span) -> bool:
    before = text[max(part.start, figure.start - _REACH) : figure.start]
    after = text[figure.end : min(part.end, figure.end + _REACH)]
    return bool(_MORE.search(before) or _AFTERWARDS.match(after))


def _counts(text: str, figure: Quantity) -> bool:
    """Whether the figure is one that something may be counted by: no age, and no year in brackets."""
    start, end = figure.span.start, figure.span.end
    if _OF_AGE.search(text, max(0, start - _REACH), start) or _OLD.match(text, end):
        return False
    bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    return not (bracketed and not figure.unit and figure.amount in _YEARS)


def _spelled_out(text: str, words: Span) -> Span | None:
    """Where the text tells what a short form among ``words`` stands for: "monthly unique users (MUU)"."""
    for short in _ACRONYM.finditer(text, words.start, words.end):
        # Words before a bracket are slow to look for in a whole text, and hardly any short form stands in brackets.
        if all(bracketed[1] != short[1] for bracketed in _BRACKETED.finditer(text)):
            continue
        told = re.search(rf"(?:[\w-]+\s+){{1,5}}\(\s*[\"“']?{short[1]}s?[\"”']?\s*\)", text)
        if told:
            return Span(told.start(), told.end())
    return None


def _counted(book: Rulebook, text: str, part: Span, figure: Quantity) -> str:
    """What a bare number counts: it follows within a few words, or stands before and nothing else follows."""
    rules = [rule for rule in book.metrics if rule.id not in _MONEY_METRICS]
    near = _FEW_WORDS.match(text, figure.span.end, part.end)
    following = Span(figure.span.end, near.end() if near else figure.span.end)
    if found := _nearest(rules, text, following, figure.span):
        return found
    if told := _spelled_out(text, following):
        return _nearest(rules, text, told, figure.span)
    if not _NOTHING_COUNTED.match(text, figure.span.end):
        return ""
    return _nearest(rules, text, Span(part.start, figure.span.start), figure.span)


def _metric(book: Rulebook, text: str, part: Span, figure: Quantity) -> str:
    """What the figure counts: money counts money, a bare number people or things; "" where it counts neither."""
    if figure.unit in ("", "percent"):
        return _counted(book, text, part, figure)
    return _nearest([r for r in book.metrics if r.id in _MONEY_METRICS], text, part, figure.span) or "revenue"


def _period(book: Rulebook, text: str, part: Span, figure: Quantity, metric: str) -> str:
    if metric == "monthly-active-users":
        return "month"
    return _nearest(book.periods, text, part, figure.span) or "none"


def _details(book: Rulebook, text: str, span: Span) -> tuple[tuple[str, str], ...]:
    found = [(rule.name, rule.id) for rule in book.details if rule.pattern.search(text, span.start, span.end)]
    return tuple(dict.fromkeys(found))


def shown(amount: float, unit: str) -> str:
    """The amount as a reviewer reads it: "700 million users", "USD 1 million"."""
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if amount >= size:
            number = f"{amount / size:g} {name}"
            break
    else:
        number = f"{amount:,.15g}"
    if unit == "percent":
        return f"{number}%"
    return f"{unit} {number}" if re.fullmatch("[A-Z]{3}", unit) else f"{number} {unit}".strip()


def _unit(book: Rulebook, text: str, part: Span, figure: Quantity, metric: str) -> str:
    if figure.unit:
        return figure.unit
    if metric != "other":
        persons = _PERSONS.match(text, figure.span.end) if metric == "headcount" else None
        return persons[1].lower() if persons else "users" if metric in _PEOPLE else "employees"
    rule = next(rule for rule in book.metrics if rule.id == metric)
    after = [found[0].lower() for found in rule.pattern.finditer(text, figure.span.end, part.end)]
    named = [*after, *(found[0].lower() for found in rule.pattern.finditer(text, part.start, part.end))]
    return next((name for name in named if name not in _COUNTERS), named[0] if named else "units")


def _label(metric: str, amount: float, unit: str, period: str) -> str:
    names = {
        "monthly-active-users": "monthly active users",
        "users": "users",
        "revenue": "revenue",
        "funding": "funding",
    }
    words = shown(amount, unit if re.fullmatch("[A-Z]{3}|percent", unit) else "")
    tail = {"month": " a month", "year": " a year"}.get(period, "") if metric != "monthly-active-users" else ""
    return f"{words} {names.get(metric, unit)}{tail}"


def thresholds(book: Rulebook, text: str, span: Span, category: Category) -> tuple[Value, ...]:
    """Thresholds of the clause at ``span``; a cap on liability is never one."""
    if category in _RISK or category in _ELSEWHERE:
        return ()
    figures = tuple(figure for figure in quantities(text, span) if _counts(text, figure))
    if not figures:
        return ()
    found: dict[tuple[str, float, str, str], Value] = {}
    for figure, part in zip(figures, _parts(figures, span), strict=True):
        metric = _metric(book, text, part, figure)
        if figure.amount < _LEAST.get(metric, 0):
            continue
        if not metric or not _compared(text, part, figure.span) or _LIABILITY.search(text, part.start, part.end):
            continue
        unit, period = _unit(book, text, part, figure, metric), _period(book, text, part, figure, metric)
        found.setdefault(
            (metric, figure.amount, unit, period),
            Value(
                kind=ValueKind.THRESHOLD,
                label=_label(metric, figure.amount, unit, period),
                span=figure.span,
                metric=metric,
                amount=figure.amount,
                unit=unit,
                period=period,
                details=_details(book, text, span),
            ),
        )
    return tuple(found.values())


def liability_caps(text: str, span: Span) -> tuple[Value, ...]:
    """Sums of money to which a clause limits liability."""
    if not _LIABILITY.search(text, span.start, span.end):
        return ()
    return tuple(
        Value(
            ValueKind.LIABILITY_CAP, shown(q.amount, q.unit), q.span, metric="liability", amount=q.amount, unit=q.unit
        )
        for q in quantities(text, span)
        if q.unit not in ("", "percent")
    )
