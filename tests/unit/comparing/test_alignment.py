# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import random

import pytest
from rapidfuzz.distance import Indel

from howopen.comparing import alignment
from howopen.comparing.alignment import Alphabet, Run, edits, equal_runs, heaviest


def _applied(a: str, b: str) -> str:
    result, at = [], 0
    for edit in edits(a, b):
        result += [a[at : edit.a0], b[edit.b0 : edit.b1]]
        at = edit.a1
    return "".join([*result, a[at:]])


def _left_over(a: str, b: str) -> int:
    return sum(edit.a1 - edit.a0 + edit.b1 - edit.b0 for edit in edits(a, b))


def test_runs_neither_touch_nor_cross() -> None:
    assert equal_runs("abcdef", "abXef") == [Run(0, 0, 2), Run(4, 3, 2)]


def test_each_word_has_its_own_character_beyond_the_surrogates() -> None:
    words = [str(number) for number in range(60_000)]
    code = Alphabet().encode(words)
    assert len(set(code)) == len(words)
    assert not any(0xD800 <= ord(character) < 0xE000 for character in code)


def test_nothing_is_left_over_beyond_the_optimum() -> None:
    source = random.Random(7)
    a = "".join(source.choices("abcde", k=300))
    b = "".join(source.choices("abcde", k=280))
    assert _left_over(a, b) == Indel.distance(a, b)
    assert _applied(a, b) == b


@pytest.fixture
def little_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_EXACT_UP_TO", 400)


@pytest.mark.usefixtures("little_exact")
def test_long_texts_are_anchored_and_stay_correct() -> None:
    source = random.Random(11)
    a = "".join(chr(source.randrange(200, 4000)) for _ in range(3000))
    kept = [character for character in a if source.random() > 0.02]
    b = "".join(kept[:900] + kept[1000:])
    assert _applied(a, b) == b
    assert _left_over(a, b) <= Indel.distance(a, b) * 1.05


@pytest.mark.usefixtures("little_exact")
def test_long_texts_without_anything_rare_are_replaced_whole() -> None:
    a, b = "ab" * 100, "cd" * 100
    assert equal_runs(a, b) == []
    assert _applied(a, b) == b


def test_the_chain_with_the_most_words_wins_over_the_longer_one() -> None:
    runs = [Run(0, 5, 9), Run(10, 0, 2), Run(12, 2, 2), Run(14, 4, 1), Run(20, 20, 3)]
    assert heaviest(runs) == [Run(0, 5, 9), Run(20, 20, 3)]
    assert heaviest(runs[1:]) == runs[1:]
    assert heaviest([]) == []
