# SPDX-License-Identifier: Apache-2.0
"""The sign-off of a document: what is signed, by whom, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.review import Review
from howopen.gui.can_we.panes import emptied
from howopen.gui.review.queue import reviewers
from howopen.gui.review.standing import SIGN_SIZE, Standing, paint_standing
from howopen.gui.review.wording import moment, short_hash, size_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import Button, CheckBox
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

_VOW: Final = mark("I have read the document and decided each finding. A later change ends this sign-off.")
_NAMES: Final = 72
_HASH: Final = "sha256"


class SignOffPane(Frame):
    """The panel.

    Signals:
        sign_requested, withdraw_requested: the person signs, or takes the own signature back.
        next_requested: the next open finding is to be shown.
    """

    sign_requested = Signal()
    withdraw_requested = Signal()
    next_requested = Signal()

    def __init__(
        self, theme: Theme, *, now: Callable[[], datetime], who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("foot", parent)
        self._theme, self._now, self._who = theme, now, who
        self._review: Review | None = None
        self._sign = SignLabel(theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
        self.state = TextLabel("", theme, role="row-strong")
        self._grid = QGridLayout()
        self.vow = CheckBox("", theme)
        self.sign = Button(tr("Sign off"), theme, kind="primary", icon_name="lock")
        self.withdraw = Button(tr("Withdraw"), theme)
        self.go = Button(tr("Go to next open"), theme, icon_name="down")
        self.reason = TextLabel("", theme, role="secondary", token="text2")
        self._lay_out()
        self.vow.toggled.connect(self._judge)
        self.sign.clicked.connect(self.sign_requested)
        self.withdraw.clicked.connect(self.withdraw_requested)
        self.go.clicked.connect(self.next_requested)
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """Shows how far a document is from being signed."""
        if review is None or self._review is None or review.decisions != self._review.decisions:
            self.vow.setChecked(False)  # the word was for what stood there before
        self._review = review
        self.setEnabled(review is not None)
        emptied(self._grid)
        if review is not None:
            for place, (name, words, whole) in enumerate(self._rows(review)):
                self._add(place, name, words, whole)
        self._judge()

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What the panel states, as names and words."""
        return () if self._review is None else tuple((name, words) for name, words, _ in self._rows(self._review))

    def _rows(self, review: Review) -> list[tuple[str, str, str]]:
        """Name, words and, where the words are short, the whole."""
        document, engine = review.found.document, review.found.engine
        rows = [
            (tr("File"), document.name, review.source or document.name),
            (tr("Length"), size_words(review.found), ""),
            (_HASH, short_hash(document.sha256), document.sha256),
            (tr("Engine"), tr("HowOpen {version}", version=engine.version), ""),
            (tr("Rules"), engine.rules[:12], engine.rules),
        ]
        signed = {one.stamp.who: one.stamp for one in review.sign_offs}
        for place, name in enumerate(reviewers(review)):
            stamp = signed.get(name)
            words = f"{name}, {moment(stamp.when, self._now())}" if stamp else tr("{name}, not yet signed", name=name)
            rows.append((tr("Reviewers") if place == 0 else "", words, ""))
        if not reviewers(review):
            rows.append((tr("Reviewers"), tr("Nobody has decided anything yet"), ""))
        return rows

    def _judge(self) -> None:
        review = self._review
        waiting = review.open if review else 0
        own = review is not None and any(one.stamp.who == self._who() for one in review.sign_offs)
        signed = review is not None and review.signed
        standing = Standing.UNCERTAIN if waiting else Standing.CONFIRMED if signed else Standing.OPEN
        words = (
            counted(waiting, "{n} still open", "{n} still open")
            if waiting
            else tr("Signed")
            if signed
            else tr("Ready to sign")
        )
        self._sign.set_sign(lambda p, r, t: paint_standing(p, r, standing, t), words)
        self.state.setText(words if review else "")
        self.state.set_token("arguable" if waiting else "meets" if signed else "text2")
        held = self.sign.hasFocus() or self.withdraw.hasFocus()
        self.vow.setEnabled(review is not None and not waiting and not own)
        self.sign.setEnabled(review is not None and not waiting and not own and self.vow.isChecked())
        self.sign.setVisible(not own)
        self.withdraw.setVisible(own)
        if held:  # the button that was pressed is gone; what takes it back, or does it again, is next to it
            (self.withdraw if own else self.vow).setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.setVisible(waiting > 0)
        self.reason.setText(self._why_not(waiting, own=own))
        self.sign.setToolTip(self.reason.text())

    def _why_not(self, waiting: int, *, own: bool) -> str:
        if waiting:
            return counted(waiting, "{n} finding waits for a decision.", "{n} findings wait for a decision.")
        if own:
            return tr("You have signed it as it stands.")
        return "" if self.vow.isChecked() else tr("Tick the box first.")

    def _add(self, place: int, name: str, words: str, whole: str) -> None:
        label = TextLabel(name, self._theme, role="secondary", token="text2")
        self._theme.scale(label.setFixedWidth, _NAMES)
        value = ElidedLabel(words, self._theme, role="code" if name in {_HASH, tr("Rules")} else "row")
        value.setAccessibleName(f"{name or tr('Reviewers')}: {whole or words}")
        value.setToolTip(whole or words)
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(value, place, 1)

    # From here on: how it is built.

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Sign-off"))
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 6)
        head.addWidget(TextLabel(tr("Sign-off"), self._theme, role="title"))
        head.addStretch(1)
        head.addWidget(self._sign)
        head.addWidget(self.state)
        self._theme.scale(self._grid.setHorizontalSpacing, 8)
        self._theme.scale(self._grid.setVerticalSpacing, 4)
        self._grid.setColumnStretch(1, 1)
        self.vow.setAccessibleName(tr(_VOW))
        words = TextLabel(tr(_VOW), self._theme, role="secondary", token="text2")
        words.setWordWrap(True)
        vow = QHBoxLayout()
        self._theme.scale(vow.setSpacing, 4)
        vow.addWidget(self.vow, 0, Qt.AlignmentFlag.AlignTop)
        vow.addWidget(words, 1)
        buttons = QHBoxLayout()
        self._theme.scale(buttons.setSpacing, 8)
        for button in (self.sign, self.withdraw, self.go):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.reason.setWordWrap(True)
        column = QVBoxLayout(self)
        self._theme.scale(column.setContentsMargins, 14, 10, 14, 12)
        self._theme.scale(column.setSpacing, 8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(Frame("rule"))
        column.addLayout(vow)
        column.addLayout(buttons)
        column.addWidget(self.reason)
