# SPDX-License-Identifier: Apache-2.0
"""Where rows, bands, ribbons and overview marks lie; pure numbers, so that the view only paints.

All lengths are in pixels of the content unless said otherwise; ``y`` grows downwards.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from howopen.domain.comparison import Row, RowKind


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch from ``top`` down to ``bottom``."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of the overview strip; ``top`` and ``height`` are shares (0 to 1) of the whole content."""

    row: int
    kind: RowKind
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A moved block: its row on side A, its row on side B and where both lie."""

    row_a: int
    row_b: int
    a: Extent
    b: Extent


@dataclass(frozen=True, slots=True)
class RowTops:
    """The upper edges of all rows, and the lower edge of the last one as the last number."""

    tops: tuple[float, ...]

    @property
    def total(self) -> float:
        """The height of the whole content."""
        return self.tops[-1]

    def extent(self, row: int) -> Extent:
        """Where ``row`` lies."""
        return Extent(self.tops[row], self.tops[row + 1])

    def row_at(self, y: float) -> int | None:
        """The row at ``y``, or None above, below or without rows; an edge belongs to the row below it."""
        if not 0 <= y < self.total:
            return None
        return bisect_right(self.tops, y) - 1

    def visible(self, top: float, height: float) -> range:
        """The rows that show at least a part of themselves in the window from ``top``, ``height`` high."""
        if height <= 0:
            return range(0)
        rows = len(self.tops) - 1
        first = max(bisect_right(self.tops, max(top, 0.0)) - 1, 0)
        return range(min(first, rows), min(bisect_left(self.tops, top + height), rows))


def row_tops(heights: Sequence[tuple[float, float]]) -> RowTops:
    """Rows as high as the higher of their two sides, one below the other."""
    return RowTops(tuple(accumulate((max(pair) for pair in heights), initial=0.0)))


def overview(rows: Sequence[Row], tops: RowTops) -> tuple[Mark, ...]:
    """A mark for every row that is not the same on both sides."""
    if not tops.total:
        return ()
    return tuple(
        Mark(index, row.kind, tops.tops[index] / tops.total, tops.extent(index).height / tops.total)
        for index, row in enumerate(rows)
        if row.kind is not RowKind.SAME
    )


def viewport_share(top: float, height: float, total: float) -> Extent:
    """The window as shares (0 to 1) of the content, for the overview strip; all of it where everything shows."""
    if total <= height or total <= 0:
        return Extent(0.0, 1.0)
    start = min(max(top / total, 0.0), 1.0 - height / total)
    return Extent(start, start + height / total)


def ribbons(rows: Sequence[Row], tops: RowTops, *, longest: float) -> tuple[Ribbon, ...]:
    """Moved blocks whose two halves lie at most ``longest`` apart; further ones show their tags alone."""
    found: list[Ribbon] = []
    for index, row in enumerate(rows):
        if row.a is None or row.twin is None:
            continue
        a, b = tops.extent(index), tops.extent(row.twin)
        if max(b.top - a.bottom, a.top - b.bottom) <= longest:
            found.append(Ribbon(index, row.twin, a, b))
    return tuple(found)


def next_stop(stops: Sequence[int], current: int | None) -> int | None:
    """The first of the rising ``stops`` after ``current``; the first of all where nothing is current; else None."""
    if current is None:
        return stops[0] if stops else None
    at = bisect_right(stops, current)
    return stops[at] if at < len(stops) else None


def previous_stop(stops: Sequence[int], current: int | None) -> int | None:
    """The last of the rising ``stops`` before ``current``; the last of all where nothing is current; else None."""
    if current is None:
        return stops[-1] if stops else None
    at = bisect_left(stops, current)
    return stops[at - 1] if at else None


def reading_offset(tops: RowTops, row: int, height: float, *, share: float = 0.25) -> float:
    """The scroll offset that puts ``row`` at ``share`` of a window ``height`` high, kept within the content."""
    wanted = tops.tops[row] - share * height
    return min(max(wanted, 0.0), max(tops.total - height, 0.0))


@dataclass(frozen=True, slots=True)
class ScrollMap:
    """Carries a place in one layout of the rows to the same place in another, such as after a change of width."""

    before: RowTops
    after: RowTops

    def __call__(self, y: float) -> float:
        """Where ``y`` is now: in the same row, as far down in it; never runs backwards."""
        row = self.before.row_at(y)
        if row is None:
            return 0.0 if y < 0 else self.after.total
        old, new = self.before.extent(row), self.after.extent(row)
        return new.top + (y - old.top) / old.height * new.height


def folded_runs(rows: Sequence[Row]) -> tuple[range, ...]:
    """The runs of rows that are the same on both sides: what "only differences" folds into one line each."""
    runs: list[range] = []
    for index, row in enumerate(rows):
        if row.kind is not RowKind.SAME:
            continue
        if runs and runs[-1].stop == index:
            runs[-1] = range(runs[-1].start, index + 1)
        else:
            runs.append(range(index, index + 1))
    return tuple(runs)
