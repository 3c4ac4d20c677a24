# SPDX-License-Identifier: Apache-2.0
"""Places left out in whatever words, where one place alone is let in, and what leaves nobody out."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values import values_of


def _places(text, start=0):
    found = values_of(text, Span(start, len(text)), Category.TERRITORY_EXPORT)
    return [value.label for value in found if value.kind is ValueKind.TERRITORY]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The model is not offered to anyone ordinarily resident in Chile or Peru.", ["Chile", "Peru"]),
        ("Copies may never be carried into Norway.", ["Norway"]),
        ("Residents of Malta are shut out.", ["Malta"]),
        ("The lantern stays closed to firms from Jordan.", ["Jordan"]),
        ("It may be used anywhere save in Iceland and the GCC.", ["Iceland", "GCC"]),
        ("We don't license it in the People’s Republic of China.", ["People’s Republic of China"]),
        ("Delivery to Country Group E:1 is barred.", ["Country Group E:1"]),
        ("It may be used in Ghana, but not in Togo.", ["Togo"]),
        ("With the exception of Quebec, it may be used in Canada.", ["Quebec"]),
        ("It may be used in Canada apart from Quebec.", ["Quebec"]),
        ("It must not reach the Crimea region of Ukraine.", ["Crimea"]),
    ],
)
def test_a_place_is_left_out_in_many_ways(text, places):
    assert _places(text) == places


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("It may not be used outside Japan.", "outside Japan"),
        ("You may run it only within the European Union and Norway.", "outside the European Union and Norway"),
        ("The right of use is limited to the territory of Austria.", "outside Austria"),
        ("The offer is meant solely for schools in Austria.", "outside Austria"),
        ("Its use is allowed in Benin alone.", "outside Benin"),
        ("It shall not be shipped to any country other than Canada.", "outside Canada"),
    ],
)
def test_where_one_place_is_let_in_the_rest_is_out(text, label):
    assert _places(text) == [label]


def test_an_exception_from_a_place_is_no_further_place():
    assert _places("It may not be used in Spain, except in Andorra.") == ["Spain"]


@pytest.mark.parametrize(
    "text",
    [
        "No country is left out, and it may be used in Cuba.",
        "The rights are not limited to France.",
        "We give no assurance that it is available in Brazil.",
        "Do not export it against the sanctions rules of Norway or Iceland.",
        "Do not export it without the licence that the United States or any other jurisdiction requires.",
        "It shall not be moved contrary to Regulation (EU) 2099/1.",
        "You may use it in Ghana.",
        "Who is under EU, UK or US sanctions is excluded.",
        "Destinations under an embargo of Norway, Iceland and the UN are excluded.",
    ],
)
def test_nobody_is_left_out(text):
    assert _places(text) == []


def test_an_item_under_a_ban_names_places_that_are_left_out():
    text = "You shall not:\n\n(a) hand it to people in Haiti;"
    assert _places(text, text.index("hand")) == ["Haiti"]
    allowed = "You may:\n\n(a) hand it to people in Haiti;"
    assert _places(allowed, allowed.index("hand")) == []
    law = "You shall not:\n\n(a) break laws about trade with Haiti;"
    assert _places(law, law.index("break")) == []
