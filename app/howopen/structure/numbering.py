# SPDX-License-Identifier: Apache-2.0
"""Depth and label of every section, worked out from the order in which markers follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from howopen.structure.headings import Opening
from howopen.structure.markers import Marker, Numbering, Reading

_KEYWORDED = (Numbering.SECTION, Numbering.PART, Numbering.ANNEX)
_LOOK_AHEAD = 40
_INDENT_STEP = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """An opening with its depth (from 0) and its label ("1.b.iv"; "" without a number)."""

    opening: Opening
    depth: int
    label: str


@dataclass(frozen=True, slots=True)
class _Open:
    """A section that may still receive children. ``style`` is numbering and punctuation, or "" for bare headings."""

    placed: Placed
    style: str
    numbering: Numbering | None
    value: int


def place(openings: Sequence[Opening]) -> tuple[Placed, ...]:
    """Depth and label of each opening."""
    running = _running_styles(_nest(openings, frozenset()))
    return tuple(item.placed for item in _nest(openings, running))


def _nest(openings: Sequence[Opening], running: frozenset[str]) -> list[_Open]:
    """Every opening in order, each placed below what was still open when it came."""
    found: list[_Open] = []
    stack: list[_Open] = []
    for index, opening in enumerate(openings):
        if opening.marker is None:
            style, reading = "", None
            stack = _above_run_in(stack, opening, found) if opening.run_in else _above_heading(stack, opening)
        else:
            reading = _choose_reading(opening.marker, stack, openings[index + 1 : index + 1 + _LOOK_AHEAD])
            style = _style(opening.marker, reading)
            stack = _above_number(stack, opening, opening.marker, reading)
        label = _label(opening.marker, reading, stack, running) if opening.marker and reading else ""
        item = _Open(
            Placed(opening, len(stack), label),
            style,
            reading.numbering if reading else None,
            reading.value if reading else 0,
        )
        found.append(item)
        # A document's title stands over everything, so nothing is made deeper by it.
        if not (opening.first and opening.marker is None):
            stack = [*stack, item]
    return found


def _style(marker: Marker, reading: Reading) -> str:
    if reading.numbering is Numbering.DECIMAL:
        return f"decimal {marker.token.count('.') + 1}"
    return f"{reading.numbering} {marker.form}"


def _choose_reading(marker: Marker, stack: list[_Open], ahead: Sequence[Opening]) -> Reading:
    """The reading of an ambiguous marker that its neighbours bear out."""
    readings = marker.readings
    if len(readings) == 1:
        return readings[0]
    going_on = [reading for reading in readings if _continues(stack, _style(marker, reading), reading.value)]
    starting = [reading for reading in readings if reading.value == 1]
    if going_on and starting and going_on != starting:
        return starting[0] if _roman_follows(marker, ahead) else going_on[0]
    return (going_on or starting or list(readings))[0]


def _continues(stack: list[_Open], style: str, value: int) -> bool:
    return any(item.style == style and item.value == value - 1 for item in stack)


def _roman_follows(marker: Marker, ahead: Sequence[Opening]) -> bool:
    """Whether "ii" comes before "j" among the next markers with the same punctuation."""
    for opening in ahead:
        if opening.marker is None or opening.marker.form != marker.form:
            continue
        if opening.marker.token.lower() in ("ii", "j"):
            return opening.marker.token.lower() == "ii"
    return False


def _above_heading(stack: list[_Open], opening: Opening) -> list[_Open]:
    """What stays open when a heading without a number comes: higher headings, and an annex."""
    return [item for item in stack if _stands_over(item, opening.level)]


def _stands_over(item: _Open, level: int) -> bool:
    """Whether a bare heading of ``level`` (0 where unknown) leaves ``item`` open."""
    own = item.placed.opening.level
    if item.numbering is Numbering.ANNEX and not (own and level):
        return True
    return 0 < own < level


def _above_run_in(stack: list[_Open], opening: Opening, found: Sequence[_Open]) -> list[_Open]:
    """What stays open when an unnumbered run-in title comes: headings, and titles that are indented less.

    Where such titles began the text in the same column, with no heading over them, they go on at the top.
    """
    column = opening.indent
    if any(o.placed.opening.run_in and not o.placed.depth and o.placed.opening.indent == column for o in found):
        return []
    return [
        item for item in stack if not item.placed.opening.run_in or item.placed.opening.indent + _INDENT_STEP <= column
    ]


def _above_number(stack: list[_Open], opening: Opening, marker: Marker, reading: Reading) -> list[_Open]:
    """What stays open when a numbered section comes."""
    if reading.numbering is Numbering.ANNEX:
        return [item for item in stack if item.numbering is None and _stands_over(item, opening.level)]
    if reading.numbering is Numbering.DECIMAL:
        return _above_decimal(stack, marker)
    style = _style(marker, reading)
    same = [index for index, item in enumerate(stack) if item.style == style]
    if same:
        index = _sibling(stack, same, opening, reading.value)
        return stack if index is None else stack[:index]
    if reading.numbering in _KEYWORDED:
        outer = [item for item in stack if item.numbering is None or _outranks(item.numbering, reading.numbering)]
        return _below_level(outer, opening.level)
    return _below_level(stack, opening.level)


def _outranks(numbering: Numbering, other: Numbering) -> bool:
    order = (Numbering.ANNEX, Numbering.PART, Numbering.SECTION)
    return numbering in order and order.index(numbering) < order.index(other)


def _below_level(stack: list[_Open], level: int) -> list[_Open]:
    """The open sections that a heading of ``level`` may stand under; all of them where the level is unknown."""
    if not level:
        return stack
    return [
        item
        for item in stack
        if item.numbering in _KEYWORDED or not item.placed.opening.level or item.placed.opening.level < level
    ]


def _sibling(stack: list[_Open], same: list[int], opening: Opening, value: int) -> int | None:
    """Index in ``stack`` of the section that this one follows; None where it begins a list of its own inside.

    A list inside a list may count in the same style; then the column tells which of the two goes on.
    """
    going_on = [index for index in same if stack[index].value == value - 1]
    if going_on:
        return min(reversed(going_on), key=lambda index: abs(stack[index].placed.opening.indent - opening.indent))
    innermost = same[-1]
    if value == 1:
        deeper = opening.indent >= stack[innermost].placed.opening.indent + _INDENT_STEP
        inside = stack[-1].numbering is Numbering.DECIMAL and not opening.level
        return None if deeper or inside else innermost
    lower = [index for index in same if stack[index].value < value]
    return lower[-1] if lower else innermost


def _above_decimal(stack: list[_Open], marker: Marker) -> list[_Open]:
    """What stays open when "2.3" comes: what has fewer parts and the same beginning, and what has no number."""
    parts = marker.token.split(".")
    kept: list[_Open] = []
    for item in stack:
        other = item.placed.opening.marker
        if other is None:
            if not kept or kept[-1].style == "":
                kept.append(item)
        elif item.numbering in _KEYWORDED and other.token != parts[0]:
            if item.numbering is not Numbering.SECTION:
                kept.append(item)
        elif other.token.split(".") == parts[: len(other.token.split("."))] and other.token != marker.token:
            kept.append(item)
    return kept


def _running_styles(items: list[_Open]) -> frozenset[str]:
    """Styles that count on across parents ("Section II" begins with 2), so that the number alone is the citation."""
    running: set[str] = set()
    last: dict[str, int] = {}
    fresh: set[str] = set()
    for item in items:
        if item.numbering is None:
            continue
        if item.numbering in _KEYWORDED:
            fresh = set(last)
        elif item.numbering is Numbering.NUMBER:
            if item.style in fresh and item.value > 1 and item.value == last[item.style] + 1:
                running.add(item.style)
            fresh.discard(item.style)
        last[item.style] = item.value
    return frozenset(running)


def _label(marker: Marker, reading: Reading, stack: list[_Open], running: frozenset[str]) -> str:
    """The path a lawyer would cite."""
    own = marker.token
    style = _style(marker, reading)
    if reading.numbering is Numbering.SECTION:
        return _joined(_annex_of(stack), own)
    if reading.numbering in (Numbering.PART, Numbering.ANNEX):
        return f"{marker.keyword} {own}".strip()
    if reading.numbering is Numbering.DECIMAL or style in running:
        return _joined(_annex_of(stack), own)
    parent = next((item.placed.label for item in reversed(stack) if item.placed.label), "")
    return _joined(parent, own)


def _annex_of(stack: list[_Open]) -> str:
    return next((item.placed.label for item in stack if item.numbering is Numbering.ANNEX), "")


def _joined(parent: str, own: str) -> str:
    return f"{parent}.{own}" if parent else own
