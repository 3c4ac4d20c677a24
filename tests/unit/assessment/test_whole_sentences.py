# SPDX-License-Identifier: Apache-2.0
"""Facts for which a whole sentence counts: same terms, suits, ends at will, policies elsewhere, who sanctions."""

from __future__ import annotations

import pytest

from howopen.domain.facts import OutputOwnership, Permission, TerminationGround, UseRestrictions

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


@pytest.mark.parametrize(
    "words",
    [
        "All copies of the original and of derivative works are subject to this licence.",
        "If you hand on derivatives, they will remain subject to this agreement.",
        "Whoever changes it must apply this licence to what is changed.",
        "You must ensure that all modifications are available under the terms of this licence.",
        "Any derivative work must be distributed pursuant to this licence.",
        "Modified versions shall only be offered under this agreement.",
    ],
)
def test_changed_copies_on_the_same_terms_are_share_alike(judge, say, words):
    assert judge(_granted(say), say(words, "derivatives", "require")).facts.share_alike


@pytest.mark.parametrize(
    "words",
    [
        "Modified parts have terms of your own, and what is not modified must be offered under this licence.",
        "You must give each recipient of a modified version a copy of this licence.",
        "When modifications are released under this licence, the maker may use them.",
    ],
)
def test_a_copy_of_the_terms_or_the_unchanged_part_is_not_share_alike(judge, say, words):
    assert not judge(_granted(say), say(words, "derivatives", "condition")).facts.share_alike


@pytest.mark.parametrize(
    "words",
    [
        "under any licence that does not contradict the restrictions of the annex",
        "under terms which do not weaken the use restrictions of this text",
        "with a licence that may not override any of the restrictions below",
    ],
)
def test_terms_that_may_not_contradict_the_restrictions_pass_them_on(judge, say, words):
    facts = judge(_granted(say), say(f"You may share what you make {words}.", "redistribution", "condition")).facts
    assert facts.flow_down
    assert facts.redistribution is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The licence ends if you commence any legal proceeding against the maker.", True),
        ("We may end it if you bring a lawsuit against us or our partners.", True),
        ("you participate in litigation against the licensor;", True),
        ("The licence ends if bankruptcy proceedings are commenced against you.", False),
        ("It ends where somebody brings a lawsuit against you.", False),
    ],
)
def test_whoever_sues_over_anything_loses_the_rights(judge, say, words, expected):
    facts = judge(_granted(say), say(words, "termination", "condition")).facts
    assert facts.patent_retaliation is expected


def test_the_remedy_of_a_provider_for_claims_is_no_retaliation(judge, say):
    remedy = "If a claim of infringement is made, we may procure the right to go on, or terminate and refund."
    assert not judge(_granted(say), say(remedy, "intellectual-property", "condition")).facts.patent_retaliation


@pytest.mark.parametrize(
    ("words", "effect", "expected"),
    [
        ("Either party may terminate this agreement at any time with a month of notice.", "permit", "at-will"),
        ("The terms may be discontinued by the maker if it decides to give up the product.", "condition", "at-will"),
        ("Either party may terminate it at any time in the event of a material breach.", "condition", "breach"),
        ("Termination by customer: you may stop and terminate it at any time.", "permit", "none"),
        ("We may suspend the beta features at any time.", "permit", "none"),
    ],
)
def test_who_may_end_what_decides_what_ends_the_rights(judge, say, words, effect, expected):
    facts = judge(_granted(say), say(words, "termination", effect)).facts
    assert facts.termination is TerminationGround(expected)


@pytest.mark.parametrize(
    "words",
    [
        "You must comply with all of our policies that the site shows.",
        "You will not violate any other terms of service of the maker.",
        "These rules are in addition to the guidelines that the maker publishes.",
        "Use must be in accordance with those providers' acceptable use policies.",
    ],
)
def test_policies_elsewhere_are_taken_in_beside_a_list(judge, say, words):
    facts = judge(
        _granted(say),
        say("You must not use the model for harassment or spam.", "field-of-use", "prohibit"),
        say(words, "field-of-use", "require"),
    ).facts
    assert facts.use_restrictions is UseRestrictions.BOTH


