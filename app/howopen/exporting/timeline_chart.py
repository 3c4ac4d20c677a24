# SPDX-License-Identifier: Apache-2.0
"""How many clauses of each category the versions hold, as steps over time: SVG that stands in a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from howopen.assets import CategoryInfo, taxonomy
from howopen.domain.comparison import Direction
from howopen.domain.timeline import Revision, Timeline, VersionKind
from howopen.exporting.safe import html_text
from howopen.exporting.timeline_words import day, did
from howopen.exporting.wording import DIRECTION_SIGNS

_WIDTH, _LEFT, _RIGHT, _TOP, _ROW, _STEP = 960, 210, 880, 64, 44, 24
_LINE: Final = 'style="stroke:var(--line)"'
_TICKS_AT_MOST: Final = 12


def chart(timeline: Timeline, anchors: Mapping[str, str]) -> Iterator[str]:
    """The lines of the drawing; ``anchors`` has the page's place for the id of each version that is to be a link."""
    present = {category for revision in timeline.real for category in revision.counts}
    rows = [info for category, info in taxonomy().items() if category in present]
    height = _TOP + _ROW * len(rows) + 8
    axis = _Axis([revision.version.date for revision in timeline.revisions])
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="100%" role="img" '
        f'aria-labelledby="chart-title" font-size="12" style="fill:var(--text)">'
    )
    yield '<title id="chart-title">Clauses by category over time; the table below has the same figures</title>'
    yield from _months(axis, height)
    yield from _versions(timeline, axis, anchors)
    for at, info in enumerate(rows):
        yield from _category(timeline, info, axis, _TOP + at * _ROW)
    yield "</svg>"


class _Axis:
    """From a date to its place; dates that run backwards stand where the one before them does."""

    def __init__(self, dates: Sequence[datetime]) -> None:
        self.first, self.last = min(dates), max(dates)
        self._span = max((self.last - self.first).total_seconds(), 1.0)

    def x(self, moment: datetime) -> float:
        share = (moment - self.first).total_seconds() / self._span
        return round(_LEFT + share * (_RIGHT - _LEFT), 1)

    def rising(self, revisions: Sequence[Revision]) -> list[float]:
        """The places of versions, none before that of the version before it."""
        places: list[float] = []
        for revision in revisions:
            places.append(max(self.x(revision.version.date), places[-1] if places else 0.0))
        return places

    def months(self) -> list[datetime]:
        """The first days of months inside the axis, thinned out to a number that can be read."""
        every = [
            datetime(year, month, 1, tzinfo=UTC)
            for year in range(self.first.year, self.last.year + 1)
            for month in range(1, 13)
        ]
        inside = [moment for moment in every if self.first <= moment <= self.last]
        return inside[:: max(1, -(-len(inside) // _TICKS_AT_MOST))]


def _months(axis: _Axis, height: int) -> Iterator[str]:
    for moment in axis.months():
        x = axis.x(moment)
        yield f'<path d="M{x} 24V{height - 4}" {_LINE}/><text x="{x + 3}" y="20">{moment:%Y-%m}</text>'


def _versions(timeline: Timeline, axis: _Axis, anchors: Mapping[str, str]) -> Iterator[str]:
    """A dot for each real version, a tick for each formal one."""
    yield f'<text x="8" y="{_TOP - 16}" font-weight="600">Versions</text>'
    for revision, x in zip(timeline.revisions, axis.rising(timeline.revisions), strict=True):
        y = _TOP - 20
        formal = revision.kind is VersionKind.FORMAL
        shape = (
            f'<path d="M{x} {y - 5}V{y + 5}" style="stroke:var(--text3)"/>'
            if formal
            else f'<circle cx="{x}" cy="{y}" r="4.5"/>'
        )
        told = f"<g><title>{html_text(f'{day(revision.version.date)}: {did(revision)}')}</title>{shape}</g>"
        anchor = anchors.get(revision.version.id)
        yield f'<a href="#{html_text(anchor)}">{told}</a>' if anchor else told


def _category(timeline: Timeline, info: CategoryInfo, axis: _Axis, top: int) -> Iterator[str]:
    """One row: the code and name, the steps, a sign where the version has clauses that tightened or loosened."""
    counts = [revision.counts.get(info.category, 0) for revision in timeline.real]
    places = axis.rising(timeline.real)
    most, least = max(counts), min(counts)
    heights = [top + _ROW - 10 - (_STEP - 8) * (count - least) / max(most - least, 1) for count in counts]
    steps = f"M{places[0]} {heights[0]:.1f}" + "".join(
        f"H{x}V{y:.1f}" for x, y in zip(places[1:], heights[1:], strict=True)
    )
    middle = top + _ROW - 14
    yield f'<path d="M0 {top + _ROW - 2}H{_WIDTH}" {_LINE}/>'
    yield f'<text x="38" y="{middle}">{html_text(info.name)}</text>'
    yield f'<g class="{info.group}" font-weight="600">'
    yield f'<text x="8" y="{middle}" style="fill:currentColor">{info.code}</text>'
    yield f'<path d="{steps}H{_RIGHT}" fill="none" stroke="currentColor" stroke-width="2"/></g>'
    for revision, x, *around in zip(timeline.real, places, heights, [heights[0], *heights[:-1]], strict=True):
        yield from _signs(revision, info, x, min(around))
    figures = str(counts[-1]) if counts[0] == counts[-1] else f"{counts[0]} → {counts[-1]}"
    yield f'<text x="{_WIDTH - 8}" y="{middle}" text-anchor="end" font-weight="600">{figures}</text>'


def _signs(revision: Revision, info: CategoryInfo, x: float, y: float) -> Iterator[str]:
    found = {event.direction for event in revision.events if event.category is info.category}
    told = [direction for direction in (Direction.TIGHTER, Direction.LOOSER) if direction in found]
    if told:
        spans = "".join(
            f'<tspan class="{direction.value}" style="fill:currentColor">{DIRECTION_SIGNS[direction]} </tspan>'
            for direction in told
        )
        yield f'<text x="{x}" y="{y - 5:.1f}" text-anchor="end" font-size="11" font-weight="600">{spans}</text>'
