# SPDX-License-Identifier: Apache-2.0
"""Whatever the text, sections are ordered, nested and inside it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.structure import outline

_STARTS = [
    "",
    "1. ",
    "2. ",
    "3) ",
    "(a) ",
    "(b) ",
    "a. ",
    "i. ",
    "(iv) ",
    "1.1 ",
    "2.3.1 ",
    "Section 2: ",
    "Annex A\n",
    "§ 3 ",
    "I. ",
]
_BODIES = [
    "Use.",
    "Run it.",
    "Use. You may run it.",
    "TERMS OF USE",
    "the grey, blue and red thing;",
    '"It" means Section 2(a).',
    "x",
]
_paragraphs = st.lists(
    st.tuples(
        st.sampled_from(_STARTS),
        st.sampled_from(_BODIES) | st.text(min_size=1, max_size=40),
        st.sampled_from(BlockKind),
        st.integers(0, 3),
    ),
    max_size=25,
)


def _document(parts: list[tuple[str, str, BlockKind, int]]) -> Document:
    text, blocks = "", []
    for start, body, kind, level in parts:
        words = (start + body).strip()
        if words:
            blocks.append(Block(kind, Span(len(text), len(text) + len(words)), level))
            text += words + "\n\n"
    return Document("made-up.txt", "0" * 64, "text/plain", text, tuple(blocks))


@given(_paragraphs)
def test_sections_are_ordered_nested_and_inside(parts: list[tuple[str, str, BlockKind, int]]) -> None:
    document = _document(parts)
    found = outline(document)
    whole = Span(0, len(document.text))
    open_spans: list[Span] = []
    for section in found.sections:
        assert whole.covers(section.span)
        assert section.span.covers(section.heading)
        assert section.heading.start == section.span.start
        del open_spans[section.depth :]
        assert len(open_spans) == section.depth
        assert all(outer.covers(section.span) for outer in open_spans)
        open_spans.append(section.span)
    starts = [section.span.start for section in found.sections]
    assert starts == sorted(set(starts))


@given(_paragraphs)
def test_every_offset_after_the_first_heading_is_in_its_section(parts: list[tuple[str, str, BlockKind, int]]) -> None:
    document = _document(parts)
    found = outline(document)
    first = found.sections[0].span.start if found.sections else len(document.text)
    for offset in range(0, len(document.text), 7):
        section = found.section_at(offset)
        assert (section is None) == (offset < first)
        assert section is None or section.span.contains(offset)


@given(_paragraphs)
def test_definitions_and_references_point_at_their_words(parts: list[tuple[str, str, BlockKind, int]]) -> None:
    document = _document(parts)
    found = outline(document)
    labels = {section.label for section in found.sections}
    for definition in found.definitions:
        assert document.quote(definition.name) == definition.term
        assert definition.span.end <= len(document.text)
    for reference in found.references:
        assert document.quote(reference.span)
        assert reference.target is None or reference.target in labels
    assert found == outline(document)
