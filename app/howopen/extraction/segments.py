# SPDX-License-Identifier: Apache-2.0
"""Cuts the blocks of a document into paragraphs and list items, each with its marker and indentation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.extraction.joining import goes_on, in_midst
from howopen.extraction.numbering import EMPHASISED, MARKER, Number, numbers

_INLINE_ITEM = re.compile(r"(?<=;)\s+(?:and\s+|or\s+)?(?=[b-z]\.\s+[A-Z])")
_INLINE_FIRST = re.compile(r"(?<=:)\s+(?=a\.\s+[A-Z])")
_INLINE_LATER = re.compile(r"(?<=\.)\s+(?=[b-z]\.\s+[A-Z])")
_INLINE_SECOND = re.compile(r"[;.]\s+(?:and\s+|or\s+)?b\.\s+[A-Z]")
_INLINE_ONE = re.compile(r"\(?1\)\s")
_INLINE_NEXT = re.compile(r";\s+(?:and\s+|or\s+)?(?=\(?([2-9])\)\s+[a-z])")
_LONG_PART = 60
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]")
_WRAP_WIDTH = range(50, 101)
_HEADING_WORDS = 12
_LONG_LINE = 60
_PHRASE_WORDS = 7
_LEVEL_INDENT = 4
_CONJUNCTIONS = ("and", "or", "and/or")
_NUMBERED = ("path", "roman", "digit", "alpha")


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph, heading or list item: ``body`` is what follows the ``marker``.

    ``style`` names the kind of marker ("digit", "paren" ... or "" for none), ``numbers`` are the places in a series
    that the marker can mean, the likeliest first. ``indent`` is in columns. ``same_block`` tells that the reader took
    it and the segment before for one paragraph.
    """

    block: Block
    body: Span
    marker: str
    style: str
    indent: int
    numbers: tuple[Number, ...] = ()
    same_block: bool = False


def segments(document: Document) -> list[Segment]:
    """The segments of ``document`` in text order; those mostly in Chinese, Japanese or Korean are left out."""
    text = document.text
    wrapped = _hard_wrapped(text)
    flat = _flat(document)
    found: list[Segment] = []
    adjacent = False
    for block in document.blocks:
        for span in _pieces(text, block.span, wrapped=wrapped):
            if _foreign(span.of(text)):
                adjacent = False
                continue
            if span.of(text).strip().lower() in _CONJUNCTIONS:
                continue
            segment = _segment(text, block, span, flat=flat)
            if adjacent and _goes_on(text, found[-1], segment):
                found[-1] = _joined(text, found[-1], segment)
            else:
                same_block = bool(found) and found[-1].block is block
                found.append(replace(segment, same_block=True) if same_block else segment)
            adjacent = True
    return found


def _goes_on(text: str, first: Segment, second: Segment) -> bool:
    if not second.marker:
        return goes_on(text, first.body, second.body, listed=first.style)
    blank = text.count("\n", first.body.end, second.body.start) > 1
    return not blank and in_midst(first.body.of(text), second.numbers)


def _joined(text: str, first: Segment, second: Segment) -> Segment:
    """The two halves of a sentence that a page or line break cut; capitals that go on are no heading."""
    block, body = first.block, Span(first.body.start, second.body.end)
    titles = block.kind is BlockKind.HEADING and second.block.kind is BlockKind.HEADING
    if block.kind is BlockKind.HEADING and (not titles or body.of(text).isupper()):
        block = replace(block, kind=BlockKind.PARAGRAPH, level=0)
    return replace(first, block=block, body=body)


def _hard_wrapped(text: str) -> bool:
    """Whether lines were broken by hand: nearly all text stands in lines of one modest width."""
    widths = [len(line.rstrip()) for line in text.split("\n") if line.strip()]
    total = sum(widths)
    long_lines = sum(width for width in widths if width >= _WRAP_WIDTH.stop)
    usual = sum(width for width in widths if width in _WRAP_WIDTH)
    return total > 0 and long_lines < 0.05 * total and usual > 0.5 * total


def _flat(document: Document) -> bool:
    """Whether no list item is indented in the text itself, so that only the reader's level tells its depth."""
    items = (block.span.start for block in document.blocks if block.kind is BlockKind.LIST_ITEM)
    return all(_column(document.text, start) <= 1 for start in items)


