# SPDX-License-Identifier: Apache-2.0
"""How a row's texts are painted: tints, hatch, marks, list numbers and the current row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from howopen.comparing.geometry import Extent
from howopen.domain.comparison import Row, RowKind
from howopen.gui import signs
from howopen.gui.compare.finding import NOTHING, Hits
from howopen.gui.compare.typesetting import LABEL, PADDING, TEXT_LEFT, Columns, LineBox, SetRow, SetText
from howopen.gui.compare.wording import alike
from howopen.gui.palette.searching import Found
from howopen.gui.reading.painting import chosen_words
from howopen.gui.theme import Theme

# How strong each kind's wash lies over the surface; text on it keeps its contrast (DESIGN.md, section 1).
_TINTS: Final = {RowKind.CHANGED: 0.38, RowKind.MOVED: 0.60, RowKind.INSERTED: 0.45, RowKind.DELETED: 0.45}
TOKENS: Final = {
    RowKind.CHANGED: "changed",
    RowKind.MOVED: "moved",
    RowKind.INSERTED: "added",
    RowKind.DELETED: "removed",
}


def paint_row(
    painter: QPainter, row: Row, laid: SetRow, columns: Columns, extent: Extent, theme: Theme, hits: Hits = NOTHING
) -> None:
    """Paints the texts of a row: tint or hatch, washes, what was found, words, then lines over the words."""
    found = tuple(hits.of_row(row))
    for left, part in zip(columns.lefts, laid.parts, strict=True):
        area = QRectF(left, extent.top, columns.side, extent.height)
        if part is None:
            signs.paint_hatch(painter, area, theme)
            continue
        if row.kind is not RowKind.SAME:
            painter.fillRect(area, theme.color(f"{TOKENS[row.kind]}wash", alpha=_TINTS[row.kind]))
        places = {place: _found_rects(part, place, area, theme) for place in found}
        _paint_text(painter, part, area, theme, [rect for rects in places.values() for rect in rects])
        _paint_outlines(painter, places.get(hits.current, ()) if hits.current else (), theme)
        if row.kind is RowKind.MOVED:
            _paint_moved_edge(painter, part, area, theme, arrived=row.a is None)


def _paint_text(painter: QPainter, part: SetText, area: QRectF, theme: Theme, found: Sequence[QRectF]) -> None:
    for box in part.boxes:
        wash = theme.color("addedwash" if box.inserted else "removedwash")
        painter.fillRect(box.rect.translated(area.topLeft()).adjusted(0, 1, 0, 0), wash)
    for rect in found:
        chosen_words(painter, rect, theme)
    painter.setPen(theme.color("text"))
    part.draw(painter, area.left(), area.top())
    for inserted in (True, False):
        boxes = [box for box in part.boxes if box.inserted is inserted]
        if boxes:
            _paint_lines(painter, boxes, area.topLeft(), inserted=inserted, theme=theme)
    _paint_marker(painter, part, area, theme)


def _paint_lines(painter: QPainter, boxes: list[LineBox], corner: QPointF, *, inserted: bool, theme: Theme) -> None:
    """A double underline under inserted words, a line through deleted ones."""
    scale = theme.zoom / 100
    painter.setPen(QPen(theme.color("added" if inserted else "removed"), (1.0 if inserted else 1.5) * scale))
    depths = (2.5, 5.0) if inserted else (-4.5,)
    lines = []
    for box in boxes:
        left, right = box.rect.left() + corner.x(), box.rect.right() + corner.x()
        for depth in depths:
            y = round(corner.y() + box.baseline + depth * scale) + 0.5
            lines.append(QLineF(left, y, right, y))
    painter.drawLines(lines)


def _found_rects(part: SetText, place: Found, area: QRectF, theme: Theme) -> list[QRectF]:
    """Where the words of a place stand in one text, in a row that is painted there; its list number is one of them."""
    rects = [box.rect.translated(area.topLeft()).adjusted(-1, 2, 1, -1) for box in part.boxes_at(place)]
    if part.holds_marker(place):
        width = QFontMetricsF(theme.font("comparing")).horizontalAdvance(part.marker)
        line = part.line_extents()[0]
        left = part.marker_left(width, theme)
        marker = QRectF(left, line.top, width, line.height).translated(area.topLeft())
        rects.insert(0, marker.adjusted(-1, 2, 1, -1))
    return rects


def _paint_outlines(painter: QPainter, rects: Sequence[QRectF], theme: Theme) -> None:
    """The outline of the place that a person has gone to."""
    painter.setPen(theme.color("text"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRect(rect.adjusted(0, 0, 0, -1))


def _paint_marker(painter: QPainter, part: SetText, area: QRectF, theme: Theme) -> None:
    """The list number, hanging before the words."""
    if not part.marker:
        return
    painter.setPen(theme.color("text3"))
    painter.setFont(theme.font("comparing"))
    width = painter.fontMetrics().horizontalAdvance(part.marker)
    left = area.left() + part.marker_left(width, theme)
    painter.drawText(QPointF(left, area.top() + part.baseline), part.marker)


def _paint_moved_edge(painter: QPainter, part: SetText, area: QRectF, theme: Theme, *, arrived: bool) -> None:
    """The edge of a moved block and its label line."""
    painter.setPen(QPen(theme.color("moved"), theme.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(theme.font("caption-strong"))
    left = area.left() + theme.px(TEXT_LEFT)
    top = area.top() + theme.px(PADDING)
    painter.drawText(
        QRectF(left + theme.px(12), top, area.width(), theme.px(LABEL)),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
        part.label,
    )
    paint_chevron(painter, QPointF(left + theme.px(4), top + theme.px(LABEL) / 2), theme, back=arrived)


def paint_chevron(painter: QPainter, centre: QPointF, theme: Theme, *, back: bool) -> None:
    """The sign of a moved block: a chevron onwards where it left, upwards where it arrived."""
    reach = theme.zoom / 100 * 3.0
    ends = ((-reach, reach / 2), (0.0, -reach / 2), (reach, reach / 2))
    if not back:
        ends = ((-reach / 2, -reach), (reach / 2, 0.0), (-reach / 2, reach))
    path = QPainterPath(centre + QPointF(*ends[0]))
    for x, y in ends[1:]:
        path.lineTo(centre + QPointF(x, y))
    pen = QPen(theme.color("moved"), 1.6 * theme.zoom / 100)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)
    painter.restore()


def paint_current(painter: QPainter, columns: Columns, extent: Extent, theme: Theme) -> None:
    """Accent lines above and below the current row."""
    painter.setPen(QPen(theme.color("accent"), 1.5 * theme.zoom / 100))
    painter.drawLines([QLineF(0, y, columns.width, y) for y in (extent.top + 0.5, extent.bottom - 0.5)])


def paint_current_words(
    painter: QPainter, change: int, laid: SetRow, columns: Columns, extent: Extent, theme: Theme
) -> None:
    """An accent outline round the words of the current change, since a row may hold several."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1.5 * theme.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left, part in zip(columns.lefts, laid.parts, strict=True):
        shape = QPainterPath()
        for box in part.boxes_of(change) if part else ():
            outline = QPainterPath()
            outline.addRect(box.rect.translated(left, extent.top).adjusted(-2, -0.5, 2, 0.5))
            shape = shape.united(outline)
        painter.drawPath(shape.simplified())
    painter.restore()


def paint_fold(painter: QPainter, columns: Columns, extent: Extent, hidden: int, theme: Theme) -> None:
    """The line that stands for rows without changes where only differences are shown."""
    area = QRectF(0, extent.top, columns.width, extent.height)
    painter.fillRect(area, theme.color("sunken"))
    painter.setPen(theme.color("text3"))
    painter.setFont(theme.font("caption"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, alike(hidden))
