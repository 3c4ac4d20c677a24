# SPDX-License-Identifier: Apache-2.0
"""The matrix as a table model: the rows that are shown, and the documents in the order that was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.comparing.matrix_order import answers_in
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Cell, Matrix, MatrixRow
from howopen.gui.matrix.answers import (
    FAMILIES,
    answer_in_brief,
    answer_in_full,
    fact_name,
    place_in_short,
    short_titles,
    spoken,
)
from howopen.gui.signs import openness_words
from howopen.gui.translation.texts import counted, said, tr

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
PLACE_ROLE: Final = CELL_ROLE + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_EMPTY: Final = Matrix((), ())
_SPOKEN: Final = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}


class MatrixModel(QAbstractTableModel):
    """Facts down, documents across. A document is named by its place among the open ones, whatever its column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = _EMPTY
        self._titles: tuple[str, ...] = ()
        self._short: tuple[str, ...] = ()
        self._rows: tuple[MatrixRow, ...] = ()
        self._order: tuple[int, ...] = ()
        self._places: dict[tuple[int, int], str] = {}

    @property
    def matrix(self) -> Matrix:
        """Everything there is, shown or not."""
        return self._matrix

    @property
    def titles(self) -> tuple[str, ...]:
        """What the documents are called, in the matrix's own order."""
        return self._titles

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The rows that are shown."""
        return self._rows

    @property
    def order(self) -> tuple[int, ...]:
        """The place of the document of each column."""
        return self._order

    def show(self, matrix: Matrix, titles: Sequence[str], *, rows: Sequence[MatrixRow], order: Sequence[int]) -> None:
        """Shows ``rows`` of ``matrix`` with its documents in ``order``; ``titles`` stand in the matrix's own order."""
        self.beginResetModel()
        self._matrix, self._titles, self._short = matrix, tuple(titles), short_titles(titles)
        self._rows, self._order = tuple(rows), tuple(order)
        self._places.clear()
        self.endResetModel()

    def row(self, row: int) -> MatrixRow:
        """The fact of a row."""
        return self._rows[row]

    def analysis(self, column: int) -> Analysis:
        """The document of a column."""
        return self._matrix.analyses[self._order[column]]

    def title(self, column: int) -> str:
        """What the document of a column is called."""
        return self._titles[self._order[column]]

    def short_title(self, column: int) -> str:
        """The same without the words for "licence" at its end, where room is scarce."""
        return self._short[self._order[column]]

    def cell(self, row: int, column: int) -> Cell:
        """The answer of a document to a fact."""
        return self._rows[row].cells[self._order[column]]

    def find(self, key: str, place: int) -> QModelIndex:
        """The cell of the fact ``key`` and the document at ``place``; the invalid index where it is not shown."""
        row = next((at for at, held in enumerate(self._rows) if held.key == key), -1)
        return self.index(row, self._order.index(place)) if row >= 0 and place in self._order else QModelIndex()

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many facts are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many documents there are."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and how it is read out."""
        if not index.isValid():
            return None
        cell, analysis = self.cell(index.row(), index.column()), self.analysis(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return answer_in_brief(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (answer_in_full(cell), said(cell.reason), place_in_short(analysis, cell))
            return "\n".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.row(index.row()), self.title(index.column()), analysis, cell)
        if role == PLACE_ROLE:
            return self._place(index.row(), index.column())
        return cell if role == CELL_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of documents and facts."""
        across = orientation is Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.short_title(section) if across else fact_name(self._rows[section])
        if role in _SPOKEN:
            return self._document_words(section) if across else self._fact_words(section)
        return None

    def _place(self, row: int, column: int) -> str:
        """Where a cell's clause stands; kept, for a table asks for it at every paint."""
        if (row, column) not in self._places:
            self._places[row, column] = place_in_short(self.analysis(column), self.cell(row, column))
        return self._places[row, column]

    def _document_words(self, column: int) -> str:
        openness = self.analysis(column).profile.openness
        return f"{self.title(column)}, {openness_words(openness.openness_class, openness.index)}"

    def _fact_words(self, row: int) -> str:
        return f"{fact_name(self._rows[row])}, {answer_words(self._rows[row])}"


def answer_words(row: MatrixRow) -> str:
    """How many answers the documents give, and to which family a criterion belongs: "3 answers · OSD"."""
    words = counted(answers_in(row), "{n} answer", "{n} answers")
    return f"{words} · {tr(FAMILIES[row.group])}" if row.group in FAMILIES else words
