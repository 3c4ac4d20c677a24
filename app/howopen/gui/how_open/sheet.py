# SPDX-License-Identifier: Apache-2.0
"""A column of wrapped lines under heads that scrolls by the arrow keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.domain.facts import Verdict
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel, paint_focus

_INDENT: Final = 24


class Sheet(QScrollArea):
    """The column; it takes the focus, so that the arrow keys scroll it where the window is low."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_lines(self, lines: Iterable[QWidget]) -> None:
        """Shows these instead of what was there."""
        inside = Frame("content")
        column = QVBoxLayout(inside)
        self._theme.scale(column.setContentsMargins, 16, 12, 16, 12)
        self._theme.scale(column.setSpacing, 6)
        for widget in lines:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)  # Qt deletes what was there

    def head(self, text: str) -> Iterator[QWidget]:
        """A rule, and the head of what follows."""
        yield Frame("rule")
        yield self.line(text, "caption-strong", "text2")

    def line(self, text: str, role: str, token: str, *, indent: bool = False) -> TextLabel:
        """A wrapped line in a role and colour of the theme."""
        label = TextLabel(text, self._theme, role=role, token=token)
        label.setWordWrap(True)
        if indent:
            self._theme.scale(label.setContentsMargins, _INDENT, 0, 0, 0)
        return label

    def signed(self, verdict: Verdict, text: str, *, word: str) -> QWidget:
        """A line after a verdict's sign; ``word`` is what the sign says here."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        self._theme.scale(row.setContentsMargins, 0, 4, 0, 0)
        self._theme.scale(row.setSpacing, 8)
        sign = SignLabel(self._theme, size=QSizeF(signs.VERDICT_SIZE, signs.VERDICT_SIZE))
        sign.set_sign(lambda p, r, t: signs.paint_verdict(p, r, verdict, t), word)
        row.addWidget(sign)
        row.addWidget(self.line(text, "row-strong", "text"), 1)
        return whole

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the focus ring around what scrolls."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
            painter.end()
