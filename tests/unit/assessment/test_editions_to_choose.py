# SPDX-License-Identifier: Apache-2.0
"""Later editions of the terms that the reader may take or leave, and such as bind him. Every sentence is our own."""

from __future__ import annotations

import pytest

NEWER = "The Mill may bring out newer editions of these terms."


@pytest.mark.parametrize(
    ("words", "effect", "changes"),
    [
        ("Guests are free to keep to the edition that they began with.", "permit", False),
        ("An edition counts for those models alone that name it.", "declare", False),
        ("The earlier editions remain valid for whoever has a copy under one.", "declare", False),
        ("The newest edition binds every Guest from the day it is posted.", "declare", True),
        ("A Guest may ask which edition is the newest.", "permit", True),
    ],
)
def test_editions_that_one_may_pass_by_change_nothing(judge, say, words, effect, changes):
    facts = judge(
        say("Guests may copy and change the model.", "redistribution derivatives", "permit"),
        say(NEWER, "unilateral-change", "permit"),
        say(words, "unilateral-change", effect),
    ).facts
    assert facts.unilateral_change is changes


@pytest.mark.parametrize(
    ("words", "effect", "changes"),
    [
        ("The Mill may close the archive, but copies that were taken remain licensed.", "permit", False),
        ("The Mill cannot alter these terms for models that are out.", "prohibit", False),
        ("The Mill may close the archive and disable copies.", "permit", True),
    ],
)
def test_what_leaves_the_copies_alone_is_no_power_over_them(judge, say, words, effect, changes):
    given = say("Guests may copy and change the model.", "redistribution derivatives", "permit")
    assert judge(given, say(words, "unilateral-change", effect)).facts.unilateral_change is changes
