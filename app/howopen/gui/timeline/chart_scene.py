# SPDX-License-Identifier: Apache-2.0
"""All that is needed to paint a timeline's chart, in one value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from howopen.comparing.chart import CategoryLine, Heights, Measure, Step, category_lines, heights
from howopen.comparing.chart_scale import TimeScale
from howopen.domain.timeline import Timeline, Track, TrackPoint, VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_layout import BASE, FLOOR, ROOM, Band, ChartLayout, lay_out

_STEP_HEIGHT: Final = 8


@dataclass(frozen=True, slots=True)
class Scene:
    """A timeline at one scale. ``selected`` is the index of the chosen revision, None where none is."""

    timeline: Timeline
    tracks: tuple[Track, ...]
    lines: tuple[CategoryLine, ...]
    heights: Heights
    measure: Measure
    scale: TimeScale
    layout: ChartLayout
    until: float  # the time of the last version of any track: so far the lines are known to go on
    selected: int | None
    real_only: bool
    theme: Theme

    @property
    def selected_x(self) -> float | None:
        """Where the chosen version stands; None where none is, or where it is not shown."""
        if self.selected is None:
            return None
        time = self.timeline.revisions[self.selected].version.date.timestamp()
        return self.scale.x_of(time) if self.scale.shows(time) else None

    def plot(self, band: Band) -> QRectF:
        """The part of a band where time runs."""
        return QRectF(self.layout.plot_left, band.top, self.layout.plot_right - self.layout.plot_left, band.height)

    def labels(self, band: Band) -> QRectF:
        """The part of a band left of the plot, inside its padding."""
        left = self.theme.px(16)
        return QRectF(left, band.top, self.layout.plot_left - left - self.theme.px(6), band.height)

    def figures(self, band: Band) -> QRectF:
        """The part of a band right of the plot, inside its padding."""
        left = self.layout.plot_right + self.theme.px(4)
        return QRectF(left, band.top, self.layout.width - self.theme.px(16) - left, band.height)

    def level(self, band: Band, line: CategoryLine, value: int) -> float:
        """How far down ``value`` lies in the band of a category."""
        return band.bottom - self.theme.px(FLOOR + BASE) - self.heights.above(line, value) * self.theme.zoom / 100

    def points(self, track: Track) -> Iterator[tuple[TrackPoint, float]]:
        """The points of a track that are shown, with their places."""
        for point in track.points:
            time = point.version.date.timestamp()
            if self.scale.shows(time) and not (self.real_only and point.kind is VersionKind.FORMAL):
                yield point, self.scale.x_of(time)

    def steps(self, line: CategoryLine) -> Iterator[tuple[Step, float]]:
        """The steps of a line that are shown, with their places."""
        for step in line.steps:
            if self.scale.shows(step.time):
                yield step, self.scale.x_of(step.time)


def tracks_of(timeline: Timeline) -> tuple[Track, ...]:
    """The timeline's tracks; where it names none, its own versions as the only one."""
    if timeline.tracks:
        return timeline.tracks
    points = tuple(TrackPoint(revision.version, revision.kind) for revision in timeline.revisions)
    return (Track(timeline.document, points),)


def begin(timeline: Timeline, measure: Measure, theme: Theme, *, real_only: bool) -> Scene:
    """The scene of a timeline before its pane is known: no version chosen, nothing laid out."""
    lines, tracks = category_lines(timeline, measure), tracks_of(timeline)
    times = [point.version.date.timestamp() for track in tracks for point in track.points]
    return Scene(
        timeline=timeline,
        tracks=tracks,
        lines=lines,
        heights=heights(lines, room=ROOM, most=_STEP_HEIGHT),
        measure=measure,
        scale=TimeScale(0, 1, 0, 1),
        layout=lay_out(0, 0, width=1, scale=1, expanded=False),
        until=max(times, default=0.0),
        selected=None,
        real_only=real_only,
        theme=theme,
    )


def changes_of(track: Track) -> tuple[int, int]:
    """How many versions after the first changed words that count, and how many there are."""
    after = [point for point in track.points if point.kind is not VersionKind.FIRST]
    return sum(point.kind is VersionKind.REAL for point in after), len(after)
