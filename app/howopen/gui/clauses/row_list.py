# SPDX-License-Identifier: Apache-2.0
"""The clause by clause table as a list of whole rows, and its keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from howopen.gui.clauses.model import Line, RowModel
from howopen.gui.clauses.row_delegate import RowDelegate
from howopen.gui.clauses.row_measuring import RowMeasuring
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_SELECTED: Final = 2
_ONLY: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RowList(QListView):
    """Arrows, Home, End and letters move; Enter opens in A and Shift+Enter in B; M aligns, Shift+M lets go.

    With Ctrl a second row is selected, so that one clause of each can be aligned.

    Signals:
        row_changed: other rows are selected, or another one is current.
        opened: the current row is to be opened on a side, "a" or "b".
        align_requested: the selected rows are to be aligned.
        release_requested: what a person aligned in the current row is to be let go.
    """

    row_changed = Signal()
    opened = Signal(str)
    align_requested = Signal()
    release_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = RowModel(self)
        self.delegate = RowDelegate(theme, self, self.rows)
        self.measuring = RowMeasuring(self.delegate.measure, self)
        self._typed = QElapsedTimer()
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Clauses of A and B side by side"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        # The strip beside the list tells what is shown and scrolls.
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.modelAboutToBeReset.connect(self.delegate.forget)
        self.rows.modelReset.connect(self._measure)
        self.measuring.grown.connect(self._settle)
        self.doubleClicked.connect(lambda _index: self.opened.emit(""))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> Line | None:
        """The current row."""
        index = self.currentIndex()
        return self.rows.line(index.row()) if index.isValid() else None

    @property
    def selected(self) -> tuple[Line, ...]:
        """The selected rows, the current one last."""
        at = self.currentIndex().row()
        places = sorted((index.row() for index in self.selectedIndexes()), key=lambda row: (row == at, row))
        return tuple(line for row in places if (line := self.rows.line(row)) is not None)

    def choose(self, row: int) -> None:
        """Makes a row the current one and brings it into view; a place without a row changes nothing."""
        if self.rows.pair(row) is None:
            return
        index = self.rows.index(row)
        self.selectionModel().setCurrentIndex(index, _ONLY)
        if self.rows.pair(row - 1) is None and row:
            self.scrollTo(self.rows.index(row - 1))  # with its head
        self.scrollTo(index)

    def _measure(self) -> None:
        """Rows get their heights for this width, theme and content."""
        self.delegate.forget()
        self.measuring.begin(self.rows.rowCount())

    def _settle(self) -> None:
        """Takes on the heights that were measured; the row at the top of what is seen stays where it is."""
        top = self.indexAt(QPoint(0, 0))
        before = self.visualRect(top).top()
        self.doItemsLayout()
        if top.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(top).top() - before)

    def _restyle(self) -> None:
        self._measure()
        self.verticalScrollBar().setSingleStep(self._theme.px(24))
        self.scheduleDelayedItemsLayout()

    def _go_to_end(self, *, last: bool) -> None:
        lines = self.rows.lines
        if lines:
            self.choose(lines[-1] if last else lines[0])
            if not last:
                self.scrollToTop()

    def _typing(self) -> bool:
        """Whether letters are being typed to find a row, of which an "m" may be one."""
        return self._typed.isValid() and self._typed.elapsed() < QGuiApplication.styleHints().keyboardInputInterval()

    # Qt's own names from here on.

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keeps two rows selected at most, and tells of the change."""
        super().selectionChanged(selected, deselected)
        rows = self.selectedIndexes()
        if len(rows) > _MOST_SELECTED:
            self.selectionModel().select(self.currentIndex(), _ONLY)
        else:
            self.row_changed.emit()

    def keyboardSearch(self, search: str) -> None:
        """Finds the next row whose category begins with what is typed."""
        self._typed.restart()
        super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the keys of the class's description; the rest is Qt's."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bare = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if key in _OPENS:
            self.opened.emit("b" if shift else "a")
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            self._go_to_end(last=key == Qt.Key.Key_End)
        elif key == Qt.Key.Key_M and bare and not self._typing():
            (self.release_requested if shift else self.align_requested).emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the current row in view while rows become higher or lower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
