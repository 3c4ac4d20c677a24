# SPDX-License-Identifier: Apache-2.0
"""The overview strip beside the text: marks, pages, what was found, and the part that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from howopen.gui import signs
from howopen.gui.theme import Theme

WIDTH: Final = 14


@dataclass(frozen=True, slots=True)
class StripMark:
    """A clause at ``share`` (0 to 1) of the document's height."""

    share: float
    group: str


def viewport_rect(size: tuple[float, float], shown: tuple[float, float], least: float) -> QRectF:
    """The frame of the shown part in a strip of ``size`` (width, height), never lower than ``least`` pixels."""
    width, height = size
    top = shown[0] * height
    extent = min(max((shown[1] - shown[0]) * height, least), height)
    return QRectF(0, min(top, height - extent), width, extent)


class OverviewStrip(QWidget):
    """Where the clauses lie in the whole document.

    Signals:
        jumped: the share of the height that was clicked or dragged to.
    """

    jumped = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[StripMark, ...] = ()
        self._pages: tuple[float, ...] = ()
        self._hits: tuple[float, ...] = ()
        self._shown = (0.0, 1.0)
        self.setAccessibleName("Overview of the document")
        self.setFixedWidth(theme.px(WIDTH))
        theme.changed.connect(self._restyle)

    def set_marks(self, marks: Sequence[StripMark], pages: Sequence[float], hits: Sequence[float]) -> None:
        """Sets the clauses, page starts and hits, by their share of the height."""
        self._marks, self._pages, self._hits = tuple(marks), tuple(pages), tuple(hits)
        self.update()

    def set_shown(self, shown: tuple[float, float]) -> None:
        """Sets the part that is to be seen."""
        self._shown = shown
        self.update()

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints pages, marks, hits, then the frame of the shown part."""
        painter = QPainter(self)
        theme, height, width = self._theme, self.height(), self.width()
        painter.fillRect(event.rect(), theme.color("window"))
        painter.fillRect(QRectF(0, 0, 1, height), theme.color("line"))
        for page in self._pages:
            painter.fillRect(QRectF(1, round(page * height), width - 1, 1), theme.color("line"))
        # One mark a pixel and group: what lies on the same spot cannot be told apart.
        for y, group in sorted({(round(mark.share * height), mark.group) for mark in self._marks}):
            painter.fillRect(QRectF(width * 0.25, y, width * 0.5, 2), theme.color(signs.group_token(group)))
        for hit in self._hits:
            painter.fillRect(QRectF(1, round(hit * height), width - 1, 2), theme.color("accent"))
        painter.setPen(QPen(theme.color("linestrong"), 1))
        frame = viewport_rect((width, height), self._shown, theme.px(12))
        painter.drawRoundedRect(frame.adjusted(1.5, 0.5, -1.5, -0.5), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scrolls there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._jump(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrolls along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event)

    def _jump(self, event: QMouseEvent) -> None:
        self.jumped.emit(max(0.0, min(1.0, event.position().y() / max(self.height(), 1))))