@pytest.mark.parametrize(
    "words",
    [
        "Use must comply with the following guidelines:",
        "You must follow these policies.",
        "All must obey this use policy.",
    ],
)
def test_a_text_that_names_its_own_rules_takes_in_no_other(judge, say, words):
    facts = judge(
        _granted(say),
        say(words, "field-of-use", "require"),
        say("You must not use the model for harassment or spam.", "field-of-use", "prohibit"),
    ).facts
    assert facts.use_restrictions is UseRestrictions.LISTED


def test_conduct_on_which_the_rights_end_is_a_restriction_of_use(judge, say):
    facts = judge(
        _granted(say),
        say("If you harm a worker who makes the goods,", "field-of-use termination", "condition"),
        say("if you break the law of labour,", "field-of-use termination", "condition"),
        say("if you poison a river, the licence is over.", "field-of-use termination", "condition"),
    ).facts
    assert facts.use_restrictions is UseRestrictions.LISTED


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You may not use it in any country under embargo by France or Germany, such as Cuba.", ("Cuba",)),
        ("It must not be used in Cuba or Iran.", ("Cuba", "Iran")),
        (
            "You may not use it in Iran or in a place sanctioned under the laws of Germany.",
            ("Iran",),
        ),
    ],
)
def test_who_imposes_sanctions_is_not_left_out(judge, say, words, expected):
    assert judge(_granted(say), say(words, "territory-export", "prohibit")).facts.excluded_territories == expected


def test_a_ban_on_rivals_that_includes_any_model_is_one_of_every_model(judge, say):
    words = "You may not make rival products that compete with us, including to develop or train any models."
    facts = judge(_granted(say), say(words, "model-training", "prohibit")).facts
    assert facts.train_other_models is Permission.PROHIBITED


def test_a_ban_on_rivals_that_includes_competing_models_is_not(judge, say):
    words = "You may not make products that compete with us, including to train any competing models."
    facts = judge(_granted(say), say(words, "model-training", "prohibit")).facts
    assert facts.train_other_models is Permission.CONDITIONAL


@pytest.mark.parametrize(
    "words",
    [
        "We shall not use customer content to train our models.",
        "The information that you provide is not used to train models.",
        "The maker will not use your prompts to improve its models.",
    ],
)
def test_what_the_provider_trains_on_says_nothing_of_what_users_may_train(judge, say, words):
    facts = judge(_granted(say), say(words, "model-training", "declare", 0.51)).facts
    assert facts.train_other_models is Permission.ALLOWED


def test_company_may_be_the_reader(judge, say):
    facts = judge(
        say("The maker makes the datasets available to company for training.", "field-of-use", "condition"),
        say("Outputs of what company builds remain the property of company.", "output-rights"),
    ).facts
    assert facts.output_ownership is OutputOwnership.USER


def test_company_that_reads_nothing_is_the_licensor(judge, say):
    facts = judge(_granted(say), say("Outputs are the sole property of the company.", "output-rights")).facts
    assert facts.output_ownership is OutputOwnership.LICENSOR


@pytest.mark.parametrize(
    "words",
    ["deals with rebels in any commercial transactions with them;", "has any commercial contracts with a junta;"],
)
def test_business_with_somebody_named_is_no_ban_of_all_business(judge, say, words):
    facts = judge(_granted(say), say(words, "field-of-use", "prohibit")).facts
    assert facts.commercial_use is Permission.ALLOWED


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Fees: customer shall pay all fees shown on the price list.", Permission.CONDITIONAL),
        ("Customer is responsible for fees incurred by its account.", Permission.CONDITIONAL),
        ("You are responsible for paying all charges accrued.", Permission.CONDITIONAL),
        ("You are responsible for fees of your own bank.", Permission.ALLOWED),
    ],
)
def test_fees_of_every_customer_are_a_condition_however_they_are_worded(judge, say, words, expected):
    facts = judge(
        say("Customers may call the API of the service for their own products.", "commercial-use", "permit"),
        say("We bill the account of each customer for the service.", "commercial-use", "declare"),
        say(words, "commercial-use", "require"),
    ).facts
    assert facts.commercial_use is expected
