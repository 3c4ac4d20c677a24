# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.gui.palette.matching import holds_all, rank, score


def ranked(query: str, *names: str) -> tuple[str, ...]:
    return rank(query, names, str, limit=10)


def test_beginnings_come_before_what_is_inside_and_that_before_a_slip() -> None:
    assert ranked("port", "Import text", "Part of it", "Port list") == ("Port list", "Import text", "Part of it")


def test_every_word_has_to_match_in_any_order() -> None:
    assert ranked("lib upd", "Update library", "Update rules", "Library") == ("Update library",)


def test_a_slip_of_the_finger_is_forgiven_in_a_longer_word_alone() -> None:
    assert ranked("exprot", "Export…", "Paste text…") == ("Export…",)
    assert ranked("exg", "Export…") == ()


def test_the_shorter_name_comes_first_among_equals() -> None:
    assert ranked("read", "Read the versions of it", "Read")[0] == "Read"


def test_no_words_match_nothing() -> None:
    assert score("", "Export") == score(" !", "Export") == score("x", "…") == 0


def test_no_more_than_the_limit_and_equals_keep_their_order() -> None:
    assert rank("a", ["ab", "ac", "ad"], str, limit=2) == ("ab", "ac")


@pytest.mark.parametrize(
    ("query", "held"), [("monthly use", True), ("use monthly", True), ("onthly", False), ("", False), ("weekly", False)]
)
def test_quotations_hold_the_beginnings_of_words(query: str, held: bool) -> None:
    assert holds_all(query, "More than five monthly users of it") is held


@given(st.text(max_size=30), st.text(max_size=60))
def test_scores_stay_in_their_bounds_and_a_name_matches_itself(query: str, name: str) -> None:
    assert 0 <= score(query, name) <= 100
    if any(letter.isalnum() for letter in name):
        assert score(name, name) > 90
