# SPDX-License-Identifier: Apache-2.0
"""Words that are painted line by line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from howopen.gui.theme import Theme


def broken(text: str, metrics: QFontMetricsF, width: float, *, most: int = 2) -> list[str]:
    """``text`` in at most ``most`` lines broken at spaces; what does not fit ends in "…"."""
    words, lines = text.split(), [""]
    for place, word in enumerate(words):
        joined = f"{lines[-1]} {word}".strip()
        if not lines[-1] or metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
        elif len(lines) == most:
            lines[-1] = " ".join((lines[-1], *words[place:]))
            break
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def draw_line(painter: QPainter, at: QPointF, text: str, *, role: str, token: str, theme: Theme) -> None:
    """Draws one line of a type role with the top of its line box at ``at``."""
    metrics = QFontMetricsF(theme.font(role))
    painter.setFont(theme.font(role))
    painter.setPen(theme.color(token))
    space = (theme.line_height(role) - metrics.height()) / 2
    painter.drawText(QPointF(at.x(), at.y() + space + metrics.ascent()), text)
