# SPDX-License-Identifier: Apache-2.0
"""Reading one document: outline, text or original pages, clauses and facts, with one selection in all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import chain
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.outline import Section
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.gui.reading.banners import ChangedLicence, WarningList
from howopen.gui.reading.carrying import carried, carry_out, cited_data
from howopen.gui.reading.centre import Centre, Mode
from howopen.gui.reading.clause_pane import Cite
from howopen.gui.reading.context_bar import ContextBar
from howopen.gui.reading.detail_pane import local_now
from howopen.gui.reading.margin_notes import margin_notes
from howopen.gui.reading.outline_pane import OutlinePane
from howopen.gui.reading.page_source import PageSource
from howopen.gui.reading.read_panes import ReadPanes, nothing_open
from howopen.gui.reading.review_keys import ReviewKeys
from howopen.gui.reading.side import Side, Tab
from howopen.gui.reading.slices import LONG, Slices
from howopen.gui.reading.view_keys import bind_keys, step_pane
from howopen.gui.review.standing import confirmable
from howopen.gui.theme import Theme

WIDE: Final = 1700
PDF: Final = "application/pdf"


class ReadView(QWidget):
    """The reading view.

    Signals:
        clause_selected: the id of the clause that became the selected one.
        export_requested, compare_requested, find_requested, openness_requested: the actions of the context bar.
        place_changed: section and page of what is shown first, in words.
        confirm_requested, reject_requested, correct_requested, note_requested: the id of the finding to decide.
        known_requested: the source of the known text to compare the document with.
        add_requested, comment_requested: the selected ``Span``.
    """

    clause_selected = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    find_requested = Signal()
    openness_requested = Signal()
    place_changed = Signal(str)
    confirm_requested = Signal(str)
    reject_requested = Signal(str)
    correct_requested = Signal(str)
    note_requested = Signal(str)
    known_requested = Signal(str)
    add_requested = Signal(object)
    comment_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        cite: Cite | None = None,
        pages: PageSource | None = None,
        now: Callable[[], datetime] = local_now,
        side: Side | None = None,
    ) -> None:
        """``side`` may be made before, for it takes as long as all the rest; else it is made here."""
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._analysis: Analysis | None = None
        self._review: Review | None = None
        self._told: Review | None = None
        self._selected = ""
        self._later = Slices(self)
        self._paged = pages is not None
        self.bar = ContextBar(theme)
        self.warnings, self.changed_licence = WarningList(theme), ChangedLicence(theme)
        self.outline = OutlinePane(theme)
        self.centre = Centre(theme, pages)
        self.canvas, self.pages, self.strip = self.centre.canvas, self.centre.pages, self.centre.strip
        self.find_bar = self.centre.find_bar
        self.side = Side(theme, cite=cite, now=now) if side is None else side
        self.clauses, self.detail, self.facts = self.side.clauses, self.side.detail, self.side.facts
        self.tabs = self.side.tabs
        self.centre.tell_standing(self.side.standing)
        self._stack = QStackedWidget()
        self._panes = ReadPanes(theme, self.outline, self.centre, self.side)
        self._lay_out()
        self._connect()
        self._keys = self._review_keys()
        self.clear()

    @property
    def analysis(self) -> Analysis | None:
        """What is shown, or None."""
        return self._analysis

    @property
    def selected(self) -> str:
        """The id of the selected clause, or ""."""
        return self._selected

    @property
    def selected_span(self) -> Span | None:
        """The words that are selected in the text or on an original page, or None."""
        self._later.finish()
        return self.centre.selected_span

    def show_analysis(self, analysis: Analysis) -> None:
        """Shows a document from its top; other findings in the one that is shown leave place and selection as is."""
        before = self._analysis
        if before is not None and before.document == analysis.document and before.outline == analysis.outline:
            self._update(analysis)
        else:
            self._show(analysis)
        self._stack.setCurrentIndex(1)

    def show_review(self, review: Review | None) -> None:
        """Shows how the findings of the document stand; None, or the review of another document, shows none."""
        self._later.finish()
        self._told = review
        self._review = review if review is not None and self._is_of_shown(review) else None
        self.side.show_review(self._review)
        self._keys.set_review(self._review is not None)
        self._show_notes()
        self._tell_selected()

    def clear(self) -> None:
        """Shows that nothing is open."""
        self._show(None)
        self._stack.setCurrentIndex(0)

    def go_to(self, span: Span) -> None:
        """Scrolls the text to ``span``."""
        self._later.finish()
        self.centre.go_to(span)

    def select_clause(self, clause_id: str) -> None:
        """Selects a clause everywhere and shows it in the text; an id that the document lacks changes nothing."""
        if self._clause(clause_id) is not None:
            self._select(clause_id, scroll=True)

    def focus_find(self) -> None:
        """Opens the find bar on the text."""
        self._later.finish()
        self.centre.focus_find()

    def print_preview(self) -> None:
        """Shows how the document is printed, with its clauses marked and listed; nothing where none is open."""
        if self._analysis is not None:
            from howopen.gui.reading.printing import PrintPreview

            PrintPreview(self._analysis, self).open()

    def set_letter_keys(self, on: bool) -> None:  # noqa: FBT001 - a setting
        """Turns the single-letter keys of the review on or off."""
        self._keys.set_letters(on)

    def next_pane(self, *, forward: bool = True) -> None:
        """Gives the focus to the next or previous pane (F6, Shift+F6)."""
        step_pane(self, self._stops(), 1 if forward else -1)

    def _stops(self) -> tuple[QWidget, ...]:
        side = (self.clauses.view, self.detail, self.facts, self.side.comments.view)
        return self.outline.view, self.canvas, self.pages, *side

    def _show(self, analysis: Analysis | None) -> None:
        self._analysis, self._review, self._selected = analysis, None, ""
        pdf = analysis is not None and analysis.document.media_type == PDF
        self.bar.show_analysis(analysis, paged=pdf and self._paged)
        steps = (
            lambda: self.outline.show_analysis(analysis),
            lambda: self.centre.show_analysis(analysis),
            lambda: self.side.show_analysis(analysis),
            self._show_notes,
            self._show_told,
        )
        ready = iter(()) if analysis is None else self.canvas.preparations(analysis)
        self._keys.set_review(False)
        self._later.begin(chain(ready, steps), at_once=analysis is None or len(analysis.document.text) < LONG)
        self.changed_licence.show_analysis(analysis)
        self.warnings.show_warnings(() if analysis is None else analysis.document.warnings)

    def _show_told(self) -> None:
        """Shows the review that was told of before its document: a view that is made late hears of it first."""
        if self._told is not None and self._is_of_shown(self._told):
            self.show_review(self._told)

    def _is_of_shown(self, review: Review) -> bool:
        return self._analysis is not None and review.found.document.sha256 == self._analysis.document.sha256

    def _update(self, analysis: Analysis) -> None:
        self._later.finish()
        self._analysis = analysis
        self.bar.update_analysis(analysis)
        self.outline.show_analysis(analysis)
        self.centre.update_analysis(analysis)
        self.side.update_analysis(analysis)
        self._selected = self._selected if self._clause(self._selected) is not None else ""
        self.centre.select_clause(self._selected, scroll=False)
        self._tell_selected()

    def _clause(self, clause_id: str) -> Clause | None:
        """The clause of that id as it stands, or as it was found where it was rejected."""
        decision = self.side.decision(clause_id)
        if decision is not None:
            return decision.shown
        clauses = () if self._analysis is None else self._analysis.clauses
        return next((clause for clause in clauses if clause.id == clause_id), None)

    def _select(self, clause_id: str, *, scroll: bool) -> None:
        self._later.finish()
        clause = self._clause(clause_id)
        if clause is None:
            return
        if clause_id == self._selected:
            if scroll:
                self.centre.go_to(clause.span)
            return
        self._selected = clause_id
        self.centre.select_clause(clause_id, scroll=scroll)
        if scroll and clause_id not in {one.id for one in self.canvas.clauses}:
            self.centre.go_to(clause.span)  # a rejected one is marked no more, but its words are there
        self.clauses.select(clause_id)
        self.outline.select_at(clause.span.start)
        self._tell_selected()
        self.clause_selected.emit(clause_id)

    def _tell_selected(self) -> None:
        self.side.show_clause(self._analysis, self._clause(self._selected))
        self._offer()

    def _offer(self) -> None:
        self.side.actions_bar.offer(self.side.decision(self._selected), words=self.selected_span is not None)

    def _show_notes(self) -> None:
        document = None if self._analysis is None else self._analysis.document
        notes = () if document is None else margin_notes(document, self._review, self._now())
        self.centre.show_notes(notes)
        self.side.show_notes(notes)

    def _show_mode(self, mode: int) -> None:
        """Text and page beside each other need the room of the outline where the window is not very wide."""
        self.outline.setVisible(mode != Mode.BOTH or self.width() >= self._theme.px(WIDE))
        self.centre.set_mode(Mode(mode))

    def _open(self, clause_id: str) -> None:
        """Shows a clause in the text and gives the text the focus."""
        self._select(clause_id, scroll=True)
        self.centre.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section_chosen(self, section: object) -> None:
        if isinstance(section, Section):
            self.centre.go_to(section.heading)

    def _carry_out(self, what: object) -> None:
        """Drags a clause or selected words into another program, with their citation."""
        if self._analysis is not None and isinstance(clause := carried(self._analysis, what), Clause):
            carry_out(self, cited_data([self.clauses.cited(clause)]))

    def _ask(self, signal: str) -> None:
        """Asks for a decision on the selected finding."""
        decision = self.side.decision(self._selected)
        if self._review is not None and decision is not None and (signal != "confirm" or confirmable(decision)):
            asked = {"confirm": self.confirm_requested, "correct": self.correct_requested,
                     "reject": self.reject_requested, "note": self.note_requested}  # fmt: skip
            asked[signal].emit(self._selected)

    def write_note(self) -> None:
        """Asks for a comment where words are selected, else a note on the selected finding."""
        if self._review is not None and self.selected_span is not None:
            self.comment_requested.emit(self.selected_span)
        else:
            self._ask("note")

    def _ask_addition(self) -> None:
        if self._review is not None and self.selected_span is not None:
            self.add_requested.emit(self.selected_span)

    def _review_keys(self) -> ReviewKeys:
        acts = {
            "C": lambda: self._ask("confirm"),
            "E": lambda: self._ask("correct"),
            "X": lambda: self._ask("reject"),
            "Del": lambda: self._ask("reject"),
            "N": self.write_note,
            "A": self._ask_addition,
        }
        lists = (self.clauses.view, self.outline.view, self.side.comments.view)
        return ReviewKeys((self.canvas, self.pages, *lists), acts)

    def _connect(self) -> None:
        bar, centre, side, act = self.bar, self.centre, self.side, self.side.actions_bar
        for source, target in (
            (bar.export_requested, self.export_requested), (bar.compare_requested, self.compare_requested),
            (bar.openness_requested, self.openness_requested), (bar.find_requested, self.find_requested),
            (bar.find_requested, self.focus_find), (bar.mode_chosen, self._show_mode),
            (centre.place_changed, self.place_changed), (centre.selection_changed, self._offer),
            (centre.carried, self._carry_out),
            (side.clauses.clause_opened, self._open), (side.facts.clause_opened, self._open),
            (side.comments.opened, self.go_to), (self.outline.clause_opened, self._open),
            (self.outline.section_chosen, self._section_chosen), (act.note_clicked, self.write_note),
            (act.add_clicked, self._ask_addition),
        ):  # fmt: skip
            source.connect(target)
        self.changed_licence.compare_requested.connect(self.known_requested)
        bar.openness_requested.connect(lambda: side.tabs.choose(Tab.FACTS))
        for chosen in (centre.clause_clicked, side.clauses.clause_chosen):
            chosen.connect(lambda name: self._select(name, scroll=True))
        act.confirm_clicked.connect(lambda: self._ask("confirm"))
        act.correct_clicked.connect(lambda: self._ask("correct"))
        act.reject_clicked.connect(lambda: self._ask("reject"))
        bind_keys(self, self._stops(), centre, self.focus_find)

    def _lay_out(self) -> None:
        self._stack.addWidget(nothing_open(self._theme))
        self._stack.addWidget(self._panes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.changed_licence, 0), (self.warnings, 0), (self._stack, 1)):
            whole.addWidget(part, stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the review, from wherever no words are typed."""
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts clauses and detail under the text where the window is narrow, side by side with each other."""
        super().resizeEvent(event)
        self._show_mode(self.centre.mode)
        self._panes.fit(event.size().width())
