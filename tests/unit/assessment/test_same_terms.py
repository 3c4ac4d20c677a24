# SPDX-License-Identifier: Apache-2.0
"""That what is made of it must carry the same licence is read in whatever words a text asks for it."""

from __future__ import annotations

import pytest

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


@pytest.mark.parametrize(
    ("words", "category", "effect", "asked"),
    [
        ("Cuttings are handed over on these conditions and no others.", "derivatives", "require", True),
        ("A Cutting may be shown if its terms are identical with this agreement.", "redistribution", "condition", True),
        ("You shall not let a Cutting go except on precisely these terms.", "derivatives", "prohibit", True),
        ("Whoever sells a Cutting has to license the whole of it under this licence.", "derivatives", "require", True),
        ("Where a Cutting leaves your garden, it must stay under this text.", "derivatives", "condition", True),
        ("A Cutting must travel with a copy of this licence.", "derivatives", "require", False),
        ("You must honour your duties under this agreement.", "derivatives", "require", False),
        ("The part not modified must be placed under this licence.", "derivatives", "require", False),
        ("A Cutting must say what was changed.", "derivatives", "require", False),
        ("A Cutting may be handed on under this licence.", "derivatives", "permit", False),
    ],
)
def test_the_same_terms_are_asked_for_in_many_words(judge, say, words, category, effect, asked):
    told = judge(say(GRANT, "redistribution derivatives", "permit"), say(words, category, effect))
    assert told.facts.share_alike is asked
