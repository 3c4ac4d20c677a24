# SPDX-License-Identifier: Apache-2.0
"""What a row shows as text: each side by itself, or both in one with deleted words before inserted ones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from howopen.domain.comparison import Change, ChangeKind, Comparison, Row
from howopen.domain.spans import Span
from howopen.gui.compare.shown import ShownText, shown_text


@dataclass(frozen=True, slots=True)
class TextMark:
    """Characters ``start`` to ``end`` of a shown text that were inserted or else deleted, and by which change."""

    start: int
    end: int
    inserted: bool
    change: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a shown text from ``start`` on that are those of one document at ``offsets``.

    ``offsets`` has one entry more than there are characters: the place behind the last one.
    """

    start: int
    is_b: bool
    offsets: tuple[int, ...]

    def range_of(self, span: Span) -> tuple[int, int]:
        """The shown characters of ``span`` of the document, as start and end; equal ones where it shows none."""
        most = len(self.offsets) - 1
        first, last = (min(bisect_left(self.offsets, place), most) for place in (span.start, span.end))
        return self.start + first, self.start + last


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A paragraph as it is shown: its list number, its words, which of them differ, and whose they are."""

    marker: str
    text: str
    marks: tuple[TextMark, ...] = ()
    pieces: tuple[Piece, ...] = ()


def side_text(comparison: Comparison, index: int, *, is_b: bool) -> MarkedText | None:
    """One side of a row; None where it is absent."""
    row = comparison.rows[index]
    span, marks = (row.b, row.marks_b) if is_b else (row.a, row.marks_a)
    if span is None:
        return None
    shown = shown_text((comparison.b if is_b else comparison.a).document, span)
    numbers = {(change.b if is_b else change.a): number for number, change in _inner(comparison, row)}
    found = (TextMark(*shown.range_of(mark), is_b, numbers.get(mark)) for mark in marks)
    differing = tuple(mark for mark in found if mark.start < mark.end)
    return MarkedText(shown.marker, shown.text, differing, (Piece(0, is_b, shown.offsets),))


def inline_text(comparison: Comparison, index: int) -> MarkedText:
    """Both sides of a row in one paragraph; the words that are the same on both are B's."""
    row = comparison.rows[index]
    if row.a is not None and row.b is not None and row.changes:
        a, b = shown_text(comparison.a.document, row.a), shown_text(comparison.b.document, row.b)
        return _merged(a, b, _inner(comparison, row))
    whole = side_text(comparison, index, is_b=row.b is not None)
    return whole or MarkedText("", "")


def _inner(comparison: Comparison, row: Row) -> Iterator[tuple[int, Change]]:
    """The changes of words in a row with their numbers; that a block moved is no change of its words."""
    for number in row.changes:
        change = comparison.changes[number]
        if change.kind is not ChangeKind.MOVED:
            yield number, change


def _merged(a: ShownText, b: ShownText, changes: Iterable[tuple[int, Change]]) -> MarkedText:
    writer = _Writer()
    done = 0
    for number, change in sorted(changes, key=lambda pair: (pair[1].b, pair[1].a)):
        start, end = _range(b, change.b)
        gone_from, gone_to = _range(a, change.a)
        writer.add(b, done, start)
        writer.add(a, gone_from, gone_to, change=number)
        writer.add(b, start, end, change=number, inserted=True)
        done = max(done, end)
    writer.add(b, done, len(b.text))
    return MarkedText(b.marker, writer.text, tuple(writer.marks), tuple(writer.pieces))


def _range(shown: ShownText, span: Span) -> tuple[int, int]:
    start, end = shown.range_of(span)
    return start, max(start, end)


class _Writer:
    """Puts pieces of two texts behind each other; each stands as far from the words before it as in its own text."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[TextMark] = []
        self.pieces: list[Piece] = []

    def add(self, shown: ShownText, start: int, end: int, *, change: int | None = None, inserted: bool = False) -> None:
        """Adds the characters ``start`` to ``end`` of a text, marked where a change is given."""
        piece = shown.text[start:end]
        if not piece:
            return
        self._space_before(piece, apart=shown.text[:start].endswith(" "), gone=change is not None and not inserted)
        if change is not None:
            self.marks.append(TextMark(len(self.text), len(self.text) + len(piece), inserted, change))
        is_b = change is None or inserted
        self.pieces.append(Piece(len(self.text), is_b, shown.offsets[start : end + 1]))
        self.text += piece

    def _space_before(self, piece: str, *, apart: bool, gone: bool) -> None:
        """Adds the space that a piece needs before it, or takes away one that it never had."""
        if not self.text or piece[0].isspace():
            return
        after_mark = bool(self.marks) and self.marks[-1].end == len(self.text)
        joins = after_mark and self.text[-1].isalnum() and piece[0].isalnum()
        if (apart or joins) and not self.text[-1].isspace():
            self.text += " "
        elif gone and not apart and not after_mark:
            self.text = self.text.removesuffix(" ")


def marks_of(marks: Sequence[TextMark], change: int) -> tuple[TextMark, ...]:
    """The marks that a change made."""
    return tuple(mark for mark in marks if mark.change == change)
