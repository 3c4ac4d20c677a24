# SPDX-License-Identifier: Apache-2.0
"""How one row, or the head of a category, is painted in the clause by clause table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.gui.clauses.model import ENTRY_ROLE, Head, Line, RowModel
from howopen.gui.clauses.painting import (
    HEAD_HEIGHT,
    LEAST_HEIGHT,
    SetSide,
    cells,
    highest,
    middle_height,
    paint_head,
    paint_middle,
    paint_net,
    paint_side,
    paint_silent,
    set_side,
    side_height,
)
from howopen.gui.clauses.wording import Said, rows_counted
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _SetLine:
    """A row broken into lines for a width; ``height`` in pixels."""

    a: SetSide | None
    b: SetSide | None
    height: int


class RowDelegate(QStyledItemDelegate):
    """Paints heads and rows across the whole list; a row is as high as its words need, up to four lines."""

    def __init__(self, theme: Theme, view: QListView, rows: RowModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._rows = theme, view, rows
        self._set: dict[tuple[int, int], _SetLine] = {}

    def forget(self) -> None:
        """Lays everything out anew: the rows or the theme are other ones."""
        self._set.clear()

    def measure(self, row: int) -> None:
        """Breaks a row's words into lines for the width of the list; a head has no words to break."""
        line = self._rows.line(row)
        if line is not None:
            self._laid_out(row, line, self._view.viewport().width())

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the words need; as high as the highest row until it is measured."""
        width = self._view.viewport().width()
        if self._rows.pair(index.row()) is None:
            return QSize(width, self._theme.px(HEAD_HEIGHT))
        held = self._set.get((index.row(), width))
        return QSize(width, highest(self._theme) if held is None else held.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one head or row."""
        entry, rect = index.data(ENTRY_ROLE), QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is painted by places
        if isinstance(entry, Head):
            paint_head(painter, rect, entry.category, rows_counted(entry.rows), self._theme)
            paint_net(painter, rect, entry.net, self._theme)
            self._rule(painter, rect)
        elif isinstance(entry, Line):
            self._paint_line(painter, rect, entry, self._laid_out(index.row(), entry, option.rect.width()), option)
        painter.restore()

    def _laid_out(self, row: int, line: Line, width: int) -> _SetLine:
        held = self._set.get((row, width))
        if held is None:
            parts = cells(QRectF(0, 0, width, 0), self._theme)
            a = None if line.a is None else set_side(line.a, parts.a.width(), self._theme)
            b = None if line.b is None else set_side(line.b, parts.b.width(), self._theme)
            height = max(
                side_height(a, self._theme),
                side_height(b, self._theme),
                middle_height(line.pair, parts.middle.width(), self._theme, named=line.named),
                float(self._theme.px(LEAST_HEIGHT)),
            )
            held = self._set[row, width] = _SetLine(a, b, round(height) + 1)
        return held

    def _paint_line(
        self, painter: QPainter, rect: QRectF, line: Line, held: _SetLine, option: QStyleOptionViewItem
    ) -> None:
        parts, theme = cells(rect, self._theme), self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        plain = "accentwash" if selected else "hover" if pointed else ""
        painter.fillRect(rect, theme.color(plain or "surface"))
        painter.fillRect(parts.middle, theme.color(plain or "window"))
        self._side(painter, parts.a, line.a, held.a)
        self._side(painter, parts.b, line.b, held.b)
        paint_middle(painter, parts.middle, line.pair, theme, named=line.named)
        painter.setPen(theme.color("line"))
        for x in (parts.middle.left(), parts.b.left()):
            painter.drawLine(QLineF(x - 0.5, rect.top(), x - 0.5, rect.bottom()))
        self._rule(painter, rect)
        if selected:
            self._outline(painter, rect)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)

    def _side(self, painter: QPainter, rect: QRectF, side: Said | None, held: SetSide | None) -> None:
        if side is None or held is None:
            paint_silent(painter, rect, self._theme)
        else:
            paint_side(painter, rect, side, held, self._theme)

    def _rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._theme.color("line"))

    def _outline(self, painter: QPainter, rect: QRectF) -> None:
        """The design's bar at the left and a line round the row."""
        theme = self._theme
        painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 1.0))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))
