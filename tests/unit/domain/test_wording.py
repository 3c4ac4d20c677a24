# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import fields

import pytest

from howopen.domain.facts import Cap, Facts, Permission, UseRestrictions
from howopen.domain.wording import FACT_LABELS, cap_words, fact_words, words


def test_every_fact_has_a_label_and_words() -> None:
    assert list(FACT_LABELS) == [field.name for field in fields(Facts)]
    assert all(fact_words(key, Facts()) for key in FACT_LABELS)


@pytest.mark.parametrize(
    ("cap", "expected"),
    [
        (Cap("monthly-active-users", 700_000_000, "users", "month"), "700,000,000 monthly active users"),
        (Cap("revenue", 1_000_000.0, "USD", "year"), "1,000,000 USD revenue a year"),
        (Cap("headcount", 250, "employees", "none"), "250 employees headcount"),
        (Cap("users", 12.5, "users", "none"), "12.5 users"),
        (Cap("other", 3, "copies", "none"), "3 copies"),
    ],
)
def test_caps_in_words(cap: Cap, expected: str) -> None:
    assert cap_words(cap) == expected


def test_values_in_words() -> None:
    facts = Facts(
        commercial_use=Permission.CONDITIONAL,
        use_restrictions=UseRestrictions.BOTH,
        prohibited_domains=("cbrn", "self-harm"),
        name_prefix="Heron",
    )
    found = {key: fact_words(key, facts) for key in FACT_LABELS}
    assert found["commercial_use"] == "On conditions"
    assert found["use_restrictions"] == "Here and in another document"
    assert found["prohibited_domains"] == "CBRN, self harm"
    assert found["name_prefix"] == "Must carry “Heron”"
    assert found["governing_law"] == "Silent"
    assert found["freedoms"] == "use: silent; study: silent; modify: silent; share: silent"
    assert words(Permission.UNSTATED) == "Silent"
