# SPDX-License-Identifier: Apache-2.0
"""Keeps the lists that are open at a point of the text: to which of them does the next item belong?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from howopen.extraction.numbering import Number
from howopen.extraction.segments import Segment

_SAME_COLUMN = 2
_INHERITING = ("a", "A", "i", "I")


@dataclass(slots=True)
class _Level:
    """An open list: its last number (None where items have no marker), and the lead-in that governs its items.

    ``above`` is the indent of the lead-in, ``deeper`` tells whether the items are indented more. ``ended`` tells that
    the last item closed with a full stop, ``broken`` that other text came since, ``group`` that the last item was a
    heading above items of the list, ``capitals`` that the items are all in capitals.
    """

    number: Number | None
    indent: int
    lead_in: int | None
    above: int = 0
    deeper: bool = False
    ended: bool = False
    broken: bool = False
    group: bool = False
    capitals: bool = False


@dataclass(slots=True)
class Lists:
    """The open lists, the innermost last, and the lead-in that waits for its first item."""

    levels: list[_Level] = field(default_factory=list)
    pending: int | None = None
    pending_indent: int = 0
    just_opened: bool = False

    def lead_in(self, unit: int, indent: int) -> None:
        """The unit leads in: what comes next may be its first item."""
        self.pending, self.pending_indent = unit, indent

    def close(self, *, keep_pending: bool = False) -> None:
        """A heading outside of the lists ends them."""
        self.levels.clear()
        if not keep_pending:
            self.pending = None

    def holds_unmarked(self, segment: Segment) -> bool:
        """Whether a paragraph without a marker would be an item here."""
        if self.pending is not None:
            return True
        return bool(self.levels) and self.levels[-1].number is None and self._unmarked_goes_on(self.levels[-1], segment)

    def place(self, segment: Segment, *, text: str) -> int | None:
        """The lead-in that governs ``segment``, or None; opens and closes lists accordingly."""
        pending, self.pending = self.pending, None
        self.just_opened = pending is not None
        if segment.numbers:
            return self._place_marked(segment, pending)
        return self._place_unmarked(segment, pending, text)

    def done(self, *, ended: bool, group: bool = False) -> None:
        """What was placed last is read: whether it closed with a full stop, and whether it was a group's heading."""
        if self.levels:
            self.levels[-1].ended, self.levels[-1].group = ended, group

    def forget_lead_in(self) -> None:
        """What was placed last turned out to be a part of the text under no lead-in."""
        self.levels[-1].lead_in = None

    def follows_on(self, segment: Segment, pending_of: Segment) -> bool:
        """Whether ``segment`` opens a list below ``pending_of`` instead of being its sibling."""
        if not segment.numbers:
            return segment.indent > pending_of.indent + _SAME_COLUMN
        number = segment.numbers[0]
        if number.ordinal:
            return number.first
        same = pending_of.numbers and pending_of.numbers[0].series == number.series
        return not same or segment.indent > pending_of.indent + 1

    def _place_marked(self, segment: Segment, pending: int | None) -> int | None:
        numbers = segment.numbers
        found = self._successor(segment, pending)
        if found is not None:
            at, number = found
            del self.levels[at + 1 :]
            level = self.levels[at]
            level.number, level.broken = number, False
            return level.lead_in
        number = numbers[0]
        if pending is None:
            self._close_deeper(segment, number)
        lead_in = pending if pending is not None else self._inherited(segment, number)
        above = self.pending_indent if pending is not None else 0
        self.levels.append(_Level(number, segment.indent, lead_in, above=above))
        return lead_in

    def _successor(self, segment: Segment, pending: int | None) -> tuple[int, Number] | None:
        """The list that ``segment`` goes on with, and which of its possible numbers it then has."""
        if not segment.numbers[0].ordinal:
            return self._bullet_successor(segment, pending)
        exact = [
            (at, number)
            for at in range(len(self.levels))
            for number in segment.numbers
            if _succeeds(self.levels[at].number, number) and number.ordinal > 1
        ]
        if exact:
            return max(exact, key=lambda found: self._fit(found, segment))
        return None if pending is not None else self._later(segment)

    def _later(self, segment: Segment) -> tuple[int, Number] | None:
        """The list of the same series whose numbers skip some, or are all alike ("1." in Markdown)."""
        number = segment.numbers[0]
        for at in range(len(self.levels) - 1, -1, -1):
            level = self.levels[at]
            last = level.number
            skips = last is not None and last.series == number.series and last.ordinal < number.ordinal
            near = abs(level.indent - segment.indent) <= _SAME_COLUMN
            if (skips or (last == number and near)) and not level.broken:
                return at, number
            unfinished = level.lead_in is not None and not level.ended and not level.group
            if last is not None and last.series == number.series and near and unfinished and not level.broken:
                return at, last  # misnumbered: what ended in a semicolon goes on
        return None

    def _fit(self, found: tuple[int, Number], segment: Segment) -> tuple[bool, bool, bool, int]:
        at, number = found
        level = self.levels[at]
        brackets = level.number is not None and level.number.brackets == number.brackets
        return not level.broken, brackets, abs(level.indent - segment.indent) <= _SAME_COLUMN, at

    def _bullet_successor(self, segment: Segment, pending: int | None) -> tuple[int, Number] | None:
        number = segment.numbers[0]
        for at in range(len(self.levels) - 1, -1, -1):
            level = self.levels[at]
            same = level.number == number and abs(level.indent - segment.indent) <= _SAME_COLUMN
            if same and not level.broken and (pending is None or at == len(self.levels) - 1):
                return at, number
        return None

    def _close_deeper(self, segment: Segment, number: Number) -> None:
        while self.levels:
            top = self.levels[-1]
            restarts = (
                top.number is not None
                and _kind(top.number) == _kind(number)
                and segment.indent <= top.indent + _SAME_COLUMN
            )
            if not restarts and top.indent <= segment.indent + _SAME_COLUMN and not _unmarked_sibling(top, segment):
                return
            self.levels.pop()

    def _inherited(self, segment: Segment, number: Number) -> int | None:
        """Part (i) of item (a) stands under the lead-in of (a), and so does what is below the heading of a group."""
        if not self.levels or self.levels[-1].broken:
            return None
        top = self.levels[-1]
        below = top.group or segment.same_block or (number.series in _INHERITING and top.number is not None)
        return top.lead_in if below else None

    def _place_unmarked(self, segment: Segment, pending: int | None, text: str) -> int | None:
        body = segment.body.of(text)
        if pending is not None:
            deeper = segment.indent > self.pending_indent
            self.levels.append(_Level(None, segment.indent, pending, deeper=deeper, capitals=body.isupper()))
            return pending
        while self.levels and self.levels[-1].number is None:
            top = self.levels[-1]
            if self._unmarked_goes_on(top, segment) or self._alike(top, segment, body):
                return top.lead_in
            self.levels.pop()
        if not self.levels:
            return None
        top = self.levels[-1]
        inside = segment.indent > max(top.indent + 1, top.above) or segment.same_block
        if not top.broken and (inside or (not top.ended and body[:1].islower())):
            return top.lead_in
        for level in self.levels:
            level.broken = level.lead_in is not None
        return None

    def _unmarked_goes_on(self, level: _Level, segment: Segment) -> bool:
        return segment.indent == level.indent and (not level.ended or level.deeper)

    def _alike(self, level: _Level, segment: Segment, body: str) -> bool:
        if segment.indent != level.indent:
            return False
        return body.rstrip().endswith(";") or (level.capitals and body.isupper())


def _unmarked_sibling(level: _Level, segment: Segment) -> bool:
    return level.number is None and segment.indent <= level.indent


def _kind(number: Number) -> str:
    """The series, where numbers with dots count by their depth alone."""
    return f"path {number.series.count('.')}" if number.series.startswith("path") else number.series


def _succeeds(last: Number | None, number: Number) -> bool:
    return last is not None and last.series == number.series and last.ordinal + 1 == number.ordinal


def opens_list(segments: Sequence[Segment], at: int) -> bool:
    """Whether the segment at ``at`` could be the first of a list: its marker is the first of a series, or a bullet."""
    return at < len(segments) and bool(segments[at].numbers) and any(number.first for number in segments[at].numbers)
