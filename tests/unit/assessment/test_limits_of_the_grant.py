# SPDX-License-Identifier: Apache-2.0
"""Limits in the grant itself: production, one's own business, a tie to a product, another contract, a purpose."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Freedom, OpennessClass, Permission, Purpose

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


@pytest.mark.parametrize(
    "words",
    [
        "The maker grants you the right to copy, modify, distribute and make non-production use of the model.",
        "You may copy, modify, distribute and use the model in non-production environments.",
        "You are permitted to copy, modify and distribute the model, and to use it other than in production.",
        "The maker grants you a licence to use, modify and distribute the model, except for production use.",
        "You may use, modify and distribute the model for nonproduction purposes.",
    ],
)
def test_all_but_production_is_more_than_research_and_less_than_any_use(judge, say, words):
    facts = judge(say(words, "redistribution derivatives commercial-use", "permit")).facts
    assert facts.purpose is Purpose.EVALUATION
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED
    assert facts.freedoms.study is Freedom.RESTRICTED
    assert facts.derivatives is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.COMMUNITY


def test_evaluation_alone_leaves_no_freedom_of_use(judge, say):
    facts = judge(
        say(
            "The maker grants you a licence to use and modify the model solely for evaluation.", "derivatives", "permit"
        )
    ).facts
    assert facts.freedoms.use is Freedom.NO
    assert facts.commercial_use is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "You may use it only for your internal business purposes or for non-commercial use.",
        "You may use the model solely for your own business operations or for personal use.",
        "Use is limited to non-commercial use or your own internal business purposes.",
        "The model may only be used for personal purposes or for the internal business use of your firm.",
    ],
)
def test_ones_own_business_beside_other_use_makes_commercial_use_conditional(judge, say, words):
    facts = judge(_granted(say), say(words, "commercial-use", "prohibit")).facts
    assert facts.purpose is Purpose.ANY
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.redistribution is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.COMMUNITY


@pytest.mark.parametrize(
    "words",
    [
        "You may use the files only with the hosted service that the maker runs.",
        "The files may not be used except in connection with the cloud platform of the maker.",
        "The files may be used solely with processors made by the maker.",
        "You shall run the model exclusively in combination with our accelerators.",
    ],
)
def test_use_with_the_makers_own_product_alone_is_restricted(judge, say, words):
    facts = judge(_granted(say), say(words, "lock-in", "prohibit")).facts
    assert facts.freedoms.use is Freedom.RESTRICTED
    assert facts.train_other_models is not Permission.ALLOWED
    assert facts.openness_class is OpennessClass.COMMUNITY


@pytest.mark.parametrize(
    "words",
    [
        "You may use the model with any hardware.",
        "You may distribute it only with your own applications.",
        "The notices must be kept with the product.",
    ],
)
def test_what_goes_with_anybodys_product_is_no_tie(judge, say, words):
    facts = judge(_granted(say), say(words, "redistribution", "require")).facts
    assert facts.freedoms.use is Freedom.YES


@pytest.mark.parametrize(
    "words",
    [
        "The library is used pursuant to a separate agreement between you and the maker.",
        "Your right to use the library exists under the customer agreement between your firm and the maker.",
        "You may use the library in accordance with your subscription agreement, concluded between us.",
    ],
)
def test_a_right_under_another_contract_is_conditional(judge, say, words):
    facts = judge(_granted(say), say(words, "field-of-use", "condition")).facts
    assert facts.commercial_use is Permission.CONDITIONAL


@pytest.mark.parametrize(
    "words",
    [
        "You will not copy, modify or distribute the model for any military or illegal purposes.",
        "For unlawful purposes you shall not publish the model or make derivatives of it.",
        "You must not distribute or alter the model for commercial purposes.",
    ],
)
def test_a_ban_for_some_purposes_leaves_the_others(judge, say, words):
    facts = judge(
        say("You are permitted to use the model for free.", "commercial-use", "permit"),
        say(words, "field-of-use", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.CONDITIONAL
    assert facts.derivatives is Permission.CONDITIONAL


def test_a_ban_for_every_purpose_leaves_nothing(judge, say):
    facts = judge(
        say("You are permitted to use the model for free.", "commercial-use", "permit"),
        say("You must not distribute or modify the model.", "redistribution", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.derivatives is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "You may not resell or copy the services except as we expressly approve.",
        "You may not share or sell the services unless we agree in writing.",
        "Customers shall not sublicense the services, other than with our consent.",
    ],
)
def test_a_ban_with_an_exception_is_one_where_nothing_is_given(judge, say, words):
    facts = judge(
        say("Customers may call the API of the service for their own products.", "commercial-use", "permit"),
        say("We bill the account of each customer for the service.", "commercial-use", "require"),
        say(words, "commercial-use", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED


def test_a_ban_with_an_exception_takes_nothing_from_a_grant(judge, say):
    facts = judge(
        _granted(say),
        say("Except as this licence allows, you may not distribute the model.", "redistribution", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.ALLOWED


@pytest.mark.parametrize(
    "words",
    [
        "No licence is granted for the distribution of the covered code.",
        "Distribution of the software to others for any reason, except for contributing changes to it;",
        "You may not share the datasets.",
    ],
)
def test_what_may_not_be_passed_on_at_all_is_prohibited(judge, say, words):
    facts = judge(
        say("The maker grants you a licence to use and modify the software.", "derivatives", "permit"),
        say(words, "redistribution", "prohibit"),
        say("You may freely distribute your works that talk to the software.", "redistribution", "permit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.freedoms.share is Freedom.NO


@pytest.mark.parametrize(
    "words",
    [
        "You are prohibited from altering, removing or hiding the branding of the maker in any copy.",
        "You must not remove our logo from the screens of the program.",
        "You may not replace the brand name that the interface shows.",
    ],
)
def test_branding_that_must_stay_is_a_name_to_show(judge, say, words):
    facts = judge(_granted(say), say(words, "attribution-branding", "prohibit")).facts
    assert facts.attribution == "branding"
    assert facts.redistribution is Permission.CONDITIONAL
    assert facts.derivatives is Permission.CONDITIONAL


def test_a_threshold_that_no_clause_holds_limits_use_and_passing_on(judge, say):
    facts = judge(
        _granted(say), say("The free licence ends for whoever has more than 70 thousand monthly active users.")
    ).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED
    assert facts.redistribution is Permission.CONDITIONAL


@pytest.mark.parametrize(
    "words",
    [
        "Modifying, copying, leasing or distributing what our site shows, its texts and all else that we offer on it",
        "copy, alter, sell or in any way distribute what is shown;",
        "(b) reproduce, adapt, rent out or sell anything of it",
    ],
)
def test_acts_listed_under_a_ban_are_forbidden(judge, say, words):
    facts = judge(
        say("Under this use policy you must not do any of these:", "field-of-use", "prohibit"),
        say("harass others or spread hate;", "field-of-use", "prohibit"),
        say("defraud or spam anybody;", "field-of-use", "prohibit"),
        say(words, "lock-in", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.derivatives is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "No modifications of the suite are permitted.",
        "You may not make derivative works of the software.",
        "Users must not make any changes to the software.",
    ],
)
def test_that_nothing_may_be_changed_is_a_ban(judge, say, words):
    facts = judge(
        say("The maker grants you a licence to use and distribute the suite.", "redistribution", "permit"),
        say(words, "derivatives", "prohibit"),
    ).facts
    assert facts.derivatives is Permission.PROHIBITED
    assert facts.freedoms.modify is Freedom.NO


@pytest.mark.parametrize(
    "words",
    [
        "You may make limited copies of the source code.",
        "You are permitted to make a backup copy of the software.",
        "You may keep copies for archival needs.",
    ],
)
def test_copies_for_oneself_are_not_passed_on(judge, say, words):
    facts = judge(
        say("The maker grants you a licence to use and modify the software.", "derivatives", "permit"),
        say(words, "redistribution", "permit"),
    ).facts
    assert facts.redistribution is Permission.UNSTATED


def test_what_contributors_give_the_maker_gives_nothing_to_others(judge, say):
    facts = judge(
        say("The maker grants you a licence to use the software.", "commercial-use", "permit"),
        say(
            "Each contributor grants the institute a licence to modify and distribute what he adds.",
            "redistribution derivatives",
            "permit",
        ),
    ).facts
    assert facts.redistribution is Permission.UNSTATED
    assert facts.derivatives is Permission.UNSTATED


def test_what_contributors_give_to_everyone_is_given(judge, say):
    facts = judge(
        say(
            "Each contributor hereby grants to you a licence to modify and distribute the software.",
            "redistribution derivatives",
            "permit",
        ),
    ).facts
    assert facts.redistribution is Permission.ALLOWED


def test_a_tie_that_no_clause_holds_restricts_use(judge, say):
    facts = judge(_granted(say), say("You may use the files only with the hosted service of the maker.")).facts
    assert facts.freedoms.use is Freedom.RESTRICTED


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You can only use the assistant for your own personal use.", Purpose.PERSONAL),
        ("The assistant is solely for personal purposes.", Purpose.PERSONAL),
        ("It is given exclusively for private use.", Purpose.PERSONAL),
        ("Use it only for your personal or household use.", Purpose.PERSONAL),
        ("Use it only for your personal or business use.", Purpose.ANY),
        ("The screen shows for personal use a plain page.", Purpose.ANY),
    ],
)
def test_personal_use_alone_limits_where_no_clause_holds_it(judge, say, words, expected):
    facts = judge(
        say("Customers may call the API of the service for their own products.", "commercial-use", "permit"),
        say("We bill the account of each customer for the service.", "commercial-use", "declare"),
        say("The service is given as is.", "warranty-liability"),
        say(words),
    ).facts
    assert facts.purpose is expected
