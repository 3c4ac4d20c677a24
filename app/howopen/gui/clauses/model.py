# SPDX-License-Identifier: Apache-2.0
"""The rows of the clause by clause table, with a head above those of each category, as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.comparing.clause_table import Net, RowSet
from howopen.domain.clauses import Category
from howopen.domain.comparison import ClausePair, Comparison
from howopen.gui import signs
from howopen.gui.clauses.wording import (
    Said,
    Sayings,
    direction_word,
    net_words,
    reason_words,
    rows_counted,
    spoken_pair,
)
from howopen.gui.translation.texts import tr

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


@dataclass(frozen=True, slots=True)
class _Row:
    """A row whose words nobody has asked for yet."""

    pair: ClausePair
    named: bool


class RowModel(QAbstractListModel):
    """Heads and rows from top to bottom, each under ``ENTRY_ROLE``; heads can be neither selected nor reached.

    What the sides of a row say is put together when it is first asked for: of thousands of rows few are seen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Head | _Row, ...] = ()
        self._places: tuple[int, ...] = ()
        self._sides: tuple[Sayings, Sayings] | None = None
        self._lines: dict[int, Line] = {}

    def show(self, comparison: Comparison | None, sets: Sequence[RowSet]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._lines = {}
        self._sides = None if comparison is None else (Sayings(comparison.a), Sayings(comparison.b))
        self._entries = () if comparison is None else tuple(_entries(sets))
        self._places = tuple(at for at, entry in enumerate(self._entries) if isinstance(entry, _Row))
        self.endResetModel()

    @property
    def lines(self) -> tuple[int, ...]:
        """The places of the rows among heads and rows."""
        return self._places

    def pair(self, at: int) -> ClausePair | None:
        """What a row compares, without its words; None for a head and beyond the ends."""
        entry = self._entries[at] if 0 <= at < len(self._entries) else None
        return entry.pair if isinstance(entry, _Row) else None

    def line(self, at: int) -> Line | None:
        """The row at a place; None for a head and beyond the ends."""
        entry = self._entries[at] if 0 <= at < len(self._entries) else None
        if not isinstance(entry, _Row) or self._sides is None:
            return None
        held = self._lines.get(at)
        if held is None:
            a, b = self._sides
            held = self._lines[at] = Line(entry.pair, a.of(entry.pair.a), b.of(entry.pair.b), named=entry.named)
        return held

    def find(self, side: str, clause_id: str) -> int:
        """The place of the first row in which ``side`` ("a" or "b") has the clause; -1 where none is shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, _Row) and clause_id in (entry.pair.a if side == "a" else entry.pair.b):
                return at
        return -1

    def place_of(self, pair: ClausePair) -> int:
        """The place of the row with the same clauses on both sides; -1 where it is not shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, _Row) and (entry.pair.a, entry.pair.b) == (pair.a, pair.b):
                return at
        return -1

    def first_of(self, category: Category) -> int:
        """The place of the category's first row; -1 where none is shown."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, _Row) and entry.pair.category is category:
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
        return _ENABLED if self.pair(index.row()) is not None else Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What an entry is called, told and read out as; the display text begins with what type-ahead looks for."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, Head):
            return _told_of_head(entry, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{signs.category_name(entry.pair.category)}: {direction_word(entry.pair)}"
        line = self.line(index.row()) if role in _WHOLE else None
        return None if line is None else _told_of_line(line, role)


_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


_WHOLE: Final = frozenset({ENTRY_ROLE, _SPOKEN, Qt.ItemDataRole.ToolTipRole})


def _entries(sets: Sequence[RowSet]) -> list[Head | _Row]:
    out: list[Head | _Row] = []
    for held in sets:
        if held.category is not None:
            out.append(Head(held.category, len(held.pairs), held.net))
        out += [_Row(pair, named=held.category is None) for pair in held.pairs]
    return out


def _told_of_head(head: Head, role: int) -> object:
    if role == ENTRY_ROLE:
        return head
    return _head_words(head) if role in {Qt.ItemDataRole.DisplayRole, _SPOKEN} else None


def _told_of_line(line: Line, role: int) -> object:
    if role == ENTRY_ROLE:
        return line
    return _tip(line) if role == Qt.ItemDataRole.ToolTipRole else spoken_pair(line.pair, line.a, line.b)


def _head_words(head: Head) -> str:
    return f"{signs.category_name(head.category)}, {rows_counted(head.rows)}, {net_words(head.net).lower()}"


def _tip(line: Line) -> str:
    """Everything that may be cut in the row, and the keys."""
    sides = [f"{name}: {side.words.text}" for name, side in (("A", line.a), ("B", line.b)) if side is not None]
    keys = tr("Enter opens it in A, Shift+Enter in B; M aligns it with another clause.")
    return "\n".join((*sides, reason_words(line.pair), keys))
