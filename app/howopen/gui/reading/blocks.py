# SPDX-License-Identifier: Apache-2.0
"""The paragraphs as they are shown, and the way between shown characters and offsets in the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span

MAX_DEPTH: Final = 3
_BREAK = re.compile(r"[ \t]*\n\s*|\t+")
_LIST_MARKER = re.compile(r"(?:[-*•·–◦▪]|\(?(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,6})[.)])(?=\s)")


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """One paragraph as shown.

    ``text`` is its body without the marker that hangs before it; each line break of the source, with the white space
    around it, is one space there. ``anchors`` are pairs (index in ``text``, offset in the document) from which the
    two count on alike. ``depth`` is 0 to 3. ``page`` is the number of a page that begins here, or None.
    """

    kind: BlockKind
    span: Span
    text: str
    marker: str
    depth: int
    anchors: tuple[tuple[int, int], ...]
    page: int | None = None

    def to_document(self, index: int) -> int:
        """The offset in the document of the shown character at ``index``; past the end gives the block's end."""
        if index >= len(self.text):
            return self.span.end
        shown, offset = self.anchors[bisect_right(self.anchors, index, key=lambda pair: pair[0]) - 1]
        return offset + index - shown

    def to_shown(self, offset: int) -> int:
        """The index in ``text`` of the character at ``offset``; the nearest one where it is not shown."""
        if len(self.anchors) == 1:  # one line of the source, as most paragraphs are: asked for by the thousand
            return min(max(offset - self.anchors[0][1], 0), len(self.text))
        place = bisect_right(self.anchors, offset, key=lambda pair: pair[1]) - 1
        if place < 0:
            return 0
        shown, start = self.anchors[place]
        last = self.anchors[place + 1][0] if place + 1 < len(self.anchors) else len(self.text)
        return min(shown + offset - start, last)


def shown_blocks(document: Document, outline: Outline) -> tuple[ShownBlock, ...]:
    """All paragraphs of the document in text order, with their markers, depths and page starts."""
    return tuple(each_shown_block(document, outline))


def each_shown_block(document: Document, outline: Outline) -> Iterator[ShownBlock]:
    """The same one by one, as many as the document has blocks, for who makes some at a time."""
    pages = {page.span.start: page.number for page in document.pages}
    starts = sorted(pages)
    seen = 0
    for block, section in _with_sections(document.blocks, outline.sections):
        upto = bisect_right(starts, block.span.start)
        page = pages[starts[upto - 1]] if upto > max(seen, 1) else None
        seen = max(seen, upto)
        yield _shown(document.text, block, section, page)


def _shown(text: str, block: Block, section: Section | None, page: int | None) -> ShownBlock:
    source = block.span.of(text)
    marker = _marker(source, block, section)
    head = len(source) - len(source.lstrip())
    body = head
    if marker:
        rest = source[head + len(marker) :]
        body = len(source) - len(rest.lstrip())
    text, anchors = _joined(source, body, block.span.start)
    return ShownBlock(block.kind, block.span, text, marker, _depth(block, section), anchors, page)


def _joined(source: str, body: int, start: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text from ``body`` on, with each line break as one space, and the anchors of a block at ``start``."""
    if "\n" not in source and "\t" not in source:  # most paragraphs of most files are one line
        return source[body:], ((0, start + body),)
    parts: list[str] = []
    anchors = [(0, start + body)]
    shown, place = 0, body
    for match in _BREAK.finditer(source, body):
        parts += [source[place : match.start()], " "]
        shown += match.start() - place + 1
        place = match.end()
        anchors.append((shown, start + place))
    parts.append(source[place:])
    return "".join(parts), tuple(anchors)


def _marker(source: str, block: Block, section: Section | None) -> str:
    stripped = source.lstrip()
    own = section is not None and block.span.start <= section.span.start < block.span.end
    if own and section is not None and section.marker and stripped.startswith(section.marker):
        marker = section.marker
    else:
        found = _LIST_MARKER.match(stripped) if block.kind is BlockKind.LIST_ITEM else None
        marker = found[0] if found else ""
    # A marker that stands alone is all there is to read, so it stays in the body.
    return marker if stripped[len(marker) :].strip() else ""


def _depth(block: Block, section: Section | None) -> int:
    depth = section.depth if section is not None else 0
    if block.kind is BlockKind.LIST_ITEM and not _begins(block, section):
        depth += max(block.level, 1)
    return min(depth, MAX_DEPTH)


def _begins(block: Block, section: Section | None) -> bool:
    return section is not None and block.span.start <= section.span.start < block.span.end


def _with_sections(blocks: tuple[Block, ...], sections: tuple[Section, ...]) -> Iterator[tuple[Block, Section | None]]:
    """Each block with the section that begins in it, else the innermost one that holds it."""
    upcoming = iter(sections)
    following = next(upcoming, None)
    path: list[Section] = []
    for block in blocks:
        first: Section | None = None
        while following is not None and following.span.start < block.span.end:
            path = [section for section in path if section.span.end > following.span.start] + [following]
            if first is None and following.span.start >= block.span.start:
                first = following
            following = next(upcoming, None)
        path = [section for section in path if section.span.end > block.span.start]
        yield block, first if first is not None else (path[-1] if path else None)
