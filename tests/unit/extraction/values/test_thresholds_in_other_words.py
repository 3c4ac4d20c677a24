# SPDX-License-Identifier: Apache-2.0
"""Thresholds as people write them: figures, money, what is counted, over which time, and what is no threshold."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.extraction.values.quantities import quantities


def _caps(text, category=Category.USER_CAP):
    found = values_of(text, Span(0, len(text)), category)
    return [(v.metric, v.amount, v.unit, v.period) for v in found if v.kind is ValueKind.THRESHOLD]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("half a million", 5e5, ""),
        ("two and a half million dollars", 2.5e6, "USD"),
        ("25m", 2.5e7, ""),
        ("8 000 000", 8e6, ""),
        ("1.000.000 euros", 1e6, "EUR"),
        ("Rs 2,50,00,000", 2.5e7, "INR"),
        ("five crore rupees", 5e7, "INR"),
        ("CHF 1'000'000", 1e6, "CHF"),
        ("Canadian dollars 5,000", 5e3, "CAD"),
        ("HK$3 million", 3e6, "HKD"),
        ("a dozen", 12.0, ""),
    ],
)
def test_figures_as_they_are_spelled_and_grouped(text, amount, unit):
    (figure,) = quantities(text, Span(0, len(text)))
    assert (figure.amount, figure.unit, figure.span.of(text)) == (amount, unit, text)


@pytest.mark.parametrize("text", ["the v2 weights", "as in Foo3"])
def test_a_number_in_a_name_is_no_figure(text):
    assert quantities(text, Span(0, len(text))) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A firm with annual turnover upwards of CHF 3m pays.", ("revenue", 3e6, "CHF", "year")),
        ("Free for companies valued at less than $50 million.", ("funding", 5e7, "USD", "none")),
        ("Free where your yearly budget stays under EUR 90,000.", ("other", 9e4, "EUR", "year")),
        ("From 1,000 seats onwards, ask us for a quote.", ("other", 1e3, "seats", "none")),
        ("The number of stored voices may not exceed 10.", ("other", 10.0, "voices", "none")),
        ("You receive ten credits a day.", ("other", 10.0, "credits", "none")),
        ("A workforce that goes beyond 90 persons ends it.", ("headcount", 90.0, "persons", "none")),
        ("Enterprises with a headcount from 250 upwards register.", ("headcount", 250.0, "employees", "none")),
        ("At most six people may try it.", ("users", 6.0, "people", "none")),
        (
            "Ask us where over 2 million different people open it in one month.",
            ("monthly-active-users", 2e6, "users", "month"),
        ),
        ("It has 5 million or more active accounts per month.", ("monthly-active-users", 5e6, "users", "month")),
        ("12. Shops with 50+ staff need the paid plan.", ("headcount", 50.0, "employees", "none")),
        ("Gross receipts of 2 crore rupees in a financial year end it.", ("revenue", 2e7, "INR", "year")),
    ],
)
def test_what_a_figure_counts_in_whatever_words(text, expected):
    assert _caps(text) == [expected]


def test_each_figure_has_the_time_that_follows_it():
    text = "The key is good for 2,000 requests per day and 30,000 requests per month."
    assert _caps(text) == [("other", 2e3, "requests", "none"), ("other", 3e4, "requests", "month")]


@pytest.mark.parametrize(
    "text",
    [
        "4.2 Users are counted across all products.",
        "You must pay within 30 days of passing the threshold.",
        "The price drops to EUR 90 for schools.",
        "Notice of 14 days is given, and two copies are kept.",
        "No more than 40 kilometres lie between them.",
    ],
)
def test_prices_times_and_numbers_of_items_are_no_thresholds(text):
    assert _caps(text) == []


def test_whatever_else_is_counted_is_a_threshold_in_a_clause_that_is_there_for_one_alone():
    assert _caps("At most 300 lanterns may be lit.") == [("other", 300.0, "lanterns", "none")]
    assert _caps("At most 300 lanterns may be lit.", Category.COMMERCIAL_USE) == []
