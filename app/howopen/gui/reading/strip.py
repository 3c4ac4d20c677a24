# SPDX-License-Identifier: Apache-2.0
"""The overview strip beside the text: marks, pages, what was found, and the part that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

WIDTH: Final = 14


class StripMark(NamedTuple):
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
        self._picture: QPixmap | None = None
        self.setAccessibleName(tr("Overview of the document"))
        theme.scale(self.setFixedWidth, WIDTH)
        theme.changed.connect(self._restyle)

    def set_marks(self, marks: Sequence[StripMark], pages: Sequence[float], hits: Sequence[float]) -> None:
        """Sets the clauses, page starts and hits, by their share of the height."""
        self._marks, self._pages, self._hits = tuple(marks), tuple(pages), tuple(hits)
        self._picture = None
        self.update()

    def set_shown(self, shown: tuple[float, float]) -> None:
        """Sets the part that is to be seen."""
        self._shown = shown
        self.update()

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
        self._picture = None
        self.update()

    def _marked(self) -> QPixmap:
        """Pages, marks and hits, painted once: thousands of them would hold up every frame."""
        ratio, theme, height, width = self.devicePixelRatioF(), self._theme, self.height(), self.width()
        size = QSize(round(width * ratio), round(height * ratio))
        if self._picture is not None and self._picture.size() == size:
            return self._picture
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.color("window"))
        painter = QPainter(picture)
        line = theme.color("line")
        painter.fillRect(QRectF(0, 0, 1, height), line)
        for y in sorted({round(page * height) for page in self._pages}):
            painter.fillRect(QRectF(1, y, width - 1, 1), line)
        # One mark a pixel and group: what lies on the same spot cannot be told apart.
        inks = {group: theme.color(signs.group_token(group)) for group in {mark.group for mark in self._marks}}
        for y, group in sorted({(round(mark.share * height), mark.group) for mark in self._marks}):
            painter.fillRect(QRectF(width * 0.25, y, width * 0.5, 2), inks[group])
        accent = theme.color("accent")
        for y in sorted({round(hit * height) for hit in self._hits}):
            painter.fillRect(QRectF(1, y, width - 1, 2), accent)
        painter.end()
        self._picture = picture
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints pages, marks, hits, then the frame of the shown part."""
        painter = QPainter(self)
        theme, height, width = self._theme, self.height(), self.width()
        painter.drawPixmap(0, 0, self._marked())
        painter.setPen(QPen(theme.color("linestrong"), 1))
        frame = viewport_rect((width, height), self._shown, theme.px(12))
        painter.drawRoundedRect(frame.adjusted(1.5, 0.5, -1.5, -0.5), 2, 2)
        painter.end()
        event.accept()

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
