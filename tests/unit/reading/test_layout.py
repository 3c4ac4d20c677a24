# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import textwrap

import pytest

from howopen.domain.document import BlockKind
from howopen.reading.layout import blocks_of, with_depths

AGREEMENT = (
    "SAMPLE MODEL TERMS",
    (
        "These terms apply to everybody who downloads the sample model from our pages, and they begin to apply "
        "on the day of the first download, whether or not the model is then used."
    ),
    "1. Permissions",
    (
        "1.1 You may copy the sample model and hand it on to others as often as you like, as long as you leave these "
        "terms beside it where a reader will find them."
    ),
    (
        "(a) Copies on a server count as copies even if nobody has asked for them during the whole of the year in "
        "question, and so do backups."
    ),
    "(b) Copies in memory do not count.",
    "2. End of the agreement",
    (
        "We may end this agreement by writing to you if you ignore it, and you may end it by deleting the model from "
        "all your machines."
    ),
)


def texts(text: str) -> list[str]:
    return [" ".join(block.span.of(text).split()) for block in blocks_of(text)]


def test_one_line_a_paragraph() -> None:
    assert texts("\n".join(AGREEMENT)) == list(AGREEMENT)


@pytest.mark.parametrize("width", [60, 70, 78, 100])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_wrapped_by_hand(width: int, gap: str) -> None:
    assert texts(gap.join(textwrap.fill(part, width) for part in AGREEMENT)) == list(AGREEMENT)


def test_hanging_indents() -> None:
    wrapped = [textwrap.fill(part, 72, initial_indent="  ", subsequent_indent="      ") for part in AGREEMENT]
    assert texts("\n".join(wrapped)) == list(AGREEMENT)


def test_kinds() -> None:
    text = "\n\n".join(AGREEMENT)
    heading, paragraph, item = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
    assert [block.kind for block in blocks_of(text)] == [
        heading,
        paragraph,
        heading,
        item,
        item,
        item,
        heading,
        paragraph,
    ]


def test_depths_follow_the_look_of_the_numbers() -> None:
    text = "\n".join(["1. One thing;", "a. first;", "i. inner;", "ii. inner;", "b. second;", "2. Another thing;"])
    assert [block.level for block in with_depths(text, blocks_of(text))] == [1, 2, 3, 3, 2, 1]


def test_the_letter_i_after_h_is_no_roman_number() -> None:
    text = "\n".join(f"({letter}) thing;" for letter in "ghij")
    assert [block.level for block in with_depths(text, blocks_of(text))] == [1, 1, 1, 1]


def test_a_number_inside_a_wrapped_sentence_starts_no_item() -> None:
    text = textwrap.dedent("""\
        Whoever hands on the sample model to other people shall observe Section
        2. of these terms, and whoever changes it shall observe those in Section
        3. as well, unless we have agreed to something else in writing before.
        """)
    assert len(blocks_of(text)) == 1


def test_a_sentence_broken_in_an_unwrapped_text_is_one_paragraph() -> None:
    long = (
        "This paragraph is longer than a hundred and forty characters so that nobody can have wrapped it by hand, " * 2
    )
    text = f"{long}ends.\n{long}and then stops with an irrevocable \nlicence that follows.\n{long}ends."
    assert len(blocks_of(text)) == 3


def test_centred_titles_stay_apart() -> None:
    body = textwrap.fill("The words of this sample are long enough to be wrapped a few times by hand. " * 4, 70)
    text = "Sample Terms".center(70) + "\n" + "Version 3".center(70) + "\n\n" + body
    assert texts(text)[:2] == ["Sample Terms", "Version 3"]


def test_rules_part_paragraphs() -> None:
    assert texts("First part\n----------\nsecond part goes on here") == [
        "First part",
        "----------",
        "second part goes on here",
    ]


def test_chinese_without_spaces() -> None:
    text = "第一条 定义\n本协议所称模型是指我们发布的模型及其权重。\n第二条 授权\n您可以使用本模型。"
    assert [block.kind for block in blocks_of(text)][::2] == [BlockKind.HEADING, BlockKind.HEADING]
    assert len(blocks_of(text)) == 4


def test_nothing_but_white_space() -> None:
    assert blocks_of(" \n\t\n\x0c\n") == ()
