# SPDX-License-Identifier: Apache-2.0
"""Outlines of the signs as painter paths: pure geometry, so that they stay sharp at every scale and on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from howopen.domain.clauses import Effect
from howopen.domain.comparison import Direction
from howopen.domain.facts import OpennessClass, Verdict

LADDER_BARS = 6
_FINE = 32.0
_RUNGS = {
    OpennessClass.OPEN_SOURCE: 6,
    OpennessClass.RESPONSIBLE_USE: 5,
    OpennessClass.COMMUNITY: 4,
    OpennessClass.NON_COMMERCIAL: 3,
    OpennessClass.RESEARCH_ONLY: 2,
    OpennessClass.HOSTED_SERVICE: 1,
}

Point = tuple[float, float]


def square_in(rect: QRectF) -> QRectF:
    """The largest square in the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)


def rung(openness_class: OpennessClass) -> int:
    """How many bars of the ladder are filled: 6 for open source to 1 for a hosted service; 0 off the ladder."""
    return _RUNGS.get(openness_class, 0)


def effect_fill(effect: Effect, rect: QRectF) -> QPainterPath:
    """The filled part of an effect's sign: the square of a duty, else empty."""
    path = QPainterPath()
    if effect is Effect.REQUIRE:
        unit = rect.width() / 12
        path.addRoundedRect(rect.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit), unit, unit)
    return path


def effect_lines(effect: Effect, rect: QRectF) -> QPainterPath:
    """The stroked part of an effect's sign, drawn on a 12 px grid: circle, barred circle, diamond or two bars."""
    path = QPainterPath()
    if effect in {Effect.PERMIT, Effect.PROHIBIT}:
        path.addEllipse(_at(rect, 6, 6, 12), *_radii(rect, 4.25))
    if effect is Effect.PROHIBIT:
        path.addPath(_polyline(rect, ((3.1, 8.9), (8.9, 3.1)), 12))
    if effect is Effect.CONDITION:
        path.addPath(_polyline(rect, ((6, 1.2), (10.8, 6), (6, 10.8), (1.2, 6)), 12, closed=True))
    if effect is Effect.DECLARE:
        path.addPath(_level_bars(rect, 12, 1.75, 10.25, (4.25, 7.75)))
    return path


def verdict_fill(verdict: Verdict, rect: QRectF) -> QPainterPath:
    """The filled part of a verdict's sign on a 16 px grid, its tick, cross or wave cut out; empty if undecidable."""
    path = QPainterPath()
    if verdict is Verdict.MEETS:
        path.addEllipse(_at(rect, 8, 8, 16), *_radii(rect, 7, 16))
        return _cut(path, _polyline(rect, ((4.8, 8.3), (7.1, 10.6), (11.3, 5.9)), 16), rect)
    if verdict is Verdict.FAILS:
        unit = rect.width() / 16
        path.addRoundedRect(rect.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit), 3 * unit, 3 * unit)
        cross = _polyline(rect, ((5.6, 5.6), (10.4, 10.4)), 16)
        cross.addPath(_polyline(rect, ((10.4, 5.6), (5.6, 10.4)), 16))
        return _cut(path, cross, rect)
    if verdict is Verdict.ARGUABLE:
        path = _polyline(rect, ((8, 0.4), (15.6, 8), (8, 15.6), (0.4, 8)), 16, closed=True)
        wave = QPainterPath(_at(rect, 4.6, 8.9, 16))
        wave.cubicTo(_at(rect, 5.9, 5.6, 16), _at(rect, 7.2, 6.4, 16), _at(rect, 8, 8, 16))
        wave.cubicTo(_at(rect, 8.8, 9.6, 16), _at(rect, 10.1, 10.4, 16), _at(rect, 11.4, 7.1, 16))
        return _cut(path, wave, rect)
    return path


def verdict_lines(verdict: Verdict, rect: QRectF) -> tuple[QPainterPath, QPainterPath]:
    """The undecided sign: the circle, which is drawn dashed, and the question mark; both empty for other verdicts."""
    circle = QPainterPath()
    if verdict is not Verdict.UNDECIDABLE:
        return circle, QPainterPath()
    circle.addEllipse(_at(rect, 8, 8, 16), *_radii(rect, 6.6, 16))
    return circle, question_mark(rect)


