# SPDX-License-Identifier: Apache-2.0
"""Facts of clauses that say what they say in words of their own, not in those of the usual licences."""

from __future__ import annotations

import pytest

from howopen.domain.facts import (
    Attribution,
    Freedom,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
)

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _granted(say):
    return say(GRANT, "redistribution derivatives commercial-use", "permit")


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Pictures that the model draws belong to the operator.", OutputOwnership.USER),
        ("What it sings for you is yours, as far as copyright reaches.", OutputOwnership.USER),
        ("A finished track is the customer's property.", OutputOwnership.USER),
        ("The studio lays no claim to finished tracks.", OutputOwnership.DISCLAIMED),
        ("The studio asserts no copyright or related right in finished tracks.", OutputOwnership.DISCLAIMED),
        ("Finished tracks are not ours, and no maker claims them.", OutputOwnership.DISCLAIMED),
        ("Tracks made on the free plan are ours.", OutputOwnership.LICENSOR),
        ("The risk of what it sings is yours alone.", OutputOwnership.UNSTATED),
    ],
)
def test_outputs_under_any_name_have_an_owner(judge, say, words, owner):
    assert judge(_granted(say), say(words, "output-rights", "declare")).facts.output_ownership is owner


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("Should you sue over a patent in the model, this licence is void from that day.", True),
        ("The permission lapses for whoever files a complaint that the model infringes a patent.", True),
        ("Whoever begins patent proceedings over the model forfeits the licence.", True),
        ("If you bring legal proceedings against the institute, your rights fall away and expire.", True),
        ("If you go bankrupt and a claim over a patent is pending, the licence lapses.", False),
        ("You may bring proceedings over your own patent without any loss.", False),
    ],
)
def test_whatever_word_ends_the_rights_a_suit_ends_them(judge, say, words, ends):
    facts = judge(_granted(say), say(words, "intellectual-property", "condition")).facts
    assert facts.patent_retaliation is ends


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("Each maker gives you a lasting patent licence for what was contributed.", True),
        ("Each maker promises not to assert its claims against you for making or selling the model.", True),
        ("Patents of the institute that read on the model are licensed to every user.", True),
        ("Where the office holds patents on running the model, it licenses them without a fee.", True),
        ("No patents of the institute are licensed to you.", False),
    ],
)
def test_patents_are_licensed_in_plain_words_too(judge, say, words, given):
    assert judge(_granted(say), say(words, "intellectual-property", "permit")).facts.patent_grant is given


@pytest.mark.parametrize(
    ("words", "alike"),
    [
        ("An adapted version shall be placed under the present licence.", True),
        ("What you retrain has to be licensed to everybody under this licence.", True),
        ("Adapters must not be released except under the terms of this agreement.", True),
        ("Adapted weights may be published as far as they are placed under this same licence.", True),
        ("What you retrain shall be placed under a licence of your choice.", False),
    ],
)
def test_placed_under_the_same_terms_is_share_alike(judge, say, words, alike):
    assert judge(_granted(say), say(words, "derivatives", "condition")).facts.share_alike is alike


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ('Every app must say "Runs on Larkspur" on its first page.', Attribution.BRANDING),
        ('The card of a retrained model shall mention "Taught by Larkspur".', Attribution.BRANDING),
        ('The name of a retrained model has to contain the word "Larkspur".', Attribution.BRANDING),
        ('Each copy shall include the file named "CREDITS", with its copyright lines.', Attribution.NOTICE),
    ],
)
def test_quoted_words_to_be_shown_are_branding(judge, say, words, credit):
    assert judge(_granted(say), say(words, "attribution-branding", "require")).facts.attribution is credit


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("New versions may appear, but a copy stays under the version that it came with.", False),
        ("No contributor can take this permission back or alter it from afar.", False),
        ("The institute may alter these terms by a notice on its site.", True),
    ],
)
def test_copies_that_keep_their_terms_are_left_alone(judge, say, words, changes):
    assert judge(_granted(say), say(words, "unilateral-change", "declare")).facts.unilateral_change is changes


def test_either_party_may_end_it_on_notice(judge, say):
    ending = say("Either party may bring it to an end on sixty days' written notice.", "termination", "permit")
    assert judge(_granted(say), ending).facts.termination is TerminationGround.AT_WILL


@pytest.mark.parametrize("who", ["Anybody", "The institution", "Every natural or legal person", "The beneficiary"])
def test_whoever_is_named_as_the_reader_is_given_the_rights(judge, say, who):
    words = f"{who} may reproduce, rework and pass on the weights of the model."
    facts = judge(say(words, "redistribution derivatives commercial-use", "permit")).facts
    assert facts.redistribution is facts.derivatives is Permission.ALLOWED


def test_what_the_reader_gives_to_the_maker_is_no_grant(judge, say):
    words = "The developer grants Larkspur the right to reproduce and modify what was tuned."
    facts = judge(say(words, "derivatives redistribution", "permit")).facts
    assert facts.derivatives is facts.redistribution is Permission.UNSTATED


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (
            "A firm with up to ten machines pays nothing; from the eleventh on a series licence must be ordered.",
            "user-cap",
        ),
        ("If more than five million people a month use your product, the maker must be named.", ""),
    ],
)
def test_a_threshold_in_words_makes_commercial_use_conditional(judge, say, words, given):
    facts = judge(_granted(say), say(words, given, "condition")).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED


BAN = "Neither the model nor its answers may be employed to train any other language model."
LEAVE = "Training of small models on its answers is allowed, provided that their card says so."


