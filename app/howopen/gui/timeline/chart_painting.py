# SPDX-License-Identifier: Apache-2.0
"""In which order the parts of the chart are painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from howopen.gui.timeline import chart_categories, chart_tracks
from howopen.gui.timeline.chart_layout import BandKind
from howopen.gui.timeline.chart_scene import Scene


def paint_chart(painter: QPainter, scene: Scene, top: int, height: int) -> None:
    """Paints the bands from ``top`` on into a pane ``height`` pixels high, and the axis, which stays in its place.

    Washes come first, then the grid, the chosen version's line, and over it the lines and points.
    """
    layout = scene.layout
    below = QRectF(0, layout.axis, layout.width, height - layout.axis)
    shown = [band for band in layout.bands if band.bottom > top and band.top < top + below.height()]
    painter.save()
    painter.setClipRect(below)
    painter.translate(0, layout.axis - top)
    categories = [band for band in shown if band.kind is BandKind.CATEGORY]
    edges = {band: chart_categories.staircase(scene, band) for band in categories}
    chart_tracks.paint_selection(painter, scene, top, top + height, wash=True)
    for band, edge in edges.items():
        chart_categories.paint_ground(painter, scene, band, edge)
    chart_tracks.paint_grid(painter, scene, top, top + height)
    chart_tracks.paint_selection(painter, scene, top, top + height, wash=False)
    for band in shown:
        if band.kind is BandKind.HEADING:
            chart_categories.paint_heading(painter, scene, band)
        elif band.kind is BandKind.TRACK:
            chart_tracks.paint_track(painter, scene, band)
    for band, edge in edges.items():
        chart_categories.paint_line(painter, scene, band, edge)
    painter.restore()
    chart_tracks.paint_axis(painter, scene)
