# SPDX-License-Identifier: Apache-2.0
"""A pattern is looked at only where letters of it stand, and finds what it would find without that look."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from howopen.assessment import doubts, purposes, spelled
from howopen.assessment.wording import needed, words

PATTERNS = (
    r"\bgrants? (?:to )?you\b|\bfree of charge\b",
    r"(?<!non-)\bcommercial(?:ly)?\b [^.;]{0,20}\buses?",
    r"\b(?:not|never)\b.*\b(?:sell|rent)ed?\b",
    r"colou?r|a{2,3}bc|[xyz]+tail\.",
    *(item.saying for item in doubts._ALL),
    *(pattern for _, pattern in purposes._PURPOSES),
    spelled._FORMAL,
    spelled._PLAIN,
)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bnon-? ?profit\b", {"profit"}),
        (r"\b(?:modify|adapt)\b", {"modify", "adapt"}),
        (r"\blicen[sc]es?\b", {"licen"}),
        (r"\b(?:very )?free\b|\bgratis\b", {"free", "gratis"}),
        (r"(?!open)\w+", set()),
        (r"\bab?|source", set()),
    ],
)
def test_the_letters_of_a_pattern(pattern, letters):
    assert needed(pattern) == letters


@settings(max_examples=60)
@given(st.data())
def test_what_matches_is_found(data):
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(re.compile(pattern, re.ASCII)))
    if re.search(pattern, text):  # the text was made by the letters of ASCII alone
        assert words(pattern).may_match(text)
        assert words(pattern).search(text) is not None


@settings(max_examples=60)
@given(st.sampled_from(PATTERNS), st.text("abcdeilmnorstuvy -.;,", max_size=900))
def test_the_first_match_is_the_same(pattern, text):
    long = text + " " * 700 + "you may not use it for commercial purposes only, and it is granted to you for research."
    plain, found = re.compile(pattern).search(long), words(pattern).search(long)
    assert (plain and plain.start()) == (found and found.start())
