# SPDX-License-Identifier: Apache-2.0
"""Where rows, bands, ribbons and overview marks lie; pure numbers, so that the view only paints.

All lengths are in pixels of the content unless said otherwise; ``y`` grows downwards.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
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


def row_tops(heights: Iterable[float]) -> RowTops:
    """Rows of these heights, one below the other."""
    return RowTops(tuple(accumulate(heights, initial=0.0)))


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


def moved_pairs(rows: Sequence[Row]) -> tuple[tuple[int, int], ...]:
    """The row of side A and the row of side B of every moved block."""
    return tuple((index, row.twin) for index, row in enumerate(rows) if row.a is not None and row.twin is not None)


def ribbons(
    pairs: Iterable[tuple[int, int]], tops: RowTops, *, longest: float, window: Extent | None = None
) -> tuple[Ribbon, ...]:
    """Moved blocks whose two halves lie at most ``longest`` apart; further ones show their tags alone.

    With a ``window``, only those that cross it.
    """
    found: list[Ribbon] = []
    for row_a, row_b in pairs:
        a, b = tops.extent(row_a), tops.extent(row_b)
        near = max(b.top - a.bottom, a.top - b.bottom) <= longest
        if near and (window is None or _crosses(a, b, window)):
            found.append(Ribbon(row_a, row_b, a, b))
    return tuple(found)


def _crosses(a: Extent, b: Extent, window: Extent) -> bool:
    return min(a.top, b.top) < window.bottom and max(a.bottom, b.bottom) > window.top


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


def well_in_view(y: float, top: float, height: float) -> bool:
    """Whether ``y`` stands neither at the very edge of the window nor in its lowest fifth."""
    return top + 0.05 * height <= y <= top + 0.8 * height


def reading_offset(y: float, height: float, total: float, *, share: float = 0.25) -> float:
    """The scroll offset that puts ``y`` at ``share`` of a window ``height`` high, kept within the content."""
    return min(max(y - share * height, 0.0), max(total - height, 0.0))


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


def free_cuts(lines: Iterable[Extent]) -> tuple[float, ...]:
    """The places between ``lines`` of text, of both sides, where a page may end without cutting one in two."""
    cuts: list[float] = []
    reach: float | None = None
    for line in sorted(lines, key=lambda line: (line.top, line.bottom)):
        if reach is not None and line.top >= reach:
            cuts.append(line.top)
        reach = line.bottom if reach is None else max(reach, line.bottom)
    return tuple(cuts)


def page_extents(cuts: Sequence[float], total: float, height: float) -> tuple[Extent, ...]:
    """Cuts content ``total`` high into pages of at most ``height``, each at the last of the rising ``cuts`` that fits.

    Where none fits, a page is filled and the cut goes through whatever stands there.

    Raises:
        ValueError: if ``height`` is not above 0.
    """
    if height <= 0:
        raise ValueError(f"not the height of a page: {height}")
    pages: list[Extent] = []
    top = 0.0
    while total - top > height:
        at = bisect_right(cuts, top + height) - 1
        bottom = cuts[at] if at >= 0 and cuts[at] > top else top + height
        pages.append(Extent(top, bottom))
        top = bottom
    if total > top or not pages:
        pages.append(Extent(top, total))
    return tuple(pages)
