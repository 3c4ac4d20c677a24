# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from howopen.comparing import compare
from howopen.comparing.clauses import pair_clauses
from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.comparison import AlignedClauses, Direction
from howopen.domain.facts import Basis, Facts, Permission
from howopen.domain.outline import Definition, Outline, Reference, Section
from howopen.domain.spans import Span

BREACH = "Heron may terminate this licence if you are in breach of it."
BREACH_TOO = "If you breach the terms, the Provider may end them."
DELETE = "When it ends you shall erase every copy."
DELETE_TOO = "Upon the end of this contract, wipe out all that you hold."


def _pairs(a, b, **more):
    return {(pair.a, pair.b): pair for pair in pair_clauses(a, b, **more)}


def _named(made, rule: str):
    """The clause with another rule as its finder."""

    def placed(text: str, number: int):
        own = made(text, number)
        return replace(own, evidence=tuple(replace(item, name=rule) for item in own.evidence))

    return placed


@pytest.fixture
def apart(analysis, clause):
    """Two licences that end in the same two ways, in other words and another order."""
    a = analysis(
        f"Heron hereby grants you rights.\n\n{BREACH}\n\n{DELETE}",
        _named(clause(BREACH, Category.TERMINATION, Effect.CONDITION), "termination.ends"),
        _named(clause(DELETE, Category.TERMINATION, Effect.REQUIRE), "termination.afterwards"),
    )
    b = analysis(
        f"{DELETE_TOO}\n\n{BREACH_TOO}",
        _named(clause(DELETE_TOO, Category.TERMINATION, Effect.REQUIRE), "termination.afterwards"),
        _named(clause(BREACH_TOO, Category.TERMINATION, Effect.CONDITION), "termination.ends"),
    )
    return a, b


def test_clauses_pair_by_what_they_do(apart) -> None:
    pairs = _pairs(*apart)
    assert set(pairs) == {(("c1",), ("c2",)), (("c2",), ("c1",))}
    assert not any(pair.same or pair.manual for pair in pairs.values())


def test_two_that_say_the_same_in_other_words_are_neutral(apart) -> None:
    pair = _pairs(*apart)[("c1",), ("c2",)]
    assert (pair.direction, pair.rule) == (Direction.NEUTRAL, "alike.breach")


def test_what_a_person_put_together_holds(apart) -> None:
    pairs = _pairs(*apart, aligned=(AlignedClauses("c1", "c1"),))
    assert pairs[("c1",), ("c1",)].manual
    assert not pairs[("c2",), ("c2",)].manual


def test_an_alignment_may_cross_categories_and_unknown_ids_are_ignored(analysis, clause) -> None:
    left, right = "You may sell it to anybody.", "You must not rent it out."
    a = analysis(left, clause(left, Category.COMMERCIAL_USE, Effect.PERMIT))
    b = analysis(right, clause(right, Category.REDISTRIBUTION, Effect.PROHIBIT))
    assert set(_pairs(a, b)) == {(("c1",), ()), ((), ("c1",))}
    aligned = (AlignedClauses("c9", "c1"), AlignedClauses("c1", "c9"), AlignedClauses("c1", "c1"))
    (pair,) = pair_clauses(a, b, aligned=aligned)
    assert (pair.category, pair.a, pair.b, pair.manual) == (Category.COMMERCIAL_USE, ("c1",), ("c1",), True)


def test_every_clause_stands_in_one_pair(apart) -> None:
    a, b = apart
    pairs = pair_clauses(a, b)
    assert sorted(c for pair in pairs for c in pair.a) == sorted(c.id for c in a.clauses)
    assert sorted(c for pair in pairs for c in pair.b) == sorted(c.id for c in b.clauses)


def test_the_same_words_are_the_same(analysis, clause) -> None:
    own = analysis(BREACH, clause(BREACH, Category.TERMINATION, Effect.CONDITION))
    (pair,) = pair_clauses(own, own)
    assert pair.same
    assert pair.direction is Direction.NEUTRAL


def test_a_silent_side_is_told_with_what_is_missing(analysis, clause) -> None:
    cap = "Above 5 million users a month you must ask us."
    a = analysis(cap, clause(cap, Category.USER_CAP, Effect.CONDITION, amount=("5 million", 5e6)))
    b = analysis("It runs for a year.")
    (gone,), (new,) = pair_clauses(a, b), pair_clauses(b, a)
    assert (gone.direction, gone.rule, gone.reason) == (Direction.LOOSER, "silent.b", "No threshold of 5 million in B")
    assert (new.direction, new.rule, new.reason) == (Direction.TIGHTER, "silent.a", "Only in B: threshold of 5 million")


def test_a_right_said_twice_on_one_side_is_not_called_lost(analysis, clause) -> None:
    once, twice = "You may copy and share it.", "You may hand it to your friends."
    a = analysis(
        f"{once}\n\n{twice}",
        clause(once, Category.REDISTRIBUTION, Effect.PERMIT),
        clause(twice, Category.REDISTRIBUTION, Effect.PERMIT),
    )
    b = analysis(once, clause(once, Category.REDISTRIBUTION, Effect.PERMIT))
    lost = next(pair for pair in pair_clauses(a, b) if not pair.b)
    assert lost.direction is Direction.UNCLEAR


