# SPDX-License-Identifier: Apache-2.0
"""Paints the rows of the clause table: code, effect sign, words, figures, and the bar of the selected row."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.clauses import Clause
from howopen.domain.review import Decision, State
from howopen.gui import signs
from howopen.gui.models.clause_table import CLAUSE_ROLE, Column, values_in_words
from howopen.gui.reading.clause_rows import DECISION_ROLE
from howopen.gui.review.standing import paint_bubble, paint_standing, standing_of
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus
from howopen.gui.widgets.tables import CELL_EDGE

ROW_HEIGHT = 26
STANDING_WIDTH = 20


class ClauseDelegate(QStyledItemDelegate):
    """One row is one clause; values stand before the words where their own column is hidden."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.values_inline = True
        self.standing = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row of the design's height."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        cell = _Cell(option)
        clause = index.data(CLAUSE_ROLE)
        if not isinstance(clause, Clause):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a cell is painted by places
        column = Column(index.column())
        self._ground(painter, cell, first=column is Column.CATEGORY)
        if column is Column.CATEGORY:
            size = self._theme.px(22), self._theme.px(16)
            left = cell.rect.left() + self._theme.px(12 + (STANDING_WIDTH if self.standing else 0))
            self._standing(painter, cell.rect, index.data(DECISION_ROLE))
            code = QRectF(left, cell.rect.center().y() - size[1] / 2, *size)
            signs.paint_category(painter, code, clause.category, self._theme)
        elif column is Column.EFFECT:
            side = self._theme.px(signs.EFFECT_SIZE)
            sign = QRectF(cell.rect.center().x() - side / 2, cell.rect.center().y() - side / 2, side, side)
            signs.paint_effect(painter, sign, clause.effect, self._theme)
        elif column is Column.WORDS:
            decision = index.data(DECISION_ROLE)
            room = self._notes(painter, cell.rect, decision)
            values = values_in_words(clause) if self.values_inline else ""
            struck = isinstance(decision, Decision) and decision.state is State.REJECTED
            self._words(painter, room, str(index.data()), values, struck=struck)
        else:
            self._text(painter, cell.rect, str(index.data()), column, strong=clause.uncertain)
        painter.restore()

    def _ground(self, painter: QPainter, cell: _Cell, *, first: bool) -> None:
        rect, theme = cell.rect, self._theme
        token = "accentwash" if cell.selected else "hover" if cell.pointed else "surface"
        painter.fillRect(rect, theme.color(token))
        painter.setPen(theme.color("line"))
        painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))
        if cell.selected and first:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        if cell.focused and first:
            paint_focus(painter, rect, theme)

    def _standing(self, painter: QPainter, rect: QRectF, decision: object) -> None:
        if isinstance(decision, Decision):
            side = self._theme.px(14)
            sign = QRectF(rect.left() + self._theme.px(10), rect.center().y() - side / 2, side, side)
            paint_standing(painter, sign, standing_of(decision), self._theme)

    def _notes(self, painter: QPainter, rect: QRectF, decision: object) -> QRectF:
        """Paints how many notes there are at the right; returns the room that is left for the words."""
        if not isinstance(decision, Decision) or not decision.remarks:
            return rect
        side, px = self._theme.px(14), self._theme.px
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("text2"))
        words = str(len(decision.remarks))
        width = painter.fontMetrics().horizontalAdvance(words) + px(4)
        painter.drawText(rect.adjusted(0, 0, -px(6), 0), int(_RIGHT), words)
        sign = QRectF(rect.right() - px(6) - width - side, rect.center().y() - side / 2, side, side)
        paint_bubble(painter, sign, self._theme)
        return rect.adjusted(0, 0, -(width + side + px(4)), 0)

    def _words(self, painter: QPainter, rect: QRectF, words: str, values: str, *, struck: bool) -> None:
        area = rect.adjusted(self._theme.px(CELL_EDGE), 0, -self._theme.px(CELL_EDGE), 0)
        if values:
            painter.setFont(self._theme.font("row-strong"))
            painter.setPen(self._theme.color("text"))
            shown = painter.fontMetrics().elidedText(values, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, int(_LEFT), shown)
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown + "  "))
        font = self._theme.font("row")
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._theme.color("text2" if struck else "text"))
        if area.width() > self._theme.px(24):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, int(_LEFT), shown)

    def _text(self, painter: QPainter, rect: QRectF, text: str, column: Column, *, strong: bool) -> None:
        right = column in {Column.PAGE, Column.SURE}
        area = rect.adjusted(
            self._theme.px(CELL_EDGE), 0, -self._theme.px(12 if column is Column.SURE else CELL_EDGE), 0
        )
        emphatic = strong and column is Column.SURE
        painter.setFont(self._theme.font("secondary"))
        painter.setPen(self._theme.color("text" if emphatic else "text2"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, int(_RIGHT if right else _LEFT), shown)


class _Cell:
    """What the style option says, by the names that this module uses."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        self.rect = QRectF(option.rect)
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        self.focused = bool(state & QStyle.StateFlag.State_HasFocus)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