@pytest.mark.parametrize("clause", ["model-training", ""])
def test_leave_for_some_models_next_to_a_ban_is_conditional(judge, say, clause):
    facts = judge(_granted(say), say(BAN, clause, "prohibit"), say(LEAVE, "model-training", "permit")).facts
    assert facts.train_other_models is Permission.CONDITIONAL


def test_a_missed_ban_outweighs_a_definition(judge, say):
    meaning = '"Adapted weights" means weights that result from more training of the model.'
    facts = judge(_granted(say), say(BAN), say(meaning, "model-training", "declare")).facts
    assert facts.train_other_models is Permission.PROHIBITED


def test_leave_for_the_maker_leaves_a_ban_whole(judge, say):
    ours = "We may train our models on what you send, and logs can be used to train them."
    facts = judge(_granted(say), say(BAN, "model-training", "prohibit"), say(ours, "model-training", "permit")).facts
    assert facts.train_other_models is Permission.PROHIBITED


@pytest.mark.parametrize("clause", ["model-training", ""])
def test_a_trained_model_that_counts_as_the_thing_is_conditional(judge, say, clause):
    free = say("You may use the model and its answers to train any other model.", "model-training", "permit")
    counted = "A model that was fitted to its answers counts as an offshoot if these were most of its data."
    facts = judge(_granted(say), free, say(counted, clause, "permit")).facts
    assert facts.train_other_models is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "flows"),
    [
        ("Your customer terms must contain the prohibitions of part two.", True),
        ("Those who get a copy shall be recipients who have agreed to the use limits.", True),
        ("You shall bind your end users to part two.", True),
        ("You must not put further restrictions on recipients.", False),
    ],
)
def test_words_in_no_clause_bind_who_receives_it(judge, say, words, flows):
    assert judge(_granted(say), say(words)).facts.flow_down is flows


def test_a_service_that_is_a_body_is_not_a_hosted_service(judge, say):
    defined = ("Service", "the harbour office acting on behalf of the town.")
    talk = "The Service gives no advice, and the Service keeps the books of the Service."
    facts = judge(say(f'"Service" means {defined[1]}'), _granted(say), say(talk), say(talk), defined=defined)
    assert facts.facts.openness_class is not OpennessClass.HOSTED_SERVICE


@pytest.mark.parametrize("words", ["Reverse analysis of the encoder", "To extract its training data or hidden prompts"])
def test_taking_it_apart_restricts_study(judge, say, words):
    facts = judge(_granted(say), say(f"{words} is not permitted.", "lock-in", "prohibit")).facts
    assert facts.freedoms.study is Freedom.RESTRICTED


@pytest.mark.parametrize(
    "words",
    [
        "You may train adapters for the model on your own pictures.",
        "Users may train derived models of it for themselves.",
    ],
)
def test_training_the_thing_itself_is_no_leave_for_other_models(judge, say, words):
    facts = judge(_granted(say), say(BAN, "model-training", "prohibit"), say(words, "model-training", "permit")).facts
    assert facts.train_other_models is Permission.PROHIBITED


def test_no_training_set_may_take_it_in(judge, say):
    words = "Neither the weights nor the pictures may go into the training set of another picture model."
    assert judge(_granted(say), say(words)).facts.train_other_models is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "The office can end the access at any time without giving grounds.",
        "Either side may close it for any reason by a line of e-mail.",
    ],
)
def test_an_end_without_grounds_is_at_will(judge, say, words):
    ended = judge(_granted(say), say(words, "termination", "permit")).facts
    assert ended.termination is TerminationGround.AT_WILL


def test_what_stays_the_makers_beside_outputs_is_the_model(judge, say):
    words = "Pictures belong to you, and the model that drew them stays ours."
    assert judge(_granted(say), say(words, "output-rights", "declare")).facts.output_ownership is OutputOwnership.USER


@pytest.mark.parametrize(
    ("words", "uses"),
    [
        ("The house rules on our site count too, in whatever version is up that day.", UseRestrictions.BY_REFERENCE),
        ("The content code applies to every app as it is revised from time to time.", UseRestrictions.BY_REFERENCE),
        ("You shall adhere to the safety code as amended by the office.", UseRestrictions.BY_REFERENCE),
        ("The rules of chess are old, and some of them are revised now and then.", UseRestrictions.NONE),
    ],
)
def test_rules_elsewhere_as_they_stand_are_taken_in(judge, say, words, uses):
    assert judge(_granted(say), say(words, "unilateral-change", "declare")).facts.use_restrictions is uses


def test_leave_to_try_it_out_internally_is_for_evaluation(judge, say):
    trying = say(
        "The maker permits the client to copy and try out the model for internal evaluation.",
        "commercial-use",
        "permit",
    )
    later = say(
        "Results may be used for commercial purposes if the model has become a product.", "commercial-use", "permit"
    )
    facts = judge(trying, later).facts
    assert facts.purpose is Purpose.EVALUATION
    assert facts.commercial_use is Permission.PROHIBITED
    assert facts.train_other_models is not Permission.ALLOWED


def test_copies_that_one_may_hold_are_not_passed_on(judge, say):
    held = say("You may hold up to three copies, each on a machine of yours.", "redistribution", "condition")
    banned = say("The model may not be handed to any third person.", "redistribution", "prohibit")
    use = say("The maker grants you a licence to modify the model.", "derivatives", "permit")
    assert judge(use, held, banned).facts.redistribution is Permission.PROHIBITED


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("The weights shall not be disclosed or handed to anybody else.", Permission.CONDITIONAL),
        ("The model may not be distributed without a copy of these notices.", Permission.ALLOWED),
    ],
)
def test_a_ban_in_the_passive_is_a_ban(judge, say, words, passing):
    assert judge(_granted(say), say(words, "redistribution", "prohibit")).facts.redistribution is passing
