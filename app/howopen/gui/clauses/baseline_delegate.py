# SPDX-License-Identifier: Apache-2.0
"""How cells and heads of the table of several documents are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from howopen.comparing.clause_table import RowFilter, weight_level
from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.clauses.baseline_model import ENTRY_ROLE, BaselineModel, ClauseCell, GroupCell
from howopen.gui.clauses.painting import (
    HEAD_HEIGHT,
    LEAST_HEIGHT,
    PADDING_X,
    PADDING_Y,
    SetSide,
    paint_direction_line,
    paint_head,
    paint_net,
    paint_side,
    paint_silent,
    set_side,
    side_height,
)
from howopen.gui.clauses.wording import presence_words, reason_words, rows_counted
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.lines import broken, draw_line
from howopen.gui.widgets.signs import paint_focus

DOCUMENT_HEAD_HEIGHT: Final = 66
_REASON_LINES: Final = 2
_ONLY: Final = (mark("only in baseline"), mark("only here"))
_LINK: Final = mark("Compare in text order ›")
_WORD_LINES: Final = 3
_SILENT_HEIGHT: Final = 34
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _SetCell:
    """A cell broken into lines: the reason, then the words; heights in pixels."""

    reason: tuple[str, ...]
    side: SetSide | None
    above: float
    height: float


class BaselineDelegate(QStyledItemDelegate):
    """Paints what a document says, and above it how that differs from the baseline and why."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._set: dict[tuple[int, int], _SetCell] = {}
        self.width = 0
        """The width of every column, in pixels."""

    def forget(self) -> None:
        """Lays everything out anew."""
        self._set.clear()

    def height(self, index: _Index) -> int:
        """The height that a cell needs, in pixels."""
        cell = index.data(ENTRY_ROLE)
        if not isinstance(cell, ClauseCell):
            return self._theme.px(HEAD_HEIGHT)
        return max(round(self._laid_out(index, cell).height) + 1, self._theme.px(LEAST_HEIGHT))

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A column's width, and the height of the words."""
        return QSize(self.width, self.height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one cell, or one column's part of a head."""
        cell, rect, theme = index.data(ENTRY_ROLE), QRectF(option.rect), self._theme
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is painted by places
        if isinstance(cell, GroupCell):
            painter.fillRect(rect, theme.color("sunken"))
            if cell.net is None:
                paint_head(painter, rect, cell.category, rows_counted(cell.rows), theme)
            else:
                paint_net(painter, rect, cell.net, theme)
        elif isinstance(cell, ClauseCell):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, theme.color("accentwash" if selected else "surface"))
            self._cell(painter, rect, cell, self._laid_out(index, cell))
            if selected:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 1.0))
                painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        line = theme.color("line")
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
        if isinstance(cell, ClauseCell):
            frozen = theme.color("linestrong") if index.column() == 0 else line
            painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), frozen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _laid_out(self, index: _Index, cell: ClauseCell) -> _SetCell:
        key = (index.row(), index.column())
        if key not in self._set:
            self._set[key] = self._lay_out(cell)
        return self._set[key]

    def _lay_out(self, cell: ClauseCell) -> _SetCell:
        theme, width = self._theme, float(self.width)
        reason: tuple[str, ...] = ()
        above = 0.0
        if cell.pair is not None:
            metrics, room = QFontMetricsF(theme.font("secondary")), width - 2 * theme.px(PADDING_X)
            # That the words are the same needs no reason, and no words twice.
            reason = () if cell.pair.same else tuple(broken(reason_words(cell.pair), metrics, room, most=_REASON_LINES))
            above = theme.px(PADDING_Y) + theme.line_height("row") + len(reason) * theme.line_height("secondary")
        if cell.pair is not None and cell.pair.same:
            return _SetCell(reason, None, above, above + theme.px(PADDING_Y))
        if cell.said is None:
            return _SetCell(reason, None, above, above + theme.px(PADDING_Y + _SILENT_HEIGHT))
        side = set_side(cell.said, width, theme, most=_WORD_LINES)
        return _SetCell(reason, side, above, above + side_height(side, theme))

    def _cell(self, painter: QPainter, rect: QRectF, cell: ClauseCell, held: _SetCell) -> None:
        if cell.pair is not None:
            self._direction(painter, rect, cell, held)
        below = rect.adjusted(0, held.above, 0, -1)
        if cell.said is None:
            if cell.pair is not None:
                below.setTop(below.top() + self._theme.px(PADDING_Y))
            paint_silent(painter, below, self._theme)
        elif held.side is not None:
            paint_side(painter, below, cell.said, held.side, self._theme)

    def _direction(self, painter: QPainter, rect: QRectF, cell: ClauseCell, held: _SetCell) -> None:
        theme, pair = self._theme, cell.pair
        if pair is None:
            return
        left, right = rect.left() + theme.px(PADDING_X), rect.right() - theme.px(PADDING_X)
        top, line = rect.top() + theme.px(PADDING_Y), theme.line_height("row")
        bars = QRectF(right - theme.px(22), top + (line - theme.px(11)) / 2, theme.px(22), theme.px(11))
        signs.paint_weight(painter, bars, weight_level(pair.weight), theme)
        area = QRectF(left, top, bars.left() - theme.px(6) - left, line)
        # The words of a clause that is the same are not repeated, so its place stands here.
        presence = cell.said.place if pair.same and cell.said is not None else presence_words(pair, _ONLY)
        paint_direction_line(painter, area, pair, presence, theme)
        top += line
        for words in held.reason:
            draw_line(painter, QPointF(left, top), words, role="secondary", token="text2", theme=theme)
            top += theme.line_height("secondary")


