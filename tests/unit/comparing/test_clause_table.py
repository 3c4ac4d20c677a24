# SPDX-License-Identifier: Apache-2.0
"""Rows, groups, filters, orders and net directions of the clause by clause view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from howopen.comparing.clause_table import (
    Net,
    RowFilter,
    RowOrder,
    Wanted,
    alignment_of,
    baseline_sets,
    both_silent,
    category_bars,
    counted,
    differs,
    kind_of,
    net_of,
    not_compared,
    other_pairs,
    passes,
    select,
    weight_level,
)
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.comparison import (
    AlignedClauses,
    BaselineComparison,
    BaselineRow,
    ClausePair,
    Comparison,
    Direction,
    Statistics,
)
from howopen.domain.spans import Span

A_TEXT = "Pay above ten users. Keep our name. Ships fly free. The law is ours. See the Harbour Use Policy."
B_TEXT = "Ships fly free. Pay above two users. Tell us your wares. The law is theirs."


def pair(
    category: Category, a: str = "", b: str = "", direction: Direction = Direction.TIGHTER, weight: float = 0.5
) -> ClausePair:
    return ClausePair(category, (a,) if a else (), (b,) if b else (), direction, weight=weight)


CAP = pair(Category.USER_CAP, "c1", "c2", Direction.TIGHTER, 0.9)
NAME = pair(Category.ATTRIBUTION_BRANDING, "c2", "", Direction.LOOSER, 0.5)
SHIPS = replace(pair(Category.COMMERCIAL_USE, "c3", "c1", Direction.NEUTRAL, 0.3), same=True)
LAW = pair(Category.GOVERNING_LAW, "c4", "c4", Direction.UNCLEAR, 0.2)
WARES = pair(Category.DATA_USE, "", "c3", Direction.TIGHTER, 0.6)
PAIRS = (SHIPS, CAP, NAME, WARES, LAW)


@pytest.fixture
def comparison(analysis: Callable[..., Analysis], clause: Callable[..., Callable[[str, int], Clause]]) -> Comparison:
    """A and B of our own, with rows of every kind."""
    a = analysis(
        A_TEXT,
        clause("Pay above ten users.", Category.USER_CAP, Effect.CONDITION),
        clause("Keep our name.", Category.ATTRIBUTION_BRANDING, Effect.REQUIRE),
        clause("Ships fly free.", Category.COMMERCIAL_USE, Effect.PERMIT),
        clause("The law is ours.", Category.GOVERNING_LAW, Effect.DECLARE),
    )
    b = analysis(
        B_TEXT,
        clause("Ships fly free.", Category.COMMERCIAL_USE, Effect.PERMIT),
        clause("Pay above two users.", Category.USER_CAP, Effect.CONDITION),
        clause("Tell us your wares.", Category.DATA_USE, Effect.REQUIRE),
        clause("The law is theirs.", Category.GOVERNING_LAW, Effect.DECLARE),
    )
    return Comparison(a, b, (), (), PAIRS, Statistics(0, 0, 0, 0.5))


def shown(comparison: Comparison, **wanted: object) -> list[ClausePair]:
    return [row for held in select(comparison, Wanted(**wanted)) for row in held.pairs]


def test_every_row_has_one_kind() -> None:
    assert [kind_of(row) for row in PAIRS] == [
        RowFilter.SAME,
        RowFilter.TIGHTER,
        RowFilter.LOOSER,
        RowFilter.TIGHTER,
        RowFilter.UNCLEAR,
    ]


def test_counts_of_kinds_add_up() -> None:
    counts = counted((*PAIRS, pair(Category.LOCK_IN, "x", "y", Direction.NEUTRAL)))
    assert counts == {
        RowFilter.ALL: 6,
        RowFilter.TIGHTER: 2,
        RowFilter.LOOSER: 1,
        RowFilter.SAME: 1,
        RowFilter.NO_EFFECT: 1,
        RowFilter.UNCLEAR: 1,
        RowFilter.ONLY_A: 1,
        RowFilter.ONLY_B: 1,
    }


def test_a_row_that_only_one_side_has_passes_its_filter_and_that_of_its_direction() -> None:
    assert [wanted for wanted in RowFilter if passes(NAME, wanted)] == [
        RowFilter.ALL,
        RowFilter.LOOSER,
        RowFilter.ONLY_A,
    ]
    assert [wanted for wanted in RowFilter if passes(WARES, wanted)] == [
        RowFilter.ALL,
        RowFilter.TIGHTER,
        RowFilter.ONLY_B,
    ]


@pytest.mark.parametrize(("weight", "level"), [(0.0, 1), (0.2, 1), (0.25, 2), (0.5, 3), (0.75, 4), (1.0, 4)])
def test_weight_fills_one_to_four_bars(weight: float, level: int) -> None:
    assert weight_level(weight) == level


@pytest.mark.parametrize(
    ("rows", "net"),
    [
        ((CAP, NAME), Net.TIGHTER),
        ((NAME, LAW), Net.LOOSER),
        ((NAME, pair(Category.LOCK_IN, "x", weight=0.52)), Net.EVEN),
        ((LAW, SHIPS), Net.UNCLEAR),
        ((SHIPS,), Net.NO_EFFECT),
        ((), Net.NO_EFFECT),
    ],
)
def test_the_net_direction_weighs_tighter_against_looser(rows: tuple[ClausePair, ...], net: Net) -> None:
    assert net_of(rows) is net


def test_bars_sum_the_weights_of_each_direction() -> None:
    second = pair(Category.USER_CAP, "x", "", Direction.LOOSER, 0.4)
    bars = category_bars((*PAIRS, second))
    assert [(bar.category, bar.rows, bar.tighter, bar.looser) for bar in bars] == [
        (Category.USER_CAP, 2, 0.9, 0.4),
        (Category.DATA_USE, 1, 0.6, 0.0),
        (Category.ATTRIBUTION_BRANDING, 1, 0.0, 0.5),
        (Category.COMMERCIAL_USE, 1, 0.0, 0.0),
        (Category.GOVERNING_LAW, 1, 0.0, 0.0),
    ]


def test_categories_come_by_their_heaviest_row(comparison: Comparison) -> None:
    sets = select(comparison, Wanted())
    assert [(held.category, held.net) for held in sets] == [
        (Category.USER_CAP, Net.TIGHTER),
        (Category.DATA_USE, Net.TIGHTER),
        (Category.ATTRIBUTION_BRANDING, Net.LOOSER),
        (Category.COMMERCIAL_USE, Net.NO_EFFECT),
        (Category.GOVERNING_LAW, Net.UNCLEAR),
    ]


def test_in_the_order_by_weight_all_stand_together(comparison: Comparison) -> None:
    (held,) = select(comparison, Wanted(order=RowOrder.WEIGHT))
    assert held.category is None
    assert held.pairs == (CAP, WARES, NAME, SHIPS, LAW)


def test_in_the_order_of_a_what_only_b_says_follows_its_neighbour(comparison: Comparison) -> None:
    # B says WARES after its cap; the last clause of A whose partner stands before it in B is that of the ships.
    assert shown(comparison, order=RowOrder.TEXT) == [CAP, NAME, SHIPS, WARES, LAW]


def test_filters_join(comparison: Comparison) -> None:
    assert shown(comparison, rows=RowFilter.TIGHTER) == [CAP, WARES]
    assert shown(comparison, rows=RowFilter.TIGHTER, least_level=4) == [CAP]
    assert shown(comparison, categories=frozenset({Category.DATA_USE, Category.USER_CAP})) == [CAP, WARES]
    assert shown(comparison, categories=frozenset({Category.DATA_USE}), rows=RowFilter.LOOSER) == []
    assert select(comparison, Wanted(rows=RowFilter.NO_EFFECT, order=RowOrder.WEIGHT)) == ()


def test_both_are_silent_on_what_neither_has(comparison: Comparison) -> None:
    silent = both_silent(comparison)
    assert Category.INDEMNITY in silent
    assert Category.USER_CAP not in silent
    assert Category.DATA_USE not in silent  # only B speaks of it
    assert len(silent) == len(Category) - 5


def _referring(analysis: Analysis, *labels: str) -> Analysis:
    values = tuple(Value(ValueKind.REFERENCE, label, Span(0, 3)) for label in labels)
    return replace(analysis, clauses=(replace(analysis.clauses[0], values=values), *analysis.clauses[1:]))


def test_what_is_taken_in_and_not_compared_is_named_once(comparison: Comparison) -> None:
    a = _referring(comparison.a, "Harbour Use Policy", "harbour  use policy", "Use Policy")
    assert not_compared(replace(comparison, a=a)) == (("Harbour Use Policy",), ())


def test_what_is_compared_is_not_called_missing(comparison: Comparison) -> None:
    a = _referring(comparison.a, "Harbour Use Policy")
    b = replace(comparison.b, document=replace(comparison.b.document, title="HARBOUR USE POLICY"))
    assert not_compared(replace(comparison, a=a, b=b)) == ((), ())


def test_clauses_are_aligned_across_the_sides() -> None:
    assert alignment_of(NAME, WARES) == AlignedClauses("c2", "c3")
    assert alignment_of(WARES, NAME) == AlignedClauses("c2", "c3")
    assert alignment_of(NAME, CAP) == AlignedClauses("c2", "c2")
    assert alignment_of(LAW, CAP) == AlignedClauses("c4", "c2")  # the first gives the clause of A
    assert alignment_of(NAME, replace(NAME, a=("c9",))) is None


@pytest.fixture
def several(comparison: Comparison) -> BaselineComparison:
    """Two documents against A: one is B, the other says the same as A but for the law."""
    same_cap = replace(CAP, direction=Direction.NEUTRAL, same=True)
    rows = (
        BaselineRow(Category.USER_CAP, "c1", (CAP, same_cap)),
        BaselineRow(Category.COMMERCIAL_USE, "c3", (SHIPS, SHIPS)),
        BaselineRow(Category.DATA_USE, None, (WARES, None)),
        BaselineRow(Category.USER_CAP, None, (None, replace(WARES, category=Category.USER_CAP))),
    )
    return BaselineComparison((comparison, comparison), rows)


def test_rows_of_several_stand_by_category_with_a_net_for_each(several: BaselineComparison) -> None:
    sets = baseline_sets(several)
    assert [held.category for held in sets] == [c for c in Category if c in {row.category for row in several.rows}]
    cap = next(held for held in sets if held.category is Category.USER_CAP)
    assert cap.rows == (several.rows[0], several.rows[3])
    assert cap.nets == (Net.TIGHTER, Net.TIGHTER)
    data = next(held for held in sets if held.category is Category.DATA_USE)
    assert data.nets == (Net.TIGHTER, Net.NO_EFFECT)


def test_differences_only_leaves_out_what_all_say_alike(several: BaselineComparison) -> None:
    assert [differs(row) for row in several.rows] == [True, False, True, True]
    kept = [row for held in baseline_sets(several, differences_only=True) for row in held.rows]
    assert several.rows[1] not in kept
    assert len(kept) == 3


def test_the_rows_of_one_document(several: BaselineComparison) -> None:
    assert other_pairs(several, 0) == (CAP, SHIPS, WARES)
    assert len(other_pairs(several, 1)) == 3
