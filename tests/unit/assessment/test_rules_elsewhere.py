# SPDX-License-Identifier: Apache-2.0
"""Rules on use that stand elsewhere, under any name, and rules that are those of the text itself."""

from __future__ import annotations

import pytest

from howopen.domain.facts import UseRestrictions

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


@pytest.fixture
def stated(judge, say):
    """Where the restrictions stand of a grant beside a field-of-use clause of the words and effect given."""

    def read(words, effect):
        given = say(GRANT, "redistribution derivatives", "permit")
        return judge(given, say(words, "field-of-use", effect)).facts.use_restrictions

    return read


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("Each player respects the Fair Play Code, published on our site.", "require"),
        ("The Harbour Rules, shown at harbour.example/rules, form part of this deed.", "declare"),
        ("Beyond that, the Conduct Principles announced on the members' portal are binding.", "declare"),
        ("The Member keeps to the Acceptable Use Code.", "require"),
        ("Use has to be consistent with the Harbour Permitted Uses Standard.", "require"),
        ("The Handbook on Good Conduct is part of this deed and is to be observed.", "require"),
        ("The Member also adheres to the Harbour Norms of Use.", "require"),
        ("The Studio Standards, in whichever version is current, apply on top of it.", "require"),
    ],
)
def test_rules_of_any_name_that_are_kept_elsewhere_are_taken_in(stated, words, effect):
    assert stated(words, effect) is UseRestrictions.BY_REFERENCE


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("The Member complies with the laws of the place where it works.", "require"),
        ("The Member complies with ethical standards and with good practice.", "require"),
        ("A list of products made with it is published on our site.", "declare"),
        ("This charter is published on our site, and applies to whoever runs the model.", "declare"),
    ],
)
def test_law_and_the_text_itself_are_no_rules_elsewhere(stated, words, effect):
    assert stated(words, effect) is UseRestrictions.NONE


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("The Harbour Rules may be supplemented at any time.", UseRestrictions.BY_REFERENCE),
        ("We may amend these rules at any time.", UseRestrictions.NONE),
        ("Our rules will change as we learn.", UseRestrictions.NONE),
        ("Our privacy guidelines may be amended at any time.", UseRestrictions.NONE),
    ],
)
def test_rules_that_the_maker_may_change_stand_elsewhere(judge, say, words, where):
    given = say(GRANT, "redistribution derivatives", "permit")
    assert judge(given, say(words, "unilateral-change", "permit")).facts.use_restrictions is where


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("What counts is the wording of the Norms that is posted on the gate.", UseRestrictions.BY_REFERENCE),
        ("The Harbour Guideline is meant as amended from time to time.", UseRestrictions.BY_REFERENCE),
        ("What counts is the wording of these terms that is posted on the gate.", UseRestrictions.NONE),
        ("The security handbook is meant as amended from time to time.", UseRestrictions.NONE),
    ],
)
def test_rules_that_bind_as_they_stand_are_elsewhere(judge, say, words, where):
    given = say(GRANT, "redistribution derivatives", "permit")
    assert judge(given, say(words, "unilateral-change", "declare")).facts.use_restrictions is where
