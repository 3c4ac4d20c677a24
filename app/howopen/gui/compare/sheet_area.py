# SPDX-License-Identifier: Apache-2.0
"""A scrolling pane of a comparison's rows: laid out first where they are seen, then the rest in slices."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from howopen.comparing.geometry import (
    Extent,
    Mark,
    RowTops,
    ScrollMap,
    overview,
    reading_offset,
    row_tops,
    viewport_share,
    well_in_view,
)
from howopen.domain.comparison import Comparison
from howopen.gui.beat import Beat
from howopen.gui.compare.finding import NOTHING, B
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.typesetting import GUTTER, Columns, SetRow
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_SETTLE_ROUNDS: Final = 8
_SLICE_SECONDS: Final = 0.006


class SheetArea(QAbstractScrollArea):
    """Shows the rows of a comparison and keeps the place in them whatever becomes of their heights.

    Signals:
        view_moved: another part is shown.
        rows_moved: rows have other heights, so that their marks lie elsewhere.
        found_moved: other words are found.
    """

    view_moved = Signal()
    rows_moved = Signal()
    found_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._sheet: Sheet | None = None
        self._row: int | None = None
        self._change: int | None = None
        self._hits = NOTHING
        self._inline = False
        self._only_differences = False
        self._measuring = Beat(0, self)
        self._measuring.due.connect(self._measure_slice)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the overview strip is the scroll bar
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._relay)

    @property
    def tops(self) -> RowTops:
        """Where the rows lie in the content."""
        return self._sheet.tops if self._sheet else row_tops(())

    @property
    def sheet(self) -> Sheet | None:
        """The rows as they are laid out; None where nothing is shown."""
        return self._sheet

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Folds rows that are the same on both sides to one line a run, or shows them all."""
        if on != self._only_differences:
            self._only_differences = on
            self._relay()

    def show_row(self, row: int) -> None:
        """Brings a row into view; nothing becomes current."""
        self._bring(row)

    def marks(self) -> tuple[Mark, ...]:
        """The marks of the overview strip."""
        return overview(self._comparison.rows, self.tops) if self._comparison else ()

    def hit_shares(self) -> tuple[float, ...]:
        """Where in the content (0 to 1) the overview strip marks what was found.

        Inside a row it is a guess by the place in its text, since most rows are not laid out yet.
        """
        if self._comparison is None or not self.tops.total:
            return ()
        found: list[float] = []
        for index, row in enumerate(self._comparison.rows):
            for place in self._hits.of_row(row):
                words = row.b if place.document == B else row.a
                inside = (place.span.start - words.start) / max(len(words), 1) if words else 0.0
                found.append(
                    (self.tops.tops[index] + max(inside, 0.0) * self.tops.extent(index).height) / self.tops.total
                )
        return tuple(found)

    def visible_share(self) -> Extent:
        """The part of the content that is shown, as shares."""
        return viewport_share(self.verticalScrollBar().value(), self.viewport().height(), self.tops.total)

    def scroll_to_share(self, share: float) -> None:
        """Puts the middle of the pane at a share of the content."""
        self.verticalScrollBar().setValue(round(share * self.tops.total - self.viewport().height() / 2))

    # From here on: laying out.

    def _window(self) -> Extent:
        top = float(self.verticalScrollBar().value())
        return Extent(top, top + self.viewport().height())

    def _relay(self, *, keep_place: bool = True) -> None:
        """Forgets all lines and guesses every height, keeping the place in the row at the top."""
        before, y = self.tops, float(self.verticalScrollBar().value())
        columns = Columns(float(self.viewport().width()), float(self._theme.px(GUTTER)), self._inline)
        self._sheet = None
        if self._comparison is not None:
            self._sheet = Sheet(self._comparison, columns, self._theme, only_differences=self._only_differences)
        self._set_range()
        if keep_place and before.total and len(before.tops) == len(self.tops.tops):
            self.verticalScrollBar().setValue(round(ScrollMap(before, self.tops)(y)))
        if self.isVisible():  # else it gets its true width first
            self._settle()
        self._measuring.start()
        self.viewport().update()
        self.rows_moved.emit()
        self._tell()

    def _settle(self) -> None:
        """Lays out what is to be seen."""
        for _ in range(_SETTLE_ROUNDS):
            if self._sheet is None or not self._measure(self._sheet, self._sheet.shown(self._window())):
                return

    def _measure(self, sheet: Sheet, rows: Iterable[int]) -> bool:
        """Lays out rows, keeping the place in the row at the top; returns whether rows lie elsewhere now."""
        before, y = sheet.tops, float(self.verticalScrollBar().value())
        if not sheet.measure(rows):
            return False
        self._set_range()
        self.verticalScrollBar().setValue(round(ScrollMap(before, sheet.tops)(y)))
        return True

    def _measure_slice(self) -> None:
        """Lays out some rows that are not seen yet, so that nothing jumps when they are; never for long."""
        if self._sheet is None or self._sheet.measured:
            self._measuring.stop()
            self.rows_moved.emit()
            return
        end = time.perf_counter() + _SLICE_SECONDS
        waiting = self._sheet.waiting(self.tops.row_at(float(self.verticalScrollBar().value())) or 0)
        self._measure(self._sheet, takewhile(lambda _: time.perf_counter() < end, waiting))

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(height, 1))
        bar.setSingleStep(self._theme.line_height("comparing"))
        bar.setRange(0, max(0, round(self.tops.total - height)))

    def _bring(self, row: int, inside: Callable[[SetRow], float] = lambda _: 0.0) -> None:
        """Scrolls so that what lies ``inside`` a row stands in the upper part, unless it is well to be seen already."""
        sheet, bar = self._sheet, self.verticalScrollBar()
        if sheet is None:
            return
        height = float(self.viewport().height())
        for _ in range(_SETTLE_ROUNDS):  # what is laid out on the way moves the place
            self._measure(sheet, (row,))
            y = sheet.tops.tops[row] + inside(sheet.laid(row))
            if well_in_view(y, bar.value(), height):
                return
            bar.setValue(round(reading_offset(y, height, sheet.tops.total)))
            self._settle()
            if bar.value() == round(reading_offset(y, height, sheet.tops.total)):
                return

    def _scrolled(self) -> None:
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        self.view_moved.emit()

    # From here on: Qt's own events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew where the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relay()
        else:
            self._set_range()
            self._settle()
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that are shown."""
        self._settle()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are told from the left
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._sheet is not None:
            painter.save()
            painter.translate(0, -self.verticalScrollBar().value())
            self._sheet.paint(painter, self._window(), row=self._row, change=self._change, hits=self._hits)
            painter.restore()
        if self.hasFocus():
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
        painter.end()
