# SPDX-License-Identifier: Apache-2.0
import random

import numpy as np
import pytest
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from howopen.library.index import word_hashes
from howopen.library.likeness import Likeness


def _words(size: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [f"word{chance.randint(1, chance.choice((60, 60, 60, 1500)))}" for _ in range(size)]


def _changed(words: list[str], share: float, seed: int = 2) -> list[str]:
    """A copy that lost a share of its words, and has others in the place of half as many."""
    chance = random.Random(seed)
    kept = [word for word in words if chance.random() > share]
    return [word if chance.random() > share / 2 else f"other{chance.randint(1, 99)}" for word in kept]


def _hashes(words: list[str]) -> NDArray[np.uint32]:
    return word_hashes(words)


def _share(one: list[str], other: list[str]) -> float:
    return 2 * LCSseq.similarity(one, other) / (len(one) + len(other))


@pytest.mark.parametrize("size", [3, 200, 700, 4000])
@pytest.mark.parametrize("share", [0.01, 0.05, 0.2, 0.6])
def test_it_is_the_share_of_words_that_both_have_in_order(size: int, share: float) -> None:
    one = _words(size)
    other = [*_changed(one, share), "end"]
    assert Likeness(_hashes(one)).to(_hashes(other)) == pytest.approx(_share(one, other), abs=1e-9)
    assert Likeness(_hashes(other)).to(_hashes(one)) == pytest.approx(_share(one, other), abs=1e-9)


@pytest.mark.parametrize("size", [200, 4000])
@pytest.mark.parametrize("share", [0.02, 0.3])
def test_what_is_below_the_least_is_nothing(size: int, share: float) -> None:
    one = _words(size)
    other = _changed(one, share)
    exact = _share(one, other)
    likeness = Likeness(_hashes(one))
    assert likeness.to(_hashes(other), exact - 0.001) == pytest.approx(exact, abs=1e-9)
    assert likeness.to(_hashes(other), exact + 0.001) == 0


def test_equal_texts_are_wholly_alike_and_empty_ones_are_like_no_other() -> None:
    one, empty = _hashes(_words(900)), _hashes([])
    assert Likeness(one).to(one.copy(), 1.0) == 1
    assert Likeness(one).to(empty) == Likeness(empty).to(one) == 0


def test_one_text_is_compared_with_several_in_turn() -> None:
    one = _words(2000)
    likeness = Likeness(_hashes(one))
    for share in (0.5, 0.02, 0.1):
        other = _changed(one, share)
        assert likeness.to(_hashes(other)) == pytest.approx(_share(one, other), abs=1e-9)
