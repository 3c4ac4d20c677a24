# SPDX-License-Identifier: Apache-2.0
"""Which marks clauses leave in the text, the margin lane and the overview strip: pure, in characters and pixels."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from howopen.assets import taxonomy
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span

LANES: Final = 2
PER_LINE: Final = 2
DENSE: Final = 0.5


class Mark(NamedTuple):  # thousands are made before a long text is painted
    """A clause's mark: its group's wash and underline over ``span``; ``lane`` 0 lies next to the words, 1 below."""

    clause: str
    group: str
    span: Span
    lane: int


def layered(clauses: Sequence[Clause]) -> tuple[Mark, ...]:
    """Marks in the order outer before inner; overlapping ones of different groups get different lanes, at most two."""
    ordered = sorted(clauses, key=lambda clause: (clause.span.start, -clause.span.end))
    groups = {category: info.group for category, info in taxonomy().items()}
    result: list[Mark] = []
    reach = 0
    for clause in ordered:
        group = groups[clause.category]
        # Most clauses stand alone: nothing before them reaches so far.
        near = result[-8:] if clause.span.start < reach else []
        reach = max(reach, clause.span.end)
        active = [mark for mark in near if mark.span.overlaps(clause.span)]
        result.append(Mark(clause.id, group, clause.span, _lane(group, active) if active else 0))
    return tuple(result)


def _lane(group: str, active: Sequence[Mark]) -> int:
    """The lane of a mark that overlaps ``active``: that of its own group, else the first that is free."""
    taken = {mark.lane for mark in active}
    free = next((lane for lane in range(LANES) if lane not in taken), LANES - 1)
    return next((mark.lane for mark in active if mark.group == group), free)


class MarkIndex:
    """Finds the marks of a stretch of text without looking at all of them."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self._starts = [mark.span.start for mark in marks]
        self._longest = max((len(mark.span) for mark in marks), default=0)

    def over(self, span: Span) -> tuple[Mark, ...]:
        """The marks that share a character with ``span``, outer before inner."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_right(self._starts, span.end)
        return tuple(mark for mark in self._marks[first:last] if mark.span.overlaps(span))

    def at(self, offset: int) -> tuple[str, ...]:
        """The ids of the clauses at ``offset``, the shortest (most telling) first."""
        found = self.over(Span(offset, offset + 1))
        return tuple(mark.clause for mark in sorted(found, key=lambda mark: len(mark.span)))


def covered(span: Span, marks: Sequence[Mark]) -> float:
    """The share of ``span`` that is marked at all, 0 to 1."""
    if not span:
        return 0.0
    total, reached = 0, span.start
    for mark in sorted(marks, key=lambda mark: mark.span.start):
        start, end = max(mark.span.start, reached), min(mark.span.end, span.end)
        if end > start:
            total += end - start
            reached = end
    return total / len(span)


def crowded(pages: Sequence[Span], marks: MarkIndex) -> tuple[Span, ...]:
    """The pages of which more than half is marked, where washes rest."""
    return tuple(span for span in pages if covered(span, marks.over(span)) > DENSE)


@dataclass(frozen=True, slots=True)
class LaneRow:
    """The margin marks of one line: at most two clauses shown, and how many more there are."""

    y: float
    shown: tuple[str, ...]
    hidden: tuple[str, ...]


def lane_rows(lines: Mapping[str, float]) -> tuple[LaneRow, ...]:
    """Groups clauses (id to the top of its first line, in text order) by line: two are shown, the rest counted."""
    by_line: dict[float, list[str]] = {}
    for clause, y in lines.items():
        by_line.setdefault(y, []).append(clause)
    return tuple(LaneRow(y, tuple(ids[:PER_LINE]), tuple(ids[PER_LINE:])) for y, ids in sorted(by_line.items()))


def step(places: Sequence[Span], offset: int, *, forward: bool) -> int:
    """The index of the next place after ``offset`` or the last one before it, going round; -1 where there is none."""
    if not places:
        return -1
    starts = [place.start for place in places]
    found = bisect_right(starts, offset) if forward else bisect_left(starts, offset) - 1
    return found % len(places)


def next_clause(clauses: Sequence[Clause], selected: str, offset: int, *, forward: bool) -> str:
    """The id of the clause after (or before) the selected one in text order, else after ``offset``; "" if none."""
    ordered = sorted(clauses, key=lambda clause: (clause.span.start, clause.span.end))
    ids = [clause.id for clause in ordered]
    if not ids:
        return ""
    if selected in ids:
        return ids[(ids.index(selected) + (1 if forward else -1)) % len(ids)]
    return ids[step([clause.span for clause in ordered], offset - 1, forward=forward)]
