# SPDX-License-Identifier: Apache-2.0
"""One side of a row as it is shown: hard line breaks as spaces, the list number apart, offsets kept."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from howopen.domain.document import Block, Document
from howopen.domain.spans import Span

_PIECE: Final = re.compile(r"\s+|\S+")
_LINE_BREAK: Final = "\u2028"  # what a text layout takes for a new line in the same paragraph
_LONGEST_MARKER: Final = 7


@dataclass(frozen=True, slots=True)
class ShownText:
    """``text`` is what is shown without its list number ``marker``; ``offsets`` are its characters' places.

    ``offsets`` has one entry more than ``text``: the place behind the last character.
    """

    marker: str
    text: str
    offsets: tuple[int, ...]

    def range_of(self, span: Span) -> tuple[int, int]:
        """The shown characters of ``span`` of the document, as start and end."""
        return bisect_left(self.offsets, span.start), bisect_left(self.offsets, span.end)


def shown_text(document: Document, span: Span) -> ShownText:
    """The words of ``span`` as one paragraph a block, white space folded to single spaces."""
    from howopen.comparing.words import after_marker

    start = after_marker(document.text, span.start, span.end)
    marker = document.text[span.start : start].strip()
    if start == span.end or len(marker) > _LONGEST_MARKER:
        marker, start = "", span.start
    breaks = {block.span.start for block in _blocks_within(document, span)}
    characters: list[str] = []
    offsets: list[int] = []
    for piece in _PIECE.finditer(document.text, start, span.end):
        if not piece.group().isspace():
            characters.append(piece.group())
            offsets += range(*piece.span())
        elif characters:
            characters.append(_LINE_BREAK if piece.end() in breaks else " ")
            offsets.append(piece.start())
    return ShownText(marker, "".join(characters), (*offsets, span.end))


def _blocks_within(document: Document, span: Span) -> list[Block]:
    first = bisect_left(document.blocks, span.start, key=lambda block: block.span.start)
    last = bisect_left(document.blocks, span.end, key=lambda block: block.span.start)
    return list(document.blocks[first:last])
