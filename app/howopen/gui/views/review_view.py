# SPDX-License-Identifier: Apache-2.0
"""Review: the findings of a document as a queue, one of them in full, the audit trail and the sign-off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.review import AuditEntry, Decision, History, Review
from howopen.domain.spans import Span
from howopen.gui.review.bar import NameStrip, ReviewBar
from howopen.gui.review.decision_pane import DecisionPane
from howopen.gui.review.letter_keys import LetterKeys
from howopen.gui.review.panes import ReviewPanes
from howopen.gui.review.parts import Parts
from howopen.gui.review.queue import next_open
from howopen.gui.review.queue_pane import QueuePane
from howopen.gui.review.side import SidePane
from howopen.gui.review.standing import confirmable
from howopen.gui.review.wording import number_words, short_hash
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import EMPTY_WIDTH, centred
from howopen.gui.views.start_cards import openers
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.panels import EmptyState
from howopen.gui.widgets.stacking import ShownStack
from howopen.reviewing import Correction

_EMPTY: Final = mark(
    "Open a licence or terms. Every clause that is found waits here to be confirmed, corrected or rejected; who "
    "decided what, and when, is kept."
)
_LEFT_OUT: Final = mark("It is open, but was taken out of the review. Take it in again to decide its findings.")


class ReviewView(QWidget):
    """The review of one document.

    Signals:
        confirm_requested, reject_requested, reopen_requested: the id of a finding.
        correct_requested: the id of a finding and the ``Correction``.
        add_requested: the ``Span`` of a new finding and a ``Correction`` that says everything about it.
        addition_requested: the words that are selected in Read are to become a finding.
        remark_requested: the id of a finding and the words of a note.
        comment_requested: a ``Span`` and words; reply_requested, comment_removed: the id of a comment.
        sign_requested, withdraw_requested, undo_requested, redo_requested, export_requested: what the person asked for.
        begin_requested: the open document is to be taken in to the review again.
        clause_opened: the id of a finding to show in Read; span_opened: a ``Span``; read_requested: Read itself.
        openness_requested: How open is to be shown.
        selection_wanted: the panel opens and wants to know what is selected in Read (``set_selection``).
        named, name_declined: the person's name, or none.
        changed: another finding is shown, or other ones are listed.
    """

    confirm_requested = Signal(str)
    reject_requested = Signal(str)
    reopen_requested = Signal(str)
    correct_requested = Signal(str, object)
    add_requested = Signal(object, object)
    addition_requested = Signal()
    remark_requested = Signal(str, str)
    comment_requested = Signal(object, str)
    reply_requested = Signal(str, str)
    comment_removed = Signal(str)
    sign_requested = Signal()
    withdraw_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    begin_requested = Signal()
    clause_opened = Signal(str)
    span_opened = Signal(object)
    read_requested = Signal()
    openness_requested = Signal()
    export_requested = Signal()
    selection_wanted = Signal()
    named = Signal(str)
    name_declined = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        decision: DecisionPane,
        side: SidePane,
        *,
        now: Callable[[], datetime] = datetime.now,
        adding: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``adding`` are the actions that an empty view offers, as ``openers`` takes them."""
        super().__init__(parent)
        self._theme = theme
        self._review: Review | None = None
        self._analysis: Analysis | None = None
        self._saved = ""
        self.bar = ReviewBar(theme)
        self.name = NameStrip(theme)
        self.queue = QueuePane(theme, now)
        self.decision, self.side = decision, side
        self.parts = Parts(self.decision, self.side, theme)
        self._panes = ReviewPanes(theme, self.queue, self.parts)
        self._stack = ShownStack()
        self._keys = self._letter_keys()
        self._lay_out(adding)
        self._connect()

    @property
    def review(self) -> Review | None:
        """What is shown."""
        return self._review

    @property
    def current(self) -> str:
        """The id of the finding that is shown, or ""."""
        return self.queue.current

    def show_review(
        self,
        review: Review | None,
        analysis: Analysis | None,
        history: History,
        audit: tuple[AuditEntry, ...],
        saved: str,
        *,
        left_out: bool = False,
    ) -> None:
        """Shows a review and what follows from it (``analysis``); ``left_out`` is an open document without a review."""
        other = _sha(review) != _sha(self._review)
        self._review, self._analysis, self._saved = review, analysis, saved
        if other:
            self.decision.close_panel()
        self.bar.show_review(review, analysis, history)
        self.queue.show_review(review)
        if other and review is not None and review.decisions:
            self.queue.select(self.queue.model.rows[0].id if self.queue.model.rows else review.decisions[0].id)
        self.side.show_review(review, audit)
        self._show_decision()
        page = self._panes if review is not None else self._left_out if left_out else self._empty
        self._stack.setCurrentWidget(page)
        self.changed.emit()

    def show_saved(self, saved: str) -> None:
        """Says anew whether all is saved."""
        if saved != self._saved:
            self._saved = saved
            self.changed.emit()

    def status(self) -> tuple[str, ...]:
        """What the status bar says: which finding, what is saved, and the file's hash."""
        if self._review is None:
            return ()
        whole = self._review.decisions
        number = next((at for at, one in enumerate(whole, start=1) if one.id == self.current), 0)
        place = number_words(number, len(whole))
        sha256 = f"sha256 {short_hash(self._review.found.document.sha256)}"
        return tuple(part for part in (place, self._saved, sha256) if part)

    def select(self, clause_id: str) -> None:
        """Shows a finding; an id that the review lacks changes nothing."""
        self.queue.select(clause_id)

    def correct(self, clause_id: str) -> None:
        """Opens the panel for correcting a finding."""
        self.select(clause_id)
        decision = self._decision()
        if self._review is not None and decision is not None:
            self.parts.show_finding()
            self.decision.open_panel(self._review, decision)
            self.selection_wanted.emit()

    def add(self, span: Span) -> None:
        """Opens the panel for a finding of the person's own at ``span``."""
        if self._review is not None:
            self.parts.show_finding()
            self.decision.open_adding(self._review, span)
            self.selection_wanted.emit()

    def comment(self, span: Span) -> None:
        """Asks for a comment on ``span``."""
        if self._review is not None:
            self.parts.show_side()
            self.side.show_comments()
            self.side.comments.begin(span)

    def write_note(self, clause_id: str = "") -> None:
        """Puts the cursor where a note on a finding is written; the current one's where no id is given."""
        if clause_id:
            self.select(clause_id)
        self.parts.show_finding()
        self.decision.close_panel()
        self.decision.notes.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_selection(self, span: Span | None) -> None:
        """Tells what is selected in the document's text in Read."""
        self.decision.panel.set_selection(span)

    def set_letter_keys(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Turns the keys of one letter on or off."""
        self._keys.set_letters(on)

    def ask_name(self) -> None:
        """Asks who reviews."""
        self.name.ask()

    def _decision(self) -> Decision | None:
        decisions = () if self._review is None else self._review.decisions
        return next((one for one in decisions if one.id == self.current), None)

    def _show_decision(self) -> None:
        self.decision.show_decision(self._review, self._analysis, self._decision())

    def _chosen(self) -> None:
        self.decision.close_panel()
        self._show_decision()
        self.changed.emit()

    def _confirm(self) -> None:
        """Confirms the finding; one that a person corrected or added stands as that person said."""
        decision = self._decision()
        if decision is not None and confirmable(decision):
            self.confirm_requested.emit(decision.id)

    def _confirm_next(self) -> None:
        """Confirms the finding where it is open, and goes on to the next open one in the order that is listed."""
        decision = self._decision()
        if decision is None or self.decision.correcting:
            return
        following = next_open(self.queue.model.rows, decision.id)
        if not decision.state.decided:
            self.confirm_requested.emit(decision.id)
        if following is not None:
            self.select(following)

    def _open_clause(self) -> None:
        if self.current:
            self.clause_opened.emit(self.current)

    def _go_to_open(self) -> None:
        whole = self._review.decisions if self._review else ()
        following = next_open(self.queue.model.rows, self.current) or next_open(whole, self.current)
        if following is not None:
            self.select(following)
            self.queue.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_panel(self, clause_id: str, correction: Correction) -> None:
        span = self.decision.panel.span
        self._leave_panel()
        if clause_id:
            self.correct_requested.emit(clause_id, correction)
        else:
            self.add_requested.emit(span, correction)

    def _leave_panel(self) -> None:
        self.decision.close_panel()
        self.queue.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # From here on: how it is built.

    def _connect(self) -> None:
        bar, pane = self.bar, self.decision
        bar.undo_requested.connect(self.undo_requested)
        bar.redo_requested.connect(self.redo_requested)
        bar.read_requested.connect(self.read_requested)
        bar.export_requested.connect(self.export_requested)
        bar.badge.clicked.connect(self.openness_requested)
        self.name.named.connect(self.named)
        self.name.declined.connect(self.name_declined)
        self.queue.chosen.connect(self._chosen)
        self.queue.entered.connect(self._confirm_next)
        self.queue.narrowed.connect(self.changed)
        for opened in (self.queue.opened, pane.read_requested):
            opened.connect(self._open_clause)
        pane.confirm_requested.connect(self._confirm_next)
        pane.next_requested.connect(self._go_to_open)
        pane.correct_requested.connect(lambda: self.correct(self.current))
        pane.reject_requested.connect(lambda: self.reject_requested.emit(self.current))
        pane.reopen_requested.connect(lambda: self.reopen_requested.emit(self.current))
        pane.remark_sent.connect(lambda words: self.remark_requested.emit(self.current, words))
        pane.left.connect(self.queue.table.setFocus)
        pane.panel.saved.connect(self._save_panel)
        pane.panel.cancelled.connect(self._leave_panel)
        side = self.side
        side.audit.finding_chosen.connect(self.select)
        side.comments.comment_requested.connect(self.comment_requested)
        side.comments.reply_requested.connect(self.reply_requested)
        side.comments.remove_requested.connect(self.comment_removed)
        side.comments.span_chosen.connect(self.span_opened)
        side.sign_off.sign_requested.connect(self.sign_requested)
        side.sign_off.withdraw_requested.connect(self.withdraw_requested)
        side.sign_off.next_requested.connect(self._go_to_open)

    def _letter_keys(self) -> LetterKeys:
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_C: self._confirm,
            Qt.Key.Key_E: lambda: self.correct(self.current),
            Qt.Key.Key_X: lambda: self.reject_requested.emit(self.current),
            Qt.Key.Key_Delete: lambda: self.reject_requested.emit(self.current),
            Qt.Key.Key_U: lambda: self.reopen_requested.emit(self.current),
            Qt.Key.Key_N: self.write_note,
            Qt.Key.Key_A: self.addition_requested.emit,
            Qt.Key.Key_J: lambda: self.queue.step(1),
            Qt.Key.Key_K: lambda: self.queue.step(-1),
        }
        return LetterKeys(acts, without=frozenset({Qt.Key.Key_A}))  # words may become the first finding

    def _lay_out(self, adding: Sequence[QAction]) -> None:
        width, ways = self._theme.px(EMPTY_WIDTH), openers(adding, self._theme)
        empty = EmptyState("review", tr("Nothing is under review"), tr(_EMPTY), self._theme, actions=ways)
        self._empty = centred(empty, width)
        begin = Button(tr("Take it in again"), self._theme, kind="primary", icon_name="review")
        begin.clicked.connect(self.begin_requested)
        left_out = EmptyState(
            "review", tr("This document is not under review"), tr(_LEFT_OUT), self._theme, actions=(begin,)
        )
        self._left_out = centred(left_out, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.name)
        column.addLayout(self._stack, 1)
        for page in (self._empty, self._left_out, self._panes):  # a page without a parent would show as a window
            self._stack.addWidget(page)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of one letter; they come here from wherever no text is written."""
        if self.decision.correcting or not self._keys.take(event, finding=bool(self.current)):
            super().keyPressEvent(event)


def _sha(review: Review | None) -> str:
    return "" if review is None else review.found.document.sha256
