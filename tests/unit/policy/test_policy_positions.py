# SPDX-License-Identifier: Apache-2.0
"""Each kind of position on a fact that meets it, fails it, and leaves it open."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.document import Page
from howopen.domain.facts import (
    Attribution,
    Cap,
    Facts,
    Freedom,
    Freedoms,
    OpennessClass,
    Permission,
    Purpose,
    UseRestrictions,
)
from howopen.domain.policy import Position, Ruling
from howopen.domain.spans import Span
from howopen.policy import check
from howopen.policy.vocabulary import FACTS

OPEN = Facts(openness_class=OpennessClass.OPEN_SOURCE)
TODAY = date(2026, 6, 1)
PREFERRED, ACCEPTABLE, UNACCEPTABLE, REVIEW = (
    Position.PREFERRED,
    Position.ACCEPTABLE,
    Position.UNACCEPTABLE,
    Position.REVIEW,
)


def ruled(policy, analysis, *, today: date = TODAY) -> Ruling:
    (ruling,) = check(policy, analysis, uri="tern.txt", today=today).rulings
    return ruling


def test_every_fact_can_be_spoken_of() -> None:
    named = {fact.partition(".")[0] for fact in FACTS}
    assert named == {field.name for field in fields(Facts)}
    assert {fact for fact in FACTS if "." in fact} == {f"freedoms.{field.name}" for field in fields(Freedoms)}


@pytest.mark.parametrize(
    ("value", "position"),
    [
        (Permission.ALLOWED, PREFERRED),
        (Permission.CONDITIONAL, ACCEPTABLE),
        (Permission.PROHIBITED, UNACCEPTABLE),
        (Permission.UNSTATED, REVIEW),
    ],
)
def test_a_closed_value_has_the_position_that_names_it_and_else_needs_review(
    policy, analysis, clause, value, position
) -> None:
    house = policy(
        'fact = "commercial_use"',
        'preferred = ["allowed"]',
        'acceptable = ["conditional"]',
        'unacceptable = ["prohibited"]',
    )
    facts = replace(OPEN, commercial_use=value)
    ruling = ruled(house, analysis(facts, clause("c1"), basis={"commercial_use": ["c1"]}))
    assert ruling.position is position
    assert ruling.fails is (position is UNACCEPTABLE)
    assert ruling.clauses == ("c1",)


def test_what_no_position_names_may_be_settled_by_the_policy(policy, analysis) -> None:
    for otherwise in ("acceptable", "unacceptable", "review"):
        house = policy('fact = "redistribution"', 'preferred = ["allowed"]', f'otherwise = "{otherwise}"')
        assert ruled(house, analysis()).position == otherwise


def test_yes_and_no(policy, analysis, clause) -> None:
    house = policy('fact = "patent_grant"', "preferred = [true]", "unacceptable = [false]")
    granted = analysis(
        replace(OPEN, patent_grant=True),
        clause("c1", Category.INTELLECTUAL_PROPERTY),
        clause("c2", Category.INTELLECTUAL_PROPERTY, confidence=0.4),
        basis={"patent_grant": ["c1", "c2"]},
    )
    assert ruled(house, granted).position is PREFERRED
    assert ruled(house, analysis()).position is UNACCEPTABLE
    doubtful = analysis(OPEN, clause("c1", Category.INTELLECTUAL_PROPERTY, confidence=0.5))
    assert ruled(house, doubtful).position is REVIEW
    assert ruled(house, doubtful).clauses == ("c1",)


@pytest.mark.parametrize(
    ("cap", "position"),
    [
        (Cap("monthly-active-users", 700e6, "users", "month"), ACCEPTABLE),
        (Cap("monthly-active-users", 2e9, "users", "month"), PREFERRED),
        (Cap("monthly-active-users", 99e6, "users", "month"), UNACCEPTABLE),
        (Cap("revenue", 20e6, "USD", "year"), ACCEPTABLE),
        (Cap("revenue", 19e6, "USD", "year"), UNACCEPTABLE),
        (Cap("revenue", 20e6, "EUR", "year"), REVIEW),
        (Cap("revenue", 20e6, "USD", "month"), REVIEW),
        (Cap("funding", 20e6, "USD", "none"), REVIEW),
        (Cap("headcount", 1e9, "people", "none"), UNACCEPTABLE),
    ],
)
def test_a_cap_must_leave_the_least_amount_free_and_currencies_are_never_converted(
    policy, analysis, clause, cap, position
) -> None:
    house = policy(
        'fact = "caps"',
        'preferred = ["none", { metric = "monthly-active-users", at_least = 1e9 }]',
        'acceptable = [{ metric = "monthly-active-users", at_least = 100e6 },',
        '  { metric = "revenue", at_least = 20_000_000, unit = "usd", period = "year" }]',
        'unacceptable = [{ metric = "headcount" }]',
    )
    item = clause("c1", Category.USER_CAP)
    assert ruled(house, analysis(replace(OPEN, caps=(cap,)), item, basis={"caps": ["c1"]})).position is position
    assert ruled(house, analysis()).position is PREFERRED


def test_the_worst_of_several_caps_decides_and_only_its_clause_is_cited(policy, analysis, clause) -> None:
    caps = (Cap("users", 10.0, "users", "none"), Cap("revenue", 5e9, "USD", "year"))
    values = [Value(ValueKind.THRESHOLD, "", Span(0, 4), c.metric, c.amount, c.unit, c.period) for c in caps]
    clauses = [clause(f"c{n}", Category.USER_CAP, values=[value]) for n, value in enumerate(values, start=1)]
    house = policy(
        'fact = "caps"',
        'acceptable = [{ metric = "revenue", at_least = 1 }]',
        'unacceptable = [{ metric = "users", below = 11 }]',
    )
    ruling = ruled(house, analysis(replace(OPEN, caps=caps), *clauses, basis={"caps": ["c1", "c2"]}))
    assert (ruling.position, ruling.clauses) == (UNACCEPTABLE, ("c1",))


def test_prohibited_fields_one_by_one(policy, analysis, clause) -> None:
    house = policy(
        'fact = "prohibited_domains"',
        'preferred = ["none"]',
        'acceptable = ["any"]',
        'unacceptable = ["medical"]',
    )

    def fields_of(*names: str, confidence: float = 0.9):
        clauses = [
            clause(
                f"c-{name}",
                Category.FIELD_OF_USE,
                Effect.PROHIBIT,
                confidence=confidence,
                values=[Value(ValueKind.DOMAIN, name, Span(0, 4))],
            )
            for name in names
        ]
        facts = replace(OPEN, prohibited_domains=names, use_restrictions=UseRestrictions.LISTED)
        ids = [one.id for one in clauses]
        return analysis(facts, *clauses, basis={"prohibited_domains": ids, "use_restrictions": ids})

    assert ruled(house, fields_of("illegal", "cbrn")).position is ACCEPTABLE
    failing = ruled(house, fields_of("illegal", "medical"))
    assert (failing.position, failing.clauses) == (UNACCEPTABLE, ("c-medical",))
    assert ruled(house, fields_of("medical", confidence=0.5)).position is REVIEW
    assert ruled(house, analysis()).position is PREFERRED


def test_prohibitions_that_name_no_known_field_do_not_pass_as_none(policy, analysis, clause) -> None:
    house = policy('fact = "prohibited_domains"', 'preferred = ["none"]')
    ban = clause("c1", Category.FIELD_OF_USE, Effect.PROHIBIT)
    facts = replace(OPEN, use_restrictions=UseRestrictions.LISTED)
    ruling = ruled(house, analysis(facts, ban, basis={"use_restrictions": ["c1"]}))
    assert (ruling.position, ruling.clauses) == (REVIEW, ("c1",))


@pytest.mark.parametrize("fact", ["prohibited_domains", "excluded_territories"])
def test_a_policy_elsewhere_leaves_fields_and_places_open(policy, analysis, clause, fact) -> None:
    house = policy(f'fact = "{fact}"', 'preferred = ["none"]')
    facts = replace(OPEN, use_restrictions=UseRestrictions.BY_REFERENCE)
    pointer = clause("c1", Category.FIELD_OF_USE, Effect.REQUIRE)
    ruling = ruled(house, analysis(facts, pointer, basis={"use_restrictions": ["c1"]}))
    assert (ruling.position, ruling.clauses) == (REVIEW, ("c1",))


@pytest.mark.parametrize(
    ("law", "position"),
    [
        ("State of California", ACCEPTABLE),
        ("Laws of the\nNetherlands", PREFERRED),
        ("Delawareans' own law", REVIEW),
        ("State of DELAWARE", UNACCEPTABLE),
        (None, PREFERRED),
    ],
)
def test_a_law_is_known_by_whole_words(policy, analysis, clause, law, position) -> None:
    house = policy(
        'fact = "governing_law"',
        'preferred = ["none", "netherlands"]',
        'acceptable = ["California"]',
        'unacceptable = ["Delaware"]',
    )
    basis = {"governing_law": ["c1"] if law else []}
    facts = replace(OPEN, governing_law=law)
    ruling = ruled(house, analysis(facts, clause("c1", Category.GOVERNING_LAW), basis=basis))
    assert ruling.position is position


def test_any_law_but_one(policy, analysis, clause) -> None:
    house = policy('fact = "governing_law"', 'acceptable = ["any"]', 'unacceptable = ["Texas"]')
    one = clause("c1", Category.GOVERNING_LAW)
    for law, position in (("Texas", UNACCEPTABLE), ("Oregon", ACCEPTABLE), (None, REVIEW)):
        made = analysis(replace(OPEN, governing_law=law), one, basis={"governing_law": ["c1"] if law else []})
        assert ruled(house, made).position is position


def test_excluded_places_and_names(policy, analysis, clause) -> None:
    places = policy('fact = "excluded_territories"', 'preferred = ["none"]', 'unacceptable = ["European Union"]')
    one = clause("c1", Category.TERRITORY_EXPORT, Effect.PROHIBIT)
    out = analysis(
        replace(OPEN, excluded_territories=("the European Union", "Atlantis")),
        one,
        basis={"excluded_territories": ["c1"]},
    )
    assert ruled(places, out).position is UNACCEPTABLE
    unread = ruled(places, analysis(OPEN, one))
    assert (unread.position, unread.clauses) == (REVIEW, ("c1",))
    trade = analysis(OPEN, one, text="Where export law forbids it, you must not send it.")
    assert ruled(places, trade).position is PREFERRED
    names = policy('fact = "name_prefix"', 'preferred = ["none"]', 'acceptable = ["any"]')
    named = analysis(replace(OPEN, name_prefix="Tern"), one, basis={"name_prefix": ["c1"]})
    assert ruled(names, named).position is ACCEPTABLE


def test_freedoms_and_class(policy, analysis, clause) -> None:
    facts = replace(OPEN, freedoms=Freedoms(use=Freedom.RESTRICTED, modify=Freedom.YES, study=Freedom.YES))
    made = analysis(facts, clause("c1", Category.COMMERCIAL_USE), basis={"purpose": ["c1"]})
    for key, position in (("use", UNACCEPTABLE), ("modify", PREFERRED), ("study", PREFERRED), ("share", REVIEW)):
        house = policy(f'fact = "freedoms.{key}"', 'preferred = ["yes"]', 'unacceptable = ["restricted"]')
        assert ruled(house, made).position is position
    house = policy('fact = "openness_class"', 'preferred = ["open-source"]', 'unacceptable = ["community"]')
    assert ruled(house, made).position is PREFERRED
    assert ruled(house, analysis(Facts(openness_class=OpennessClass.COMMUNITY))).position is UNACCEPTABLE
    assert ruled(house, analysis(Facts())).position is REVIEW


def test_an_uncertain_clause_on_use_keeps_a_text_from_passing_as_open_source(policy, analysis, clause) -> None:
    house = policy('fact = "openness_class"', 'preferred = ["open-source"]')
    doubtful = clause("c1", Category.FIELD_OF_USE, Effect.PROHIBIT, confidence=0.3)
    ruling = ruled(house, analysis(OPEN, doubtful))
    assert (ruling.position, ruling.clauses) == (REVIEW, ("c1",))


def test_undecided_fails_where_the_policy_says_so(policy, analysis) -> None:
    house = policy('fact = "purpose"', 'preferred = ["any"]', 'undecided = "unacceptable"')
    assert ruled(house, analysis(replace(OPEN, purpose=Purpose.UNDECIDED))).fails
    assert not ruled(house, analysis(replace(OPEN, purpose=Purpose.ANY))).fails


def test_the_silence_of_a_text_that_is_no_licence_decides_nothing(policy, analysis) -> None:
    house = policy('fact = "caps"', 'preferred = ["none"]')
    assert ruled(house, analysis(Facts())).position is REVIEW


def test_nothing_passes_on_another_language_or_an_empty_page(policy, analysis) -> None:
    house = policy('fact = "caps"', 'preferred = ["none"]')
    assert ruled(house, analysis(language="zh")).position is REVIEW
    text = "Everyone may use it.\n\n "
    pages = (Page(1, Span(0, 20)), Page(2, Span(20, len(text))))
    ruling = ruled(house, analysis(OPEN, text=text, pages=pages))
    assert ruling.position is REVIEW
    assert "page 2" in ruling.reason


def test_words_that_belie_silence_need_review(policy, analysis, clause) -> None:
    house = policy('fact = "termination"', 'preferred = ["none"]')
    text = "12. Term and termination. We say more about it here, in ways unheard of."
    assert ruled(house, analysis(OPEN, text=text)).position is REVIEW
    covered = clause("c1", Category.INTELLECTUAL_PROPERTY, span=Span(0, len(text)))
    assert ruled(house, analysis(OPEN, covered, text=text)).position is PREFERRED


def test_a_value_that_rests_on_uncertain_clauses_alone_neither_passes_nor_fails(policy, analysis, clause) -> None:
    house = policy('fact = "attribution"', 'preferred = ["notice"]', 'unacceptable = ["branding"]')
    weak, strong = clause("c1", Category.ATTRIBUTION_BRANDING, confidence=0.5), clause("c2")
    for value, settled in ((Attribution.NOTICE, PREFERRED), (Attribution.BRANDING, UNACCEPTABLE)):
        facts = replace(OPEN, attribution=value)
        assert ruled(house, analysis(facts, weak, basis={"attribution": ["c1"]})).position is REVIEW
        both = analysis(facts, weak, strong, basis={"attribution": ["c1", "c2"]})
        assert ruled(house, both).position is settled


def test_a_permission_made_of_several_clauses_passes_only_if_all_are_certain(policy, analysis, clause) -> None:
    house = policy('fact = "derivatives"', 'acceptable = ["conditional"]', 'unacceptable = ["prohibited"]')
    weak, strong = clause("c1", Category.DERIVATIVES, confidence=0.5), clause("c2", Category.DERIVATIVES)
    basis = {"derivatives": ["c1", "c2"]}
    passing = ruled(house, analysis(replace(OPEN, derivatives=Permission.CONDITIONAL), weak, strong, basis=basis))
    assert (passing.position, passing.clauses) == (REVIEW, ("c1",))
    failing = ruled(house, analysis(replace(OPEN, derivatives=Permission.PROHIBITED), weak, strong, basis=basis))
    assert failing.position is UNACCEPTABLE


def test_clauses_by_category_effect_and_phrase(policy, analysis, clause) -> None:
    lines = ('clause = "indemnity"', 'effect = ["require"]', 'phrase = "everyone  MAY"')
    house = policy(*lines, 'preferred = ["absent"]', 'unacceptable = ["present"]')
    found = clause("c1", Category.INDEMNITY, Effect.REQUIRE)
    assert ruled(house, analysis(OPEN, found)).position is UNACCEPTABLE
    for other in (
        clause("c1", Category.INDEMNITY, Effect.CONDITION),
        clause("c1", Category.LOCK_IN, Effect.REQUIRE),
        clause("c1", Category.INDEMNITY, Effect.REQUIRE, span=Span(33, 50)),
    ):
        assert ruled(house, analysis(OPEN, other)).position is PREFERRED
    weak = clause("c1", Category.INDEMNITY, Effect.REQUIRE, confidence=0.5)
    assert ruled(house, analysis(OPEN, weak)).position is REVIEW
    assert ruled(house, analysis(Facts())).position is REVIEW


def test_a_rule_for_some_classes(policy, analysis) -> None:
    house = policy('fact = "derivatives"', 'unacceptable = ["unstated"]', 'classes = ["community"]')
    assert ruled(house, analysis()).position is Position.NOT_APPLICABLE
    assert ruled(house, analysis(Facts())).position is REVIEW
    assert ruled(house, analysis(Facts(openness_class=OpennessClass.COMMUNITY))).position is UNACCEPTABLE


def test_open_questions_fail_where_the_policy_says_so(policy, analysis) -> None:
    lines = ('fact = "commercial_use"', 'preferred = ["allowed"]')
    assert not ruled(policy(*lines), analysis()).fails
    strict = ruled(policy(*lines, head="review_fails = true"), analysis())
    assert (strict.position, strict.fails) == (REVIEW, True)


@pytest.mark.parametrize(
    ("day", "fails"), [(date(2026, 5, 31), False), (date(2026, 6, 1), False), (date(2026, 6, 2), True)]
)
def test_an_approval_holds_up_to_its_last_day_for_its_document_alone(policy, analysis, day, fails) -> None:
    for sha, covered in (("A" * 64, True), ("b" * 64, False)):
        tail = f'[[deviation]]\ndocument = "{sha}"\nrule = "it"\napproved_by = "Ines Roth"\nuntil = 2026-06-01'
        ruling = ruled(policy('fact = "derivatives"', 'unacceptable = ["unstated"]', tail=tail), analysis(), today=day)
        assert ruling.position is UNACCEPTABLE
        assert ruling.fails is (fails or not covered)
        assert (ruling.deviation is not None) is covered
