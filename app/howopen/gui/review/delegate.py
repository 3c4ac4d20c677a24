# SPDX-License-Identifier: Apache-2.0
"""Paints the rows of the queue: state, code, effect, words with what was corrected in them, section, who and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.review import Decision, State
from howopen.gui import signs
from howopen.gui.review.model import DECISION_ROLE, PIECES_ROLE, Column
from howopen.gui.review.standing import SIGN_SIZE, STANDINGS, Standing, paint_standing, standing_of
from howopen.gui.theme import Theme
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.widgets.signs import paint_focus
from howopen.gui.widgets.tables import CELL_EDGE

ROW_HEIGHT = 29
EDGE = 14
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TOKENS = {PieceKind.DELETED: "removed", PieceKind.INSERTED: "added", PieceKind.KEPT: "text"}


class FindingDelegate(QStyledItemDelegate):
    """One row is one finding."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row of the design's height."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        decision = index.data(DECISION_ROLE)
        if not isinstance(decision, Decision):
            return
        rect, column = QRectF(option.rect), Column(index.column())
        painter.save()
        self._ground(painter, rect, option.state, column)
        match column:
            case Column.STATE:
                self._state(painter, rect, standing_of(decision))
            case Column.CATEGORY:
                width, height = self._theme.px(22), self._theme.px(16)
                area = QRectF(rect.left() + self._theme.px(CELL_EDGE), rect.center().y() - height / 2, width, height)
                signs.paint_category(painter, area, decision.shown.category, self._theme)
            case Column.EFFECT:
                side = self._theme.px(signs.EFFECT_SIZE)
                area = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
                signs.paint_effect(painter, area, decision.shown.effect, self._theme)
            case Column.WORDS:
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)
                area = rect.adjusted(self._theme.px(CELL_EDGE), 0, -self._theme.px(8), 0)
                rejected = decision.state is State.REJECTED
                paint_pieces(painter, area, index.data(PIECES_ROLE), self._theme, strong=chosen, faded=rejected)
            case Column.SECTION | Column.DECIDED:
                self._text(painter, rect, str(index.data()), column, decision)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, column: Column) -> None:
        theme, chosen = self._theme, bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("accentwash" if chosen else "hover" if pointed else "surface"))
        painter.setPen(theme.color("line"))
        painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))
        if column is not Column.STATE:
            return
        if chosen:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)

    def _state(self, painter: QPainter, rect: QRectF, standing: Standing) -> None:
        theme, sign = self._theme, STANDINGS[standing]
        side = theme.px(SIGN_SIZE)
        area = QRectF(rect.left() + theme.px(EDGE), rect.center().y() - side / 2, side, side)
        paint_standing(painter, area, standing, theme)
        painter.setFont(theme.font("row"))
        painter.setPen(theme.color(sign.token))
        painter.drawText(rect.adjusted(theme.px(36), 0, 0, 0), _LEFT, sign.word)

    def _text(self, painter: QPainter, rect: QRectF, text: str, column: Column, decision: Decision) -> None:
        theme, last = self._theme, column is Column.DECIDED
        strong = last and standing_of(decision) is Standing.UNCERTAIN
        area = rect.adjusted(theme.px(CELL_EDGE), 0, -theme.px(EDGE if last else CELL_EDGE), 0)
        painter.setFont(theme.font("row-strong" if strong else "secondary"))
        painter.setPen(theme.color("text" if strong else "text2"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, _RIGHT if last else _LEFT, shown)


def paint_pieces(
    painter: QPainter,
    area: QRectF,
    pieces: Sequence[Piece],
    theme: Theme,
    *,
    strong: bool = False,
    faded: bool = False,
) -> None:
    """Paints words on one line: deleted ones struck through, inserted ones underlined twice, the end elided.

    ``faded`` is for a whole line that counts no more: struck through, without the wash.
    """
    font = theme.font("row-strong" if strong else "row")
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    left = area.left()
    for piece in pieces:
        room = area.right() - left
        if room < theme.px(16):
            return
        shown = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
        box = QRectF(left, area.center().y() - metrics.height() / 2, width, metrics.height())
        if piece.kind is not PieceKind.KEPT and not faded:
            painter.fillRect(box, theme.color(f"{_TOKENS[piece.kind]}wash"))
        painter.setPen(theme.color("text2" if faded else _TOKENS[piece.kind]))
        painter.drawText(QRectF(left, area.top(), width + 2, area.height()), _LEFT, shown)
        _paint_lines(painter, box, piece.kind, theme)
        left += width


def _paint_lines(painter: QPainter, box: QRectF, kind: PieceKind, theme: Theme) -> None:
    """A line through deleted words, a double underline below inserted ones."""
    if kind is PieceKind.KEPT:
        return
    inserted, scale = kind is PieceKind.INSERTED, theme.zoom / 100
    painter.setPen(QPen(theme.color(_TOKENS[kind]), (1.0 if inserted else 1.5) * scale))
    places = (box.bottom() - 2.5 * scale, box.bottom()) if inserted else (box.center().y() + scale,)
    for place in places:
        y = round(place) + 0.5
        painter.drawLine(QLineF(box.left(), y, box.right(), y))
