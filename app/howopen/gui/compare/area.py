# SPDX-License-Identifier: Apache-2.0
"""The pane of the two texts, side by side or inline: the current change, keys, clicks, and what is read out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from howopen.domain.comparison import Change, Comparison, RowKind
from howopen.gui.compare.finding import NOTHING, B, Hits
from howopen.gui.compare.locating import row_at
from howopen.gui.compare.proxies import SpokenRows
from howopen.gui.compare.sheet_area import SheetArea
from howopen.gui.compare.spoken import spoken_row
from howopen.gui.compare.typesetting import LABEL, PADDING
from howopen.gui.palette.searching import Found
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr

_NAMES: Final = {False: mark("Side by side"), True: mark("Inline")}


class DiffArea(SheetArea):
    """A comparison's rows with a current one.

    Signals:
        change_clicked: the index of the change that was clicked.
    """

    change_clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._row_of: dict[int, int] = {}
        self._spoken = SpokenRows(self)
        self._spoken.row_chosen.connect(self._choose_row)
        self._name()

    @property
    def current_row(self) -> int | None:
        """The row that is marked as the current one."""
        return self._row

    @property
    def current_change(self) -> Change | None:
        """The current change; where a row is current without one, the first change of the row."""
        if self._comparison is None or self._row is None:
            return None
        numbers = self._comparison.rows[self._row].changes if self._change is None else (self._change,)
        return self._comparison.changes[numbers[0]] if numbers else None

    @property
    def top_row(self) -> int:
        """The first row that is shown; 0 where nothing is."""
        return self.tops.row_at(float(self.verticalScrollBar().value())) or 0

    @property
    def current_place(self) -> QRect:
        """Where the words of the current change begin in the pane, or its row; empty at the top where none is."""
        if self._sheet is None or self._row is None:
            return QRect(0, 0, self.width(), 0)
        inside = 0.0 if self._change is None else self._sheet.laid(self._row).top_of(self._change)
        top = self.tops.tops[self._row] + inside - self.verticalScrollBar().value()
        return QRect(0, round(top), self.width(), self._theme.line_height("comparing"))

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Shows another comparison from its top, or nothing; one of the same documents at the same place."""
        place = self._place_in(comparison)
        self._comparison = comparison
        self._row = self._change = None
        self._hits = NOTHING
        rows = comparison.rows if comparison else ()
        self._row_of = {change: index for index in reversed(range(len(rows))) for change in rows[index].changes}
        self.verticalScrollBar().setValue(0)
        self._relay(keep_place=False)
        if place is not None:
            self.verticalScrollBar().setValue(round(self.tops.tops[place]))
        self._name()

    def set_inline(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Shows both texts in one column, or side by side."""
        if on != self._inline:
            self._inline = on
            self._relay()
            self._name()

    def set_current(self, change: int | None) -> None:
        """Marks the row of a change as the current one and brings the change into view."""
        self._row = None if change is None else self.row_of(change)
        self._change = change
        self._spoken.set_row(self._row)
        if self._row is not None:
            self._bring(self._row, lambda laid: 0.0 if change is None else laid.top_of(change))
            self._say_current()
        self.viewport().update()

    def set_found(self, places: Sequence[Found], current: int) -> None:
        """Marks what was found on both sides; ``current`` is the index of the place to bring into view, or -1."""
        self._hits = Hits(places, places[current] if current >= 0 else None)
        self._bring_found()
        self.found_moved.emit()
        self.viewport().update()

    def row_of(self, change: int) -> int | None:
        """The first row that a change belongs to."""
        return self._row_of.get(change)

    def _bring_found(self) -> None:
        """Brings the current place of what was found into view, out of a fold too."""
        place = self._hits.current
        if place is None or self._sheet is None or self._comparison is None:
            return
        row = row_at(self._comparison, place.span, is_b=place.document == B)
        if row is None:
            return
        if self._sheet.unfold(row):
            self._spoken.show_rows(self._sheet)
            self._measuring.start()
            self.rows_moved.emit()
        self._bring(row, lambda laid: laid.top_at(place))

    def _place_in(self, other: Comparison | None) -> int | None:
        """The row of another comparison of the same documents that shows the words at the top of the pane."""
        row = self.tops.row_at(float(self.verticalScrollBar().value()))
        if self._comparison is None or other is None or row is None:
            return None
        given = self._comparison.rows[row]
        span = given.b or given.a
        if span is None or _digests(self._comparison) != _digests(other):
            return None
        return row_at(other, span, is_b=given.b is not None)

    def _choose_row(self, row: int) -> None:
        """A row that a screen reader chose: its first change becomes the current one; one without changes is shown."""
        changes = () if self._comparison is None else self._comparison.rows[row].changes
        if changes:
            self.change_clicked.emit(changes[0])
        else:
            self.show_row(row)

    def _relay(self, *, keep_place: bool = True) -> None:
        super()._relay(keep_place=keep_place)
        self._spoken.show_rows(self._sheet)
        self._spoken.set_row(self._row)

    def _name(self) -> None:
        how, shown = tr(_NAMES[self._inline]), self._comparison
        self.setAccessibleName(
            tr("{how}: {a} and {b}", how=how, a=shown.a.document.name, b=shown.b.document.name) if shown else how
        )
        self.setAccessibleDescription("")

    def _say_current(self) -> None:
        """Has the current row read out, and found again by whoever asks what is current."""
        if self._comparison is None or self._row is None:
            return
        words = spoken_row(self._comparison, self._row)
        self.setAccessibleDescription(words)
        self._spoken.set_row(self._row)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _go_to_twin(self, row: int | None) -> bool:
        if self._comparison is None or row is None:
            return False
        given = self._comparison.rows[row]
        if given.kind is not RowKind.MOVED or given.twin is None:
            return False
        self._row = given.twin
        self._bring(given.twin)
        self._say_current()
        self.viewport().update()
        return True

    # From here on: Qt's own events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told lies where it is seen."""
        super().resizeEvent(event)
        self._spoken.fit()

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


def _digests(comparison: Comparison) -> tuple[str, str]:
    return comparison.a.document.sha256, comparison.b.document.sha256
