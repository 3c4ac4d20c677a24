# SPDX-License-Identifier: Apache-2.0
"""Texts that mislead a quick reader, each of our own making, from the words to the verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, ValueKind
from howopen.domain.facts import Attribution, OpennessClass, OutputOwnership, Permission, Purpose, UseRestrictions
from howopen.reading import from_text
from howopen.workspace.bundles import findings_of
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

GRANT = "Northwind hereby grants you a worldwide, royalty-free licence to use, copy, modify and distribute the Model"
WARRANTY = "The Model is provided “as is”, without warranty of any kind."


@pytest.fixture(scope="module")
def analyse(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Analysis]:
    """A function from a text to its analysis, without a library to ask."""
    home = tmp_path_factory.mktemp("places")
    desk = Desk(Places(data=home, config=home))
    return lambda text: desk.analyse(from_text(text, name="LICENCE"))


def test_a_cap_on_liability_is_no_cap_on_use(analyse: Callable[[str], Analysis]) -> None:
    analysis = analyse(
        f"1. Licence\n\n{GRANT} for any purpose.\n\n2. Liability\n\nIn no event will the total liability of "
        "Northwind to any user exceed USD 1,000,000 or the revenue of one year.\n"
    )
    assert analysis.profile.facts.caps == ()
    assert not any(value.kind is ValueKind.THRESHOLD for clause in analysis.clauses for value in clause.values)


def test_a_threshold_that_only_asks_for_a_display_leaves_sharing_free(analyse: Callable[[str], Analysis]) -> None:
    facts = analyse(
        f"{GRANT} without restriction, provided that this notice is kept in all copies.\n\nIf the Model is used for a "
        "product with more than 40 million monthly active users, you shall prominently display “Northwind” on the user "
        f"interface of that product.\n\n{WARRANTY}\n"
    ).profile.facts
    assert [(cap.metric, cap.amount) for cap in facts.caps] == [("monthly-active-users", 40_000_000)]
    assert facts.attribution is Attribution.BRANDING
    assert facts.commercial_use is not Permission.PROHIBITED


def test_a_non_commercial_model_may_have_free_outputs(analyse: Callable[[str], Analysis]) -> None:
    facts = analyse(
        f"{GRANT} for Non-Commercial Purposes only.\n\nYou may not use the Model for any commercial purpose.\n\n"
        "Outputs\n\nWe claim no ownership of the outputs. You may use the outputs for any purpose, including "
        "commercial purposes.\n"
    ).profile.facts
    assert facts.commercial_use is Permission.PROHIBITED
    assert facts.purpose is Purpose.NON_COMMERCIAL
    assert facts.openness_class is OpennessClass.NON_COMMERCIAL
    assert facts.output_ownership in (OutputOwnership.DISCLAIMED, OutputOwnership.USER)


def test_a_policy_elsewhere_restricts_and_may_change(analyse: Callable[[str], Analysis]) -> None:
    analysis = analyse(
        f"Subject to these terms, {GRANT[0].lower()}{GRANT[1:]}.\n\nYour use must comply with the Acceptable Use "
        "Policy at https://northwind.example/policy, which is incorporated by reference and may be updated from time "
        "to time.\n"
    )
    facts = analysis.profile.facts
    assert facts.use_restrictions is UseRestrictions.BY_REFERENCE
    assert facts.unilateral_change
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE
    assert any("policy" in item.name.casefold() for item in findings_of(analysis).incorporations)


def test_a_policy_without_a_grant_licenses_nothing(analyse: Callable[[str], Analysis]) -> None:
    facts = analyse(
        "Northwind Prohibited Use Policy\n\nYou may not use, or allow others to use, Northwind's models to:\n\n"
        "- harass, threaten or stalk people;\n- generate malware or help to break into systems;\n"
        "- deceive people about who made a text;\n- develop weapons.\n\n"
        "Please report violations to abuse@northwind.example.\n"
    ).profile.facts
    assert facts.openness_class is OpennessClass.USE_POLICY
    assert facts.commercial_use is Permission.UNSTATED
    assert {"harassment-hate", "malware-cyber", "military-weapons"} <= set(facts.prohibited_domains)


def test_a_ban_and_a_contrary_grant_are_a_contradiction(analyse: Callable[[str], Analysis]) -> None:
    analysis = analyse(
        "2.1 Northwind hereby grants you a perpetual and irrevocable licence to use and modify the Model.\n\n"
        "7.1 Northwind may revoke this licence at any time, with or without cause.\n"
    )
    found = findings_of(analysis).contradictions
    assert found
    assert len({citation.key for citation in (found[0].first, found[0].second)}) == 2


def test_of_two_languages_the_english_half_is_judged_once(analyse: Callable[[str], Analysis]) -> None:
    english = (
        "1. Licence\n\nThe Licensor grants you a licence to use the Software solely for your non-commercial "
        "research.\n\n"
        "2. Restriction\n\nYou may not use the Software for military purposes.\n\n"
        "3. Law\n\nThis licence is governed by the laws of Norland.\n"
    )
    chinese = (
        "一、许可\n\n许可方授予您使用本软件的许可，仅用于非商业研究。\n\n"
        "二、限制\n\n您不得将本软件用于军事目的。\n\n三、法律\n\n本许可受诺兰法律管辖。\n"
    )
    both, alone = analyse(f"{chinese}\n\n{english}"), analyse(english)
    quotes = [both.document.quote(clause.span) for clause in both.clauses]
    assert [(clause.category, clause.effect) for clause in both.clauses] == [
        (clause.category, clause.effect) for clause in alone.clauses
    ]
    assert all(quote.isascii() for quote in quotes)
    assert any("Chinese" in warning for warning in both.document.warnings)
    assert both.profile.facts.commercial_use is Permission.PROHIBITED


def test_what_is_no_licence_gets_no_verdict(analyse: Callable[[str], Analysis]) -> None:
    profile = analyse(
        "Onion soup\n\nPeel two pounds of onions and cut them into thin rings. Melt the butter in a heavy pot and "
        "let the onions brown for half an hour. Add the stock and simmer. Toast the bread, grate the cheese over it "
        "and serve.\n"
    ).profile
    assert profile.openness.openness_class is OpennessClass.UNDECIDED
    assert profile.openness.index is None
    assert profile.facts.commercial_use is Permission.UNSTATED


def test_a_ban_on_training_rivals_closes_an_open_text(analyse: Callable[[str], Analysis]) -> None:
    analysis = analyse(
        f"{GRANT} for any purpose.\n\nYou may not use the Model or its outputs to train any other language "
        f"model.\n\n{WARRANTY}\n"
    )
    assert analysis.profile.facts.train_other_models is Permission.PROHIBITED
    assert analysis.profile.facts.openness_class is not OpennessClass.OPEN_SOURCE
    assert any(clause.category is Category.MODEL_TRAINING for clause in analysis.clauses)


@pytest.mark.parametrize(
    ("defined", "purpose"),
    [
        ("academic research and teaching", Purpose.RESEARCH),
        ("any purpose that is not intended for commercial advantage", Purpose.NON_COMMERCIAL),
    ],
)
def test_a_defined_purpose_is_resolved(analyse: Callable[[str], Analysis], defined: str, purpose: Purpose) -> None:
    facts = analyse(
        f"1. Definitions\n\n“Permitted Purpose” means {defined}.\n\n2. Licence\n\n"
        f"{GRANT} solely for the Permitted Purpose.\n"
    ).profile.facts
    assert facts.purpose is purpose
    assert facts.commercial_use is Permission.PROHIBITED
