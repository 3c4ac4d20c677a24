# SPDX-License-Identifier: Apache-2.0
"""Paints cells and heads of the matrix."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Cell, MatrixRow, Standing
from howopen.gui import signs
from howopen.gui.matrix.answers import NO_CLAUSE, SIGN_SIZE, fact_name, paint_standing
from howopen.gui.matrix.model import CELL_ROLE, PLACE_ROLE, answer_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.lines import broken, draw_line

ROW_HEIGHT: Final = 54
COLUMN_WIDTH: Final = 112
HEAD_WIDTH: Final = 161  # so that eight documents fit beside the pane at 1440, with a scroll bar
HEAD_HEIGHT: Final = 84
_MOST_PICTURES: Final = 2_000
_LEFT: Final = 28
_MARGIN: Final = 8
HEAD_ROOM_LESS: Final = 14
"""So much narrower than its column is the room of a head's words."""
_QUIET: Final = (Standing.NONE, Standing.SILENT, Standing.STATED, Standing.UNDECIDED)


class Tint(StrEnum):
    """How a cell stands to the current one."""

    NONE = "none"
    CROSSED = "crossed"  # in its row or column
    CURRENT = "current"
    FOCUSED = "focused"


class CellDelegate(QStyledItemDelegate):
    """Paints an answer: its sign, its words on one or two lines, and the place of the clause below.

    Most cells look like another one, so their pictures are kept; else a large matrix would not scroll smoothly.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self.current = QModelIndex()
        self.focused = False
        theme.changed.connect(self._pictures.clear)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        cell, rect = index.data(CELL_ROLE), QRect(option.rect)
        if not isinstance(cell, Cell):
            return
        words, place, tint = str(index.data()), str(index.data(PLACE_ROLE)), self._tint(index)
        ratio = painter.device().devicePixelRatioF()
        key = (cell.standing, words, place, tint, rect.width(), rect.height(), ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = self._picture(cell.standing, words, place, tint, rect.size(), ratio)
        painter.drawPixmap(rect.topLeft(), self._pictures[key])

    def _tint(self, index: QModelIndex | QPersistentModelIndex) -> Tint:
        current = self.current
        if not current.isValid() or (index.row() != current.row() and index.column() != current.column()):
            return Tint.NONE
        if index != current:
            return Tint.CROSSED
        return Tint.FOCUSED if self.focused else Tint.CURRENT

    def _picture(self, standing: Standing, words: str, place: str, tint: Tint, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        rect = QRectF(0, 0, size.width(), size.height())
        self._ground(painter, rect, standing, tint)
        self._answer(painter, rect, standing, words, place)
        self._lines(painter, rect)
        if tint in {Tint.CURRENT, Tint.FOCUSED}:
            width = self._theme.px(2) if tint is Tint.FOCUSED else 1
            painter.setPen(QPen(self._theme.color("accent"), width))
            painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1))
        painter.end()
        return picture

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The design's cell."""
        return QSize(self._theme.px(COLUMN_WIDTH), self._theme.px(ROW_HEIGHT))

    def _ground(self, painter: QPainter, rect: QRectF, standing: Standing, tint: Tint) -> None:
        painter.fillRect(rect, self._theme.color("surface"))
        if tint is not Tint.NONE:
            painter.fillRect(rect, self._theme.color("accentwash", alpha=0.45 if tint is Tint.CROSSED else 1.0))
        if standing is Standing.SILENT:
            signs.paint_hatch(painter, rect, self._theme)

    def _answer(self, painter: QPainter, rect: QRectF, standing: Standing, words: str, place: str) -> None:
        theme = self._theme
        width = rect.width() - theme.px(_LEFT) - theme.px(4)
        metrics = QFontMetricsF(theme.font("row"))
        lines = broken(words, metrics, width)
        heights = len(lines) * theme.line_height("secondary") + theme.line_height("caption")
        top = rect.top() + (rect.height() - heights) / 2
        left = rect.left() + theme.px(_LEFT)
        if standing is Standing.SILENT:
            self._clear(painter, QRectF(left, top, width, heights), (*lines, place))
        side = theme.px(SIGN_SIZE)
        sign = QRectF(rect.left() + theme.px(_MARGIN), top + (theme.line_height("secondary") - side) / 2, side, side)
        paint_standing(painter, sign, standing, theme)
        token = "text2" if standing in _QUIET else "text"
        for line in lines:
            draw_line(painter, QPointF(left, top), line, role="row", token=token, theme=theme)
            top += theme.line_height("secondary")
        linked = place != tr(NO_CLAUSE)
        caption = QFontMetricsF(theme.font("caption"))
        shown = caption.elidedText(place, Qt.TextElideMode.ElideRight, width - caption.horizontalAdvance(" ›"))
        words = f"{shown} ›" if linked else shown
        token = "accent" if linked else "text2"
        draw_line(painter, QPointF(left, top), words, role="caption", token=token, theme=theme)

    def _clear(self, painter: QPainter, area: QRectF, lines: tuple[str, ...]) -> None:
        """Takes the hatch away behind words, so that they are read on plain ground."""
        wide = max(QFontMetricsF(self._theme.font("row")).horizontalAdvance(line) for line in lines)
        words = QRectF(area.left() - self._theme.px(22), area.top(), wide + self._theme.px(24), area.height())
        painter.fillRect(
            words & area.adjusted(-self._theme.px(22), 0, self._theme.px(4), 0), self._theme.color("surface")
        )

    def _lines(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(self._theme.color("line"))
        painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))
        painter.drawLine(QLineF(rect.right() - 0.5, rect.top(), rect.right() - 0.5, rect.bottom()))


