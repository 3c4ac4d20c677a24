# SPDX-License-Identifier: Apache-2.0
"""What the panes below the table share: a head with a count, and a body that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            # Deletion comes later. Until then it is hidden and stays a child: a widget without a parent becomes a
            # window of its own, and takes the activation of the one that the person works in.
            widget.hide()
            widget.deleteLater()


class Column(Frame):
    """One pane: a caption, a count at its right, and a body that scrolls."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__("content")
        self.theme = theme
        self.setAccessibleName(title)
        self._count = TextLabel("", theme, role="caption", token="text2")
        self.body = QVBoxLayout()
        theme.scale(self.body.setContentsMargins, 0, 0, 4, 8)
        theme.scale(self.body.setSpacing, 6)
        self.foot = QHBoxLayout()
        self._area = QScrollArea()
        self._lay_out(title)

    def set_count(self, words: str) -> None:
        """Says how much there is."""
        self._count.setText(words)

    def to_top(self) -> None:
        """Scrolls to the top."""
        self._area.verticalScrollBar().setValue(0)

    def paragraph(self, words: str, *, role: str = "secondary", token: str = "text") -> TextLabel:
        """Words that wrap and can be copied."""
        label = TextLabel(words, self.theme, role=role, token=token)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(title, self.theme, role="caption-strong", token="text2"), 1)
        head.addWidget(self._count)
        inside = QWidget()
        inside.setLayout(self.body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(title)
        self._area.setWidget(inside)
        for ground in (self._area.viewport(), inside):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        self.theme.scale(column.setContentsMargins, 16, 10, 10, 8)
        self.theme.scale(column.setSpacing, 6)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(self.foot)
