# SPDX-License-Identifier: Apache-2.0
"""Who goes with whom: the pairs whose likeness adds up to the most, each taken once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf
from typing import Final

_EXACT_UP_TO: Final = 3600
_BAND: Final = 24


def assign(rows: int, columns: int, likeness: Callable[[int, int], float], *, least: float) -> dict[int, int]:
    """The best partner of each row, as row to column; pairs that are less alike than ``least`` are not made.

    Exact (no other choice has a greater sum) up to 3,600 possible pairs. Beyond that, only columns at about the same
    place in their list are looked at and the likest pairs are taken first, which is linear in the number of rows.
    """
    if not rows or not columns:
        return {}
    if rows * columns > _EXACT_UP_TO:
        return _nearby(rows, columns, likeness, least)
    gains = [[_gain(likeness(row, column), least) for column in range(columns)] for row in range(rows)]
    if rows > columns:
        turned = [list(column) for column in zip(*gains, strict=True)]
        found = {row: column for column, row in _best(turned).items()}
    else:
        found = _best(gains)
    return {row: column for row, column in sorted(found.items()) if gains[row][column] > 0.0}


def _gain(likeness: float, least: float) -> float:
    return likeness if likeness >= least else 0.0


def _best(gains: Sequence[Sequence[float]]) -> dict[int, int]:
    """The assignment of every row to a column of its own with the greatest sum; no more rows than columns.

    The Hungarian method with potentials (Kuhn 1955, Munkres 1957, in Jonker and Volgenant's shortest-path form).
    """
    rows, columns = len(gains), len(gains[0])
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        _augment(gains, of_row, of_column, owner)
    return {owner[column] - 1: column - 1 for column in range(1, columns + 1) if owner[column]}


def _augment(gains: Sequence[Sequence[float]], of_row: list[float], of_column: list[float], owner: list[int]) -> None:
    """Finds the cheapest way to give the row in ``owner[0]`` a column, and shifts the owners along it."""
    columns = len(of_column) - 1
    cheapest, came_from, done = [inf] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
    column = 0
    while owner[column] or column == 0:
        done[column] = True
        row, step, nearest = owner[column], inf, 0
        for other in range(1, columns + 1):
            if done[other]:
                continue
            cost = -gains[row - 1][other - 1] - of_row[row] - of_column[other]
            if cost < cheapest[other]:
                cheapest[other], came_from[other] = cost, column
            if cheapest[other] < step:
                step, nearest = cheapest[other], other
        for other in range(columns + 1):
            if done[other]:
                of_row[owner[other]] += step
                of_column[other] -= step
            else:
                cheapest[other] -= step
        column = nearest
    while column:
        owner[column] = owner[came_from[column]]
        column = came_from[column]


def _nearby(rows: int, columns: int, likeness: Callable[[int, int], float], least: float) -> dict[int, int]:
    scored: list[tuple[float, int, int]] = []
    for row in range(rows):
        middle = row * columns // rows
        for column in range(max(middle - _BAND, 0), min(middle + _BAND + 1, columns)):
            found = likeness(row, column)
            if found >= least:
                scored.append((-found, row, column))
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, row, column in sorted(scored):
        if row not in partner and column not in taken:
            partner[row] = column
            taken.add(column)
    return partner
