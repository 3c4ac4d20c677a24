# SPDX-License-Identifier: Apache-2.0
"""How rows are painted: their ground everywhere, and those of recent documents."""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.gui.icons import icon
from howopen.gui.models.recent_model import FORMAT_ROLE, WHEN_ROLE
from howopen.gui.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW: Final = 30
TALL_ROW: Final = 48


class RowDelegate(QStyledItemDelegate):
    """The ground of a row: wash, rule below, bar at the left of a selected row, and the focus ring inside its edge."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints everything of a cell but its content."""
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        token = "accentwash" if selected else "hover" if hovered else "surface"
        painter.fillRect(rect, self.theme.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.color("line"))
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), self.theme.color("accent"))
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and index.row() == view.currentIndex().row():
            self._paint_focus(painter, rect, index)

    def words(self, painter: QPainter, rect: QRect, text: str, role: str, token: str, align: Qt.AlignmentFlag) -> None:
        """Writes one elided line."""
        font = self.theme.font(role)
        painter.setFont(font)
        painter.setPen(self.theme.color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, shown)

    def _paint_focus(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.save()
        painter.setPen(QPen(self.theme.color("accent"), 2))
        top, bottom, left, right = rect.top() + 1, rect.bottom() - 1, rect.left() + 1, rect.right()
        painter.drawLine(left - 1, top, right + 1, top)
        painter.drawLine(left - 1, bottom, right + 1, bottom)
        if index.column() == 0:
            painter.drawLine(left, top, left, bottom)
        if not index.sibling(index.row(), index.column() + 1).isValid():
            painter.drawLine(right, top, right, bottom)
        painter.restore()


class RecentDelegate(RowDelegate):
    """A row of the recent documents: name, when, format."""

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row or cell."""
        painter.save()
        self.paint_ground(painter, option, index)
        px = self.theme.px
        inside = option.rect.adjusted(px(16), 0, -px(14), -1)
        size = px(16)
        box = QRect(inside.left(), inside.center().y() - size // 2, size, size)
        icon("document", self.theme).paint(painter, box)
        kind = str(index.data(FORMAT_ROLE) or "")
        room = QFontMetrics(self.theme.font("caption")).horizontalAdvance(kind)
        self.words(painter, inside, kind, "caption", "text3", RIGHT)
        text = inside.adjusted(px(28), px(7), -(room + px(10)), 0)
        name = QRect(text.left(), text.top(), text.width(), self.theme.line_height("body"))
        when = QRect(text.left(), name.bottom() + 1, text.width(), self.theme.line_height("caption"))
        self.words(painter, name, str(index.data() or ""), "body", "text", LEFT)
        self.words(painter, when, str(index.data(WHEN_ROLE) or ""), "caption", "text3", LEFT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The size at the present zoom."""
        return QSize(self.theme.px(120), self.theme.px(TALL_ROW))
