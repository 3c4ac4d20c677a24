# SPDX-License-Identifier: Apache-2.0
"""The overview strip: where the changes lie in the whole, and which part is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.comparing.geometry import Mark
from howopen.domain.comparison import RowKind
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.painting import TOKENS
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

WIDTH: Final = 18
_LEAST_MARK: Final = 3.0
_LEAST_VIEW: Final = 16.0
_STRIPE: Final = 2.0
_HIT: Final = 2.0  # as high as in Read
# The kinds differ in side and width too, so that colour is not the only sign: left and right end, as shares.
_SIDES: Final = {
    RowKind.DELETED: (0.15, 0.47),
    RowKind.INSERTED: (0.53, 0.85),
    RowKind.CHANGED: (0.15, 0.85),
    RowKind.MOVED: (0.15, 0.85),
}


class OverviewStrip(QWidget):
    """Marks by kind, what was found, and the shown part; click and drag scroll."""

    def __init__(self, area: DiffArea, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._theme = theme
        self._ground = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview of the changes; click or drag to scroll"))
        self.setToolTip(tr("Deleted left, inserted right, changed across, moved striped"))
        area.view_moved.connect(self.update)
        area.rows_moved.connect(self._forget)
        area.found_moved.connect(self._forget)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self._forget)

    def mark_rect(self, mark: Mark) -> QRectF:
        """Where a mark is painted."""
        left, right = _SIDES[mark.kind]
        height = max(mark.height * self.height(), _LEAST_MARK)
        top = min(mark.top * self.height(), self.height() - height)
        return QRectF(left * self.width(), top, (right - left) * self.width(), height)

    def sizeHint(self) -> QSize:
        """18 pixels wide at 100 per cent."""
        return QSize(self._theme.px(WIDTH), self._theme.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paints the marks anew in the new size."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks, kept as a picture since thousands of them stay where they are, and the shown part."""
        if self._ground.isNull():
            self._ground = self._painted_marks()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        share = self._area.visible_share()
        top = share.top * self.height()
        height = max(share.height * self.height(), _LEAST_VIEW)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("linestrong"), 1.0))
        painter.setBrush(self._theme.color("text3", alpha=0.10))
        painter.drawRoundedRect(QRectF(1.5, min(top, self.height() - height) + 0.5, self.width() - 3, height - 1), 2, 2)
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

    def _forget(self) -> None:
        self._ground = QPixmap()
        self.update()

    def _painted_marks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("window"))
        painter = QPainter(picture)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        colors = {kind: self._theme.color(token) for kind, token in TOKENS.items()}
        done: dict[RowKind, int] = {}
        for mark in self._area.marks():
            line = int(mark.top * self.height())
            # Of thousands of marks most fall on the same few pixels, where one more would not be seen.
            if mark.height * self.height() > _LEAST_MARK or done.get(mark.kind) != line:
                self._paint_mark(painter, mark, colors[mark.kind])
            done[mark.kind] = line
        accent = self._theme.color("accent")
        for y in sorted({round(hit * self.height()) for hit in self._area.hit_shares()}):
            painter.fillRect(QRectF(1, y, self.width() - 1, _HIT), accent)
        painter.end()
        return picture

    def _paint_mark(self, painter: QPainter, mark: Mark, color: QColor) -> None:
        rect = self.mark_rect(mark)
        if mark.kind is not RowKind.MOVED:
            painter.fillRect(rect, color)
            return
        y = rect.top()
        while y < rect.bottom():
            painter.fillRect(QRectF(rect.left(), y, rect.width(), min(_STRIPE, rect.bottom() - y)), color)
            y += 2 * _STRIPE
