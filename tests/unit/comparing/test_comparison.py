# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.comparing import compare
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import ChangeKind, Direction

CAP = "Whoever serves more than 700 million users a month must ask for a licence of its own."
GRANT = "You may use, copy and share the weights worldwide for any purpose."
LAW = "The courts of the capital decide."


def _one(analysis, old, new):
    found = compare(analysis(*old), analysis(*new))
    assert len(found.changes) == 1, found.changes
    return found.changes[0]


def test_a_cap_lowered_is_tighter_and_weighs_most(analysis, clause) -> None:
    lower = CAP.replace("700", "100")
    change = _one(
        analysis,
        (CAP, clause(CAP, Category.USER_CAP, Effect.CONDITION, amount=("700 million", 7e8))),
        (lower, clause(lower, Category.USER_CAP, Effect.CONDITION, amount=("100 million", 1e8))),
    )
    assert change.direction is Direction.TIGHTER
    assert change.reason == "Cap lowered: 700 million to 100 million"
    assert change.categories == (Category.USER_CAP,)
    assert change.weight > 0.9


def test_a_cap_raised_is_looser(analysis, clause) -> None:
    higher = CAP.replace("700", "900")
    change = _one(
        analysis,
        (CAP, clause(CAP, Category.USER_CAP, Effect.CONDITION, amount=("700 million", 7e8))),
        (higher, clause(higher, Category.USER_CAP, Effect.CONDITION, amount=("900 million", 9e8))),
    )
    assert (change.direction, change.reason) == (Direction.LOOSER, "Cap raised: 700 million to 900 million")


@pytest.mark.parametrize(
    ("old", "new", "effect", "direction"),
    [
        ("You may sell the weights.", "You may not sell the weights.", Effect.PERMIT, Direction.TIGHTER),
        ("You may not sell the weights.", "You may sell the weights.", Effect.PROHIBIT, Direction.LOOSER),
        ("You may not sell it except to pupils.", "You may not sell it.", Effect.PROHIBIT, Direction.TIGHTER),
        ("You may sell it.", "You may sell it except to pupils.", Effect.PERMIT, Direction.TIGHTER),
        ("You may sell it.", "You may sell it, provided that you pay.", Effect.PERMIT, Direction.TIGHTER),
        ("You get a perpetual licence to use it.", "You get a licence to use it.", Effect.PERMIT, Direction.TIGHTER),
        ("You get a licence to use it.", "You get a royalty-free licence to use it.", Effect.PERMIT, Direction.LOOSER),
        ("You shall name the maker.", "You should name the maker.", Effect.REQUIRE, Direction.LOOSER),
        ("You should name the maker.", "You must name the maker.", Effect.REQUIRE, Direction.TIGHTER),
        ("You get a green licence.", "You get a blue licence.", Effect.PERMIT, Direction.UNCLEAR),
        ("You get a Licence.", "You get a LICENCE.", Effect.PERMIT, Direction.NEUTRAL),
    ],
)
def test_wording(analysis, clause, old: str, new: str, effect: Effect, direction: Direction) -> None:
    change = _one(
        analysis,
        (old, clause(old, Category.COMMERCIAL_USE, effect)),
        (new, clause(new, Category.COMMERCIAL_USE, effect)),
    )
    assert change.direction is direction
    assert bool(change.reason) == (direction is not Direction.UNCLEAR)


def test_what_the_licensor_may_not_do_serves_the_reader(analysis, clause) -> None:
    old, new = "We may train on your files.", "We may not train on your files."
    change = _one(
        analysis,
        (old, clause(old, Category.DATA_USE, Effect.PERMIT)),
        (new, clause(new, Category.DATA_USE, Effect.PERMIT)),
    )
    assert (change.direction, change.rule) == (Direction.LOOSER, "modal.permit-to-prohibit.licensor")


@pytest.mark.parametrize(
    ("effect", "category", "direction"),
    [
        (Effect.PROHIBIT, Category.FIELD_OF_USE, Direction.TIGHTER),
        (Effect.REQUIRE, Category.SAFETY_DUTY, Direction.TIGHTER),
        (Effect.PERMIT, Category.REDISTRIBUTION, Direction.LOOSER),
        (Effect.PERMIT, Category.UNILATERAL_CHANGE, Direction.TIGHTER),
        (Effect.DECLARE, Category.GOVERNING_LAW, Direction.NEUTRAL),
        (Effect.DECLARE, Category.OUTPUT_RIGHTS, Direction.UNCLEAR),
    ],
)
def test_a_clause_added_and_the_same_removed(analysis, clause, effect, category, direction) -> None:
    own = "Something new is said here in quite other words."
    without = (GRANT,)
    having = (f"{GRANT}\n\n{own}", clause(own, category, effect))
    opposite = {Direction.TIGHTER: Direction.LOOSER, Direction.LOOSER: Direction.TIGHTER}
    added, removed = _one(analysis, without, having), _one(analysis, having, without)
    assert (added.kind, added.direction) == (ChangeKind.INSERTED, direction)
    assert (removed.kind, removed.direction) == (ChangeKind.DELETED, opposite.get(direction, direction))


