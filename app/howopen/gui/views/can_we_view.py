# SPDX-License-Identifier: Apache-2.0
"""“Can we?”: the organisation and its plan, and what each open licence answers to each planned use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.facts import Verdict
from howopen.domain.planning import Enquiry, LicenceAnswers
from howopen.domain.policy import Policy
from howopen.gui.can_we.answering import Answered, Answering
from howopen.gui.can_we.decisive import decisive_words
from howopen.gui.can_we.detail import Detail
from howopen.gui.can_we.form import WIDTH, Form
from howopen.gui.can_we.form_who import organisation_words
from howopen.gui.can_we.grid_view import GridTable
from howopen.gui.can_we.grids import REPLY_VERDICTS, REPLY_WORDS, answers_grid, tally
from howopen.gui.can_we.grouping import Joined, Together, apart, join, rows_of
from howopen.gui.can_we.house import HousePane
from howopen.gui.documents import OpenDocument
from howopen.gui.reading.banners import WarningList
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.views.pages import EMPTY_WIDTH, centred
from howopen.gui.views.start_cards import openers
from howopen.gui.widgets.bars import Bar
from howopen.gui.widgets.buttons import Button, Segments
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import EmptyState, Frame
from howopen.gui.widgets.signs import verdict_label
from howopen.gui.widgets.stacking import StackingPanes
from howopen.workspace.checking import shipped_policies

_LEGEND_FROM: Final = 1040
_FORM_LEAST: Final = 280
_STACKED_BELOW: Final = 760
_REST: Final = 10_000
_LEAST_HEIGHTS: Final = (240, 400)  # of the form and of the answers where they are above each other
_NOTICE: Final = mark("Not legal advice. Each answer rests on the clauses shown with it; read them.")
_NO_PLAN: Final = mark(
    "Fill in the form at the left, at least one planned use. Leave out what you don’t know: it stays unknown, and a "
    "licence that depends on it answers “Ask”."
)
_NO_LICENCE: Final = mark(
    "Drop licences and their use policies anywhere in this window, open files, or choose some in the library."
)
_EMPTY, _PLANLESS, _ANSWERS, _HOUSE = range(4)


class CanWeView(QWidget):
    """The view.

    Signals:
        clause_requested: the analysis and the id of a clause to be shown in Read ("": from its top).
        enquiry_changed: the ``Enquiry`` after a change of the form.
        counted: the answers are other than before.
        open_requested, save_requested, example_requested: what the form's buttons ask for.
        policy_requested: a house policy is to be opened from a file.
        export_requested: the answers are wanted as a file.
    """

    clause_requested = Signal(object, str)
    enquiry_changed = Signal(object)
    counted = Signal()
    open_requested = Signal()
    save_requested = Signal()
    example_requested = Signal()
    policy_requested = Signal()
    export_requested = Signal()

    def __init__(
        self, theme: Theme, form: Form, *, adding: Sequence[QAction] = (), today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._documents: tuple[OpenDocument, ...] = ()
        self._joined: Joined = ()
        self._rows: tuple[Together, ...] = ()
        self._answered: tuple[Answered, ...] = ()
        self._policies: dict[str, Policy] = dict(shipped_policies())
        self._stale = True
        self._answering = Answering(self)
        self.figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.mode = Segments((tr("Answers"), tr("House policy")), name=tr("What to show"))
        self.export = Button(tr("Export answers"), theme, kind="primary", icon_name="export")
        self.form = form
        self.reasons = WarningList(theme)
        self.table = GridTable(theme, name=tr("Answers by licence and planned use"), corner=tr("Licence"))
        self.detail = Detail(theme)
        self.house = HousePane({key: policy.name for key, policy in self._policies.items()}, theme)
        self._legends: list[QWidget] = []
        self._stack = QStackedWidget()
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._lay_out(adding)
        self._connect()
        self._refresh()

    @property
    def answers(self) -> tuple[LicenceAnswers, ...]:
        """What is answered now, one a row."""
        return tuple(one.answers for one in self._answered)

    @property
    def enquiry(self) -> Enquiry:
        """What the form says."""
        return self.form.enquiry

    def status(self) -> tuple[str, ...]:
        """What the status bar says of this view."""
        return (*(tally(self.answers) if self.answers else (tr("No answers yet"),)), tr("Not legal advice"))

    def show_documents(self, documents: Sequence[OpenDocument]) -> None:
        """Answers for other documents."""
        self._documents = tuple(documents)
        self._refresh()

    def show_enquiry(self, enquiry: Enquiry, *, file: str) -> None:
        """Shows another organisation and plan, and the name of its file."""
        self.form.show_enquiry(enquiry, file=file)
        self._refresh()

    def add_policy(self, path: str, policy: Policy) -> None:
        """Takes a house policy from a file, and holds the documents against it."""
        self._policies[path] = policy
        self.house.offer(path, policy.name)
        self._refresh()

    def join(self, row: int, other: int) -> None:
        """Judges the documents of two rows as one."""
        self._joined = join(self._joined, self._rows[row], self._rows[other])
        self._refresh()

    def close_work(self) -> None:
        """Ends the work in the background."""
        self._answering.close()

    def _part(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rows):
            self._joined = apart(self._joined, self._rows[row])
            self._refresh()

    def _refresh(self) -> None:
        """Shows what there is to show, and asks again where the view is seen."""
        self._rows = rows_of([document.analysis for document in self._documents], self._joined)
        planned = bool(self.enquiry.plan.uses)
        self.export.setEnabled(bool(self._documents) and planned)
        self.mode.setEnabled(bool(self._documents))
        self.figures.setText(self._figures())
        if not self._documents:
            page = _EMPTY
        elif self.mode.current == 1:
            page = _HOUSE
        else:
            page = _ANSWERS if planned else _PLANLESS
        self._stack.setCurrentIndex(page)
        if page in {_EMPTY, _PLANLESS}:
            self._answered = ()
            self.counted.emit()
        self._stale = not self.isVisible()
        if not self._stale:
            self._ask()

    def _ask(self) -> None:
        page = self._stack.currentIndex()
        if page == _ANSWERS:
            self._answering.ask(self._rows, self.enquiry)
        elif page == _HOUSE:
            analyses = [(document.source or document.title, document.analysis) for document in self._documents]
            self._answering.check(self._policies[self.house.chosen], analyses, today=self._today())

    def _take(self, found: tuple[Answered, ...]) -> None:
        grown = len(found) != len(self._answered)
        self._answered = found
        self.table.show_grid(answers_grid(self.answers, [one.openness for one in found]))
        self.reasons.show_words(decisive_words(self.answers))
        index = self.table.currentIndex()
        if index.isValid():
            self._show_answer(index.row(), index.column())
        if grown:
            self._share_height()
        self.counted.emit()

    def _share_height(self) -> None:
        """Every row is seen as long as the answer below keeps its half."""
        whole = self._halves.height()
        table = min(self.table.wanted_height(), whole // 2)
        self._halves.setSizes([table, whole - table])

    def _show_answer(self, row: int, column: int) -> None:
        found = self.answers
        if row < len(found) and column < len(found[row].answers):
            self.detail.show_answer(found, row, column, ours=self.enquiry.organisation.figures)

    def _figures(self) -> str:
        """Whose plan it is, and how much is asked of how many licences."""
        plan = self.enquiry.plan
        counts = (
            counted(len(self._rows), "{n} licence", "{n} licences"),
            counted(len(plan.uses), "{n} planned use", "{n} planned uses"),
            counted(len(plan.sectors), "{n} sector", "{n} sectors"),
        )
        return f"{organisation_words(self.enquiry.organisation.name)} · {', '.join(counts)}"

    def _changed(self, enquiry: Enquiry) -> None:
        self.enquiry_changed.emit(enquiry)
        self._refresh()

    def _connect(self) -> None:
        form, house, detail = self.form, self.house, self.detail
        form.changed.connect(self._changed)
        form.open_requested.connect(self.open_requested)
        form.save_requested.connect(self.save_requested)
        self.mode.chosen.connect(lambda _index: self._refresh())
        self.export.clicked.connect(self.export_requested)
        self._answering.answered.connect(self._take)
        self._answering.checked.connect(house.show_check)
        self.table.chosen.connect(self._show_answer)
        self.table.opened.connect(lambda _row, _column: detail.open_clause())
        detail.opened.connect(self.clause_requested)
        detail.join_requested.connect(lambda other: self.join(self.table.currentIndex().row(), other))
        detail.part_requested.connect(self._part)
        house.opened.connect(self.clause_requested)
        house.picked.connect(lambda _name: self._refresh())
        house.file_requested.connect(self.policy_requested)

    def _lay_out(self, adding: Sequence[QAction]) -> None:
        width, ways = self._theme.px(EMPTY_WIDTH), openers(adding, self._theme)
        example = Button(tr("Fill in an example"), self._theme, kind="primary")
        opened = Button(tr("Open a plan…"), self._theme, icon_name="folder")
        example.clicked.connect(self.example_requested)
        opened.clicked.connect(self.open_requested)
        empty = EmptyState("can-we", tr("No licence is open"), tr(_NO_LICENCE), self._theme, actions=ways)
        planless = EmptyState("can-we", tr("Say what you plan"), tr(_NO_PLAN), self._theme, actions=(example, opened))
        halves = self._halves
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.detail)
        halves.setStretchFactor(1, 1)
        for page in (centred(empty, width), centred(planless, width), self._below_reasons(halves), self.house):
            self._stack.addWidget(page)
        notice = TextLabel(tr(_NOTICE), self._theme, role="caption", token="text2")
        notice.setWordWrap(True)
        self._theme.scale(notice.setContentsMargins, 16, 4, 16, 4)
        centre = Frame("content")
        inside = QVBoxLayout(centre)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addWidget(Frame("rule"))
        inside.addWidget(notice)
        panes = StackingPanes(self._theme, below=_STACKED_BELOW, heights=_LEAST_HEIGHTS, widths=(WIDTH, _REST))
        panes.addWidget(self.form)
        panes.addWidget(centre)
        panes.setStretchFactor(1, 1)
        self._bar = self._context_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(panes, 1)
        self._theme.scale(self.form.setMinimumWidth, _FORM_LEAST)

    def _below_reasons(self, answers: QWidget) -> QWidget:
        """The answers, and above them what decides every one of a licence."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reasons)
        column.addWidget(answers, 1)
        return page

    def _context_bar(self) -> Bar:
        theme = self._theme
        title = TextLabel(tr("Can we use it?"), theme, role="title")
        self._legends = [_legend(REPLY_VERDICTS[reply], tr(word), theme) for reply, word in REPLY_WORDS.items()]
        bar = Bar(theme, gap=12)
        bar.fill((title, self.figures, *self._legends), (self.mode, self.export), wide=self.figures)
        return bar

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out the legend where the bar is full without it; each cell has its word."""
        super().resizeEvent(event)
        for legend in self._legends:
            legend.setVisible(self.width() >= self._theme.px(_LEGEND_FROM))

    def showEvent(self, event: QShowEvent) -> None:
        """Answers what was asked while the view was not seen."""
        super().showEvent(event)
        if self._stale:
            self._refresh()


def _legend(verdict: Verdict, word: str, theme: Theme) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    theme.scale(row.setSpacing, 4)
    row.addWidget(verdict_label(theme, verdict))
    row.addWidget(TextLabel(word, theme, role="caption-strong", token="text2"))
    return whole
