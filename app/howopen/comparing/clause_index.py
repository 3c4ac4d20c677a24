# SPDX-License-Identifier: Apache-2.0
"""Which clauses touch a span, without looking at them all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from howopen.domain.clauses import Clause
from howopen.domain.spans import Span


class ClauseIndex:
    """The clauses of one document by their place."""

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
