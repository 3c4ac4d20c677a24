# SPDX-License-Identifier: Apache-2.0
"""Comments on any words of the text, each a thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.review import Comment, Remark, Review
from howopen.domain.spans import Span
from howopen.gui.can_we.panes import emptied
from howopen.gui.models.clause_table import one_line
from howopen.gui.review.thread import Initials, NoteField
from howopen.gui.review.wording import moment, named
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

_QUOTED: Final = 140
_NONE: Final = mark("No comments yet. Select words in Read and comment on them there.")


class CommentsPane(Frame):
    """The threads in text order, and one field: for a reply, or for the words just selected in the text.

    Signals:
        comment_requested: the span and the words of a new comment.
        reply_requested: the id of a comment and the words of a reply.
        remove_requested: the id of a comment that is to go.
        span_chosen: the span of a comment, to be shown in the text.
    """

    comment_requested = Signal(object, str)
    reply_requested = Signal(str, str)
    remove_requested = Signal(str)
    span_chosen = Signal(object)

    def __init__(
        self, theme: Theme, *, now: Callable[[], datetime], who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("side", parent)
        self._theme, self._now, self._who = theme, now, who
        self._review: Review | None = None
        self._target: Span | str | None = None
        self._column = QVBoxLayout()
        self._area = scrolling(self._column)
        self._about = TextLabel("", theme, role="secondary", token="text2")
        self.field = NoteField(theme, name=tr("Comment"), hint=tr("Write a comment. Ctrl+Enter sends it."))
        self._foot = Frame("foot")
        self._lay_out()
        self.field.sent.connect(self._send)
        self.field.left.connect(self._leave)
        self._leave()

    def show_review(self, review: Review | None) -> None:
        """Shows the comments of a review."""
        before, self._review = self._review, review
        held = {one.id for one in review.comments} if review else set()
        if review is None or (isinstance(self._target, str) and self._target not in held):
            self._leave()
        if review is not None and before is not None and review.comments == before.comments:
            return
        emptied(self._column)
        for comment in review.comments if review else ():
            self._column.addWidget(self._card(comment))
        if not held:
            hint = TextLabel(tr(_NONE), self._theme, token="text2")
            hint.setWordWrap(True)
            self._column.addWidget(hint)
        self._column.addStretch(1)

    def begin(self, target: Span | str) -> None:
        """Asks for the words of a comment on a span, or of a reply to the comment with an id."""
        if self._review is None:
            return
        self._target = target
        if isinstance(target, Span):
            self._about.setText(
                tr("Comment on “{quoted}”", quoted=one_line(self._review.found.document.quote(target), 80))
            )
        else:
            self._about.setText(tr("Reply to the comment"))
        self._foot.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self, words: str) -> None:
        target = self._target
        self._leave()
        if isinstance(target, Span):
            self.comment_requested.emit(target, words)
        elif target is not None:
            self.reply_requested.emit(target, words)

    def _leave(self) -> None:
        self._target = None
        self._foot.hide()

    def _card(self, comment: Comment) -> QWidget:
        assert self._review is not None
        theme, card = self._theme, Frame("panel")
        quoted = one_line(self._review.found.document.quote(comment.span), _QUOTED)
        quote = TextLabel(f"“{quoted}”", theme, role="quote")
        quote.setWordWrap(True)
        card.setAccessibleName(tr("Comment on {quoted}", quoted=quoted))
        column = QVBoxLayout(card)
        self._theme.scale(column.setContentsMargins, 10, 8, 10, 6)
        self._theme.scale(column.setSpacing, 6)
        column.addWidget(quote)
        for remark in comment.remarks:
            column.addLayout(self._remark(remark))
        row = QHBoxLayout()
        self._theme.scale(row.setSpacing, 12)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Reply"), lambda: self.begin(comment.id)),
            (tr("Show in Read"), lambda: self.span_chosen.emit(comment.span)),
            (tr("Remove"), lambda: self.remove_requested.emit(comment.id)),
        )
        for words, act in acts:
            link = Button(words, theme, kind="link")
            link.setAccessibleName(tr("{act}: comment on {quoted}", act=words, quoted=one_line(quoted, 40)))
            link.clicked.connect(act)
            row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _remark(self, remark: Remark) -> QHBoxLayout:
        theme, stamp = self._theme, remark.stamp
        words = TextLabel(remark.words, theme, role="row")
        words.setWordWrap(True)
        head = f"{named(stamp.who)}, {moment(stamp.when, self._now())}"
        column = QVBoxLayout()
        self._theme.scale(column.setSpacing, 1)
        column.addWidget(TextLabel(head, theme, role="secondary", token="text2"))
        column.addWidget(words)
        row = QHBoxLayout()
        self._theme.scale(row.setSpacing, 8)
        own = bool(stamp.who) and stamp.who == self._who()
        row.addWidget(Initials(stamp.who, theme, own=own), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Comments"))
        self._theme.scale(self._column.setContentsMargins, 12, 12, 12, 12)
        self._theme.scale(self._column.setSpacing, 10)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(tr("Comments on words of the text"))
        self._about.setWordWrap(True)
        inside = QVBoxLayout(self._foot)
        self._theme.scale(inside.setContentsMargins, 12, 8, 12, 10)
        inside.addWidget(self._about)
        inside.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)
