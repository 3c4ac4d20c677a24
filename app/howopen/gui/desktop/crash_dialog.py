# SPDX-License-Identifier: Apache-2.0
"""Tells a mistake of ours in words, and lets the person go on, quit, or copy the report."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from howopen.gui.desktop.crash import Mistake
from howopen.gui.dialogs.frame import DialogFrame
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel

_TITLE: Final = mark("Something went wrong in HowOpen")
_WHAT: Final = mark(
    "HowOpen made a mistake. Your files are untouched, and what you decided in a review file is kept. You can go on; "
    "if the window behaves oddly, quit and start again."
)
_REPORT: Final = mark(
    "This is all that the report holds. No words of your documents are in it, and nothing is sent anywhere."
)


class CrashDialog(DialogFrame):
    """Shows a mistake.

    Signals:
        quit_asked: the person wants to quit.
    """

    quit_asked = Signal()

    def __init__(self, mistake: Mistake, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(tr(_TITLE), "", theme, parent)
        px = theme.px
        self.setAccessibleDescription(tr(_WHAT))
        column = QVBoxLayout()
        theme.scale(column.setContentsMargins, 20, 16, 20, 16)
        theme.scale(column.setSpacing, 10)
        for words, role, token in ((tr(_WHAT), "body", "text"), (tr(_REPORT), "secondary", "text2")):
            label = TextLabel(words, theme, role=role, token=token)
            label.setWordWrap(True)
            column.addWidget(label)
        self.report = QPlainTextEdit(mistake.report())
        self.report.setReadOnly(True)
        self.report.setFont(theme.font("code"))
        self.report.setAccessibleName(tr("Report"))
        self.report.setTabChangesFocus(True)
        column.addWidget(self.report, 1)
        self.body.addLayout(column)
        self.copy = Button(tr("Copy report"), theme, icon_name="copy")
        self.copy.clicked.connect(self._copy)
        self.leave = Button(tr("Quit"), theme)
        self.leave.clicked.connect(self._quit)
        self.go_on = Button(tr("Go on"), theme, kind="primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.foot.addWidget(self.copy)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.go_on)
        self.resize(px(560), px(380))
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))
        self.copy.setAccessibleName(tr("Report copied"))

    def _quit(self) -> None:
        self.accept()
        self.quit_asked.emit()
