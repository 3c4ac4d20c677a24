# SPDX-License-Identifier: Apache-2.0
"""What a screen reader says of the rows of a comparison."""

from __future__ import annotations

from typing import Final

from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction, RowKind
from howopen.gui import signs
from howopen.gui.compare.wording import alike, move_label, words_at
from howopen.gui.translation.texts import mark, tr

_WHOLE: Final = 100_000
_ROWS: Final = {
    RowKind.SAME: mark("row {number} of {total}, the same on both sides"),
    RowKind.CHANGED: mark("changed row {number} of {total}"),
    RowKind.INSERTED: mark("inserted row {number} of {total}"),
    RowKind.DELETED: mark("deleted row {number} of {total}"),
    RowKind.MOVED: mark("moved row {number} of {total}"),
}


def spoken_row(comparison: Comparison, index: int, *, hidden: int = 0) -> str:
    """A row by kind, place, changes and directions: "changed row 4 of 33, deleted: on the release date, looser".

    ``hidden`` is how many rows its line stands for where only differences are shown.
    """
    row, total = comparison.rows[index], len(comparison.rows)
    if hidden:
        return tr(
            "{alike}, rows {first} to {last} of {total}",
            alike=alike(hidden),
            first=f"{index + 1:,}",
            last=f"{index + hidden:,}",
            total=f"{total:,}",
        )
    place = tr(_ROWS[row.kind], number=f"{index + 1:,}", total=f"{total:,}")
    if row.kind is RowKind.SAME:
        return place
    parts = [place, move_label(comparison, index).lower()] if row.kind is RowKind.MOVED else [place]
    for number in row.changes:
        change = comparison.changes[number]
        if change.kind is ChangeKind.MOVED:
            continue
        parts += [tr("deleted: {words}", words=words_at(comparison.a, change.a))] if change.a else []
        parts += [tr("inserted: {words}", words=words_at(comparison.b, change.b))] if change.b else []
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
