# SPDX-License-Identifier: Apache-2.0
"""What a clause tells about its thresholds besides the figures: who counts, when it is measured, what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from howopen.domain.clauses import Value
from howopen.domain.spans import Span
from howopen.extraction.values.rulebook import Rulebook

MEASURED: Final = "Measured"
"""The one detail that each threshold of a clause may have of its own; the others hold for the whole clause."""


@dataclass(frozen=True, slots=True)
class _Told:
    """Words that tell when something is measured: "in the preceding year" (``period`` "year") or "at any time" ("")."""

    id: str
    span: Span
    period: str


def with_details(book: Rulebook, text: str, span: Span, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """The thresholds ``values`` of the clause at ``span``, each with the details that the clause tells of it."""
    found = {(rule.name, rule.id): None for rule in book.details if rule.pattern.search(text, span.start, span.end)}
    shared = tuple(found)
    if len(values) < 2 or sum(name == MEASURED for name, _id in shared) < 2:
        return tuple(replace(value, details=shared) for value in values)
    told = tuple(_told(book, text, span))
    out = []
    for value in values:
        own = {words.id for words in told if value in _measured(words, values)}
        out.append(replace(value, details=tuple(d for d in shared if d[0] != MEASURED or d[1] in own)))
    return tuple(out)


def _told(book: Rulebook, text: str, span: Span) -> Iterator[_Told]:
    """All words in the clause that tell when something is measured."""
    for rule in book.details:
        if rule.name == MEASURED:
            for match in rule.pattern.finditer(text, span.start, span.end):
                yield _Told(rule.id, Span(*match.span()), _period(book, text, Span(*match.span())))


def _period(book: Rulebook, text: str, words: Span) -> str:
    """The period that the words end with, or ""; of "the preceding twelve months" that of its longest name."""
    named = (
        (match.end(), len(match[0]), rule.id)
        for rule in book.periods
        for match in rule.pattern.finditer(text, words.start, words.end)
    )
    return max(named, default=(0, 0, ""))[2]


def _measured(words: _Told, values: tuple[Value, ...]) -> Iterable[Value]:
    """Those of ``values`` that the words are about.

    They are those with the same period. Where none has it, words before the first figure lead in to all of them, and
    others belong to the figure that stands nearest.
    """
    alike = tuple(value for value in values if words.period and value.period == words.period)
    if alike:
        return alike
    if not words.period and words.span.end <= min(value.span.start for value in values):
        return values
    return (min(values, key=lambda value: _distance(value.span, words.span)),)


def _distance(one: Span, other: Span) -> int:
    """How many characters stand between two places; 0 where they touch or overlap."""
    return max(0, one.start - other.end, other.start - one.end)
