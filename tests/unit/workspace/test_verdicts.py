# SPDX-License-Identifier: Apache-2.0
"""No verdict rests on next to nothing."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from howopen.domain.document import Document, Page
from howopen.domain.facts import Facts, OpennessClass, TermValue, Verdict
from howopen.domain.spans import Span
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places
from howopen.workspace.verdicts import why_too_little

SHORT = "You may use, copy, change and share the Model and its weights for any purpose, commercial ones included."
MORE = (
    "You receive this right for all time and everywhere, free of charge. Keep this notice in every copy that you pass "
    "on. The Model comes as it is, without any warranty, and nobody who made it is liable for any damage from its use."
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(Places(data=tmp_path, config=tmp_path))


def test_a_page_with_a_sentence_keeps_its_clauses_and_gets_no_verdict(desk: Desk) -> None:
    read = desk.from_text(SHORT, name="note").document
    short = desk.analyse(replace(read, pages=(Page(1, Span(0, len(read.text))),)))
    assert short.clauses
    assert short.profile.facts == Facts()
    assert short.profile.openness.openness_class is OpennessClass.UNDECIDED
    assert short.profile.openness.index is None
    assert {one.verdict for one in short.profile.openness.criteria} == {Verdict.UNDECIDABLE}
    assert {value for _, value in short.profile.terms} == {TermValue.UNSTATED}
    assert len(short.profile.terms) == 23
    for field in fields(Facts):
        basis = short.profile.basis_of(field.name)
        assert basis is not None
        assert "Only 18 words could be read" in basis.reason


def test_a_text_of_a_sentence_is_all_there_is_and_gets_one(desk: Desk) -> None:
    assert desk.from_text(SHORT, name="note").profile.openness.openness_class is OpennessClass.OPEN_SOURCE
    assert why_too_little(desk.from_text("You may use it.", name="note").document).startswith("Only 4 words")


def test_the_same_sentence_in_a_whole_licence_gets_one(desk: Desk) -> None:
    whole = desk.from_text(f"{SHORT}\n\n{MORE}", name="note")
    assert whole.profile.openness.openness_class is OpennessClass.OPEN_SOURCE


def test_pages_that_were_not_read_are_the_reason(desk: Desk) -> None:
    read = desk.from_text(f"{SHORT}\n\n{MORE}", name="note").document
    end = len(read.text)
    pages = (Page(1, Span(0, end)), Page(2, Span(end, end)), Page(3, Span(end, end)))
    scanned: Document = replace(read, pages=pages, unread_pages=(2, 3))
    assert desk.analyse(scanned).profile.openness.openness_class is OpennessClass.UNDECIDED
    assert why_too_little(scanned).startswith("2 of 3 pages")
    assert why_too_little(replace(scanned, unread_pages=(3,))) == ""