def question_mark(rect: QRectF) -> QPainterPath:
    """A question mark on a 16 px grid, to be stroked."""
    path = QPainterPath(_at(rect, 6.2, 6.5, 16))
    path.cubicTo(_at(rect, 6.2, 4, 16), _at(rect, 9.9, 4, 16), _at(rect, 9.9, 6.5, 16))
    path.cubicTo(_at(rect, 9.9, 8, 16), _at(rect, 8, 8, 16), _at(rect, 8, 9.6, 16))
    path.addPath(_polyline(rect, ((8, 11.7), (8, 11.8)), 16))
    return path


def direction_lines(direction: Direction, rect: QRectF) -> QPainterPath:
    """A direction's sign on a 16 px grid: chevrons pointing at each other or apart, two bars, a question mark."""
    if direction is Direction.UNCLEAR:
        return question_mark(rect)
    if direction is Direction.NEUTRAL:
        return _level_bars(rect, 16, 3.5, 12.5, (6, 10))
    left: tuple[Point, ...] = ((2.2, 4), (6.2, 8), (2.2, 12))
    right: tuple[Point, ...] = ((13.8, 4), (9.8, 8), (13.8, 12))
    if direction is Direction.LOOSER:
        left, right = ((6.2, 4), (2.2, 8), (6.2, 12)), ((9.8, 4), (13.8, 8), (9.8, 12))
    path = _polyline(rect, left, 16)
    path.addPath(_polyline(rect, right, 16))
    return path


def rising_bars(rect: QRectF, count: int, *, gap: float, least: float) -> tuple[QRectF, ...]:
    """``count`` bars from left to right with tops rising evenly; ``least`` is the first's share of the height."""
    width = (rect.width() - gap * (count - 1)) / count
    steps = max(count - 1, 1)
    heights = [rect.height() * (least + (1 - least) * index / steps) for index in range(count)]
    return tuple(
        QRectF(rect.left() + index * (width + gap), rect.bottom() - height, width, height)
        for index, height in enumerate(heights)
    )


def tick(rect: QRectF) -> QPainterPath:
    """A tick, to be stroked."""
    return _polyline(square_in(rect), ((4.2, 8.3), (7, 11), (11.8, 5.2)), 16)


def dash(rect: QRectF) -> QPainterPath:
    """A short level dash in the middle, to be stroked."""
    return _polyline(square_in(rect), ((5, 8), (11, 8)), 16)


def _at(rect: QRectF, x: float, y: float, grid: float) -> QPointF:
    return QPointF(rect.left() + x * rect.width() / grid, rect.top() + y * rect.height() / grid)


def _radii(rect: QRectF, radius: float, grid: float = 12) -> tuple[float, float]:
    return radius * rect.width() / grid, radius * rect.height() / grid


def _polyline(rect: QRectF, points: tuple[Point, ...], grid: float, *, closed: bool = False) -> QPainterPath:
    path = QPainterPath(_at(rect, *points[0], grid))
    for x, y in points[1:]:
        path.lineTo(_at(rect, x, y, grid))
    if closed:
        path.closeSubpath()
    return path


def _level_bars(rect: QRectF, grid: float, left: float, right: float, heights: tuple[float, ...]) -> QPainterPath:
    path = QPainterPath()
    for y in heights:
        path.addPath(_polyline(rect, ((left, y), (right, y)), grid))
    return path


def _cut(shape: QPainterPath, line: QPainterPath, rect: QRectF) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(1.7 * rect.width() / 16)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    # Boolean operations flatten curves to steps of about a unit: at 32 times the size nobody sees them.
    large = QTransform.fromScale(_FINE, _FINE)
    hole = large.map(stroker.createStroke(line)).simplified()
    return QTransform.fromScale(1 / _FINE, 1 / _FINE).map(large.map(shape).subtracted(hole))
