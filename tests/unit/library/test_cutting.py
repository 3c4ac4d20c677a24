# SPDX-License-Identifier: Apache-2.0
import random

import pytest
from rapidfuzz.distance import LCSseq

from howopen.library.cutting import Cutter, Pair


def _text(size: int, seed: int = 1) -> str:
    """A text of ``size`` words, a character each: most of them are a few frequent ones, as in any language."""
    chance = random.Random(seed)
    return "".join(chr(chance.randint(1, chance.choice((60, 60, 60, 1500)))) for _ in range(size))


def _lossy(text: str, share: float, seed: int = 2) -> str:
    chance = random.Random(seed)
    return "".join(word for word in text if chance.random() > share)


def _shared(pairs: list[Pair]) -> int:
    return sum(LCSseq.similarity(pair.one, pair.other) for pair in pairs)


def _is_whole(pairs: list[Pair], one: str, other: str) -> bool:
    sides = "".join(pair.one for pair in pairs), "".join(pair.other for pair in pairs)
    placed = all(one.startswith(p.one, p.start) and other.startswith(p.other, p.other_start) for p in pairs)
    return sides == (one, other) and placed


@pytest.mark.parametrize("share", [0.0, 0.01, 0.05])
def test_pieces_of_a_copy_that_lost_words_share_as_many_as_the_whole(share: float) -> None:
    one = _text(4000)
    other = _lossy(one, share)
    pairs = Cutter(one).pairs(other)
    assert _is_whole(pairs, one, other)
    assert _shared(pairs) == LCSseq.similarity(one, other)
    assert len(pairs) > 10
    assert max(len(pair.one) for pair in pairs) < len(one) / 3


def test_a_section_that_one_text_lacks_is_in_one_pair() -> None:
    one = _text(3000)
    other = one[:1000] + one[2000:]
    pairs = Cutter(one).pairs(other)
    assert _shared(pairs) == len(other)
    assert sum(pair.one != pair.other for pair in pairs) == 1


def test_neither_of_two_sections_that_changed_places_is_cut() -> None:
    start, first, second, end = (_text(600, seed) for seed in (3, 4, 5, 6))
    one, other = start + first + second + end, start + second + first + end
    pairs = Cutter(one).pairs(other)
    assert _is_whole(pairs, one, other)
    assert _shared(pairs) == LCSseq.similarity(one, other) == 1800
    assert max(len(pair.one) for pair in pairs) >= 1200


def test_short_and_unlike_texts_stay_whole() -> None:
    assert Cutter("abc").pairs("abd") == [Pair("abc", "abd", 0, 0)]
    assert Cutter("").pairs("") == [Pair("", "", 0, 0)]
    one, other = _text(800, 7), "".join(chr(5000 + ord(word)) for word in _text(800, 8))
    assert Cutter(one).pairs(other) == [Pair(one, other, 0, 0)]


def test_what_repeats_itself_is_not_cut() -> None:
    one = _text(40) * 20
    assert len(Cutter(one).pairs(one[40:])) == 1


def test_a_text_is_cut_with_each_of_several_others() -> None:
    one = _text(2000)
    cutter = Cutter(one)
    for seed in range(3):
        other = _lossy(one, 0.03, seed)
        assert cutter.pairs(other) == Cutter(one).pairs(other)


def test_pairs_come_in_turn_before_the_last_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    one = _text(4000)
    other = _lossy(one, 0.03, 1)
    looked: list[int] = []
    similarity = LCSseq.similarity

    def look(piece: str, answer: str, *, score_cutoff: int) -> int:
        looked.append(len(piece))
        return similarity(piece, answer, score_cutoff=score_cutoff)

    monkeypatch.setattr(LCSseq, "similarity", staticmethod(look), raising=False)
    whole = Cutter(one).pairs(other)
    every = len(looked)
    looked.clear()
    assert next(Cutter(one).pairs_in_turn(other)) == whole[0]
    assert 0 < len(looked) < every


def test_pieces_that_answer_each_other_by_chance_are_joined() -> None:
    # A stretch that stands once in each, but in the midst of other words: it is no place to cut at.
    quoted, *others = (_text(700, seed) for seed in (10, 11, 12, 13, 14))
    strange = ["".join(chr(ord(word) + 3000 * number) for word in other) for number, other in enumerate(others, 1)]
    one, other = strange[0] + quoted[:60] + strange[1], strange[2] + quoted[:60] + strange[3]
    assert Cutter(one).pairs(other) == [Pair(one, other, 0, 0)]


@pytest.mark.parametrize("seed", range(6))
def test_a_section_that_stands_there_twice_does_not_lead_astray(seed: int) -> None:
    start, section, small, end = (_text(size, size + seed) for size in (900, 400, 60, 1500))
    damaged = _lossy(section, 0.05, seed)
    # Where the copy in its place lost words, only the other one, behind a small section, is like the known text.
    one, other = start + section + small + end, start + damaged + small + section + end
    for pairs in (Cutter(one).pairs(other), Cutter(other).pairs(one)):
        assert _shared(pairs) == LCSseq.similarity(one, other) > len(start + section + end)
