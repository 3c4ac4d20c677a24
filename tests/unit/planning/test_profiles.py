# SPDX-License-Identifier: Apache-2.0
"""The profile file: strict, and unknown stays unknown."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen import assets
from howopen.domain.errors import HowOpenError
from howopen.domain.planning import Affiliates, DutyKind, Figures, Intent, Use
from howopen.planning import parse_profile, read_profile

LEAST = '[plan]\nuses = ["internal"]\n'


def test_the_example_is_valid_and_shows_every_use() -> None:
    enquiry = read_profile(assets.resource("profiles/example.toml"))
    assert enquiry.plan.uses == tuple(Use)
    assert enquiry.plan.intent is Intent.COMMERCIAL
    assert enquiry.plan.unwilling == (DutyKind.SHARE_ALIKE,)
    assert enquiry.organisation.past[0].figures.currency == enquiry.organisation.figures.currency == "EUR"


def test_what_is_left_out_stays_unknown() -> None:
    enquiry = parse_profile(LEAST)
    assert enquiry.organisation.figures == Figures()
    assert enquiry.organisation.affiliates is Affiliates.UNKNOWN
    assert enquiry.organisation.users_in is None
    assert (enquiry.organisation.domicile, enquiry.plan.intent, enquiry.plan.competing_models) == ("", None, None)


def test_totals_of_affiliates_stand_apart() -> None:
    enquiry = parse_profile(f"{LEAST}[affiliates]\nmonthly_active_users = 7\n")
    assert enquiry.organisation.affiliates is Affiliates.SEPARATE
    assert enquiry.organisation.affiliate_figures.monthly_active_users == 7.0


@pytest.mark.parametrize(
    ("text", "key", "allowed"),
    [
        (f"colour = 1\n{LEAST}", "colour", "domicile"),
        (f"{LEAST}[figures]\nusers_monthly = 1\n", "figures.users_monthly", "monthly_active_users"),
        (f"{LEAST}[affiliates]\nfigures = 'some'\n", "affiliates.figures", "included"),
        (f"{LEAST}[willing]\nsing = true\n", "willing.sing", "name-prefix"),
        (f"{LEAST}[willing]\ndisplay = 'yes'\n", "willing.display", "true or false"),
        (f"{LEAST}[[past]]\nmonth = '2025-13'\n", "past.month", "2025-03"),
        (f"{LEAST}[[past]]\nmonth = '2025-01'\ncolour = 1\n", "past.colour", "headcount"),
        (f"past = 3\n{LEAST}", "past", "list of tables"),
        ("[plan]\nuses = ['fly']\n", "plan.uses", "hosted-service"),
        ("[plan]\nuses = 'internal'\n", "plan.uses", "list of texts"),
        ("[plan]\nuses = []\n", "plan.uses", "internal"),
        ("[plan]\nuses = ['internal']\nsectors = ['magic']\n", "plan.sectors", "medical"),
        ("[plan]\nuses = ['internal']\nintent = 'fun'\n", "plan.intent", "non-commercial"),
        ("name = 'x'\n", "plan", "missing"),
        (f"domicile = 'Germany'\n{LEAST}", "domicile", "two letters"),
        (f"users_in = ['EU']\n{LEAST}", "users_in", "not areas"),
        (f"{LEAST}[figures]\nannual_revenue = -1\n", "figures.annual_revenue", "from 0 up"),
        (f"{LEAST}[figures]\nannual_revenue = nan\n", "figures.annual_revenue", "from 0 up"),
        (f"{LEAST}[figures]\nheadcount = true\n", "figures.headcount", "from 0 up"),
        (f"{LEAST}[figures]\ncurrency = '€'\n", "figures.currency", "three letters"),
        (f"{LEAST}[affiliates]\nannual_revenue = 1\ncurrency = 'USD'\n", "affiliates.currency", "converted"),
    ],
)
def test_an_error_names_the_key_and_what_is_allowed(text: str, key: str, allowed: str) -> None:
    with pytest.raises(HowOpenError) as error:
        parse_profile(text, name="we.toml")
    assert f"“{key}”" in error.value.message
    assert allowed in error.value.message
    assert "we.toml" in error.value.message
    assert error.value.hint


def test_a_file_that_is_none_is_said_so(tmp_path: Path) -> None:
    broken, binary = tmp_path / "broken.toml", tmp_path / "binary.toml"
    broken.write_text("name = ", encoding="utf-8")
    binary.write_bytes(b"\xff\xfe\x00")
    for path in (broken, binary, tmp_path / "missing.toml"):
        with pytest.raises(HowOpenError) as error:
            read_profile(path)
        assert path.name in error.value.message
