# SPDX-License-Identifier: Apache-2.0
"""What holds of the shown text whatever the document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.gui.reading.blocks import ShownBlock, shown_blocks
from howopen.gui.reading.flow import Flow

texts = st.text(alphabet=st.sampled_from("abc. \n\t-•(1)é😀"), min_size=1, max_size=60).filter(str.strip)
kinds = st.sampled_from(list(BlockKind))


def block_of(text: str, kind: BlockKind, before: int) -> tuple[str, ShownBlock]:
    whole = "x" * before + text
    block = Block(kind, Span(before, len(whole)))
    document = Document("a.txt", "0" * 64, "text/plain", whole, (block,))
    (shown,) = shown_blocks(document, Outline())
    return whole, shown


@given(texts, kinds, st.integers(0, 5))
def test_every_shown_character_leads_back_to_itself(text: str, kind: BlockKind, before: int) -> None:
    whole, shown = block_of(text, kind, before)
    for index, char in enumerate(shown.text):
        offset = shown.to_document(index)
        assert shown.to_shown(offset) == index
        assert whole[offset] == char or (char == " " and whole[offset].isspace())


@given(texts, kinds, st.integers(0, 5))
def test_no_word_is_lost_and_no_break_is_shown(text: str, kind: BlockKind, before: int) -> None:
    _, shown = block_of(text, kind, before)
    assert "\n" not in shown.text
    assert (shown.marker + shown.text).split() == text.split() or (
        shown.marker and [shown.marker, *shown.text.split()] == text.split()
    )


@given(texts, kinds, st.integers(0, 5))
def test_offsets_never_run_backwards(text: str, kind: BlockKind, before: int) -> None:
    whole, shown = block_of(text, kind, before)
    places = [shown.to_shown(offset) for offset in range(len(whole) + 1)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= len(shown.text)


@given(st.lists(st.floats(0.5, 500), min_size=1, max_size=40), st.floats(0, 20000))
def test_the_block_at_a_height_holds_it(heights: list[float], y: float) -> None:
    flow = Flow(heights)
    found = flow.at(y)
    assert flow.top(found) <= y or found == 0
    assert y < flow.top(found) + flow.height(found) or found == len(flow) - 1
