# SPDX-License-Identifier: Apache-2.0
"""Cuts the blocks of a document into paragraphs and list items, each with its marker and indentation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))"
MARKER = re.compile(
    r"(?P<bullet>[-–—•*·▪◦‣o●○](?=\s))"
    r"|(?P<hash>#{1,6}(?=\s))"
    r"|(?P<word>(?:section|article|clause|exhibit|annex|schedule|attachment)\s+[\dIVXA-F]+(?:\.\d+)*[.:)]?(?=\s))"
    r"|(?P<path>\d+(?:\.\d+)+[.)]?(?=\s|[A-Z“\"]))"
    r"|(?P<roman>\(?" + _ROMAN + r"[.)](?=\s|[A-Z]))"
    r"|(?P<paren>[(（]\s?(?:\d{1,2}|[a-z]{1,2})\s?[)）])"
    r"|(?P<digit>\d{1,2}[.)、](?=\s|[A-Z“\"]))"
    r"|(?P<alpha>[a-z][.)](?=\s|[A-Z“\"]))",
    re.IGNORECASE,
)
_INLINE_ITEM = re.compile(r"(?<=;)\s+(?:and\s+|or\s+)?(?=[b-z]\.\s+[A-Z])")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]")
_WRAP_WIDTH = range(50, 101)
_HEADING_WORDS = 12
_LONG_LINE = 60
_PHRASE_WORDS = 7


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph, heading or list item: ``body`` is what follows the ``marker``.

    ``style`` names the kind of marker ("digit", "paren" ... or "" for none), ``indent`` is in columns.
    """

    block: Block
    body: Span
    marker: str
    style: str
    indent: int


def segments(document: Document) -> Iterator[Segment]:
    """The segments of ``document`` in text order; those mostly in Chinese, Japanese or Korean are left out."""
    wrapped = _hard_wrapped(document.text)
    for block in document.blocks:
        for span in _pieces(document.text, block.span, wrapped=wrapped):
            if not _foreign(span.of(document.text)):
                yield _segment(document.text, block, span)


def _hard_wrapped(text: str) -> bool:
    """Whether lines were broken by hand: nearly all text stands in lines of one modest width."""
    widths = [len(line.rstrip()) for line in text.split("\n") if line.strip()]
    total = sum(widths)
    long_lines = sum(width for width in widths if width >= _WRAP_WIDTH.stop)
    usual = sum(width for width in widths if width in _WRAP_WIDTH)
    return total > 0 and long_lines < 0.05 * total and usual > 0.5 * total


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
    if MARKER.match(line.lstrip()) and _plausible_marker(before, line.lstrip()):
        return True
    last = before.rstrip()[-1]
    if last == ":":
        return True
    if wrapped:
        return False
    if last == "." and line.lstrip()[0].islower():
        return False
    return last in '.;!?”"' or not _runs_on(before.rsplit("\n", 1)[-1], line.lstrip())


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
    cuts = [start, *(m.end() for m in _INLINE_ITEM.finditer(text, start, end)), end]
    if not MARKER.match(text[start:end].lstrip()):
        cuts = [start, end]
    for left, right in pairwise(cuts):
        if text[left:right].strip():
            yield Span(left, right)


def _foreign(piece: str) -> bool:
    letters = sum(character.isalpha() for character in piece)
    return letters > 0 and len(_CJK.findall(piece)) > 0.2 * letters


def _segment(text: str, block: Block, span: Span) -> Segment:
    line_start = text.rfind("\n", 0, span.start) + 1
    piece = span.of(text)
    at = span.start + len(piece) - len(piece.lstrip())
    end = span.start + len(piece.rstrip())
    indent = len(text[line_start:at].expandtabs(4)) if not text[line_start:at].strip() else 0
    marker, style = "", ""
    while (match := MARKER.match(text, at, end)) and match.end() < end:
        if not marker:
            marker, style = match.group(), match.lastgroup or ""
        at = match.end()
        at += len(text[at:end]) - len(text[at:end].lstrip())
    if block.kind is BlockKind.LIST_ITEM:
        indent = max(indent, 4 * block.level)
    return Segment(block, Span(at, max(at, end)), marker, style, indent)
