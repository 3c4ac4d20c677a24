# SPDX-License-Identifier: Apache-2.0
"""Rights to pass on and to change are read from what a clause does, whatever its words."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Permission

USE = "Everybody is free to use the Lantern for any purpose."
SERVICE = "Your subscription to the service lets you call our service through your account."


def _used(say):
    return say(USE, "commercial-use", "permit")


def _served(say):
    talk = say("The service, your account and the subscription are described on our platform.", "data-use")
    return say(SERVICE, "commercial-use", "permit"), talk, talk, talk


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("A Bearer may cause the Lantern to go from hand to hand.", "permit"),
        ("It is open to a Bearer to diffuse the Lantern, so long as this page goes with it.", "condition"),
        ("Dissemination is admissible only if this page is enclosed.", "condition"),
    ],
)
def test_a_clause_that_gives_the_right_gives_it_in_any_words(judge, say, words, effect):
    assert judge(_used(say), say(words, "redistribution", effect)).facts.redistribution is Permission.ALLOWED


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("A Bearer gets the Lantern under a licence to use it.", "declare"),
        ("The Maker grants you a non-transferable licence to use the Lantern.", "condition"),
        ("Whenever the Lantern changes hands, this page goes with it.", "condition"),
        ("A Bearer may run the Lantern, but may not distribute it.", "condition"),
    ],
)
def test_a_clause_that_gives_no_leave_gives_no_right(judge, say, words, effect):
    facts = judge(_used(say), say(words, "redistribution", effect)).facts
    assert facts.redistribution is Permission.UNSTATED


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("The Lantern is not to leave the house of the Bearer.", Permission.PROHIBITED),
        ("A Bearer shall not erase the line with the maker's mark.", Permission.UNSTATED),
        ("A Bearer shall not claim that the Lantern is no longer offered to others.", Permission.UNSTATED),
    ],
)
def test_where_nothing_gives_it_any_ban_forbids_it(judge, say, words, given):
    assert judge(_used(say), say(words, "redistribution", "prohibit")).facts.redistribution is given


def test_a_ban_in_any_words_keeps_a_right_from_being_free(judge, say, permissive):
    ban = say("No copy is to leave the continent.", "redistribution", "prohibit")
    assert judge(*permissive).facts.redistribution is Permission.ALLOWED
    assert judge(*permissive, ban).facts.redistribution is Permission.CONDITIONAL


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("If you publish a Glow, publish it with a changelog.", Permission.PROHIBITED),
        ("You may publish the Lantern or a Glow in a museum.", Permission.CONDITIONAL),
    ],
)
def test_passing_on_what_is_made_of_it_is_not_passing_on_the_thing(judge, say, words, given):
    meaning = '"Glow" means a model made by retraining the Lantern.'
    ban = say("You shall not distribute the Lantern model.", "redistribution", "prohibit")
    told = say(words, "redistribution", "condition")
    facts = judge(_used(say), say(meaning), ban, told, defined=("Glow", meaning)).facts
    assert facts.redistribution is given


def test_what_must_not_go_out_apart_from_a_device_may_go_out_with_it(judge, say):
    ban = say("The Bearer shall not transfer the model separately from a robot.", "redistribution", "prohibit")
    leave = say("The Bearer may deliver the Lantern inside a robot.", "redistribution", "permit")
    assert judge(_used(say), ban, leave).facts.redistribution is not Permission.PROHIBITED


@pytest.mark.parametrize("words", ["You can't resell seats.", "Handing your seat to others is out of bounds."])
def test_at_a_service_any_ban_of_passing_on_forbids_it(judge, say, words):
    assert judge(*_served(say), say(words, "redistribution", "prohibit")).facts.redistribution is Permission.PROHIBITED


def test_copies_for_oneself_beside_a_ban_give_nothing_to_others(judge, say):
    leave = say("A Bearer may copy the Lantern for every room.", "redistribution", "permit")
    ban = say("The Lantern must never be circulated.", "redistribution", "prohibit")
    assert judge(_used(say), leave, ban).facts.redistribution is Permission.PROHIBITED


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("A Bearer may publish scientific papers on it.", Permission.PROHIBITED),
        ("A Bearer may publish the Lantern in a museum.", Permission.CONDITIONAL),
    ],
)
def test_passing_on_what_comes_of_it_is_not_passing_on_the_thing(judge, say, words, given):
    ban = say("You shall not distribute the Lantern model.", "redistribution", "prohibit")
    assert judge(_used(say), ban, say(words, "redistribution", "permit")).facts.redistribution is given


@pytest.mark.parametrize(
    ("grant", "given"),
    [
        ("The Maker authorises each Bearer to prune and disseminate the Lantern.", Permission.ALLOWED),
        ("The Maker authorises each Bearer to run the Lantern in trade.", Permission.UNSTATED),
    ],
)
def test_a_grant_under_another_category_gives_what_it_names(judge, say, grant, given):
    facts = judge(say(grant, "commercial-use", "permit")).facts
    assert (facts.redistribution, facts.derivatives) == (given, given)


@pytest.mark.parametrize(
    ("words", "category", "permission"),
    [
        ("A Bearer may sharpen the lamps of the workshop with sketches of its own.", "derivatives", "conditional"),
        ("The workshop sharpens its lamps by itself.", "data-use", "unstated"),
    ],
)
def test_what_a_service_lets_its_users_tune_may_be_changed_there(judge, say, words, category, permission):
    facts = judge(*_served(say), say(words, category, "permit")).facts
    assert facts.derivatives is Permission(permission)
    assert facts.redistribution is Permission.UNSTATED


def test_what_a_service_lets_its_users_hand_on_may_be_passed_on_conditionally(judge, say):
    given = say("A Bearer may hand the viewing tools on to its guests.", "redistribution", "permit")
    assert judge(*_served(say), given).facts.redistribution is Permission.CONDITIONAL
    banned = say("A Bearer must not hand the viewing tools on to its guests.", "redistribution", "prohibit")
    assert judge(*_served(say), given, banned).facts.redistribution is Permission.PROHIBITED
