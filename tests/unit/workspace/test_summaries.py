# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.domain.facts import Attribution, Cap, Facts, Permission, Purpose, UseRestrictions
from howopen.workspace.summaries import decides_most, figure


@pytest.mark.parametrize(
    ("amount", "unit", "metric", "period", "words"),
    [
        (700_000_000, "users", "monthly-active-users", "month", "700M monthly active users"),
        (1_000_000, "USD", "revenue", "year", "USD 1M revenue a year"),
        (1_500_000_000, "CNY", "revenue", "none", "CNY 1.5B revenue"),
        (250, "users", "users", "none", "250 users"),
    ],
)
def test_a_figure_in_short(amount: float, unit: str, metric: str, period: str, words: str) -> None:
    assert figure(amount, unit, metric, period) == words


def test_what_limits_most_comes_first() -> None:
    facts = Facts(
        caps=(Cap("monthly-active-users", 50e6, "users", "month"),),
        name_prefix="Aurora",
        attribution=Attribution.BRANDING,
        use_restrictions=UseRestrictions.BY_REFERENCE,
    )
    assert decides_most(facts) == "50M monthly active users · “Aurora” name"


def test_a_ban_on_business_is_named_by_its_purpose() -> None:
    banned = Facts(commercial_use=Permission.PROHIBITED, purpose=Purpose.RESEARCH)
    assert decides_most(banned).startswith("Research only")
    assert decides_most(Facts(commercial_use=Permission.PROHIBITED)).startswith("No commercial use")


def test_nothing_limits() -> None:
    assert decides_most(Facts()) == ""
