# SPDX-License-Identifier: Apache-2.0
"""Paints the rows of the criteria: heads of families with their counts, verdicts with sign and word, words, places."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.facts import OpennessClass, Verdict
from howopen.gui import signs
from howopen.gui.how_open.criteria_model import ROW_ROLE, Column, Row
from howopen.gui.how_open.families import count_words
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus
from howopen.gui.widgets.tables import CELL_EDGE

ROW_HEIGHT: Final = 26
EDGE: Final = 14


class CriteriaDelegate(QStyledItemDelegate):
    """One row is one criterion, or the head of a family across all columns."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.openness_class = OpennessClass.UNDECIDED

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row of the design's height."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        rect = QRectF(option.rect)
        if row.criterion is None:
            self._head(painter, rect, row)
        else:
            self._ground(painter, rect, option.state, first=index.column() == Column.NUMBER)
            self._cell(painter, rect, row, Column(index.column()), str(index.data()))
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("window"))
        self._rule(painter, rect)
        inside = rect.adjusted(px(EDGE), 0, -px(EDGE), 0)
        painter.setFont(theme.font("caption-strong"))
        painter.setPen(theme.color("text2"))
        painter.drawText(inside, _LEFT, row.family.title)
        left = inside.left() + painter.fontMetrics().horizontalAdvance(row.family.title) + px(16)
        if row.family.summary:
            self._summary(painter, QRectF(left, rect.top(), inside.right() - left, rect.height()), row)
            return
        right = inside.right()
        for verdict, count in reversed(row.counts()):
            words = count_words(verdict, count)
            width = QFontMetrics(theme.font("secondary")).horizontalAdvance(words)
            if right - width - px(20) < left:
                break
            painter.setFont(theme.font("secondary"))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(right - width, rect.top(), width + 1, rect.height()), _LEFT, words)
            side = px(14)
            sign = QRectF(right - width - px(20), rect.center().y() - side / 2, side, side)
            signs.paint_verdict(painter, sign, verdict, theme)
            right -= width + px(36)

    def _summary(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """The verdict on a family as a whole, at the right end of its head."""
        theme, px, verdict = self._theme, self._theme.px, row.family.verdict
        strong = verdict is Verdict.FAILS
        painter.setFont(theme.font("caption-strong" if strong else "caption"))
        painter.setPen(theme.color("fails" if strong else "text2"))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(row.family.summary, Qt.TextElideMode.ElideRight, int(rect.width() - px(20)))
        start = rect.right() - metrics.horizontalAdvance(words)
        painter.drawText(QRectF(start, rect.top(), rect.right() - start + 1, rect.height()), _LEFT, words)
        if verdict is not None:
            side = px(14)
            sign = QRectF(start - px(20), rect.center().y() - side / 2, side, side)
            signs.paint_verdict(painter, sign, verdict, theme)

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, first: bool) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("accentwash" if selected else "hover" if pointed else "surface"))
        self._rule(painter, rect)
        if selected and first:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)

    def _rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(self._theme.color("line"))
        painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))

    def _cell(self, painter: QPainter, rect: QRectF, row: Row, column: Column, text: str) -> None:
        px = self._theme.px
        match column:
            case Column.VERDICT:
                self._verdict(painter, rect, row)
            case Column.WORDS:
                self._words(painter, rect.adjusted(px(CELL_EDGE), 0, -px(8), 0), row)
            case Column.PLACE:
                token = "text2" if text == "–" else "accent"
                self._text(painter, rect.adjusted(px(CELL_EDGE), 0, -px(EDGE), 0), text, "row", token, right=True)
            case Column.NUMBER:
                self._text(painter, rect.adjusted(px(EDGE), 0, 0, 0), text, "secondary", "text2")
            case Column.NAME:
                self._text(painter, rect.adjusted(px(CELL_EDGE), 0, -px(CELL_EDGE), 0), text, "row", "text")

    def _verdict(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme, px = self._theme, self._theme.px
        verdict = row.criterion.verdict if row.criterion is not None else Verdict.UNDECIDABLE
        if row.is_class:
            sign = QRectF(rect.left() + px(CELL_EDGE), rect.center().y() - px(6.5), px(24), px(13))
            signs.paint_ladder(painter, sign, self.openness_class, theme)
            token, left = "text", px(CELL_EDGE + 30)
        else:
            sign = QRectF(rect.left() + px(CELL_EDGE), rect.center().y() - px(7), px(14), px(14))
            signs.paint_verdict(painter, sign, verdict, theme)
            token, left = signs.VERDICTS[verdict].token, px(CELL_EDGE + 22)
        self._text(painter, rect.adjusted(left, 0, -px(4), 0), row.word, "row-strong", token)

    def _words(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """The quotation, then the reason; where a criterion holds, the reason first, as nothing stands against it."""
        holds = row.is_class or (row.criterion is not None and row.criterion.verdict is Verdict.MEETS)
        parts = [(row.quote, "text"), (row.reason, "text2")]
        for words, token in reversed(parts) if holds else parts:
            if words and rect.width() > self._theme.px(24):
                rect.setLeft(rect.left() + self._text(painter, rect, words, "row", token) + self._theme.px(8))

    def _text(self, painter: QPainter, rect: QRectF, text: str, role: str, token: str, *, right: bool = False) -> float:
        """Paints one line, elided where it must be; returns how wide it came out."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
        painter.drawText(rect, _RIGHT if right else _LEFT, shown)
        return float(painter.fontMetrics().horizontalAdvance(shown))


_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
