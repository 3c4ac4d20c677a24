# SPDX-License-Identifier: Apache-2.0
"""How a row of the palette is painted: icon, title, where it belongs, and its key or why it cannot be done."""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.gui.icons import pixmap
from howopen.gui.palette.items import PaletteItem
from howopen.gui.palette.palette_model import ITEM_ROLE
from howopen.gui.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_HEAD: Final = 24
_ROW: Final = 30
_BAR: Final = 2
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_TITLE_SHARE: Final = 0.62


class PaletteDelegate(QStyledItemDelegate):
    """Paints heads in semibold on the sunken ground, items on one line."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def _paint_head(self, painter: QPainter, area: QRect, words: str) -> None:
        theme = self._theme
        painter.fillRect(area, theme.color("sunken"))
        painter.setFont(theme.font("caption-strong"))
        painter.setPen(theme.color("text2"))
        painter.drawText(area.adjusted(theme.px(12), 0, 0, 0), _LEFT, words)

    def _paint_item(self, painter: QPainter, area: QRect, item: PaletteItem, *, selected: bool) -> None:
        theme = self._theme
        if selected:
            painter.fillRect(area, theme.color("accentwash"))
            painter.fillRect(QRect(area.topLeft(), QSize(theme.px(_BAR), area.height())), theme.color("accent"))
        ink = "text" if item.enabled else "text3"
        left = area.left() + theme.px(12)
        side = theme.px(16)
        if item.icon:
            ratio = painter.device().devicePixelRatioF()
            picture = pixmap(item.icon, theme.color("text2" if item.enabled else "text3"), side, ratio=ratio)
            painter.drawPixmap(QPoint(left, area.center().y() - side // 2 + 1), picture)
        rest = area.adjusted(theme.px(12) + side + theme.px(8), 0, -theme.px(12), 0)
        rest = self._paint_end(painter, rest, item)
        self._paint_words(painter, rest, item, ink)

    def _paint_end(self, painter: QPainter, area: QRect, item: PaletteItem) -> QRect:
        """The key or the reason at the right end; returns what is left of the row."""
        theme = self._theme
        words = item.reason or item.shortcut
        if not words:
            return area
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2" if item.reason else "text3"))
        width = min(painter.fontMetrics().horizontalAdvance(words), area.width() // 2)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, _RIGHT, shown)
        return area.adjusted(0, 0, -width - theme.px(12), 0)

    def _paint_words(self, painter: QPainter, area: QRect, item: PaletteItem, ink: str) -> None:
        theme = self._theme
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color(ink))
        most = round(area.width() * _TITLE_SHARE) if item.detail else area.width()
        title = painter.fontMetrics().elidedText(item.title, elide, most)
        painter.drawText(area, _LEFT, title)
        rest = area.adjusted(painter.fontMetrics().horizontalAdvance(title) + theme.px(10), 0, 0, 0)
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text3"))
        painter.drawText(rest, _LEFT, painter.fontMetrics().elidedText(item.detail, elide, rest.width()))

    # Qt's own names from here on.

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heads are lower than items; the width is the list's."""
        return QSize(0, self._theme.px(_ROW if index.data(ITEM_ROLE) is not None else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        painter.save()
        item = index.data(ITEM_ROLE)
        area: QRect = option.rect
        if isinstance(item, PaletteItem):
            state: QStyle.StateFlag = option.state
            self._paint_item(painter, area, item, selected=bool(state & QStyle.StateFlag.State_Selected))
        else:
            self._paint_head(painter, area, str(index.data()))
        painter.restore()
