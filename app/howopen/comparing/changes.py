# SPDX-License-Identifier: Apache-2.0
"""Changes with the clauses they touch, their direction and their legal weight."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
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
_NO_NAME: Final = re.compile(
    r"sections?|articles?|clauses?|paragraphs?|appendix|annex|exhibit|schedule|part|usd|eur|"
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october",
    re.IGNORECASE,
)


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
    own = [change for change in changes if change.kind is not ChangeKind.MOVED]
    side_a = _Side(a, [change.a for change in own])
    side_b = _Side(b, [change.b for change in own])
    return tuple(_judged(change, side_a, side_b) for change in changes)


class _Side:
    """One document with its clauses, and those of them that the other document lacks."""

    def __init__(self, analysis: Analysis, changed: Iterable[Span]) -> None:
        self.text = analysis.document.text
        self._index = ClauseIndex(analysis.clauses)
        covered: Counter[str] = Counter()
        for span in changed:
            for clause in self._index.touching(span):
                covered[clause.id] += min(clause.span.end, span.end) - max(clause.span.start, span.start)
        self._lacking = {clause.id for clause in analysis.clauses if covered[clause.id] >= _WHOLE * len(clause.span)}

    def touching(self, span: Span) -> tuple[Clause, ...]:
        """The clauses that share a character with ``span``."""
        return self._index.touching(span)

    def lacking(self, clauses: Iterable[Clause]) -> tuple[Clause, ...]:
        """Those of ``clauses`` of which little or nothing stands on the other side."""
        return tuple(clause for clause in clauses if clause.id in self._lacking)

    def before(self, span: Span) -> str:
        """A few words ahead of ``span``."""
        return self.text[max(span.start - _CONTEXT, 0) : span.start]


def _judged(change: Change, a: _Side, b: _Side) -> Change:
    touched_a, touched_b = a.touching(change.a), b.touching(change.b)
    moved = change.kind is ChangeKind.MOVED
    before = b.before(change.b) if change.b or not change.a else a.before(change.a)
    situation = Situation(
        deleted=_plain(change.a.of(a.text)),
        inserted=_plain(change.b.of(b.text)),
        before=_plain(before),
        named=_ends_in_name(before),
        a=touched_a,
        b=touched_b,
        gone=a.lacking(touched_a),
        new=b.lacking(touched_b),
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
    """The folded words in lower case; a change that is nothing but a number ("1.0") is no list number."""
    folded = " ".join(fold(text)).lower()
    return folded if any(map(str.isalnum, folded)) else " ".join(text.split()).lower()


def _ends_in_name(words: str) -> bool:
    """Whether the last word is capitalised and no word that a cross-reference or a date begins with."""
    last = re.search(r"(\w+)\W*$", words)
    return last is not None and last[1][0].isupper() and not _NO_NAME.fullmatch(last[1])


def _touched_values(clauses: Iterable[Clause], span: Span) -> tuple[Value, ...]:
    return tuple(value for clause in clauses for value in clause.values if value.span.overlaps(span))
