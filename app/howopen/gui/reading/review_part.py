# SPDX-License-Identifier: Apache-2.0
"""How the selected finding stands, in the detail pane; and the bar with what a reviewer can do to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.review import Decision, State
from howopen.gui.review.standing import SIGN_SIZE, STANDINGS, paint_standing, standing_of
from howopen.gui.review.wording import changes, moment, named
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

HEIGHT: Final = 48


class DecisionLines(QWidget):
    """Sign and word of a finding's state, who and when, what was corrected, and the notes."""

    def __init__(self, theme: Theme, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._sign = SignLabel(theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
        self.state = TextLabel("", theme, role="secondary")
        head = QHBoxLayout()
        theme.scale(head.setSpacing, 6)
        self.state.setWordWrap(True)
        head.addWidget(self._sign)
        head.addWidget(self.state, 1)
        self._lines = QVBoxLayout()
        theme.scale(self._lines.setSpacing, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.scale(column.setSpacing, 4)
        column.addLayout(head)
        column.addLayout(self._lines)
        self.hide()

    def show_decision(self, decision: Decision | None) -> None:
        """Shows how a finding stands, or nothing."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(decision is not None)
        if decision is None:
            return
        standing = standing_of(decision)
        self._sign.set_sign(lambda p, r, t: paint_standing(p, r, standing, t), STANDINGS[standing].word)
        words = STANDINGS[standing].word
        if decision.stamp is not None and decision.state.decided:
            who, when = named(decision.stamp.who), moment(decision.stamp.when, self._now())
            words = tr("{standing} by {who}, {when}", standing=words, who=who, when=when)
        self.state.setText(words)
        none = tr("none")
        for part, before, after in changes(decision):
            if before != after:
                words = tr(
                    "{part}: {after} (found: {before})",
                    part=tr(part.value),
                    after=after or none,
                    before=before or none,
                )
                self._add(words, "text")
        for remark in decision.remarks:
            when = moment(remark.stamp.when, self._now())
            self._add(f"{named(remark.stamp.who)}, {when}: {remark.words}", "text2")

    def _add(self, words: str, token: str) -> None:
        label = TextLabel(words, self._theme, role="secondary", token=token)
        label.setWordWrap(True)
        self._lines.addWidget(label)


class ReviewBar(Frame):
    """What a reviewer can do with the selected finding or the selected words; there only while a review is shown.

    Signals:
        confirm_clicked, correct_clicked, reject_clicked, note_clicked, add_clicked: the buttons.
    """

    confirm_clicked = Signal()
    correct_clicked = Signal()
    reject_clicked = Signal()
    note_clicked = Signal()
    add_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self.confirm = Button(tr("Confirm"), theme, kind="primary", icon_name="check")
        self.correct = Button(tr("Correct…"), theme)
        self.reject = Button(tr("Reject"), theme)
        self.note = IconButton(
            "review", tr("Note on the finding, or comment on the selected words"), theme, shortcut="N"
        )
        self.add = IconButton("add", tr("Add a finding from the selected words"), theme, shortcut="A")
        pairs = (
            (self.confirm, self.confirm_clicked, tr("Confirm the finding (C)")),
            (self.correct, self.correct_clicked, tr("Correct the finding (E)")),
            (self.reject, self.reject_clicked, tr("Reject the finding (Del)")),
        )
        for button, signal, tip in pairs:
            button.setToolTip(tip)
            button.clicked.connect(signal)
        self.note.clicked.connect(self.note_clicked)
        self.add.clicked.connect(self.add_clicked)
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 12, 0, 12, 0)
        theme.scale(layout.setSpacing, 8)
        for button in (self.confirm, self.correct, self.reject):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.note)
        layout.addWidget(self.add)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def offer(self, decision: Decision | None, *, words: bool) -> None:
        """Enables what can be done with this finding (or none), and with selected ``words``."""
        for button in (self.confirm, self.correct, self.reject):
            button.setEnabled(decision is not None)
        if decision is not None and decision.state in {State.CORRECTED, State.ADDED}:
            self.confirm.setEnabled(False)  # it stands as that person said
        self.note.setEnabled(decision is not None or words)
        self.add.setEnabled(words)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
