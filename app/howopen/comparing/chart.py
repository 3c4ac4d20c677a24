# SPDX-License-Identifier: Apache-2.0
"""The geometry of a timeline's chart: steps, density, labels and what lies under the pointer.

Pure numbers, so that the view only paints. Times are seconds since 1970; lengths are pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.clauses import Category
from howopen.domain.comparison import Direction
from howopen.domain.timeline import Revision, Timeline, VersionKind

_LEAST_UNIT: Final = 2.0  # a lower step would not be seen


class Measure(StrEnum):
    """What the height of a line stands for."""

    CLAUSES = "clauses"  # how many clauses of the category there are
    STRICTNESS = "strictness"  # events that tighten less those that loosen, from the first version on


@dataclass(frozen=True, slots=True)
class Step:
    """One version in a category's line.

    ``revision`` is its index in the timeline; ``change`` is against the version before; ``tighter`` and ``looser``
    count the category's events.
    """

    revision: int
    time: float
    value: int
    change: int
    tighter: int = 0
    looser: int = 0

    @property
    def told(self) -> bool:
        """Whether the category changed here in a way that a label tells."""
        return bool(self.change or self.tighter or self.looser)


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """How one category went on; a step for each version that is not formal, oldest first.

    ``low`` and ``high`` are the lowest and the highest value of its steps.
    """

    category: Category
    steps: tuple[Step, ...]
    low: int
    high: int


def line_of(category: Category, steps: Sequence[Step]) -> CategoryLine:
    """The line of at least one step."""
    values = [step.value for step in steps]
    return CategoryLine(category, tuple(steps), min(values), max(values))


def category_lines(timeline: Timeline, measure: Measure) -> tuple[CategoryLine, ...]:
    """A line for each category that has a clause or an event.

    Those that changed come first, then those with most clauses at the end. The order does not depend on ``measure``,
    so that a line stays where it is when the measure is switched.
    """
    real = [
        (index, revision)
        for index, revision in enumerate(timeline.revisions)
        if revision.kind is not VersionKind.FORMAL
    ]
    counts = [revision.counts for _, revision in real]
    seen = {category for found in counts for category in found}
    happened = [event for _, revision in real for event in revision.events]
    seen |= {event.category for event in happened}
    turned = {event.category for event in happened if event.direction in (Direction.TIGHTER, Direction.LOOSER)}
    last = counts[-1] if counts else {}
    changed = turned | {category for category in seen if len({found.get(category, 0) for found in counts}) > 1}
    places = {category: place for place, category in enumerate(Category)}
    order = sorted(seen, key=lambda one: (one not in changed, -last.get(one, 0), places[one]))
    if measure is Measure.CLAUSES:
        values = {category: [found.get(category, 0) for found in counts] for category in order}
    else:
        values = {category: _running([revision for _, revision in real], category) for category in order}
    return tuple(line_of(category, _steps(real, category, values[category])) for category in order)


def _turned(revision: Revision, category: Category, direction: Direction) -> int:
    return sum(event.category is category and event.direction is direction for event in revision.events)


def _running(real: Sequence[Revision], category: Category) -> list[int]:
    net, found = 0, []
    for revision in real:
        net += _turned(revision, category, Direction.TIGHTER) - _turned(revision, category, Direction.LOOSER)
        found.append(net)
    return found


def _steps(real: Sequence[tuple[int, Revision]], category: Category, values: Sequence[int]) -> tuple[Step, ...]:
    return tuple(
        Step(
            revision=index,
            time=revision.version.date.timestamp(),
            value=value,
            change=value - before,
            tighter=_turned(revision, category, Direction.TIGHTER),
            looser=_turned(revision, category, Direction.LOOSER),
        )
        for (index, revision), value, before in zip(real, values, (values[0], *values[:-1]), strict=True)
    )


@dataclass(frozen=True, slots=True)
class Heights:
    """How high a step of one is. ``shared`` is whether it is the same in every line; else each fills its ``room``."""

    unit: float
    room: float
    shared: bool

    def above(self, line: CategoryLine, value: int) -> float:
        """How far ``value`` lies above the line's lowest value."""
        if self.shared:
            return (value - line.low) * self.unit
        return self.room * (value - line.low) / max(line.high - line.low, 1)


def heights(lines: Sequence[CategoryLine], *, room: float, most: float) -> Heights:
    """One height for a step of one in all ``lines``, at most ``most``; each its own where that would be too low."""
    widest = max((line.high - line.low for line in lines), default=0)
    unit = min(most, room / widest) if widest else most
    return Heights(unit, room, unit >= _LEAST_UNIT)


@dataclass(frozen=True, slots=True)
class Run:
    """Marks that stand so close that they are drawn as one: ``first`` to ``last`` are their indexes."""

    first: int
    last: int
    left: float
    right: float

    @property
    def count(self) -> int:
        """How many marks it holds."""
        return self.last - self.first + 1


def runs(xs: Sequence[float], *, gap: float) -> tuple[Run, ...]:
    """The rising ``xs`` in groups whose neighbours are less than ``gap`` apart; one alone is a run of its own."""
    starts = [index for index, x in enumerate(xs) if index == 0 or x - xs[index - 1] >= gap]
    ends = [start - 1 for start in starts[1:]] + [len(xs) - 1]
    return tuple(Run(first, last, xs[first], xs[last]) for first, last in zip(starts, ends, strict=False))


@dataclass(frozen=True, slots=True)
class Bin:
    """A column of the density: how many marks lie in it, and that as a share (0 to 1) of the fullest column."""

    left: float
    right: float
    count: int
    share: float


def density(xs: Sequence[float], *, left: float, right: float, width: float) -> tuple[Bin, ...]:
    """The rising ``xs`` from ``left`` to ``right`` counted in columns of ``width``; empty columns are left out."""
    counts: dict[int, int] = {}
    for x in xs[bisect_left(xs, left) : bisect_right(xs, right)]:
        column = int((x - left) // width)
        counts[column] = counts.get(column, 0) + 1
    most = max(counts.values(), default=1)
    return tuple(
        Bin(left + column * width, min(left + (column + 1) * width, right), count, count / most)
        for column, count in sorted(counts.items())
    )


def nearest(xs: Sequence[float], x: float, *, reach: float) -> int | None:
    """The index of that of the rising ``xs`` nearest to ``x``, at most ``reach`` away; the later of two equals."""
    at = bisect_right(xs, x)
    near = [index for index in (at, at - 1) if 0 <= index < len(xs) and abs(xs[index] - x) <= reach]
    return min(near, key=lambda index: abs(xs[index] - x)) if near else None


@dataclass(frozen=True, slots=True)
class Label:
    """A label about ``x`` that takes ``before`` pixels left of it and ``after`` right of it; weightier ones win."""

    x: float
    before: float
    after: float
    weight: float


def kept_labels(labels: Sequence[Label], *, left: float, right: float, gap: float) -> frozenset[int]:
    """The indexes of the labels that have room between ``left`` and ``right`` without touching a weightier one."""
    taken: list[tuple[float, float]] = []
    kept = set()
    for index in sorted(range(len(labels)), key=lambda n: (-labels[n].weight, n)):
        label = labels[index]
        start, end = label.x - label.before, label.x + label.after
        free = all(end + gap <= other_start or other_end + gap <= start for other_start, other_end in taken)
        if free and start >= left and end <= right:
            taken.append((start, end))
            kept.add(index)
    return frozenset(kept)
