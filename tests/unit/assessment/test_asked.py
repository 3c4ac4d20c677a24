# SPDX-License-Identifier: Apache-2.0
"""Plain sentences that ask or end something, found as no clause, keep a text from being called open source."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Freedom, OpennessClass, Permission

FOR_BUSINESS = [
    "Businesses must buy a licence.",
    "Commercial users must contact sales@example.org first.",
    "Academic users only.",
    "Free for non-profits.",
    "Not for clinical use.",
    "No commercial use.",
    "The model is for study and is not to be used in products.",
    "Users must be at least 18 years old.",
    "Each deployment has to be registered.",
    "You must give a copy of each derivative to the licensor.",
    "You need to notify us of each deployment.",
]


@pytest.mark.parametrize("words", FOR_BUSINESS)
def test_what_is_asked_of_the_reader_makes_business_conditional(judge, say, permissive, words) -> None:
    facts = judge(*permissive, say(words)).facts
    assert facts.openness_class is OpennessClass.UNDECIDED
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.freedoms.use is Freedom.RESTRICTED


OTHERWISE = [
    "Access to the weights is granted for 90 days.",
    "This licence expires one year after the download.",
    "The licensor may terminate this licence at any time for any reason.",
    "We may change these terms at any time by posting them.",
    "This licence covers Norway only.",
    "You must not remove the safety filter.",
    "Every output must be marked as made by a machine.",
    "The licence is personal to you.",
]


@pytest.mark.parametrize("words", OTHERWISE)
def test_what_ends_or_moves_leaves_the_class_undecided(judge, say, permissive, words) -> None:
    profile = judge(*permissive, say(words))
    assert profile.facts.openness_class is OpennessClass.UNDECIDED
    assert "may limit" in profile.basis_of("openness_class").reason


def test_a_doubt_about_passing_on_makes_that_conditional(judge, say, permissive) -> None:
    facts = judge(*permissive, say("Derivatives may not be shared.")).facts
    assert facts.redistribution is Permission.CONDITIONAL
    assert facts.freedoms.share is Freedom.RESTRICTED


def test_a_doubt_about_change_makes_that_conditional(judge, say, permissive) -> None:
    facts = judge(*permissive, say("You leave the original model files unaltered.")).facts
    assert facts.derivatives is Permission.CONDITIONAL
    assert facts.commercial_use is Permission.ALLOWED


FAMILIAR = [
    "You may not use this file except in compliance with the licence.",
    "This licence shall be binding on the successors of the parties.",
    "All other provisions shall remain effective.",
    "You must make sure that they, too, can get the source code.",
    "The recipient may terminate this licence at any time.",
    "We may publish new versions of this licence from time to time.",
    "“Model” shall mean the weights.",
    "You do not have to give us anything in return.",
    "In no event shall the authors pay for any loss.",
]


@pytest.mark.parametrize("words", FAMILIAR)
def test_what_open_licences_say_of_themselves_raises_no_doubt(judge, say, permissive, words) -> None:
    facts = judge(*permissive, say(words)).facts
    assert facts.openness_class is OpennessClass.OPEN_SOURCE
    assert facts.commercial_use is Permission.ALLOWED


@pytest.mark.parametrize(
    ("words", "category", "effect"),
    [("Every copy must carry the notice above.", "attribution-branding", "require")],
)
def test_a_duty_that_is_a_clause_is_judged_as_that(judge, say, permissive, words, category, effect) -> None:
    assert judge(*permissive, say(words, category, effect)).facts.openness_class is OpennessClass.OPEN_SOURCE


LISTED = ("You agree not to use the model for surveillance.", "field-of-use", "prohibit")


@pytest.mark.parametrize(
    "words", ["Businesses must buy a licence.", "For research purposes only.", "Academic users only."]
)
def test_business_is_doubted_beside_use_restrictions_too(judge, say, permissive, words) -> None:
    assert judge(*permissive, say(*LISTED)).facts.openness_class is OpennessClass.RESPONSIBLE_USE
    facts = judge(*permissive, say(*LISTED), say(words)).facts
    assert facts.openness_class is not OpennessClass.RESPONSIBLE_USE
    assert facts.commercial_use is not Permission.ALLOWED


def test_what_does_not_bear_on_business_is_no_doubt_beside_use_restrictions(judge, say, permissive) -> None:
    facts = judge(*permissive, say(*LISTED), say("You must not remove the safety filter.")).facts
    assert facts.openness_class is OpennessClass.RESPONSIBLE_USE
    assert facts.commercial_use is Permission.ALLOWED


def test_who_must_buy_has_business_on_a_condition(judge, say, permissive) -> None:
    facts = judge(*permissive, say("Businesses must buy a licence.", "commercial-use", "require")).facts
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.COMMUNITY
