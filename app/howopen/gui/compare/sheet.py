# SPDX-License-Identifier: Apache-2.0
"""A comparison laid out at one width: where its rows lie, their lines, and how a part of it is painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtGui import QPainter

from howopen.comparing.geometry import Extent, RowTops, folded_runs, moved_pairs, ribbons, row_tops
from howopen.domain.comparison import Comparison, RowKind
from howopen.gui.compare import gutter, painting
from howopen.gui.compare.finding import NOTHING, Hits
from howopen.gui.compare.typesetting import Columns, Estimate, SetRow, set_row
from howopen.gui.theme import Theme

_FOLD: Final = 26
_KEPT: Final = 400
_RIBBON_SCREENS: Final = 1.5


class Sheet:
    """The rows of a comparison. They are laid out when they are first needed; until then their height is a guess.

    Heights are kept for good, lines for the last few hundred rows only.
    """

    def __init__(
        self, comparison: Comparison, columns: Columns, theme: Theme, *, only_differences: bool = False
    ) -> None:
        self.comparison = comparison
        self.columns = columns
        self._theme = theme
        self._laid: OrderedDict[int, SetRow] = OrderedDict()
        self._moves = moved_pairs(comparison.rows)
        self._folds = {run.start: len(run) for run in folded_runs(comparison.rows)} if only_differences else {}
        self._estimate = Estimate(columns, theme)
        self._heights = [self._estimate(row) for row in comparison.rows]
        self._measured = bytearray(len(self._heights))
        for first, count in self._folds.items():
            self._heights[first : first + count] = [float(theme.px(_FOLD)), *[0.0] * (count - 1)]
            self._measured[first : first + count] = b"\1" * count
        self._tops = row_tops(self._heights)

    @property
    def tops(self) -> RowTops:
        """Where the rows lie, as far as their heights are known."""
        return self._tops

    @property
    def measured(self) -> bool:
        """Whether every height is known."""
        return 0 not in self._measured

    def waiting(self, first: int = 0) -> Iterator[int]:
        """The rows whose height is still a guess, from ``first`` to the end, then those before it."""
        for start, end in ((first, len(self._measured)), (0, first)):
            at = self._measured.find(0, start, end)
            while at >= 0:
                yield at
                at = self._measured.find(0, at + 1, end)

    def measure(self, rows: Iterable[int]) -> bool:
        """Lays out those of ``rows`` that never were; returns whether other rows lie elsewhere now."""
        shifted = False
        for row in rows:
            if not self._measured[row]:
                before = self._heights[row]
                self.laid(row)
                shifted = shifted or before != self._heights[row]
        if shifted:
            self._tops = row_tops(self._heights)
        return shifted

    def laid(self, row: int) -> SetRow:
        """A row in lines. Its height counts for ``tops`` from the next ``measure`` on."""
        found = self._laid.get(row)
        if found is None:
            found = self._laid[row] = set_row(self.comparison, row, self.columns, self._theme)
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(row)
        if not self._measured[row]:
            self._measured[row] = 1
            self._heights[row] = found.height
        return found

    def fold_at(self, row: int) -> int:
        """How many rows the line at ``row`` stands for where only differences are shown; 0 for an ordinary row."""
        return self._folds.get(row, 0)

    def unfold(self, row: int) -> bool:
        """Shows the rows again for which one line stands; returns whether ``row`` was one of them."""
        run = next(((first, count) for first, count in self._folds.items() if first <= row < first + count), None)
        if run is None:
            return False
        first, count = run
        del self._folds[first]
        self._heights[first : first + count] = map(self._estimate, self.comparison.rows[first : first + count])
        self._measured[first : first + count] = bytes(count)
        self._tops = row_tops(self._heights)
        return True

    def shown(self, window: Extent) -> tuple[int, ...]:
        """The rows that show at least a part of themselves in the window, hidden ones left out."""
        rows = self._tops.visible(window.top, window.height)
        return tuple(row for row in rows if self._heights[row])

    def paint(
        self,
        painter: QPainter,
        window: Extent,
        *,
        row: int | None = None,
        change: int | None = None,
        hits: Hits = NOTHING,
    ) -> None:
        """Paints what lies in the window: texts with hits, bands, ribbons, signs, then the current row and change."""
        shown = self.shown(window)
        rows = [index for index in shown if index not in self._folds]
        kinds = {index: self.comparison.rows[index].kind for index in rows}
        extents = {index: self._tops.extent(index) for index in shown}
        for index in shown:
            if index in self._folds:
                painting.paint_fold(painter, self.columns, extents[index], self._folds[index], self._theme)
            else:
                laid, given = self.laid(index), self.comparison.rows[index]
                painting.paint_row(painter, given, laid, self.columns, extents[index], self._theme, hits)
        for index, kind in kinds.items():
            gutter.paint_band(painter, kind, self.columns, extents[index], self._theme)
        self._paint_ribbons(painter, window)
        for index, kind in kinds.items():
            gutter.paint_sign(painter, kind, self.columns, extents[index], self._theme)
        if row in kinds:
            self._paint_current(painter, row, change)

    def _paint_ribbons(self, painter: QPainter, window: Extent) -> None:
        if self.columns.inline:
            return
        longest = _RIBBON_SCREENS * window.height
        for ribbon in ribbons(self._moves, self._tops, longest=longest, window=window):
            gutter.paint_ribbon(painter, ribbon, self.columns, self._theme)

    def _paint_current(self, painter: QPainter, row: int, change: int | None) -> None:
        extent = self._tops.extent(row)
        painting.paint_current(painter, self.columns, extent, self._theme)
        if change is not None and self.comparison.rows[row].kind is RowKind.CHANGED:
            painting.paint_current_words(painter, change, self.laid(row), self.columns, extent, self._theme)
