# SPDX-License-Identifier: Apache-2.0
"""``extract --bundle`` and ``release`` as a person calls them, on files of our own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
LICENCE = """Northwind Model Licence

1. Grant. Northwind grants you a worldwide, royalty-free licence to use, copy, distribute and modify the Model.

2. Use. Your use of the Model must adhere to the Northwind Acceptable Use Policy, as updated from time to time, which is
hereby incorporated by reference into this licence.

3. Brand. You must comply with the Northwind Brand Guidelines when you name the Model.
"""
POLICY = """Northwind Acceptable Use Policy

You agree that you will not use the Model to:

1. develop weapons of any kind or support military operations;

2. commit fraud or send spam;

3. harass, threaten or bully people;

4. create malware or attack computer systems.

The rights granted under the Northwind Model Licence are not being granted to you if you are an individual domiciled in,
or a company with a principal place of business in, the European Union.
"""
CARD = """---
license: other
license_name: northwind-1.0
base_model: harbour/base
---
# Northwind

## How to use
Call `from_pretrained("northwind/model")`.
"""


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    found = {}
    for name, text in (("LICENSE.txt", LICENCE), ("POLICY.txt", POLICY), ("README.md", CARD)):
        found[name] = tmp_path / name
        found[name].write_text(text, encoding="utf-8")
    return found


def test_a_bundle_is_judged_as_one(howopen: Run, files: dict[str, Path]) -> None:
    done = howopen("extract", "--bundle", *files.values())
    assert done.returncode == 0, done.stderr.decode()
    result = json.loads(done.stdout)
    assert result["schema"] == "howopen/bundle/1"
    assert len(result["documents"]) == 3
    bundle = result["bundle"]
    assert [item["role"] for item in bundle["documents"]] == ["licence", "use-policy", "model-card"]
    assert bundle["facts"]["excluded_territories"] == ["European Union"]
    assert bundle["facts"]["use_restrictions"] == "listed"
    assert bundle["reasons"]["excluded_territories"]["clauses"][0].startswith("2:")
    references = {item["name"]: item for item in bundle["references"] if item["document"] == 1}
    policy = references["Northwind Acceptable Use Policy"]
    assert (policy["missing"], policy["found"]) == (False, [2])
    assert "from time to time" in policy["changing"]["text"]
    assert bundle["missing"] == ["Northwind Brand Guidelines"]
    (contradiction,) = bundle["contradictions"]
    assert contradiction["kind"] == "territory"
    assert (contradiction["first"]["document"], contradiction["second"]["document"]) == (1, 2)
    for side in ("first", "second"):
        number, clause = contradiction[side]["clause"].split(":")
        clauses = {item["id"]: item["text"] for item in result["documents"][int(number) - 1]["clauses"]}
        assert clauses[clause] == contradiction[side]["text"]
    assert "governing-law" in {item["key"] for item in bundle["silent"]}


def test_a_bundle_as_markdown(howopen: Run, files: dict[str, Path]) -> None:
    done = howopen("extract", "--bundle", "-f", "md", files["LICENSE.txt"], files["POLICY.txt"])
    assert done.returncode == 0, done.stderr.decode()
    page = done.stdout.decode()
    for head in ("Documents", "Facts of the set", "Incorporated by reference", "Contradictions", "Silent on"):
        assert f"\n## {head}\n" in page
    assert "POLICY.txt" in page
    assert "not legal advice" in page


def test_a_format_that_no_bundle_has_is_wrong_usage(howopen: Run, files: dict[str, Path]) -> None:
    done = howopen("extract", "--bundle", "-f", "csv", files["LICENSE.txt"])
    assert done.returncode == 2
    assert b"--bundle" in done.stderr


def test_a_bundle_goes_on_without_what_cannot_be_read(howopen: Run, files: dict[str, Path]) -> None:
    done = howopen("extract", "--bundle", files["LICENSE.txt"], "gone.txt")
    assert done.returncode == 3
    assert b"gone.txt" in done.stderr
    assert json.loads(done.stdout)["bundle"]["facts"]["excluded_territories"] == []


def test_a_single_document_says_what_it_takes_in_and_is_silent_on(howopen: Run, files: dict[str, Path]) -> None:
    done = howopen("extract", files["LICENSE.txt"])
    assert done.returncode == 0, done.stderr.decode()
    result = json.loads(done.stdout)
    assert result["schema"] == "howopen/analysis/1"
    names = {item["name"]: item["missing"] for item in result["references"]}
    assert names == {"Northwind Acceptable Use Policy": True, "Northwind Brand Guidelines": True}
    for item in result["references"]:
        assert LICENCE.replace("\n", " ")[item["start"] : item["end"]] == item["name"]
    assert result["contradictions"] == []
    assert {"key": "indemnity", "label": "Indemnity", "wording": "No clause found"} in result["silent"]


def test_release_shows_components_classes_and_the_base_model(howopen: Run, files: dict[str, Path]) -> None:
    facts = files["README.md"].with_name("facts.toml")
    facts.write_text(
        '[components.training-code]\nstatus = "released"\nlicence = "MIT"\nsource = "https://example.org/t"\n',
        encoding="utf-8",
    )
    done = howopen("release", files["README.md"], "--facts", facts, "-f", "json")
    assert done.returncode == 0, done.stderr.decode()
    result = json.loads(done.stdout)
    assert result["schema"] == "howopen/release/1"
    states = {item["id"]: item for item in result["components"]}
    assert len(states) == 17
    assert states["training-code"]["acceptance"] == "accepted"
    assert states["parameters-final"]["status"] == "released"
    assert states["parameters-final"]["acceptance"] == "refused"
    assert (result["reached"], result["reachable"]) == (None, None)
    assert [base["name"] for base in result["base_models"]] == ["harbour/base"]
    page = howopen("release", files["README.md"])
    assert page.returncode == 0
    assert "Class III" in page.stdout.decode()


def test_release_names_a_file_that_it_cannot_read(howopen: Run, files: dict[str, Path]) -> None:
    files["README.md"].write_text("---\nlicense: &x mit\n---\n", encoding="utf-8")
    done = howopen("release", files["README.md"])
    assert done.returncode == 3
    assert b"README.md" in done.stderr
    assert b"line 2" in done.stderr
    missing = howopen("release", "gone.md")
    assert missing.returncode == 3
    assert b"gone.md" in missing.stderr