def paint_corner(painter: QPainter, rect: QRectF, words: str, theme: Theme) -> None:
    """The head of the facts, at the foot of the corner."""
    painter.fillRect(rect, theme.color("window"))
    at = QPointF(rect.left() + theme.px(14), rect.bottom() - theme.px(6) - theme.line_height("caption"))
    draw_line(painter, at, words, role="caption-strong", token="text2", theme=theme)
    _head_lines(painter, rect, theme, below="linestrong", right="linestrong")


def paint_fact_head(
    painter: QPainter, rect: QRectF, row: MatrixRow, *, current: bool, sorted_by: bool, theme: Theme
) -> None:
    """A fact's code, name and number of answers."""
    painter.fillRect(rect, theme.color("accentwash" if current else "window"))
    left = rect.left() + theme.px(14)
    if row.category is not None:
        width, height = theme.px(signs.CODE_SIZE.width()), theme.px(signs.CODE_SIZE.height())
        code = QRectF(left, rect.center().y() - height / 2, width, height)
        signs.paint_category(painter, code, row.category, theme)
        left += theme.px(30)
    role, token = ("row-strong", "accent") if current else ("row", "text")
    room = rect.right() - left - theme.px(6)
    lines = broken(fact_name(row), QFontMetricsF(theme.font(role)), room)
    height = theme.line_height("secondary")
    top = rect.center().y() - (len(lines) * height + theme.line_height("caption")) / 2
    for line in lines:
        draw_line(painter, QPointF(left, top), line, role=role, token=token, theme=theme)
        top += height
    words = tr("strictest first") if sorted_by else answer_words(row)
    draw_line(painter, QPointF(left, top), words, role="caption", token="text2", theme=theme)
    _head_lines(painter, rect, theme, below="line", right="linestrong")


def paint_document_head(
    painter: QPainter, rect: QRectF, title: str, analysis: Analysis, *, current: bool, pinned: bool, theme: Theme
) -> None:
    """A document's name on two lines, its class in words, and the ladder with the index."""
    painter.fillRect(rect, theme.color("accentwash" if current else "window"))
    left, room = rect.left() + theme.px(_MARGIN), rect.width() - theme.px(HEAD_ROOM_LESS)
    role = "row-strong" if current else "row"
    top = rect.top() + theme.px(6)
    for line in broken(title, QFontMetricsF(theme.font(role)), room):
        draw_line(painter, QPointF(left, top), line, role=role, token="accent" if current else "text", theme=theme)
        top += theme.line_height("secondary")
    openness = analysis.profile.openness
    foot = rect.bottom() - theme.px(6) - theme.line_height("caption")
    word = QFontMetricsF(theme.font("caption")).elidedText(
        signs.class_word(openness.openness_class), Qt.TextElideMode.ElideRight, room
    )
    above = foot - theme.line_height("caption")
    draw_line(painter, QPointF(left, above), word, role="caption", token="text2", theme=theme)
    ladder = QRectF(left, foot + theme.px(1), theme.px(24), theme.px(13))
    signs.paint_ladder(painter, ladder, openness.openness_class, theme)
    index = "" if openness.index is None else str(openness.index)
    words = "  ".join(part for part in (index, tr("pinned") if pinned else "") if part)
    draw_line(painter, QPointF(left + theme.px(30), foot), words, role="caption", token="text2", theme=theme)
    _head_lines(painter, rect, theme, below="linestrong", right="linestrong" if pinned else "line")


def _head_lines(painter: QPainter, rect: QRectF, theme: Theme, *, below: str, right: str) -> None:
    painter.setPen(theme.color(below))
    painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))
    painter.setPen(theme.color(right))
    painter.drawLine(QLineF(rect.right() - 0.5, rect.top(), rect.right() - 0.5, rect.bottom()))
