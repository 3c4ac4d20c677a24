# SPDX-License-Identifier: Apache-2.0
"""Each rule of direction, both ways: a change that tightens must loosen when it is undone."""

from __future__ import annotations

import pytest

from howopen.comparing import compare
from howopen.comparing.judging import weigh
from howopen.comparing.situations import Verdict
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction

_OPPOSITE = {Direction.TIGHTER: Direction.LOOSER, Direction.LOOSER: Direction.TIGHTER}
_RULES = [
    # before, after, category, effect, direction, beginning of the rule's name
    ("You may sell it.", "You may not sell it.", "commercial-use", "permit", "tighter", "modal."),
    ("You should name us.", "You must name us.", "attribution-branding", "require", "tighter", "modal.hardened"),
    ("We may end it.", "We may not end it.", "termination", "condition", "looser", "modal."),
    (
        "You must not sell it.",
        "You must not sell it unless we agree.",
        "commercial-use",
        "prohibit",
        "looser",
        "exception.",
    ),
    (
        "You may sell it.",
        "You may sell it, provided that you pay.",
        "commercial-use",
        "permit",
        "tighter",
        "condition.",
    ),
    ("You get a licence.", "You get a perpetual licence.", "redistribution", "permit", "looser", "grant.scope"),
    ("You get a licence.", "You get a revocable licence.", "redistribution", "permit", "tighter", "grant.revocable"),
    ("You may use it.", "You may use it for non-commercial ends.", "commercial-use", "permit", "tighter", "condition."),
    ("You may copy it.", "You and your affiliates may copy it.", "redistribution", "permit", "looser", "scope.aff"),
    ("You must not copy it.", "You must not knowingly copy it.", "redistribution", "prohibit", "looser", "knowledge"),
    (
        "You must show our name.",
        "You must prominently show our name.",
        "attribution-branding",
        "require",
        "tighter",
        "care",
    ),
    (
        "You must follow our policy.",
        "You must follow our policy, as updated from time to time.",
        "field-of-use",
        "require",
        "tighter",
        "reservation.updates",
    ),
    (
        "We may grant or refuse a licence.",
        "We may grant or refuse a licence at our sole discretion.",
        "commercial-use",
        "condition",
        "tighter",
        "reservation.discretion",
    ),
    (
        "You must not sell or rent it.",
        "You must not sell, lend or rent it.",
        "commercial-use",
        "prohibit",
        "tighter",
        "list.",
    ),
    ("You may copy and share it.", "You may copy, change and share it.", "redistribution", "permit", "looser", "list."),
    (
        "You must keep the notices.",
        "You must keep and show the notices.",
        "attribution-branding",
        "require",
        "tighter",
        "list.",
    ),
    (
        "We may end it if you breach it and do not cure that within 30 days.",
        "We may end it if you breach it and do not cure that within 10 days.",
        "termination",
        "condition",
        "tighter",
        "figure.cure",
    ),
    (
        "We will tell you at least 30 days before the terms change.",
        "We will tell you at least 14 days before the terms change.",
        "unilateral-change",
        "require",
        "tighter",
        "figure.notice",
    ),
    (
        "Our total liability is limited to 500 euros.",
        "Our total liability is limited to 100 euros.",
        "warranty-liability",
        "declare",
        "tighter",
        "figure.liability",
    ),
]


def _judged(analysis, clause, old: str, new: str, category: str, effect: str):
    kind = Category(category), Effect(effect)
    return compare(analysis(old, clause(old, *kind)), analysis(new, clause(new, *kind))).changes


@pytest.mark.parametrize(("old", "new", "category", "effect", "direction", "rule"), _RULES)
def test_a_rule_and_its_reverse(analysis, clause, old, new, category, effect, direction, rule) -> None:
    there = _judged(analysis, clause, old, new, category, effect)
    back = _judged(analysis, clause, new, old, category, effect)
    directed = [change for change in there if change.direction in _OPPOSITE]
    assert {change.direction for change in directed} == {Direction(direction)}
    assert all(change.rule.startswith(rule) and change.reason for change in directed)
    assert {change.direction for change in back if change.direction in _OPPOSITE} == {_OPPOSITE[Direction(direction)]}


