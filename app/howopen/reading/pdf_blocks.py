# SPDX-License-Identifier: Apache-2.0
"""From the lines of a PDF's pages to one text with paragraphs that run over page breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from howopen.domain.document import Block, BlockKind, Page
from howopen.domain.spans import Span
from howopen.reading import markers
from howopen.reading.content import Content, folded, names
from howopen.reading.pdf_lines import Measure, PdfLine, PdfPage, measure, runs_on, same_paragraph
from howopen.reading.pdf_notes import starts_note

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
    """The text of all pages, its blocks, and pages whose spans tile it; footnotes stand between paragraphs."""
    usual = measure(pages)
    words = _vocabulary([line for page in pages for line in page.lines])
    written = _Written()
    for group in _with_notes(_paragraphs(pages, usual), _notes(pages)):
        lines = [placed.line for placed in group]
        text, places = _joined(lines, words)
        if text:
            written.add(group, text, places, _kind(lines, text, usual))
    return Content(
        "".join(written.parts),
        tuple(written.blocks),
        _tiles(pages, written.starts, written.length),
        recognised=tuple(written.recognised),
        unsure=tuple(written.unsure),
    )


@dataclass(slots=True)
class _Written:
    """The text so far, and what lies where in it."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)  # by number of page
    recognised: list[Span] = field(default_factory=list)
    unsure: list[Span] = field(default_factory=list)
    length: int = 0

    def add(self, group: Sequence[_Placed], text: str, places: Sequence[int], kind: tuple[BlockKind, int]) -> None:
        """Writes a paragraph, whose lines start at ``places`` in it."""
        gap = "\n\n" if self.parts else ""
        start = self.length + len(gap)
        self.parts += [gap, text]
        self.length = start + len(text)
        self.blocks.append(Block(kind[0], Span(start, self.length), kind[1]))
        for placed, place, end in zip(group, places, (*places[1:], len(text)), strict=True):
            self.starts.setdefault(placed.page, start + place)
            if placed.line.recognised:
                self._recognise(Span(start + place, start + end))
            self.unsure += [Span(start + place + first, start + place + last) for first, last in placed.line.unsure]

    def _recognise(self, span: Span) -> None:
        """Notes the span, as one with that before it where they touch."""
        if self.recognised and self.recognised[-1].end == span.start:
            span = Span(self.recognised.pop().start, span.end)
        self.recognised.append(span)


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
            if line.note or not folded(line.text):
                continue
            placed = _Placed(line, page.number)
            if groups and _belongs(groups[-1], placed, usual):
                groups[-1].append(placed)
            else:
                groups.append([placed])
    return groups


def _notes(pages: Sequence[PdfPage]) -> list[list[_Placed]]:
    groups: list[list[_Placed]] = []
    for page in pages:
        before: PdfLine | None = None
        for line in page.lines:
            if not line.note:
                continue
            placed = _Placed(line, page.number)
            if before is None or (starts_note(line) and markers.ends_sentence(before.text)):
                groups.append([placed])
            else:
                groups[-1].append(placed)
            before = line
    return groups


def _with_notes(paragraphs: Sequence[list[_Placed]], notes: Sequence[list[_Placed]]) -> list[list[_Placed]]:
    """Each page's notes behind the last paragraph that ends there, before one that runs over to the next page.

    So a note never parts a sentence and is cited with the page that it stands on; only where one paragraph holds the
    whole page and more do its notes follow after it.
    """
    result: list[list[_Placed]] = []
    waiting = list(notes)
    for group in paragraphs:
        first, last = group[0].page, group[-1].page
        while waiting and waiting[0][0].page < last and waiting[0][0].page <= first:
            result.append(waiting.pop(0))
        result.append(group)
    return result + waiting


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


def _kind(lines: Sequence[PdfLine], text: str, usual: Measure) -> tuple[BlockKind, int]:
    first = lines[0]
    if first.note:
        return BlockKind.FOOTNOTE, 0
    if first.row:
        return BlockKind.TABLE_ROW, 0
    kind, level = markers.kind_of(text)
    larger = usual.size > 0 and first.size > _HEADING_SIZE * usual.size
    stands_out = (larger or first.bold) and len(lines) <= 3 and len(text) <= 160
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
