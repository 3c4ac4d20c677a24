# SPDX-License-Identifier: Apache-2.0
"""Paints the cells of clause tables: words of a side, silence, direction with its reason, and heads of categories."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from howopen.comparing.clause_table import Net, weight_level
from howopen.domain.clauses import Category
from howopen.domain.comparison import ClausePair
from howopen.gui import signs
from howopen.gui.clauses.typesetting import SetWords, set_words
from howopen.gui.clauses.wording import NETS, SILENT, Said, direction_word, net_words, presence_words, reason_words
from howopen.gui.icons import pixmap
from howopen.gui.theme import RADIUS, Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.lines import broken, draw_line

MIDDLE: Final = 196
PADDING_X: Final = 12
PADDING_Y: Final = 7
LEAST_HEIGHT: Final = 48
HEAD_HEIGHT: Final = 24
_WORD_LINES: Final = 4
_REASON_LINES: Final = 3
_WEIGHT_WIDTH: Final = 22
_WEIGHT_HEIGHT: Final = 11
_MARK_GAP: Final = 6
_LONGEST_PLACE: Final = 96
_CHIP_HEIGHT: Final = 22


@dataclass(frozen=True, slots=True)
class Cells:
    """The three parts of a row."""

    a: QRectF
    middle: QRectF
    b: QRectF


def cells(row: QRectF, theme: Theme) -> Cells:
    """Divides a row: what changes has its own width, both sides share the rest in whole pixels."""
    middle = float(theme.px(MIDDLE))
    side = float(int((row.width() - middle) / 2))
    at = row.left() + side
    return Cells(
        QRectF(row.left(), row.top(), side, row.height()),
        QRectF(at, row.top(), row.width() - 2 * side, row.height()),
        QRectF(row.right() - side, row.top(), side, row.height()),
    )


@dataclass(frozen=True, slots=True)
class SetSide:
    """One side broken into lines for a width, with its place as it is shown."""

    words: SetWords
    place: str


def set_side(side: Said, width: float, theme: Theme, *, most: int = _WORD_LINES) -> SetSide:
    """Breaks what a side says into lines; the first leaves room for the effect's sign and the place."""
    metrics = QFontMetricsF(theme.font("caption"))
    room = min(float(theme.px(_LONGEST_PLACE)), width / 3)
    place = metrics.elidedText(side.place, Qt.TextElideMode.ElideRight, room)
    inner = width - 2 * theme.px(PADDING_X)
    mark = metrics.horizontalAdvance(place) + theme.px(signs.EFFECT_SIZE + 2 * _MARK_GAP)
    return SetSide(set_words(side.words, theme, width=inner, first=inner - mark, most=most), place)


def side_height(held: SetSide | None, theme: Theme) -> float:
    """The height that a side needs, in pixels."""
    return 0.0 if held is None else held.words.height + 2 * theme.px(PADDING_Y)


def highest(theme: Theme) -> int:
    """The height in pixels in which any row has room, whatever its words."""
    words = _WORD_LINES * theme.line_height("quote")
    middle = 2 * theme.line_height("row") + _REASON_LINES * theme.line_height("secondary")
    return round(max(words, middle, theme.px(LEAST_HEIGHT)) + 2 * theme.px(PADDING_Y)) + 1


def paint_side(painter: QPainter, rect: QRectF, side: Said, held: SetSide, theme: Theme) -> None:
    """Paints the words, and at the end of their first line the effect's sign and the place."""
    left, top = rect.left() + theme.px(PADDING_X), rect.top() + theme.px(PADDING_Y)
    painter.setPen(theme.color("text"))
    held.words.draw(painter, left, top)
    width = QFontMetricsF(theme.font("caption")).horizontalAdvance(held.place)
    marks = width + theme.px(_MARK_GAP + signs.EFFECT_SIZE)
    right = left + marks if held.words.leftward else rect.right() - theme.px(PADDING_X)
    line = theme.line_height("quote")
    down = (line - theme.line_height("caption")) / 2
    draw_line(painter, QPointF(right - width, top + down), held.place, role="caption", token="text2", theme=theme)
    size = theme.px(signs.EFFECT_SIZE)
    sign = QRectF(right - width - theme.px(_MARK_GAP) - size, top + (line - size) / 2, size, size)
    signs.paint_effect(painter, sign, side.effect, theme)


