# SPDX-License-Identifier: Apache-2.0
"""The values of one clause, by its category."""

from __future__ import annotations

import re

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values.quantities import quantities
from howopen.extraction.values.rulebook import Rulebook, rulebook
from howopen.extraction.values.territories import plain_name, territories
from howopen.extraction.values.thresholds import liability_caps, thresholds

_KINDS = {
    ValueKind.LAW: frozenset({Category.GOVERNING_LAW}),
    ValueKind.NAME_PREFIX: frozenset(
        {Category.ATTRIBUTION_BRANDING, Category.MODEL_TRAINING, Category.DERIVATIVES, Category.REDISTRIBUTION}
    ),
    ValueKind.DISPLAY: frozenset(
        {Category.ATTRIBUTION_BRANDING, Category.MODEL_TRAINING, Category.REDISTRIBUTION, Category.USER_CAP}
    ),
    ValueKind.REFERENCE: frozenset(
        {
            Category.FIELD_OF_USE,
            Category.FLOW_DOWN,
            Category.UNILATERAL_CHANGE,
            Category.TERRITORY_EXPORT,
            Category.SAFETY_DUTY,
        }
    ),
    ValueKind.NOTICE_PERIOD: frozenset(
        {Category.TERMINATION, Category.UNILATERAL_CHANGE, Category.COMMERCIAL_USE, Category.DATA_USE}
    ),
}


_OF_NAMES = re.compile(r"(?i:name|title|denominat|designat|prefix)")
"""What every duty to carry a name speaks of; looked for first, as few clauses do."""


def _domains(book: Rulebook, text: str, span: Span) -> list[Value]:
    found = []
    for rule in book.domains:
        for match in rule.pattern.finditer(text, span.start, span.end):
            spared = (other.span() for other in rule.unless.finditer(text, span.start, span.end))
            if not any(start < match.end() and match.start() < end for start, end in spared):
                found.append(Value(ValueKind.DOMAIN, rule.id, Span(*match.span())))
                break
    return found


def _days(text: str, span: Span) -> float | None:
    figures = quantities(text, span)
    return figures[-1].amount if figures else None


def _names(book: Rulebook, text: str, span: Span, category: Category) -> list[Value]:
    found: dict[tuple[ValueKind, str], Value] = {}
    for rule in book.names:
        if category not in _KINDS[rule.kind]:
            continue
        if rule.kind is ValueKind.NAME_PREFIX and not _OF_NAMES.search(text, span.start, span.end):
            continue
        for pattern in rule.patterns:
            for match in pattern.finditer(text, span.start, span.end):
                where = Span(*match.span("value"))
                label = plain_name(match["value"])
                days = _days(text, where) if rule.kind is ValueKind.NOTICE_PERIOD else None
                value = Value(rule.kind, label, where, amount=days, unit="days" if days is not None else "")
                found.setdefault((rule.kind, label.casefold()), value)
    return _longest(list(found.values()))


def _longest(values: list[Value]) -> list[Value]:
    """Without those whose words lie inside another of the same kind ("Use Policy" in "Orca Use Policy")."""
    return [
        value
        for value in values
        if not any(o.kind is value.kind and o.span != value.span and o.span.covers(value.span) for o in values)
    ]


def values_of(text: str, span: Span, category: Category) -> tuple[Value, ...]:
    """The normalised values in the clause at ``span`` of ``text``, in text order.

    Offsets are those of the whole ``text``. What is looked for depends on ``category``: a sum in a liability clause is
    a ``LIABILITY_CAP`` and never a ``THRESHOLD``; prohibited fields are looked for in field-of-use clauses alone.
    """
    book = rulebook()
    found = [*thresholds(book, text, span, category), *_names(book, text, span, category)]
    if category is Category.FIELD_OF_USE:
        found += _domains(book, text, span)
    if category is Category.TERRITORY_EXPORT:
        found += territories(book.territories, text, span)
    if category in (Category.WARRANTY_LIABILITY, Category.USER_CAP):
        found += liability_caps(text, span)
    return tuple(sorted(found, key=lambda value: (value.span, value.kind, value.label)))
