# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.comparing import compare, compare_several
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import AlignedClauses, Direction

GRANT = "You may use, copy and share the weights for any purpose."
NAME = "The name of whatever you build on it must begin with our name."
NAME_TOO = "The name of whatever you build upon it must begin with our name."
ELSE = "Send a postcard from every town in which you run it."


@pytest.fixture
def licence(analysis, clause):
    """A licence with the grant and further duties."""

    def make(*duties: str):
        clauses = [clause(duty, Category.ATTRIBUTION_BRANDING, Effect.REQUIRE) for duty in duties]
        return analysis("\n\n".join([GRANT, *duties]), clause(GRANT, Category.REDISTRIBUTION, Effect.PERMIT), *clauses)

    return make


def _rows(found):
    return [(row.category, row.clause, tuple(pair and (pair.a, pair.b) for pair in row.others)) for row in found.rows]


def test_what_the_baseline_says_and_each_in_its_place(licence) -> None:
    found = compare_several(licence(NAME), [licence(NAME_TOO), licence()])
    assert found.baseline == licence(NAME)
    assert [row.clause for row in found.rows] == ["c1", "c2"]
    duty = found.rows[1]
    assert [pair and pair.b for pair in duty.others] == [("c2",), ()]
    assert duty.others[1] is not None
    assert duty.others[1].direction is Direction.LOOSER


def test_what_several_add_alike_shares_a_row(licence) -> None:
    found = compare_several(licence(), [licence(NAME), licence(ELSE), licence(ELSE, NAME_TOO)])
    added = [row for row in found.rows if row.clause is None]
    assert [[pair and pair.b for pair in row.others] for row in added] == [
        [("c2",), None, ("c3",)],
        [None, ("c2",), ("c2",)],
    ]


def test_each_comparison_is_the_one_of_two(licence) -> None:
    baseline, other = licence(), licence(NAME)
    assert compare_several(baseline, [other]).comparisons == (compare(baseline, other),)


def test_every_pair_stands_in_one_row(licence) -> None:
    found = compare_several(licence(NAME, ELSE), [licence(NAME_TOO), licence(ELSE)])
    for at, comparison in enumerate(found.comparisons):
        in_rows = [row.others[at] for row in found.rows if row.others[at] is not None]
        assert sorted(in_rows, key=str) == sorted(comparison.clauses, key=str)


def test_alignments_are_given_document_by_document(licence) -> None:
    aligned = ((), (AlignedClauses("c2", "c2"),))
    found = compare_several(licence(NAME), [licence(ELSE), licence(ELSE)], aligned=aligned)
    first, second = found.rows[1].others
    assert first is not None
    assert second is not None
    assert (first.manual, second.manual) == (False, True)


@pytest.mark.parametrize("aligned", [((),), ((), (), ())])
def test_another_number_of_alignments_is_refused(licence, aligned) -> None:
    with pytest.raises(ValueError, match="one sequence a document"):
        compare_several(licence(), [licence(NAME), licence(ELSE)], aligned=aligned)


def test_a_baseline_alone_is_refused(licence) -> None:
    with pytest.raises(ValueError, match="at least one"):
        compare_several(licence(), [])


def test_the_same_result_twice(licence) -> None:
    others = [licence(NAME), licence(ELSE, NAME_TOO)]
    assert _rows(compare_several(licence(), others)) == _rows(compare_several(licence(), others))
