# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from howopen.comparing import compare
from howopen.comparing.timeline import events
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import Direction
from howopen.domain.timeline import Turn

Place = Callable[[str, int], Clause]
MakeClause = Callable[..., Place]
MakeAnalysis = Callable[..., Analysis]

TRAIN = "You may not train other models on what the heron says."
SELL = "You may sell what you make with the heron."
LAW = "The law of the harbour town governs these rules."


def test_a_prohibition_that_comes_appears_as_tighter(analysis: MakeAnalysis, clause: MakeClause) -> None:
    sell = clause(SELL, Category.COMMERCIAL_USE, Effect.PERMIT)
    train = clause(TRAIN, Category.MODEL_TRAINING, Effect.PROHIBIT)
    before, after = analysis(SELL, sell), analysis(f"{SELL}\n\n{TRAIN}", sell, train)
    (came,) = events(compare(before, after))
    assert (came.turn, came.category, came.a, came.b) == (Turn.APPEARED, Category.MODEL_TRAINING, None, "c2")
    assert came.direction is Direction.TIGHTER
    assert came.reason
    (went,) = events(compare(after, before))
    assert (went.turn, went.a, went.b, went.direction) == (Turn.WENT, "c2", None, Direction.LOOSER)


def test_a_right_that_becomes_a_prohibition_tightens(analysis: MakeAnalysis, clause: MakeClause) -> None:
    barred = SELL.replace("may", "may not")
    before = analysis(SELL, clause(SELL, Category.COMMERCIAL_USE, Effect.PERMIT))
    after = analysis(barred, clause(barred, Category.COMMERCIAL_USE, Effect.PROHIBIT))
    (event,) = events(compare(before, after))
    assert (event.turn, event.direction, event.a, event.b) == (Turn.TIGHTENED, Direction.TIGHTER, "c1", "c1")
    (event,) = events(compare(after, before))
    assert event.turn is Turn.LOOSENED


def test_the_same_words_make_no_event_though_found_on_one_side_only(analysis: MakeAnalysis, clause: MakeClause) -> None:
    text = f"{SELL}\n\n{LAW}"
    before = analysis(f"{text}\n\nOld end.", clause(SELL, Category.COMMERCIAL_USE, Effect.PERMIT))
    after = analysis(
        f"{text}\n\nNew words.",
        clause(SELL, Category.COMMERCIAL_USE, Effect.PERMIT),
        clause(LAW, Category.GOVERNING_LAW, Effect.DECLARE),
    )
    assert events(compare(before, after)) == ()


def test_a_clause_that_mostly_stands_in_both_did_not_come_or_go(analysis: MakeAnalysis, clause: MakeClause) -> None:
    reworded = LAW.replace("harbour", "mountain")
    before, after = analysis(LAW), analysis(reworded, clause(reworded, Category.GOVERNING_LAW, Effect.DECLARE))
    (event,) = events(compare(before, after))
    assert (event.turn, event.a, event.b, event.direction) == (Turn.REWORDED, None, "c1", Direction.UNCLEAR)
    assert event.reason


def test_a_link_inside_a_clause_makes_no_event(analysis: MakeAnalysis, clause: MakeClause) -> None:
    sides = []
    for number in (1, 2):
        words = f"The prices (https://pier.example/list?id={number}) bind you."
        sides.append(analysis(words, clause(words, Category.COMMERCIAL_USE, Effect.REQUIRE)))
    assert events(compare(*sides)) == ()


def test_other_words_without_effect_are_reworded(analysis: MakeAnalysis, clause: MakeClause) -> None:
    sides = []
    for town in ("harbour town", "mountain town"):
        words = f"The law of the {town} governs these rules."
        sides.append(analysis(words, clause(words, Category.GOVERNING_LAW, Effect.DECLARE)))
    (event,) = events(compare(*sides))
    assert (event.turn, event.category) == (Turn.REWORDED, Category.GOVERNING_LAW)


def test_a_clause_of_unclear_direction_takes_that_of_its_weightiest_change(
    analysis: MakeAnalysis, clause: MakeClause
) -> None:
    barred = SELL.replace("may", "may not")
    comparison = compare(
        analysis(SELL, clause(SELL, Category.COMMERCIAL_USE, Effect.PERMIT)),
        analysis(barred, clause(barred, Category.COMMERCIAL_USE, Effect.PROHIBIT)),
    )
    (pair,) = comparison.clauses
    unclear = replace(pair, direction=Direction.UNCLEAR, reason="", weight=0.1)
    changes = tuple(
        replace(change, direction=Direction.TIGHTER, reason="Now forbidden", weight=0.9)
        for change in comparison.changes
    )
    (event,) = events(replace(comparison, clauses=(unclear,), changes=changes))
    assert (event.turn, event.reason, event.weight) == (Turn.TIGHTENED, "Now forbidden", 0.9)


def test_the_weightiest_comes_first(analysis: MakeAnalysis, clause: MakeClause) -> None:
    kinds = {LAW: Category.GOVERNING_LAW, TRAIN: Category.MODEL_TRAINING}
    placed = [clause(words, category, Effect.PROHIBIT) for words, category in kinds.items()]
    found = events(
        compare(analysis("The heron stands."), analysis("\n\n".join(["The heron stands.", *kinds]), *placed))
    )
    assert [event.category for event in found] == [Category.MODEL_TRAINING, Category.GOVERNING_LAW]
    assert found[0].weight > found[1].weight
