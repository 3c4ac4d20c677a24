# SPDX-License-Identifier: Apache-2.0
"""The facts and clauses of texts that nobody here had read: whole, and in the words of the guidelines."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Facts, Freedom, OpennessClass, Permission, Purpose

HERE = Path(__file__).parent
BLIND = sorted(path for path in (HERE / "labels").glob("*.json") if '"group": "blind"' in path.read_text("utf-8"))
RECORDS = [*sorted((HERE / "unseen").glob("*.json")), *BLIND]


def test_there_are_records() -> None:
    assert len(RECORDS) >= 28
    assert len(BLIND) >= 26


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_record_says_where_the_text_stands_and_every_fact(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    facts = record["facts"]
    assert record["id"] == path.stem
    assert record["source"].count("/") >= 2, "a repository or package, and a path in it"
    assert set(record["first"]) == {"right", "grants_too_much"} | ({"clauses"} if record.get("clauses") else set())
    assert set(facts) == {field.name for field in fields(Facts)}
    assert facts["openness_class"] in set(OpennessClass)
    assert facts["purpose"] in set(Purpose)
    assert all(facts[key] in set(Permission) for key in ("commercial_use", "redistribution", "derivatives"))
    assert all(state in set(Freedom) for state in facts["freedoms"].values())


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_the_clauses_are_places_of_one_text_and_hold_no_words_of_it(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    clauses = record.get("clauses", [])
    assert not clauses or len(record["sha256"]) == 64
    assert all(0 <= start < end for start, end, _, _ in clauses)
    assert all(category in set(Category) and effect in set(Effect) for _, _, category, effect in clauses)
    assert len({(start, end, category) for start, end, category, _ in clauses}) == len(clauses)
