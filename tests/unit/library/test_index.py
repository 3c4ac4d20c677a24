# SPDX-License-Identifier: Apache-2.0
import math
import sqlite3
from contextlib import closing
from zlib import crc32

import numpy as np
import pytest

from howopen.library import Library
from howopen.library.index import Index, distinct, places_in, run_hashes, word_hashes


def _runs(text: str) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint32]]":
    return run_hashes(word_hashes(text.split()))


def test_hashes_do_not_change_between_runs() -> None:
    assert word_hashes(["pier", "quay", "pier"]).tolist() == [2885419229, 4123140384, 2885419229]


def test_hashes_stay_right_when_more_words_are_met_than_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("howopen.library.index._MOST_WORDS", 2)
    words = [f"word{number % 7}" for number in range(40)]
    assert word_hashes(words).tolist() == [crc32(word.encode()) for word in words]


def test_the_order_of_words_counts() -> None:
    assert _runs("a b c").tolist() != _runs("c b a").tolist()


def test_repeated_runs_count_once_and_short_texts_have_none() -> None:
    assert len(_runs("a b c a b c")) == 3
    assert len(_runs("a b")) == 0


def test_distinct_hashes_are_those_that_numpy_finds() -> None:
    hashes = np.array([7, 3, 7, 7, 0, 3, 9], dtype=np.uint32)
    assert distinct(hashes).tolist() == np.unique(hashes).tolist()
    assert not len(distinct(hashes[:0]))


def test_a_hash_is_held_where_it_stands_among_the_known_ones() -> None:
    places, held = places_in(np.array([3, 7, 9], dtype=np.uint32), np.array([9, 4, 3, 10], dtype=np.uint32))
    assert held.tolist() == [True, False, True, False]
    assert places[held].tolist() == [2, 0]


def test_the_text_that_shares_most_comes_first() -> None:
    index = Index.of([(7, _runs("the cat sat on the mat")), (3, _runs("the dog sat on the mat")), (5, _runs("x y z"))])
    assert index.nearest(_runs("the cat sat on the hill"), 5) == [7, 3]
    assert index.nearest(_runs("the dog sat on the mat"), 1) == [3]
    assert index.nearest(_runs("nothing of the kind"), 5) == []


def test_texts_far_behind_the_first_are_left_out() -> None:
    index = Index.of(
        [
            (1, _runs("the cat sat on the mat and slept")),
            (2, _runs("the cat sat on the mat and ran")),
            (3, _runs("the cat sat by a quay of stone")),
        ]
    )
    asked = _runs("the cat sat on the mat and slept")
    assert index.nearest(asked, 5) == [1, 2, 3]
    assert index.nearest(asked, 5, 0.4) == [1, 2]
    assert index.nearest(asked, 5, 1.0) == [1]


def test_of_a_long_text_a_part_of_the_runs_tells_the_nearest() -> None:
    words = [f"w{number}" for number in range(9000)]
    texts = {1: words[:6000], 2: words[1500:7500], 3: words[5000:]}
    index = Index.of((row, run_hashes(word_hashes(text))) for row, text in texts.items())
    asked = run_hashes(word_hashes(words[:5400]))
    assert index.nearest(asked, 3) == [1, 2, 3]
    assert index.nearest(asked, 3, least=0.5) == [1, 2]


def test_texts_added_later_are_found_as_if_there_from_the_start() -> None:
    rows = [(1, _runs("one two three four")), (2, _runs("three four five six")), (9, _runs("one two three nine"))]
    grown = Index.of(rows[:1]).with_texts(rows[1:])
    whole = Index.of(rows)
    for name in ("runs", "bounds", "texts", "rarity", "weights"):
        assert np.array_equal(getattr(grown, name), getattr(whole, name)), name


def test_an_empty_index_answers_nothing() -> None:
    assert Index.of([]).nearest(_runs("a b c d"), 3) == []


def test_a_run_that_fewer_texts_hold_is_rarer() -> None:
    index = Index.of([(1, _runs("a b c d")), (2, _runs("a b c e")), (3, _runs("x y z"))])
    held = np.diff(index.bounds)
    assert sorted(held.tolist()) == [1, 1, 1, 2]
    assert index.rarity == pytest.approx(np.log1p(3 / held))
    assert index.rarest == pytest.approx(math.log1p(3))
    assert index.weights.tolist() == pytest.approx(
        [0, math.log1p(3) + math.log1p(1.5), math.log1p(3) + math.log1p(1.5), math.log1p(3)]
    )


def test_what_is_stored_has_all_that_older_programs_read(made: Library) -> None:
    with closing(sqlite3.connect(made.path)) as connection:
        stored = dict(connection.execute("SELECT name, data FROM posting"))
    index = made.index()
    assert np.frombuffer(stored["rarity"], dtype="<f4") == pytest.approx(index.rarity)
    assert np.frombuffer(stored["texts"], dtype="<i4").tolist() == index.texts.tolist()
