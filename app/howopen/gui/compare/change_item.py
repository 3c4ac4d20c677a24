# SPDX-License-Identifier: Apache-2.0
"""How one change is painted in the list: direction, title in two lines, code, section, word and weight."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.comparison import Change
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_LEFT: Final = 40
_MARGIN: Final = 12
_PADDING: Final = 7
_LINES: Final = 2
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks the model for, beyond Qt's own roles."""

    NUMBER = Qt.ItemDataRole.UserRole + 1  # index into Comparison.changes
    CHANGE = Qt.ItemDataRole.UserRole + 2
    PLACE = Qt.ItemDataRole.UserRole + 3


def two_lines(text: str, metrics: QFontMetricsF, layout: QTextLayout, width: float) -> list[str]:
    """``text`` broken into at most two lines; the second ends in "…" where words are left over."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < _LINES and (line := layout.createLine()).isValid():  # what lies further on is cut anyway
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) < _LINES:
        return [text]
    rest = text[starts[1] :]
    return [text[: starts[1]].rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class ChangeDelegate(QStyledItemDelegate):
    """Paints the items of the change list."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the title's one or two lines and the line below need."""
        width, theme = self._view.viewport().width(), self._theme
        lines = _LINES if self._view.uniformItemSizes() else len(self._title(str(index.data()), width))
        height = lines * theme.line_height("row") + theme.px(2) + theme.line_height("caption") + 2 * theme.px(_PADDING)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints ground, direction, title, then the line below."""
        theme, area = self._theme, QRectF(option.rect)
        change = index.data(Role.CHANGE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is painted by places
        self._ground(painter, area, option)
        top = area.top() + theme.px(_PADDING)
        size = theme.px(signs.DIRECTION_SIZE)
        signs.paint_direction(
            painter, QRectF(area.left() + theme.px(_MARGIN), top + theme.px(1), size, size), change.direction, theme
        )
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("row"))
        metrics = QFontMetricsF(theme.font("row"))
        for line in self._title(str(index.data()), area.width()):
            baseline = top + (theme.line_height("row") + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(area.left() + theme.px(_LEFT), baseline), line)
            top += theme.line_height("row")
        below = QRectF(area.left(), top + theme.px(2), area.width(), theme.line_height("caption"))
        self._below(painter, below, change, str(index.data(Role.PLACE)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, area, theme)
        painter.restore()

    def _title(self, text: str, width: float) -> list[str]:
        font = self._theme.font("row")
        room = width - self._theme.px(_LEFT) - self._theme.px(_MARGIN)
        return two_lines(text, QFontMetricsF(font), QTextLayout(text, font), room)

    def _ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(area, theme.color("accentwash" if selected else "hover" if pointed else "surface"))
        if selected:
            painter.fillRect(QRectF(area.left(), area.top(), theme.px(2), area.height()), theme.color("accent"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))

    def _below(self, painter: QPainter, area: QRectF, change: Change, place: str) -> None:
        """Code and section at the left, the direction's word and the weight at the right."""
        theme = self._theme
        left = area.left() + theme.px(_LEFT)
        if change.categories:
            width = theme.px(signs.CODE_SIZE.width())
            signs.paint_category(painter, QRectF(left, area.top(), width, area.height()), change.categories[0], theme)
            left += width + theme.px(8)
        bars = QRectF(
            area.right() - theme.px(_MARGIN + 22), area.center().y() - theme.px(5.5), theme.px(22), theme.px(11)
        )
        signs.paint_weight(painter, bars, weight_bars(change.weight), theme)
        sign = signs.DIRECTIONS[change.direction]
        painter.setFont(theme.font("caption-strong"))
        painter.setPen(theme.color("text2" if sign.token == "text3" else sign.token))
        word = QRectF(bars.left() - theme.px(78), area.top(), theme.px(70), area.height())
        painter.drawText(word, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), sign.word)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        taken = QFontMetricsF(theme.font("caption-strong")).horizontalAdvance(sign.word)
        room = QRectF(left, area.top(), word.right() - taken - theme.px(8) - left, area.height())
        shown = QFontMetricsF(theme.font("caption")).elidedText(place, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def weight_bars(weight: float) -> int:
    """How many of the four bars a weight from 0 to 1 fills; at least one."""
    return max(1, min(4, 1 + int(weight * 4.2)))
