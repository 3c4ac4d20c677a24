# SPDX-License-Identifier: Apache-2.0
"""Painted parts of the profile: a score in quarters, and a slider in the theme's colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus

QUARTERS: Final = 4
_SIZE: Final = (132, 20)


def quarters_words(score: float | None) -> str:
    """A score as it is read out: "2 of 4 quarters"."""
    if score is None:
        return tr("not rated")
    return tr("{filled} of {whole} quarters", filled=f"{score * QUARTERS:g}", whole=QUARTERS)


class Quarters(QWidget):
    """Four boxes, filled as far as the score goes, and a diamond where the other document stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._score: float | None = None
        self._other: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_scores(self, score: float | None, other: float | None, name: str) -> None:
        """Shows scores from 0 to 1, or None where there is none; ``name`` is the dimension's."""
        self._score, self._other = score, other
        shown = quarters_words(score)
        self.setAccessibleName(
            f"{name}: {shown}"
            if other is None
            else tr("{name}: {score}, the other {beside}", name=name, score=shown, beside=quarters_words(other))
        )
        self.setToolTip(self.accessibleName())
        self.update()

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The size at the present zoom."""
        return QSize(self._theme.px(_SIZE[0]), self._theme.px(_SIZE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints boxes and diamond."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        start, width = px(8), self.width() - px(16)
        step, top, high = width / QUARTERS, self.height() / 2 - px(5), px(10)
        for place in range(QUARTERS):
            box = QRectF(start + place * step + 1, top, step - 2, high)
            painter.setPen(QPen(theme.color("linestrong"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            filled = 0.0 if self._score is None else min(max(self._score * QUARTERS - place, 0.0), 1.0)
            if filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("text"))
                painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * filled, box.height()), 2, 2)
        if self._other is not None:
            middle = QPointF(start + width * self._other, self.height() / 2)
            paint_diamond(painter, middle, px(6), theme)
        painter.end()
        event.accept()


def paint_diamond(painter: QPainter, middle: QPointF, size: float, theme: Theme) -> None:
    """Paints the open diamond that stands for the document looked at beside the selected one."""
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.setPen(QPen(theme.color("text"), 1.4))
    painter.setBrush(theme.color("surface"))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


class WeightSlider(QSlider):
    """A level slider: a line that is thick up to its handle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line, the handle and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        room = max(self.maximum() - self.minimum(), 1)
        share = (self.value() - self.minimum()) / room
        if self.isRightToLeft():
            share = 1 - share
        radius, y = px(6), self.height() / 2
        x = radius + 2 + share * (self.width() - 2 * radius - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(QRectF(2, y - px(1.5), self.width() - 4, px(3)), 1.5, 1.5)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(2, y - px(1.5), x - 2, px(3)), 1.5, 1.5)
        painter.setPen(QPen(theme.color("accent"), px(1.6)))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(x, y), radius - 1, radius - 1)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), theme)
        painter.end()
        event.accept()
