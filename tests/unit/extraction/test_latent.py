# SPDX-License-Identifier: Apache-2.0
"""Places among few directions, and what pairs of directions add to a score."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from howopen.extraction import latent
from howopen.extraction.latent import Directions, Pairs, directions_of, pairs_of
from howopen.extraction.vectors import Rows, of_length_one

RNG = np.random.default_rng(5)
WIDTH = 8


def sparse(matrix: NDArray[np.float32]) -> Rows:
    """A matrix as sparse rows."""
    owners, columns = np.nonzero(matrix)
    ends = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=len(matrix)))])
    return Rows(columns.astype(np.int64), matrix[owners, columns].astype(np.float64), ends.astype(np.int64))


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two directions of features that two units have."""
    monkeypatch.setattr(latent, "DIRECTIONS", 2)
    monkeypatch.setattr(latent, "_COMMON", 2)


@pytest.mark.usefixtures("few")
def test_words_that_stand_in_the_same_company_lie_near() -> None:
    # Columns 0 and 1 never meet, but both stand with 2; 3 stands with 4.
    units = np.zeros((40, WIDTH), dtype=np.float32)
    units[:20, 2] = units[20:, 3] = units[20:, 4] = 1
    units[:10, 0] = units[10:20, 1] = 1
    rows, dense = sparse(units), np.zeros((40, 1), dtype=np.float32)
    directions = directions_of(rows, WIDTH, dense)
    places = directions.places(sparse(np.eye(WIDTH, dtype=np.float32)), np.zeros((WIDTH, 1), dtype=np.float32))
    assert places[0] @ places[1] > 0.9
    assert abs(places[0] @ places[3]) < 0.1


@pytest.mark.usefixtures("few")
def test_a_rare_feature_is_part_of_no_direction() -> None:
    units = np.zeros((4, WIDTH), dtype=np.float32)
    units[:, 1] = 1
    units[0, 6] = 1
    directions = directions_of(sparse(units), WIDTH, np.zeros((4, 1), dtype=np.float32))
    assert directions.columns.tolist() == [1]


def test_places_are_what_the_weights_say_and_have_length_one() -> None:
    weights = RNG.standard_normal((5, 3)).astype(np.float32)
    directions = Directions(np.array([1, 4, 6]), weights)
    units = (RNG.random((7, WIDTH)) * (RNG.random((7, WIDTH)) < 0.5)).astype(np.float32)
    units[2] = 0
    dense = RNG.standard_normal((7, 4)).astype(np.float32)  # the last two columns are none of the directions'
    dense[2] = 0
    wanted = units[:, [1, 4, 6]] @ weights[:3] + dense[:, :2] @ weights[3:]
    places = directions.places(sparse(units), dense)
    lengths = np.linalg.norm(wanted, axis=1, keepdims=True)
    assert np.allclose(places, wanted / np.where(lengths > 0, lengths, 1), atol=1e-5)
    assert not places[2].any()


def test_without_common_features_the_dense_ones_tell_the_place() -> None:
    directions = Directions(np.zeros(0, dtype=np.int64), np.eye(2, dtype=np.float32))
    places = directions.places(sparse(np.ones((1, WIDTH), dtype=np.float32)), np.array([[3.0, 4.0]], dtype=np.float32))
    assert np.allclose(places, [[0.6, 0.8]])


@pytest.mark.parametrize("at_once", [1, 4, 100])
def test_pairs_score_as_the_quadratic_kernel_does(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latent, "_AT_ONCE", at_once)
    places = RNG.standard_normal((9, 3)).astype(np.float32)
    dual = RNG.standard_normal((9, 2)).astype(np.float32)
    assert np.allclose(pairs_of(places, dual).scores(places), (places @ places.T) ** 2 @ dual, rtol=1e-3, atol=1e-4)


def test_no_places_have_no_scores() -> None:
    assert Pairs(np.ones((2, 3, 3), dtype=np.float32)).scores(np.zeros((0, 3), dtype=np.float32)).shape == (0, 2)


def test_sparse_and_dense_together_have_length_one() -> None:
    rows, dense = of_length_one(
        sparse(np.array([[3.0, 0.0], [0.0, 0.0], [0.0, 2.0]], dtype=np.float32)),
        np.array([[4.0], [0.0], [0.0]], dtype=np.float32),
    )
    assert rows.values.tolist() == pytest.approx([0.6, 1.0])
    assert dense[:, 0].tolist() == pytest.approx([0.8, 0.0, 0.0])
