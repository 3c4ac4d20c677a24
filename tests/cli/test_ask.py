# SPDX-License-Identifier: Apache-2.0
"""``howopen ask`` as a person calls it, on a licence of our own through the whole pipeline."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
LICENCE = """Northwind Model Licence

1. Grant. Northwind grants you a worldwide, royalty-free licence to use, copy, distribute and modify the Model.

2. Scale. If, on the version release date, the monthly active users of your products or those of your affiliates
exceed 50 million monthly active users in the preceding calendar month, you must request a licence from Northwind,
and you may not exercise any rights until Northwind grants them.

3. Name. If you offer a product or service that contains the Model, you shall prominently display "Built with
Northwind" on a related website.

4. Use. You may not use the Model for military purposes.

5. Law. This licence is governed by the laws of the State of Oregon.
"""
PROFILE = """
name = "Beispiel GmbH"
domicile = "DE"
users_in = ["DE"]
[figures]
monthly_active_users = {users}
[affiliates]
figures = "none"
[[past]]
month = "2025-01"
monthly_active_users = {users}
[plan]
uses = ["internal", "product"]
intent = "commercial"
sectors = ["retail", "defence"]
"""


@pytest.fixture
def licence(tmp_path: Path) -> Path:
    path = tmp_path / "northwind.txt"
    path.write_text(LICENCE, encoding="utf-8")
    return path


@pytest.fixture
def profile(tmp_path: Path) -> Callable[[int], Path]:
    def write(users: int) -> Path:
        path = tmp_path / "we.toml"
        path.write_text(PROFILE.format(users=users), encoding="utf-8")
        return path

    return write


def test_a_small_organisation_gets_duties_with_the_words_to_display(howopen: Run, licence: Path, profile) -> None:
    done = howopen("ask", "--profile", profile(40_000), licence, "-f", "json")
    assert done.returncode == 0, done.stderr.decode()
    data = json.loads(done.stdout)
    (found,) = data["licences"]
    answers = {answer["use"]: answer for answer in found["answers"]}
    assert data["schema"] == "howopen/answers/1"
    assert answers["product"]["answer"] == "yes-if"
    shown = [duty for duty in answers["product"]["duties"] if duty["quote"] == "Built with Northwind"]
    assert shown
    assert all(found["clauses"][label]["text"] in LICENCE for label in shown[0]["clauses"])
    assert answers["sector:defence"]["answer"] == "no"
    assert found["thresholds"][0]["standing"] == "under"
    assert found["thresholds"][0]["share"] == pytest.approx(0.0008)


def test_a_bundle_of_paths_is_judged_as_one(howopen: Run, licence: Path, profile) -> None:
    policy = licence.parent / "policy.txt"
    policy.write_text(
        "Acceptable Use Policy of Northwind\n\nThe rights are not granted to you if you are domiciled in, or have your"
        " principal place of business in, the European Union.\n",
        encoding="utf-8",
    )
    done = howopen("ask", "--profile", profile(40_000), "--bundle", licence, policy, "-f", "json")
    assert done.returncode == 0, done.stderr.decode()
    (found,) = json.loads(done.stdout)["licences"]
    assert [one["name"] for one in found["documents"]] == ["northwind.txt", "policy.txt"]
    assert {answer["answer"] for answer in found["answers"]} == {"no"}
    assert all(label.startswith("1:") for label in found["answers"][0]["clauses"])


def test_a_large_organisation_must_request_a_licence(howopen: Run, licence: Path, profile) -> None:
    done = howopen("ask", "--profile", profile(900_000_000), licence)
    assert done.returncode == 0, done.stderr.decode()
    page = done.stdout.decode()
    assert "### Internal use: No" in page
    assert "- [ ] Request a licence" in page


def test_an_unknown_key_is_wrong_input_that_is_named(howopen: Run, licence: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('colour = 1\n[plan]\nuses = ["internal"]\n', encoding="utf-8")
    done = howopen("ask", "--profile", wrong, licence)
    assert done.returncode == 3
    assert "“colour” is not known; allowed: name," in done.stderr.decode()
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_done(howopen: Run, licence: Path, profile) -> None:
    done = howopen("ask", "--profile", profile(1), licence.parent / "missing.txt", licence, "-o", "out.md")
    assert done.returncode == 3
    assert "missing.txt" in done.stderr.decode()
    assert "northwind" in (licence.parent / "out.md").read_text(encoding="utf-8")


def test_without_a_profile_the_usage_is_wrong(howopen: Run, licence: Path) -> None:
    assert howopen("ask", licence).returncode == 2
