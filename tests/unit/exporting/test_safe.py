# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

from howopen.domain.spans import Span
from howopen.exporting.as_csv import to_bytes
from howopen.exporting.pieces import pieces
from howopen.exporting.safe import html_text, markdown_text, one_line, table_text, xml_text
from howopen.exporting.tracking import counted_words


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)


@given(st.text())
def test_any_text_fits_in_xml(text: str) -> None:
    element = etree.Element("t")
    element.text = xml_text(text)
    assert etree.fromstring(etree.tostring(element)).tag == "t"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_html_gives_the_text_back_and_no_element(text: str) -> None:
    parser = _Text()
    parser.feed(f"<p>{html_text(text)}</p>")
    parser.close()
    assert parser.tags == ["p"]
    assert parser.text == xml_text(text)


@given(st.text(alphabet="ab <>&*_`[]()|#~!-+=.1\\\n:/\"'"))
def test_markdown_gives_the_words_back_and_no_markup(text: str) -> None:
    rendered = MarkdownIt("commonmark").enable("table").enable("strikethrough").render(markdown_text(text))
    parser = _Text()
    parser.feed(rendered)
    parser.close()
    assert set(parser.tags) <= {"p"}
    assert one_line(parser.text) == one_line(text)


@given(st.lists(st.text(alphabet='=+-@\t\r\n",;ab'), min_size=1, max_size=4))
def test_no_cell_is_a_formula(cells: list[str]) -> None:
    read = csv.reader(io.StringIO(to_bytes([cells]).decode("utf-8-sig"), newline=""))
    (row,) = list(read)
    for cell, original in zip(row, cells, strict=True):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert cell in (original, f"'{original}")


@pytest.mark.parametrize(("cell", "safe"), [("=1", "'=1"), ("@x", "'@x"), ("plain", "plain"), ("", ""), ("a=1", "a=1")])
def test_cells_are_guarded(cell: str, safe: str) -> None:
    assert table_text(cell) == safe


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_pieces_lose_nothing(text: str, ends: list[tuple[int, int]]) -> None:
    marks = [Span(min(pair), max(pair)) for pair in ends]
    assert "".join(piece.text for piece in pieces(text, Span(0, len(text)), marks)) == text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("distri-\nbute it", "distribute it"),
        ("“Model” means", '"model" means'),
        ("a  b\nc", "a b c"),
        ("the user's rights", "the user’s rights"),
    ],
)
def test_what_is_never_a_change_counts_as_the_same_words(one: str, other: str) -> None:
    assert counted_words(one) == counted_words(other)


def test_words_that_differ_are_told_apart() -> None:
    assert counted_words("run old weights") != counted_words("runold weights")
