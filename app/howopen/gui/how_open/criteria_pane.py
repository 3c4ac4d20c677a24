# SPDX-License-Identifier: Apache-2.0
"""The criteria of the selected document, and below them the one that is looked at, with all its clauses."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from howopen.assessment.catalogue import catalogue
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import Criterion
from howopen.gui import signs
from howopen.gui.how_open.criteria_delegate import EDGE, ROW_HEIGHT, CriteriaDelegate
from howopen.gui.how_open.criteria_model import ROW_ROLE, Column, CriteriaTable, Row
from howopen.gui.how_open.families import deciding_clauses, family_of, quoted
from howopen.gui.reading.facts_pane import link_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.tables import indent_heads, show_rows

_WIDTHS: Final = {Column.NUMBER: 34, Column.NAME: 184, Column.VERDICT: 140, Column.PLACE: 112}
_MORE: Final = 100
_WIDEST_PLACE: Final = 168
_OSAID: Final = mark(
    "Data, code and parameters are not in a licence, so the only verdicts are “fails” and “not excluded by this "
    "licence”."
)


class CriteriaView(QTableView):
    """The table: Enter or a click on a place shows the deciding clause in the text.

    Signals:
        opened: the criterion whose clause is to be shown.
        copied: the ``Row`` whose words are to be copied.
    """

    opened = Signal(object)
    copied = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = CriteriaTable(self)
        self.delegate = CriteriaDelegate(theme, self)
        self.setModel(self.table)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Criteria"))
        show_rows(self)
        indent_heads(self, theme, EDGE)
        theme.changed.connect(self.fit)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document; the criterion that was looked at stays the one that is."""
        before = self.current()
        self.clearSpans()
        self.delegate.openness_class = (
            self.delegate.openness_class if analysis is None else analysis.profile.openness.openness_class
        )
        self.table.show(analysis)
        for place in range(self.table.rowCount()):
            if self.table.row(place).criterion is None:
                self.setSpan(place, 0, 1, len(Column))
        self.fit()
        kept = self.table.row_of(before.id) if before is not None else -1
        place = kept if kept >= 0 else 1
        if place < self.table.rowCount():
            self.setCurrentIndex(self.table.index(place, Column.NAME))
            if kept < 0:
                self.scrollToTop()

    def current(self) -> Criterion | None:
        """The criterion that is looked at."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.criterion if isinstance(row, Row) else None

    def fit(self) -> None:
        """Sets row height and column widths for the present zoom and width."""
        head, px = self.horizontalHeader(), self._theme.px
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(px(20))
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        narrow = self.width() < px(620)
        for column in Column:
            stretch = column is Column.WORDS
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
            if not stretch:
                head.resizeSection(column, self._width_of(column, 0.85 if narrow else 1.0))
        self.viewport().update()

    def _width_of(self, column: Column, share: float) -> int:
        """The design's width; for places as much more as sections that are cited by their titles need, to a limit."""
        width = round(self._theme.px(_WIDTHS[column]) * share)
        if column is not Column.PLACE:
            return width
        metrics = QFontMetrics(self._theme.font("row"))
        places = (self.table.row(n).place for n in range(self.table.rowCount()))
        wanted = max((metrics.horizontalAdvance(place) for place in places), default=0) + self._theme.px(22)
        return max(width, min(wanted, self._theme.px(_WIDEST_PLACE)))

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies; the rest is Qt's."""
        current = self.current()
        if current is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(current)
        elif current is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(self.currentIndex().data(ROW_ROLE))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a place opens it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == Column.PLACE:
            self._open(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click anywhere in a row opens it."""
        index = self.indexAt(event.position().toPoint())
        if index.column() != Column.PLACE:
            self._open(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words what is left."""
        super().resizeEvent(event)
        self.fit()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and row.criterion is not None:
            self.opened.emit(row.criterion)


class CriteriaPane(Frame):
    """Title, table, and the criterion that is looked at.

    Signals:
        clause_opened: the id of the clause to show in the text.
        told: another criterion is looked at.
    """

    clause_opened = Signal(str)
    told = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self.title = ElidedLabel("", theme, role="body-strong")
        self.view = CriteriaView(theme)
        self.question = ElidedLabel("", theme, role="secondary", token="text2")
        self.reason = ElidedLabel("", theme, role="body")
        self._links = QHBoxLayout()
        self._lay_out()
        self.view.opened.connect(self._open)
        self.view.copied.connect(self._copy)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.told.emit())
        self.view.table.modelReset.connect(self._tell)

    def show_analysis(self, analysis: Analysis | None, name: str = "") -> None:
        """Shows the criteria of another document, or none."""
        self._analysis = analysis
        self.title.setText(name)
        self.view.show_analysis(analysis)
        self._tell()

    def status_words(self) -> str:
        """The criterion that is looked at, its verdict and the places that decide: "Use: Fails, § 2"."""
        row = self.view.currentIndex().data(ROW_ROLE)
        if not isinstance(row, Row) or row.criterion is None or row.is_class:
            return ""
        place = "" if row.place == "–" else f", {row.place}"
        return f"{row.name}: {row.word.lower()}{place}"

    def _open(self, criterion: Criterion) -> None:
        if self._analysis is None:
            return
        found = deciding_clauses(self._analysis, criterion.clauses)
        if found:
            self.clause_opened.emit(found[0].id)

    def _copy(self, row: Row) -> None:
        """Puts verdict, words and place on the clipboard, with the document that they are of."""
        QGuiApplication.clipboard().setText(f"{self.title.text()}. {row.spoken()}")

    def _tell(self) -> None:
        """Says what the criterion asks, why the verdict is what it is, and where every deciding clause stands."""
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        criterion = self.view.current()
        row = self.view.currentIndex().data(ROW_ROLE)
        if criterion is None or self._analysis is None or not isinstance(row, Row):
            self.question.setText("")
            self.reason.setText("")
            return
        self.question.setText(question_of(criterion))
        self.reason.setText(f"{row.word}: {row.reason}" if row.reason else row.word)
        self._link(self._analysis, criterion)

    def _link(self, analysis: Analysis, criterion: Criterion) -> None:
        found = deciding_clauses(analysis, criterion.clauses)
        left, room = len(found), self.width() - self._theme.px(_MORE)
        for clause in found:
            button = Button(_link_words(clause), self._theme, kind="link")
            button.setAccessibleName(
                tr(
                    "Show clause {id}, {name}, {section}",
                    id=clause.id,
                    name=signs.category_name(clause.category),
                    section=clause.section,
                )
            )
            button.setToolTip(quoted(analysis, clause, 300))
            button.clicked.connect(lambda _checked=False, target=clause.id: self.clause_opened.emit(target))
            room -= button.sizeHint().width() + self._links.spacing()
            if room < 0 and left < len(found):
                button.deleteLater()
                break
            self._links.addWidget(button)
            left -= 1
        words = tr("No clause decides it.") if not found else tr("and {count} more", count=left) if left else ""
        if words:
            self._links.addWidget(TextLabel(words, self._theme, role="secondary", token="text2"))
        self._links.addStretch(1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 14, 8, 14, 8)
        head.addWidget(self.title, 1)
        foot = Frame("foot")
        inside = QVBoxLayout(foot)
        self._theme.scale(inside.setContentsMargins, 14, 6, 14, 6)
        self._theme.scale(inside.setSpacing, 2)
        self._theme.scale(self._links.setSpacing, 16)
        inside.addWidget(self.question)
        inside.addWidget(self.reason)
        inside.addLayout(self._links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Frame("rule"))
        column.addWidget(self.view, 1)
        column.addWidget(foot)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as many links as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._tell()


def question_of(criterion: Criterion) -> str:
    """What a criterion asks, in the language of the window."""
    if family_of(criterion) == "osaid":
        return tr(_OSAID)
    known = {info.id: info.question for info in catalogue().criteria}
    if criterion.id in known:
        return said(known[criterion.id])
    return tr("The class follows rules over the facts. No weight changes it.")


def _link_words(clause: Clause) -> str:
    """Where a clause stands, and its id: "§ 2, p. 3 (c7)"."""
    place = link_words(clause)
    if clause.page is None:
        return f"{place} ({clause.id})"
    return tr("{place}, p. {page} ({id})", place=place, page=clause.page, id=clause.id)
