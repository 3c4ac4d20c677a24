# SPDX-License-Identifier: Apache-2.0
"""Quotations shortened round their deciding words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.gui.clauses.excerpt import Excerpt, excerpt, merged, stressed

WORDS = (
    "Whoever sends ships past the outer light with more than 900 sailors on board in any month of the year shall "
    "first ask the harbour master for leave to use this chart and wait for the answer"
)


def _bold(words: str) -> tuple[int, int]:
    at = WORDS.index(words)
    return at, at + len(words)


def test_short_words_stay_whole() -> None:
    whole = Excerpt("You may copy the chart.", ((4, 12),))
    assert excerpt(whole, limit=40) is whole


def test_the_bold_words_stay_and_what_goes_is_marked() -> None:
    short = excerpt(Excerpt(WORDS, (_bold("900 sailors"), _bold("for leave"))), limit=90)
    assert short.text.startswith("… ")
    assert short.text.endswith(" …")
    assert [short.text[start:end] for start, end in short.bold] == ["900 sailors", "for leave"]


def test_without_bold_words_the_beginning_is_shown() -> None:
    assert excerpt(Excerpt(WORDS), limit=30).text == "Whoever sends ships past the …"


def test_words_are_never_cut_within() -> None:
    long = (_bold("more than 900 sailors on board in any month of the year shall first ask"),)
    for limit in range(12, 80):
        words = excerpt(Excerpt(WORDS, long), limit=limit).text.replace("…", " ").split()
        assert set(words) <= set(WORDS.split()), limit


def test_ranges_that_touch_are_one() -> None:
    assert merged([(5, 9), (0, 3), (3, 5), (11, 12), (20, 20)]) == ((0, 9), (11, 12))
    assert merged([(0, 2), (5, 6)], gap=3) == ((0, 6),)


def test_where_nearly_everything_would_be_bold_only_the_figures_are() -> None:
    assert stressed(100, [(10, 20)], [(40, 50)]) == ((10, 20), (40, 50))
    assert stressed(100, [(10, 20)], [(20, 95)]) == ((10, 20),)
    assert stressed(100, [(0, 90)], []) == ()


_text = st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=60).map(" ".join)


@given(text=_text, data=st.data(), limit=st.integers(1, 200))
def test_an_excerpt_quotes_exactly(text: str, data: st.DataObject, limit: int) -> None:
    place = st.integers(0, len(text))
    ranges = data.draw(st.lists(st.tuples(place, place).map(lambda pair: (min(pair), max(pair))), max_size=4))
    short = excerpt(Excerpt(text, merged(ranges)), limit=limit)
    at = 0
    for part in (part for part in short.text.split("…") if part.strip()):
        found = text.find(part.strip(), at)
        assert found >= 0
        at = found + len(part.strip())
    if short.text != text:
        assert "…" in short.text
        assert len(short.text) <= limit + 6 + 3 * max(len(ranges), 1) + 12 * len(ranges) + 1
    for start, end in short.bold:
        assert 0 <= start < end <= len(short.text)
        assert short.text[start:end] in text


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_one_long_word_is_cut_where_there_is_no_space(limit: int) -> None:
    short = excerpt(Excerpt("a" * 50, ((0, 50),)), limit=limit)
    assert short.text == f"{'a' * limit} …"
