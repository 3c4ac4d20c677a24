# SPDX-License-Identifier: Apache-2.0
"""Several documents against a baseline, clause by clause."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from howopen.comparing.clause_table import baseline_sets, differs, other_pairs
from howopen.comparing.clause_table import counted as row_counts
from howopen.domain.comparison import BaselineComparison
from howopen.gui.clauses.baseline_model import BaselineModel, ClauseCell
from howopen.gui.clauses.baseline_table import BaselineTable
from howopen.gui.clauses.wording import rows_counted
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import Button, CheckBox
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import EmptyState, Frame

_BAR_HEIGHT: Final = 40
_HINT: Final = mark("Enter opens a clause in its text, Ctrl+Enter compares its document in text order.")


class BaselineView(QWidget):
    """The baseline's column, and one for each other document.

    Signals:
        clause_opened: a clause is to be shown in its text: the place of its document, 0 for the baseline, and its id.
        pair_opened: the place of the document whose comparison with the baseline is to be shown in text order.
        changed: another cell is current, or other rows are shown; ``status`` says something else.
    """

    clause_opened = Signal(int, str)
    pair_opened = Signal(int)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._several: BaselineComparison | None = None
        self.model = BaselineModel(self)
        self.table = BaselineTable(self.model, theme)
        self.differences = CheckBox(tr("Differences only"), theme, spare=34)
        self._figures = ElidedLabel("", theme, role="secondary", token="text2")
        self._rows = QStackedWidget()
        self._bar = Frame("bar")
        self._lay_out()
        self._connect()
        self._restyle()

    def show_baseline(self, several: BaselineComparison) -> None:
        """Shows several documents against the first, from the first row."""
        self._several = several
        self.table.set_counts([dict(row_counts(other_pairs(several, at))) for at in range(len(several.comparisons))])
        self._again()

    def clear(self) -> None:
        """Shows nothing."""
        self._several = None
        self._again()

    def select_clause(self, document: int, clause_id: str) -> None:
        """Goes to the cell of a clause of the document at a place, 0 for the baseline; lifts the filter if need be."""
        if not self.model.find(document, clause_id).isValid():
            self.differences.setChecked(False)
        index = self.model.find(document, clause_id)
        if index.isValid():
            self.table.setCurrentIndex(index)

    def status(self) -> str:
        """Where the person is, and what is compared, for the status bar; "" without documents."""
        if self._several is None:
            return ""
        lines, row = self.model.lines, self.table.currentIndex().row()
        figures = self._figures.text()
        if row not in lines:
            return figures
        at = tr("Row {number} of {count}", number=lines.index(row) + 1, count=len(lines))
        return f"{at}   {figures}"

    def _again(self) -> None:
        """Shows the rows that are wanted now; the current clause stays current where it is still shown."""
        held, several = self._current_clause(), self._several
        sets = () if several is None else baseline_sets(several, differences_only=self.differences.isChecked())
        self.model.show(several, sets)
        self.table.fit()
        self._figures.setText("" if several is None else _figures(several))
        self._rows.setCurrentIndex(0 if self.model.lines else 1)
        index = self.model.find(*held) if held is not None else self.model.index(-1, -1)
        if not index.isValid() and self.model.lines:
            index = self.model.index(self.model.lines[0], 0)
        if index.isValid():
            self.table.setCurrentIndex(index)
        self.changed.emit()

    def _current_clause(self) -> tuple[int, str] | None:
        """The place of the current cell's document, and its clause."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        cell = self.model.cell(index.row(), index.column())
        said = cell.said if isinstance(cell, ClauseCell) else None
        return None if said is None else (index.column(), said.clauses[0].id)

    def _open(self, column: int, row: int) -> None:
        cell = self.model.cell(row, column)
        if isinstance(cell, ClauseCell) and cell.said is not None:
            self.clause_opened.emit(column, cell.said.clauses[0].id)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.differences.toggled.connect(lambda _on: self._again())
        self.table.opened.connect(self._open)
        self.table.pair_opened.connect(self.pair_opened)
        self.table.current_changed.connect(self.changed)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._bar.setFixedHeight(self._theme.px(_BAR_HEIGHT))

    def _nothing_differs(self) -> QWidget:
        lift = Button(tr("Show all rows"), self._theme)
        lift.clicked.connect(lambda: self.differences.setChecked(False))
        words = tr("Every clause of the baseline stands in the others in the same words.")
        return EmptyState("compare", tr("Nothing differs"), words, self._theme, actions=(lift,))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._bar)
        self._theme.scale(row.setContentsMargins, 12, 0, 12, 0)
        self._theme.scale(row.setSpacing, 16)
        row.addWidget(self.differences)
        row.addWidget(self._figures)
        row.addWidget(ElidedLabel(tr(_HINT), self._theme, role="secondary", token="text2"), 1)
        self._rows.addWidget(self.table)
        self._rows.addWidget(self._nothing_differs())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._rows, 1)


def _figures(several: BaselineComparison) -> str:
    """How many documents and rows there are, and on how many of these they differ."""
    differing = sum(differs(row) for row in several.rows)
    documents = counted(len(several.comparisons), "{n} document", "{n} documents")
    return tr(
        "{documents} against the baseline · {differing} of {rows} differ",
        documents=documents,
        differing=differing,
        rows=rows_counted(len(several.rows)),
    )
