# SPDX-License-Identifier: Apache-2.0
"""Words broken into the lines of a table cell: exact quotations with bold words, and plain ones."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from howopen.gui.clauses.excerpt import Excerpt, excerpt
from howopen.gui.reading.bidi import runs_left
from howopen.gui.reading.text_lines import option_for
from howopen.gui.theme import Theme

_SHRINK: Final = 0.92
_TRIES: Final = 16
_NARROWEST: Final = 40.0


@dataclass(frozen=True, slots=True)
class SetWords:
    """Words in lines; ``height`` in pixels, ``text`` as it stands there, ``leftward`` where it runs to the left."""

    layout: QTextLayout
    height: float
    text: str
    leftward: bool = False

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws the words in the painter's pen with their corner at ``x``, ``y``."""
        self.layout.draw(painter, QPointF(x, y))


def set_words(words: Excerpt, theme: Theme, *, width: float, first: float, most: int, role: str = "quote") -> SetWords:
    """``words`` in at most ``most`` lines of ``width`` pixels, the first of which is only ``first`` wide.

    The room that the first line leaves is at its end: at the left where the words run to the left. What does not fit
    is left out between the bold words, marked with "…".
    """
    average = QFontMetricsF(theme.font(role)).averageCharWidth()
    limit = max(int((first + width * (most - 1)) / max(average, 1.0) * 1.1), 12)
    for _ in range(_TRIES):
        shown = excerpt(words, limit=limit)
        layout, lines, height = _lines(shown, theme, width, first, role)
        if lines <= most:
            break
        limit = int(min(limit, len(words.text)) * _SHRINK)
    return SetWords(layout, height, shown.text, runs_left(shown.text))


def _lines(shown: Excerpt, theme: Theme, width: float, first: float, role: str) -> tuple[QTextLayout, int, float]:
    layout = QTextLayout(shown.text, theme.font(role))
    layout.setTextOption(option_for(shown.text))
    leftward = runs_left(shown.text)
    layout.setFormats([_bold(shown.text, start, end) for start, end in shown.bold])
    usual = ceil(QFontMetricsF(theme.font(role)).height())
    y, count = 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width if count else first, _NARROWEST))
        left = max(width - line.width(), 0.0) if leftward else 0.0
        # A line in another script may be higher than the face's own; it gets the room.
        room = theme.line_height(role) + max(0.0, line.height() - usual)
        line.setPosition(QPointF(left, y + (room - line.height()) / 2))
        y += room
        count += 1
    layout.endLayout()
    return layout, count, y


def _bold(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = _utf16(text[:start]), _utf16(text[start:end])
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    span.format = style
    return span


def _utf16(text: str) -> int:
    """The length in Qt's own units."""
    return len(text.encode("utf-16-le")) // 2
