# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.comparing.rows import difference
from howopen.comparing.words import fold, split

BASE = (
    'The "Model" is the network, its weights and the code.\n\n'
    "1. Grant. You get a non-exclusive licence to run, copy and distribute the Model -- free of charge.\n\n"
    "(a) Keep this notice. It's short.\n\n"
    "2.1 Nobody's liability exceeds 1,000.50 dollars."
)
SAME = {
    "white space": BASE.replace(" ", "   ").replace("charge", "charge "),
    "hard wraps": BASE.replace("licence to ", "licence to\n      ").replace("network, ", "network,\n"),
    "curly quotes": BASE.replace('"Model"', "“Model”").replace("'", "’"),
    "guillemets": BASE.replace('"Model"', "«Model»"),
    "no quotes": BASE.replace('"', ""),
    "dashes": BASE.replace("--", "—").replace("non-exclusive", "non‑exclusive"),
    "hyphenation": BASE.replace("distribute", "distri-\nbute").replace("non-exclusive", "non-\nexclusive"),
    "hyphenation before a hyphen": BASE.replace("non-exclusive", "non-exclu-\n   sive"),
    "list numbers": BASE.replace("1. ", "3) ").replace("(a) ", "• ").replace("2.1 ", "IV. "),
    "no list numbers": BASE.replace("1. ", "").replace("(a) ", "").replace("2.1 ", ""),
    "paragraphs joined": BASE.replace("\n\n1. Grant", " Grant"),
    "paragraph split": BASE.replace("free of", "\n\nfree of"),
    "invisible characters": BASE.replace("weights", "wei\u00adghts").replace("code", "code\u2060\ufeff"),
    "non-breaking spaces": BASE.replace("You get", "You\u00a0get"),
    "ruled lines": BASE.replace("\n\n(a)", "\n\n-----\n\n(a)"),
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_what_is_never_a_change(document, text: str) -> None:
    for a, b in ((BASE, text), (text, BASE)):
        found = difference(document(a), document(b))
        assert found.changes == ()
        assert found.statistics.similarity == 1.0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("free", "at a price"),
        ("1,000.50", "1,000.51"),
        ("non-exclusive", "exclusive"),
        ("run, copy", "run copy"),
        ("Model", "model"),
        ("Nobody's", "Nobody"),
    ],
)
def test_what_is_a_change(document, old: str, new: str) -> None:
    assert difference(document(BASE), document(BASE.replace(old, new))).changes


def test_a_number_that_a_wrapped_line_begins_with_is_no_list_number(document) -> None:
    wrapped = "You agree to what stands in Section\n2. The rest of this text is about fees."
    flat = "You agree to what stands in Section 2. The rest of this text is about fees."
    assert difference(document(wrapped), document(flat)).changes == ()
    assert difference(document(wrapped), document(flat.replace("2.", "3."))).changes


def test_list_numbers_inside_a_hard_wrapped_block_are_folded(document) -> None:
    one = "You may:\n   i. copy the Model;\n   ii. sell the Model."
    other = "You may:\n\n(1) copy the Model;\n\n(2) sell the Model."
    assert difference(document(one), document(other)).changes == ()


def test_a_word_spans_the_quotation_marks_about_it(document) -> None:
    text = "The “Model” is free."
    words, _ = split(document(text), document(""))
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        "The", "“Model”", "is", "free", ".",
    ]  # fmt: skip
    assert words.folds == ("The", "Model", "is", "free", ".")


def test_chinese_is_split_by_character() -> None:
    assert fold("许可证 v2") == ("许", "可", "证", "v2")


def test_folding_a_piece_joins_line_end_hyphens() -> None:
    assert fold("to distri-\nbute non-exclusive rights") == ("to", "distribute", "non", "-", "exclusive", "rights")


def test_hyphenation_on_one_side_folds_every_occurrence_on_both(document) -> None:
    a = "A sub-\nlicense is not a sub-license of a sublicense."
    b = "A sublicense is not a sub-license of a sublicense."
    assert difference(document(a), document(b)).changes == ()
