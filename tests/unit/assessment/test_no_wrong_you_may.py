# SPDX-License-Identifier: Apache-2.0
"""Words that take something away, wherever they stand, keep a fact from granting more. Every sentence is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Freedom, OpennessClass, Permission, Purpose, UseRestrictions

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


@pytest.mark.parametrize("effect", ["declare", "permit", "prohibit"])
@pytest.mark.parametrize(
    ("words", "training"),
    [
        ("Results may not be used to train or refine any other neural network.", Permission.PROHIBITED),
        ("You can't use the model to build or train a model that competes with ours.", Permission.CONDITIONAL),
    ],
)
def test_a_ban_on_training_is_one_whatever_its_effect(judge, say, words, effect, training):
    facts = judge(_granted(say), say(words, "model-training", effect)).facts
    assert facts.train_other_models is training


def test_leave_for_more_than_training_bans_none(judge, say):
    words = "Results may not just be shown but may be used to train any other model."
    assert judge(_granted(say), say(words, "model-training", "permit")).facts.train_other_models is Permission.ALLOWED


@pytest.mark.parametrize(
    ("words", "training"),
    [
        ("If you use the toolbox to train any model, you must publish that model.", Permission.CONDITIONAL),
        ("Whoever uses the toolbox to build a model shall hand its weights to all.", Permission.CONDITIONAL),
        ("If you use the toolbox to train any model, you must not be told why.", Permission.ALLOWED),
        ("If you use the toolbox to draw a map, you must date the map.", Permission.ALLOWED),
    ],
)
@pytest.mark.parametrize("kind", ["derivatives", ""])
def test_a_duty_of_who_makes_models_with_it_limits_training(judge, say, words, training, kind):
    facts = judge(_granted(say), say(words, kind, "condition")).facts
    assert facts.train_other_models is training


def test_terms_passed_on_that_restrict_no_use_are_no_responsible_use(judge, say):
    bound = say("You must bind your recipients to the terms of this licence.", "flow-down", "require")
    given = say("If you use the model in a shop, you must publish your changes.", "derivatives", "condition")
    facts = judge(_granted(say), bound, given).facts
    assert facts.use_restrictions is UseRestrictions.NONE
    assert facts.flow_down
    assert facts.openness_class is OpennessClass.COMMUNITY


@pytest.mark.parametrize(
    ("words", "rung"),
    [
        ("When you share it, retain the model names that we gave.", OpennessClass.COMMUNITY),
        ("When you share it, retain the copyright lines that we gave.", OpennessClass.RESPONSIBLE_USE),
    ],
)
def test_names_that_must_be_kept_are_a_business_limit(judge, say, words, rung):
    banned = say("You shall not use the model to harass people.", "field-of-use", "prohibit")
    kept = say(words, "attribution-branding redistribution", "require")
    assert judge(_granted(say), banned, kept).facts.openness_class is rung


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("The user must comply with every rule on labour and employment.", Freedom.RESTRICTED),
        ("Who uses it shall respect the human rights of all whom it reaches.", Freedom.RESTRICTED),
        ("The user must comply with every law that applies to him.", Freedom.YES),
    ],
)
def test_how_the_user_must_treat_others_restricts_use(judge, say, words, use):
    assert judge(_granted(say), say(words, "field-of-use", "require")).facts.freedoms.use is use


def test_business_on_a_condition_is_no_free_use(judge, say):
    asked = say("Companies must obtain our leave before any commercial use.", "commercial-use", "require")
    facts = judge(_granted(say), asked).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED


@pytest.mark.parametrize("kind", ["commercial-use", ""])
def test_use_under_another_agreement_counts_in_whatever_clause(judge, say, kind):
    words = "The tool is used under an existing agreement between the user and the maker."
    facts = judge(_granted(say), say(words, kind, "condition")).facts
    assert facts.commercial_use is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("Distribution of any part of the model to third parties for whatever reason;", Permission.PROHIBITED),
        ("Transfer of the weights to others, except for contributing mended ones to us;", Permission.PROHIBITED),
        ("Distribution of the model to third parties for a fee;", Permission.CONDITIONAL),
        ("Distribution of outputs to third parties without a label;", Permission.CONDITIONAL),
    ],
)
def test_an_act_told_as_a_noun_is_forbidden_under_any_kind(judge, say, words, passing):
    given = say(
        "The maker grants you a licence to use and adapt the model for research only.",
        "redistribution derivatives commercial-use",
        "condition",
    )
    assert judge(given, say(words, "commercial-use", "prohibit")).facts.redistribution is passing


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("The school may copy the weights onto machines under its control.", Permission.UNSTATED),
        ("The school may copy the weights to servers and share them there.", Permission.ALLOWED),
        ("The school may place a copy there once the host has agreed.", Permission.UNSTATED),
        ("The school may host a copy there.", Permission.ALLOWED),
    ],
)
def test_copies_on_ones_own_machines_are_not_passed_on(judge, say, words, passing):
    facts = judge(
        say("The maker lets the school use and modify the weights.", "derivatives commercial-use", "permit"),
        say(words, "redistribution", "permit"),
    ).facts
    assert facts.redistribution is passing


@pytest.mark.parametrize(
    ("words", "widest"),
    [
        ("Use of the suite is permitted solely for the purpose of testing a product.", Purpose.EVALUATION),
        ("Use of the suite is permitted for testing a product and for all else.", Purpose.ANY),
    ],
)
def test_use_for_tests_alone_counts_without_a_clause(judge, say, words, widest):
    assert judge(_granted(say), say(words)).facts.purpose is widest


@pytest.mark.parametrize(
    ("words", "kind", "effect", "fields"),
    [
        ("Nobody shall use the data in any rude, illegal or false manner.", "lock-in", "prohibit", ("illegal",)),
        ("Nobody shall sell the data or ask whether that is illegal.", "lock-in", "prohibit", ()),
        ("You agree to use the model only for lawful purposes.", "field-of-use", "require", ("illegal",)),
        ("Use it solely for purposes that are permitted by the law.", "field-of-use", "require", ("illegal",)),
        ("You agree to obey the law in what you do.", "field-of-use", "require", ()),
    ],
)
def test_unlawful_ways_are_forbidden_under_any_kind(judge, say, words, kind, effect, fields):
    facts = judge(_granted(say), say(words, kind, effect)).facts
    assert facts.prohibited_domains == fields
    assert facts.use_restrictions is (UseRestrictions.LISTED if fields else UseRestrictions.NONE)


@pytest.mark.parametrize(
    ("words", "study"),
    [
        ("Nobody may decrypt the weights or unpack the engine.", Freedom.RESTRICTED),
        ("You shall not reconstruct the corpus on which it was trained.", Freedom.RESTRICTED),
        ("Taking the player apart is not allowed.", Freedom.RESTRICTED),
        ("Analysis of the structure of the model is prohibited.", Freedom.RESTRICTED),
        ("Extraction of hidden instructions is prohibited.", Freedom.RESTRICTED),
        ("You shall not reconstruct whole songs from the corpus.", Freedom.YES),
        ("You shall not infer the faith of people from data on their faces.", Freedom.YES),
    ],
)
def test_taking_it_apart_in_other_words_is_study(judge, say, words, study):
    assert judge(_granted(say), say(words, "lock-in", "prohibit")).facts.freedoms.study is study


@pytest.mark.parametrize(
    ("words", "study"),
    [
        ("The keeper will not extract the training corpora by measuring the power that it draws.", Freedom.RESTRICTED),
        ("Reverse analysis of the voice part shall not be performed.", Freedom.RESTRICTED),
        ("Nothing here forbids you to decompile the player.", Freedom.YES),
        ("The keeper may extract the weights.", Freedom.YES),
    ],
)
def test_taking_it_apart_is_forbidden_also_where_no_clause_was_found(judge, say, words, study):
    assert judge(_granted(say), say(words)).facts.freedoms.study is study


@pytest.mark.parametrize(
    ("words", "passing_on"),
    [
        ("Copies may not be sold at a fair unless by prior permission of the maker.", Permission.CONDITIONAL),
        ("Copies may not bear the maker's logo unless by prior permission of the maker.", Permission.ALLOWED),
    ],
)
def test_what_is_forbidden_unless_the_maker_agrees_hangs_on_asking(judge, say, words, passing_on):
    assert judge(_granted(say), say(words, "redistribution", "prohibit")).facts.redistribution is passing_on


@pytest.mark.parametrize(
    "words",
    [
        "Exploitation for profit in any of its forms, be it by a fee or by advertising, is reserved to the maker.",
        "Everybody may run the model, insofar as the activity is not directed at profit.",
    ],
)
def test_profit_that_is_kept_back_is_not_given(judge, say, words):
    grant = say("You may run and copy the model.", "commercial-use redistribution", "permit")
    kept = say(words, "commercial-use", "declare" if "reserved" in words else "permit")
    assert judge(grant, kept).facts.purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    "words",
    [
        "Redistribution without modification is permitted with this notice.",
        "Redistribution in binary form, without alteration, for use solely with an Ovenly, Inc. chipset, is permitted.",
    ],
)
def test_passing_on_as_it_is_gives_no_change(judge, say, words):
    facts = judge(say(words, "redistribution derivatives", "condition")).facts
    assert facts.derivatives is Permission.UNSTATED
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE


@pytest.mark.parametrize(
    ("words", "open_source"),
    [
        ("The file of this licence is kept unmodified.", True),
        ("The materials are used unmodified.", False),
        ("The copyright notices are kept unmodified.", True),
    ],
)
def test_what_must_stay_as_it_is_leaves_the_class_open(judge, say, words, open_source):
    found = judge(_granted(say), say(words)).facts.openness_class
    assert (found is OpennessClass.OPEN_SOURCE) is open_source


def test_what_denies_business_opens_no_way_to_it(judge, say):
    grant = say("You may use the model for study of non-commercial purpose.", "commercial-use", "permit")
    denial = say("A copy shall not be put into a service of commercial purpose.", "commercial-use", "condition")
    assert judge(grant, denial).facts.purpose is Purpose.NON_COMMERCIAL


def test_what_may_not_serve_as_teaching_matter_trains_no_model(judge, say):
    ban = say("The member must not employ results as teacher data for a language model.")
    assert judge(_granted(say), ban).facts.train_other_models is Permission.PROHIBITED


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("Make those who get a copy promise to stay within the annex.", True),
        ("It may be given away if the recipient has accepted sections 3 and 4.", True),
        ("Obtain from each person to whom you give it an undertaking to keep to Part 2.", True),
        ("Contracts with people who get it from you must contain parts 3 and 4.", True),
        ("Shops must put the annex into their own terms for users.", True),
        ("Give those who get a copy the text of the annex.", False),
        ("Users have found that the annex is long.", False),
        ("Make those who get a copy promise to keep the annex confidential.", False),
    ],
)
@pytest.mark.parametrize("kind", ["redistribution", ""])
def test_who_takes_it_is_bound_in_other_words(judge, say, words, bound, kind):
    facts = judge(_granted(say), say(words, kind, "require")).facts
    assert facts.flow_down is bound
    assert facts.redistribution is (Permission.CONDITIONAL if bound else Permission.ALLOWED)


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("You agree that such changes may be published by the Institute under this licence.", Permission.PROHIBITED),
        ("Your changes that reach us can also be freely distributed by the Harbour.", Permission.PROHIBITED),
        ("Such changes may be distributed by you under this licence.", Permission.CONDITIONAL),
        ("Your copies may be passed on by anyone who keeps this notice.", Permission.CONDITIONAL),
    ],
)
def test_what_the_maker_may_pass_on_is_no_right_of_the_reader(judge, say, words, passing):
    given = say(
        "The maker grants you a licence to use and modify the model for research only.", "derivatives", "permit"
    )
    banned = say("Passing the model on to third parties is forbidden for any reason.", "redistribution", "prohibit")
    facts = judge(given, banned, say(words, "redistribution", "permit")).facts
    assert facts.redistribution is passing
