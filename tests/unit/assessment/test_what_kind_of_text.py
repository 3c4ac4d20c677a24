# SPDX-License-Identifier: Apache-2.0
"""What kind of text it is, where it says so in words of its own: what its clauses do decides, not set phrases."""

from __future__ import annotations

import pytest

from howopen.domain.facts import OpennessClass, Permission, Purpose

DATA = tuple(f"Sentence {number} on what you type in tells how long we keep it." for number in range(5))


@pytest.mark.parametrize(
    ("grant", "effect"),
    [
        ("Whoever holds the key may circulate and rework the Bundle as it pleases him.", "permit"),
        (
            "On the footing that Party Two keeps this deed, Party One authorises it to run and duplicate it.",
            "condition",
        ),
        ("The Foundation lets each Steward employ, alter and hand on the Bundle.", "permit"),
        ("Leave to run and to copy the Bundle is accorded to every Steward.", "permit"),
    ],
)
def test_a_right_in_any_words_makes_a_licence(judge, say, grant, effect):
    facts = judge(say(grant, "redistribution derivatives", effect)).facts
    assert facts.purpose is Purpose.ANY
    assert facts.commercial_use is Permission.ALLOWED


@pytest.mark.parametrize(
    "words",
    ["The Foundation may raise its prices each year.", "We may use what you make to better our work."],
)
def test_what_the_maker_may_do_grants_nothing(judge, say, words):
    facts = judge(say(words, "commercial-use", "permit")).facts
    assert facts.openness_class is OpennessClass.UNDECIDED


def test_much_on_data_and_plans_is_a_service(judge, say):
    held = (say(sentence, "data-use") for sentence in DATA)
    sold = say("You may use the studio for your business on every plan but the first plan.", "commercial-use", "permit")
    assert judge(sold, *held).facts.openness_class is OpennessClass.HOSTED_SERVICE


def test_much_on_data_beside_copies_of_weights_is_none(judge, say):
    held = (say(sentence, "data-use") for sentence in DATA)
    given = say("You may copy and modify the weights on your own cloud.", "redistribution derivatives", "permit")
    assert judge(given, *held).facts.openness_class is not OpennessClass.HOSTED_SERVICE


BANS = ("the making of poisons;", "the mocking of a creed;", "the tracing of refugees;", "the forging of ballots;")


def test_bans_alone_are_a_policy_under_any_name(judge, say):
    bans = (say(words, "field-of-use", "prohibit") for words in BANS)
    assert judge(say("Charter of good conduct"), *bans).facts.openness_class is OpennessClass.USE_POLICY


def test_bans_beside_a_right_that_is_uncertain_are_none(judge, say):
    bans = (say(words, "field-of-use", "prohibit") for words in BANS)
    grant = say("Each Steward may duplicate the Bundle.", "redistribution", "permit", confidence=0.4)
    assert judge(grant, *bans).facts.openness_class is OpennessClass.UNDECIDED
