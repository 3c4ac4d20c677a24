# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from howopen.comparing.rows import difference
from howopen.comparing.words import fold, split
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.reading import from_text

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


def test_a_word_broken_between_blocks_is_whole(document) -> None:
    def by_line(text: str) -> Document:
        spans = [Span(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
        return Document("x", "", "text/plain", text, tuple(Block(BlockKind.PARAGRAPH, span) for span in spans))

    for wrapped in ("This right is non-\ntransferable and free.", "This right is non-\ntrans-\nferable and free."):
        flat = document("This right is non-transferable and free.")
        assert difference(flat, by_line(wrapped)).changes == ()
        assert difference(by_line(wrapped), flat).changes == ()


@pytest.mark.parametrize(
    ("inline", "wrapped"),
    [
        ("You may (i) copy it; and (ii) sell it.", "You may\n(1) copy it; and\n  (2) sell it."),
        ("It was changed. b. Use of it is free.", "It was changed.\nb. Use of it is free."),
    ],
)
def test_wrapping_before_a_list_number_is_no_change(document, inline: str, wrapped: str) -> None:
    assert difference(document(inline), document(wrapped)).changes == ()
    assert difference(document(wrapped), document(wrapped.replace("\n", "\n\n"))).changes == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("See Section 5 (a) of it.", "See Section 5 (b) of it."),
        ("Copyright (c) 2024 by Heron.", "Copyright © 2024 by Heron."),
        ("You get 3 (or 4) copies.", "You get 3 (or 5) copies."),
        ("See Section\n5. It is short.", "See Section\n6. It is short."),
    ],
)
def test_numbers_in_references_are_words(document, old: str, new: str) -> None:
    assert len(difference(document(old), document(new)).changes) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://heron.example/a/b", "https://kestrel.example/a/c"),
        ("www.heron.example", "www.kestrel.example"),
        ("heron.example.com/terms", "kestrel.example.org"),
        ("law@heron.example", "legal.team@kestrel.example"),
    ],
)
def test_an_address_is_one_word(document, old: str, new: str) -> None:
    text = "Write to {} or call (see {})."
    a, b = document(text.format(old, old)), document(text.format(new, old))
    (change,) = difference(a, b).changes
    assert (a.quote(change.a), b.quote(change.b)) == (old, new)


@pytest.mark.parametrize(
    "wrapped",
    [
        "See https://heron.example/\nbig-bird/use-policy. It counts.",
        "See https://heron.example/big-\nbird/use-policy. It counts.",
        "See https://heron.example/big-bird\n/use-policy. It counts.",
        "See https://heron.example/big-bird/use-\n   policy. It counts.",
    ],
)
def test_an_address_broken_at_a_line_end_is_whole(document, wrapped: str) -> None:
    flat = "See https://heron.example/big-bird/use-policy. It counts."
    assert difference(document(wrapped), document(flat)).changes == ()
    assert difference(document(flat), document(wrapped)).changes == ()


def test_a_sentence_after_an_address_at_a_line_end_is_no_part_of_it(document) -> None:
    text = "It stands at https://heron.example/\nand the notice beside it."
    assert difference(document(text), document(text.replace("\n", " "))).changes == ()


def test_words_run_together_by_a_full_stop_are_no_address() -> None:
    assert fold("It ends.Then i.e. more") == ("It", "ends", ".", "Then", "i", ".", "e", ".", "more")


@pytest.mark.shared
@pytest.mark.parametrize("width", [48, 72])
def test_real_licences_do_not_change_when_wrapped(shared: Path, width: int) -> None:
    texts = sorted((shared / "labels" / "dev" / "texts").glob("*.txt"))
    assert texts
    for path in texts:
        text = path.read_text(encoding="utf-8")
        lines = [textwrap.wrap(line, width, break_long_words=False) or [""] for line in text.splitlines()]
        wrapped = "\n".join("\n".join(parts) for parts in lines).translate(str.maketrans("“”‘’", "\"\"''"))
        a, b = from_text(text, name="a.txt"), from_text(wrapped, name="b.txt")
        changes = difference(a, b).changes
        assert not changes, (path.name, a.quote(changes[0].a), b.quote(changes[0].b))
