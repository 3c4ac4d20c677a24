# SPDX-License-Identifier: Apache-2.0
"""How the rows of the library are painted: what stands in the cells, tags, and the words of a search in context."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from howopen.gui.library.excerpts import Piece, fitted, pieces
from howopen.gui.models.library_model import HIT_ROLE, OPENNESS_ROLE, TAGS_ROLE, Column
from howopen.gui.signs import LADDER_SIZE, class_word, paint_ladder
from howopen.gui.theme import RADIUS
from howopen.gui.translation.texts import counted
from howopen.gui.views.library_rows import LEFT, RIGHT, ROW, Index, RowDelegate
from howopen.library import Hit
from howopen.workspace.summaries import Summary

FIRST_INDENT: Final = 14
FOUND_ROW: Final = 50
"""The height of a row with the words of a search below it."""
_INDENT: Final = 6
_LINE: Final = 20
_RIGHT: Final = Qt.TextElideMode.ElideRight


class LibraryDelegate(RowDelegate):
    """A row of the library: publisher, licence with tags, date, ladder with class and index, and what decides most.

    Where words are looked for, those of the text run below, from the licence's column to the right edge.
    """

    _STYLES: Final = {
        Column.PUBLISHER: ("row-strong", "text"),
        Column.LICENCE: ("body", "text"),
        Column.EFFECTIVE: ("row", "text2"),
        Column.DECIDES: ("secondary", "text2"),
    }

    def _paint_cell(self, painter: QPainter, inside: QRect, index: Index) -> None:
        column = Column(index.column())
        if column is Column.OPENNESS:
            self._paint_openness(painter, inside, index.data(OPENNESS_ROLE))
            return
        role, token = self._STYLES[column]
        words = str(index.data() or "")
        if column is Column.LICENCE:
            inside = self._paint_tags(painter, inside, words, index.data(TAGS_ROLE) or ())
        self.words(painter, inside, words, role, token, LEFT)

    def _paint_tags(self, painter: QPainter, rect: QRect, name: str, tags: tuple[str, ...]) -> QRect:
        """Paints the tags behind the name as far as there is room; gives the room that is left for the name."""
        metrics = QFontMetrics(self.theme.font("caption"))
        px = self.theme.px
        wanted = QFontMetrics(self.theme.font("body")).horizontalAdvance(name) + px(8)
        start = rect.left() + min(wanted, rect.width() // 2 if tags else rect.width())
        at = start
        for tag in tags:
            width = metrics.horizontalAdvance(tag) + px(10)
            if at + width > rect.right():
                break
            box = QRectF(at + 0.5, rect.center().y() - px(8) + 0.5, width, px(16))
            painter.setPen(QPen(self.theme.color("linestrong"), 1))
            painter.drawRoundedRect(box, RADIUS["chip"], RADIUS["chip"])
            self.words(painter, box.toRect().adjusted(px(5), 0, 0, 0), tag, "caption", "text2", LEFT)
            at += width + px(4)
        return rect if at == start else QRect(rect.left(), rect.top(), start - px(6) - rect.left(), rect.height())

    def _paint_openness(self, painter: QPainter, rect: QRect, summary: Summary | None) -> None:
        if summary is None:
            self.words(painter, rect, "–", "row", "text3", LEFT)
            return
        width, height = self.theme.px(LADDER_SIZE.width()), self.theme.px(LADDER_SIZE.height())
        sign = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
        paint_ladder(painter, sign, summary.openness_class, self.theme)
        words = class_word(summary.openness_class)
        start = rect.left() + width + self.theme.px(8)
        self.words(painter, rect.adjusted(start - rect.left(), 0, 0, 0), words, "row", "text", LEFT)
        if summary.index is not None:
            after = start + QFontMetrics(self.theme.font("row")).horizontalAdvance(words) + self.theme.px(7)
            box = rect.adjusted(after - rect.left(), 0, 0, 0)
            self.words(painter, box, str(summary.index), "row", "text3", LEFT)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        """Paints the part of the second line that lies in this cell."""
        table = option.widget
        if not isinstance(table, QTableView) or not hit.snippet:
            return
        px = self.theme.px
        start = table.columnViewportPosition(Column.LICENCE)
        left = start + px(_INDENT if start > 0 else FIRST_INDENT)
        right = table.viewport().width() - px(12)
        top = option.rect.bottom() - px(_LINE) - px(4)
        line = QRect(left, top, right - left, px(_LINE))
        places = counted(hit.places, "{n} place", "{n} places") if hit.places else ""
        self.words(painter, line, places, "caption", "text3", RIGHT)
        metrics = QFontMetrics(self.theme.font("caption"))
        self._paint_excerpt(painter, line.adjusted(0, 0, -metrics.horizontalAdvance(places) - px(16), 0), hit)

    def _paint_excerpt(self, painter: QPainter, line: QRect, hit: Hit) -> None:
        plain, strong = self.theme.font("secondary"), self.theme.font("secondary")
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = {found: QFontMetricsF(strong if found else plain) for found in (False, True)}

        def width(piece: Piece) -> float:
            return metrics[piece.found].horizontalAdvance(piece.words)

        at, right = float(line.left()), float(line.right())
        base = line.top() + (line.height() + metrics[False].ascent() - metrics[False].descent()) / 2
        for piece in fitted(pieces(hit), line.width(), width):
            box = QRectF(at, line.top(), min(width(piece), right - at), line.height())
            if piece.found:
                painter.fillRect(box.adjusted(-1, 2, 1, -2), self.theme.color("changedwash"))
            painter.setFont(strong if piece.found else plain)
            painter.setPen(self.theme.color("text" if piece.found else "text2"))
            cut = width(piece) > box.width()
            # A piece that fits is never elided, as whole pixels would do to one that fits by a hair.
            shown = metrics[piece.found].elidedText(piece.words, _RIGHT, box.width()) if cut else piece.words
            painter.drawText(QPointF(at, base), shown)
            at += box.width()
            if cut:
                return

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        painter.save()
        painter.setClipRect(option.rect)
        self.paint_ground(painter, option, index)
        px = self.theme.px
        hit = index.data(HIT_ROLE)
        left = FIRST_INDENT if _is_first(option, index) else _INDENT
        bottom = px(FOUND_ROW - ROW) + 1 if isinstance(hit, Hit) and hit.snippet else 1
        self._paint_cell(painter, option.rect.adjusted(px(left), 0, -px(6), -bottom), index)
        if isinstance(hit, Hit) and index.column() != Column.PUBLISHER:
            self._paint_hit(painter, option, hit)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size at the present zoom."""
        height = FOUND_ROW if index.data(HIT_ROLE) is not None else ROW
        return QSize(super().sizeHint(option, index).width(), self.theme.px(height))


def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the cell is the first that is shown of its row."""
    table = option.widget
    return isinstance(table, QTableView) and table.columnViewportPosition(index.column()) <= 0
