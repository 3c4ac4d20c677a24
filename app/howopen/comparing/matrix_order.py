# SPDX-License-Identifier: Apache-2.0
"""Which rows and columns of a matrix are shown, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from howopen.domain.comparison import Matrix, MatrixRow, RowGroup

_LAST = -1


@dataclass(frozen=True, slots=True)
class Selected:
    """The rows to show, and those of the wanted groups that are left out because all documents agree on them."""

    shown: tuple[MatrixRow, ...]
    hidden: tuple[MatrixRow, ...] = ()


def select_rows(matrix: Matrix, *, groups: Collection[RowGroup], differences_only: bool = False) -> Selected:
    """The rows of ``groups``, in the matrix's order; with ``differences_only`` those on which documents disagree."""
    wanted = tuple(row for row in matrix.rows if row.group in groups)
    if not differences_only:
        return Selected(wanted)
    return Selected(
        tuple(row for row in wanted if row.differs),
        tuple(row for row in wanted if not row.differs),
    )


def strictest_first(row: MatrixRow) -> tuple[int, ...]:
    """The places of the documents, that whose answer leaves the reader least first; ties stay in order."""
    return tuple(sorted(range(len(row.cells)), key=lambda place: -row.cells[place].strictness))


def most_open_first(matrix: Matrix) -> tuple[int, ...]:
    """The places of the documents by openness index, the highest first; those without one come last."""

    def index(place: int) -> int:
        found = matrix.analyses[place].profile.openness.index
        return _LAST if found is None else found

    return tuple(sorted(range(len(matrix.analyses)), key=lambda place: -index(place)))


def pinned_first(order: Sequence[int], pinned: Collection[int]) -> tuple[int, ...]:
    """``order`` with the ``pinned`` places in front; both parts keep their order."""
    return (*(place for place in order if place in pinned), *(place for place in order if place not in pinned))


def moved(order: Sequence[int], start: int, end: int) -> tuple[int, ...]:
    """``order`` with what stood at ``start`` at ``end`` instead.

    Raises:
        IndexError: if there is no such place.
    """
    out = list(order)
    out.insert(end, out.pop(start))
    return tuple(out)


def kept_order(order: Sequence[int], known: Sequence[str], names: Sequence[str]) -> tuple[int, ...]:
    """The places of ``names`` in the order that ``order`` gave to ``known``; new ones follow at the end.

    So that opening one document more does not undo what a person arranged.
    """
    ranks = {known[place]: rank for rank, place in enumerate(order)}
    return tuple(sorted(range(len(names)), key=lambda place: ranks.get(names[place], len(ranks) + place)))


def arranged(matrix: Matrix, *, rows: Sequence[MatrixRow], order: Sequence[int]) -> Matrix:
    """The matrix of ``rows`` alone, with the documents in ``order``: what an export of the view holds."""

    def across(row: MatrixRow) -> MatrixRow:
        return replace(row, cells=tuple(row.cells[place] for place in order))

    return Matrix(tuple(matrix.analyses[place] for place in order), tuple(across(row) for row in rows))


def answers_in(row: MatrixRow) -> int:
    """How many different answers the documents give."""
    return len({cell.value for cell in row.cells})
