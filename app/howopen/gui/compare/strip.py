# SPDX-License-Identifier: Apache-2.0
"""The overview strip: where the changes lie in the whole, and which part is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.comparing.geometry import Mark
from howopen.domain.comparison import RowKind
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.painting import TOKENS
from howopen.gui.theme import Theme

WIDTH: Final = 18
_LEAST_MARK: Final = 3.0
_LEAST_VIEW: Final = 16.0
# The kinds differ in side and width too, so that colour is not the only sign: left and right end, as shares.
_SIDES: Final = {
    RowKind.DELETED: (0.1, 0.45),
    RowKind.INSERTED: (0.55, 0.9),
    RowKind.CHANGED: (0.2, 0.8),
    RowKind.MOVED: (0.2, 0.8),
}


class OverviewStrip(QWidget):
    """Marks by kind and the shown part; click and drag scroll."""

    def __init__(self, area: DiffArea, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Overview of the changes; click or drag to scroll")
        self.setToolTip("Deleted left, inserted right, changed in the middle, moved striped")
        area.view_moved.connect(self.update)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def mark_rect(self, mark: Mark) -> QRectF:
        """Where a mark is painted."""
        left, right = _SIDES[mark.kind]
        height = max(mark.height * self.height(), _LEAST_MARK)
        top = min(mark.top * self.height(), self.height() - height)
        return QRectF(left * self.width(), top, (right - left) * self.width(), height)

    def sizeHint(self) -> QSize:
        """18 pixels wide at 100 per cent."""
        return QSize(self._theme.px(WIDTH), self._theme.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, marks and the outline of the shown part."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        for mark in self._area.marks():
            self._paint_mark(painter, mark)
        share = self._area.visible_share()
        top = share.top * self.height()
        height = max(share.height * self.height(), _LEAST_VIEW)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("linestrong"), 1.0))
        painter.setBrush(self._theme.color("text3", alpha=0.10))
        painter.drawRoundedRect(QRectF(1.5, top + 0.5, self.width() - 3, height - 1), 2, 2)
        painter.end()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scrolls to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._area.scroll_to_share(event.position().y() / max(self.height(), 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrolls along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._area.scroll_to_share(event.position().y() / max(self.height(), 1))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        rect, color = self.mark_rect(mark), self._theme.color(TOKENS[mark.kind])
        if mark.kind is not RowKind.MOVED:
            painter.fillRect(rect, color)
            return
        stripe = 2.0
        y = rect.top()
        while y < rect.bottom():
            painter.fillRect(QRectF(rect.left(), y, rect.width(), min(stripe, rect.bottom() - y)), color)
            y += 2 * stripe