@pytest.mark.parametrize(
    ("old", "new", "category", "effect", "rule"),
    [
        ("You infringe an idea.", "You infringe ideas.", "intellectual-property", "declare", "form.grammar"),
        ("You shall keep it.", "You must keep it.", "redistribution", "require", "form.grammar"),
        (
            "See https://a.example/x for it.",
            "See https://b.example/y for it.",
            "redistribution",
            "declare",
            "address.page",
        ),
        (
            "Follow the policy at https://a.example/x now.",
            "Follow the policy at https://b.example/y now.",
            "field-of-use",
            "require",
            "address.policy",
        ),
        (
            "It comes without warranty of any kind, either express or implied.",
            "It comes without warranty of any kind, both express and implied.",
            "warranty-liability",
            "declare",
            "shield.restated",
        ),
    ],
)
def test_what_has_no_effect(analysis, clause, old, new, category, effect, rule) -> None:
    changes = _judged(analysis, clause, old, new, category, effect)
    assert changes
    assert {(change.direction, change.rule) for change in changes} == {(Direction.NEUTRAL, rule)}


@pytest.mark.parametrize(
    ("old", "new", "category", "effect"),
    [
        # "copy and sell" forbids less than "copy", "show A or B" asks less than "show A": no item was added.
        ("You must not copy it.", "You must not copy and sell it.", "redistribution", "prohibit"),
        ("You must show the name.", "You must show the name or the mark.", "attribution-branding", "require"),
        # The reader's own grant to the licensor is no grant to the reader; nobody's sentence is anybody's gain.
        ("It was made in spring.", "It was made in spring or summer.", "intellectual-property", "declare"),
        ("You may end it soon.", "You may end it at your sole discretion.", "commercial-use", "permit"),
        ("Your total liability is limited to 500 euros.", "Your total liability is limited to 100 euros.",
         "warranty-liability", "declare"),
        ("You must keep it for 3 years.", "You must keep it for 5 years.", "safety-duty", "require"),
    ],
)  # fmt: skip
def test_what_is_not_guessed(analysis, clause, old, new, category, effect) -> None:
    changes = _judged(analysis, clause, old, new, category, effect)
    assert changes
    assert all(change.direction is Direction.UNCLEAR and not change.rule for change in changes)


def test_a_grant_by_the_reader_is_the_other_way_round(analysis, clause) -> None:
    old, new = "You grant us a licence to your ideas.", "You grant us a perpetual licence to your ideas."
    (change,) = _judged(analysis, clause, old, new, "intellectual-property", "permit")
    assert (change.direction, change.rule) == (Direction.TIGHTER, "grant.scope.added")


def test_a_name_for_the_licensor_is_known_by_what_it_does(analysis, clause) -> None:
    grant = "Heron hereby grants you a licence."
    old, new = "Heron may train on your files.", "Heron may not train on your files."
    before = analysis(f"{grant}\n\n{old}", clause(old, Category.DATA_USE, Effect.PERMIT))
    after = analysis(f"{grant}\n\n{new}", clause(new, Category.DATA_USE, Effect.PERMIT))
    (change,) = compare(before, after).changes
    assert change.direction is Direction.LOOSER


def test_a_cap_measured_at_any_time_is_tighter(analysis, clause) -> None:
    old = "If on the release date you serve more than 5 million users, you must ask us."
    new = "If at any time you serve more than 5 million users, you must ask us."
    cap = ("5 million", 5e6)
    a = analysis(old, clause(old, Category.USER_CAP, Effect.CONDITION, amount=cap))
    b = analysis(new, clause(new, Category.USER_CAP, Effect.CONDITION, amount=cap))
    (there,), (back,) = compare(a, b).changes, compare(b, a).changes
    assert (there.direction, there.rule) == (Direction.TIGHTER, "figure.measured")
    assert (back.direction, back.rule) == (Direction.LOOSER, "figure.measured")


