# SPDX-License-Identifier: Apache-2.0
"""Legal segmentation: the sentences and list items of a document, with the lead-in and heading each stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from howopen.domain.document import BlockKind, Document
from howopen.domain.spans import Span
from howopen.extraction.segments import MARKER, Segment, segments
from howopen.extraction.sentences import sentences
from howopen.extraction.units import Unit, UnitKind

_VERBS = re.compile(
    r"\b(?:shall|will|must|may|is|are|was|were|has|have|had|does|do|did|means?|agrees?|grants|can(?:not)?|includes?"
    r"|applies|apply|claims?|reserves?|survives?|violates?|generate|assigns?)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[;,]\s*(?:and|or|and/or)\s*$", re.IGNORECASE)
_RUN_IN_COLON = re.compile(r"([“\"A-Z][\w’'&/,“”\"-]*(?:\s+[\w’'&/,“”\"-]+){0,6}):\s+(?=[“\"(\[]?[A-Z])")
_LEADS_IN = re.compile(r"(?:[:：]|\b(?:to|not|that|by|from|are|is))$", re.IGNORECASE)
_HEADING_WORDS = 12
_RUN_IN_WORDS = 9


def units(document: Document) -> tuple[Unit, ...]:
    """All units in text order. Spans are offsets into ``document.text`` and never overlap."""
    builder = _Builder(document.text)
    for segment in segments(document):
        builder.add(segment)
    return tuple(builder.units)


@dataclass(slots=True)
class _Open:
    """A lead-in whose items may still follow; ``style`` and ``indent`` are those of its first item."""

    unit: int
    indent: int
    own_style: str
    style: str | None = None
    item_indent: int = 0
    ended: bool = False


@dataclass(slots=True)
class _Builder:
    """Walks the segments once, keeping the open lead-ins and the last heading."""

    text: str
    units: list[Unit] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    heading: int | None = None

    def add(self, segment: Segment) -> None:
        lead_in = self._lead_in_of(segment)
        if self._is_heading(segment, in_list=lead_in is not None):
            self._close_unless_item(lead_in)
            self._append(UnitKind.HEADING, segment.body, lead_in=None, opens=True)
            self.heading = len(self.units) - 1
            return
        body = self._run_in_heading(segment)
        pieces = self._pieces(body)
        kind = UnitKind.ITEM if lead_in is not None else UnitKind.SENTENCE
        for number, (piece, opens) in enumerate(pieces):
            last = number == len(pieces) - 1
            heading = opens and not last and self._is_run_in(piece)
            this = UnitKind.HEADING if heading else kind
            if last and self._leads_in(piece) and not heading:
                this = UnitKind.LEAD_IN
            self._append(this, piece, lead_in=lead_in, opens=opens)
            if heading:
                self.heading = len(self.units) - 1
        if pieces and self._leads_in(body):
            self.open.append(_Open(len(self.units) - 1, segment.indent, segment.style))
        elif self.open and pieces:
            self.open[-1].ended = self.text[body.end - 1] in ".!"

    def _leads_in(self, span: Span) -> bool:
        return _LEADS_IN.search(self.text, max(span.start, span.end - 6), span.end) is not None

    def _pieces(self, body: Span) -> list[tuple[Span, bool]]:
        """The sentences of a segment without run-in markers ("(iii) Fees. You …"), and whether each opens a part."""
        pieces = []
        for piece in sentences(self.text, body):
            marker = MARKER.match(self.text, piece.start, piece.end)
            if marker and marker.lastgroup in ("roman", "paren", "alpha", "digit", "path") and marker.end() < piece.end:
                rest = self.text[marker.end() : piece.end]
                start = marker.end() + len(rest) - len(rest.lstrip())
                pieces.append((Span(start, piece.end), True))
            else:
                pieces.append((piece, not pieces))
        return pieces

    def _append(self, kind: UnitKind, span: Span, *, lead_in: int | None, opens: bool) -> None:
        tail = _TAIL.search(span.of(self.text))
        if tail:
            span = Span(span.start, span.start + tail.start() + 1)
        self.units.append(Unit(kind, span, lead_in=lead_in, heading=self.heading, opens=opens))

    def _close_unless_item(self, lead_in: int | None) -> None:
        if lead_in is None:
            self.open.clear()

    def _lead_in_of(self, segment: Segment) -> int | None:
        """The lead-in that the segment is an item of; closes the lists that it ends."""
        while self.open:
            top = self.open[-1]
            if top.style is None:
                if self._can_open(top, segment):
                    top.style, top.item_indent = segment.style, segment.indent
                    return top.unit
            elif self._continues(top, segment):
                return top.unit
            self.open.pop()
        return None

    def _can_open(self, top: _Open, segment: Segment) -> bool:
        if segment.block.kind is BlockKind.HEADING:
            return False
        if segment.style and segment.style != top.own_style:
            return True
        return segment.indent > top.indent or not segment.style

    def _continues(self, top: _Open, segment: Segment) -> bool:
        if segment.style:
            return segment.style == top.style or (
                segment.style != top.own_style
                and segment.style in ("roman", "alpha", "paren")
                and top.style != ""
                and segment.indent >= top.item_indent
            )
        if top.style:
            return not top.ended and self.text[segment.body.start : segment.body.start + 1].islower()
        return segment.indent == top.item_indent and (not top.ended or segment.indent > top.indent)

    def _is_heading(self, segment: Segment, *, in_list: bool) -> bool:
        body = segment.body.of(self.text).strip()
        if not any(character.isalpha() for character in body):
            return True
        if segment.block.kind is BlockKind.HEADING or segment.style in ("hash", "word"):
            return len(body.split()) <= 2 * _HEADING_WORDS
        words = body.split()
        if len(words) > _HEADING_WORDS:
            return False
        if body[-1] in ';,!?”"' or (body[-1] in ".:" and (body[-1] == ":" or _VERBS.search(body) or in_list)):
            return False
        if body.isupper():
            return True
        return not in_list and not _VERBS.search(body) and (_title_case(words) or len(words) <= 4)

    def _is_run_in(self, piece: Span) -> bool:
        words = piece.of(self.text)
        return len(words.split()) <= _RUN_IN_WORDS and (not _VERBS.search(words) or words.startswith(("What ", "How ")))

    def _run_in_heading(self, segment: Segment) -> Span:
        """The segment's body after a heading that ends in a colon, which becomes a unit of its own."""
        match = _RUN_IN_COLON.match(self.text, segment.body.start, segment.body.end)
        if not match or _VERBS.search(match.group(1)):
            return segment.body
        self._append(UnitKind.HEADING, Span(match.start(1), match.end(1)), lead_in=None, opens=True)
        self.heading = len(self.units) - 1
        return Span(match.end(), segment.body.end)


def _title_case(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return bool(long) and sum(word[0].isupper() for word in long) >= 0.6 * len(long)