def test_a_territory_left_out(analysis, clause) -> None:
    old, new = "It is not licensed in Utopia.", "It is not licensed in Utopia or Arcadia."
    change = _one(
        analysis,
        (old, clause(old, Category.TERRITORY_EXPORT, Effect.PROHIBIT, places=("Utopia",))),
        (new, clause(new, Category.TERRITORY_EXPORT, Effect.PROHIBIT, places=("Utopia", "Arcadia"))),
    )
    assert (change.direction, change.reason) == (Direction.TIGHTER, "Territory excluded: Arcadia")


def test_a_date_outside_every_clause_is_neutral_and_light(analysis) -> None:
    change = _one(analysis, (f"Version of May 2024\n\n{LAW}",), (f"Version of May 2025\n\n{LAW}",))
    assert change.direction is Direction.NEUTRAL
    assert change.weight < 0.1


def test_clauses_pair_by_likeness_and_silence_shows(analysis, clause) -> None:
    a = analysis(
        f"{CAP}\n\n{GRANT}",
        clause(CAP, Category.USER_CAP, Effect.CONDITION, amount=("700 million", 7e8)),
        clause(GRANT, Category.COMMERCIAL_USE, Effect.PERMIT),
    )
    lower = CAP.replace("700", "100")
    b = analysis(
        f"{lower}\n\n{LAW}",
        clause(lower, Category.USER_CAP, Effect.CONDITION, amount=("100 million", 1e8)),
        clause(LAW, Category.GOVERNING_LAW, Effect.DECLARE),
    )
    pairs = {pair.category: pair for pair in compare(a, b).clauses}
    assert list(pairs) == [Category.COMMERCIAL_USE, Category.USER_CAP, Category.GOVERNING_LAW]
    assert (pairs[Category.USER_CAP].a, pairs[Category.USER_CAP].b) == (("c1",), ("c1",))
    assert pairs[Category.USER_CAP].direction is Direction.TIGHTER
    assert pairs[Category.COMMERCIAL_USE].b == ()
    assert pairs[Category.COMMERCIAL_USE].direction is Direction.TIGHTER
    assert pairs[Category.GOVERNING_LAW].a == ()


def test_a_document_against_itself(analysis, clause) -> None:
    own = analysis(f"{CAP}\n\n{GRANT}", clause(GRANT, Category.COMMERCIAL_USE, Effect.PERMIT))
    found = compare(own, own)
    assert found.changes == ()
    assert [pair.reason for pair in found.clauses] == ["The same words on both sides"]


def test_the_same_result_twice(analysis, clause) -> None:
    a, b = analysis(f"{CAP}\n\n{GRANT}"), analysis(f"{GRANT}\n\n{LAW}\n\n{CAP}")
    assert compare(a, b) == compare(a, b)


def test_a_version_in_a_name_is_neutral_but_another_section_is_not(analysis, clause) -> None:
    text = "You may run Heron 2 as section one allows, see Section 4 below."
    for old, new, direction in (
        ("Heron 2", "Heron 3.1", Direction.NEUTRAL),
        ("Section 4", "Section 5", Direction.UNCLEAR),
    ):
        changed = text.replace(old, new)
        change = _one(
            analysis,
            (text, clause(text, Category.COMMERCIAL_USE, Effect.PERMIT)),
            (changed, clause(changed, Category.COMMERCIAL_USE, Effect.PERMIT)),
        )
        assert change.direction is direction


@pytest.mark.parametrize("words", ["The limit above does not apply to schools.", "We grant you the use if you pay."])
def test_a_condition_that_may_give_a_right_is_not_judged(analysis, clause, words: str) -> None:
    change = _one(analysis, (GRANT,), (f"{GRANT}\n\n{words}", clause(words, Category.USER_CAP, Effect.CONDITION)))
    assert (change.kind, change.direction) == (ChangeKind.INSERTED, Direction.UNCLEAR)


def test_a_new_clause_is_known_even_where_stray_words_are_shared(analysis, clause) -> None:
    old = "You shall hand on this text to the next person."
    duty = "Whoever builds on the weights shall also show our heron on every page to the next reader."
    new = f"You shall hand on this text to the next person. {duty}"
    found = compare(analysis(old), analysis(new, clause(duty, Category.ATTRIBUTION_BRANDING, Effect.REQUIRE)))
    touching = [change for change in found.changes if change.categories]
    assert touching
    assert {change.direction for change in touching} == {Direction.TIGHTER}
    assert {change.reason for change in touching} == {"Duty added: attribution and branding"}


def test_a_rewritten_clause_with_another_effect(analysis, clause) -> None:
    old, new = "Selling it is fine.", "Selling it is out of the question."
    change = _one(
        analysis,
        (old, clause(old, Category.COMMERCIAL_USE, Effect.PERMIT)),
        (new, clause(new, Category.COMMERCIAL_USE, Effect.PROHIBIT)),
    )
    assert (change.direction, change.reason) == (Direction.TIGHTER, "Right became a prohibition")


def test_a_version_that_looks_like_a_list_number_is_a_change_of_number(analysis) -> None:
    change = _one(analysis, ("Version 1.0 of the terms.",), ("Version 2.0 of the terms.",))
    assert change.direction is Direction.NEUTRAL
    assert "letter case" not in change.reason
