# SPDX-License-Identifier: Apache-2.0
"""From the lines of a PDF's pages to one text with paragraphs that run over page breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.document import Block, BlockKind, Page
from howopen.domain.spans import Span
from howopen.reading import markers
from howopen.reading.content import Content, folded, names
from howopen.reading.pdf_lines import Measure, PdfLine, PdfPage, measure, runs_on, same_paragraph

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LAST_PART = re.compile(r"[^\W_]+(?:-[^\W_]+)*\Z")
_FIRST_PART = re.compile(r"[^\W_]+")
_PREFIXES = names("non self third cross co ex all multi sub pre post")
_HEADING_SIZE = 1.1  # of the usual size


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line with the number of its page."""

    line: PdfLine
    page: int


def assemble(pages: Sequence[PdfPage]) -> Content:
    """The text of all pages, its blocks, and pages whose spans tile it."""
    usual = measure(pages)
    groups = _paragraphs(pages, usual)
    words = _vocabulary([line for page in pages for line in page.lines])
    parts: list[str] = []
    blocks: list[Block] = []
    starts: dict[int, int] = {}
    length = 0
    for group in groups:
        text, places = _joined([placed.line for placed in group], words)
        if not text:
            continue
        gap = "\n\n" if parts else ""
        length += len(gap)
        kind, level = _kind(group[0].line, text, usual, lines=len(group))
        blocks.append(Block(kind, Span(length, length + len(text)), level))
        for placed, place in zip(group, places, strict=True):
            starts.setdefault(placed.page, length + place)
        parts += [gap, text]
        length += len(text)
    return Content("".join(parts), tuple(blocks), _tiles(pages, starts, length))


def _vocabulary(lines: Sequence[PdfLine]) -> frozenset[str]:
    """Every word in lower case, but for the halves that a hyphen at a line's end makes."""
    words: set[str] = set()
    parted = False
    for line in lines:
        own = _WORD.findall(line.text.lower())
        words.update(own[parted : len(own) - line.hyphen])
        parted = line.hyphen
    return frozenset(words)


def _paragraphs(pages: Sequence[PdfPage], usual: Measure) -> list[list[_Placed]]:
    groups: list[list[_Placed]] = []
    for page in pages:
        for line in page.lines:
            if not folded(line.text):
                continue
            placed = _Placed(line, page.number)
            if groups and _belongs(groups[-1], placed, usual):
                groups[-1].append(placed)
            else:
                groups.append([placed])
    return groups


def _belongs(group: list[_Placed], placed: _Placed, usual: Measure) -> bool:
    last = group[-1]
    if last.page == placed.page:
        return same_paragraph(last.line, placed.line, usual, first=group[0].line)
    return runs_on(last.line, placed.line, usual)


def _joined(lines: Sequence[PdfLine], words: frozenset[str]) -> tuple[str, list[int]]:
    """One line of text, and where in it each printed line starts."""
    text = ""
    places: list[int] = []
    for index, line in enumerate(lines):
        own = folded(line.text)
        if index:
            text += _joint(text, own, words) if lines[index - 1].hyphen else " "
        places.append(len(text))
        text += own
    if lines[-1].hyphen:
        text += "-"
    return text, places


def _joint(before: str, after: str, words: frozenset[str]) -> str:
    """What stands for a hyphen at a line's end: "-" where it belongs to the word, "" where it only parted it."""
    left, right = _LAST_PART.search(before.lower()), _FIRST_PART.match(after.lower())
    if left is None or right is None:
        return "-"
    first, second = left[0], right[0]
    if f"{first}{second}" in words:
        return ""
    if f"{first}-{second}" in words or first in _PREFIXES or not (first[-1].isalpha() and second[0].isalpha()):
        return "-"
    return "-" if {first.rpartition("-")[2], second} <= words and min(len(first), len(second)) > 2 else ""


def _kind(first: PdfLine, text: str, usual: Measure, *, lines: int) -> tuple[BlockKind, int]:
    if first.row:
        return BlockKind.TABLE_ROW, 0
    kind, level = markers.kind_of(text)
    larger = usual.size > 0 and first.size > _HEADING_SIZE * usual.size
    stands_out = (larger or first.bold) and lines <= 3 and len(text) <= 160
    if stands_out and kind is not BlockKind.HEADING and (larger or markers.short_title(text) or len(text) <= 80):
        marker = markers.marker_of(text)
        return BlockKind.HEADING, marker.depth if marker else 1
    return kind, level


def _tiles(pages: Sequence[PdfPage], starts: dict[int, int], length: int) -> tuple[Page, ...]:
    """Spans without gap or overlap; a page without text has an empty one."""
    tiles: list[Page] = []
    end = length
    for page in reversed(pages):
        start = min(starts.get(page.number, end), end)
        tiles.append(Page(page.number, Span(start, end)))
        end = start
    if tiles and tiles[-1].span.start:
        tiles[-1] = Page(tiles[-1].number, Span(0, tiles[-1].span.end))
    return tuple(reversed(tiles))
