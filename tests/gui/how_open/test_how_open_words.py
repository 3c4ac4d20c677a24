# SPDX-License-Identifier: Apache-2.0
"""What is said of lists, dimensions and scores is whole sentences, one for each case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from howopen.domain.claims import Listing, Match
from howopen.domain.facts import Cap, Criterion, Facts, OutputOwnership, Permission, Verdict
from howopen.gui.how_open.captions import caption
from howopen.gui.how_open.families import count_words, verdict_word
from howopen.gui.how_open.notes import listing_words
from howopen.gui.how_open.quarters import quarters_words

LISTED = Listing(Match.EXACT, "MIT", "MIT License", osi=True, fsf=True, date="2026-09")
CAP = Cap("users", 9e6, "", "")


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (LISTED, "MIT: approved by OSI, free by FSF (list of 2026-09)."),
        (replace(LISTED, fsf=False), "MIT: approved by OSI, not free by FSF (list of 2026-09)."),
        (replace(LISTED, osi=False), "MIT: not approved by OSI, free by FSF (list of 2026-09)."),
        (
            replace(LISTED, match=Match.CHANGED),
            "OSI and FSF: MIT is listed, but this text is not it (list of 2026-09).",
        ),
        (Listing(date="2026-09"), "OSI and FSF: the text is not on their lists (list of 2026-09)."),
    ],
)
def test_what_the_lists_say(found, sentence):
    assert listing_words(found) == sentence


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (Facts(), "No one left out"),
        (Facts(caps=(CAP,)), "A threshold"),
        (Facts(excluded_territories=("Atlantis",)), "Places left out"),
        (Facts(caps=(CAP,), excluded_territories=("Atlantis",)), "A threshold, places left out"),
    ],
)
def test_who_is_left_out(facts, words):
    assert caption("persons", facts) == words


def test_a_caption_joins_training_and_owner():
    facts = Facts(train_other_models=Permission.PROHIBITED, output_ownership=OutputOwnership.USER)
    assert caption("outputs", facts) == "Training barred, yours"


def test_scores_and_verdicts_are_counted_in_words():
    assert quarters_words(0.625) == "2.5 of 4 quarters"
    assert quarters_words(None) == "not rated"
    assert count_words(Verdict.UNDECIDABLE, 3) == "3 undecided"


def test_a_tag_applies_or_not_and_is_else_a_verdict():
    tag = Criterion("cal-liability", "Limitation: liability", Verdict.FAILS, "")
    assert verdict_word(tag) == "Does not apply"
    assert verdict_word(replace(tag, verdict=Verdict.ARGUABLE)) == "Arguable"
