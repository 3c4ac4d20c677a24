# SPDX-License-Identifier: Apache-2.0
"""The components of a release as a table: a head for each class, then what it needs beyond the class before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.domain.release import ClassState, ComponentState, Release
from howopen.domain.wording import words
from howopen.gui.how_open.release_words import COUNTS, STANDINGS, counting, standing
from howopen.gui.translation.texts import mark, said, tr

PART_ROLE: Final = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    STATUS = 1
    LICENCE = 2
    COUNTS = 3
    SOURCE = 4


_HEADS: Final = {
    Column.NAME: mark("Component"),
    Column.STATUS: mark("Status"),
    Column.LICENCE: mark("Licence"),
    Column.COUNTS: mark("For the class"),
    Column.SOURCE: mark("Source"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A class's head (``state`` is None) or one component."""

    of: ClassState
    state: ComponentState | None = None

    def shown(self, column: Column) -> str:
        """The words of a cell."""
        state = self.state
        if state is None:
            return said(self.of.name) if column is Column.NAME else ""
        match column:
            case Column.NAME:
                return said(state.info.name)
            case Column.STATUS:
                return said(words(state.availability))
            case Column.LICENCE:
                return state.licence or "–"
            case Column.COUNTS:
                return tr(COUNTS[counting(state)]) if state.info.required else tr("Optional")
            case Column.SOURCE:
                return said(state.source) or "–"

    def spoken(self) -> str:
        """The whole row as it is read out."""
        if self.state is None:
            return f"{said(self.of.name)}: {tr(STANDINGS[standing(self.of)])}"
        cells = (self.shown(column).replace("–", "") for column in Column)
        return ", ".join(part.rstrip(".") for part in (*cells, said(self.state.reason)) if part)


def parts_of(release: Release) -> tuple[Part, ...]:
    """All rows, from class III to class I."""
    out: list[Part] = []
    for state in release.classes:
        out.append(Part(state))
        out += [Part(state, one) for one in release.components if one.info.openness_class == state.number]
    return tuple(out)


class ReleaseTable(QAbstractTableModel):
    """The rows of one release. The ``Part`` itself is under ``PART_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()

    def show(self, release: Release) -> None:
        """Shows another release."""
        self.beginResetModel()
        self._parts = parts_of(release)
        self.endResetModel()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The rows, from the top."""
        return self._parts

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A class's head cannot be chosen, and the arrows pass it by."""
        if not index.isValid() or self._parts[index.row()].state is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and tells."""
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        if role == PART_ROLE:
            return part
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return part.spoken()
        if role == Qt.ItemDataRole.DisplayRole:
            return part.shown(Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and part.state is not None:
            told = (part.state.info.help, part.state.reason, part.state.source)
            return "\n".join(said(one) for one in told if one)
        return None
