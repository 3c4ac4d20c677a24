# SPDX-License-Identifier: Apache-2.0
"""The blocks of a document that open a section, with their markers and titles."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.structure.markers import Marker, Numbering, find_marker
from howopen.structure.titles import (
    MAX_TITLE_WORDS,
    clean_title,
    is_provision,
    looks_like_heading,
    looks_like_plain_heading,
    title_end,
)

_LEAST_RUN_IN = 3
_LEAST_HEADED = 40
_CLOSING = '.;:!?”")'
_MAX_HEADING_WORDS = 30
_KEYWORDED = (Numbering.SECTION, Numbering.PART, Numbering.ANNEX)
_NEVER = (BlockKind.FOOTNOTE, BlockKind.TABLE_ROW)


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of a section, before its depth is known.

    ``level`` is the heading's level where the source told it, else 0. ``indent`` is the column at which the block
    starts. ``run_in`` says that an unnumbered title shares its block with the text it heads.
    """

    marker: Marker | None
    title: str
    heading: Span
    level: int
    indent: int
    first: bool = False
    run_in: bool = False


def find_openings(document: Document) -> tuple[Opening, ...]:
    """Every block that opens a section, in text order."""
    blocks = document.blocks
    told = any(block.kind is BlockKind.HEADING and not find_marker(document.quote(block.span)) for block in blocks[1:])
    openings: list[Opening] = []
    for index, block in enumerate(blocks):
        plain = _is_plain_heading(document, blocks[max(index - 1, 0) : index + 2], block, told=told)
        opening = _opening(document, block, plain=plain, first=index == 0)
        if opening is None or (index and _ends_a_sentence(document, blocks[index - 1], block)):
            continue
        if openings and _is_title_of(openings[-1], opening, document.text):
            openings[-1] = _with_title(openings[-1], opening)
        else:
            openings.append(opening)
    return tuple(openings) if _titles_carry_the_text(openings) else tuple(o for o in openings if not o.run_in)


def _titles_carry_the_text(openings: list[Opening]) -> bool:
    """Whether unnumbered run-in titles are this text's way to part its provisions.

    Among numbered sections such a title is more likely a hard-wrapped sentence that happens to end early.
    """
    run_in = sum(opening.run_in for opening in openings)
    numbered = sum(opening.marker is not None for opening in openings)
    return run_in >= _LEAST_RUN_IN and run_in > numbered


def _ends_a_sentence(document: Document, before: Block, block: Block) -> bool:
    """Whether ``block`` is the end of a sentence that a blank line tore apart, and not a heading."""
    text, text_before = document.quote(block.span).rstrip(), document.quote(before.span).rstrip()
    return text.endswith(".") and text_before.endswith(",") and find_marker(text) is None


def _is_plain_heading(document: Document, around: tuple[Block, ...], block: Block, *, told: bool) -> bool:
    """Whether ``block`` reads as a heading and stands like one: alone above a paragraph, not inside a sentence.

    ``around`` is the block with its neighbours, as far as there are any. Where the source has ``told`` of other
    headings, only a line in title case can be one that it missed.
    """
    text = document.quote(block.span)
    if block.kind is not BlockKind.PARAGRAPH or not looks_like_plain_heading(text, strict=told):
        return False
    position = around.index(block)
    before = document.quote(around[0].span).rstrip() if position else "."
    if text.rstrip().endswith(".") and before[-1:] not in _CLOSING:
        return False
    following = around[position + 1 :]
    return position == 0 or bool(following and len(following[0].span) >= _LEAST_HEADED)


def _opening(document: Document, block: Block, *, plain: bool, first: bool) -> Opening | None:
    if block.kind in _NEVER:
        return None
    text = document.quote(block.span)
    is_heading = block.kind is BlockKind.HEADING
    marker = find_marker(text, heading=is_heading)
    if marker is None:
        return _unnumbered(document, block, plain=plain, first=first)
    whole = _is_whole_heading(text, marker, is_heading=is_heading)
    end = title_end(text, marker.end, heading=whole, numbered=True)
    return Opening(
        marker=marker,
        title=clean_title(text[marker.end : end]),
        heading=Span(block.span.start + marker.start, block.span.start + max(end, len(text[: marker.end].rstrip()))),
        level=block.level if is_heading else 0,
        indent=_indent(document.text, block.span.start + marker.start),
        first=first,
    )


def _is_whole_heading(text: str, marker: Marker, *, is_heading: bool) -> bool:
    """Whether the marker's block holds a heading and nothing else."""
    if marker.form == "keyword" and is_provision(text[marker.end :]):
        return False
    words = len(text.split())
    if is_heading:
        return words <= _MAX_HEADING_WORDS
    return marker.form == "keyword" and "\n" not in text.strip() and words <= MAX_TITLE_WORDS + 2


def _unnumbered(document: Document, block: Block, *, plain: bool, first: bool) -> Opening | None:
    text = document.quote(block.span)
    is_heading = plain or block.kind is BlockKind.HEADING or looks_like_heading(text)
    end = title_end(text, 0, heading=is_heading, numbered=False)
    title = clean_title(text[:end])
    if not title:
        return None
    return Opening(
        marker=None,
        title=title,
        heading=Span(block.span.start, block.span.start + end),
        level=block.level if block.kind is BlockKind.HEADING else 0,
        indent=_indent(document.text, block.span.start),
        first=first,
        run_in=not is_heading,
    )


def _is_title_of(numbered: Opening, candidate: Opening, text: str) -> bool:
    """Whether ``candidate`` is the title that stands on the line below "Annex A" or "Article II"."""
    if numbered.marker is None or numbered.title or candidate.marker is not None or candidate.run_in:
        return False
    keyworded = numbered.marker.readings[0].numbering in _KEYWORDED
    return keyworded and not text[numbered.heading.end : candidate.heading.start].strip()


def _with_title(numbered: Opening, title: Opening) -> Opening:
    heading = Span(numbered.heading.start, title.heading.end)
    return Opening(
        numbered.marker, title.title, heading, numbered.level or title.level, numbered.indent, numbered.first
    )


def _indent(text: str, start: int) -> int:
    line_start = text.rfind("\n", 0, start) + 1
    return len(text[line_start:start].expandtabs(4))
