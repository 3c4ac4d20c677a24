# SPDX-License-Identifier: Apache-2.0
"""A clause's words beside an upright line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from howopen.gui.reading.quote import Quotation
from howopen.gui.theme import Theme

_LINE: Final = 2
_INDENT: Final = 12


class QuotedClause(Quotation):
    """A quotation that always takes the height of all its lines, so that no word of a clause is cut off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, role="comparing", parent=parent)
        theme.changed.connect(self._fit)

    def set_words(self, text: str, bold: Sequence[tuple[int, int]] = ()) -> None:
        """Shows ``text``; ``bold`` are ranges of its characters."""
        super().set_words(text, bold)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    # Qt's own names from here on.

    def heightForWidth(self, width: int) -> int:
        """The height of all lines beside the upright one."""
        return super().heightForWidth(width - self._theme.px(_INDENT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the height that the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line, then the words."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self._theme.px(_LINE), self.height()), self._theme.color("linestrong"))
        painter.setPen(self._theme.color("text"))
        indent = self._theme.px(_INDENT)
        self._laid_out(self.width() - indent)[0].draw(painter, QPointF(indent, 0))
        painter.end()
        event.accept()
