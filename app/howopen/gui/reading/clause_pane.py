# SPDX-License-Identifier: Apache-2.0
"""The clause table with its filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.review import Review, State
from howopen.gui import signs
from howopen.gui.models.clause_table import CLAUSE_ROLE, ClauseFilter, Column
from howopen.gui.reading.clause_delegate import ROW_HEIGHT, STANDING_WIDTH, ClauseDelegate
from howopen.gui.reading.clause_rows import ReviewedTable
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Chip, Choice
from howopen.gui.widgets.fields import clearable
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.tables import head_width, show_rows

VALUES_FROM: Final = 600
_WIDEST_SECTION: Final = 112
_MEASURED: Final = 300
_WIDTHS: Final = {
    Column.CATEGORY: 42,
    Column.EFFECT: 22,
    Column.VALUES: 150,
    Column.SECTION: 56,
    Column.PAGE: 40,
    Column.SURE: 46,
}

Cite = Callable[[Analysis, Clause], str]


class ClauseView(QTableView):
    """The table: Enter shows the row's clause in the text, Ctrl+C copies it with its citation.

    Signals:
        opened: the id of the clause to show.
        copied: the id of the clause to copy.
    """

    opened = Signal(str)
    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: frozenset[str] = frozenset()
        self._paged = True
        self.delegate = ClauseDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Clauses"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        show_rows(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.fit)

    def make_room(self, sections: Iterable[str], *, paged: bool) -> None:
        """Makes the section column wide enough for these, as far as that goes, and shows pages where there are any."""
        self._paged = paged
        # Those of a few hundred clauses tell how wide sections are; measuring thousands would hold up the window.
        self._sections = frozenset(islice(sections, _MEASURED))
        self.fit()

    def fit(self) -> None:
        """Sets row height and column widths for the present zoom and width."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(self._theme.px(20))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        wide = self.width() >= self._theme.px(VALUES_FROM)
        self.setColumnHidden(Column.VALUES, not wide)
        self.setColumnHidden(Column.PAGE, not self._paged)
        self.delegate.values_inline = not wide
        for column in Column:
            if column is Column.WORDS:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(column, self._width_of(column))
        self.viewport().update()

    def _code_width(self) -> int:
        return self._theme.px(_WIDTHS[Column.CATEGORY] + (STANDING_WIDTH if self.delegate.standing else 0))

    def _width_of(self, column: Column) -> int:
        """The design's width; for sections that are cited by title as much more as the titles need, to a limit."""
        if column is Column.CATEGORY:
            return self._code_width()
        width = max(self._theme.px(_WIDTHS[column]), head_width(self, column, self._theme))
        if column is not Column.SECTION:
            return width
        metrics = QFontMetrics(self._theme.font("secondary"))
        widths = sorted(metrics.horizontalAdvance(words) for words in self._sections)
        # A few long titles among numbers are cut; where most sections have titles only, they get more room.
        usual = widths[len(widths) * 3 // 4] if widths else 0
        return max(width, min(usual + self._theme.px(14), self._theme.px(_WIDEST_SECTION)))

    def _open(self, index: QModelIndex) -> None:
        clause = index.data(CLAUSE_ROLE)
        if isinstance(clause, Clause):
            self.opened.emit(clause.id)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies; the rest is Qt's."""
        clause = self.currentIndex().data(CLAUSE_ROLE)
        if isinstance(clause, Clause) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(clause.id)
        elif isinstance(clause, Clause) and event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(clause.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words what is left."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class ClausePane(QWidget):
    """Counts, filters and the table.

    Signals:
        clause_chosen: a row became the current one.
        clause_opened: Enter or a double click on a row.
    """

    clause_chosen = Signal(str)
    clause_opened = Signal(str)

    def __init__(self, theme: Theme, *, cite: Cite | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cite = cite
        self._analysis: Analysis | None = None
        self._review: Review | None = None
        self._struck: frozenset[str] = frozenset()
        self.model = ReviewedTable(self.cited)
        self.model.setParent(self)
        self.filter = ClauseFilter(self.model, self)
        self.view = ClauseView(theme)
        self.view.setModel(self.filter)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.categories = Choice(theme, name=tr("Category"), kind="small")
        self.effects = Choice(theme, name=tr("Effect"), kind="small")
        self.words = QLineEdit()
        self.rejected = Chip(tr("Rejected"), on=True)
        self.rejected.setAccessibleName(tr("Show rejected findings"))
        self.rejected.setToolTip(tr("Show rejected findings, struck through, or hide them"))
        self.rejected.toggled.connect(lambda: self._fill(keep=True))
        self.rejected.hide()
        self.count = TextLabel("", theme, role="secondary", token="text2")
        self._lay_out()
        self.effects.addItem(tr("All effects"), None)
        for effect in Effect:
            self.effects.addItem(signs.EFFECTS[effect].word, effect)
        self._offer_categories(())
        self.categories.currentIndexChanged.connect(self._narrow)
        self.effects.currentIndexChanged.connect(self._narrow)
        self.words.textChanged.connect(self._narrow)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.opened.connect(self.clause_opened)
        self.view.copied.connect(self.copy)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows the clauses of another document in text order, unfiltered."""
        self._analysis, self._review = analysis, None
        self.effects.setCurrentIndex(0)
        self.words.clear()
        self._fill(keep=False)

    def update_analysis(self, analysis: Analysis) -> None:
        """Shows other clauses of the same document; filters and the current row stay."""
        self._analysis = analysis
        self._fill(keep=True)

    def show_review(self, review: Review | None) -> None:
        """Shows how each finding stands, with the rejected ones on demand; None shows the plain clauses."""
        self._review = review
        self._fill(keep=True)

    def _fill(self, *, keep: bool) -> None:
        analysis, review = self._analysis, self._review
        current = self.view.currentIndex().data(CLAUSE_ROLE)
        category = self.categories.currentData() if keep else None
        decisions = () if review is None else review.decisions
        self._struck = frozenset(one.id for one in decisions if one.state is State.REJECTED)
        self.rejected.setVisible(bool(self._struck))
        self.rejected.setText(tr("{number} rejected", number=len(self._struck)))
        self.view.selectionModel().blockSignals(True)
        self.view.delegate.standing = review is not None
        if analysis is None:
            self.model.show(None)
        else:
            self.model.show_reviewed(analysis, review, rejected=self.rejected.isChecked())
        self.view.selectionModel().blockSignals(False)
        clauses = [self.model.clause(row) for row in range(self.model.rowCount())]
        self._offer_categories(clauses)
        self.categories.setCurrentIndex(max(0, self.categories.findData(category)))
        paged = any(clause.page is not None for clause in clauses)
        self.view.make_room((clause.section for clause in clauses), paged=paged)
        self._tell_count()
        if keep and isinstance(current, Clause):
            self.select(current.id)

    def select(self, clause_id: str) -> None:
        """Makes the clause's row the current one; takes the filters away where they hide it."""
        row = self.model.row_of(clause_id)
        if row < 0:
            return
        index = self.filter.mapFromSource(self.model.index(row, Column.WORDS))
        if not index.isValid():
            self.categories.setCurrentIndex(0)
            self.effects.setCurrentIndex(0)
            self.words.clear()
            index = self.filter.mapFromSource(self.model.index(row, Column.WORDS))
        if index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def copy(self, clause_id: str) -> None:
        """Puts the clause with its citation on the clipboard."""
        row = self.model.row_of(clause_id)
        if row >= 0:
            QGuiApplication.clipboard().setText(self.cited(self.model.clause(row)))

    def cited(self, clause: Clause) -> str:
        """A clause's words with where they stand."""
        if self._analysis is None or self._cite is None:
            return f"“{self.model.quote(clause)}”"
        return self._cite(self._analysis, clause)

    def _offer_categories(self, clauses: Sequence[Clause]) -> None:
        self.categories.blockSignals(True)
        self.categories.clear()
        self.categories.addItem(tr("All categories"), None)
        present = {clause.category for clause in clauses}
        for category, info in taxonomy().items():
            if category in present:
                self.categories.addItem(f"{info.code}  {signs.category_name(category)}", category)
        self.categories.blockSignals(False)
        self._narrow()

    def _narrow(self) -> None:
        category, effect = self.categories.currentData(), self.effects.currentData()
        self.filter.show_only(
            category=Category(category) if category else None,
            effect=Effect(effect) if effect else None,
            words=self.words.text(),
        )
        self._tell_count()

    def _tell_count(self) -> None:
        """Says how many clauses there are, without those that were rejected: the chip counts them."""
        rows = range(self.model.rowCount()) if self._struck else ()
        struck = [row for row in rows if self.model.clause(row).id in self._struck]
        listed = sum(self.filter.mapFromSource(self.model.index(row, Column.WORDS)).isValid() for row in struck)
        shown, whole = self.filter.rowCount() - listed, self.model.rowCount() - len(struck)
        self.count.setText(
            counted(whole, "{n} clause", "{n} clauses")
            if shown == whole
            else counted(whole, "{shown} of {n} clause", "{shown} of {n} clauses", shown=f"{shown:,}")
        )

    def _chosen(self, current: QModelIndex) -> None:
        clause = current.data(CLAUSE_ROLE)
        if isinstance(clause, Clause):
            self.clause_chosen.emit(clause.id)

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Filter"))
        self.words.setAccessibleName(tr("Filter clauses by words"))
        self.words.setProperty("kind", "small")
        clearable(self.words)
        row = QHBoxLayout()
        margin = self._theme.px(12)
        row.setContentsMargins(margin, self._theme.px(4), margin, self._theme.px(6))
        self._theme.scale(row.setSpacing, 8)
        for choice, letters in ((self.categories, 10), (self.effects, 8)):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(letters)
        row.addWidget(self.words, 1)
        row.addWidget(self.rejected)
        row.addWidget(self.categories)
        row.addWidget(self.effects)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
