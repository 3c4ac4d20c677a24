# SPDX-License-Identifier: Apache-2.0
"""Changes with the clauses they touch, their direction and their legal weight."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from howopen.comparing.judging import MOVED, Situation, judge, weigh
from howopen.comparing.words import fold
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Value
from howopen.domain.comparison import Change, ChangeKind
from howopen.domain.spans import Span

_WHOLE: Final = 0.8
_CONTEXT: Final = 40


class ClauseIndex:
    """Finds the clauses that touch a span without looking at them all."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses = sorted(clauses, key=lambda clause: (clause.span, clause.id))
        self._starts = [clause.span.start for clause in self._clauses]
        self._reach = list(accumulate((clause.span.end for clause in self._clauses), max))

    def touching(self, span: Span) -> tuple[Clause, ...]:
        """The clauses that share a character with ``span``, in text order."""
        found: list[Clause] = []
        index = bisect_left(self._starts, span.end) - 1
        while index >= 0 and self._reach[index] > span.start:
            if self._clauses[index].span.overlaps(span):
                found.append(self._clauses[index])
            index -= 1
        return tuple(reversed(found))


def judged(a: Analysis, b: Analysis, changes: Sequence[Change]) -> tuple[Change, ...]:
    """The same changes with categories, direction, reason and weight."""
    index_a, index_b = ClauseIndex(a.clauses), ClauseIndex(b.clauses)
    return tuple(_judged(a, b, change, index_a, index_b) for change in changes)


def _judged(a: Analysis, b: Analysis, change: Change, index_a: ClauseIndex, index_b: ClauseIndex) -> Change:
    touched_a, touched_b = index_a.touching(change.a), index_b.touching(change.b)
    moved = change.kind is ChangeKind.MOVED
    side, span = (b, change.b) if change.b or not change.a else (a, change.a)
    situation = Situation(
        deleted=_plain(change.a.of(a.document.text)),
        inserted=_plain(change.b.of(b.document.text)),
        before=_plain(side.document.text[max(span.start - _CONTEXT, 0) : span.start]),
        a=touched_a,
        b=touched_b,
        gone=_inside(touched_a, change.a),
        new=_inside(touched_b, change.b),
        values_a=_touched_values(touched_a, change.a),
        values_b=_touched_values(touched_b, change.b),
    )
    verdict = MOVED if moved else judge(situation)
    return replace(
        change,
        categories=situation.categories,
        direction=verdict.direction,
        reason=verdict.reason,
        weight=weigh(situation.categories, verdict.direction, moved=moved),
    )


def _plain(text: str) -> str:
    return " ".join(fold(text)).lower()


def _inside(clauses: Iterable[Clause], span: Span) -> tuple[Clause, ...]:
    """The clauses that lie in ``span`` but for a few characters, such as a list number."""
    return tuple(
        clause
        for clause in clauses
        if min(clause.span.end, span.end) - max(clause.span.start, span.start) >= _WHOLE * len(clause.span)
    )


def _touched_values(clauses: Iterable[Clause], span: Span) -> tuple[Value, ...]:
    return tuple(value for clause in clauses for value in clause.values if value.span.overlaps(span))
