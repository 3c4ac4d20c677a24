# SPDX-License-Identifier: Apache-2.0
"""The rows of a comparison as paragraphs whose pieces are kept, deleted, inserted or moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.comparison import Change, ChangeKind, Comparison, Row, RowKind
from howopen.domain.spans import Span
from howopen.exporting.safe import xml_text

# White space, hyphens at line ends and quotation marks are never a change, so they are not counted as words either.
_JOINED: Final = re.compile("[-‐‑\u00ad\u200b\u200c\u200d\u2060\ufeff'’ʼ]\\s*")
_SPACED_WORD: Final = re.compile(r"^\s+|\S+\s*")
_WORD: Final = re.compile(r"[^\W_]+")


class Track(StrEnum):
    """What happens to a piece from A to B."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED_AWAY = "moved-away"
    MOVED_HERE = "moved-here"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one kind, with their spaces."""

    track: Track
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Pieces in order. ``mark`` tracks the paragraph as a whole; ``move`` names the pair it belongs to, or is ""."""

    pieces: tuple[Piece, ...]
    mark: Track = Track.KEPT
    move: str = ""


def counted_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` as they are held against each other: without case, punctuation and hyphens."""
    return tuple(_WORD.findall(_JOINED.sub("", text).casefold()))


def paragraphs(comparison: Comparison) -> tuple[Paragraph, ...]:
    """One paragraph a row, in the order of the rows."""
    return tuple(_paragraph(comparison, index, row) for index, row in enumerate(comparison.rows))


def _paragraph(comparison: Comparison, index: int, row: Row) -> Paragraph:
    a, b = comparison.a.document.text, comparison.b.document.text
    if row.a is not None and row.b is not None:
        changes = [comparison.changes[number] for number in row.changes]
        pieces = tuple(piece for piece in _paired(a, b, row.a, row.b, changes) if piece.text)
        return Paragraph(pieces if _holds(pieces, row.a.of(a), row.b.of(b)) else _replaced(row.a.of(a), row.b.of(b)))
    whole = _clean(row.a.of(a) if row.a is not None else row.b.of(b) if row.b is not None else "")
    if row.kind is RowKind.MOVED and row.twin is not None and _moved_unchanged(comparison, row):
        track = Track.MOVED_AWAY if row.a is not None else Track.MOVED_HERE
        return Paragraph((Piece(track, whole),), track, f"move{min(index, row.twin) + 1}")
    track = Track.DELETED if row.a is not None else Track.INSERTED
    return Paragraph((Piece(track, whole),), track)


def _moved_unchanged(comparison: Comparison, row: Row) -> bool:
    """Whether the block moved without a change inside; with one, it is shown as deleted here and inserted there."""
    return all(comparison.changes[number].kind is ChangeKind.MOVED for number in row.changes)


def _paired(a: str, b: str, whole_a: Span, whole_b: Span, changes: Sequence[Change]) -> Iterator[Piece]:
    """The pieces of a row with two sides: what stands between the changes is kept, in B's spelling."""
    at_a, at_b = whole_a.start, whole_b.start
    for change in changes:
        start_a, end_a = max(change.a.start, at_a), max(change.a.end, at_a)
        start_b, end_b = max(change.b.start, at_b), max(change.b.end, at_b)
        gap_a, gap_b = a[at_a:start_a], b[at_b:start_b]
        yield from _kept(gap_a, gap_b)
        # A space of A's that B lacks goes with the deleted words, so that they do not run into kept ones.
        before = " " if gap_a[-1:].isspace() and not gap_b[-1:].isspace() else ""
        next_a, next_b = a[end_a : end_a + 1], b[end_b : end_b + 1]
        after = " " if next_a.isspace() and not next_b.isspace() else ""
        if start_a < end_a:
            yield Piece(Track.DELETED, before + _clean(a[start_a:end_a]) + after)
        if start_b < end_b:
            yield Piece(Track.INSERTED, _clean(b[start_b:end_b]))
        at_a, at_b = end_a, end_b
    yield from _kept(a[at_a : whole_a.end], b[at_b : whole_b.end])


def _kept(a: str, b: str) -> Iterator[Piece]:
    """Words that both share, in B's spelling; where they differ all the same (a list number), both are tracked."""
    if counted_words(a) == counted_words(b):
        yield Piece(Track.KEPT, _clean(b))
        return
    words_a, words_b = _SPACED_WORD.findall(a), _SPACED_WORD.findall(b)
    head = _shared(words_a, words_b)
    tail = _shared(words_a[head:][::-1], words_b[head:][::-1])
    end_a, end_b = len(words_a) - tail, len(words_b) - tail
    yield Piece(Track.KEPT, _clean("".join(words_b[:head])))
    yield Piece(Track.DELETED, _clean("".join(words_a[head:end_a])))
    yield Piece(Track.INSERTED, _clean("".join(words_b[head:end_b])))
    yield Piece(Track.KEPT, _clean("".join(words_b[end_b:])))


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words the two begin with in common."""
    pairs = enumerate(zip(a, b, strict=False))
    return next((n for n, (x, y) in pairs if counted_words(x) != counted_words(y)), min(len(a), len(b)))


def _holds(pieces: Sequence[Piece], a: str, b: str) -> bool:
    """Whether the pieces give A's words without the inserted ones, and B's without the deleted ones."""
    rejected = "".join(piece.text for piece in pieces if piece.track is not Track.INSERTED)
    accepted = "".join(piece.text for piece in pieces if piece.track is not Track.DELETED)
    return counted_words(rejected) == counted_words(_clean(a)) and counted_words(accepted) == counted_words(_clean(b))


def _replaced(a: str, b: str) -> tuple[Piece, ...]:
    """The whole of A deleted and the whole of B inserted."""
    return Piece(Track.DELETED, _clean(a)), Piece(Track.INSERTED, _clean(b))


def _clean(text: str) -> str:
    """Text on one line, as a view shows it; outer spaces stay as one space each."""
    return re.sub(r"\s+", " ", xml_text(text))
