# SPDX-License-Identifier: Apache-2.0
"""Text that was copied elsewhere becomes a document."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from howopen.gui.dialogs.frame import DialogFrame
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel

UNNAMED: Final = mark("Pasted text")


class PasteDialog(DialogFrame):
    """Takes a name and a text.

    Signals:
        pasted: the text and its name.
    """

    pasted = Signal(str, str)

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Paste text"), tr("The text stays on this computer"), theme, parent)
        px = theme.px
        self.name = QLineEdit(tr(UNNAMED))
        self.name.setAccessibleName(tr("Name of the text"))
        self.name.selectAll()
        self.text = QPlainTextEdit()
        self.text.setPlainText(text)
        self.text.setAccessibleName(tr("The text"))
        self.text.setPlaceholderText(tr("Paste the licence or terms here"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("quote"))
        self.count = TextLabel("", theme, role="secondary", token="text2")
        self.read = Button(tr("Read"), theme, kind="primary", icon_name="read")
        self.read.setDefault(True)
        cancel = Button(tr("Cancel"), theme)
        cancel.setAutoDefault(False)
        column = QVBoxLayout()
        theme.scale(column.setContentsMargins, 20, 16, 20, 16)
        theme.scale(column.setSpacing, 6)
        column.addWidget(TextLabel(tr("Name"), theme, role="caption-strong", token="text2"))
        column.addWidget(self.name)
        theme.space(column, 6)
        column.addWidget(TextLabel(tr("Text"), theme, role="caption-strong", token="text2"))
        column.addWidget(self.text, 1)
        self.body.addLayout(column)
        self.foot.addWidget(self.count)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.read)
        cancel.clicked.connect(self.reject)
        self.read.clicked.connect(self._read)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.read.click)
        self.text.textChanged.connect(self._count)
        self._count()
        self.resize(px(720), px(560))
        (self.read if text.strip() else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        words = len(self.text.toPlainText().split())
        self.count.setText(counted(words, "{n} word", "{n} words") if words else tr("Nothing to read yet"))
        self.read.setEnabled(words > 0)

    def _read(self) -> None:
        self.pasted.emit(self.text.toPlainText(), self.name.text().strip() or tr(UNNAMED))
        self.accept()
