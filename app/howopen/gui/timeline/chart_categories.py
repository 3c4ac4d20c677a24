# SPDX-License-Identifier: Apache-2.0
"""How the lower part of the chart is painted: a line in steps for each category, with directions at the steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from howopen.assets import taxonomy
from howopen.comparing.chart import CategoryLine, Measure, Step, runs
from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_labels import paint_labels, signed
from howopen.gui.timeline.chart_layout import FLOOR, Band
from howopen.gui.timeline.chart_scene import Scene
from howopen.gui.timeline.chart_tracks import paint_dots
from howopen.gui.timeline.rows import LEFT, RIGHT
from howopen.gui.translation.texts import mark, tr

_CROWDED: Final = 9  # points closer than this: only those where something changed are drawn
_POINT: Final = 3.5
_SMALL: Final = 2.0
_TITLES: Final = {Measure.CLAUSES: mark("Clauses by category"), Measure.STRICTNESS: mark("Strictness by category")}
_STEPS: Final = {
    Measure.CLAUSES: mark("one step = one clause"),
    Measure.STRICTNESS: mark("dotted: the first version"),
}
_OWN: Final = mark("each row has its own scale")
_FIGURES: Final = {Measure.CLAUSES: mark("first → last"), Measure.STRICTNESS: mark("net")}


def figures_words(line: CategoryLine, measure: Measure) -> str:
    """The first and the last value: "30 → 31", or "19" where nothing changed; of strictness the last alone."""
    first, last = line.steps[0].value, line.steps[-1].value
    if measure is Measure.STRICTNESS:
        return signed(last)
    return f"{first:,} → {last:,}" if line.low != line.high else f"{last:,}"


def paint_heading(painter: QPainter, scene: Scene, band: Band) -> None:
    """Paints what the lines below are, and what signs and steps mean."""
    theme, px = scene.theme, scene.theme.px
    row = QRectF(0, band.top + px(6), scene.layout.width, band.height - px(6))
    painter.fillRect(row, theme.color("surface"))  # over the grid, so that no line runs through the words
    painter.fillRect(QRectF(0, row.top() - 1, row.width(), 1), theme.color("line"))
    painter.setFont(theme.font("row-strong"))
    painter.setPen(theme.color("text"))
    left = float(px(16))
    title = tr(_TITLES[scene.measure])
    painter.drawText(row.adjusted(left, 0, 0, 0), LEFT, title)
    left = max(scene.layout.plot_left, left + QFontMetricsF(painter.font()).horizontalAdvance(title)) + px(10)
    painter.setFont(theme.font("caption"))
    metrics = QFontMetricsF(painter.font())
    for direction in (Direction.TIGHTER, Direction.LOOSER):
        sign = signs.DIRECTIONS[direction]
        signs.paint_direction(painter, QRectF(left, row.top(), px(16), row.height()), direction, theme)
        painter.setPen(theme.color("text2"))
        painter.drawText(row.adjusted(left + px(20), 0, 0, 0), LEFT, sign.word.lower())
        left += px(20) + metrics.horizontalAdvance(sign.word.lower()) + px(16)
    right = row.right() - px(16) - max(metrics.horizontalAdvance(tr(told)) for told in _FIGURES.values())
    words = tr(_STEPS[scene.measure]) if scene.heights.shared else tr(_OWN)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(right - px(8) - left, 0))
    painter.drawText(row.adjusted(left, 0, 0, 0), LEFT, shown)
    painter.drawText(row.adjusted(0, 0, -px(16), 0), RIGHT, tr(_FIGURES[scene.measure]))


def paint_ground(painter: QPainter, scene: Scene, band: Band, edge: Sequence[QPointF]) -> None:
    """Paints a category's wash below the ``edge`` of its line, its name and its figures."""
    line, theme = scene.lines[band.number], scene.theme
    info = taxonomy()[line.category]
    painter.fillRect(QRectF(0, band.top, scene.layout.width, 1), theme.color("line"))
    if edge:
        floor = band.bottom - theme.px(FLOOR)
        area = QPolygonF([QPointF(edge[0].x(), floor), *edge, QPointF(edge[-1].x(), floor)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(signs.group_wash(info.group)))
        painter.drawPolygon(area)
    labels = scene.labels(band)
    code = QRectF(labels.left(), 0, theme.px(22), theme.px(16))
    code.moveTop(labels.center().y() - code.height() / 2)
    signs.paint_category(painter, code, line.category, theme)
    name = labels.adjusted(theme.px(30), 0, 0, 0)
    painter.setFont(theme.font("row"))
    painter.setPen(theme.color("text"))
    painter.drawText(name, LEFT | int(Qt.TextFlag.TextWordWrap), signs.category_name(line.category))
    _paint_figures(painter, scene, band, line)


def _paint_figures(painter: QPainter, scene: Scene, band: Band, line: CategoryLine) -> None:
    theme, area = scene.theme, scene.figures(band)
    changed = line.low != line.high
    painter.setFont(theme.font("row-strong" if changed else "row"))
    painter.setPen(theme.color("text" if changed else "text2"))
    words = figures_words(line, scene.measure)
    painter.drawText(area, RIGHT, words)
    last = line.steps[-1].value
    if scene.measure is Measure.STRICTNESS and last:
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        sign = QRectF(area.right() - width - theme.px(22), area.top(), theme.px(16), area.height())
        signs.paint_direction(painter, sign, Direction.TIGHTER if last > 0 else Direction.LOOSER, theme)


def paint_line(painter: QPainter, scene: Scene, band: Band, edge: Sequence[QPointF]) -> None:
    """Paints a category's steps, its points, and the labels that have room."""
    line, theme = scene.lines[band.number], scene.theme
    token = signs.group_token(taxonomy()[line.category].group)
    if not edge:
        return
    painter.save()
    if scene.measure is Measure.STRICTNESS:
        _paint_zero(painter, scene, band, line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(token), 1.5 * theme.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(list(edge)))
    steps = list(scene.steps(line))
    _paint_points(painter, scene, band, line, steps, token)
    paint_labels(painter, scene, band, [(step, x) for step, x in steps if step.told])
    painter.restore()


def staircase(scene: Scene, band: Band) -> list[QPointF]:
    """The corners of a category's line inside the plot; empty where it begins right of it."""
    line = scene.lines[band.number]
    levels = {value: scene.level(band, line, value) for value in {step.value for step in line.steps}}
    left, right = scene.layout.plot_left, min(scene.scale.x_of(scene.until), scene.layout.plot_right)
    corners: list[QPointF] = []
    for step in line.steps:
        x = max(scene.scale.x_of(step.time), left)
        if x > right:
            break
        y = levels[step.value]
        if corners and x > left:
            corners.append(QPointF(x, corners[-1].y()))
        elif corners:
            corners.clear()  # what lies left of the plot: only the last of it goes on inside
        corners.append(QPointF(x, y))
    return [*corners, QPointF(right, corners[-1].y())] if corners else []


def _paint_zero(painter: QPainter, scene: Scene, band: Band, line: CategoryLine) -> None:
    """The level of the first version, from which strictness counts."""
    y = round(scene.level(band, line, 0)) + 0.5
    pen = QPen(scene.theme.color("linestrong"), 1)
    pen.setDashPattern([2.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(scene.layout.plot_left, y, scene.layout.plot_right, y))


def _paint_points(
    painter: QPainter, scene: Scene, band: Band, line: CategoryLine, steps: Sequence[tuple[Step, float]], token: str
) -> None:
    """Filled where the category changed, open where it didn't; crowded ones are left out or joined to a bar."""
    theme = scene.theme
    crowded = any(run.count > 1 for run in runs([x for _, x in steps], gap=theme.px(_CROWDED)))
    for step, x in steps:
        chosen = step.revision == scene.selected
        if not crowded or chosen:
            y = scene.level(band, line, step.value)
            _paint_point(painter, QPointF(x, y), "accent" if chosen else token, theme, filled=step.told)
    if crowded:
        by_level: dict[float, list[float]] = {}
        for step, x in steps:
            if step.told and step.revision != scene.selected:
                by_level.setdefault(scene.level(band, line, step.value), []).append(x)
        for y, xs in by_level.items():
            paint_dots(painter, xs, y, token, theme, radius=_SMALL)


def _paint_point(painter: QPainter, at: QPointF, token: str, theme: Theme, *, filled: bool) -> None:
    radius = _POINT * theme.zoom / 100
    painter.setPen(QPen(theme.color(token), 1.5 * theme.zoom / 100))
    painter.setBrush(theme.color(token if filled else "surface"))
    painter.drawEllipse(at, radius, radius)
