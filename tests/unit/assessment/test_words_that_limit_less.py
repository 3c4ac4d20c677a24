# SPDX-License-Identifier: Apache-2.0
"""Words that read like a limit, or like none, until the whole sentence is read."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Freedom, OutputOwnership, Permission, Purpose

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


def test_business_that_keeps_to_the_terms_is_not_banned(judge, say):
    words = "Any commercial use by companies not in accordance with this agreement is strictly prohibited."
    assert judge(_granted(say), say(words, "commercial-use", "prohibit")).facts.purpose is Purpose.ANY


@pytest.mark.parametrize(
    "words",
    [
        "Any commercial use by companies is strictly prohibited.",
        "Any commercial use and any use not in accordance with this agreement is prohibited.",
    ],
)
def test_a_ban_on_business_without_such_words_stands(judge, say, words):
    facts = judge(_granted(say), say(words, "commercial-use", "prohibit")).facts
    assert facts.purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    ("meaning", "lead", "purpose"),
    [
        ("An allowed purpose is any purpose but rivalry.", "Allowed purposes specifically include:", Purpose.ANY),
        ("An allowed purpose is any purpose but rivalry.", "Allowed purposes include only:", Purpose.RESEARCH),
        ("An allowed purpose is any purpose but rivalry.", "You may use the model:", Purpose.RESEARCH),
        ("An allowed purpose is one named here.", "Allowed purposes specifically include:", Purpose.RESEARCH),
    ],
)
def test_an_example_of_a_wider_right_does_not_narrow_it(judge, say, meaning, lead, purpose):
    item = say("for non-commercial research;", "commercial-use", "permit")
    facts = judge(_granted(say), say(meaning), say(lead + "\n\n1."), item).facts
    assert facts.purpose is purpose


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("If you claim that the model infringes a patent, your patent licence ends at once.", True),
        ("If you claim that the model infringes a patent, tell us.", False),
    ],
)
def test_a_licence_that_ends_on_a_claim_is_retaliation(judge, say, words, expected):
    facts = judge(_granted(say), say(words, "intellectual-property", "condition")).facts
    assert facts.patent_retaliation is expected


def test_rights_to_manufacture_and_sell_are_a_patent_grant(judge, say):
    words = "You have the right to manufacture, have manufactured and sell the model."
    assert judge(_granted(say), say(words, "intellectual-property", "permit")).facts.patent_grant


def test_outputs_assigned_to_the_reader_are_his(judge, say):
    words = "We assign any rights, title and interests in the outputs of the model to you."
    facts = judge(_granted(say), say(words, "output-rights", "declare")).facts
    assert facts.output_ownership is OutputOwnership.USER


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You may use outputs widely, also for training other models, as long as it is legal.", Permission.ALLOWED),
        ("You may use outputs for training other models, provided that you ask us.", Permission.CONDITIONAL),
        ("You may use outputs for training other models only within your company.", Permission.CONDITIONAL),
    ],
)
def test_training_that_must_only_be_lawful_is_allowed(judge, say, words, expected):
    facts = judge(_granted(say), say(words, "model-training", "condition")).facts
    assert facts.train_other_models is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The work does not include any datasets used to train a model.", Permission.ALLOWED),
        ("The work may not be used to train a model.", Permission.PROHIBITED),
    ],
)
def test_data_that_was_used_to_train_is_described_and_not_banned(judge, say, words, expected):
    assert judge(_granted(say), say(words)).facts.train_other_models is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The licensor may stop offering the work, which does not terminate this licence.", False),
        ("You may turn off updates of the model.", False),
        ("The licensor may stop offering the work at any time.", True),
    ],
)
def test_what_leaves_the_licence_alone_is_no_power_over_it(judge, say, words, expected):
    facts = judge(_granted(say), say(words, "unilateral-change", "permit")).facts
    assert facts.unilateral_change is expected


def test_a_grant_that_the_reader_accepts_is_a_grant(judge, say):
    words = "On signing, the institute grants, and Licensee accepts, a free licence:"
    facts = judge(
        say(words, "commercial-use", "permit"),
        say("To use the model for its own academic research purposes only.", "commercial-use", "permit"),
    ).facts
    assert facts.purpose is Purpose.RESEARCH


@pytest.mark.parametrize(
    ("words", "categories"),
    [
        ("You will not be required to justify the copying fee to anybody.", "commercial-use"),
        ("Makers may only ask for a one-time fee for the distribution of the model.", "commercial-use"),
        ("The right to distribute the model does not give you any right to use service marks.", "redistribution"),
    ],
)
def test_words_on_fees_and_marks_that_take_no_right_away(judge, say, words, categories):
    grant = say(
        "Everyone is hereby granted leave to use, copy, modify, distribute and sell the model.",
        "commercial-use redistribution derivatives",
        "permit",
    )
    facts = judge(grant, say(words, categories, "prohibit")).facts
    assert facts.commercial_use is facts.redistribution is Permission.ALLOWED
    assert facts.freedoms.use is Freedom.YES
