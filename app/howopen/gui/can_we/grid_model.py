# SPDX-License-Identifier: Apache-2.0
"""A ``Grid`` for Qt's table: every cell tells itself in words too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.gui.can_we.grids import Cell, Grid, Head

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole)
HEAD_ROLE: Final = CELL_ROLE + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class GridModel(QAbstractTableModel):
    """The cells under ``CELL_ROLE``, the heads of rows under ``HEAD_ROLE`` of the vertical head."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    def show(self, grid: Grid) -> None:
        """Shows another table; one of the same size keeps selection and place."""
        same = len(grid.rows) == len(self.grid.rows) and len(grid.columns) == len(self.grid.columns)
        if not same:
            self.beginResetModel()
            self.grid = grid
            self.endResetModel()
            return
        self.grid = grid
        if grid.rows and grid.columns:
            last = self.index(len(grid.rows) - 1, len(grid.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())

    def cell(self, index: Index) -> Cell:
        """The cell at ``index``."""
        return self.grid.cells[index.row()][index.column()]

    def head(self, row: int) -> Head:
        """The head of a row."""
        return self.grid.rows[row]

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads; they tell their whole words too."""
        told = role in {
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
        }  # fmt: skip
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return self.grid.columns[section] if told and section < len(self.grid.columns) else None
        if section >= len(self.grid.rows):
            return None
        return self.grid.rows[section] if role == HEAD_ROLE else self.grid.rows[section].title if told else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and tells."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.word
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{cell.word}: {cell.reason}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.grid.spoken(index.row(), index.column())
        return cell if role == CELL_ROLE else None
