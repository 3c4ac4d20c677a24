# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.domain.document import BlockKind
from howopen.reading.markers import ends_open, heading_level, kind_of, marker_of, short_title


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("1. You may", "1."),
        ("(iv) to sell", "(iv)"),
        ("a) to sell", "a)"),
        ("(B) to sell", "(B)"),
        ("aa. to sell", "aa."),
        ("2.4.Feedback is free", "2.4."),
        ("2.1 Grant", "2.1"),
        ("\u2022 to sell", "\u2022"),
        ("- to sell", "-"),
        ("一、定义", "一、"),
        ("（二）定义", "（二）"),
        ("Section 4. Fees", "Section 4."),
    ],
)
def test_list_numbers(line: str, marker: str) -> None:
    found = marker_of(line)
    assert found is not None
    assert found.text == marker


@pytest.mark.parametrize(
    "line", ["it. You may", "ill. We", "30 days later", "2024 was", "U.S. law", "A model", "(see above)", "1.", "i am"]
)
def test_words_that_look_like_numbers(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("GENERAL TERMS", 1),
        ("3. Fees", 1),
        ("3.2 Late payment", 2),
        ("## Fees", 2),
        ("Section II: WHAT YOU MAY DO", 1),
        ("Exhibit A", 1),
        ("第三条 费用", 1),
        ("You must pay.", 0),
        ("3. Pay the fees that we have told you of before.", 0),
        ("(a) Fees", 0),
        ("Copyright (c) SOMEBODY", 0),
        ("and so on", 0),
        ("12", 0),
    ],
)
def test_headings(line: str, level: int) -> None:
    assert heading_level(line) == level


def test_short_titles() -> None:
    assert short_title("Prohibited uses")
    assert short_title("Grant of Rights.")
    assert not short_title("You must not.")
    assert not short_title("Last updated: May")
    assert not short_title("uses of")


def test_a_sentence_that_wants_more() -> None:
    assert ends_open("subject to the")
    assert not ends_open("You may.")


def test_kinds() -> None:
    assert kind_of("2. Fees") == (BlockKind.HEADING, 1)
    assert kind_of("(a) pay the fees;") == (BlockKind.LIST_ITEM, 1)
    assert kind_of("You pay the fees.") == (BlockKind.PARAGRAPH, 0)
