# SPDX-License-Identifier: Apache-2.0
"""Lists of an OpenDocument text: what an item or heading is numbered with when printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.reading.numbering import BULLET, formatted
from howopen.reading.xml_tree import attribute, below, local, whole

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 10
_FORMATS = {"": "none", "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CHINESE = "一"
_PLACE = re.compile(r"%(\d{1,2})%")
_OUTLINE = "outline-style"

Counters = list[int | None]


@dataclass(frozen=True, slots=True)
class OdtLevel:
    """One level of a list: how it counts, and what it prints around and before its number."""

    bullet: bool
    style: str
    prefix: str
    suffix: str
    pattern: str
    shown: int
    start: int


class OdtLists:
    """The list styles of a file, and the counters of its lists."""

    def __init__(self, *roots: _Element | None) -> None:
        self._styles: dict[str, dict[int, OdtLevel]] = {}
        for root in roots:
            for style in below(root, "list-style", _OUTLINE):
                name = _OUTLINE if local(style) == _OUTLINE else attribute(style, "name")
                self._styles.setdefault(name, dict(map(_level, style)))
        self._by_style: dict[str, Counters] = {}
        self._by_id: dict[str, Counters] = {}
        self._outline: Counters = [None] * LEVELS

    def opened(self, element: _Element, style: str) -> Counters:
        """The counters of a list that starts: those of the one that it continues, or fresh ones."""
        continued = attribute(element, "continue-list")
        counters: Counters | None = None
        if continued:
            counters = self._by_id.get(continued)
        elif attribute(element, "continue-numbering") == "true":
            counters = self._by_style.get(style)
        counters = counters if counters is not None else [None] * LEVELS
        self._by_style[style] = counters
        if attribute(element, "id"):
            self._by_id[attribute(element, "id")] = counters
        return counters

    def next(self, style: str, level: int, counters: Counters, *, start: int | None = None) -> str:
        """Counts an item at ``level`` from 0 and returns its number, "" where it has none."""
        levels = self._styles.get(style, {})
        own = levels.get(level)
        if own is None or level >= LEVELS:
            return ""
        before = counters[level]
        number = start if start is not None else own.start if before is None else before + 1
        counters[level] = number
        counters[level + 1 :] = [None] * (LEVELS - level - 1)
        return _printed(levels, level, counters)

    def next_heading(self, heading: _Element) -> str:
        """Counts a heading that stands in no list and returns its number, "" where it has none."""
        level = whole(heading, "outline-level", 1) - 1
        if attribute(heading, "is-list-header") == "true" or not 0 <= level < LEVELS:
            return ""
        start = whole(heading, "start-value", 1) if attribute(heading, "restart-numbering") == "true" else None
        return self.next(_OUTLINE, level, self._outline, start=start)


@dataclass(slots=True)
class OpenList:
    """A list that is being read: its style, its level from 0, its counters, and the item that waits for words."""

    style: str
    level: int
    counters: Counters
    waiting: bool = False
    start: int | None = field(default=None)


def _level(element: _Element) -> tuple[int, OdtLevel]:
    form = attribute(element, "num-format")
    return whole(element, "level", 1) - 1, OdtLevel(
        bullet=local(element) in ("list-level-style-bullet", "list-level-style-image"),
        style="chineseCounting" if form.startswith(_CHINESE) else _FORMATS.get(form, "decimal"),
        prefix=attribute(element, "num-prefix"),
        suffix=attribute(element, "num-suffix"),
        pattern=attribute(element, "num-list-format"),
        shown=whole(element, "display-levels", 1),
        start=whole(element, "start-value", 1),
    )


def _printed(levels: dict[int, OdtLevel], level: int, counters: Counters) -> str:
    own = levels[level]
    if own.bullet:
        return BULLET
    if own.style == "none" and not own.pattern:
        return ""

    def number(depth: int) -> str:
        shown, count = levels.get(depth), counters[depth] if depth < LEVELS else None
        if shown is None or depth > level or shown.bullet:
            return ""
        return formatted(shown.start if count is None else count, shown.style)

    if own.pattern:
        return _PLACE.sub(lambda match: number(int(match[1]) - 1), own.pattern).strip()
    first = max(level - max(own.shown, 1) + 1, 0)
    numbers = ".".join(filter(None, map(number, range(first, level + 1))))
    return f"{own.prefix}{numbers}{own.suffix}".strip()
