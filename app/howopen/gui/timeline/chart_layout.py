# SPDX-License-Identifier: Apache-2.0
"""Where the rows of the chart stand: tracks, the heading of the categories, a row a category. Pure numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

AXIS: Final = 28
TRACK: Final = 30
HEADING: Final = 38
CATEGORY: Final = 56
HEADROOM: Final = 22  # above the highest level, for labels
BASE: Final = 8  # from the row's floor to the lowest level
FLOOR: Final = 3  # from the row's end to its floor
ROOM: Final = CATEGORY - HEADROOM - BASE - FLOOR
FIRST_TRACKS: Final = 4
_GAP: Final = 6
_LABELS: Final = 164
_LABELS_NARROW: Final = 124
_FIGURES: Final = 76
_NARROW: Final = 560
_LEAST_PLOT: Final = 60


class BandKind(StrEnum):
    """What a band of the chart holds."""

    TRACK = "track"
    MORE = "more"  # the line that tells of further documents, or takes them back
    HEADING = "heading"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Band:
    """A band of the content: ``number`` is the track's or the category's index, ``top`` counts from below the axis."""

    kind: BandKind
    number: int
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """The bands from top to bottom, and how the pane is divided across; all figures are pixels."""

    bands: tuple[Band, ...]
    axis: float
    plot_left: float
    plot_right: float
    width: float

    @property
    def total(self) -> float:
        """How high all bands are together."""
        return self.bands[-1].bottom if self.bands else 0.0

    def at(self, y: float) -> Band | None:
        """The band at ``y``, which counts from below the axis."""
        return next((band for band in self.bands if band.top <= y < band.bottom), None)


def lay_out(tracks: int, lines: int, *, width: float, scale: float, expanded: bool) -> ChartLayout:
    """The chart of so many tracks and categories in a pane ``width`` wide; ``scale`` is the zoom as a factor.

    Of more than ``FIRST_TRACKS`` documents the others are folded into one line unless ``expanded``.
    """
    labels = (_LABELS if width >= _NARROW * scale else _LABELS_NARROW) * scale
    right = max(width - _FIGURES * scale, labels + _LEAST_PLOT)
    bands = tuple(_bands(tracks, lines, scale, expanded=expanded))
    return ChartLayout(bands, round(AXIS * scale), round(labels), round(right), width)


def _bands(tracks: int, lines: int, scale: float, *, expanded: bool) -> Iterator[Band]:
    top = _GAP * scale
    shown = tracks if expanded else min(tracks, FIRST_TRACKS)
    plan = [(BandKind.TRACK, number, TRACK) for number in range(shown)]
    if tracks > FIRST_TRACKS:
        plan.append((BandKind.MORE, 0, TRACK))
    plan.append((BandKind.HEADING, 0, HEADING + _GAP))
    plan += [(BandKind.CATEGORY, number, CATEGORY) for number in range(lines)]
    for kind, number, height in plan:
        yield Band(kind, number, round(top), round(height * scale))
        top = round(top) + round(height * scale)
