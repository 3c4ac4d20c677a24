# SPDX-License-Identifier: Apache-2.0
"""The table of several documents: the baseline's column stays at the left while the others scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from howopen.comparing.clause_table import RowFilter
from howopen.gui.clauses.baseline_delegate import BaselineDelegate, BaselineHead
from howopen.gui.clauses.baseline_model import BaselineModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_LEAST_WIDTH: Final = 280
_NARROWEST: Final = 200
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def column_width(room: int, columns: int, theme: Theme) -> int:
    """How wide every column is, in pixels, so that only whole ones stand in ``room``: the baseline and one at least."""
    shown = max(2, min(columns, room // theme.px(_LEAST_WIDTH)))
    return max(room // shown, theme.px(_NARROWEST))


class BaselineTable(QTableView):
    """Arrows, Home, End and letters move; Enter opens the clause, Ctrl+Enter the comparison with that document.

    Signals:
        current_changed: another cell is the current one.
        opened: the column and row of the cell whose clause is to be shown.
        pair_opened: the column of the document whose comparison with the baseline is to be shown.
    """

    current_changed = Signal()
    opened = Signal(int, int)
    pair_opened = Signal(int)

    def __init__(self, model: BaselineModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells, self._theme = model, theme
        self._delegate = BaselineDelegate(theme, self)
        self._frozen = QTableView(self)
        self._heads = BaselineHead(model, theme, self)
        self._frozen_heads = BaselineHead(model, theme, self._frozen)
        self.setAccessibleName(tr("Clauses of several documents against a baseline"))
        for view, head in ((self, self._heads), (self._frozen, self._frozen_heads)):
            view.setHorizontalHeader(head)
            self._prepare(view)
        self._freeze()
        self._frozen.raise_()  # above the other heads too
        for head in (self._heads, self._frozen_heads):
            head.sectionClicked.connect(self._open_pair)
        for view in (self, self._frozen):
            view.doubleClicked.connect(lambda index: self.opened.emit(index.column(), index.row()))
        model.modelAboutToBeReset.connect(self._delegate.forget)
        theme.changed.connect(self.fit)

    @property
    def frozen(self) -> QTableView:
        """The baseline's column."""
        return self._frozen

    def set_counts(self, counts: Sequence[dict[RowFilter, int]]) -> None:
        """Says in the head of each document but the baseline how many rows are tighter and looser."""
        self._heads.counts = self._frozen_heads.counts = tuple(counts)

    def fit(self) -> None:
        """Gives every row the height that its highest cell needs, and freezes the baseline again."""
        self._delegate.forget()
        self._delegate.width = column_width(self.viewport().width(), self._cells.columnCount(), self._theme)
        for head in (self._heads, self._frozen_heads):
            head.setDefaultSectionSize(self._delegate.width)
        self.horizontalScrollBar().setSingleStep(self._delegate.width)
        for row in range(self._cells.rowCount()):
            columns = range(self._cells.columnCount())
            height = max(self._delegate.height(self._cells.index(row, column)) for column in columns)
            for view in (self, self._frozen):
                view.setRowHeight(row, height)
        for column in range(self._cells.columnCount()):
            self._frozen.setColumnHidden(column, column > 0)
        self._place_frozen()
        for view in (self, self._frozen):
            view.viewport().update()

    def _prepare(self, view: QTableView) -> None:
        view.setModel(self._cells)
        view.setItemDelegate(self._delegate)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(1)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setFrameShape(QTableView.Shape.NoFrame)
        # Always there, so that the columns are not divided anew when it comes or goes.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def _freeze(self) -> None:
        self._frozen.setSelectionModel(self.selectionModel())
        self._frozen.setAccessibleName(tr("Clauses of the baseline"))
        self._frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._frozen.verticalScrollBar().setValue)
        self._frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def _open_pair(self, column: int) -> None:
        if column > 0:
            self.pair_opened.emit(column)

    def _place_frozen(self) -> None:
        width = self._heads.sectionSize(0) if self._cells.columnCount() else 0
        self._frozen.setGeometry(0, 0, width, self._heads.height() + self.viewport().height())

    def _go_to_end(self, *, last: bool) -> None:
        lines = self._cells.lines
        if lines:
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self._cells.index(lines[-1] if last else lines[0], column))
            if not last:
                self.scrollToTop()

    # Qt's own names from here on.

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tells of the change."""
        super().currentChanged(current, previous)
        self._frozen.viewport().update()
        self.current_changed.emit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a cell into view, and out from under the baseline's column."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            bar.setValue(before)
            return
        covered = self._frozen.width() - self.visualRect(index).left()
        if covered > 0:
            bar.setValue(bar.value() - covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the keys of the class's description; the rest is Qt's."""
        key, index = Qt.Key(event.key()), self.currentIndex()
        if key in _OPENS and index.isValid():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open_pair(index.column())
            else:
                self.opened.emit(index.column(), index.row())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            self._go_to_end(last=key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:
        """Keeps the baseline's column where it is."""
        super().updateGeometries()
        self._place_frozen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divides the new width among whole columns."""
        super().resizeEvent(event)
        width = column_width(self.viewport().width(), self._cells.columnCount(), self._theme)
        if width != self._delegate.width:
            self.fit()
