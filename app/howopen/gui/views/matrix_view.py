# SPDX-License-Identifier: Apache-2.0
"""Matrix: the open documents fact by fact and criterion by criterion, each answer with its clause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from howopen.comparing.matrix_order import (
    arranged,
    kept_order,
    most_open_first,
    moved,
    pinned_first,
    select_rows,
    strictest_first,
)
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Matrix
from howopen.gui.documents import OpenDocument
from howopen.gui.matrix.answers import fact_name
from howopen.gui.matrix.bar import MatrixBar, Order
from howopen.gui.matrix.detail import LEAST_WIDTH, CellPane, FindingsOf
from howopen.gui.matrix.legend import HiddenLine, Legend
from howopen.gui.matrix.model import MatrixModel
from howopen.gui.matrix.table import MatrixTable
from howopen.gui.reading.clause_pane import Cite
from howopen.gui.theme import Theme

_NARROW: Final = 1128  # 1200 less the rail
_SMALL: Final = 760  # from here on table and pane have room of their own, and the page scrolls
_TABLE_HEIGHT: Final = 320
_PANE_HEIGHT: Final = 260
MakeMatrix = Callable[[Sequence[Analysis]], Matrix]


class MatrixView(QWidget):
    """The matrix with its bar, its legend and the pane of the selected cell.

    Signals:
        clause_opened: the place of an open document, and the id of its clause to show in the text.
        export_requested: the person asked for the matrix as a file.
        cell_changed: another cell is selected, or other rows and columns are shown.
    """

    clause_opened = Signal(int, str)
    export_requested = Signal()
    cell_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        matrix: MakeMatrix,
        findings: FindingsOf,
        cite: Cite,
        adding: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._make, self._cite = theme, matrix, cite
        self._names: tuple[str, ...] = ()
        self._pinned: frozenset[str] = frozenset()
        self._sort: str = Order.OPENED
        self._waiting: tuple[OpenDocument, ...] | None = None
        self.model = MatrixModel(self)
        self.bar = MatrixBar(theme, adding)
        self.table = MatrixTable(self.model, theme)
        self.hidden = HiddenLine(theme)
        self.legend = Legend(theme)
        self.pane = CellPane(theme, findings)
        self._left = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._divided = False  # by the person, whose choice then stays
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Matrix:
        """What is shown, in the order of the columns: what an export of the view holds."""
        return arranged(self.model.matrix, rows=self.model.rows, order=self.model.order)

    @property
    def shown_titles(self) -> tuple[str, ...]:
        """What the documents are called, in the order of the columns."""
        return tuple(self.model.title(column) for column in range(self.model.columnCount()))

    @property
    def current(self) -> tuple[str, int] | None:
        """The key of the selected cell's fact and the place of its document."""
        index = self.table.currentIndex()
        return (self.model.row(index.row()).key, self.model.order[index.column()]) if index.isValid() else None

    @property
    def selected_words(self) -> str:
        """The selected cell's fact and document: "Commercial use · Northwind 1"; "" where none is selected."""
        index = self.table.currentIndex()
        if not index.isValid():
            return ""
        return f"{fact_name(self.model.row(index.row()))} · {self.model.title(index.column())}"

    def show_documents(self, documents: Sequence[OpenDocument]) -> None:
        """Shows these documents, at the latest when the view is next seen; what a person arranged stays."""
        self._waiting = tuple(documents)
        if self.isVisible():
            self._take(self._waiting)

    def _take(self, documents: tuple[OpenDocument, ...]) -> None:
        self._waiting = None
        names = tuple(f"{document.source}|{document.analysis.document.sha256}" for document in documents)
        order = kept_order(self.model.order, self._names, names)
        selected = self.current
        kept = None if selected is None else (selected[0], self._names[selected[1]])
        matrix = self._make([document.analysis for document in documents])
        self._names = names
        self.bar.set_groups(matrix)
        self._show(matrix, tuple(document.title for document in documents), order)
        if kept is not None and kept[1] in names:
            self._select(kept[0], names.index(kept[1]))
        elif self.model.rowCount() and names:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def select(self, key: str, place: int) -> None:
        """Selects the cell of a fact and the document at ``place``; one that is not shown changes nothing."""
        self._select(key, place)

    def set_differences_only(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Hides the facts on which all documents agree, or shows all."""
        self.bar.differences.setChecked(on)

    def sort_by(self, key: str) -> None:
        """Sorts the documents by a fact, strictest first, or by a value of ``Order``."""
        self._sort = key
        self._again()

    def _again(self, order: tuple[int, ...] | None = None) -> None:
        """Shows the same documents anew, the selected cell kept where it is still shown."""
        selected = self.current
        self._show(self.model.matrix, self.model.titles, order or self.model.order)
        if selected is not None:
            self._select(*selected)

    def _show(self, matrix: Matrix, titles: tuple[str, ...], order: tuple[int, ...]) -> None:
        several = len(matrix.analyses) > 1
        only = several and self.bar.differences.isChecked()
        rows = select_rows(matrix, groups=self.bar.groups, differences_only=only)
        pinned = [place for place, name in enumerate(self._names) if name in self._pinned]
        order = pinned_first(self._sorted(matrix, titles, order), pinned)
        self.model.show(matrix, titles, rows=rows.shown, order=order)
        self.table.set_pinned(len(pinned))
        self.table.set_sorted_by(self._sort)
        self.bar.set_figures(len(order), len(rows.shown))
        self.bar.set_orders((*rows.shown, *rows.hidden), self._sort)
        self.hidden.set_hidden(rows.hidden, len(order))
        self.legend.show_only({cell.standing for row in rows.shown for cell in row.cells})
        self._show_cell()

    def _sorted(self, matrix: Matrix, titles: tuple[str, ...], order: tuple[int, ...]) -> tuple[int, ...]:
        row = next((row for row in matrix.rows if row.key == self._sort), None)
        if row is not None:
            return strictest_first(row)
        if self._sort == Order.OPENNESS:
            return most_open_first(matrix)
        if self._sort == Order.NAME:
            return tuple(sorted(range(len(titles)), key=lambda place: titles[place].casefold()))
        return order if self._sort == Order.OWN else tuple(range(len(titles)))

    def _select(self, key: str, place: int) -> None:
        index = self.model.find(key, place)
        if index.isValid():
            self.table.setCurrentIndex(index)

    def _show_cell(self) -> None:
        index = self.table.currentIndex()
        self.pane.show_cell(self.model if index.isValid() else None, index.row(), index.column())
        self.cell_changed.emit()

    def _move(self, start: int, end: int) -> None:
        order, self._sort = self.model.order, Order.OWN
        self._again(moved(order, start, end))

    def _pin(self, column: int) -> None:
        self._pinned ^= {self._names[self.model.order[column]]}
        self._again()

    def _choose(self, place: int) -> None:
        if (selected := self.current) is not None:
            self._select(selected[0], place)

    def _open(self, clause_id: str = "") -> None:
        clause, selected = self.pane.clause, self.current
        if selected is not None and (clause_id or clause is not None):
            self.clause_opened.emit(selected[1], clause_id or (clause.id if clause else ""))

    def _copy(self) -> None:
        clause, index = self.pane.clause, self.table.currentIndex()
        if clause is not None and index.isValid():
            QGuiApplication.clipboard().setText(self._cite(self.model.analysis(index.column()), clause))

    # From here on: how it is built.

    def _keep_division(self) -> None:
        self._divided = True

    def _connect(self) -> None:
        self._splitter.splitterMoved.connect(self._keep_division)
        self.bar.differences_toggled.connect(lambda _on: self._again())
        self.bar.rows_changed.connect(self._again)
        self.bar.order_changed.connect(lambda: self.sort_by(self.bar.sorted_by))
        self.bar.export_requested.connect(self.export_requested)
        self.hidden.show_requested.connect(lambda: self.set_differences_only(False))
        self.table.current_changed.connect(self._show_cell)
        self.table.opened.connect(self._open)
        self.table.copied.connect(self._copy)
        self.table.sort_requested.connect(lambda row: self.sort_by(self.model.row(row).key))
        self.table.move_requested.connect(self._move)
        self.table.pin_requested.connect(self._pin)
        self.pane.opened.connect(self._open)
        self.pane.copied.connect(self._copy)
        self.pane.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        left = self._left
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.table, 1)
        below.addWidget(self.hidden)
        below.addWidget(self.legend)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the pane under the table where the window is narrow."""
        wide = event.size().width() >= self._theme.px(_NARROW)
        small = event.size().width() < self._theme.px(_SMALL)
        for part, height in ((self._left, _TABLE_HEIGHT), (self.pane, _PANE_HEIGHT)):
            part.setMinimumHeight(self._theme.px(height) if small else 0)
        turned = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != turned:
            self._splitter.setOrientation(turned)
            self._divided = False
        if not self._divided:
            least = self._theme.px(LEAST_WIDTH) if wide else self._splitter.height() * 2 // 5
            whole = self._splitter.width() if wide else self._splitter.height()
            self._splitter.setSizes([whole - least, least])
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lays out the documents that came while the view was not seen."""
        super().showEvent(event)
        if self._waiting is not None:
            self._take(self._waiting)
