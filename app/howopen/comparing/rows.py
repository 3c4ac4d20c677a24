# SPDX-License-Identifier: Apache-2.0
"""Levels of blocks to rows and changes: the side-by-side view's content, before anything is judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from howopen.comparing.alignment import Alphabet, Edit, edits
from howopen.comparing.pairing import Level, pair_blocks
from howopen.comparing.sections import section_cuts
from howopen.comparing.sides import Side
from howopen.comparing.words import Words, split
from howopen.domain.comparison import Change, ChangeKind, NamePair, Row, RowKind, Statistics
from howopen.domain.document import Document
from howopen.domain.outline import Outline
from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows and changes in text order, and their counts."""

    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    statistics: Statistics


@dataclass(frozen=True, slots=True)
class _Draft:
    """A row with its own changes, not yet numbered."""

    row: Row
    changes: tuple[Change, ...] = ()


def difference(
    a: Document, b: Document, *, names: Sequence[NamePair] = (), outlines: tuple[Outline, Outline] | None = None
) -> Difference:
    """What differs between two documents, word by word; categories and directions are still empty.

    ``names`` are read as equal. With ``outlines``, of A and of B, sections of one title are compared with each other.
    """
    words_a, words_b = split(a, b, names=names)
    alphabet = Alphabet()
    side_a, side_b = Side(words_a, alphabet.encode(words_a.folds)), Side(words_b, alphabet.encode(words_b.folds))
    cuts = section_cuts(side_a, side_b, (a, b), outlines) if outlines else ()
    pairing = pair_blocks(side_a, side_b, cuts)
    pages = _Pages(a, b, side_a, side_b)
    drafts = list(pages.drafts(pairing.levels, pairing.moves))
    rows, changes = _numbered(drafts, pages.twins(pairing.levels, pairing.moves))
    return Difference(rows, changes, _statistics(words_a, words_b, changes))


class _Pages:
    """The two documents while their rows are made."""

    def __init__(self, a: Document, b: Document, side_a: Side, side_b: Side) -> None:
        self._a, self._b = a, b
        self._side_a, self._side_b = side_a, side_b

    def drafts(self, levels: Sequence[Level], moves: dict[int, int]) -> Iterator[_Draft]:
        """One draft a level. The changes inside a moved block belong to its row in A."""
        arrived = set(moves.values())
        end_a = end_b = 0  # where an absent side would stand
        for level in levels:
            a = _cover(self._a, level.a0, level.a1)
            b = _cover(self._b, level.b0, level.b1)
            if a and b:
                yield self._paired(level, a, b)
            elif a and level.a0 in moves:
                yield self._moved(level.a0, moves[level.a0], a)
            elif a:
                yield self._alone(a, ChangeKind.DELETED, level, end_b)
            elif b and level.b0 in arrived:
                yield _Draft(Row(RowKind.MOVED, None, b))
            elif b:
                yield self._alone(b, ChangeKind.INSERTED, level, end_a)
            end_a, end_b = a.end if a else end_a, b.end if b else end_b

    def twins(self, levels: Sequence[Level], moves: dict[int, int]) -> dict[int, int]:
        """For each row of a moved block, the row of its other half."""
        row_of_b = {level.b0: row for row, level in enumerate(levels) if level.a0 == level.a1}
        pairs = {
            row: row_of_b[moves[level.a0]]
            for row, level in enumerate(levels)
            if level.b0 == level.b1 and level.a0 in moves
        }
        return pairs | {there: here for here, there in pairs.items()}

    def _paired(self, level: Level, a: Span, b: Span) -> _Draft:
        changes = tuple(self._changes(level, a, b))
        kind = RowKind.CHANGED if changes else RowKind.SAME
        return _Draft(_marked(Row(kind, a, b), changes), changes)

    def _moved(self, block_a: int, block_b: int, a: Span) -> _Draft:
        b = self._b.blocks[block_b].span
        inside = tuple(self._changes(Level(block_a, block_a + 1, block_b, block_b + 1), a, b))
        return _Draft(_marked(Row(RowKind.MOVED, a, None), inside), (Change(ChangeKind.MOVED, a, b), *inside))

    def _alone(self, span: Span, kind: ChangeKind, level: Level, place: int) -> _Draft:
        absent = Span(place, place)
        deleted = kind is ChangeKind.DELETED
        side, block = (self._side_a, level.a0) if deleted else (self._side_b, level.b0)
        row = Row(RowKind(kind.value), span, None) if deleted else Row(RowKind(kind.value), None, span)
        first, last = side.words.bounds[block]
        if first == last:  # only a list number or a rule: never a change
            return _Draft(replace(row, kind=RowKind.SAME))
        change = Change(kind, span, absent) if deleted else Change(kind, absent, span)
        return _Draft(_marked(row, (change,)), (change,))

    def _changes(self, level: Level, a: Span, b: Span) -> Iterator[Change]:
        words_a, words_b = self._side_a.words, self._side_b.words
        first_a, last_a = _word_range(words_a, level.a0, level.a1)
        first_b, last_b = _word_range(words_b, level.b0, level.b1)
        code_a, code_b = self._side_a.code[first_a:last_a], self._side_b.code[first_b:last_b]
        if code_a == code_b:
            return
        for edit in edits(code_a, code_b):
            moved = Edit(first_a + edit.a0, first_a + edit.a1, first_b + edit.b0, first_b + edit.b1)
            yield _change(words_a, words_b, moved, a.start if moved.a0 == first_a else None,
                          b.start if moved.b0 == first_b else None)  # fmt: skip


