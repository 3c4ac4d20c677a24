# SPDX-License-Identifier: Apache-2.0
"""What is painted around the words of a document: page lines, washes, underlines, outlines and margin marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from howopen.domain.clauses import Clause
from howopen.gui import signs
from howopen.gui.reading.marks import LaneRow
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

UNDERLINE_BELOW_BASELINE: Final = 4
LANE_STEP: Final = 3
_MARK_WIDTH: Final = 42
CHOSEN_STRENGTH: Final = 0.45


def page_line(painter: QPainter, left: float, right: float, y: float, number: int, theme: Theme) -> None:
    """A dashed line across the text with the page's number in its middle."""
    painter.save()
    painter.setFont(theme.font("caption"))
    words = tr("Page {number}", number=number)
    width = painter.fontMetrics().horizontalAdvance(words) + theme.px(16)
    middle = (left + right) / 2
    pen = QPen(theme.color("linestrong"), 1.0)
    pen.setDashPattern([2.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, middle - width / 2, y))
    painter.drawLine(QLineF(middle + width / 2, y, right, y))
    painter.setPen(theme.color("text3"))
    painter.drawText(QRectF(middle - width / 2, y - 10, width, 20), Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def wash(painter: QPainter, rects: Sequence[QRectF], token: str, theme: Theme, *, strength: float = 1.0) -> None:
    """The pale ground under words; a pixel less at the top, so that it leaves the underline above alone."""
    color = theme.color(token, alpha=strength)
    for rect in rects:
        painter.fillRect(rect.adjusted(-1, 1, 1, 0), color)


def chosen_ground(theme: Theme) -> QColor:
    """The ground of words that are selected or were found: whatever ink stands on it can be read.

    In high contrast the wash of the selection; a line below it makes it seen.
    """
    return theme.color("accentwash") if theme.high_contrast else theme.color("accentline", alpha=CHOSEN_STRENGTH)


def chosen_words(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The ground of selected or found words, in high contrast with a line below."""
    painter.fillRect(rect, chosen_ground(theme))
    if theme.high_contrast:
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - theme.line, rect.width(), theme.line), theme.color("accent")
        )


def underline(painter: QPainter, rect: QRectF, baseline: float, group: str, lane: int, theme: Theme) -> None:
    """The group's underline below one line of words; the second lane lies below the first."""
    y = round(baseline + theme.px(UNDERLINE_BELOW_BASELINE + LANE_STEP * lane))
    signs.paint_underline(painter, rect.left(), rect.right(), y, group, theme)


def outline(rects: Sequence[QRectF]) -> QPainterPath:
    """One shape round all rectangles; those of neighbouring lines grow together."""
    shape = QPainterPath()
    for rect in rects:
        part = QPainterPath()
        part.addRect(rect.adjusted(-2.5, -0.5, 2.5, 0.5))
        shape = shape.united(part)
    return shape.simplified()


def selection_outline(painter: QPainter, rects: Sequence[QRectF], theme: Theme) -> None:
    """The 1.5 px accent outline of the selected clause."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color("accent"), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline(rects), pen)
    painter.restore()


def lane_places(row: LaneRow, left: float, y: float, height: float, theme: Theme) -> list[tuple[QRectF, str]]:
    """Where each shown mark of a line lies, and the "+2" after them, with the clause that a click selects."""
    width, gap = theme.px(_MARK_WIDTH), theme.px(2)
    places = [(QRectF(left + n * (width + gap), y, width, height), clause) for n, clause in enumerate(row.shown)]
    if row.hidden:
        more = QRectF(left + len(row.shown) * (width + gap), y, theme.px(14), height)
        places.append((more, row.hidden[0]))
    return places


def lane_mark(painter: QPainter, rect: QRectF, clause: Clause, theme: Theme, *, selected: bool) -> None:
    """The effect's sign, then the category's code; the selected one stands on the accent's wash."""
    if selected:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accentline"), 1.0))
        painter.setBrush(theme.color("accentwash"))
        ground = QRectF(rect.left() + 0.5, rect.center().y() - theme.px(11), rect.width() - 1, theme.px(22))
        painter.drawRoundedRect(ground, theme.px(6), theme.px(6))
        painter.restore()
    side = theme.px(signs.EFFECT_SIZE)
    middle = rect.center().y()
    sign = QRectF(rect.left() + theme.px(3), middle - side / 2, side, side)
    signs.paint_effect(painter, sign, clause.effect, theme)
    code = QRectF(
        sign.right() + theme.px(3),
        middle - theme.px(8),
        theme.px(signs.CODE_SIZE.width()),
        theme.px(signs.CODE_SIZE.height()),
    )
    signs.paint_category(painter, code, clause.category, theme)


def lane_more(painter: QPainter, rect: QRectF, count: int, theme: Theme) -> None:
    """How many more clauses begin in this line, as in "+2"."""
    painter.save()
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("text2"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), f"+{count}")
    painter.restore()
