# SPDX-License-Identifier: Apache-2.0
"""Purposes to which a grant is confined without any set phrase. Every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Permission, Purpose

USE = "commercial-use derivatives"


@pytest.mark.parametrize(
    ("words", "widest"),
    [
        ("The Mill gives each Guest the right to load and change the model for non-commercial ends.", "non-commercial"),
        ("Guests may load and change the model within non-commercial projects.", "non-commercial"),
        ("Guests may load and change the model for commercial and non-commercial ends.", "any"),
        ("The Mill lets each Guest load, probe and change the model for a scholarly purpose.", "research"),
        ("The Mill lets each Guest load and change the model for inquiries of his own.", "research"),
        ("Guests may load and change the model, in trade and industry as in scholarship.", "any"),
        ("Guests may load and change the model in teaching, or in whatever else they do.", "any"),
    ],
)
def test_ends_to_which_a_grant_is_given_confine_it(judge, say, words, widest):
    assert judge(say(words, USE, "permit")).facts.purpose is Purpose(widest)


def test_a_duty_before_use_is_no_purpose_of_assessing(judge, say):
    given = say("Guests may load and change the model.", USE, "permit")
    duty = say("Use in a clinic is allowed only if an assessment of risks was made.", "field-of-use", "condition")
    assert judge(given, duty).facts.purpose is Purpose.ANY


def test_a_term_defined_by_what_nobody_gains_is_no_business(judge, say):
    meaning = say('"Quiet Purpose" means study from which nobody draws an income.', "commercial-use", "declare")
    given = say("Guests may load and change the model for a Quiet Purpose.", USE, "permit")
    ban = say("A Quiet Purpose must not be disturbed.", "commercial-use", "prohibit")
    assert judge(meaning, given, ban).facts.purpose is Purpose.ANY


@pytest.mark.parametrize(
    "words",
    [
        "Anyone may use and adapt the model otherwise than for a commercial purpose.",
        "You are granted the use of the model, save for business purposes.",
        "We let you use the model in every way except in the course of business.",
        "Each reader may use the model for all ends not being commercial.",
        "You may use the model for tasks that are not directed to profit.",
        "Anyone may use the model for any purpose but not for gain.",
    ],
)
def test_a_grant_that_leaves_business_out_is_non_commercial(judge, say, words):
    facts = judge(say(words, "commercial-use derivatives redistribution", "permit")).facts
    assert facts.purpose is Purpose.NON_COMMERCIAL
    assert facts.commercial_use is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "You may use the model, except for commercial use, which requires a separate licence.",
        "You may use the model for business and for ends other than business.",
        "You may use the model for any purpose other than a rival business plan.",
        "Save where the law says otherwise, you may use the model for business purposes.",
    ],
)
def test_a_grant_that_leaves_out_less_than_business_is_wider(judge, say, words):
    facts = judge(say(words, "commercial-use derivatives redistribution", "permit")).facts
    assert facts.purpose is Purpose.ANY


@pytest.mark.parametrize(
    ("meaning", "widest"),
    [
        ('"Non-Commercial Purpose" means academic research or teaching.', Purpose.RESEARCH),
        ('"Non-Commercial Purpose" means research, teaching or personal use.', Purpose.NON_COMMERCIAL),
        ('"Non-Commercial Purpose" means one that is not meant for gain.', Purpose.NON_COMMERCIAL),
    ],
)
def test_a_purpose_is_as_narrow_as_its_definition(judge, say, meaning, widest):
    grant = say(
        "You may use and change the model for a Non-Commercial Purpose.", "commercial-use derivatives", "permit"
    )
    told = say(meaning, "commercial-use", "declare")
    assert judge(grant, told, defined=("Non-Commercial Purpose", meaning)).facts.purpose is widest
