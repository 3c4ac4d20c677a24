# SPDX-License-Identifier: Apache-2.0
"""Shown characters and offsets of the document lead to each other."""

from __future__ import annotations

import pytest

from howopen.domain.document import Block, BlockKind, Document, Page
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span
from howopen.gui.reading.blocks import ShownBlock, shown_blocks


def document_of(text: str, *kinds: BlockKind, pages: tuple[Page, ...] = ()) -> Document:
    parts, start = [], 0
    for number, part in enumerate(text.split("\n\n")):
        kind = kinds[number] if number < len(kinds) else BlockKind.PARAGRAPH
        parts.append(Block(kind, Span(start, start + len(part)), 1 if kind is BlockKind.LIST_ITEM else 0))
        start += len(part) + 2
    return Document("a.txt", "0" * 64, "text/plain", text, tuple(parts), pages)


def shown(text: str, *kinds: BlockKind, outline: Outline | None = None) -> tuple[ShownBlock, ...]:
    return shown_blocks(document_of(text, *kinds), outline or Outline())


def test_hard_breaks_are_one_space() -> None:
    (block,) = shown("The model\n   may be used\nat sea.")
    assert block.text == "The model may be used at sea."
    assert block.to_document(block.text.index("may")) == 13
    assert block.to_shown(13) == block.text.index("may")
    # Inside the collapsed white space every offset is the one space that is shown for it.
    assert {block.to_shown(offset) for offset in range(9, 13)} == {9, 10}


def test_ends_lead_to_ends() -> None:
    _, block = shown("One.\n\nTwo and\nthree.")
    assert block.to_document(len(block.text)) == block.span.end
    assert block.to_shown(block.span.end) == len(block.text)
    assert block.to_shown(0) == 0


@pytest.mark.parametrize(
    ("source", "marker", "text"),
    [
        ("- keep a log", "-", "keep a log"),
        ("(iv) keep a log", "(iv)", "keep a log"),
        ("12. keep a log", "12.", "keep a log"),
        ("• keep\n  a log", "•", "keep a log"),
        ("i.e. not a marker", "", "i.e. not a marker"),
        ("a.", "", "a."),
    ],
)
def test_markers_of_list_items_hang(source: str, marker: str, text: str) -> None:
    (block,) = shown(source, BlockKind.LIST_ITEM)
    assert (block.marker, block.text) == (marker, text)


def test_the_sections_own_marker_hangs_and_sets_the_depth() -> None:
    text = "2. Limits\n\na. Stay in port.\n\nAlso at night."
    whole, inner = Span(0, len(text)), Span(11, len(text))
    outline = Outline(
        (
            Section("2", "2.", "Limits", whole, Span(0, 9), 0),
            Section("2.a", "a.", "", inner, Span(11, 13), 1),
        )
    )
    blocks = shown(text, BlockKind.HEADING, outline=outline)
    assert [(block.marker, block.text, block.depth) for block in blocks] == [
        ("2.", "Limits", 0),
        ("a.", "Stay in port.", 1),
        ("", "Also at night.", 1),
    ]


def test_a_block_after_a_section_falls_back_to_the_one_around() -> None:
    text = "a. Inner.\n\nOuter again."
    outline = Outline(
        (
            Section("1", "", "All", Span(0, len(text)), Span(0, 0), 0),
            Section("1.a", "a.", "", Span(0, 9), Span(0, 2), 2),
        )
    )
    assert [block.depth for block in shown(text, outline=outline)] == [0, 0]


def test_pages_begin_before_their_first_block() -> None:
    text = "One.\n\nTwo.\n\nThree."
    pages = (Page(1, Span(0, 6)), Page(2, Span(6, 12)), Page(3, Span(12, 18)))
    assert [block.page for block in shown_blocks(document_of(text, pages=pages), Outline())] == [None, 2, 3]


def test_a_page_that_begins_inside_a_block_is_told_at_the_next() -> None:
    text = "One goes on.\n\nTwo."
    pages = (Page(1, Span(0, 5)), Page(2, Span(5, 18)))
    assert [block.page for block in shown_blocks(document_of(text, pages=pages), Outline())] == [None, 2]
