# SPDX-License-Identifier: Apache-2.0
"""What an event did to the words of its clause: pieces kept, deleted and inserted, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.comparison import Change, ChangeKind, Comparison
from howopen.domain.spans import Span
from howopen.domain.timeline import ClauseEvent, Revision
from howopen.gui.timeline.wording import sides
from howopen.gui.translation.texts import mark, tr

NEW_LINE: Final = "\u2028"  # between paragraphs; a line break that a text layout obeys
_CONTEXT: Final = 80


class PieceKind(StrEnum):
    """What became of the words."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


_SPOKEN: Final = {PieceKind.DELETED: mark("deleted: {words}"), PieceKind.INSERTED: mark("inserted: {words}")}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a clause, on one line."""

    kind: PieceKind
    text: str


def pieces_of(revision: Revision, event: ClauseEvent) -> tuple[Piece, ...]:
    """The clause of ``event`` with what was deleted from it and inserted into it; empty where neither is known."""
    before, after = sides(revision, event)
    comparison = revision.comparison
    if comparison is None:
        return ()
    changes = [change for change in comparison.changes if change.kind is not ChangeKind.MOVED]
    if after is not None:
        found = _of_clause_after(comparison, changes, after.span, before.span if before else None)
    elif before is not None:
        found = _of_clause_before(comparison, changes, before.span)
    else:
        return ()
    return tuple(_tidy(found))


def pieces_of_changes(comparison: Comparison) -> tuple[Piece, ...]:
    """Every paragraph with changes in it, one after the other, long stretches of kept words cut with "…"."""
    changes = comparison.changes
    found: list[Piece] = []
    for row in comparison.rows:
        own = [changes[number] for number in row.changes if changes[number].kind is not ChangeKind.MOVED]
        if not own:
            continue
        before = comparison.rows[row.twin].a if row.a is None and row.twin is not None else row.a
        if row.b is not None and before is not None:
            raw = _of_clause_after(comparison, own, row.b, before)
        elif row.b is not None:
            raw = iter((Piece(PieceKind.INSERTED, comparison.b.document.quote(row.b)),))
        elif row.a is not None:
            raw = iter((Piece(PieceKind.DELETED, comparison.a.document.quote(row.a)),))
        else:
            continue
        if found:
            found.append(Piece(PieceKind.KEPT, 2 * NEW_LINE))
        found += _shortened(tuple(_tidy(raw)))
    return tuple(found)


def _shortened(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with at most ``_CONTEXT`` characters of kept words on either side of a change."""
    last = len(pieces) - 1
    return tuple(
        piece
        if piece.kind is not PieceKind.KEPT
        else Piece(piece.kind, _cut(piece.text, head=_CONTEXT if at else 0, tail=_CONTEXT if at < last else 0))
        for at, piece in enumerate(pieces)
    )


def _cut(text: str, *, head: int, tail: int) -> str:
    """The first ``head`` and the last ``tail`` characters of ``text``, whole words, "…" for what is between."""
    if len(text) <= head + tail + _CONTEXT:
        return text
    first = text[:head].rpartition(" ")[0]
    last = text[-tail:].partition(" ")[2] if tail else ""
    return " ".join(part for part in (first, "…", last) if part)


def _touches(change: Span, clause: Span) -> bool:
    """Whether a change, which is empty where its words are absent, lies in ``clause`` or overlaps it."""
    return clause.contains(change.start) if not change else change.overlaps(clause)


def _of_clause_after(
    comparison: Comparison, changes: Iterable[Change], span: Span, before: Span | None
) -> Iterator[Piece]:
    """The words of B at ``span``, and between them what of A went; of A no more than ``before``, where it is known."""
    a, b = comparison.a.document, comparison.b.document
    at = span.start
    for change in sorted((change for change in changes if _touches(change.b, span)), key=lambda change: change.b):
        inserted = _clipped(change.b, span)
        yield Piece(PieceKind.KEPT, b.quote(Span(at, max(at, inserted.start))))
        deleted = change.a if before is None else _clipped(change.a, before)
        yield Piece(PieceKind.DELETED, a.quote(_spaced(a.text, deleted)))
        yield Piece(PieceKind.INSERTED, b.quote(inserted))
        at = max(at, inserted.end)
    yield Piece(PieceKind.KEPT, b.quote(Span(at, span.end)))


def _of_clause_before(comparison: Comparison, changes: Iterable[Change], span: Span) -> Iterator[Piece]:
    """The words of A at ``span``, those that went marked."""
    a = comparison.a.document
    at = span.start
    for change in sorted((change for change in changes if change.a.overlaps(span)), key=lambda change: change.a):
        deleted = _clipped(change.a, span)
        yield Piece(PieceKind.KEPT, a.quote(Span(at, max(at, deleted.start))))
        yield Piece(PieceKind.DELETED, a.quote(deleted))
        at = max(at, deleted.end)
    yield Piece(PieceKind.KEPT, a.quote(Span(at, span.end)))


def _clipped(span: Span, within: Span) -> Span:
    """The part of ``span`` inside ``within``; empty, and at its nearer end, where there is none."""
    start = min(max(span.start, within.start), within.end)
    return Span(start, max(start, min(span.end, within.end)))


def _spaced(text: str, span: Span) -> Span:
    """``span`` with the white space about it, which tells how far deleted words stood from what is left."""
    if not span:
        return span
    before = span.start > 0 and text[span.start - 1].isspace()
    after = span.end < len(text) and text[span.end].isspace()
    return Span(span.start - before, span.end + after)


def _tidy(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with words in them on one line; the spaces between marked words are kept words' own."""
    spaced, pending, last = True, False, PieceKind.KEPT
    for piece in pieces:
        words = " ".join(piece.text.split())
        if not words:
            pending |= bool(piece.text)
            continue
        apart = last is PieceKind.DELETED and piece.kind is PieceKind.INSERTED
        if not spaced and (apart or pending or piece.text[0].isspace()):
            yield Piece(PieceKind.KEPT, " ")
        yield Piece(piece.kind, words)
        spaced, pending, last = False, piece.text[-1].isspace(), piece.kind


def spoken(pieces: Iterable[Piece]) -> str:
    """The pieces as they are read out: "deleted: may; inserted: may not"."""
    return "; ".join(
        piece.text if piece.kind is PieceKind.KEPT else tr(_SPOKEN[piece.kind], words=piece.text)
        for piece in pieces
        if piece.text.strip()
    )
