# SPDX-License-Identifier: Apache-2.0
"""The palette's items under the heads of their groups, as one list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.gui.palette.items import PaletteItem
from howopen.gui.translation.texts import tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_NONE: Final = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Rows are heads (text alone, never chosen) and items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str | PaletteItem, ...] = ()

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Shows other items; each group gets its head where it begins."""
        self.beginResetModel()
        rows: list[str | PaletteItem] = []
        group = None
        for item in items:
            if item.group is not group:
                group = item.group
                rows.append(tr(group.value))
            rows.append(item)
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def places(self) -> tuple[int, ...]:
        """The rows that hold items."""
        return tuple(place for place, row in enumerate(self._rows) if isinstance(row, PaletteItem))

    def item(self, row: int) -> PaletteItem | None:
        """The item of a row; None for a head or a row that is not there."""
        entry = self._rows[row] if 0 <= row < len(self._rows) else None
        return entry if isinstance(entry, PaletteItem) else None

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen; what cannot be done now can be, so that its reason is read out."""
        if self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A head's words, or an item with its words."""
        item = self.item(index.row())
        if item is None:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._rows[index.row()]
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return item.spoken()
            case _ if role == ITEM_ROLE:
                return item
        return None
