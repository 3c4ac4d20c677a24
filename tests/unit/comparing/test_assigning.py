# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import random
from itertools import permutations

import pytest

from howopen.comparing.assigning import assign


def _sum(table, found) -> float:
    return sum(table[row][column] for row, column in found.items())


def _best(table, rows: int, columns: int, least: float) -> float:
    wide = max(rows, columns)
    return max(
        sum(
            table[row][column]
            for row, column in enumerate(order[:rows])
            if column < columns and table[row][column] >= least
        )
        for order in permutations(range(wide))
    )


@pytest.mark.parametrize("seed", range(30))
def test_no_other_choice_has_a_greater_sum(seed: int) -> None:
    drawn = random.Random(seed)
    rows, columns = drawn.randint(1, 5), drawn.randint(1, 5)
    table = [[round(drawn.random(), 2) for _ in range(columns)] for _ in range(rows)]
    found = assign(rows, columns, lambda row, column: table[row][column], least=0.3)
    assert len(set(found.values())) == len(found)
    assert all(table[row][column] >= 0.3 for row, column in found.items())
    assert _sum(table, found) == pytest.approx(_best(table, rows, columns, 0.3))


def test_the_likest_pair_gives_way_where_that_is_better_in_all() -> None:
    table = [[0.9, 0.8], [0.8, 0.0]]
    assert assign(2, 2, lambda row, column: table[row][column], least=0.1) == {0: 1, 1: 0}


def test_nobody_is_paired_against_the_least() -> None:
    assert assign(3, 2, lambda *_: 0.2, least=0.5) == {}
    assert assign(0, 2, lambda *_: 1.0, least=0.5) == {}


def test_long_lists_look_at_their_neighbours_only() -> None:
    asked = []

    def likeness(row: int, column: int) -> float:
        asked.append((row, column))
        return 1.0 if row == column else 0.0

    assert assign(400, 400, likeness, least=0.5) == {at: at for at in range(400)}
    assert len(asked) < 400 * 60
