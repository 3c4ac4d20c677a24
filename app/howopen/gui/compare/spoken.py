# SPDX-License-Identifier: Apache-2.0
"""What a screen reader says of the rows of a comparison."""

from __future__ import annotations

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction, RowKind
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.compare.wording import alike, move_label, words_at
from howopen.gui.translation.texts import tr

_WHOLE = 100_000


def spoken_row(comparison: Comparison, index: int, *, hidden: int = 0) -> str:
    """A row by kind, place, changes and directions: "changed row 4 of 33, deleted: on the release date, looser".

    ``hidden`` is how many rows its line stands for where only differences are shown.
    """
    row, total = comparison.rows[index], len(comparison.rows)
    if hidden:
        return tr(
            "{alike}, rows {value} to {value_2} of {total}",
            alike=alike(hidden),
            value=f"{index + 1:,}",
            value_2=f"{index + hidden:,}",
            total=f"{total:,}",
        )
    place = tr("{value} row {value_2} of {total}", value=row.kind.value, value_2=f"{index + 1:,}", total=f"{total:,}")
    if row.kind is RowKind.SAME:
        return tr("row {value} of {total}, the same on both sides", value=f"{index + 1:,}", total=f"{total:,}")
    parts = [place, move_label(comparison, index).lower()] if row.kind is RowKind.MOVED else [place]
    for number in row.changes:
        change = comparison.changes[number]
        if change.kind is ChangeKind.MOVED:
            continue
        parts += _spoken("deleted", comparison.a, change.a)
        parts += _spoken("inserted", comparison.b, change.b)
        parts += _direction(change)
    return ", ".join(parts)


def row_words(comparison: Comparison, index: int) -> str:
    """The words of a row: once where both sides agree, else A's and B's."""
    row = comparison.rows[index]
    a = words_at(comparison.a, row.a, longest=_WHOLE) if row.a else ""
    b = words_at(comparison.b, row.b, longest=_WHOLE) if row.b else ""
    if row.kind is RowKind.CHANGED:
        return f"A: {a} B: {b}"
    return b or a


def _direction(change: Change) -> list[str]:
    """Whether rights became fewer or more; that a change of words alone is unclear goes without saying."""
    told = change.direction is not Direction.UNCLEAR or bool(change.categories)
    return [signs.DIRECTIONS[change.direction].word.lower()] if told else []


def _spoken(word: str, analysis: Analysis, span: Span) -> list[str]:
    return [f"{word}: {words_at(analysis, span)}"] if span else []
