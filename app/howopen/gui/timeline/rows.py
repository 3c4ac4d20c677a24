# SPDX-License-Identifier: Apache-2.0
"""What the lists of the timeline view paint alike: the ground of a row, its words, and counts by direction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """The ground of a row: wash, rule below, bar at the left where it is selected, and the focus ring."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paints everything of a row but its content."""
        theme, area = self.theme, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(area, theme.color("accentwash" if selected else "hover" if pointed else "surface"))
        if selected:
            painter.fillRect(QRectF(area.left(), area.top(), theme.px(2), area.height()), theme.color("accent"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, area, theme)

    def words(
        self, painter: QPainter, area: QRectF, text: str, *, role: str, token: str = "text", align: int = LEFT
    ) -> float:
        """Writes one line, elided where it does not fit; returns how wide it is."""
        font = self.theme.font(role)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0.0))
        painter.setFont(font)
        painter.setPen(self.theme.color(token))
        painter.drawText(area, align, shown)
        return metrics.horizontalAdvance(shown)


def paint_counts(painter: QPainter, area: QRectF, counts: Sequence[tuple[Direction, int]], theme: Theme) -> float:
    """Paints counts with the signs of their directions at the right of ``area``; returns how wide they are."""
    font, size, right = theme.font("row-strong"), theme.px(signs.DIRECTION_SIZE), area.right()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for direction, count in reversed(counts):
        width = metrics.horizontalAdvance(f"{count:,}")
        painter.setPen(theme.color(signs.DIRECTIONS[direction].token))
        painter.drawText(QRectF(right - width, area.top(), width, area.height()), RIGHT, f"{count:,}")
        right -= width + theme.px(4) + size
        signs.paint_direction(painter, QRectF(right, area.top(), size, area.height()), direction, theme)
        right -= theme.px(10)
    return area.right() - right


def prepare(view: QListView, name: str) -> None:
    """Makes ``view`` a list in which one row is chosen, which scrolls by pixels and is named ``name``."""
    view.setAccessibleName(name)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMouseTracking(True)
