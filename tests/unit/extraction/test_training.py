# SPDX-License-Identifier: Apache-2.0
"""The regression, what it says of what it never learnt, and the curve from scores to chances."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from howopen.extraction import learning, sweeping
from howopen.extraction.learning import Examples, task_of
from howopen.extraction.training import Platt, left_out, platt

RNG = np.random.default_rng(3)
ROWS = RNG.standard_normal((40, 12)).astype(np.float32)
TARGETS = (ROWS[:, :2] + 0.3 * RNG.standard_normal((40, 2)) > 0).astype(np.float32)
GROUP = np.arange(5, 13)
PENALTY = 0.3


def products(rows: NDArray[np.float32]) -> NDArray[np.float64]:
    """The lower half of the inner products, which is all that is to be read."""
    return np.tril(rows.astype(np.float64) @ rows.T)


def test_what_can_be_separated_is() -> None:
    fitted = left_out(products(ROWS), TARGETS, penalty=PENALTY).fit_all()
    scores = ROWS @ (ROWS.T @ fitted.dual) + fitted.bias
    assert ((scores > 0) == (TARGETS > 0)).mean() > 0.9


@pytest.mark.parametrize("penalty", [np.full(40, PENALTY), np.linspace(0.1, 2.0, 40)])
def test_leaving_out_gives_what_a_fit_without_the_group_gives(penalty: NDArray[np.float64]) -> None:
    known = np.setdiff1d(np.arange(40), GROUP)
    whole = left_out(products(ROWS), TARGETS, penalty=penalty)
    apart = left_out(products(ROWS[known]), TARGETS[known], penalty=penalty[known]).fit_all()
    wanted = ROWS[GROUP] @ (ROWS[known].T @ apart.dual) + apart.bias
    assert np.allclose(whole.scores(GROUP), wanted, atol=1e-4)
    without = whole.fit(GROUP)
    assert np.allclose(without.dual[known], apart.dual, atol=1e-4)
    assert not without.dual[GROUP].any()


def test_a_row_with_a_large_penalty_hardly_counts() -> None:
    penalty = np.full(40, PENALTY)
    penalty[0] = 1e6
    turned = TARGETS.copy()
    turned[0] = 1 - turned[0]
    heard, unheard = (left_out(products(ROWS), answers, penalty=penalty).fit_all() for answers in (TARGETS, turned))
    assert np.allclose(heard.dual[1:], unheard.dual[1:], atol=1e-4)
    assert not np.allclose(heard.dual, left_out(products(ROWS), TARGETS, penalty=PENALTY).fit_all().dual, atol=1e-2)


@pytest.mark.parametrize("rare", [0, 1, 3, 40])
def test_products_are_the_same_whichever_features_are_rare(rare: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_RARE", rare)
    bags = [{"own": [f"w{word}" for word in range(9) if (word + number) % 3 or word == 4]} for number in range(12)]
    dense = np.ones((12, 2), dtype=np.float32)
    task = task_of(Examples(bags, dense, np.zeros((12, 1), dtype=np.float32), [0] * 12), {"own": 1.0})
    rows = task.space.matrix(bags)
    assert np.allclose(np.tril(task.products()), np.tril(rows @ rows.T + 2), atol=1e-5)


@pytest.mark.parametrize(("block", "part"), [(1, 1), (7, 5), (16, 40), (64, 64)])
def test_a_matrix_is_inverted_where_it_lies(block: int, part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeping, "_BLOCK", block)
    monkeypatch.setattr(sweeping, "_PART", part)
    whole = ROWS.astype(np.float64) @ ROWS.T + np.eye(40)
    matrix = np.tril(whole)
    sweeping.invert(matrix)
    assert np.allclose(matrix @ whole, np.eye(40), atol=1e-9)
    assert np.array_equal(matrix, matrix.T)


def test_the_curve_finds_the_chances_that_made_the_answers() -> None:
    scores = RNG.standard_normal(4000)
    answers = (RNG.random(4000) < 1 / (1 + np.exp(-(2.0 * scores - 1.0)))).astype(np.float32)
    fitted = platt(scores.astype(np.float32), answers)
    assert fitted.slope == pytest.approx(2.0, abs=0.3)
    assert fitted.shift == pytest.approx(-1.0, abs=0.3)
    assert Platt(2.0, -1.0).chance(0.5) == pytest.approx(0.5)
