# SPDX-License-Identifier: Apache-2.0
"""The labels at the steps of a line: signs of the directions left of a step, what it changed right of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from howopen.comparing.chart import Label, Step, kept_labels
from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.timeline.chart_layout import Band
from howopen.gui.timeline.chart_scene import Scene
from howopen.gui.timeline.rows import LEFT

_GAP: Final = 4
_SIGN_GAP: Final = 2
_RISE: Final = 6  # from the line up to the label
_NARROWEST: Final = 24  # no label is narrower, so of two steps closer than this one alone can be labelled
_FIRST: Final = 1_000_000.0  # the weight of the chosen version's label

Placed = tuple[Step, float]
"""A step and where it stands."""


def signed(number: int) -> str:
    """A number with its sign: "+2", "−1"; zero has none."""
    return f"{number:+,}".replace("-", "−") if number else "0"


def paint_labels(painter: QPainter, scene: Scene, band: Band, steps: Sequence[Placed]) -> None:
    """Paints the labels of ``steps`` that have room; the chosen version's first, then the weightiest."""
    theme, plot = scene.theme, scene.plot(band)
    painter.setFont(theme.font("row-strong"))
    metrics = QFontMetricsF(painter.font())
    wanted = _weightiest(scene, steps)
    labels = [_label(scene, step, x, metrics) for step, x in wanted]
    for number in kept_labels(labels, left=plot.left(), right=plot.right(), gap=theme.px(_GAP)):
        step, x = wanted[number]
        # Above every step that the label stands over, where they are close.
        near = [other for other, at in steps if abs(at - x) <= labels[number].before + labels[number].after]
        highest = max(max(other.value, other.value - other.change) for other in near)
        size = theme.px(signs.DIRECTION_SIZE)
        top = scene.level(band, scene.lines[band.number], highest) - theme.px(_RISE) - size
        _paint_label(painter, scene, step, QRectF(x, top, plot.right() - x, size))


def _weight(scene: Scene, step: Step) -> float:
    return _FIRST if step.revision == scene.selected else abs(step.change) + step.tighter + step.looser


def _weightiest(scene: Scene, steps: Sequence[Placed]) -> list[Placed]:
    """Of the steps that lie in one stretch as wide as the narrowest label, the weightiest; in order of time."""
    found: dict[int, tuple[float, Placed]] = {}
    for step, x in steps:
        stretch, weight = int(x // scene.theme.px(_NARROWEST)), _weight(scene, step)
        if stretch not in found or weight > found[stretch][0]:
            found[stretch] = (weight, (step, x))
    return [placed for _, placed in found.values()]


def _label(scene: Scene, step: Step, x: float, metrics: QFontMetricsF) -> Label:
    px = scene.theme.px
    before = len(_directions(step)) * px(signs.DIRECTION_SIZE + _SIGN_GAP)
    after = metrics.horizontalAdvance(signed(step.change)) if step.change else 0.0
    return Label(x, before + px(_GAP), after + px(_GAP), _weight(scene, step))


def _paint_label(painter: QPainter, scene: Scene, step: Step, row: QRectF) -> None:
    """Paints the label about the left end of ``row``."""
    theme, left = scene.theme, row.left() - scene.theme.px(_GAP)
    for direction in reversed(_directions(step)):
        left -= row.height() + theme.px(_SIGN_GAP)
        signs.paint_direction(painter, QRectF(left, row.top(), row.height(), row.height()), direction, theme)
    if step.change:
        painter.setPen(theme.color("text"))
        painter.drawText(row.adjusted(theme.px(_GAP), 0, 0, 0), LEFT, signed(step.change))


def _directions(step: Step) -> tuple[Direction, ...]:
    pairs = ((Direction.TIGHTER, step.tighter), (Direction.LOOSER, step.looser))
    return tuple(direction for direction, count in pairs if count)
