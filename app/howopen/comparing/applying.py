# SPDX-License-Identifier: Apache-2.0
"""Applying a comparison: A's words and the changes give B's words. It proves that no change is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from howopen.comparing.words import Words, split
from howopen.domain.comparison import Change, ChangeKind, NamePair, Row, RowKind
from howopen.domain.document import Document
from howopen.domain.spans import Span


def apply(
    a: Document, b: Document, rows: Sequence[Row], changes: Sequence[Change], *, names: Sequence[NamePair] = ()
) -> tuple[str, ...]:
    """The folded words that come of A by ``changes``, row by row; of B only the words inside changes are looked at.

    ``names`` are those that the comparison read as equal: what comes out has them in one form for both documents.
    """
    words_a, words_b = split(a, b, names=names)
    result: list[str] = []
    for row in rows:
        own = [changes[number] for number in row.changes if changes[number].kind is not ChangeKind.MOVED]
        if row.kind is RowKind.MOVED and row.b is not None and row.twin is not None:
            result += _edited(words_a, words_b, rows[row.twin].a, own)
        elif row.b is not None:
            result += _edited(words_a, words_b, row.a, own)
    return tuple(result)


def _edited(a: Words, b: Words, span: Span | None, changes: Iterable[Change]) -> Iterator[str]:
    at = span.start if span else 0
    for change in changes:
        if span:
            yield from a.within(Span(at, change.a.start))
            at = change.a.end
        yield from b.within(change.b)
    if span:
        yield from a.within(Span(at, span.end))