def _change(words_a: Words, words_b: Words, edit: Edit, start_a: int | None, start_b: int | None) -> Change:
    """One change; an empty side stands right behind the word before it, or at ``start`` where there is none."""
    a = _place(words_a, edit.a0, edit.a1, start_a)
    b = _place(words_b, edit.b0, edit.b1, start_b)
    kind = ChangeKind.REPLACED if a and b else ChangeKind.DELETED if a else ChangeKind.INSERTED
    return Change(kind, a, b)


def _place(words: Words, first: int, last: int, start: int | None) -> Span:
    if first < last:
        return words.span(first, last)
    at = words.ends[first - 1] if start is None else start
    return Span(at, at)


def _cover(document: Document, first: int, last: int) -> Span | None:
    if first == last:
        return None
    return Span(document.blocks[first].span.start, document.blocks[last - 1].span.end)


def _word_range(words: Words, first: int, last: int) -> tuple[int, int]:
    return words.bounds[first][0], words.bounds[last - 1][1]


def _marked(row: Row, changes: Sequence[Change]) -> Row:
    return replace(
        row,
        marks_a=tuple(change.a for change in changes if change.a),
        marks_b=tuple(change.b for change in changes if change.b),
    )


def _numbered(drafts: Sequence[_Draft], twins: dict[int, int]) -> tuple[tuple[Row, ...], tuple[Change, ...]]:
    """Gives rows the numbers of their changes; both halves of a moved block share theirs."""
    changes: list[Change] = []
    rows: list[Row] = []
    for index, draft in enumerate(drafts):
        numbers = tuple(range(len(changes), len(changes) + len(draft.changes)))
        changes += draft.changes
        rows.append(replace(draft.row, changes=numbers, twin=twins.get(index)))
    for index, row in enumerate(rows):
        if row.kind is RowKind.MOVED and row.a is None and row.twin is not None:
            numbers = rows[row.twin].changes
            inside = [changes[number].b for number in numbers if changes[number].kind is not ChangeKind.MOVED]
            rows[index] = replace(row, changes=numbers, marks_b=tuple(span for span in inside if span))
    return tuple(rows), tuple(changes)


def _statistics(a: Words, b: Words, changes: Sequence[Change]) -> Statistics:
    """Counts of words: letters and digits between white space, hyphens or punctuation; an address is one word.

    Punctuation and list numbers are not counted, but for ``similarity``, which has punctuation in it.
    """
    counted = [change for change in changes if change.kind is not ChangeKind.MOVED]
    deleted, deleted_marks = _counted(a, [change.a for change in counted])
    inserted, inserted_marks = _counted(b, [change.b for change in counted])
    differing, total = deleted + deleted_marks + inserted + inserted_marks, len(a) + len(b)
    return Statistics(
        words_inserted=inserted,
        words_deleted=deleted,
        blocks_moved=len(changes) - len(counted),
        similarity=1.0 - differing / total if total else 1.0,
    )


def _counted(words: Words, spans: Iterable[Span]) -> tuple[int, int]:
    """How many words, and how many punctuation marks, begin in the spans."""
    ranges = [words.range_of(span) for span in spans if span]
    own = sum(words.counts[last] - words.counts[first] for first, last in ranges)
    return own, sum(last - first for first, last in ranges) - own
