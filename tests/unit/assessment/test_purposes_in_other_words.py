# SPDX-License-Identifier: Apache-2.0
"""Purposes to which a grant is confined without any set phrase. Every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Purpose

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