class BaselineHead(QHeaderView):
    """The documents: name, class, ladder and index, and how many rows are tighter and looser."""

    def __init__(self, model: BaselineModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._documents, self._theme = model, theme
        self.counts: tuple[dict[RowFilter, int], ...] = ()
        self.setAccessibleName(tr("Documents"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as three lines need."""
        return QSize(super().sizeHint().width(), self._theme.px(DOCUMENT_HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints a document."""
        theme, area = self._theme, QRectF(rect)
        analysis = self._documents.documents[section]
        painter.save()
        painter.fillRect(area, theme.color("surface"))
        left, right = area.left() + theme.px(PADDING_X), area.right() - theme.px(PADDING_X)
        top = area.top() + theme.px(7)
        metrics = QFontMetricsF(theme.font("body-strong"))
        # The reasons speak of A and B: A is the baseline, B the document of the column.
        name = f"{'B' if section else 'A'} · {title_of(analysis)}"
        title = metrics.elidedText(name, Qt.TextElideMode.ElideRight, right - left)
        draw_line(painter, QPointF(left, top), title, role="body-strong", token="text", theme=theme)
        top += theme.line_height("body-strong")
        openness = analysis.profile.openness
        ladder = QRectF(left, top + theme.px(1), theme.px(24), theme.px(13))
        signs.paint_ladder(painter, ladder, openness.openness_class, theme)
        words = signs.openness_words(openness.openness_class, openness.index)
        at = QPointF(ladder.right() + theme.px(6), top)
        draw_line(painter, at, words, role="caption", token="text2", theme=theme)
        if section > 0:
            start = right - QFontMetricsF(theme.font("caption")).horizontalAdvance(tr(_LINK))
            draw_line(painter, QPointF(start, top), tr(_LINK), role="caption", token="accent", theme=theme)
        self._foot(painter, QPointF(left, top + theme.line_height("caption") + theme.px(2)), section)
        frozen = "linestrong" if section == 0 else "line"
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), theme.color(frozen))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("linestrong"))
        painter.restore()

    def _foot(self, painter: QPainter, at: QPointF, section: int) -> None:
        """What the document is to the others: the baseline, or how many rows are tighter and looser."""
        theme = self._theme
        if section == 0 or section > len(self.counts):
            draw_line(painter, at, tr("Baseline"), role="caption-strong", token="text2", theme=theme)
            return
        counts, x, size = self.counts[section - 1], at.x(), theme.px(14)
        metrics = QFontMetricsF(theme.font("caption-strong"))
        for wanted, direction in ((RowFilter.TIGHTER, Direction.TIGHTER), (RowFilter.LOOSER, Direction.LOOSER)):
            sign = signs.DIRECTIONS[direction]
            signs.paint_direction(painter, QRectF(x, at.y() + theme.px(1), size, size), direction, theme)
            words = f"{counts[wanted]} {sign.word.lower()}"
            x += size + theme.px(4)
            draw_line(painter, QPointF(x, at.y()), words, role="caption-strong", token=sign.token, theme=theme)
            x += metrics.horizontalAdvance(words) + theme.px(10)
