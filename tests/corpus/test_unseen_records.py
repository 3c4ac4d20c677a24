# SPDX-License-Identifier: Apache-2.0
"""The facts of texts that nobody here had read: whole, and in the words of the guidelines."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from howopen.domain.facts import Facts, Freedom, OpennessClass, Permission, Purpose

RECORDS = sorted((Path(__file__).parent / "unseen").glob("*.json"))


def test_there_are_records() -> None:
    assert len(RECORDS) >= 14


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_record_says_where_the_text_stands_and_every_fact(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    facts = record["facts"]
    assert record["id"] == path.stem
    assert record["source"].count("/") >= 2, "a repository and a path in it"
    assert set(record["first"]) == {"right", "grants_too_much"}
    assert set(facts) == {field.name for field in fields(Facts)}
    assert facts["openness_class"] in set(OpennessClass)
    assert facts["purpose"] in set(Purpose)
    assert all(facts[key] in set(Permission) for key in ("commercial_use", "redistribution", "derivatives"))
    assert all(state in set(Freedom) for state in facts["freedoms"].values())
