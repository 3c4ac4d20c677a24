# SPDX-License-Identifier: Apache-2.0
"""The table of the matrix: heads that stay, columns that can be pinned beside them, and the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from howopen.gui.matrix.answers import fact_name
from howopen.gui.matrix.heads import Corner, DocumentHead, FactHead
from howopen.gui.matrix.model import MatrixModel
from howopen.gui.matrix.painting import CellDelegate
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_MOVES: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixTable(QTableView):
    """Facts by documents. Arrows move, Enter opens the clause, Alt with an arrow moves the document, P pins it.

    Signals:
        current_changed: another cell is the current one.
        opened: the clause behind the current cell is to be shown.
        copied: it is to be copied with its citation.
        sort_requested: the row of the fact by which to sort the documents.
        move_requested: the columns from and to which a document is to be moved.
        pin_requested: the column of the document to pin, or to let go.
    """

    current_changed = Signal()
    opened = Signal()
    copied = Signal()
    sort_requested = Signal(int)
    move_requested = Signal(int, int)
    pin_requested = Signal(int)

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix, self._theme = model, theme
        self._cells = CellDelegate(theme, self)
        self._facts = FactHead(model, self.currentIndex, theme, self)
        self._documents = DocumentHead(model, self.currentIndex, theme, self)
        self._corner = Corner(tr("Fact"), theme, self)
        self._pinned = QTableView(self)
        self._pinned_heads = DocumentHead(model, self.currentIndex, theme, self._pinned)
        self._count = 0
        self.setAccessibleName(tr("Matrix of facts and documents"))
        self.setVerticalHeader(self._facts)
        self.setHorizontalHeader(self._documents)
        self._pinned.setHorizontalHeader(self._pinned_heads)
        self._pinned.verticalHeader().hide()
        for view in (self, self._pinned):
            self._prepare(view)
        self.setCornerButtonEnabled(False)
        self._freeze()
        self._connect()

    @property
    def pinned(self) -> int:
        """How many columns are pinned, from the left."""
        return self._count

    @property
    def pinned_view(self) -> QTableView:
        """The columns that stay where they are."""
        return self._pinned

    def set_pinned(self, count: int) -> None:
        """Lets the first ``count`` columns stay while the others scroll."""
        self._count = self._documents.pinned = self._pinned_heads.pinned = count
        for column in range(self._matrix.columnCount()):
            self._pinned.setColumnHidden(column, column >= count)
        self._pinned.setVisible(count > 0)
        self._place_parts()

    def set_sorted_by(self, key: str) -> None:
        """Says at which fact's head that the documents are sorted by it; "" at none."""
        self._facts.sorted_by = key
        self._facts.viewport().update()

    def head_menu(self, column: int) -> QMenu:
        """What can be done with the document of a column."""
        menu = QMenu(self)
        pin = menu.addAction(tr("Let it scroll") if column < self._count else tr("Pin at the left"))
        pin.setShortcut(QKeySequence("P"))
        pin.triggered.connect(lambda: self.pin_requested.emit(column))
        last = self._matrix.columnCount() - 1
        for words, to, keys in ((tr("Move left"), column - 1, "Alt+Left"), (tr("Move right"), column + 1, "Alt+Right")):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(0 <= to <= last)
            action.triggered.connect(lambda _checked=False, end=to: self.move_requested.emit(column, end))
        row = self.currentIndex().row()
        if row >= 0:
            sort = menu.addAction(tr("Sort by “{fact}”", fact=fact_name(self._matrix.row(row))))
            sort.setShortcut(QKeySequence("S"))
            sort.triggered.connect(lambda: self.sort_requested.emit(row))
        return menu

    def _prepare(self, view: QTableView) -> None:
        view.setModel(self._matrix)
        view.setItemDelegate(self._cells)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setFrameShape(QTableView.Shape.NoFrame)

    def _freeze(self) -> None:
        self._pinned.setSelectionModel(self.selectionModel())
        self._pinned.setAccessibleName(tr("Pinned documents"))
        self._pinned.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pinned.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pinned.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pinned.verticalHeader().setSectionResizeMode(self._facts.sectionResizeMode(0))
        self.verticalScrollBar().valueChanged.connect(self._pinned.verticalScrollBar().setValue)
        self._pinned.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self._pinned.hide()

    def _connect(self) -> None:
        for head in (self._documents, self._pinned_heads):
            head.sectionMoved.connect(lambda _section, start, end, at=head: self._dragged(at, start, end))
            head.sectionClicked.connect(self._choose_document)
            head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            head.customContextMenuRequested.connect(lambda pos, at=head: self._show_menu(at, pos))
        self._facts.sectionClicked.connect(self.sort_requested)
        for view in (self, self._pinned):
            view.doubleClicked.connect(lambda _index: self.opened.emit())
        self._theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._pinned.verticalHeader().setDefaultSectionSize(self._facts.defaultSectionSize())
        self._place_parts()

    def _dragged(self, head: DocumentHead, start: int, end: int) -> None:
        """The order is the model's, so the head goes back to its own and the model is asked."""
        blocked = head.blockSignals(True)
        head.moveSection(end, start)
        head.blockSignals(blocked)
        self.move_requested.emit(start, end)

    def _choose_document(self, column: int) -> None:
        self.setCurrentIndex(self._matrix.index(max(self.currentIndex().row(), 0), column))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show_menu(self, head: DocumentHead, pos: QPoint) -> None:
        column = head.logicalIndexAt(pos)
        if column >= 0:
            self.head_menu(column).popup(head.mapToGlobal(pos))

    def _place_parts(self) -> None:
        width = sum(self._documents.sectionSize(column) for column in range(self._count))
        height = self._documents.height() + self.viewport().height()
        self._pinned.setGeometry(self._facts.width(), 0, width, height)
        self._corner.setGeometry(0, 0, self._facts.width(), self._documents.height())

    def _paint_again(self) -> None:
        for part in (self.viewport(), self._pinned.viewport(), self._facts, self._documents, self._pinned_heads):
            (part.viewport() if isinstance(part, FactHead | DocumentHead) else part).update()

    # Qt's own names from here on.

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tints the new row and column."""
        super().currentChanged(current, previous)
        self._cells.current = self.currentIndex()
        self._paint_again()
        self.current_changed.emit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a cell into view, and out from under the pinned columns."""
        pinned = index.column() < self._count
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if pinned:
            bar.setValue(before)
            return
        covered = self._pinned.width() - self.visualRect(index).left() if self._count else 0
        if covered > 0:
            bar.setValue(bar.value() - covered)
        elif bar.value() != before:
            # A whole column stands at the frozen head, not a slice of one.
            step = self._documents.defaultSectionSize()
            bar.setValue(-(-bar.value() // step) * step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the keys of the class's description; the rest is Qt's."""
        key, column = Qt.Key(event.key()), self.currentIndex().column()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if column < 0:
            super().keyPressEvent(event)
        elif alt and key in _MOVES:
            if 0 <= column + _MOVES[key] < self._matrix.columnCount():
                self.move_requested.emit(column, column + _MOVES[key])
        elif key in _OPENS:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif key == Qt.Key.Key_P and not event.modifiers():
            self.pin_requested.emit(column)
        elif key == Qt.Key.Key_S and not event.modifiers():
            self.sort_requested.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the current document, also by the menu key."""
        index = self.currentIndex()
        if index.isValid():
            self.head_menu(index.column()).popup(self.viewport().mapToGlobal(self.visualRect(index).center()))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the focus at the current cell."""
        self._cells.focused = True
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._matrix.rowCount() and self._matrix.columnCount():
            self.setCurrentIndex(self._matrix.index(0, 0))
        self._paint_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the focus away."""
        self._cells.focused = False
        super().focusOutEvent(event)
        self._paint_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the current cell in view where it was before the table became smaller."""
        super().resizeEvent(event)
        current = self.currentIndex()
        if current.isValid() and QRect(QPoint(0, 0), event.oldSize()).contains(self.visualRect(current)):
            self.scrollTo(current)

    def updateGeometries(self) -> None:
        """Keeps corner and pinned columns where the heads are."""
        super().updateGeometries()
        self._place_parts()