def test_a_place_added_where_no_clause_was_found_is_still_judged(analysis) -> None:
    old = "The rights do not extend to people in Utopia."
    (change,) = compare(analysis(old), analysis(old.replace("Utopia", "Utopia or Arcadia"))).changes
    assert (change.direction, change.reason) == (Direction.TIGHTER, "Added to the list: “arcadia”")


def test_the_licensors_duty_to_tell_serves_the_reader(analysis, clause) -> None:
    kept, own = "It runs for a year.", "We will tell you before we change these terms."
    a = analysis(f"{kept}\n\n{own}", clause(own, Category.UNILATERAL_CHANGE, Effect.REQUIRE))
    (removed,) = compare(a, analysis(kept)).changes
    assert removed.direction is Direction.TIGHTER
    assert "licensor's duty removed" in removed.reason


def test_an_exception_from_a_cap_that_is_missing_has_no_effect(analysis, clause) -> None:
    cap = "Above 5 million users a month you must ask us."
    relief = "The limit on users does not apply to schools."
    caps = clause(cap, Category.USER_CAP, Effect.CONDITION, amount=("5 million", 5e6))
    relieves = clause(relief, Category.USER_CAP, Effect.CONDITION)
    both, neither = analysis(f"{cap}\n\n{relief}", caps, relieves), analysis("It runs for a year.")
    idle = next(pair for pair in compare(both, neither).clauses if pair.a == ("c2",))
    assert (idle.direction, idle.rule) == (Direction.NEUTRAL, "exception.idle")
    with_cap = compare(both, analysis(cap, caps)).clauses
    lost = next(pair for pair in with_cap if pair.a == ("c2",))
    assert (lost.direction, lost.rule) == (Direction.TIGHTER, "exception.removed")


def test_two_opposed_findings_of_one_kind_are_not_called_an_outcome(analysis, clause) -> None:
    kept = "It runs for a year."
    right, duty = "You may show our heron.", "You must show it in green."
    block = f"{right} {duty}"
    b = analysis(
        f"{kept}\n\n{block}",
        clause(right, Category.ATTRIBUTION_BRANDING, Effect.PERMIT),
        clause(duty, Category.ATTRIBUTION_BRANDING, Effect.REQUIRE),
    )
    (change,) = compare(analysis(kept), b).changes
    assert (change.direction, change.rule) == (Direction.UNCLEAR, "mixed")


def test_what_decides_weighs_more() -> None:
    tighter = Verdict(Direction.TIGHTER, "x", "figure.cap")
    cap = weigh((Category.USER_CAP,), (Effect.CONDITION,), tighter)
    assert cap > weigh((Category.GOVERNING_LAW,), (Effect.DECLARE,), tighter)
    assert cap > weigh((Category.USER_CAP,), (Effect.CONDITION,), Verdict(Direction.UNCLEAR))
    assert cap > weigh((Category.USER_CAP,), (Effect.CONDITION,), tighter, operative=False)
    assert cap > weigh((Category.USER_CAP,), (Effect.CONDITION,), tighter, fragment=True)
    assert cap > weigh((Category.USER_CAP,), (Effect.CONDITION,), tighter, alike_before=3)
    assert cap < weigh((Category.USER_CAP,), (Effect.CONDITION,), tighter, fact=True) <= 1.0


def test_a_long_list_does_not_push_the_rest_out(analysis, clause) -> None:
    kept = "It runs for a year."
    uses = [f"You must not use it for purpose {word}." for word in ("one", "two", "three", "four", "five", "six")]
    duty = "You must share every change you make."
    clauses = [clause(use, Category.FIELD_OF_USE, Effect.PROHIBIT) for use in uses]
    last = clause(duty, Category.REDISTRIBUTION, Effect.REQUIRE)
    found = compare(analysis(kept), analysis("\n\n".join([kept, *uses, duty]), *clauses, last)).changes
    ranked = sorted(found, key=lambda change: -change.weight)
    assert [Category.REDISTRIBUTION in change.categories for change in ranked].index(True) <= 3
