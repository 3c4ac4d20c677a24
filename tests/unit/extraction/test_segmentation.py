# SPDX-License-Identifier: Apache-2.0
"""How texts are cut into sentences and list items; every sentence here is our own."""

from __future__ import annotations

from itertools import pairwise

import pytest

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.extraction.segmentation import units
from howopen.extraction.sentences import sentences
from howopen.extraction.units import UnitKind


def document(*blocks: str) -> Document:
    """A document of paragraphs."""
    text = "\n\n".join(blocks)
    spans, at = [], 0
    for block in blocks:
        spans.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(block))))
        at += len(block) + 2
    return Document(name="t.txt", sha256="", media_type="text/plain", text=text, blocks=tuple(spans))


def quotes(made: Document) -> list[tuple[str, str]]:
    return [(unit.kind.value, unit.span.of(made.text)) for unit in units(made)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You may copy it. You may not sell it.", 2),
        ("Acme Inc. grants a licence (e.g. to copy) under Sec. 4 of this text.", 1),
        ("It is made by Acme Inc. You may use it.", 2),
        ("Add the notice “Made by Acme. All Rights Reserved.” to copies.", 1),
        ("See No. 5 and the U.S. Code for more.", 1),
        ("Use it (but see below. It matters) with care.", 1),
    ],
)
def test_a_stop_ends_a_sentence_only_where_one_ends(text: str, count: int) -> None:
    assert len(sentences(text, Span(0, len(text)))) == count


def test_list_items_stand_without_marker_and_know_their_lead_in() -> None:
    made = document("You agree not to use the model:", "(a) to harm people; or", "(b) to spread lies.", "We are kind.")
    found = units(made)
    assert quotes(made) == [
        ("lead-in", "You agree not to use the model:"),
        ("item", "to harm people;"),
        ("item", "to spread lies."),
        ("sentence", "We are kind."),
    ]
    assert [unit.lead_in for unit in found] == [None, 0, 0, None]


def test_a_run_in_heading_is_no_part_of_the_sentence() -> None:
    made = document("3. Disclaimer of Warranty. THE MODEL COMES AS IT IS. WE PROMISE NOTHING.")
    assert quotes(made) == [
        ("heading", "Disclaimer of Warranty."),
        ("sentence", "THE MODEL COMES AS IT IS."),
        ("sentence", "WE PROMISE NOTHING."),
    ]


def test_the_chinese_half_is_left_out() -> None:
    made = document("You may use the weights for research.", "您可以将模型权重用于研究目的。")
    assert quotes(made) == [("sentence", "You may use the weights for research.")]


def test_hard_wrapped_lines_are_one_sentence() -> None:
    line = "You may copy and pass on the weights to anybody you please, in whichever"
    made = document(f"{line}\nform you like, as long as this text goes with every copy that you\npass on to them.")
    assert len(units(made)) == 1


def test_units_never_overlap_and_run_in_text_order() -> None:
    made = document(
        "1. Grant.", "a. You may use it. You may share it.", "b. You must not:", "i. sell it;", "ii. hide it."
    )
    spans = [unit.span for unit in units(made)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert UnitKind.LEAD_IN in {unit.kind for unit in units(made)}


def test_a_lettered_part_that_runs_on_in_the_line_is_a_unit_of_its_own() -> None:
    text = "The terms below apply to you. a. Fees. You must pay the fee. (ii) Copies. You may keep one copy."
    found = [span.of(text) for span in sentences(text, Span(0, len(text)))]
    assert found[0] == "The terms below apply to you."
    assert "You must pay the fee." in found
    assert "You may keep one copy." in found