def paint_silent(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Hatches a side that says nothing, with a chip that says so."""
    signs.paint_hatch(painter, rect, theme)
    metrics = QFontMetricsF(theme.font("caption"))
    height = theme.px(_CHIP_HEIGHT)
    width = metrics.horizontalAdvance(tr(SILENT)) + 2 * theme.px(8)
    chip = QRectF(rect.left() + theme.px(PADDING_X), rect.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1.0))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(RADIUS["chip"]), theme.px(RADIUS["chip"]))
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("caption"))
    painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), tr(SILENT))
    painter.restore()


def reason_lines(pair: ClausePair, width: float, theme: Theme) -> list[str]:
    """The reason in at most three lines of a cell that is ``width`` wide."""
    room = width - 2 * theme.px(PADDING_X)
    return broken(reason_words(pair), QFontMetricsF(theme.font("secondary")), room, most=_REASON_LINES)


def middle_height(pair: ClausePair, width: float, theme: Theme, *, named: bool) -> float:
    """The height that direction and reason need, and the category above them where the row tells it itself."""
    lines = len(reason_lines(pair, width, theme))
    above = theme.line_height("row") if named else 0
    return float(above + theme.line_height("row") + lines * theme.line_height("secondary") + 2 * theme.px(PADDING_Y))


def paint_middle(painter: QPainter, rect: QRectF, pair: ClausePair, theme: Theme, *, named: bool) -> None:
    """Paints what changes: the category where it is not told above, direction and weight, then the reason."""
    left, right = rect.left() + theme.px(PADDING_X), rect.right() - theme.px(PADDING_X)
    top, line = rect.top() + theme.px(PADDING_Y), theme.line_height("row")
    if named:
        paint_category_name(painter, QRectF(left, top, right - left, line), pair.category, theme)
        top += line
    bars = _weight_bars(right, top + line / 2, theme)
    signs.paint_weight(painter, bars, weight_level(pair.weight), theme)
    area = QRectF(left, top, bars.left() - theme.px(6) - left, line)
    paint_direction_line(painter, area, pair, presence_words(pair), theme)
    top += line
    for words in reason_lines(pair, rect.width(), theme):
        draw_line(painter, QPointF(left, top), words, role="secondary", token="text2", theme=theme)
        top += theme.line_height("secondary")


def paint_direction_line(painter: QPainter, rect: QRectF, pair: ClausePair, presence: str, theme: Theme) -> None:
    """Paints a direction's sign and word, then in ``presence`` whether one side only speaks or a person joined both."""
    sign = signs.DIRECTIONS[pair.direction]
    size = theme.px(signs.DIRECTION_SIZE)
    signs.paint_direction(painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size), pair.direction, theme)
    left = rect.left() + size + theme.px(5)
    word, token = direction_word(pair), "text2" if sign.token == "text3" else sign.token
    draw_line(painter, QPointF(left, rect.top()), word, role="row-strong", token=token, theme=theme)
    left += QFontMetricsF(theme.font("row-strong")).horizontalAdvance(word) + theme.px(6)
    if pair.manual:
        side = theme.px(12)
        picture = pixmap("link", theme.color("accent"), side, ratio=painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, rect.center().y() - side / 2), picture)
        left += side + theme.px(3)
    metrics = QFontMetricsF(theme.font("caption"))
    words = metrics.elidedText(presence, Qt.TextElideMode.ElideRight, max(rect.right() - left, 0))
    down = (rect.height() - theme.line_height("caption")) / 2
    token = "accent" if pair.manual else "text2"
    draw_line(painter, QPointF(left, rect.top() + down), words, role="caption", token=token, theme=theme)


def paint_category_name(painter: QPainter, rect: QRectF, category: Category, theme: Theme) -> None:
    """Paints a category's code and name on one line."""
    width, height = theme.px(signs.CODE_SIZE.width()), theme.px(signs.CODE_SIZE.height())
    code = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    signs.paint_category(painter, code, category, theme)
    left = code.right() + theme.px(8)
    metrics = QFontMetricsF(theme.font("row"))
    name = metrics.elidedText(signs.category_name(category), Qt.TextElideMode.ElideRight, rect.right() - left)
    top = rect.center().y() - theme.line_height("row") / 2
    draw_line(painter, QPointF(left, top), name, role="row", token="text", theme=theme)


def paint_head(painter: QPainter, rect: QRectF, category: Category, rows: str, theme: Theme) -> None:
    """Paints the head of a category's rows: code, name, how many."""
    painter.fillRect(rect, theme.color("sunken"))
    width, height = theme.px(signs.CODE_SIZE.width()), theme.px(signs.CODE_SIZE.height())
    left = rect.left() + theme.px(PADDING_X)
    code = QRectF(left, rect.center().y() - height / 2, width, height)
    signs.paint_category(painter, code, category, theme)
    left = code.right() + theme.px(8)
    name = signs.category_name(category)
    top = rect.center().y() - theme.line_height("row") / 2
    draw_line(painter, QPointF(left, top), name, role="row-strong", token="text", theme=theme)
    left += QFontMetricsF(theme.font("row-strong")).horizontalAdvance(name) + theme.px(8)
    top = rect.center().y() - theme.line_height("caption") / 2
    draw_line(painter, QPointF(left, top), rows, role="caption", token="text2", theme=theme)


def paint_net(painter: QPainter, rect: QRectF, net: Net, theme: Theme) -> None:
    """Paints a net direction at the right end of ``rect``."""
    word, token = net_words(net), signs.DIRECTIONS[NETS[net][1]].token
    metrics = QFontMetricsF(theme.font("row-strong"))
    left = rect.right() - theme.px(PADDING_X) - metrics.horizontalAdvance(word)
    at = QPointF(left, rect.center().y() - theme.line_height("row") / 2)
    shown = "text2" if token == "text3" else token
    draw_line(painter, at, word, role="row-strong", token=shown, theme=theme)
    size = theme.px(signs.DIRECTION_SIZE)
    sign = QRectF(left - theme.px(5) - size, rect.center().y() - size / 2, size, size)
    signs.paint_direction(painter, sign, NETS[net][1], theme)


def _weight_bars(right: float, middle: float, theme: Theme) -> QRectF:
    width, height = theme.px(_WEIGHT_WIDTH), theme.px(_WEIGHT_HEIGHT)
    return QRectF(right - width, middle - height / 2, width, height)
