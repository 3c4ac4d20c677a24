# SPDX-License-Identifier: Apache-2.0
"""The terms' measurement: what is counted, what the page says, and what a wrong folder gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.domain.facts import TermValue
from howopen.workspace.accuracy_terms import JudgedTerm, TermsAccuracy, held_out, measure_terms, score, section

CAN, CANNOT, MUST, UNSTATED = TermValue.CAN, TermValue.CANNOT, TermValue.MUST, TermValue.UNSTATED
JUDGED = (
    JudgedTerm("a", "Modify", CAN, CAN),
    JudgedTerm("b", "Modify", CAN, UNSTATED),
    JudgedTerm("c", "Modify", CANNOT, CAN),
    JudgedTerm("d", "Modify", UNSTATED, UNSTATED),
    JudgedTerm("a", "Rename", MUST, MUST),
)
LICENCE = (
    "Everyone is hereby granted permission to use, copy, modify and distribute this model for any purpose.\n\n"
    "All copies must retain the copyright notice and this permission notice.\n"
)


def test_a_score_counts_what_was_said_and_what_was_found() -> None:
    counted = score(item for item in JUDGED if item.term == "Modify")
    assert (counted.count, counted.right, counted.majority) == (4, 2, 2)
    assert (counted.said, counted.found, counted.agreed) == (3, 2, 1)
    assert counted.precision == 0.5
    assert counted.recall == pytest.approx(1 / 3)


def test_shares_of_nothing_are_none() -> None:
    empty = score([JudgedTerm("a", "Modify", UNSTATED, UNSTATED)])
    assert empty.precision is None
    assert empty.recall is None
    assert score([]).majority == 0


def test_the_section_has_a_line_for_each_term_and_answer() -> None:
    text = section(TermsAccuracy(JUDGED, ("e",)))
    assert "| Modify | 4 | 0.500 | 0.500 | 3 | 0.333 | 0.500 |" in text
    assert "| Rename | 1 | 1.000 | 1.000 | 1 | 1.000 | 1.000 |" in text
    assert "| **mean** | 4 | 0.750 | 0.750 | 4 | 0.500 | 0.667 |" in text
    assert "| can | 2 | 2 | 0.500 | 0.500 |" in text
    assert "| cannot | 1 | 0 | - | 0.000 |" in text
    assert "not measured: e." in text


def test_both_halves_hold_texts_and_a_name_stays_in_its_half() -> None:
    names = [f"text-{number}" for number in range(40)]
    assert {held_out(name) for name in names} == {True, False}
    assert [held_out(name) for name in names] == [held_out(name) for name in names]


def _folder(path: Path, labels: object, *names: str) -> Path:
    (path / "texts").mkdir()
    (path / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
    for name in names:
        (path / "texts" / f"{name}.txt").write_text(LICENCE, encoding="utf-8")
    return path


def test_a_folder_is_measured_from_its_texts(tmp_path: Path) -> None:
    labels = {"here": {"Include Copyright": "must", "Rename": "must"}, "gone": {"Rename": "must"}}
    accuracy = measure_terms(_folder(tmp_path, labels, "here"))
    assert accuracy.missing == ("gone",)
    assert [(item.text, item.term, item.right) for item in accuracy.judged] == [
        ("here", "Include Copyright", True),
        ("here", "Rename", False),
    ]


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ([], "could not be read"),
        ({"a": {"Rename": "perhaps"}}, "could not be read"),
        ({"a": {"Dance": "can"}}, "Dance"),
        ({"b": {"Rename": "must"}}, "No labelled text"),
    ],
)
def test_labels_that_cannot_be_used_are_named(tmp_path: Path, labels: object, words: str) -> None:
    with pytest.raises(HowOpenError, match=words) as caught:
        measure_terms(_folder(tmp_path, labels, "a"))
    assert "labels.json" in caught.value.hint


def test_a_folder_without_labels_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match="could not be read"):
        measure_terms(tmp_path)
