# SPDX-License-Identifier: Apache-2.0
"""A quotation with its deciding words in bold, wrapped to the width that it gets."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.gui.reading.text_lines import option_for
from howopen.gui.theme import Theme


def flattened(text: str, bold: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``text`` with every run of white space as one space, and where the ranges of ``bold`` lie in it."""
    places: list[int] = []
    kept: list[str] = []
    for char in text:
        space = char.isspace()
        places.append(len(kept) if not (space and kept and kept[-1] == " ") else len(kept) - 1)
        if not space:
            kept.append(char)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    places.append(len(kept))
    limit = len(text)
    return "".join(kept), tuple((places[max(start, 0)], places[min(end, limit)]) for start, end in bold)


class Quotation(QWidget):
    """Words of a document in the serif face; takes as many lines as it needs."""

    def __init__(self, theme: Theme, *, role: str = "quote", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._text = ""
        self._bold: tuple[tuple[int, int], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def set_words(self, text: str, bold: Sequence[tuple[int, int]] = ()) -> None:
        """Shows ``text``; ``bold`` are ranges of its characters."""
        self._text, self._bold = flattened(text, bold)
        self.setAccessibleName(self._text)
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, self._theme.font(self._role))
        formats = []
        for start, end in self._bold:
            span = QTextLayout.FormatRange()
            span.start, span.length = _utf16(self._text[:start]), _utf16(self._text[start:end])
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.Bold)
            span.format = style
            formats.append(span)
        layout.setFormats(formats)
        layout.setTextOption(option_for(self._text))
        y, usual = 0.0, ceil(QFontMetricsF(self._theme.font(self._role)).height())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            room = self._theme.line_height(self._role) + max(0.0, line.height() - usual)
            line.setPosition(QPointF(0, y + (room - line.height()) / 2))
            y += room
        layout.endLayout()
        return layout, y

    # Qt's own names from here on.

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at ``width``."""
        return round(self._laid_out(width)[1]) + 1

    def sizeHint(self) -> QSize:
        """As wide as it is now."""
        width = max(self.width(), self._theme.px(200))
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("text"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()
        event.accept()


def _utf16(text: str) -> int:
    """The length in Qt's own units."""
    return len(text.encode("utf-16-le")) // 2
