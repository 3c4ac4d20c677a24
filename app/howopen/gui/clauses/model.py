# SPDX-License-Identifier: Apache-2.0
"""The rows of the clause by clause table, with a head above those of each category, as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.assets import taxonomy
from howopen.comparing.clause_table import Net, RowSet
from howopen.domain.clauses import Category
from howopen.domain.comparison import ClausePair, Comparison
from howopen.gui.clauses.wording import NETS, Said, counted, direction_word, reason_words, said, spoken_pair

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_ENABLED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a category's rows."""

    category: Category
    rows: int
    net: Net


@dataclass(frozen=True, slots=True)
class Line:
    """A row with what its sides say. ``named`` is whether it tells its category itself, having no head above it."""

    pair: ClausePair
    a: Said | None
    b: Said | None
    named: bool


class RowModel(QAbstractListModel):
    """Heads and rows from top to bottom, each under ``ENTRY_ROLE``; heads can be neither selected nor reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Head | Line, ...] = ()

    def show(self, comparison: Comparison | None, sets: Sequence[RowSet]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._entries = () if comparison is None else tuple(_entries(comparison, sets))
        self.endResetModel()

    @property
    def lines(self) -> tuple[int, ...]:
        """The places of the rows among heads and rows."""
        return tuple(at for at, entry in enumerate(self._entries) if isinstance(entry, Line))

    def line(self, at: int) -> Line | None:
        """The row at a place; None for a head and beyond the ends."""
        entry = self._entries[at] if 0 <= at < len(self._entries) else None
        return entry if isinstance(entry, Line) else None

    def find(self, side: str, clause_id: str) -> int:
        """The place of the first row in which ``side`` ("a" or "b") has the clause; -1 where none is shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, Line) and clause_id in (entry.pair.a if side == "a" else entry.pair.b):
                return at
        return -1

    def place_of(self, pair: ClausePair) -> int:
        """The place of the row with the same clauses on both sides; -1 where it is not shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, Line) and (entry.pair.a, entry.pair.b) == (pair.a, pair.b):
                return at
        return -1

    def first_of(self, category: Category) -> int:
        """The place of the category's first row; -1 where none is shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, Line) and entry.pair.category is category:
                return at
        return -1

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many heads and rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are selected, heads are not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ENABLED if self.line(index.row()) is not None else Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What an entry is called, told and read out as; the display text begins with what type-ahead looks for."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if isinstance(entry, Head):
            return _head_words(entry) if role in {Qt.ItemDataRole.DisplayRole, _SPOKEN} else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{taxonomy()[entry.pair.category].name}: {direction_word(entry.pair)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(entry)
        return spoken_pair(entry.pair, entry.a, entry.b) if role == _SPOKEN else None


_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


def _entries(comparison: Comparison, sets: Sequence[RowSet]) -> list[Head | Line]:
    out: list[Head | Line] = []
    for held in sets:
        if held.category is not None:
            out.append(Head(held.category, len(held.pairs), held.net))
        out += [
            Line(pair, said(comparison.a, pair.a), said(comparison.b, pair.b), named=held.category is None)
            for pair in held.pairs
        ]
    return out


def _head_words(head: Head) -> str:
    return f"{taxonomy()[head.category].name}, {counted(head.rows, 'row')}, {NETS[head.net][0].lower()}"


def _tip(line: Line) -> str:
    """Everything that may be cut in the row, and the keys."""
    sides = [f"{name}: {side.words.text}" for name, side in (("A", line.a), ("B", line.b)) if side is not None]
    keys = "Enter opens it in A, Shift+Enter in B; M aligns it with another clause."
    return "\n".join((*sides, reason_words(line.pair), keys))
