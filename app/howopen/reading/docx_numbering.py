# SPDX-License-Identifier: Apache-2.0
"""Word's styles and automatic numbers: what a paragraph is numbered with when printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.reading.numbering import BULLET, formatted
from howopen.reading.xml_tree import attribute, child, children, is_on, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACE = re.compile(r"%([1-9])")
_HEADING_STYLE = re.compile(r"heading\s*([1-9])\Z", re.I)
_LEVELS = 9
_CHAIN = 20  # styles based on styles; a file may describe a circle


@dataclass(frozen=True, slots=True)
class Numbered:
    """A printed list number ("1.2", a bullet, or "" where the level prints none) and its level from 0."""

    marker: str
    level: int


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how it counts and what it prints."""

    start: int
    style: str
    text: str
    legal: bool


class Styles:
    """The paragraph styles of a file."""

    def __init__(self, root: _Element | None) -> None:
        styles = [style for style in children(root, "style") if attribute(style, "type") == "paragraph"]
        self._by_id = {attribute(style, "styleId"): style for style in styles}
        self._default = next((attribute(style, "styleId") for style in styles if is_default(style)), "")

    def chain(self, paragraph: _Element) -> list[_Element]:
        """The paragraph's style and those that it is based on, nearest first."""
        found: list[_Element] = []
        style_id = value(paragraph, "pPr", "pStyle") or self._default
        while style_id in self._by_id and len(found) < _CHAIN:
            found.append(self._by_id[style_id])
            style_id = value(found[-1], "basedOn")
        return found

    def heading_level(self, paragraph: _Element) -> int:
        """The level from 1 of a paragraph that is styled or marked as a heading, else 0; a title counts as 1."""
        for holder in (paragraph, *self.chain(paragraph)):
            outline = value(holder, "pPr", "outlineLvl")
            if outline.isdecimal():
                return int(outline) + 1 if int(outline) < _LEVELS else 0
            name = value(holder, "name")
            match = _HEADING_STYLE.match(name)
            if match:
                return int(match[1])
            if name.lower() == "title":
                return 1
        return 0


def is_default(style: _Element) -> bool:
    """Whether a paragraph without a style has this one."""
    return attribute(style, "default") in ("1", "true", "on")


@dataclass(slots=True)
class Numbering:
    """Counts along with the paragraphs; ask it once for each, in the order of the text."""

    root: _Element | None
    styles: Styles
    _counters: dict[str, list[int | None]] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    def next(self, paragraph: _Element) -> Numbered | None:
        """The number that ``paragraph`` is printed with, or None where it has none; counts it."""
        number_id, level = self._numbering_of(paragraph)
        instance = self._instance(number_id)
        if instance is None or level >= _LEVELS:
            return None
        abstract_id = value(instance, "abstractNumId")
        levels = self._levels(abstract_id, instance)
        if level not in levels:
            return None
        counters = self._counters.setdefault(abstract_id, [None] * _LEVELS)
        self._restart(number_id, instance, counters)
        current = counters[level]
        counters[level] = levels[level].start if current is None else current + 1
        counters[level + 1 :] = [None] * (_LEVELS - level - 1)
        return Numbered(_printed(levels, level, counters), level)

    def _numbering_of(self, paragraph: _Element) -> tuple[str, int]:
        """The list (w:numId) and level of a paragraph: its own, else its style's."""
        for holder in (paragraph, *self.styles.chain(paragraph)):
            properties = child(holder, "pPr", "numPr")
            if properties is None:
                continue
            number_id, level = value(properties, "numId"), value(properties, "ilvl")
            if number_id:
                depth = int(level) if level.isdecimal() and len(level) < 3 else self._level_of_style(number_id, holder)
                return number_id, depth
        return "0", 0

    def _level_of_style(self, number_id: str, style: _Element) -> int:
        """The level that names the style as its own, as multi-level headings do."""
        style_id = attribute(style, "styleId")
        abstract = self._abstract(value(self._instance(number_id), "abstractNumId"))
        for level in children(abstract, "lvl"):
            if style_id and value(level, "pStyle") == style_id:
                depth = attribute(level, "ilvl")
                return int(depth) if depth.isdecimal() else 0
        return 0

    def _instance(self, number_id: str) -> _Element | None:
        return next((num for num in children(self.root, "num") if attribute(num, "numId") == number_id), None)

    def _abstract(self, abstract_id: str) -> _Element | None:
        found = (item for item in children(self.root, "abstractNum") if attribute(item, "abstractNumId") == abstract_id)
        abstract = next(found, None)
        linked = value(abstract, "numStyleLink")
        if linked:
            same = (a for a in children(self.root, "abstractNum") if value(a, "styleLink") == linked)
            return next(same, abstract)
        return abstract

    def _levels(self, abstract_id: str, instance: _Element) -> dict[int, Level]:
        levels = dict(map(_level, children(self._abstract(abstract_id), "lvl")))
        for override in children(instance, "lvlOverride"):
            replacement = child(override, "lvl")
            if replacement is not None:
                depth, level = _level(replacement)
                levels[depth] = level
        return levels

    def _restart(self, number_id: str, instance: _Element, counters: list[int | None]) -> None:
        """At the first paragraph of a list that overrides its starts, counting begins anew."""
        if number_id in self._seen:
            return
        self._seen.add(number_id)
        for override in children(instance, "lvlOverride"):
            start, depth = value(override, "startOverride"), attribute(override, "ilvl")
            if start.isdecimal() and depth.isdecimal() and int(depth) < _LEVELS:
                counters[int(depth)] = int(start) - 1


def _level(element: _Element) -> tuple[int, Level]:
    depth, start = attribute(element, "ilvl"), value(element, "start")
    return int(depth) if depth.isdecimal() else 0, Level(
        start=int(start) if start.isdecimal() and len(start) < 6 else 1,
        style=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText"),
        legal=is_on(child(element, "isLgl")),
    )


def _printed(levels: dict[int, Level], level: int, counters: list[int | None]) -> str:
    """The number in the level's own pattern, in which "%2" stands for that of the second level."""
    own = levels[level]
    if own.style == "bullet":
        return BULLET

    def filled(match: re.Match[str]) -> str:
        depth = int(match[1]) - 1
        shown = levels.get(depth)
        if shown is None or depth > level:
            return ""
        number = counters[depth]
        count = shown.start if number is None else number
        return formatted(count, "decimal" if own.legal else shown.style)

    return _PLACE.sub(filled, own.text).strip()
