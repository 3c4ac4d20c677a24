# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.comparing import matrix
from howopen.comparing.matrix_notes import contradictions_on, silence_on
from howopen.comparing.matrix_order import (
    answers_in,
    arranged,
    kept_order,
    most_open_first,
    moved,
    pinned_first,
    select_rows,
)
from howopen.domain.bundle import Citation, Contradiction, ContradictionKind, Findings, Silence
from howopen.domain.comparison import Matrix, RowGroup
from howopen.domain.facts import Facts, Openness, OpennessClass, Permission


@pytest.fixture
def three(analysis) -> Matrix:
    uses = (Permission.ALLOWED, Permission.PROHIBITED, Permission.ALLOWED)
    documents = [analysis(f"{n}.", facts=Facts(commercial_use=use)) for n, use in enumerate(uses)]
    indexes = (41, None, 98)
    return matrix(
        [
            replace(one, profile=replace(one.profile, openness=Openness(OpennessClass.COMMUNITY, index)))
            for one, index in zip(documents, indexes, strict=True)
        ]
    )


def test_differences_only_says_what_it_hides(three: Matrix) -> None:
    found = select_rows(three, groups=frozenset(RowGroup), differences_only=True)
    assert [row.key for row in found.shown] == ["commercial_use"]
    assert len(found.hidden) == len(three.rows) - 1
    assert not any(row.differs for row in found.hidden)


def test_a_group_alone(three: Matrix) -> None:
    found = select_rows(three, groups={RowGroup.LEGAL})
    assert {row.group for row in found.shown} == {RowGroup.LEGAL}
    assert "governing_law" in {row.key for row in found.shown}
    assert found.hidden == ()


def test_most_open_first_and_those_without_an_index_last(three: Matrix) -> None:
    assert most_open_first(three) == (2, 0, 1)


def test_answers_are_counted(three: Matrix) -> None:
    counts = {row.key: answers_in(row) for row in three.rows}
    assert counts["commercial_use"] == 2
    assert counts["termination"] == 1


def test_an_arranged_matrix_has_rows_and_documents_as_shown(three: Matrix) -> None:
    rows = select_rows(three, groups={RowGroup.USE}, differences_only=True).shown
    out = arranged(three, rows=rows, order=(1, 0, 2))
    assert [one.document.text for one in out.analyses] == ["1.", "0.", "2."]
    assert [[cell.value for cell in row.cells] for row in out.rows] == [["Prohibited", "Allowed", "Allowed"]]


@given(st.permutations(range(7)), st.sets(st.integers(0, 6)))
def test_pinned_ones_stand_in_front_and_nothing_is_lost(order: list[int], pinned: set[int]) -> None:
    out = pinned_first(order, pinned)
    assert sorted(out) == list(range(7))
    assert set(out[: len(pinned)]) == pinned
    assert [place for place in out if place not in pinned] == [place for place in order if place not in pinned]


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(0, 4))
def test_a_move_can_be_taken_back(order: list[int], start: int, end: int) -> None:
    out = moved(order, start, end)
    assert out[end] == order[start]
    assert list(moved(out, end, start)) == order


def test_an_order_survives_opening_and_closing() -> None:
    assert kept_order((2, 0, 1), ("a", "b", "c"), ("a", "b", "c", "d")) == (2, 0, 1, 3)
    assert kept_order((2, 0, 1), ("a", "b", "c"), ("a", "c")) == (1, 0)
    assert kept_order((), (), ("a", "b")) == (0, 1)


def test_a_contradiction_is_told_at_its_fact(three: Matrix) -> None:
    rows = {row.key: row for row in three.rows}
    clash = Contradiction(ContradictionKind.REVOCATION, Citation(0, "c1"), Citation(0, "c2"), "Both can't hold.")
    findings = Findings(contradictions=(clash,))
    assert contradictions_on(rows["termination"], findings) == (clash,)
    assert contradictions_on(rows["caps"], findings) == ()


def test_silence_is_told_at_the_fact_and_at_its_kind_of_clause(three: Matrix) -> None:
    rows = {row.key: row for row in three.rows}
    findings = Findings(silent=(Silence("user-cap", "User cap"), Silence("patent_grant", "Patent grant")))
    assert silence_on(rows["caps"], findings) == "No clause found: User cap"
    assert silence_on(rows["patent_grant"], findings) == "No clause found: Patent grant"
    assert silence_on(rows["termination"], findings) == ""
