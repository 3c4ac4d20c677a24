# SPDX-License-Identifier: Apache-2.0
"""What a pane paints, as the items of a list for screen readers: unseen, out of the pointer's way, and never focused.

A list view and not a ``QAccessibleInterface`` of our own: Qt's cache frees the interfaces that Python owns too, which
ends the program when a window closes. Qt's own interface of a list has role, state and place of each item, and asks
for the words of an item when somebody listens, so that thousands of them cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QWidget

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_ONLY: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


@dataclass(frozen=True, slots=True)
class Told:
    """How a pane tells of what it paints: the number of items, and of each its name, its description and its place.

    Places are in pixels of the viewport, those out of sight included.
    """

    count: Callable[[], int]
    name: Callable[[int], str]
    about: Callable[[int], str]
    place: Callable[[int], QRect]


class SpokenList(QListView):
    """The items of a pane, lying over its viewport.

    Signals:
        chosen: a screen reader selected an item; its number.
    """

    chosen = Signal(int)

    def __init__(self, viewport: QWidget, name: str, told: Told) -> None:
        super().__init__(viewport)
        self._told = told
        self.items = _Items(told, self)
        self.setModel(self.items)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().hide()
        self.setUpdatesEnabled(False)
        self._quiet = False
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.selectionModel().selectionChanged.connect(self._choose)

    def fit(self) -> None:
        """Lies over the whole viewport again; call it where that has another size."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def renew(self) -> None:
        """The items are others than before."""
        self._quiet = True
        self.items.renew()
        self._quiet = False

    def set_current(self, row: int) -> None:
        """Makes an item the selected one; -1 makes it none. Nobody is told."""
        self._quiet = True
        self.selectionModel().setCurrentIndex(self.items.index(row), _ONLY)
        self._quiet = False

    def _choose(self) -> None:
        chosen = self.selectedIndexes()
        if chosen and not self._quiet:
            self.chosen.emit(chosen[0].row())

    # Qt's own names from here on.

    def visualRect(self, index: Index) -> QRect:
        """Where the item is painted."""
        return self._told.place(index.row()) if index.isValid() else QRect()

    def doItemsLayout(self) -> None:
        """Lays nothing out: the pane knows where everything is."""

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Scrolls nothing: the pane does when an item is chosen."""


class _Items(QAbstractListModel):
    """The items by their words."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = told
        self._rows = 0

    def renew(self) -> None:
        """Counts the items again."""
        self.beginResetModel()
        self._rows = self._told.count()
        self.endResetModel()

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name and description."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told.name(index.row())
        return self._told.about(index.row()) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None
