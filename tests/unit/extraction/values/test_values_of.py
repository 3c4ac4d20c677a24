# SPDX-License-Identifier: Apache-2.0
"""Figures, fields, places and names as read from single clauses."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.extraction.values.quantities import quantities, spelled_number


def found(text: str, category: Category, kind: ValueKind) -> list[Value]:
    return [value for value in values_of(text, Span(0, len(text)), category) if value.kind is kind]


def caps(text: str, category: Category = Category.USER_CAP) -> list[tuple[str, float | None, str, str]]:
    values = found(text, category, ValueKind.THRESHOLD)
    return [(value.metric, value.amount, value.unit, value.period) for value in values]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("700 million", 7e8, ""),
        ("USD 1,000,000", 1e6, "USD"),
        ("US$20M", 2e7, "USD"),
        ("$ 5 million", 5e6, "USD"),
        ("ten million", 1e7, ""),
        ("one hundred and fifty million", 1.5e8, ""),
        ("RMB 1 billion", 1e9, "CNY"),
        ("€2.5bn", 2.5e9, "EUR"),
        ("1,000,000", 1e6, ""),
        ("20 million US dollars", 2e7, "USD"),
        ("10%", 10.0, "percent"),
        ("ten per cent", 10.0, "percent"),
    ],
)
def test_quantities(text: str, amount: float, unit: str) -> None:
    (figure,) = quantities(text, Span(0, len(text)))
    assert (figure.amount, figure.unit) == (amount, unit)


def test_spelled_number_passes_over_other_words() -> None:
    assert spelled_number("a hundred and five thousand") == 105_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If you have more than 40 million monthly active users, ask us.",
            ("monthly-active-users", 4e7, "users", "month"),
        ),
        ("if your annual revenue exceeds EUR 3,000,000", ("revenue", 3e6, "EUR", "year")),
        ("revenue over USD 7M in the preceding fiscal year", ("revenue", 7e6, "USD", "year")),
        ("a monthly revenue of more than US$20M", ("revenue", 2e7, "USD", "month")),
        ("companies with more than 250 employees", ("headcount", 250.0, "employees", "none")),
        ("startups that raised more than $10 million in funding", ("funding", 1e7, "USD", "none")),
        ("must not exceed two million visits per month", ("other", 2e6, "visits", "month")),
    ],
)
def test_thresholds(text: str, expected: tuple[str, float, str, str]) -> None:
    assert caps(text) == [expected]


def test_one_clause_may_hold_several_thresholds() -> None:
    text = (
        "with more than 5 million monthly active users, or more than 2 million US dollars in monthly revenue, you pay"
    )
    assert caps(text) == [("monthly-active-users", 5e6, "users", "month"), ("revenue", 2e6, "USD", "month")]


def test_a_cap_on_liability_is_no_threshold() -> None:
    text = "Our aggregate liability shall not exceed USD 100 or the fees you paid in the preceding month."
    assert caps(text, Category.WARRANTY_LIABILITY) == []
    assert caps(text, Category.COMMERCIAL_USE) == []
    (cap,) = found(text, Category.WARRANTY_LIABILITY, ValueKind.LIABILITY_CAP)
    assert (cap.amount, cap.unit) == (100.0, "USD")


@pytest.mark.parametrize(
    "text",
    [
        "rockets with a range of more than 300 kilometres for any end-user",
        "You may keep one copy for each user.",
        "Section 2 lists users.",
    ],
)
def test_other_figures_are_no_thresholds(text: str) -> None:
    assert caps(text) == []


def test_details_say_who_when_and_what_follows() -> None:
    text = (
        "If, on the release date, you or your affiliates have more than 9 million monthly active users in the "
        "preceding calendar month, you must request a licence from us."
    )
    (cap,) = found(text, Category.USER_CAP, ValueKind.THRESHOLD)
    assert ("Who counts", "you and your affiliates") in cap.details
    assert ("Measured", "on the release date") in cap.details
    assert ("Then", "request a licence") in cap.details


def test_a_threshold_that_only_asks_for_a_display_says_so() -> None:
    text = 'With more than 3 million monthly active users you shall prominently display "Orca 2" on the user interface.'
    (cap,) = found(text, Category.USER_CAP, ValueKind.THRESHOLD)
    assert [what for name, what in cap.details if name == "Then"] == ["display a name"]


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "An earlier sentence. For military purposes;"
    (value,) = values_of(text, Span(21, len(text)), Category.FIELD_OF_USE)
    assert (value.label, value.span.of(text)) == ("military-weapons", "military")


@pytest.mark.parametrize("category", [Category.COMMERCIAL_USE, Category.GOVERNING_LAW])
def test_fields_are_looked_for_in_field_of_use_alone(category: Category) -> None:
    assert found("not for military purposes", category, ValueKind.DOMAIN) == []


def test_places_count_only_where_they_are_left_out() -> None:
    out = found(
        "These terms do not apply in the European Union and the UK.", Category.TERRITORY_EXPORT, ValueKind.TERRITORY
    )
    assert [value.label for value in out] == ["European Union", "UK"]
    assert not found("Our EU office answers mail.", Category.TERRITORY_EXPORT, ValueKind.TERRITORY)


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("governed by the laws of the State of Ohio, without regard to conflicts", "State of Ohio"),
        ("construed under PRC laws without regard", "PRC"),
        ("Ohio law will govern these terms.", "Ohio"),
        ("by the laws of the Republic of Korea, without", "Republic of Korea"),
    ],
)
def test_laws_as_written(text: str, law: str) -> None:
    assert found(text, Category.GOVERNING_LAW, ValueKind.LAW)[0].label == law


def test_names_to_carry_and_texts_to_show() -> None:
    prefix = "you shall also include “Orca” at the beginning of any such AI model name"
    assert [v.label for v in found(prefix, Category.ATTRIBUTION_BRANDING, ValueKind.NAME_PREFIX)] == ["Orca"]
    shown = "prominently display “Built with Orca” or “Improved using Orca” in the documentation"
    labels = [v.label for v in found(shown, Category.ATTRIBUTION_BRANDING, ValueKind.DISPLAY)]
    assert labels == ["Built with Orca", "Improved using Orca"]


def test_policies_and_notice_periods() -> None:
    policy = "Your use must adhere to the Orca Acceptable Use Policy."
    assert [v.label for v in found(policy, Category.FIELD_OF_USE, ValueKind.REFERENCE)] == [
        "Orca Acceptable Use Policy"
    ]
    notice = "We will give you at least thirty (30) days notice of changes."
    assert [v.amount for v in found(notice, Category.UNILATERAL_CHANGE, ValueKind.NOTICE_PERIOD)][:1] == [30.0]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("No rights are granted to persons on a sanctions list maintained by the European Union.", []),
        ("Use in a country embargoed by the United States, such as Cuba, is not permitted.", ["Cuba"]),
        ("The licence does not apply in Iran under European Union sanctions.", ["Iran"]),
        ("Except where Singapore law says otherwise, it does not apply in Cuba.", ["Cuba"]),
    ],
)
def test_who_makes_the_law_is_not_left_out(words, places):
    found = values_of(words, Span(0, len(words)), Category.TERRITORY_EXPORT)
    assert [value.label for value in found if value.kind is ValueKind.TERRITORY] == places
