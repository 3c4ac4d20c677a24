# SPDX-License-Identifier: Apache-2.0
"""Legal segmentation: the sentences and list items of a document, with the lead-in and heading each stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from howopen.domain.document import BlockKind, Document
from howopen.domain.spans import Span
from howopen.extraction.headings import governs, has_verb, is_clause, is_heading, is_run_in, is_title
from howopen.extraction.listing import Lists, opens_list
from howopen.extraction.numbering import MARKER
from howopen.extraction.segments import Segment, segments
from howopen.extraction.sentences import sentences
from howopen.extraction.units import Unit, UnitKind

_TAIL = re.compile(r"[;,]\s*(?:and|or|and/or)\s*$", re.IGNORECASE)
_RUN_IN_COLON = re.compile(r"([“\"A-Z][\w’'&/,“”\"-]*(?:\s+[\w’'&/,“”\"-]+){0,6}):\s+(?=[“\"(\[]?[A-Z])")
_COLON = re.compile(r"[:：][*_]*$")
_LEADS_IN = re.compile(r"\b(?:to|not|that|by|from|are|is|includ(?:es?|ing)|must|shall|may|will|if)$", re.IGNORECASE)
_FOLLOWING = re.compile(
    r"\b(?:the following (?!terms|definitions|provisions|meanings?)|as follows\b|listed below\b)", re.IGNORECASE
)
_WHOLE_TEXT = re.compile(
    r"\b(?:agree[sd]?|accept(?:s|ed)?)\b[^:.]*"
    r"\b(?:licen[cs]e|agreement|terms|provisions|satisfactory|follows?)[\"”*_]*:[*_]*$",
    re.IGNORECASE,
)
_TO_FILL_IN = re.compile(r"[^_]{1,40}_{3,}\W*")  # "Printed Name: ______", which provides nothing
_HEADING_BLOCK_WORDS = 24
_TITLE_ITEM_WORDS = 8
_TAIL_LETTERS = 12


def units(document: Document) -> tuple[Unit, ...]:
    """All units in text order. Spans are offsets into ``document.text`` and never overlap."""
    builder = _Builder(document.text, segments(document))
    for at in range(len(builder.segments)):
        builder.add(at)
    return tuple(builder.units)


@dataclass(slots=True)
class _Builder:
    """Walks the segments once, keeping the open lists and the last heading."""

    text: str
    segments: list[Segment]
    units: list[Unit] = field(default_factory=list)
    lists: Lists = field(default_factory=Lists)
    heading: int | None = None

    def add(self, at: int) -> None:
        segment = self.segments[at]
        words = segment.body.of(self.text)
        if not segment.numbers and self._is_bare_heading(segment, words, at):
            self.lists.close(keep_pending=self._is_group(at))
            self._head(segment.body)
            return
        lead_in = self.lists.place(segment, text=self.text)
        if segment.numbers and self._is_numbered_heading(segment, words, at, lead_in):
            self._head(segment.body)
            self.lists.done(ended=False, group=True)
            return
        self._add_pieces(at, lead_in)

    def _add_pieces(self, at: int, lead_in: int | None) -> None:
        segment = self.segments[at]
        body = self._run_in_heading(segment)
        pieces = self._pieces(body)
        if lead_in is not None and self._opens_part(pieces):
            self.lists.forget_lead_in()
            lead_in = None
        kind = UnitKind.ITEM if lead_in is not None else UnitKind.SENTENCE
        leads = bool(pieces) and self._leads_in(pieces[-1][0], at)
        for number, (piece, opens) in enumerate(pieces):
            last = number == len(pieces) - 1
            run_in = opens and self._is_run_in(pieces, number, listed=lead_in is not None)
            heading = run_in or (not last and self._is_title(piece))
            this = UnitKind.HEADING if heading else UnitKind.LEAD_IN if last and leads else kind
            self._append(this, piece, lead_in=lead_in, opens=opens)
            if heading:
                self.heading = len(self.units) - 1
        self.lists.done(ended=self.text[body.end - 1] in ".!")
        if leads and not _WHOLE_TEXT.search(pieces[-1][0].of(self.text)):
            self.lists.lead_in(len(self.units) - 1, segment.indent)

    def _is_title(self, piece: Span) -> bool:
        """Whether a sentence in the middle of a paragraph is a title that the layout ran together with its text."""
        words = piece.of(self.text)
        return words.endswith(".") and is_title(words) and not has_verb(words) and not any(map(str.isdigit, words))

    def _is_run_in(self, pieces: list[tuple[Span, bool]], number: int, *, listed: bool) -> bool:
        """Whether a sentence that opens a part is the heading of those after it."""
        if number + 1 == len(pieces) or pieces[number + 1][1]:
            return False
        return is_run_in(pieces[number][0].of(self.text), listed=listed)

    def _opens_part(self, pieces: list[tuple[Span, bool]]) -> bool:
        """Whether the first item of a list has a heading and sentences of its own: it is a part, and no item."""
        return self.lists.just_opened and len(pieces) > 1 and self._is_run_in(pieces, 0, listed=True)

    def _head(self, span: Span) -> None:
        self._append(UnitKind.HEADING, span, lead_in=None, opens=True)
        if governs(span.of(self.text)):
            self.heading = len(self.units) - 1

    def _leads_in(self, piece: Span, at: int) -> bool:
        """Whether items follow: after a colon, or where a list begins below an unfinished or announcing sentence."""
        words = piece.of(self.text)
        if _COLON.search(words, max(0, len(words) - _TAIL_LETTERS)):
            return True
        if at + 1 >= len(self.segments) or not self.lists.follows_on(self.segments[at + 1], self.segments[at]):
            return False
        if _LEADS_IN.search(words, max(0, len(words) - _TAIL_LETTERS)):
            return True
        announced = opens_list(self.segments, at + 1) and self.segments[at + 1].block.kind is not BlockKind.HEADING
        return announced and _FOLLOWING.search(words) is not None

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
        tail = _TAIL.search(self.text, max(span.start, span.end - _TAIL_LETTERS), span.end)
        if tail:
            span = Span(span.start, tail.start() + 1)
        self.units.append(Unit(kind, span, lead_in=lead_in, heading=self.heading, opens=opens))

    def _is_bare_heading(self, segment: Segment, words: str, at: int) -> bool:
        """Whether a paragraph without a number is a heading."""
        if not any(character.isalpha() for character in words) or _TO_FILL_IN.fullmatch(words):
            return True
        if segment.block.kind is BlockKind.HEADING or segment.style in ("hash", "word"):
            # "Article 13. The User may …" is a provision, though what follows such a word is mostly a title.
            return len(words.split()) <= _HEADING_BLOCK_WORDS and (segment.style == "hash" or not is_clause(words))
        if self._is_colon_title(words, at):
            return True
        if not is_heading(words):
            return False
        if words.isupper() and words[-1] not in ".:":
            return True
        return self._is_group(at) or not self.lists.holds_unmarked(segment)

    def _is_colon_title(self, words: str, at: int) -> bool:
        """A title that ends in a colon, with plain sentences below ("Terms for Data:")."""
        if not words.endswith(":") or has_verb(words) or not (is_title(words) or words.isupper()):
            return False
        below = self.segments[at + 1 : at + 2]
        if not below or below[0].block.kind is BlockKind.HEADING:
            return True
        short = len(words.split()) <= _TITLE_ITEM_WORDS
        return short and not below[0].marker and len(sentences(self.text, below[0].body)) > 1

    def _is_group(self, at: int) -> bool:
        """Whether a heading stands between a lead-in and its list."""
        return self.lists.pending is not None and opens_list(self.segments, at + 1)

    def _is_numbered_heading(self, segment: Segment, words: str, at: int, lead_in: int | None) -> bool:
        if not any(character.isalpha() for character in words):
            return True
        if lead_in is not None:
            closed = words.rstrip("*_ ")[-1:] in tuple(".;,:!?")
            if words.isupper():
                return not closed and is_heading(words)
            return not closed and is_heading(words) and self._has_children(at)
        if segment.block.kind is BlockKind.HEADING:
            return len(words.split()) <= _HEADING_BLOCK_WORDS and not is_clause(words)
        return is_heading(words)

    def _has_children(self, at: int) -> bool:
        """Whether a list of its own begins right below the item at ``at``, or a paragraph below its title."""
        if opens_list(self.segments, at + 1):
            return self.lists.follows_on(self.segments[at + 1], self.segments[at])
        below = self.segments[at + 1 : at + 2]
        title = self.segments[at].block.kind is BlockKind.HEADING or is_title(self.segments[at].body.of(self.text))
        return bool(below) and not below[0].marker and title

    def _run_in_heading(self, segment: Segment) -> Span:
        """The segment's body after a heading that ends in a colon, which becomes a unit of its own."""
        match = _RUN_IN_COLON.match(self.text, segment.body.start, segment.body.end)
        if not match or (has_verb(match.group(1)) and not is_title(match.group(1))):
            return segment.body
        self._head(Span(match.start(1), match.end(1)))
        return Span(match.end(), segment.body.end)
