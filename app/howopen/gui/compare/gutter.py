# SPDX-License-Identifier: Apache-2.0
"""What is painted in the gutter: bands between the sides, ribbons of moved blocks, signs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from howopen.comparing.geometry import Extent, Ribbon
from howopen.domain.comparison import RowKind
from howopen.gui.compare.painting import TOKENS
from howopen.gui.compare.typesetting import Columns
from howopen.gui.theme import Theme

_GLYPHS: Final = {RowKind.CHANGED: "≠", RowKind.INSERTED: "+", RowKind.DELETED: "−"}
# Where in the gutter each sign stands: at the left, but an inserted row's where its band is wide.
_PLACES: Final = {RowKind.CHANGED: 0.27, RowKind.INSERTED: 0.72, RowKind.DELETED: 0.27}
_SIGN: Final = 16
_RIBBON_OPACITY: Final = 0.82


def paint_band(painter: QPainter, kind: RowKind, columns: Columns, extent: Extent, theme: Theme) -> None:
    """Joins both sides across the gutter: level where both have the row, from a point where one is absent."""
    if kind not in _GLYPHS:
        return
    area = QRectF(columns.gutter_left, extent.top, columns.gutter, extent.height)
    token = TOKENS[kind]
    wash = theme.color(f"{token}wash")
    painter.setPen(QPen(theme.color(token), 1.0))
    if kind is RowKind.CHANGED or columns.inline:
        painter.fillRect(area, wash)
        painter.drawLine(QPointF(area.left(), area.top() + 0.5), QPointF(area.right(), area.top() + 0.5))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        return
    upper, lower = _edges(kind, area.adjusted(0, 0.5, 0, -0.5))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_between(upper, lower), wash)
    painter.strokePath(upper, painter.pen())
    painter.strokePath(lower, painter.pen())
    painter.restore()


def _edges(kind: RowKind, area: QRectF) -> tuple[QPainterPath, QPainterPath]:
    """The upper and the lower edge, each from left to right; they meet in the middle of the absent side."""
    middle = area.center().y()
    left_open, right_open = kind is not RowKind.INSERTED, kind is not RowKind.DELETED
    return (
        _curve(area, area.top() if left_open else middle, area.top() if right_open else middle),
        _curve(area, area.bottom() if left_open else middle, area.bottom() if right_open else middle),
    )


def _curve(area: QRectF, start: float, end: float) -> QPainterPath:
    half = area.center().x()
    path = QPainterPath(QPointF(area.left(), start))
    path.cubicTo(half, start, half, end, area.right(), end)
    return path


def _between(upper: QPainterPath, lower: QPainterPath) -> QPainterPath:
    whole = QPainterPath(upper)
    whole.connectPath(lower.toReversed())
    whole.closeSubpath()
    return whole


def paint_sign(painter: QPainter, kind: RowKind, columns: Columns, extent: Extent, theme: Theme) -> None:
    """The sign in the gutter: ≠ changed, + inserted, − deleted; a moved block has its label instead."""
    glyph = _GLYPHS.get(kind)
    if glyph is None:
        return
    size = theme.px(_SIGN)
    share = 0.5 if columns.inline else _PLACES[kind]
    centre = QPointF(columns.gutter_left + columns.gutter * share, (extent.top + extent.bottom) / 2)
    circle = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(TOKENS[kind]), 1.2))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(circle)
    painter.setFont(theme.font("caption-strong"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


def paint_ribbon(painter: QPainter, ribbon: Ribbon, columns: Columns, theme: Theme) -> None:
    """A moved block's two halves joined by a dashed ribbon across the gutter."""
    area = QRectF(columns.gutter_left, 0, columns.gutter, 0)
    upper = _curve(area, ribbon.a.top + 0.5, ribbon.b.top + 0.5)
    lower = _curve(area, ribbon.a.bottom - 0.5, ribbon.b.bottom - 0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_between(upper, lower), theme.color("movedwash", alpha=_RIBBON_OPACITY))
    pen = QPen(theme.color("moved"), 1.0)
    pen.setDashPattern([5.0, 3.0])
    for edge in (upper, lower):
        painter.strokePath(edge, pen)
    painter.restore()