def _column(text: str, at: int) -> int:
    """How far the line of ``at`` is indented, in columns; 0 where words stand before ``at``."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return len(before.expandtabs(4)) if not before.strip() else 0


def _pieces(text: str, span: Span, *, wrapped: bool) -> Iterator[Span]:
    start = span.start
    for newline in [m.start() for m in re.finditer(r"\n", span.of(text))]:
        at = span.start + newline
        if at >= start and _breaks(text[start:at], text[at + 1 : span.end], wrapped=wrapped):
            yield from _inline(text, start, at)
            start = at + 1
    yield from _inline(text, start, span.end)


def _breaks(before: str, after: str, *, wrapped: bool) -> bool:
    """Whether the line break between the two ends a paragraph."""
    line = after.split("\n", 1)[0]
    if not line.strip() or not before.strip():
        return True
    marker = MARKER.match(line.lstrip())
    if marker and _plausible_marker(before, line.lstrip()) and not _runs_in_line(before, marker):
        return True
    last = before.rstrip()[-1]
    if last == ":":
        return True
    if wrapped:
        return False
    if last == "." and line.lstrip()[0].islower():
        return False
    return last in '.;!?”"' or not _runs_on(before.rsplit("\n", 1)[-1], line.lstrip())


def _runs_in_line(before: str, marker: re.Match[str]) -> bool:
    return in_midst(before, numbers(marker.group(), marker.lastgroup or ""))


def _runs_on(line: str, following: str) -> bool:
    """Whether a line without a closing stop goes on in the next one: it is long, or breaks off in mid-phrase."""
    if following[0].islower() or len(line.strip()) >= _LONG_LINE:
        return True
    words = line.split()
    return len(words) >= _PHRASE_WORDS and words[-1][-1].isalpha() and words[-1].islower()


def _plausible_marker(before: str, line: str) -> bool:
    """Not a wrapped "… of Section" / "4. …": a marker follows a stop, a lead-in or "and"."""
    if re.search(r"(?:sections?|articles?|paragraphs?|clauses?|version|no\.?)\s*$", before, re.IGNORECASE):
        return False
    if re.search(r"[.;:,!?”\"’)\]]\s*(?:and|or)?\s*$|\b(?:and|or)\s*$", before) or re.match(r"[-•*·]|\(|\d", line):
        return True
    return MARKER.match(before.lstrip()) is not None and len(before.split()) <= _HEADING_WORDS


def _inline(text: str, start: int, end: int) -> Iterator[Span]:
    """Items that run on in one line ("… files; d. You must …") are pieces of their own."""
    cuts = [start, *_inline_cuts(text, start, end), end]
    for left, right in pairwise(cuts):
        if text[left:right].strip():
            yield Span(left, right)


def _inline_cuts(text: str, start: int, end: int) -> list[int]:
    at = start + len(text[start:end]) - len(text[start:end].lstrip())
    marker = MARKER.match(text, at, end)
    if marker is None:
        return []
    cuts = [m.end() for m in _INLINE_ITEM.finditer(text, start, end)]
    first = _INLINE_FIRST.search(text, start, end)
    if first and _INLINE_SECOND.search(text, first.end(), end):
        cuts += [first.end(), *(m.end() for m in _INLINE_LATER.finditer(text, first.end(), end))]
    return sorted({*cuts, *_bracketed_cuts(text, marker, end)})


def _bracketed_cuts(text: str, marker: re.Match[str], end: int) -> Iterator[int]:
    """Where "1) …; 2) …; and 3) …" begin anew: long parts that stand on their own."""
    inner = marker if _INLINE_ONE.match(text, marker.start()) else _INLINE_ONE.match(text, marker.end() + 1, end)
    if not inner:
        return
    last, number = inner.end(), 1
    for cut in _INLINE_NEXT.finditer(text, last, end):
        if int(cut.group(1)) == number + 1 and cut.start() - last >= _LONG_PART:
            yield cut.end()
            last, number = cut.end(), number + 1


def _foreign(piece: str) -> bool:
    if piece.isascii():
        return False
    letters = sum(character.isalpha() for character in piece)
    return letters > 0 and len(_CJK.findall(piece)) > 0.2 * letters


def _segment(text: str, block: Block, span: Span, *, flat: bool) -> Segment:
    piece = span.of(text)
    at = span.start + len(piece) - len(piece.lstrip())
    end = span.start + len(piece.rstrip())
    indent = _column(text, at)
    marker, style = "", ""
    found: tuple[Number, ...] = ()
    at = _after_emphasis(text, at, end)
    while (match := MARKER.match(text, at, end)) and match.end() < end:
        kind = match.lastgroup or ""
        if not marker:
            marker, style = match.group(), kind
        if not found:
            found = numbers(match.group(), kind)
        at = match.end() + 2 * (kind in _NUMBERED and text.startswith("** ", match.end()))
        at = _after_emphasis(text, at + len(text[at:end]) - len(text[at:end].lstrip()), end)
    if flat and block.kind is BlockKind.LIST_ITEM:
        indent = max(indent, _LEVEL_INDENT * block.level)
    return Segment(block, Span(at, max(at, end)), marker, style, indent, found)


def _after_emphasis(text: str, at: int, end: int) -> int:
    """Where a bold number begins ("**1. Grant**"), or ``at``."""
    return at + 2 if EMPHASISED.match(text, at, end) else at
