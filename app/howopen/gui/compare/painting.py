# SPDX-License-Identifier: Apache-2.0
"""How a row of the side-by-side view is painted: tints, hatch, marks, bands, signs and ribbons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from howopen.comparing.geometry import Extent, Ribbon
from howopen.domain.comparison import Change, Row, RowKind
from howopen.gui import signs
from howopen.gui.compare.typesetting import LABEL, PADDING, TEXT_LEFT, Columns, SetRow, SetSide
from howopen.gui.theme import Theme

# How strong each kind's wash lies over the surface; text on it keeps its contrast (DESIGN.md, section 1).
_TINTS: Final = {RowKind.CHANGED: 0.38, RowKind.MOVED: 0.60, RowKind.INSERTED: 0.45, RowKind.DELETED: 0.45}
TOKENS: Final = {
    RowKind.CHANGED: "changed",
    RowKind.MOVED: "moved",
    RowKind.INSERTED: "added",
    RowKind.DELETED: "removed",
}
_GLYPHS: Final = {RowKind.CHANGED: "≠", RowKind.INSERTED: "+", RowKind.DELETED: "−"}
_SIGN: Final = 16
_RIBBON_OPACITY: Final = 0.82


def paint_row(painter: QPainter, row: Row, laid: SetRow, columns: Columns, extent: Extent, theme: Theme) -> None:
    """Paints both sides of a row: tint or hatch, washes, words, then lines over the words."""
    for is_b, side, marks in ((False, laid.a, row.marks_a), (True, laid.b, row.marks_b)):
        area = QRectF(columns.left(is_b=is_b), extent.top, columns.side, extent.height)
        if side is None:
            signs.paint_hatch(painter, area, theme)
            continue
        if row.kind is not RowKind.SAME:
            painter.fillRect(area, theme.color(f"{TOKENS[row.kind]}wash", alpha=_TINTS[row.kind]))
        boxes = [box for mark in marks for box in side.boxes(mark)]
        wash = theme.color("addedwash" if is_b else "removedwash")
        for box in boxes:
            painter.fillRect(box.rect.translated(area.topLeft()).adjusted(0, 1, 0, 0), wash)
        painter.setPen(theme.color("text"))
        side.draw(painter, area.left(), area.top())
        for box in boxes:
            rect = box.rect.translated(area.topLeft())
            _paint_lines(painter, rect, area.top() + box.baseline, inserted=is_b, theme=theme)
        _paint_marker(painter, side, area, theme)
        if row.kind is RowKind.MOVED:
            _paint_moved_edge(painter, side, area, theme)


def _paint_lines(painter: QPainter, rect: QRectF, baseline: float, *, inserted: bool, theme: Theme) -> None:
    """A double underline under inserted words, a line through deleted ones."""
    scale = theme.zoom / 100
    painter.save()
    painter.setPen(QPen(theme.color("added" if inserted else "removed"), (1.0 if inserted else 1.5) * scale))
    depths = (2.5, 5.0) if inserted else (-4.5,)
    for depth in depths:
        y = round(baseline + depth * scale) + 0.5
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
    painter.restore()


def _paint_marker(painter: QPainter, side: SetSide, area: QRectF, theme: Theme) -> None:
    """The list number, hanging at the right end of its column."""
    if not side.shown.marker:
        return
    painter.save()
    painter.setPen(theme.color("text3"))
    font = theme.font("comparing")
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(side.shown.marker)
    right = area.left() + theme.px(TEXT_LEFT - 8)
    painter.drawText(QPointF(max(right - width, area.left() + 2), area.top() + side.baseline), side.shown.marker)
    painter.restore()


def _paint_moved_edge(painter: QPainter, side: SetSide, area: QRectF, theme: Theme) -> None:
    """The edge of a moved block and its label line."""
    painter.save()
    painter.setPen(QPen(theme.color("moved"), theme.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(theme.font("caption-strong"))
    place = QRectF(area.left() + theme.px(TEXT_LEFT), area.top() + theme.px(PADDING), area.width(), theme.px(LABEL))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), f"› {side.label}")
    painter.restore()


def paint_band(painter: QPainter, row: Row, columns: Columns, extent: Extent, theme: Theme) -> None:
    """Joins both sides across the gutter: level where both have the row, from a point where one is absent."""
    if row.kind not in _GLYPHS:
        return
    area = QRectF(columns.side, extent.top, columns.gutter, extent.height)
    token = TOKENS[row.kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, row.kind is not RowKind.CHANGED)
    painter.fillPath(_band(row.kind, area), theme.color(f"{token}wash"))
    painter.setPen(QPen(theme.color(token), 1.0))
    for edge in _band_edges(row.kind, area.adjusted(0, 0.5, 0, -0.5)):
        painter.drawPath(edge)
    painter.restore()


def _band(kind: RowKind, area: QRectF) -> QPainterPath:
    path = QPainterPath()
    if kind is RowKind.CHANGED:
        path.addRect(area)
        return path
    upper, lower = _band_edges(kind, area)
    path.addPath(upper)
    path.connectPath(lower.toReversed())
    path.closeSubpath()
    return path


def _band_edges(kind: RowKind, area: QRectF) -> tuple[QPainterPath, QPainterPath]:
    """The upper and the lower edge, each from left to right."""
    middle, half = area.center().y(), area.width() / 2
    left_open, right_open = kind is not RowKind.INSERTED, kind is not RowKind.DELETED
    edges = []
    for y in (area.top(), area.bottom()):
        start, end = y if left_open else middle, y if right_open else middle
        edge = QPainterPath(QPointF(area.left(), start))
        edge.cubicTo(area.left() + half, start, area.left() + half, end, area.right(), end)
        edges.append(edge)
    return edges[0], edges[1]


def paint_sign(painter: QPainter, row: Row, columns: Columns, extent: Extent, theme: Theme) -> None:
    """The sign in the gutter: ≠ changed, + inserted, − deleted; a moved block has its label instead."""
    glyph = _GLYPHS.get(row.kind)
    if glyph is None:
        return
    size = theme.px(_SIGN)
    share = {RowKind.CHANGED: 0.5, RowKind.INSERTED: 0.7, RowKind.DELETED: 0.3}[row.kind]
    centre = QPointF(columns.side + columns.gutter * share, (extent.top + extent.bottom) / 2)
    circle = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(TOKENS[row.kind]), 1.2))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(circle)
    painter.setFont(theme.font("caption-strong"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


def paint_ribbon(painter: QPainter, ribbon: Ribbon, columns: Columns, theme: Theme) -> None:
    """A moved block's two halves joined by a dashed ribbon across the gutter."""
    left, right = columns.side, columns.side + columns.gutter
    half = (left + right) / 2
    upper = QPainterPath(QPointF(left, ribbon.a.top))
    upper.cubicTo(half, ribbon.a.top, half, ribbon.b.top, right, ribbon.b.top)
    lower = QPainterPath(QPointF(left, ribbon.a.bottom))
    lower.cubicTo(half, ribbon.a.bottom, half, ribbon.b.bottom, right, ribbon.b.bottom)
    whole = QPainterPath(upper)
    whole.connectPath(lower.toReversed())
    whole.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(whole, theme.color("movedwash", alpha=_RIBBON_OPACITY))
    pen = QPen(theme.color("moved"), 1.0)
    pen.setDashPattern([5.0, 3.0])
    for edge in (upper, lower):
        painter.strokePath(edge, pen)
    painter.restore()


