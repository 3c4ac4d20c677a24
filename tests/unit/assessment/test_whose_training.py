# SPDX-License-Identifier: Apache-2.0
"""Which models may be trained, and by whom, in words of any kind. Every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Permission


def _granted(say):
    return (
        say("The Mill lets every Baker use, copy, sell and modify the model.", "commercial-use derivatives", "permit"),
        say("The Mill may revise these terms by a letter.", "unilateral-change", "permit"),
        say("The Baker shall name the flour on each loaf.", "attribution-branding", "require"),
    )


@pytest.mark.parametrize(
    ("words", "effect", "training"),
    [
        ("Loaves must not become teaching material.", "prohibit", Permission.PROHIBITED),
        ("Loaves shall not be fed to any other network.", "prohibit", Permission.PROHIBITED),
        ("No Baker may build a rival out of loaves.", "prohibit", Permission.CONDITIONAL),
        ("Loaves must not be used to train a model that is offered for a fee.", "prohibit", Permission.CONDITIONAL),
        ("A Baker may teach other models with loaves.", "permit", Permission.ALLOWED),
        ("A Baker may teach other models within the scope of the approved plan.", "permit", Permission.CONDITIONAL),
        ("Loaves may be used to train models for research.", "permit", Permission.CONDITIONAL),
        ("A Baker may teach models that stay under the same terms.", "permit", Permission.CONDITIONAL),
        ("No model but a Dough may learn from loaves.", "prohibit", Permission.PROHIBITED),
        ("Orders are not used for training unless the Baker agrees.", "declare", Permission.ALLOWED),
        ("The Mill does not use loaves to train its models.", "prohibit", Permission.ALLOWED),
        ("Loaves shall not be used by the Mill for training models.", "prohibit", Permission.ALLOWED),
        ("The Mill may train its own models on loaves.", "permit", Permission.ALLOWED),
    ],
)
def test_training_is_the_readers_as_far_as_the_words_go(judge, say, words, effect, training):
    assert judge(*_granted(say), say(words, "model-training", effect)).facts.train_other_models is training


def test_a_term_that_means_a_rival_limits_a_ban(judge, say):
    meaning = '"Foreign Oven" means a model that competes with the one of the Mill.'
    ban = say("Loaves may not be used to train a Foreign Oven model.", "model-training", "prohibit")
    facts = judge(*_granted(say), say(meaning), ban, defined=("Foreign Oven", meaning)).facts
    assert facts.train_other_models is Permission.CONDITIONAL


def test_a_definition_beside_free_leave_limits_nothing(judge, say):
    defined = say("A Dough is any model that learnt from loaves.", "model-training", "declare")
    leave = say("A Baker may train other models with loaves.", "model-training", "permit")
    assert judge(*_granted(say), defined, leave).facts.train_other_models is Permission.ALLOWED
    assert judge(*_granted(say), defined).facts.train_other_models is Permission.CONDITIONAL


def test_relief_from_a_duty_lays_none_on(judge, say):
    leave = say("A Baker may train other models with loaves.", "model-training", "permit")
    relief = say("A model that is finished need not be retrained.", "model-training", "declare")
    assert judge(*_granted(say), leave, relief).facts.train_other_models is Permission.ALLOWED


def test_leave_to_train_reaches_no_further_than_the_grant(judge, say):
    grant = say("You may use the model for non-commercial purposes only.", "commercial-use", "condition")
    leave = say("You may train other models with it.", "model-training", "permit")
    assert judge(grant, leave).facts.train_other_models is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "training"),
    [
        ("Loaves shall not teach any other model, whether it competes with the Mill or not.", Permission.PROHIBITED),
        ("Loaves shall not teach any other model that competes with the Mill.", Permission.CONDITIONAL),
    ],
)
def test_a_ban_whether_or_not_it_competes_is_on_every_model(judge, say, words, training):
    assert judge(*_granted(say), say(words, "model-training", "prohibit")).facts.train_other_models is training


@pytest.mark.parametrize(
    ("banned", "left", "training"),
    [
        ("No other model may learn from loaves.", "Crumb detectors may be trained on loaves.", Permission.PROHIBITED),
        ("No other model may learn from loaves.", "Small models may be trained on loaves.", Permission.CONDITIONAL),
        (
            "No general-purpose model may learn from loaves.",
            "Crumb detectors may be trained on loaves.",
            Permission.CONDITIONAL,
        ),
        ("No other model may learn from loaves.", "You may train fine-tuned models on rye.", Permission.PROHIBITED),
    ],
)
def test_leave_for_an_instrument_or_for_the_thing_itself_frees_no_model(judge, say, banned, left, training):
    ban, leave = say(banned, "model-training", "prohibit"), say(left, "model-training", "permit")
    assert judge(*_granted(say), ban, leave).facts.train_other_models is training


@pytest.mark.parametrize(
    ("words", "training"),
    [
        ("If a model taught in this way is sold, its card must name the Mill.", Permission.CONDITIONAL),
        ("A network trained to bake like ours is an adaptation too.", Permission.CONDITIONAL),
        ("No Baker shall use loaves for developing an oven model.", Permission.CONDITIONAL),
        ("If a model of ours was trained badly, we are sorry.", Permission.ALLOWED),
        ("The Mill is not using wheat to build a mill.", Permission.ALLOWED),
    ],
)
def test_a_sentence_in_no_clause_may_bind_who_trains(judge, say, words, training):
    assert judge(*_granted(say), say(words)).facts.train_other_models is training


def test_a_duty_of_who_trains_limits_leave_beside_it(judge, say):
    leave = say("A Baker may teach other models with loaves.", "model-training", "permit")
    duty = say(
        "If a model taught in this way is sold, its card must name the Mill.", "attribution-branding", "condition"
    )
    assert judge(*_granted(say), leave, duty).facts.train_other_models is Permission.CONDITIONAL
