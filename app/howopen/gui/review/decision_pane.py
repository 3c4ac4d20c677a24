# SPDX-License-Identifier: Apache-2.0
"""The middle part of the review: one finding in full, what was corrected, what follows, its notes, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.review import Decision, Review, State
from howopen.domain.spans import Span
from howopen.domain.wording import fact_pairs
from howopen.gui.matrix.quoted import QuotedClause
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.review.correct_panel import CorrectPanel
from howopen.gui.review.following import followed, openness
from howopen.gui.review.marked import MarkedGrid, turned
from howopen.gui.review.standing import SIGN_SIZE, STANDINGS, paint_standing, standing_of
from howopen.gui.review.thread import Thread
from howopen.gui.review.wording import Part, changes, head_words, sure_words
from howopen.gui.theme import Theme
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.translation.texts import counted, mark, said, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel
from howopen.gui.widgets.wrapping import WrappingLayout

LEAST_WIDTH: Final = 384
_HINT: Final = mark("Select a finding to see its words and to decide it.")
_RESTING: Final = 6
_WORDS_HEIGHT, _NOTES_HEIGHT = 460, 230


class DecisionPane(Frame):
    """One finding.

    Signals:
        confirm_requested, reject_requested, reopen_requested: what to do with the finding that is shown.
        next_requested: the next open one is to be shown.
        correct_requested: the panel for correcting it is to be opened.
        read_requested: it is to be shown in its text.
        remark_sent: words for its thread.
        left: Esc in the field for notes, or a button is gone that was pressed; the list has the focus next.
    """

    confirm_requested = Signal()
    next_requested = Signal()
    reject_requested = Signal()
    reopen_requested = Signal()
    correct_requested = Signal()
    read_requested = Signal()
    remark_sent = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, *, now: Callable[[], datetime], who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._shown = ""
        self._sign = SignLabel(theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
        self.state = TextLabel("", theme, role="body-strong")
        self.place = ElidedLabel("", theme, role="secondary", token="text2")
        self.read = IconButton("link", tr("Show in Read"), theme, shortcut="Shift+Return")
        self.quote = QuotedClause(theme)
        self._caption = TextLabel("", theme, role="caption-strong", token="text2")
        self.grid = MarkedGrid(theme)
        self._follows = TextLabel("", theme, role="caption-strong", token="text2")
        self.verdicts = MarkedGrid(theme)
        self.index = TextLabel("", theme, role="secondary", token="text2")
        self.notes = Thread(theme, now=now, who=who)
        self.panel = CorrectPanel(theme)
        self.confirm = Button(tr("Confirm next"), theme, kind="primary", icon_name="check")
        self.next = Button(tr("Next open"), theme, kind="primary", icon_name="down")
        self.correct = Button(tr("Correct…"), theme)
        self.reject = Button(tr("Reject"), theme)
        self.reopen = Button(tr("Reopen"), theme, kind="quiet")
        self._body, self._hint = QWidget(), TextLabel(tr(_HINT), theme, token="text2")
        self._lay_out()
        self._connect()
        self.show_decision(None, None, None)

    @property
    def correcting(self) -> bool:
        """Whether the panel for correcting or adding is open."""
        return self._stack.currentWidget() is self.panel

    def show_decision(self, review: Review | None, now: Analysis | None, decision: Decision | None) -> None:
        """Shows a finding, or how to choose one; ``now`` is the analysis with the decisions in it."""
        shown = review is not None and decision is not None
        self._hint.setVisible(not shown)
        self._body.setVisible(shown)
        self._foot.setEnabled(shown)
        if review is None or decision is None:
            self._shown = ""
            self.state.setText("")
            self.place.setText("")
            self._sign.set_sign(None, "")
            return
        standing = standing_of(decision)
        self._sign.set_sign(lambda p, r, t: paint_standing(p, r, standing, t), STANDINGS[standing].word)
        self.state.setText(STANDINGS[standing].word)
        self.state.set_token(STANDINGS[standing].token)
        self.place.setText(head_words(review, decision, place_words(decision.shown)))
        self._show_words(review, decision)
        self._show_changes(decision)
        self._show_verdicts(review.found, now or review.found, decision.id)
        self.notes.show_remarks(decision.remarks)
        self._offer(decision, review.open)
        if decision.id != self._shown:
            self._shown = decision.id
            self._area.verticalScrollBar().setValue(0)

    def open_panel(self, review: Review, decision: Decision) -> None:
        """Opens the panel for correcting the finding."""
        self.panel.edit(review.found.document, decision.shown)
        self._stack.setCurrentWidget(self.panel)
        self.panel.category.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_adding(self, review: Review, span: Span) -> None:
        """Opens the panel for a finding of the person's own."""
        self.panel.add(review.found.document, span)
        self._stack.setCurrentWidget(self.panel)
        self.panel.category.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Shows the finding again."""
        self._stack.setCurrentWidget(self._whole)

    def _show_words(self, review: Review, decision: Decision) -> None:
        clause = decision.shown
        inside = [span for span in clause.deciding_words() if clause.span.covers(span)]
        bold = [(span.start - clause.span.start, span.end - clause.span.start) for span in inside]
        self.quote.set_words(review.found.document.quote(clause.span), bold)

    def _show_changes(self, decision: Decision) -> None:
        captions = {
            State.CORRECTED: tr("Found, then corrected"),
            State.REJECTED: tr("Found, then rejected"),
            State.ADDED: tr("Added by a person"),
        }
        self._caption.setText(captions.get(decision.state, tr("As found")))
        rows = []
        for part, before, after in changes(decision):
            tells = part is Part.SPAN and decision.state is State.CORRECTED
            pieces = turned(before, after, tells_unchanged=tells)
            if decision.state is State.REJECTED and part is Part.CATEGORY:
                pieces = (Piece(PieceKind.DELETED, before),)
            rows.append((tr(part.value), pieces))
        rows.append((tr("Sure"), (Piece(PieceKind.KEPT, sure_words(decision)),)))
        self.grid.show_rows(rows)

    def _show_verdicts(self, found: Analysis, now: Analysis, clause_id: str) -> None:
        """The verdicts that this decision changed; where there are none, those that rest on the finding."""
        every = followed(found, now)
        own = [one for one in every if clause_id in one.clauses]
        if own:
            self._follows.setText(tr("The verdict that follows") if len(own) == 1 else tr("The verdicts that follow"))
            self.verdicts.show_rows([(one.label, turned(one.before, one.after)) for one in own])
        else:
            self._follows.setText(tr("Verdicts that rest on it"))
            resting = _resting(now, clause_id)
            shown = [(name, (Piece(PieceKind.KEPT, words),)) for name, words in resting[:_RESTING]]
            nothing = [(tr("None"), (Piece(PieceKind.KEPT, tr("No verdict is decided by this finding.")),))]
            self.verdicts.show_rows(shown or nothing)
        self.index.setText(_openness_line(found, now, others=len(every) - len(own)))

    def _offer(self, decision: Decision, waiting: int) -> None:
        """Offers what can be done; one that is decided can be decided anew, and left for the next open one."""
        added = decision.found is None
        decided = decision.state.decided
        self.confirm.setVisible(not decided)
        self.next.setVisible(decided)
        self.next.setEnabled(waiting > 0)
        self.next.setToolTip(tr("Enter in the list") if waiting else tr("Every finding is decided."))
        self.reopen.setVisible(decided and not added)
        self.reject.setEnabled(decision.state is not State.REJECTED)
        self.reject.setToolTip(tr("It is rejected already.") if decision.state is State.REJECTED else tr("X or Del"))
        self.confirm.setToolTip(tr("C; Enter in the list confirms and goes on to the next open finding"))

    def _leave(self, button: Button) -> None:
        """Else the focus would go to whatever comes next in the window, and letters would be typed there."""
        if not (button.isVisible() and button.isEnabled()):
            self.left.emit()

    # From here on: how it is built.

    def _connect(self) -> None:
        self.confirm.clicked.connect(self.confirm_requested)
        self.next.clicked.connect(self.next_requested)
        self.correct.clicked.connect(self.correct_requested)
        self.reject.clicked.connect(self.reject_requested)
        self.reopen.clicked.connect(self.reopen_requested)
        self.read.clicked.connect(self.read_requested)
        self.notes.sent.connect(self.remark_sent)
        self.notes.left.connect(self.left)
        for button in (self.confirm, self.next, self.reject, self.reopen):
            button.clicked.connect(partial(self._leave, button))

    def _lay_out(self) -> None:
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        self.setAccessibleName(tr("The selected finding"))
        self.correct.setToolTip("E")
        self.reopen.setToolTip("U")
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._foot = self._foot_bar()
        splitter = Panes(self._theme, Qt.Orientation.Vertical)
        splitter.addWidget(self._clause_part())
        splitter.addWidget(self.notes)
        splitter.setStretchFactor(0, 1)
        splitter.share_out(_WORDS_HEIGHT, _NOTES_HEIGHT)
        column.addWidget(splitter, 1)
        column.addWidget(self._foot)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self._whole)
        self._stack.addWidget(self.panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head_bar())
        outer.addWidget(below, 1)

    def _head_bar(self) -> QWidget:
        head = Frame("strip")
        row = QHBoxLayout(head)
        self._theme.scale(row.setContentsMargins, 14, 6, 8, 6)
        self._theme.scale(row.setSpacing, 8)
        for widget, stretch in ((self._sign, 0), (self.state, 0), (self.place, 1), (self.read, 0)):
            row.addWidget(widget, stretch)
        return head

    def _clause_part(self) -> QWidget:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(column.setSpacing, 8)
        self.index.setWordWrap(True)
        for widget in (self.quote, self._caption, self.grid, self._follows, self.verdicts, self.index):
            column.addWidget(widget)
        inside = QVBoxLayout()
        self._theme.scale(inside.setContentsMargins, 14, 12, 14, 10)
        inside.addWidget(self._hint)
        inside.addWidget(self._body)
        inside.addStretch(1)
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(tr("The finding, what was corrected and what follows"))
        return self._area

    def _foot_bar(self) -> QWidget:
        foot = Frame("foot")
        row = WrappingLayout(self._theme, gap=8, margins=(14, 10, 14, 10))
        for button in (self.confirm, self.next, self.correct, self.reject, self.reopen):
            row.addWidget(button)
        foot.setLayout(row)
        return foot


def _openness_line(found: Analysis, now: Analysis, *, others: int) -> str:
    """How open it is now, and how many ``others`` of its verdicts changed by other decisions."""
    words, before = openness(now), openness(found)
    sentences = [tr("{openness}, as found.", openness=words) if words == before else tr("{openness}.", openness=words)]
    if others:
        sentences.append(
            counted(
                others,
                "{n} other verdict changed by other decisions.",
                "{n} other verdicts changed by other decisions.",
            )
        )
    return " ".join(sentences)


def _resting(analysis: Analysis, clause_id: str) -> list[tuple[str, str]]:
    """The facts that the clause decides, as labels and words."""
    pairs = fact_pairs(analysis.profile.facts)
    held = {basis.key for basis in analysis.profile.basis if clause_id in basis.clauses}
    return [(said(label), said(words)) for key, label, words in pairs if key in held]
