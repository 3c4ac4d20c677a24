# SPDX-License-Identifier: Apache-2.0
"""Labels in a role and colour of the theme; the elided one keeps its whole text in tooltip and accessible name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from howopen.gui.theme import Theme


class TextLabel(QLabel):
    """Plain text in a type role ("body", "caption" ...) and colour token; never reads HTML into the text."""

    def __init__(
        self, text: str, theme: Theme, *, role: str = "body", token: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be the button's own
        theme.changed.connect(self.restyle)
        self.restyle()

    def set_token(self, token: str) -> None:
        """Shows the text in the colour of another token."""
        self._token = token
        self.restyle()

    def restyle(self) -> None:
        """Takes font and colour from the theme again."""
        self.setFont(self._theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._token))
        self.setPalette(palette)


class ElidedLabel(TextLabel):
    """One line that ends in "…" where it does not fit; the whole is in the tooltip and the accessible name.

    ``least`` letters are never cut: enough of them for words that say nothing when they are shorter.
    """

    def __init__(
        self,
        text: str,
        theme: Theme,
        *,
        role: str = "body",
        token: str = "text",
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, theme, role=role, token=token, parent=parent)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def shown(self) -> str:
        """What fits into the present width."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def setText(self, text: str) -> None:
        """Sets the whole text."""
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """The size of the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self._theme.line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters, so that layouts may shrink the label."""
        text, metrics = self.text(), self.fontMetrics()
        kept = text if len(text) <= self._least else f"{text[: self._least]}…"
        width = metrics.horizontalAdvance("mm…")
        if self._least:
            width = max(width, metrics.horizontalAdvance(kept) + 2)
        return QSize(width, self._theme.line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what fits."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._token if self.isEnabled() else "text3"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.shown())
        painter.end()
        event.accept()