def test_edits_that_pull_both_ways_are_told_as_such(analysis, clause) -> None:
    old = "You get a perpetual licence to use, copy and share the weights and the code of it."
    new = "You get a royalty-free licence to use, copy and share the weights and the code of it."
    a = analysis(old, clause(old, Category.REDISTRIBUTION, Effect.PERMIT))
    b = analysis(
        new.replace("royalty-free licence", "licence") + " ",
        clause("You get a licence", Category.REDISTRIBUTION, Effect.PERMIT),
    )
    (narrowed,) = pair_clauses(a, b)
    assert narrowed.direction in {Direction.TIGHTER, Direction.UNCLEAR}
    mixed_new = "You get a licence to use, copy and share the weights and the code of it at any time."
    c = analysis(mixed_new, clause(mixed_new, Category.REDISTRIBUTION, Effect.PERMIT))
    (mixed,) = pair_clauses(a, c)
    assert (mixed.direction, mixed.rule) == (Direction.UNCLEAR, "mixed")


def test_a_model_taught_with_it_under_all_terms_is_tighter_than_a_name(analysis, clause) -> None:
    naming = "If you train a model with its outputs, its name must begin with Heron."
    defining = "Offspring means any model made by passing on patterns of the weights."
    at = naming.index("Heron")

    def named(text: str, number: int):
        own = clause(naming, Category.MODEL_TRAINING, Effect.CONDITION)(text, number)
        return replace(own, values=(Value(ValueKind.NAME_PREFIX, "Heron", Span(at, at + 5)),))

    derived = _named(clause(defining, Category.MODEL_TRAINING, Effect.DECLARE), "model-training.derived-by-transfer")
    a, b = analysis(naming, named), analysis(defining, derived)
    (there,), (back,) = pair_clauses(a, b), pair_clauses(b, a)
    assert (there.direction, there.rule) == (Direction.TIGHTER, "training.scope")
    assert (back.direction, back.rule) == (Direction.LOOSER, "training.scope")


def test_aspects_are_in_the_words_of_the_texts(analysis, clause) -> None:
    old = "If you serve more than 5 million users, you must ask us, unless you are a school."
    a = analysis(old, clause(old, Category.USER_CAP, Effect.CONDITION, amount=("5 million", 5e6)))
    (pair,) = pair_clauses(a, analysis("It runs for a year."))
    told = {aspect.name: (aspect.a, aspect.b) for aspect in pair.aspects}
    assert told["Effect"] == ("Condition", "")
    assert told["Threshold"] == ("5 million", "")
    assert told["Trigger"][0] == "If you serve more than 5 million users"
    assert told["Exceptions"][0] == "unless you are a school"
    assert told["Then"][0].startswith("you must ask us")
    assert "Territory" not in told


def test_what_follows_comes_by_reference_and_by_definition(analysis, clause) -> None:
    define, duty, other = "Offspring means any model made from it.", "Offspring must carry our name.", "See Section 4."
    rule = "You must not sell."
    text = "\n\n".join([define, duty, rule, other])
    b = analysis(
        text,
        clause(define, Category.DERIVATIVES, Effect.DECLARE),
        clause(duty, Category.ATTRIBUTION_BRANDING, Effect.REQUIRE),
        clause(rule, Category.COMMERCIAL_USE, Effect.PROHIBIT),
        clause(other, Category.FLOW_DOWN, Effect.REQUIRE),
    )
    at, section = text.index("Section 4"), text.index(rule)
    outline = Outline(
        sections=(Section("4", "4.", "", Span(section, section + len(rule)), Span(section, section), 0),),
        definitions=(Definition("Offspring", Span(0, 9), Span(0, len(define))),),
        references=(Reference(Span(at, at + 9), "4"),),
    )
    pairs = {pair.b: pair for pair in pair_clauses(analysis("It runs for a year."), replace(b, outline=outline))}
    assert pairs[("c1",)].follows == ("c2",)
    assert pairs[("c4",)].follows == ("c3",)
    assert pairs[("c3",)].follows == ()


def test_a_clause_that_decides_a_differing_fact_weighs_more(analysis, clause) -> None:
    old = "You may sell it to pupils."
    new = "You may not sell it to pupils."
    a = analysis(old, clause(old, Category.REDISTRIBUTION, Effect.PERMIT))
    b = analysis(new, clause(new, Category.REDISTRIBUTION, Effect.PROHIBIT))
    deciding = replace(
        b,
        profile=replace(
            b.profile,
            facts=Facts(redistribution=Permission.PROHIBITED),
            basis=(Basis("redistribution", "by hand", ("c1",)),),
        ),
    )
    assert compare(a, deciding).changes[0].weight > compare(a, b).changes[0].weight
    assert compare(a, deciding).clauses[0].weight > compare(a, b).clauses[0].weight


def test_days_are_no_version_but_a_number_in_a_name_is(analysis, clause) -> None:
    def pair(old: str, new: str):
        sides = [analysis(text, clause(text, Category.TERMINATION, Effect.CONDITION)) for text in (old, new)]
        return pair_clauses(*sides)[0]

    days = "We may end it if you breach it and do not cure that within 30 days of our letter."
    shorter = pair(days, days.replace("30", "10"))
    assert (shorter.direction, shorter.rule) == (Direction.TIGHTER, "figure.cure")
    name = "We may end it if you breach the terms of Heron 2 in any way that we know of."
    renamed = pair(name, name.replace("Heron 2", "Heron 3.1"))
    assert (renamed.direction, renamed.rule) == (Direction.NEUTRAL, "form.version")


def test_the_readers_own_right_to_end_it_is_no_power_of_the_licensor(analysis, clause) -> None:
    own = "You may end it at any time by erasing every copy."
    b = analysis(own, clause(own, Category.TERMINATION, Effect.PERMIT))
    (added,), (removed,) = pair_clauses(analysis("It runs."), b), pair_clauses(b, analysis("It runs."))
    assert (added.direction, removed.direction) == (Direction.LOOSER, Direction.TIGHTER)
