# SPDX-License-Identifier: Apache-2.0
"""What licences that nobody here had read put in ways that were misread at first. Every sentence is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Attribution, Freedom, OpennessClass, Permission, Purpose, TerminationGround

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You may use the model only if you have signed a separate order form with the maker.", Permission.CONDITIONAL),
        ("You may only run or share it while you hold a paid plan of the platform.", Permission.CONDITIONAL),
        ("You may only share it if you have read this page.", Permission.ALLOWED),
        ("You may share it even if you have no separate agreement with anybody.", Permission.ALLOWED),
    ],
)
@pytest.mark.parametrize("kind", ["commercial-use", ""])
def test_what_customers_alone_may_do_is_given_on_a_condition(judge, say, words, expected, kind):
    facts = judge(_granted(say), say(words, kind, "condition")).facts
    assert facts.commercial_use is expected
    assert facts.redistribution is expected
    assert facts.derivatives is expected


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("The model can only be run together with the maker's toolkit.", Freedom.RESTRICTED),
        ("You can only use them together with the Brook framework.", Freedom.RESTRICTED),
        ("You cannot use the model on a standalone basis.", Freedom.RESTRICTED),
        ("The model is not to be used with frameworks other than Brook.", Freedom.RESTRICTED),
        ("You can use the model together with any framework.", Freedom.YES),
    ],
)
def test_use_with_the_makers_framework_alone_is_restricted(judge, say, words, use):
    assert judge(_granted(say), say(words)).facts.freedoms.use is use


@pytest.mark.parametrize(
    ("words", "alike"),
    [
        ("Derivative works, whoever makes them, shall be deemed the model for the purposes of this licence.", True),
        ("Derivative works shall be deemed yours.", False),
    ],
)
def test_a_derivative_that_counts_as_the_thing_itself_carries_its_terms(judge, say, words, alike):
    facts = judge(_granted(say), say(words)).facts
    assert facts.share_alike is alike
    assert facts.derivatives is (Permission.CONDITIONAL if alike else Permission.ALLOWED)


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("The agreement lasts until it is terminated by either party by a letter.", TerminationGround.AT_WILL),
        ("It ends on any breach, or on a letter from us that revokes it.", TerminationGround.AT_WILL),
        ("The agreement may be terminated by either party if the other is in breach.", TerminationGround.BREACH),
    ],
)
def test_an_end_that_either_side_may_bring_about(judge, say, words, ground):
    facts = judge(_granted(say), say(words, "termination", "condition")).facts
    assert facts.termination is ground


def test_items_of_a_grant_with_a_doubtful_lead_in_give_its_rights(judge, say):
    facts = judge(
        say("The institute grants you personally a right:", "derivatives", "permit", 0.6),
        say("To use the model for non-commercial purposes;", "commercial-use", "permit"),
        say("To modify, adapt or translate the model.", "derivatives", "permit"),
    ).facts
    assert facts.openness_class is OpennessClass.NON_COMMERCIAL
    assert facts.derivatives is Permission.CONDITIONAL


def test_what_is_freely_available_to_use_is_given(judge, say):
    words = "The recordings are freely available for schools and firms to use for non-commercial purposes."
    facts = judge(say(words, "commercial-use", "permit"), say("Nothing is promised.", "warranty-liability")).facts
    assert facts.openness_class is OpennessClass.NON_COMMERCIAL
    assert facts.commercial_use is Permission.PROHIBITED


def test_non_commercial_internal_research_is_research(judge, say):
    words = "The model may be used for your own non-commercial internal research purposes."
    assert judge(_granted(say), say(words, "commercial-use", "condition")).facts.purpose is Purpose.RESEARCH


@pytest.mark.parametrize(
    ("words", "flows"),
    [
        ("You may show it to colleagues provided that they first agree to be bound by these terms.", True),
        ("You may show it to colleagues provided that they first wash their hands.", False),
    ],
)
def test_whoever_is_shown_it_on_the_same_terms_is_bound(judge, say, words, flows):
    assert judge(_granted(say), say(words, "redistribution", "condition")).facts.flow_down is flows


@pytest.mark.parametrize(
    ("words", "kind", "effect", "credit"),
    [
        (
            "Whoever gets a copy also gets copies of the maker's notices.",
            "redistribution",
            "require",
            Attribution.NOTICE,
        ),
        ("Keep the file in which our copyright stands.", "redistribution", "require", Attribution.NOTICE),
        (
            "You shall not hand it on, except that you reproduce the notice above.",
            "attribution-branding",
            "prohibit",
            Attribution.NOTICE,
        ),
        ("Whoever gets a copy also gets a copy of these rules.", "redistribution", "require", Attribution.NONE),
    ],
)
def test_notices_that_go_along_are_credit(judge, say, words, kind, effect, credit):
    assert judge(_granted(say), say(words, kind, effect)).facts.attribution is credit


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("You may use the songs and cut them to length, but have no right to make adaptations.", Permission.PROHIBITED),
        ("You may use and remix the songs, and have no duty to make adaptations.", Permission.ALLOWED),
    ],
)
def test_a_right_to_change_that_is_withheld_beside_the_use(judge, say, words, change):
    grant = say("The maker grants you a licence to use and publish the songs.", "redistribution", "permit")
    assert judge(grant, say(words, "derivatives", "permit")).facts.derivatives is change


def test_what_is_given_as_long_as_one_is_a_member_hangs_on_that(judge, say):
    words = (
        "The maker grants you, for as long as you are a current member, a licence to use, modify and share the model."
    )
    facts = judge(say(words, "redistribution derivatives commercial-use", "condition")).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.redistribution is Permission.CONDITIONAL


def test_leave_to_be_had_before_passing_on_is_a_condition(judge, say):
    ask = say("Obtain our permission before you distribute it over the net.", "redistribution", "require")
    assert judge(_granted(say), ask).facts.redistribution is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "business"),
    [
        ("It may neither be sold by itself nor used to make themes.", Permission.CONDITIONAL),
        ("It may not be sold by itself.", Permission.ALLOWED),
    ],
)
def test_a_ban_on_selling_it_alone_that_bans_a_use_too_limits_business(judge, say, words, business):
    bundle = say("It may be bundled with any software.", "redistribution", "permit")
    assert judge(_granted(say), bundle, say(words, "commercial-use", "prohibit")).facts.commercial_use is business


def test_that_nothing_else_gives_a_right_gives_none(judge, say):
    words = "Nothing else grants you permission to modify the model or its derivative works."
    facts = judge(
        say("You may use and share the model.", "redistribution", "permit"), say(words, "redistribution")
    ).facts
    assert facts.derivatives is Permission.UNSTATED


@pytest.mark.parametrize(
    ("words", "business"),
    [
        ("If you commercially deploy the model for others, you shall show our mark.", Permission.CONDITIONAL),
        ("If you commercially deploy the model for others, you must not tell us.", Permission.ALLOWED),
    ],
)
def test_a_duty_of_who_deploys_it_commercially_is_a_condition(judge, say, words, business):
    duty = say(words, "attribution-branding", "condition")
    assert judge(_granted(say), duty).facts.commercial_use is business


def test_not_to_teach_a_machine_with_it_restricts_its_use(judge, say):
    words = "You shall not use the model as training data, tuning data or input to any machine."
    assert judge(_granted(say), say(words, "model-training", "prohibit")).facts.freedoms.use is Freedom.RESTRICTED
    outputs = "You shall not train any other model with its outputs."
    assert judge(_granted(say), say(outputs, "model-training", "prohibit")).facts.freedoms.use is Freedom.YES


def test_other_terms_under_which_the_limits_stay_pass_them_on(judge, say):
    words = "You may choose other terms, provided that the restrictions of this text remain in effect."
    assert judge(_granted(say), say(words, "derivatives", "condition")).facts.flow_down


def test_a_licence_to_be_executed_separately_contradicts_no_ban(judge, say):
    profile = judge(
        _granted(say),
        say("You shall use it solely for non-commercial purposes.", "commercial-use", "require"),
        say("Commercial use requires a separately executed licence.", "commercial-use", "condition"),
    )
    assert profile.facts.purpose is Purpose.NON_COMMERCIAL
    assert "contradict" not in profile.basis_of("purpose").reason


LISTED_BANS = (
    "You shall not (nor let others): (a) remove any trademark, label or other notice from the model; "
    "(b) lend, sell or distribute the model to any third party; (c) copy, modify or adapt any part of the model; "
    "(d) use it to help make a competing product."
)


def test_each_ban_of_a_list_inside_one_sentence_counts(judge, say):
    facts = judge(
        say("The maker grants you a licence to use the model.", "commercial-use", "permit"),
        say(LISTED_BANS, "redistribution derivatives lock-in", "prohibit"),
    ).facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.derivatives is Permission.PROHIBITED


def test_a_list_of_rights_inside_one_sentence_stays_one(judge, say):
    words = "You may, as long as you do not sell it, (a) copy the model, and (b) modify and distribute the model."
    facts = judge(say(words, "redistribution derivatives", "condition")).facts
    assert facts.derivatives is not Permission.PROHIBITED


def test_where_it_must_not_be_taken_from_is_not_left_out(judge, say):
    words = "You shall not remove or export the model or any product of it from the United States."
    assert judge(_granted(say), say(words, "territory-export", "prohibit")).facts.excluded_territories == ()


@pytest.mark.parametrize(
    ("words", "training"),
    [
        (
            "If you share a product that uses the model, including another AI model, you shall display our name.",
            Permission.CONDITIONAL,
        ),
        ("If you share a product that uses the model, you shall display our name.", Permission.ALLOWED),
    ],
)
def test_a_duty_of_other_models_that_use_it_is_a_condition(judge, say, words, training):
    duty = say(words, "attribution-branding", "condition")
    assert judge(_granted(say), duty).facts.train_other_models is training


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Licensee agrees to pay the maker a basic fee for the model.", Permission.CONDITIONAL),
        ("The user undertakes to pay the maker a yearly fee for the model.", Permission.CONDITIONAL),
        ("The maker agrees that fees are a nuisance.", Permission.ALLOWED),
    ],
)
def test_who_agrees_to_pay_uses_it_at_a_price(judge, say, words, expected):
    given = say("Licensee will hold the right to use the model for any purpose.", "commercial-use", "permit")
    assert judge(given, say(words, "commercial-use", "require")).facts.commercial_use is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You shall not sell or licence anew any Output without our consent.", Permission.CONDITIONAL),
        ("You shall not resell your account.", Permission.ALLOWED),
    ],
)
def test_business_with_a_service_is_business_with_what_it_makes(judge, say, words, expected):
    service = (
        say("You may use the Service and keep an account with your subscription.", "commercial-use", "permit"),
        say("Your subscription to the Service begins when your account is opened.", "commercial-use", "declare"),
        say("Accounts of the Service are closed on request.", "termination", "declare"),
    )
    assert judge(*service, say(words, "commercial-use output-rights", "prohibit")).facts.commercial_use is expected


@pytest.mark.parametrize(
    ("words", "doubted"),
    [
        ("The receiver represents and warrants that it will not use the model for such purposes.", True),
        ("The receiver does not use it in a way that casts a poor light on the maker.", True),
        ("Any other use of the model ends this licence, which terminates at once.", True),
        ("If you do not agree, do not use the model in any manner.", False),
    ],
)
def test_a_promise_not_to_use_it_for_something_may_limit_the_field(judge, say, words, doubted):
    read = judge(_granted(say), say(words)).facts
    assert (read.openness_class is OpennessClass.UNDECIDED) is doubted


@pytest.mark.parametrize("words", ["Commercial media and songs.", "Commercial projects."])
def test_a_list_of_bans_that_names_commercial_works_forbids_business(judge, say, words):
    read = judge(_granted(say), say(words, "commercial-use", "prohibit")).facts
    assert read.commercial_use is Permission.PROHIBITED
