# SPDX-License-Identifier: Apache-2.0
"""Directions that follow from facts, and from rules that one side alone states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from howopen.comparing.clauses import pair_clauses
from howopen.comparing.outcomes import outcomes
from howopen.comparing.timeline import over_time
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction
from howopen.domain.facts import Basis, Facts, OutputOwnership, Permission, Profile, TerminationGround

OURS = "As between us, what the model writes is yours."
RISK = "The weather of the harbour is nobody's business."


def judged(analysis, facts: Facts, *bases: Basis):
    return replace(analysis, profile=Profile(facts=facts, basis=bases))


@pytest.fixture
def silent(analysis):
    return analysis(f"{RISK}")


@pytest.fixture
def giving(analysis, clause):
    made = analysis(f"{RISK}\n\n{OURS}", clause(OURS, Category.OUTPUT_RIGHTS, Effect.DECLARE))
    facts = Facts(output_ownership=OutputOwnership.USER)
    return judged(made, facts, Basis("output_ownership", "says so", ("c1",)))


def only(a, b):
    (pair,) = pair_clauses(a, b)
    return pair


def test_a_clause_on_which_a_fact_rests_has_the_facts_direction(silent, giving) -> None:
    pair = only(silent, giving)
    assert (pair.direction, pair.rule) == (Direction.LOOSER, "fact.output_ownership")
    assert pair.reason == "Who owns outputs: silent in A, yours in B"
    assert only(giving, silent).direction is Direction.TIGHTER


def test_a_fact_that_several_clauses_decide_says_nothing_of_one(silent, giving) -> None:
    shared = judged(giving, giving.profile.facts, Basis("output_ownership", "both say so", ("c1", "c2")))
    assert only(silent, shared).direction is Direction.UNCLEAR


def test_a_fact_of_another_category_says_nothing_of_the_clause(silent, giving) -> None:
    elsewhere = judged(giving, Facts(derivatives=Permission.ALLOWED), Basis("derivatives", "", ("c1",)))
    assert set(outcomes(silent, elsewhere)) == {(Category.DERIVATIVES, None, "c1")}
    assert only(silent, elsewhere).direction is Direction.UNCLEAR


def test_silence_about_a_grant_is_not_ranked_against_conditions(silent, giving) -> None:
    facts = Facts(redistribution=Permission.CONDITIONAL)
    given = judged(giving, facts, Basis("redistribution", "", ("c1",)))
    assert outcomes(silent, given) == {}


def test_the_fact_must_rest_on_the_clause_of_the_other_side_too(giving, analysis, clause) -> None:
    end = "We may end this whenever the tide turns."
    at_will = judged(
        analysis(f"{end}", clause(end, Category.TERMINATION, Effect.DECLARE)),
        Facts(termination=TerminationGround.AT_WILL),
        Basis("termination", "", ("c9",)),
    )
    breach = judged(at_will, Facts(termination=TerminationGround.BREACH), Basis("termination", "", ("c1",)))
    assert (Category.TERMINATION, "c9", "c1") in outcomes(at_will, breach)
    assert (Category.TERMINATION, "c1", "c1") not in outcomes(at_will, breach)


@pytest.mark.parametrize(
    ("category", "words", "only_b", "only_a"),
    [
        (Category.OUTPUT_RIGHTS, "Outputs are not deemed derivatives.", Direction.LOOSER, Direction.TIGHTER),
        (Category.OUTPUT_RIGHTS, "You are solely responsible for outputs.", Direction.TIGHTER, Direction.LOOSER),
        (Category.DERIVATIVES, "You will be the owner of what you change.", Direction.LOOSER, Direction.TIGHTER),
        (
            Category.INTELLECTUAL_PROPERTY,
            "The Licensor reserves all rights not expressly granted.",
            Direction.NEUTRAL,
            Direction.NEUTRAL,
        ),
        (
            Category.TERMINATION,
            "Sections 2 and 5 survive the termination of this licence.",
            Direction.NEUTRAL,
            Direction.NEUTRAL,
        ),
    ],
)
def test_a_rule_that_one_side_alone_states(silent, analysis, clause, category, words, only_b, only_a) -> None:
    stating = analysis(f"{RISK}\n\n{words}", clause(words, category, Effect.DECLARE))
    pair = only(silent, stating)
    assert pair.direction is only_b
    assert pair.rule.startswith("statement.")
    assert only(stating, silent).direction is only_a


def test_a_rule_that_the_other_side_may_state_otherwise_is_not_judged(analysis, clause) -> None:
    ours, theirs = "You will be the owner of what you change.", "Title to your own changes is not touched by this."
    a = analysis(f"{RISK}\n\n{theirs}", clause(theirs, Category.INTELLECTUAL_PROPERTY, Effect.PERMIT))
    b = analysis(f"{RISK}\n\n{ours}", clause(ours, Category.DERIVATIVES, Effect.DECLARE))
    owned = next(pair for pair in pair_clauses(a, b) if pair.category is Category.DERIVATIVES)
    assert owned.direction is Direction.UNCLEAR


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Only in B: field of use ban", "New: field of use ban"),
        ("Not in B: you own it", "Gone: you own it"),
        ("No threshold of 5 users in B", "Gone: threshold of 5 users"),
        ("Only B says “at any time”", "Now says “at any time”"),
        ("Patent grant: silent in A, granted in B", "Patent grant: silent before, granted now"),
        ("Cap lowered from 7 to 5 users", "Cap lowered from 7 to 5 users"),
    ],
)
def test_reasons_are_told_of_one_document_over_time(reason: str, told: str) -> None:
    assert over_time(reason) == told
