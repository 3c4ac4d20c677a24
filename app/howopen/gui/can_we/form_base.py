# SPDX-License-Identifier: Apache-2.0
"""What the parts of the form share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import TextLabel


class Part(QWidget):
    """A part of the form.

    Signals:
        changed: something in it is other than before.
    """

    changed = Signal()

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._column = QVBoxLayout(self)
        theme.scale(self._column.setContentsMargins, 16, 10, 14, 10)
        theme.scale(self._column.setSpacing, 6)
        if title:
            self._column.addWidget(TextLabel(title, theme, role="caption-strong", token="text2"))

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self._column.addWidget(widget)

    def note(self, words: str) -> TextLabel:
        """Puts words below the others."""
        label = TextLabel(words, self.theme, role="caption", token="text2")
        label.setWordWrap(True)
        self.add(label)
        return label
