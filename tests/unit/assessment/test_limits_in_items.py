# SPDX-License-Identifier: Apache-2.0
"""Limits that stand in items of a list, beside another right, or behind words that name no figure."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Attribution, Freedom, OpennessClass, Permission, Purpose, UseRestrictions

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


def test_an_item_on_rivals_under_a_ban_limits_business(judge, say):
    facts = judge(_granted(say), say("run the model in a competing product;", "commercial-use", "prohibit")).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED


def test_an_item_on_competing_models_is_no_limit_of_business(judge, say):
    facts = judge(_granted(say), say("train competing models with it;", "field-of-use", "prohibit")).facts
    assert facts.commercial_use is Permission.ALLOWED


def test_a_threshold_whose_metric_is_not_known_still_limits(judge, say):
    facts = judge(
        _granted(say),
        say("Ask us first where more than 40 million pictures are drawn each week.", "user-cap", "condition"),
    ).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.COMMUNITY


def test_without_the_right_to_commercialise_is_a_ban(judge, say):
    facts = judge(
        _granted(say),
        say(
            "You may build products with the model without the right to its commercialisation.",
            "commercial-use",
            "prohibit",
        ),
    ).facts
    assert facts.purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Customer shall pay all fees shown on the price list.", Permission.CONDITIONAL),
        ("You may need to prepay for the services.", Permission.CONDITIONAL),
        ("The yearly fees of the order are invoiced ahead and are due in ten days.", Permission.CONDITIONAL),
        ("Charges are deducted from the balance.", Permission.CONDITIONAL),
        ("If you order a course besides, its fees are invoiced at once.", Permission.ALLOWED),
        ("If you buy a subscription, you will pay its fees.", Permission.ALLOWED),
        ("Customer shall pay all taxes and charges of its own state.", Permission.ALLOWED),
    ],
)
def test_a_service_that_all_customers_pay_for_is_used_on_conditions(judge, say, words, expected):
    facts = judge(
        say("Customers may call the API of the service for their own products.", "commercial-use", "permit"),
        say("An account of the service is for one customer.", "termination"),
        say("The service and its API come as they are.", "warranty-liability"),
        say(words, "commercial-use", "require"),
    ).facts
    assert facts.openness_class is OpennessClass.HOSTED_SERVICE
    assert facts.commercial_use is expected


def test_a_ban_on_passing_changed_copies_on_limits_the_change(judge, say):
    ban = "You may not offer the software or a modified version to others as a service."
    facts = judge(_granted(say), say(ban, "redistribution", "prohibit")).facts
    assert facts.derivatives is Permission.CONDITIONAL


@pytest.mark.parametrize("bears", ["a name that is different from ours", "a different name", "another name"])
def test_another_name_is_a_condition_of_changing(judge, say, bears):
    name = f"A changed copy must bear {bears}."
    facts = judge(_granted(say), say(name, "derivatives", "require")).facts
    assert facts.derivatives is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.OPEN_SOURCE


def test_copies_for_oneself_are_no_passing_on(judge, say):
    facts = judge(
        say("You may use and modify the model.", "derivatives", "permit"),
        say("You may copy the model for backup.", "redistribution", "permit"),
        say("You must not distribute the model to others.", "redistribution", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.freedoms.share is Freedom.NO


def test_a_ban_beside_a_right_to_pass_on_leaves_a_condition(judge, say):
    ban = say("You must not distribute the model as a service.", "redistribution", "prohibit")
    assert judge(_granted(say), ban).facts.redistribution is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "categories", "effect"),
    [
        ("If you use the model, you must make your prompts publicly available.", "derivatives", "condition"),
        ("You will use the model solely for statistical use.", "field-of-use", "require"),
    ],
)
def test_use_is_restricted_by_a_duty_on_users_or_one_stated_use(judge, say, words, categories, effect):
    assert judge(_granted(say)).facts.freedoms.use is Freedom.YES
    facts = judge(_granted(say), say(words, categories, effect)).facts
    assert facts.freedoms.use is Freedom.RESTRICTED
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE


def test_a_kit_for_developers_is_a_thing_and_no_service(judge, say):
    facts = judge(
        say("The maker grants you a licence to use and copy the SDK.", "redistribution", "condition"),
        say("The SDK must keep the maker's notices.", "redistribution attribution-branding", "require"),
        say("The SDK speaks to our products, our services and our platform.", "warranty-liability"),
        say("The SDK comes as it is.", "warranty-liability"),
    ).facts
    assert facts.openness_class is not OpennessClass.HOSTED_SERVICE


def test_use_against_the_law_is_a_prohibited_field(judge, say):
    facts = judge(_granted(say), say("use the model in any way that is against the law;", "field-of-use", "prohibit"))
    assert "illegal" in facts.facts.prohibited_domains


def test_names_that_must_stay_are_a_condition_of_changing_and_passing_on(judge, say):
    words = "Whoever shares a changed copy must retain the model name in it."
    facts = judge(_granted(say), say(words, "attribution-branding", "require")).facts
    assert facts.attribution is Attribution.BRANDING
    assert facts.redistribution is Permission.CONDITIONAL
    assert facts.derivatives is Permission.CONDITIONAL


def test_a_policy_that_forbids_passing_on_says_so(judge, say):
    facts = judge(
        say("This policy names uses that nobody may make of our models.", "field-of-use"),
        say("Do not use the models to harass people.", "field-of-use", "prohibit"),
        say("Do not use the models to build weapons.", "field-of-use", "prohibit"),
        say("Do not sell or distribute the models.", "redistribution", "prohibit"),
    ).facts
    assert facts.openness_class is OpennessClass.USE_POLICY
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.derivatives is Permission.UNSTATED


def test_what_may_be_used_for_one_thing_alone_is_restricted_in_use(judge, say):
    words = "You will use the model solely for statistical use."
    facts = judge(_granted(say), say(words, "field-of-use", "require")).facts
    assert facts.use_restrictions is UseRestrictions.LISTED


def test_a_purpose_of_the_grant_is_no_restriction_of_uses(judge, say):
    words = "You will use the model solely for research purposes."
    facts = judge(_granted(say), say(words, "field-of-use", "require")).facts
    assert facts.use_restrictions is UseRestrictions.NONE
    assert facts.purpose is Purpose.RESEARCH


def test_leaving_out_rivals_restricts_the_uses(judge, say):
    words = "You may use it for any purpose except competing with the maker."
    facts = judge(_granted(say), say(words, "commercial-use", "condition")).facts
    assert facts.use_restrictions is UseRestrictions.LISTED


def test_another_name_counts_in_whatever_clause_it_stands(judge, say):
    for categories in ("attribution-branding", ""):
        facts = judge(_granted(say), say("A changed copy must bear another name.", categories, "require")).facts
        assert facts.derivatives is Permission.CONDITIONAL


def test_sending_changes_back_to_the_maker_is_no_passing_on(judge, say):
    facts = judge(
        say("You may modify the model.", "derivatives", "permit"),
        say("You may distribute your changes back to the maker.", "redistribution", "permit"),
        say("You must not distribute the model to others.", "redistribution", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
