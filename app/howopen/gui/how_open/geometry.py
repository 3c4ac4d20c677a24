# SPDX-License-Identifier: Apache-2.0
"""Where marks and labels of the ladder go: pure functions, in which no label ever covers a mark or another label.

Every mark stands on its rung's middle line at its index. A label stands beside its mark, or in a band above or below
it at the end of a leader: up or down from the mark, then level to the label. A rung grows by as many bands as its
labels need, so there is always a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

LAST_INDEX: Final = 100


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its edges, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures of the ladder, in pixels: ``left`` and ``right`` are where 0 and 100 stand, ``edge`` the last pixel.

    ``band`` is the height of a label, ``gap`` what lies between a mark's centre and its label, ``radius`` half of what
    a mark takes up, ``rung`` the least height of a rung.
    """

    left: float
    right: float
    edge: float
    band: float
    gap: float
    radius: float
    rung: float

    def x_of(self, index: float) -> float:
        """Where an index from 0 to 100 stands."""
        return self.left + (self.right - self.left) * index / LAST_INDEX


@dataclass(frozen=True, slots=True)
class Mark:
    """A document to be placed: its rung from 0 (the top one), its index, and how wide its label is."""

    rung: int
    index: float
    width: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a document stands: the centre of its mark, its label's box, and its leader's points (none if beside it)."""

    centre: Point
    label: Box
    leader: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Rung:
    """The upper and lower edge of one rung."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Ladder:
    """The whole plot: the rungs from the top, and the documents in the order in which they were given."""

    rungs: tuple[Rung, ...]
    placed: tuple[Placed, ...]

    @property
    def height(self) -> float:
        """The lower edge of the last rung."""
        return self.rungs[-1].bottom if self.rungs else 0.0


@dataclass(frozen=True, slots=True)
class _Spot:
    """A label's place in its rung: its band (0 beside the mark, below 0 above it) and its edges."""

    band: int
    left: float
    right: float


def arrange(marks: Sequence[Mark], rungs: int, sizes: Sizes) -> Ladder:
    """Places every mark and label on ``rungs`` rungs, the first at the top of the plot.

    A label that would run over the edge gets the room up to it only; the widget then elides it.
    """
    spots: dict[int, _Spot] = {}
    edges: list[Rung] = []
    middles: list[float] = []
    top = 0.0
    for rung in range(rungs):
        here = [number for number, mark in enumerate(marks) if mark.rung == rung]
        found = _spots([_cut(marks[n], sizes) for n in here], sizes)
        spots.update(zip(here, found, strict=True))
        above = max((-spot.band for spot in found), default=0)
        below = max((spot.band for spot in found), default=0)
        spare = max(sizes.rung - (above + below + 1) * sizes.band, 4.0)
        middles.append(top + spare / 2 + (above + 0.5) * sizes.band)
        bottom = top + spare + (above + below + 1) * sizes.band
        edges.append(Rung(top, bottom))
        top = bottom
    placed = tuple(_placed(mark, spots[n], middles[mark.rung], sizes) for n, mark in enumerate(marks))
    return Ladder(tuple(edges), placed)


def stairs(marks: Sequence[Mark], rungs: Sequence[Rung], sizes: Sizes) -> tuple[Point, ...]:
    """The edge of the stairs from the lowest rung up: no open document on a rung or below it stands further right."""
    points: list[Point] = []
    reach = sizes.left
    for number in reversed(range(len(rungs))):
        here = [sizes.x_of(mark.index) for mark in marks if mark.rung == number]
        reach = max([reach, *(x + sizes.gap * 0.6 for x in here)])
        points += [(reach, rungs[number].bottom), (reach, rungs[number].top)]
    return tuple(points)


def _cut(mark: Mark, sizes: Sizes) -> tuple[float, float]:
    """Where the mark stands, and how wide its label can be to the right of it."""
    x = sizes.x_of(mark.index)
    return x, max(min(mark.width, sizes.edge - x - sizes.gap), sizes.band)


def _spots(marks: Sequence[tuple[float, float]], sizes: Sizes) -> list[_Spot]:
    """A place for the label of each mark of one rung, given as (x, width of the label)."""
    # From right to left: a label that runs to the right never lies over the way of a leader that is still to come.
    order = sorted(range(len(marks)), key=lambda number: -marks[number][0])
    taken: dict[int, _Spot] = {}
    for number in order:
        taken[number] = next(
            spot for spot in _candidates(number, marks, taken, sizes) if _free(spot, number, marks, taken, sizes)
        )
    return [taken[number] for number in range(len(marks))]


def _candidates(
    number: int, marks: Sequence[tuple[float, float]], taken: dict[int, _Spot], sizes: Sizes
) -> Iterator[_Spot]:
    """Places for a label from the best on: beside the mark, then bands further and further out, without an end."""
    x, width = marks[number]
    onward, back = (x + sizes.gap, x + sizes.gap + width), (x - sizes.gap - width, x - sizes.gap)
    waiting = [marks[n][0] for n in range(len(marks)) if n not in taken and marks[n][0] < x]
    # A label that runs to the left may not bar the way of those that come after it.
    may_go_back = back[0] >= sizes.left and not any(other > back[0] - sizes.radius for other in waiting)
    yield _Spot(0, *onward)
    if back[0] >= sizes.left:
        yield _Spot(0, *back)
    out = 0
    while True:
        out += 1
        for band in (-out, out):
            yield _Spot(band, *onward)
            if may_go_back:
                yield _Spot(band, *back)


def _free(
    spot: _Spot, number: int, marks: Sequence[tuple[float, float]], taken: dict[int, _Spot], sizes: Sizes
) -> bool:
    """Whether nothing else stands in that place, and nothing in the way of the leader to it."""
    x = marks[number][0]
    if spot.band == 0 and any(
        spot.left < other + sizes.radius and other - sizes.radius < spot.right
        for n, (other, _) in enumerate(marks)
        if n != number
    ):
        return False
    for n, other in taken.items():
        if other.band == spot.band and other.left - 6 < spot.right and spot.left < other.right + 6:
            return False
        if _bars(other, x, spot.band) or _bars(spot, marks[n][0], other.band):
            return False
        level = sorted((x, spot.left if spot.left > x else spot.right))
        if other.band == spot.band != 0 and other.left < level[1] and level[0] < other.right:
            return False
    return True


def _bars(label: _Spot, x: float, band: int) -> bool:
    """Whether a label stands in the way of the upright part of a leader at ``x`` that goes out to ``band``."""
    same_side = label.band * band > 0
    return same_side and abs(label.band) <= abs(band) and label.left - 2 < x < label.right + 2


def _placed(mark: Mark, spot: _Spot, middle: float, sizes: Sizes) -> Placed:
    x = sizes.x_of(mark.index)
    y = middle + spot.band * sizes.band
    label = Box(spot.left, y - sizes.band / 2, spot.right, y + sizes.band / 2)
    if spot.band == 0:
        return Placed((x, middle), label)
    end = label.left - 3 if label.left > x else label.right + 3
    start = middle + (sizes.radius if spot.band > 0 else -sizes.radius)
    return Placed((x, middle), label, ((x, start), (x, y), (end, y)))
