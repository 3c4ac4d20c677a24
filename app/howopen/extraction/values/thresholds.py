# SPDX-License-Identifier: Apache-2.0
"""Figures that change rights: what they count, from when on, who counts and what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values.details import with_details
from howopen.extraction.values.quantities import Quantity, quantities
from howopen.extraction.values.rulebook import Rulebook, Words

_MORE = re.compile(
    r"\b(?:more|greater|larger|higher|fewer|less|lower)\s+than|\bexceed\w*"
    r"|\bin\s+excess\s+of|\bover\b|\babove\b|\bbelow\b|"
    r"\bunder\b|\bat\s+least\b|\bup\s+to\b|\breach\w*|\bsurpass\w*|\bmaximum\s+of|\blimit\w*|\bequal\s+to|\bmeets?\b|"
    r"\bbeyond\b|\bup ?wards?\s+of|\bnorth\s+of|\b(?:no|not|any)\s+more\b|\bat\s+most\b|\bas\s+many\s+as\b"
    r"|\b(?:cross|pass|attain|top|hit)(?:e?s|ed|ing)?\b|\b(?:held|restricted|confined|capped|amount(?:s|ing)?)\s+(?:to|at)\b"
    r"|\b(?:ceiling|cap|quota|allowance|threshold|minimum)\s+(?:of|is|at)\b|\bstarting\s+(?:from|at)\b|\bsmaller\s+than\b"
    r"|[<>≥≤]",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\s*(?:[\w$()]+\s+){0,6}?(?:(?:or|and)\s+(?:more|less|fewer|greater|above|over|below|under|higher|lower|up)"
    r"|(?:on|up)wards?)\b",
    re.IGNORECASE,
)
# A word right before a figure that makes it the number of a place in the text, or a price.
_NO_FIGURE = re.compile(
    r"\b(?:sections?|articles?|clauses?|paragraphs?|items?|tables?|annex|appendix|schedule|version|nos?\.?|numbers?)\s*\Z"
    r"|\b(?:fees?|prices?|royalt(?:y|ies)|charges?|tariff|rate|pays?)\s+(?:of|is|at|drops\s+to)?\s*\Z",
    re.IGNORECASE,
)
# What a number counts that no rule knows: the first plural right after it, or what "the number of" goes before.
_THINGS = (
    r"(?!(?:times|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|(?:kilo|centi|milli)?met(?:re|er)s?"
    r"|miles|watts|(?:on|up)wards|(?:kilo|mega|giga|tera)?bytes|points|percents?|parameters)\b)(?P<things>[a-zA-Z][a-z]*[a-z]{2}(?<!s)s)\b"
)
_FOLLOWING = re.compile(
    rf"(?:\s+of\s+(?:your|its|their|the|such))?(?:\s+(?!(?:for|of|to|with|by|from|in|at|on|per|an?|and|or|is|are|which|that)\b)[\w-]+){{0,2}}?\s+{_THINGS}"
)
_NUMBER_OF = re.compile(rf"\b(?:number|count|total|volume|quantity|amount)\s+of\s+(?:[\w-]+\s+){{0,2}}?{_THINGS}")
_TIMES = re.compile(r"\s+times\b", re.IGNORECASE)
# Who is counted where persons are: those who work for it, those who use it, and those who do so each month.
_PERSON = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(individuals|people|persons|heads|workers)\b", re.IGNORECASE)
_WORKING = re.compile(
    r"\bemploy\w*|\bwork(?:s|ing|force|ers)?\b|\bstaff\w*|\bpayroll|\bpersonnel|\bhead ?count|\bfull[- ]time|\bteam\b",
    re.IGNORECASE,
)
_SAME_BREATH = re.compile(r"(?:\s+(?!(?:and|or|but|if)\b)[^\s.;,:]+){1,5}")
_EACH_ONCE = re.compile(r"\b(?:active|distinct|unique|different)\b", re.IGNORECASE)
_MEANS = re.compile(
    r"\bbudgets?\b|\bexpenditures?\b|\bspend(?:s|ing)?\b|\bassets\b|\bbalance\s+sheet\b"
    r"|\bmarket\s+(?:value|capitali[sz]ation)\b",
    re.IGNORECASE,
)
_FEW_WORDS = re.compile(r"(?:[\s(\"“]+(?!(?:for|of|to|with|by|from|in|at|on|regardless)\b)[^\s.;,]+){1,7}")
_NOTHING_COUNTED = re.compile(
    (
        r"\s*(?:[.,;)]|$|(?:in|per|for|during|within|or|and|you|at|on|over|each|every|in\s+total"
        r"|of\s+them|(?:on|up)wards?)\b)"
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
_TIME = re.compile(
    r"[\s-]+(?:(?:calendar|business|working|consecutive|full)\s+)?(?:days?|weeks?|months?|quarters?|years?)\b",
    re.IGNORECASE,
)
_QUOTA = re.compile(r"(?:\s+[\w-]+){1,3}?\s+(?:per|a|an|each|every)\s+(?:second|minute|hour|day|week|month|year)\b")
_WORD = re.compile(r"[^\W\d_]{2}")
_NUMBERING = re.compile(r"[.):\]]|\s+[A-Z(“\"]")
_ACRONYM = re.compile(r"\b([A-Z]{2,6})s?\b")
_BRACKETED = re.compile(r"\(\s*[\"“']?([A-Z]{2,6})s?[\"”']?\s*\)")
_COUNTERS = frozenset({"units", "instances"})  # words that count what another word names
_LEAST = {"other": 100.0, "users": 10.0, "headcount": 2.0}  # "one copy", "one user" are words, not thresholds
_FEW = 2.0  # the least that a clause which is there for a threshold may compare with
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


def _compared(text: str, part: Span, figure: Quantity, *, capped: bool) -> bool:
    """Whether a threshold is meant: the words compare, or set a quota in a clause made for one (``capped``)."""
    start, end = figure.span.start, figure.span.end
    before = text[max(part.start, start - _REACH) : start]
    if _NO_FIGURE.search(before):
        return False
    if _MORE.search(before) or _AFTERWARDS.match(text, end, min(part.end, end + _REACH)):
        return True
    return text[end - 1] == "+" or (capped and bool(_QUOTA.match(text, end)))


def _stated(book: Rulebook, text: str, part: Span, figure: Quantity) -> bool:
    """Whether a figure that nothing is compared with is told of: no price, no number of a section."""
    if _NO_FIGURE.search(text, part.start, figure.span.start):
        return False
    money = [rule for rule in book.metrics if rule.id in _MONEY_METRICS]
    return not figure.unit or bool(_nearest(money, text, Span(part.start, figure.span.start), figure.span))


def _counts(text: str, span: Span, figure: Quantity) -> bool:
    """Whether the figure may count something: it numbers no item, and is no time, age or year in brackets."""
    start, end = figure.span.start, figure.span.end
    if not figure.unit and (not figure.amount.is_integer() or _TIME.match(text, end)):
        return False
    if not _WORD.search(text, span.start, start) and _NUMBERING.match(text, end):
        return False
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
    if _PERSON.match(text, figure.span.end, part.end):
        return "headcount" if _WORKING.search(text, part.start, part.end) else "users"
    times = _TIMES.match(text, figure.span.end)
    if not times and not _NOTHING_COUNTED.match(text, figure.span.end):
        return ""
    return _nearest(rules, text, Span(part.start, figure.span.start), figure.span)


def _things(text: str, part: Span, figure: Quantity) -> str:
    """The plural of what a bare number counts, whatever it is, or ""."""
    found = _FOLLOWING.match(text, figure.span.end, part.end)
    if not found and (_TIMES.match(text, figure.span.end) or _NOTHING_COUNTED.match(text, figure.span.end)):
        found = _NUMBER_OF.search(text, part.start, figure.span.start)
    return found["things"].lower() if found else ""


def _metric(book: Rulebook, text: str, part: Span, figure: Quantity) -> str:
    """What the figure counts: money counts money, a bare number people or things; "" where it counts neither."""
    if figure.unit in ("", "percent"):
        return _counted(book, text, part, figure)
    found = _nearest([r for r in book.metrics if r.id in _MONEY_METRICS], text, part, figure.span)
    return found or ("other" if _MEANS.search(text, part.start, part.end) else "revenue")


def _period(book: Rulebook, text: str, part: Span, figure: Quantity, metric: str) -> str:
    if metric == "monthly-active-users":
        return "month"
    if metric == "headcount":
        return "none"
    close = _SAME_BREATH.match(text, figure.span.end, part.end)
    after = _nearest(book.periods, text, Span(figure.span.end, close.end()), figure.span) if close else ""
    return after or _nearest(book.periods, text, part, figure.span) or "none"


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
        persons = _PERSON.match(text, figure.span.end) if metric != "monthly-active-users" else None
        return persons[1].lower() if persons else "users" if metric in _PEOPLE else "employees"
    rule = next(rule for rule in book.metrics if rule.id == metric)
    after = [found[0].lower() for found in rule.pattern.finditer(text, figure.span.end, part.end)]
    named = [*after, *(found[0].lower() for found in rule.pattern.finditer(text, part.start, part.end))]
    return next((name for name in named if name not in _COUNTERS), named[0] if named else _things(text, part, figure))


def _label(metric: str, amount: float, unit: str, period: str) -> str:
    names = {
        "monthly-active-users": "monthly active users",
        "users": "users",
        "revenue": "revenue",
        "funding": "funding",
    }
    words = shown(amount, unit if re.fullmatch("[A-Z]{3}|percent", unit) else "")
    tail = {"month": " a month", "year": " a year"}.get(period, "") if metric != "monthly-active-users" else ""
    return f"{words} {names.get(metric, unit)}{tail}" if metric != "other" or unit not in words else f"{words}{tail}"


def thresholds(book: Rulebook, text: str, span: Span, category: Category) -> tuple[Value, ...]:
    """Thresholds of the clause at ``span``; a cap on liability is never one."""
    if category in _RISK or category in _ELSEWHERE:
        return ()
    figures = tuple(figure for figure in quantities(text, span) if _counts(text, span, figure))
    if not figures:
        return ()
    found: dict[tuple[str, float, str, str], Value] = {}
    capped = category is Category.USER_CAP
    for figure, part in zip(figures, _parts(figures, span), strict=True):
        metric = _metric(book, text, part, figure)
        compared = _compared(text, part, figure, capped=capped)
        if capped and compared and not metric and not figure.unit and _things(text, part, figure):
            metric = "other"
        if not metric or figure.amount < (_FEW if capped and compared else _LEAST.get(metric, 0)):
            continue
        if not (compared or (capped and _stated(book, text, part, figure))):
            continue
        if _LIABILITY.search(text, part.start, part.end):
            continue
        period = _period(book, text, part, figure, metric)
        if metric == "users" and period == "month" and _EACH_ONCE.search(text, part.start, part.end):
            metric = "monthly-active-users"
        unit = _unit(book, text, part, figure, metric)
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
            ),
        )
    return with_details(book, text, span, tuple(found.values()))


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
