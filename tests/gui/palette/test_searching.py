# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.spans import Span
from howopen.gui.palette.searching import MOST_PLACES, Found, excerpt, find, find_in_all

TEXT = "The Port is open. A port\n  list names each port; “ports” and airports are others."


def words(text: str, wanted: str, **options: bool) -> list[str]:
    return [span.of(text) for span in find(text, wanted, **options)]


def test_case_and_whole_words_are_as_asked() -> None:
    assert words(TEXT, "port") == ["Port", "port", "port", "port", "port"]
    assert words(TEXT, "port", case=True) == ["port", "port", "port", "port"]
    assert words(TEXT, "port", whole=True) == ["Port", "port", "port"]
    assert words(TEXT, "port", case=True, whole=True) == ["port", "port"]


def test_spaces_are_any_white_space_and_quotation_marks_of_any_kind() -> None:
    assert words(TEXT, "port list") == ["port\n  list"]
    assert words(TEXT, '"ports"') == ["“ports”"]


@pytest.mark.parametrize("wanted", ["", "  ", "harbour"])
def test_nothing_is_found_for_nothing(wanted: str) -> None:
    assert find(TEXT, wanted) == ()


def test_signs_are_taken_as_typed_and_whole_words_may_be_signs() -> None:
    assert words("5 % (or 5%) of it. All of it", "5%") == ["5%"]
    assert words("5 % (or 5%) of it", "(or", whole=True) == ["(or"]
    assert words("a.b acb", "a.b") == ["a.b"]


def test_places_of_all_texts_come_in_their_order() -> None:
    found = find_in_all(("one port", "none", "port port"), "port")
    assert found == (Found(0, Span(4, 8)), Found(2, Span(0, 4)), Found(2, Span(5, 9)))


def test_each_end_that_is_a_letter_must_be_the_end_of_a_word() -> None:
    assert words("5% of it, 15% of that", "5%", whole=True) == ["5%"]
    assert words("the (portside) and the (port)", "(port", whole=True) == ["(port"]
    assert words("port_side port", "port", whole=True) == ["port"]


def test_a_word_that_stands_everywhere_stops_at_the_limit() -> None:
    assert len(find("a " * (MOST_PLACES + 50), "a", limit=None)) == MOST_PLACES + 50
    assert len(find("a " * (MOST_PLACES + 50), "a")) == MOST_PLACES


def test_an_excerpt_is_one_line_cut_between_words() -> None:
    text = "alpha beta gamma\n\ndelta port epsilon zeta eta"
    place = find(text, "port")[0]
    shown = excerpt(text, place, room=12)
    assert (shown.before, shown.hit, shown.after) == ("… delta ", "port", " epsilon …")
    assert str(excerpt(text, place)) == "alpha beta gamma delta port epsilon zeta eta"


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_an_excerpt_always_shows_the_words_themselves(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    shown = excerpt(text, Span(start, end), room=10)
    assert shown.hit.split() == text[start:end].split()
    assert "\n" not in str(shown)
