# SPDX-License-Identifier: Apache-2.0
"""How the upper part of the chart is painted: axis, grid, selection, and when each document changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from howopen.comparing.chart import density, runs
from howopen.comparing.chart_scale import ticks
from howopen.domain.timeline import VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_layout import Band
from howopen.gui.timeline.chart_scene import Scene, changes_of
from howopen.gui.timeline.rows import LEFT, RIGHT
from howopen.gui.timeline.wording import short_name, tick_words
from howopen.gui.translation.texts import tr

LEAST_TICK: Final = 46
_CROWDED: Final = 3  # ticks closer than this are counted in columns instead
_TOUCHING: Final = 6  # dots closer than this become one bar
_COLUMN: Final = 3
_MOST_DOTS: Final = 6  # more than these in one bar: counted in columns, real ones upwards, formal ones downwards
_DOT: Final = 4.5
_SELECTED: Final = 20


def paint_axis(painter: QPainter, scene: Scene) -> None:
    """Paints the ticks' labels on their ground, and what the figures at the right are."""
    theme, layout = scene.theme, scene.layout
    painter.fillRect(QRectF(0, 0, layout.width, layout.axis), theme.color("surface"))
    end = 0.0
    for tick in ticks(scene.scale, least=theme.px(LEAST_TICK)):
        font = theme.font("caption-strong" if tick.strong else "caption")
        label = tick_words(tick)
        width = QFontMetricsF(font).horizontalAdvance(label)
        left = tick.x + theme.px(5)
        if left < end or left + width > layout.plot_right:
            continue
        painter.setFont(font)
        painter.setPen(theme.color("text" if tick.strong else "text2"))
        painter.drawText(QRectF(left, 0, width + 1, layout.axis), LEFT, label)
        end = left + width + theme.px(3)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("text2"))
    right = QRectF(layout.plot_right, 0, layout.width - layout.plot_right - theme.px(16), layout.axis)
    painter.drawText(right, RIGHT, tr("real / all"))
    painter.fillRect(QRectF(0, layout.axis - 1, layout.width, 1), theme.color("line"))


def paint_grid(painter: QPainter, scene: Scene, top: float, bottom: float) -> None:
    """Paints the lines of the ticks and the left edge of the plot."""
    painter.save()
    painter.setPen(QPen(scene.theme.color("line"), 1))
    xs = [tick.x for tick in ticks(scene.scale, least=scene.theme.px(LEAST_TICK)) if tick.lined]
    for x in (scene.layout.plot_left, *xs):
        painter.drawLine(QLineF(round(x) + 0.5, top, round(x) + 0.5, bottom))
    painter.restore()


def paint_selection(painter: QPainter, scene: Scene, top: float, bottom: float, *, wash: bool) -> None:
    """Paints the chosen version through everything: its wash, or the line over it."""
    x, theme = scene.selected_x, scene.theme
    if x is None:
        return
    painter.save()
    if wash:
        half = theme.px(_SELECTED) / 2
        left, right = max(x - half, scene.layout.plot_left), min(x + half, scene.layout.plot_right)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), theme.color("accentwash"))
    else:
        painter.setPen(QPen(theme.color("accent"), 1.5 * theme.zoom / 100))
        painter.drawLine(QLineF(x, top, x, bottom))
    painter.restore()


def paint_track(painter: QPainter, scene: Scene, band: Band) -> None:
    """Paints when a document changed: dots for real changes, ticks for formal ones, and how many of both.

    Where they are too many to be told apart they become columns: real ones upwards, formal ones downwards.
    """
    track, theme, plot = scene.tracks[band.number], scene.theme, scene.plot(band)
    middle = round(plot.center().y()) + 0.5
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QLineF(plot.left(), middle, plot.right(), middle))
    points = list(scene.points(track))
    real = [x for point, x in points if point.kind is not VersionKind.FORMAL]
    formal = [x for point, x in points if point.kind is VersionKind.FORMAL]
    if any(run.count > _MOST_DOTS for run in runs(real, gap=theme.px(_TOUCHING))):
        _paint_columns(painter, real, plot, theme, token="text", up=True, down=False)
        _paint_columns(painter, formal, plot, theme, token="text3", up=False, down=True)
    else:
        _paint_ticks(painter, formal, plot, theme)
        paint_dots(painter, real, middle, "text", theme)
    if band.number == 0 and (x := scene.selected_x) is not None:
        paint_dots(painter, [x], middle, "accent", theme)
    changed, every = changes_of(track)
    painter.setFont(theme.font("row"))
    painter.setPen(theme.color("text2"))
    painter.drawText(scene.figures(band), RIGHT, f"{changed:,} / {every:,}")
    if band.number == 0:
        font = theme.font("row-strong")
        words = QFontMetricsF(font).elidedText(
            short_name(track.document), Qt.TextElideMode.ElideRight, scene.labels(band).width()
        )
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(scene.labels(band), LEFT, words)


def _paint_ticks(painter: QPainter, xs: Sequence[float], plot: QRectF, theme: Theme) -> None:
    """A tick each; where they are too close to be told apart, columns as high as there are many."""
    color, middle, half = theme.color("text3"), plot.center().y(), theme.px(5)
    if not any(run.count > 1 for run in runs(xs, gap=theme.px(_CROWDED))):
        for x in xs:
            painter.fillRect(QRectF(x - 0.75, middle - half, 1.5, 2 * half), color)
        return
    _paint_columns(painter, xs, plot, theme, token="text3", up=True, down=True)


def _paint_columns(
    painter: QPainter, xs: Sequence[float], plot: QRectF, theme: Theme, *, token: str, up: bool, down: bool
) -> None:
    """Columns as high as there are many marks, upwards or downwards from the middle or both."""
    middle, half = plot.center().y(), theme.px(5) if up and down else theme.px(8)
    for column in density(xs, left=plot.left(), right=plot.right(), width=theme.px(_COLUMN)):
        reach = half * (0.5 + column.share)
        top, bottom = middle - reach * up, middle + reach * down
        width = max(column.right - column.left - 1, 1.0)
        painter.fillRect(QRectF(column.left, top, width, bottom - top), theme.color(token))


def paint_dots(
    painter: QPainter, xs: Sequence[float], y: float, token: str, theme: Theme, *, radius: float = _DOT
) -> None:
    """A filled dot each; those that would touch become one bar from the first to the last."""
    radius *= theme.zoom / 100
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    for run in runs(xs, gap=theme.px(_TOUCHING)):
        if run.count == 1:
            painter.drawEllipse(QPointF(run.left, y), radius, radius)
        else:
            bar = QRectF(run.left - radius, y - radius, run.right - run.left + 2 * radius, 2 * radius)
            painter.drawRoundedRect(bar, radius, radius)
    painter.restore()
