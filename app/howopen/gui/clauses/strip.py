# SPDX-License-Identifier: Apache-2.0
"""The overview beside the table: where rows are tighter or looser in the whole, and which part is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.comparing.clause_table import RowFilter, kind_of
from howopen.gui.clauses.row_list import RowList
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

WIDTH: Final = 18
_LEAST_MARK: Final = 5.0
_MOST_MARK: Final = 12.0
_LEAST_VIEW: Final = 16.0
# Looser is hollow at the left, tighter filled at the right, as the bars of the categories are; the rest is a dash.
_SIDES: Final = {RowFilter.LOOSER: (0.15, 0.48), RowFilter.TIGHTER: (0.52, 0.85), RowFilter.UNCLEAR: (0.38, 0.62)}


class RowStrip(QWidget):
    """Marks by direction and the shown part; click and drag scroll."""

    def __init__(self, rows: RowList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list, self._theme = rows, theme
        self._marks: tuple[tuple[RowFilter, QRectF], ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview of the rows; click or drag to scroll"))
        self.setToolTip(tr("Looser hollow at the left, tighter filled at the right, unclear a dash"))
        bar = rows.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self._forget)
        rows.rows.modelReset.connect(self._forget)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self._forget)

    def marks(self) -> tuple[tuple[RowFilter, QRectF], ...]:
        """Each row that is tighter, looser or unclear, and where its mark is painted; scrolling moves none."""
        if self._marks is None:
            self._marks = self._placed()
        return self._marks

    def _forget(self) -> None:
        self._marks = None
        self.update()

    def _placed(self) -> tuple[tuple[RowFilter, QRectF], ...]:
        found = []
        top, whole = self._list.verticalScrollBar().value(), max(self._whole(), 1)
        for row in self._list.rows.lines:
            pair = self._list.rows.pair(row)
            kind = None if pair is None else kind_of(pair)
            if kind in _SIDES:
                rect = self._list.visualRect(self._list.rows.index(row))
                middle = (rect.center().y() + top) / whole * self.height()
                height = max(_LEAST_MARK, min(_MOST_MARK, rect.height() / whole * self.height() - 2))
                left, right = _SIDES[kind]
                found.append((kind, QRectF(left * self.width(), middle - height / 2,
                                           (right - left) * self.width(), height)))  # fmt: skip
        return tuple(found)

    def _whole(self) -> int:
        """The height of all rows, in pixels."""
        return self._list.verticalScrollBar().maximum() + self._list.viewport().height()

    def _scroll(self, y: float) -> None:
        """Brings what lies at ``y`` of the strip into the middle of the table."""
        at = y / max(self.height(), 1) * self._whole()
        self._list.verticalScrollBar().setValue(round(at - self._list.viewport().height() / 2))

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """18 pixels wide at 100 per cent."""
        return QSize(self._theme.px(WIDTH), self._theme.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the marks anew."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks, then the shown part."""
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), theme.color("line"))
        for kind, rect in self.marks():
            if kind is RowFilter.TIGHTER:
                painter.fillRect(rect, theme.color("tighter"))
            elif kind is RowFilter.LOOSER:
                painter.setPen(QPen(theme.color("looser"), 1.2))
                painter.setBrush(theme.color("surface"))
                painter.drawRect(rect.adjusted(0.6, 0.6, -0.6, -0.6))
            else:
                painter.fillRect(QRectF(rect.left(), rect.center().y() - 1, rect.width(), 2), theme.color("text3"))
        self._paint_shown(painter)
        painter.end()
        event.accept()

    def _paint_shown(self, painter: QPainter) -> None:
        whole = max(self._whole(), 1)
        height = max(self._list.viewport().height() / whole * self.height(), _LEAST_VIEW)
        top = min(self._list.verticalScrollBar().value() / whole * self.height(), self.height() - height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("linestrong"), 1.0))
        painter.setBrush(self._theme.color("text3", alpha=0.10))
        painter.drawRoundedRect(QRectF(1.5, top + 0.5, self.width() - 3, height - 1), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scrolls to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._scroll(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrolls along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll(event.position().y())
