# SPDX-License-Identifier: Apache-2.0
"""The pane of the two texts, side by side or inline: rows level, laid out only where they are seen."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
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
from howopen.domain.comparison import Comparison, RowKind
from howopen.gui.compare.proxies import RowProxies
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.spoken import spoken_row
from howopen.gui.compare.typesetting import GUTTER, LABEL, PADDING, Columns
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_SETTLE_ROUNDS: Final = 8
_SLICE_SECONDS: Final = 0.006
_NAMES: Final = {False: "Side by side", True: "Inline"}


class DiffArea(QAbstractScrollArea):
    """Paints a comparison's rows.

    Signals:
        view_moved: another part is shown.
        rows_moved: rows have other heights, so that their marks lie elsewhere.
        change_clicked: the index of the change that was clicked.
    """

    view_moved = Signal()
    rows_moved = Signal()
    change_clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._sheet: Sheet | None = None
        self._row_of: dict[int, int] = {}
        self._row: int | None = None
        self._change: int | None = None
        self._inline = False
        self._only_differences = False
        self._measuring = QTimer(self)
        self._measuring.setInterval(0)
        self._measuring.timeout.connect(self._measure_slice)
        self._proxies = RowProxies(self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the overview strip is the scroll bar
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name()
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

    @property
    def current_row(self) -> int | None:
        """The row that is marked as the current one."""
        return self._row

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Shows another comparison from its top, or nothing."""
        self._comparison = comparison
        self._row = self._change = None
        rows = comparison.rows if comparison else ()
        self._row_of = {change: index for index in reversed(range(len(rows))) for change in rows[index].changes}
        self.verticalScrollBar().setValue(0)
        self._relay(keep_place=False)
        self._name()

    def set_inline(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Shows both texts in one column, or side by side."""
        if on != self._inline:
            self._inline = on
            self._relay()
            self._name()

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Folds rows that are the same on both sides to one line a run, or shows them all."""
        if on != self._only_differences:
            self._only_differences = on
            self._relay()

    def set_current(self, change: int | None) -> None:
        """Marks the row of a change as the current one and brings the change into view."""
        self._row = None if change is None else self.row_of(change)
        self._change = change
        if self._row is not None:
            self._bring(self._row, change)
            self._say_current()
        self.viewport().update()

    def row_of(self, change: int) -> int | None:
        """The first row that a change belongs to."""
        return self._row_of.get(change)

    def show_row(self, row: int) -> None:
        """Brings a row into view; nothing becomes current."""
        self._bring(row, None)

    def marks(self) -> tuple[Mark, ...]:
        """The marks of the overview strip."""
        return overview(self._comparison.rows, self.tops) if self._comparison else ()

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

    def _bring(self, row: int, change: int | None) -> None:
        """Scrolls so that the words of a change stand in the upper part, unless they are well to be seen already."""
        sheet, bar = self._sheet, self.verticalScrollBar()
        if sheet is None:
            return
        height = float(self.viewport().height())
        for _ in range(_SETTLE_ROUNDS):  # what is laid out on the way moves the place
            self._measure(sheet, (row,))
            y = sheet.tops.tops[row] + (0.0 if change is None else sheet.laid(row).top_of(change))
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
        if self._sheet is not None and QAccessible.isActive():
            self._proxies.place(self._sheet, self._window(), self._row)

    def _name(self) -> None:
        names = (
            [analysis.document.name for analysis in (self._comparison.a, self._comparison.b)]
            if self._comparison
            else []
        )
        self.setAccessibleName(": ".join(filter(None, (_NAMES[self._inline], " and ".join(names)))))
        self.setAccessibleDescription("")

    def _say_current(self) -> None:
        """Has the current row read out, and found again by whoever asks what is current."""
        if self._comparison is None or self._row is None:
            return
        words = spoken_row(self._comparison, self._row)
        self.setAccessibleDescription(words)
        self._tell()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _go_to_twin(self, row: int | None) -> bool:
        if self._comparison is None or row is None:
            return False
        given = self._comparison.rows[row]
        if given.kind is not RowKind.MOVED or given.twin is None:
            return False
        self._row = given.twin
        self._bring(given.twin, None)
        self._say_current()
        self.viewport().update()
        return True

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
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._sheet is not None:
            painter.save()
            painter.translate(0, -self.verticalScrollBar().value())
            self._sheet.paint(painter, self._window(), row=self._row, change=self._change)
            painter.restore()
        if self.hasFocus():
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row makes the nearest of its changes current; one on a moved block's label goes to its twin."""
        y = event.position().y() + self.verticalScrollBar().value()
        row = self.tops.row_at(y)
        if event.button() != Qt.MouseButton.LeftButton or row is None or self._sheet is None:
            return
        given = self._sheet.comparison.rows[row]
        inside = y - self.tops.tops[row]
        if given.kind is RowKind.MOVED and inside < self._theme.px(PADDING + LABEL):
            self._go_to_twin(row)
        elif given.changes:
            laid = self._sheet.laid(row)
            self.change_clicked.emit(min(given.changes, key=lambda number: abs(laid.top_of(number) - inside)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; Enter on a moved block goes to its other half."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._go_to_twin(self._row):
            return
        else:
            super().keyPressEvent(event)