def paint_current(painter: QPainter, columns: Columns, extent: Extent, theme: Theme) -> None:
    """The accent lines above and below the current row."""
    painter.save()
    painter.setPen(QPen(theme.color("accent"), 1.5 * theme.zoom / 100))
    for y in (extent.top + 0.5, extent.bottom - 0.5):
        painter.drawLine(QLineF(0, y, columns.width, y))
    painter.restore()


def paint_current_words(
    painter: QPainter, change: Change, laid: SetRow, columns: Columns, extent: Extent, theme: Theme
) -> None:
    """An accent outline round the words of the current change, since a row may hold several."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1.5 * theme.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for is_b, side, span in ((False, laid.a, change.a), (True, laid.b, change.b)):
        if side is not None:
            shape = QPainterPath()
            for box in side.boxes(span):
                part = QPainterPath()
                part.addRect(box.rect.translated(columns.left(is_b=is_b), extent.top).adjusted(-2, -0.5, 2, 0.5))
                shape = shape.united(part)
            painter.drawPath(shape.simplified())
    painter.restore()


def paint_fold(painter: QPainter, columns: Columns, extent: Extent, hidden: int, theme: Theme) -> None:
    """The line that stands for rows without changes where only differences are shown."""
    area = QRectF(0, extent.top, columns.width, extent.height)
    painter.save()
    painter.fillRect(area, theme.color("sunken"))
    painter.setPen(theme.color("text3"))
    painter.setFont(theme.font("caption"))
    noun = "paragraph" if hidden == 1 else "paragraphs"
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{hidden} {noun} the same on both sides")
    painter.restore()
