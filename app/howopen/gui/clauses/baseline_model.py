# SPDX-License-Identifier: Apache-2.0
"""Several documents against a baseline, row by row under heads of categories, as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.comparing.clause_table import BaselineSet, Net
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.comparison import BaselineComparison, BaselineRow, ClausePair
from howopen.gui import signs
from howopen.gui.clauses.wording import (
    SILENT,
    Said,
    Sayings,
    direction_word,
    net_words,
    reason_words,
    rows_counted,
    spoken_side,
)
from howopen.gui.naming import title_of
from howopen.gui.translation.texts import tr

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_ENABLED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True, slots=True)
class GroupCell:
    """A column's part of the head of a category: its name at the baseline, else the document's net direction."""

    category: Category
    rows: int
    net: Net | None


@dataclass(frozen=True, slots=True)
class ClauseCell:
    """What one document says in a row; ``pair`` sets it against the baseline, None at the baseline itself.

    It is also None where neither the document nor the baseline says anything.
    """

    category: Category
    pair: ClausePair | None
    said: Said | None


_Cell = GroupCell | ClauseCell


class BaselineModel(QAbstractTableModel):
    """The baseline in column 0, the other documents beside it; each cell is under ``ENTRY_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Analysis, ...] = ()
        self._sayings: tuple[Sayings, ...] = ()
        self._cells: tuple[tuple[_Cell, ...], ...] = ()

    def show(self, several: BaselineComparison | None, sets: Sequence[BaselineSet]) -> None:
        """Shows other rows, or none."""
        self.beginResetModel()
        if several is None:
            self._documents, self._cells = (), ()
        else:
            self._documents = (several.baseline, *(comparison.b for comparison in several.comparisons))
            self._sayings = tuple(map(Sayings, self._documents))
            self._cells = tuple(line for held in sets for line in self._lines(held))
        self.endResetModel()

    @property
    def documents(self) -> tuple[Analysis, ...]:
        """The baseline, then the others."""
        return self._documents

    def cell(self, row: int, column: int) -> _Cell:
        """What a cell holds."""
        return self._cells[row][column]

    def is_head(self, row: int) -> bool:
        """Whether a row is the head of a category."""
        return isinstance(self._cells[row][0], GroupCell)

    @property
    def lines(self) -> tuple[int, ...]:
        """The rows that are no heads."""
        return tuple(row for row in range(len(self._cells)) if not self.is_head(row))

    def find(self, column: int, clause_id: str) -> QModelIndex:
        """The cell in which a document has the clause; the invalid index where it is not shown."""
        for row, cells in enumerate(self._cells):
            cell = cells[column] if column < len(cells) else None
            if isinstance(cell, ClauseCell) and cell.said and clause_id in {c.id for c in cell.said.clauses}:
                return self.index(row, column)
        return QModelIndex()

    def _lines(self, held: BaselineSet) -> list[tuple[_Cell, ...]]:
        count = len(held.rows)
        nets: tuple[Net | None, ...] = (None, *held.nets)
        head: tuple[_Cell, ...] = tuple(GroupCell(held.category, count, net) for net in nets)
        return [head, *(self._line(row) for row in held.rows)]

    def _line(self, row: BaselineRow) -> tuple[_Cell, ...]:
        own = () if row.clause is None else (row.clause,)
        others = zip(self._sayings[1:], row.others, strict=True)
        return (
            ClauseCell(row.category, None, self._sayings[0].of(own)),
            *(ClauseCell(row.category, pair, None if pair is None else other.of(pair.b)) for other, pair in others),
        )

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many heads and rows there are."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many documents there are."""
        return 0 if parent.isValid() else len(self._documents)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can be neither selected nor reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemNeverHasChildren if self.is_head(index.row()) else _ENABLED

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the documents."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._documents):
            return None
        title = title_of(self._documents[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("{title}\nThe baseline", title=title)
                if section == 0
                else tr("{title}\nCompare in text order (Ctrl+Enter)", title=title)
            )
        return (tr("{title}, the baseline", title=title) if section == 0 else title) if role == _SPOKEN else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell is called, told and read out as; the display text is what type-ahead looks for."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == ENTRY_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return signs.category_name(cell.category)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(cell) if isinstance(cell, ClauseCell) else None
        if role == _SPOKEN:
            return self._spoken(cell, title_of(self._documents[index.column()]))
        return None

    def _spoken(self, cell: _Cell, title: str) -> str:
        """A cell as it is read out: category, direction, what the document says, reason."""
        name = signs.category_name(cell.category)
        if isinstance(cell, GroupCell):
            if cell.net is None:
                return f"{name}, {rows_counted(cell.rows)}"
            return f"{name}, {title}: {net_words(cell.net).lower()}"
        if cell.pair is None:
            return f"{name}; {spoken_side(title, cell.said)}"
        head = f"{name}: {direction_word(cell.pair).lower()}"
        return f"{head}; {spoken_side(title, cell.said)}; {reason_words(cell.pair)}"


def _tip(cell: ClauseCell) -> str:
    words = tr(SILENT) if cell.said is None else cell.said.words.text
    return words if cell.pair is None else f"{direction_word(cell.pair)}: {reason_words(cell.pair)}\n{words}"
