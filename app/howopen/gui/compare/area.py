# SPDX-License-Identifier: Apache-2.0
"""The two documents side by side: rows level, scrolling together, laid out only where they are seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from howopen.comparing.geometry import (
    Extent,
    Mark,
    RowTops,
    ScrollMap,
    folded_runs,
    overview,
    ribbons,
    row_tops,
    viewport_share,
)
from howopen.domain.comparison import Change, Comparison, RowKind
from howopen.gui.compare import painting
from howopen.gui.compare.typesetting import GUTTER, Columns, SetRow, estimated_heights, set_row
from howopen.gui.compare.wording import spoken_row
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_FOLD: Final = 26
_SETTLE_ROUNDS: Final = 8
_RIBBON_SCREENS: Final = 1.5
_READING_SHARE: Final = 0.25


class DiffArea(QAbstractScrollArea):
    """Paints a comparison's rows.

    Signals:
        view_moved: another part is shown, or rows have other heights.
        change_clicked: the index of the change that was clicked.
    """

    view_moved = Signal()
    change_clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._current: int | None = None
        self._change: int | None = None
        self._only_differences = False
        self._laid: dict[int, SetRow] = {}
        self._heights: list[tuple[float, float]] = []
        self._hidden: dict[int, int] = {}
        self._tops = row_tops([])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the overview strip is the scroll bar
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Side by side")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._relay)

    @property
    def tops(self) -> RowTops:
        """Where the rows lie in the content."""
        return self._tops

    def row_heights(self, row: int) -> tuple[float, float]:
        """How high the two sides of a row are by themselves, as far as it was laid out."""
        return self._heights[row]

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Shows another comparison from its top, or nothing."""
        self._comparison = comparison
        self._current = self._change = None
        self.verticalScrollBar().setValue(0)
        self._relay(keep_place=False)
        names = f"Side by side: {comparison.a.document.name} and {comparison.b.document.name}" if comparison else ""
        self.setAccessibleName(names or "Side by side")
        self.setAccessibleDescription("")

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Folds rows that are the same on both sides to one line a run, or shows them all."""
        if on != self._only_differences:
            self._only_differences = on
            self._relay()

    def set_current(self, change: int | None) -> None:
        """Marks the row of a change as the current one and brings the change into view."""
        self._current = None if change is None or self._comparison is None else self.row_of(change)
        self._change = change
        if self._current is not None and self._comparison is not None and change is not None:
            self._bring(self._current, self._comparison.changes[change])
            self.setAccessibleDescription(spoken_row(self._comparison, self._comparison.rows[self._current]))
        self.viewport().update()

    def row_of(self, change: int) -> int | None:
        """The first row that a change belongs to."""
        rows = self._comparison.rows if self._comparison else ()
        return next((index for index, row in enumerate(rows) if change in row.changes), None)

    def marks(self) -> tuple[Mark, ...]:
        """The marks of the overview strip."""
        return overview(self._comparison.rows, self._tops) if self._comparison else ()

    def visible_share(self) -> Extent:
        """The part of the content that is shown, as shares."""
        return viewport_share(self.verticalScrollBar().value(), self.viewport().height(), self._tops.total)

    def scroll_to_share(self, share: float) -> None:
        """Puts the middle of the pane at a share of the content."""
        self.verticalScrollBar().setValue(round(share * self._tops.total - self.viewport().height() / 2))

    # From here on: laying out.

    def _columns(self) -> Columns:
        return Columns(float(self.viewport().width()), float(self._theme.px(GUTTER)))

    def _relay(self, *, keep_place: bool = True) -> None:
        """Forgets all lines and estimates every row, keeping the place in the row at the top."""
        before, y = self._tops, float(self.verticalScrollBar().value())
        self._laid.clear()
        comparison, columns = self._comparison, self._columns()
        count = len(comparison.rows) if comparison else 0
        self._heights = (
            [estimated_heights(comparison, i, columns, self._theme) for i in range(count)] if comparison else []
        )
        self._hidden = {}
        if comparison and self._only_differences:
            for run in folded_runs(comparison.rows):
                self._hidden |= dict.fromkeys(run, 0) | {run.start: len(run)}
                for index in run:
                    height = float(self._theme.px(_FOLD)) if index == run.start else 0.0
                    self._heights[index] = (height, height)
        self._set_tops(row_tops(self._heights))
        if keep_place and before.total and len(before.tops) == len(self._tops.tops):
            self.verticalScrollBar().setValue(round(ScrollMap(before, self._tops)(y)))
        self._settle()
        self.viewport().update()
        self.view_moved.emit()

    def _settle(self) -> None:
        """Lays out what is to be seen; the row at the top stays where it is."""
        for _ in range(_SETTLE_ROUNDS):
            y = float(self.verticalScrollBar().value())
            waiting = [i for i in self._tops.visible(y, self.viewport().height()) if i not in self._laid]
            waiting = [i for i in waiting if i not in self._hidden]
            if not waiting or self._comparison is None:
                return
            for index in waiting:
                self._measure(index)
            before = self._tops
            anchor = before.row_at(y)
            self._set_tops(row_tops(self._heights))
            if anchor is not None and anchor not in waiting:
                into = y - before.tops[anchor]
                self.verticalScrollBar().setValue(round(self._tops.tops[anchor] + into))

    def _measure(self, index: int) -> SetRow:
        assert self._comparison is not None
        laid = set_row(self._comparison, index, self._columns(), self._theme)
        self._laid[index] = laid
        self._heights[index] = laid.heights
        return laid

    def _set_tops(self, tops: RowTops) -> None:
        self._tops = tops
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(height, 1))
        bar.setSingleStep(self._theme.line_height("comparing"))
        bar.setRange(0, max(0, round(tops.total - height)))

    def _bring(self, row: int, change: Change) -> None:
        """Scrolls so that the words of a change stand in the upper part, unless they are well to be seen already."""
        height = self.viewport().height()
        for _ in range(_SETTLE_ROUNDS):  # what is laid out on the way moves the place
            y = self._tops.tops[row] + self._inside(row, change)
            top = self.verticalScrollBar().value()
            if top + height * 0.05 <= y <= top + height * 0.8:
                break
            self.verticalScrollBar().setValue(round(y - _READING_SHARE * height))
            self._settle()
            if self._tops.tops[row] + self._inside(row, change) == y:
                break

    def _inside(self, row: int, change: Change) -> float:
        """How far down in its row a change begins."""
        laid = self._laid.get(row) or self._measure(row)
        boxes = (laid.a.boxes(change.a) if laid.a else []) or (laid.b.boxes(change.b) if laid.b else [])
        return boxes[0].rect.top() if boxes else 0.0

    def _scrolled(self) -> None:
        self.viewport().update()
        self.view_moved.emit()

    # From here on: Qt's own events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew where the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relay()
        else:
            self._set_tops(self._tops)
            self._settle()
            self.view_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the shown rows: sides, bands, ribbons, signs, then the current row's lines."""
        self._settle()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._comparison is not None:
            painter.save()
            painter.translate(0, -self.verticalScrollBar().value())
            self._paint_rows(painter, self._comparison)
            painter.restore()
        if self.hasFocus():
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
        painter.end()

    def _paint_rows(self, painter: QPainter, comparison: Comparison) -> None:
        top, height, columns = self.verticalScrollBar().value(), self.viewport().height(), self._columns()
        visible = [i for i in self._tops.visible(top, height) if self._tops.extent(i).height]
        shown = [i for i in visible if i in self._laid]
        for index in visible:
            extent = self._tops.extent(index)
            if index in self._hidden:
                painting.paint_fold(painter, columns, extent, self._hidden[index], self._theme)
            elif index in self._laid:
                painting.paint_row(painter, comparison.rows[index], self._laid[index], columns, extent, self._theme)
        for index in shown:
            painting.paint_band(painter, comparison.rows[index], columns, self._tops.extent(index), self._theme)
        for ribbon in ribbons(comparison.rows, self._tops, longest=_RIBBON_SCREENS * height):
            painting.paint_ribbon(painter, ribbon, columns, self._theme)
        for index in shown:
            painting.paint_sign(painter, comparison.rows[index], columns, self._tops.extent(index), self._theme)
        if self._current is not None and self._current in shown:
            self._paint_current(painter, comparison, self._current)

    def _paint_current(self, painter: QPainter, comparison: Comparison, row: int) -> None:
        columns, extent = self._columns(), self._tops.extent(row)
        painting.paint_current(painter, columns, extent, self._theme)
        change = comparison.changes[self._change] if self._change is not None else None
        if change is not None and comparison.rows[row].kind is RowKind.CHANGED:
            painting.paint_current_words(painter, change, self._laid[row], columns, extent, self._theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row with changes makes the nearest of them the current one."""
        y = event.position().y() + self.verticalScrollBar().value()
        row = self._tops.row_at(y)
        if event.button() != Qt.MouseButton.LeftButton or row is None or self._comparison is None:
            return
        numbers = self._comparison.rows[row].changes
        if numbers:
            inside = y - self._tops.tops[row]
            changes = self._comparison.changes
            self.change_clicked.emit(min(numbers, key=lambda n: abs(self._inside(row, changes[n]) - inside)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; Enter on a moved block goes to its other half."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._go_to_twin():
            return
        else:
            super().keyPressEvent(event)

    def _go_to_twin(self) -> bool:
        if self._comparison is None or self._current is None:
            return False
        row = self._comparison.rows[self._current]
        if row.kind is not RowKind.MOVED or row.twin is None:
            return False
        self._current = row.twin
        self._bring(row.twin, self._comparison.changes[row.changes[0]])
        self.viewport().update()
        return True
