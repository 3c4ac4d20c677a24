# SPDX-License-Identifier: Apache-2.0
"""The tokens are those of spaCy's own tokenizer, whatever was cut before."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from howopen.extraction import cutting
from howopen.extraction.cutting import Cutter

PLAIN = spacy.blank("en").tokenizer
KEPT = Cutter(spacy.blank("en").tokenizer)
PIECES = [
    "You",
    "don't",
    "e.g.",
    "(e.g.",
    "use",
    "it,",
    "Inc.",
    "non-commercial",
    "“as",
    "is”;",
    "a.",
    "https://a.b/c?d",
]
TEXTS = st.lists(st.sampled_from([*PIECES, "\n\n", "  ", "\u3000"])).map(" ".join)


def tokens(doc):
    return [(token.text, token.lower_, token.whitespace_, token.idx) for token in doc]


@settings(max_examples=60)
@given(TEXTS)
def test_a_text_is_cut_as_spacy_cuts_it(text):
    assert tokens(KEPT(text)) == tokens(PLAIN(text))
    assert KEPT(text).text == text


@pytest.mark.parametrize("most", [0, 2])
def test_so_are_texts_after_as_many_pieces_as_it_remembers(monkeypatch, most):
    monkeypatch.setattr(cutting, "_MOST", most)
    cutter = Cutter(spacy.blank("en").tokenizer)
    for text in ("You don't use it, e.g. at Inc.", "It isn't (e.g. “as is”); use it, e.g. here."):
        assert tokens(cutter(text)) == tokens(PLAIN(text))
