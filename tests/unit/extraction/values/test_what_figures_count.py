# SPDX-License-Identifier: Apache-2.0
"""Figures that count what a short form stands for, persons or devices; ages and years that count nothing."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values import values_of


def _caps(text):
    found = values_of(text, Span(0, len(text)), Category.USER_CAP)
    return [(v.metric, v.amount, v.unit, v.period) for v in found if v.kind is ValueKind.THRESHOLD]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If the monthly unique users (MUU) of your products are greater than 3 million MUUs, ask us.",
            ("monthly-active-users", 3e6, "users", "month"),
        ),
        (
            'Turnover ("AT") aside, registered users ("RU") must be fewer than 500 RU.',
            ("users", 500.0, "users", "none"),
        ),
    ],
)
def test_a_short_form_counts_what_the_text_says_it_does(text, expected):
    assert _caps(text) == [expected]


def test_a_short_form_that_nobody_explains_counts_nothing():
    assert _caps("Ask us where there are more than 3 million QZZs.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Users under the age of 16 must not use it.",
        "No user may be under 18 years old.",
        "It is not for users aged 13 or less.",
        "Users must be at least 21 years of age.",
    ],
)
def test_an_age_is_no_threshold(text):
    assert _caps(text) == []


def test_a_year_in_brackets_ends_no_words_of_a_sum():
    text = "Your firm has less than 2,000,000 EUR (2020) of total revenue in the last tax year."
    assert _caps(text) == [("revenue", 2e6, "EUR", "year")]


@pytest.mark.parametrize("who", ["individuals", "people", "persons"])
def test_who_works_is_counted_by_the_word_of_the_text(who):
    text = f"Your firm has fewer than 40 total {who} working as employees."
    assert _caps(text) == [("headcount", 40.0, who, "none")]


def test_units_count_what_stands_before():
    assert _caps("You run it on edge devices, not exceeding 700 units.") == [("other", 700.0, "devices", "none")]
