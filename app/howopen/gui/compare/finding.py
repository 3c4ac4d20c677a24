# SPDX-License-Identifier: Apache-2.0
"""Words that are found in both texts of a comparison: in which order, and what of them a row shows.

A place of ``Found`` counts A as document 0 and B as document 1.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from howopen.domain.comparison import Comparison, Row
from howopen.domain.spans import Span
from howopen.gui.palette.searching import Found, find_in_all
from howopen.gui.translation.texts import tr

A: Final = 0
B: Final = 1


class BothTexts:
    """Both texts of a comparison, read row by row, in each row A before B; ``row`` is the first one shown.

    Inline, words that are the same on both sides are shown once, and so they are found once.
    """

    def __init__(self, comparison: Comparison, *, inline: bool = False, row: int = 0) -> None:
        self._rows, self._inline, self._row = comparison.rows, inline, row
        self._texts = (comparison.a.document.text, comparison.b.document.text)
        self._placed = (_placed([row.a for row in comparison.rows]), _placed([row.b for row in comparison.rows]))

    def find(self, words: str, *, case: bool, whole: bool) -> tuple[Found, ...]:
        """The places of ``words`` that rows show, in the order of the rows."""
        places = find_in_all(self._texts, words, case=case, whole=whole, limit=None)
        ranked = [(rank, place) for place in places if self._shows(place, rank := self._rank(place))]
        return tuple(place for _, place in sorted(ranked, key=lambda pair: pair[0]))

    def first(self, places: tuple[Found, ...], since: Found | None) -> int:
        """The index of the first place from ``since`` on, else from the row shown, going round; -1 for no places."""
        if not places:
            return -1
        start = (self._row, A, 0) if since is None else self._rank(since)
        return bisect_left(places, start, key=self._rank) % len(places)

    def count(self, places: tuple[Found, ...], current: int) -> str:
        """Which of the places is the current one, how many there are, side by side on each side too."""
        if self._inline:  # most words belong to both sides there
            return tr("{number} of {count}", number=current + 1, count=len(places))
        in_a = sum(place.document == A for place in places)
        in_b = len(places) - in_a
        return tr(
            "{number} of {count} (A {in_a}, B {in_b})", number=current + 1, count=len(places), in_a=in_a, in_b=in_b
        )

    def _rank(self, place: Found) -> tuple[int, int, int]:
        """The row where a place is shown, -1 for none, then its side, then where it begins."""
        placed = self._placed[place.document]
        at = bisect_right(placed, place.span.start, key=lambda one: one[0].start) - 1
        shown = at >= 0 and placed[at][0].overlaps(place.span)
        return placed[at][1] if shown else -1, place.document, place.span.start

    def _shows(self, place: Found, rank: tuple[int, int, int]) -> bool:
        """Whether a place stands in a row, and is not the same words that B shows there inline."""
        if rank[0] < 0:
            return False
        row = self._rows[rank[0]]
        if not self._inline or place.document == B or row.b is None:
            return True
        return bool(row.changes) and any(mark.overlaps(place.span) for mark in row.marks_a)


class Hits:
    """What was found in both texts, for rows to ask what of it they show."""

    def __init__(self, places: Sequence[Found] = (), current: Found | None = None) -> None:
        self.current = current
        sides = ([place.span for place in places if place.document == side] for side in (A, B))
        self._spans = tuple(sorted(spans, key=lambda span: span.start) for spans in sides)

    def of_row(self, row: Row) -> Iterator[Found]:
        """The places that a row shows a part of, A's before B's."""
        for side, words in ((A, row.a), (B, row.b)):
            for span in () if words is None else _over(self._spans[side], words):
                yield Found(side, span)


NOTHING: Final = Hits()
"""Where nothing was looked for."""


def _placed(sides: Sequence[Span | None]) -> list[tuple[Span, int]]:
    """The spans of one side with their rows, in the order of the document."""
    return sorted((span, row) for row, span in enumerate(sides) if span is not None)


def _over(spans: Sequence[Span], words: Span) -> list[Span]:
    """Those of the sorted ``spans`` that share a character with ``words``."""
    first = max(bisect_right(spans, words.start, key=lambda span: span.start) - 1, 0)
    last = bisect_left(spans, words.end, key=lambda span: span.start)
    return [span for span in spans[first:last] if span.overlaps(words)]
