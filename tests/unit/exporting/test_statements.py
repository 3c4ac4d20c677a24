# SPDX-License-Identifier: Apache-2.0
"""Every export says where it comes from, and a hostile text stays text."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pypdfium2
import pytest
from docx import Document as WordDocument
from lxml import etree
from openpyxl import load_workbook

from howopen.assets import palettes
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.errors import HowOpenError
from howopen.exporting import (
    COMPARISON_FORMATS,
    FORMATS,
    MATRIX_FORMATS,
    NOTICE,
    citation,
    export_analysis,
    export_comparison,
    export_matrix,
    paraphrase,
)
from howopen.exporting.quoting import shortened, titled

HOSTILE = (
    '=HYPERLINK("http://x","y")',
    "1. <script>alert(1)</script> & | pipe `code` [link](x) \x00\x07\ud800 \u202eesrever",
    "2. With more than 7 users a month, </blockquote><img src=x onerror=y>.",
    "3. We promise nothing.",
)


def words_in(content: bytes, kind: str) -> str:
    """All words of an export, as a reader of the format gets them."""
    if kind == "docx":
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            tree = etree.fromstring(file.read("word/document.xml"))
        return "\n".join("".join(p.itertext()) for p in tree.iter("{*}p"))
    if kind == "xlsx":
        book = load_workbook(io.BytesIO(content))
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    if kind == "pdf":
        with pypdfium2.PdfDocument(content) as document:
            return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    return content.decode("utf-8-sig").replace("\\", "")


def assert_stated(words: str, analysis: Analysis, made: date) -> None:
    assert analysis.document.name in words
    assert analysis.document.sha256 in words
    assert made.isoformat() in words
    assert analysis.engine.version in words
    assert analysis.engine.rules in words
    assert analysis.document.warnings[0] in words
    assert analysis.source in words
    assert "not legal advice" in words
    assert "ncertain" in words


@pytest.mark.parametrize("kind", [info.name for info in FORMATS])
def test_a_summary_states_its_origin(analysis: Analysis, made: date, kind: str) -> None:
    words = words_in(export_analysis([analysis], format=kind, made=made), kind)
    assert_stated(words, analysis, made)
    assert "c3" in words


@pytest.mark.parametrize("kind", [info.name for info in COMPARISON_FORMATS])
def test_a_comparison_states_both_origins(comparison: Comparison, made: date, kind: str) -> None:
    words = words_in(export_comparison(comparison, format=kind, made=made), kind)
    for side in (comparison.a, comparison.b):
        assert_stated(words, side, made)


@pytest.mark.parametrize("kind", [info.name for info in MATRIX_FORMATS])
def test_a_matrix_states_all_origins(matrix: Matrix, made: date, kind: str) -> None:
    words = words_in(export_matrix(matrix, format=kind, made=made), kind)
    for side in matrix.analyses:
        assert_stated(words, side, made)


def test_formats_that_do_not_exist_are_named(analysis: Analysis, made: date) -> None:
    with pytest.raises(HowOpenError, match="docx") as caught:
        export_analysis([analysis], format="wordperfect", made=made)
    assert "wordperfect" in caught.value.message


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(name.startswith("on") for name, _ in attrs)


@pytest.fixture(name="hostile")
def hostile_fixture(analysis_named: Callable[..., Analysis]) -> Analysis:
    return analysis_named('<b>"evil".txt', HOSTILE)


@pytest.mark.parametrize("kind", [info.name for info in FORMATS])
def test_a_hostile_text_stays_text(hostile: Analysis, made: date, kind: str) -> None:
    content = export_analysis([hostile], format=kind, made=made)
    words = words_in(content, kind)
    if kind != "json":  # JSON gives the text exactly, escaped
        assert "\x00" not in words
        assert "\u202e" not in words
    if kind == "html":
        parser = _Tags()
        parser.feed(content.decode())
        assert not {"script", "img", "b"} & set(parser.tags)
    if kind == "md":
        assert b"<script>" not in content
        assert b"\\[link\\]" in content


def test_a_page_loads_nothing_and_holds_both_themes(analysis: Analysis, made: date) -> None:
    page = export_analysis([analysis], format="html", made=made).decode()
    assert "url(" not in page
    assert "<link" not in page
    assert "<script" not in page
    assert "prefers-color-scheme: dark" in page
    for mode in ("light", "dark"):
        assert f"--text: {palettes()[mode]['text']};" in page
    used = set(re.findall(r"var\(--([a-z0-9]+)\)", page))
    assert used <= set(palettes()["light"])


def test_json_keeps_the_exact_quote(hostile: Analysis, made: date) -> None:
    found = json.loads(export_analysis([hostile], format="json", made=made))
    clause = found["clauses"][1]
    assert clause["text"] == hostile.document.text[clause["start"] : clause["end"]]


def test_json_is_an_object_for_one_and_an_array_for_two(analysis: Analysis, other: Analysis, made: date) -> None:
    assert json.loads(export_analysis([analysis], format="json", made=made))["schema"] == "howopen/analysis/1"
    both = json.loads(export_analysis([analysis, other], format="json", made=made))
    assert [item["openness"]["index"] for item in both] == [41, None]
    assert json.loads(export_analysis([], format="json", made=made)) == []


def test_csv_cells_are_no_formulas_and_open_in_excel(analysis_named: Callable[..., Analysis], made: date) -> None:
    lines = ("Title", "1. =1+1", "2. With more than 7 users a month, ask.", "3. We promise nothing.")
    content = export_analysis([analysis_named("-x.txt", lines)], format="csv", made=made)
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert len(rows) == 3
    assert rows[0]["Quote"] == "'=1+1"
    assert rows[0]["Document"] == "'-x.txt"
    assert rows[2]["Uncertain"] == "yes"
    assert rows[0]["Notice"] == NOTICE


def test_a_workbook_opens_with_filters_frozen_heads_and_no_formula(matrix: Matrix, made: date) -> None:
    book = load_workbook(io.BytesIO(export_matrix(matrix, format="xlsx", made=made)))
    assert book.sheetnames == ["Matrix", "Clauses", "About"]
    for sheet in book:
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.freeze_panes in ("A2", "B2")
    cell = book["Matrix"]["D3"]
    assert cell.value == "=9,000 users (c2)"
    assert cell.data_type == "s"
    assert book["Clauses"].max_row == 7


def test_word_opens_with_headings_contents_and_links(analysis: Analysis, other: Analysis, made: date) -> None:
    content = export_analysis([analysis, other], format="docx", made=made)
    word = WordDocument(io.BytesIO(content))
    headings = [p.text for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert sum(text.startswith("c2  UC User cap") for text in headings) == 2
    assert any("(uncertain)" in text for text in headings)
    assert len(word.tables) == 6
    body = word.element.body
    anchors = {node.get(f"{{{node.nsmap['w']}}}anchor") for node in body.iter("{*}hyperlink")}
    names = [node.get(f"{{{node.nsmap['w']}}}name") for node in body.iter("{*}bookmarkStart")]
    assert anchors <= set(names)
    assert len(names) == len(set(names))
    assert any("TOC" in (node.text or "") for node in body.iter("{*}instrText"))
    kinds = [node.get(f"{{{node.nsmap['w']}}}fldCharType") for node in body.iter("{*}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert word.core_properties.author == "HowOpen"
    assert word.core_properties.created.date() == made


def test_a_document_without_clauses_exports_in_every_format(analysis: Analysis, made: date) -> None:
    empty = replace(analysis, clauses=())
    for info in FORMATS:
        assert export_analysis([empty], format=info.name, made=made)


def test_a_citation_has_quote_licence_section_and_page(analysis: Analysis) -> None:
    cited = citation(analysis, analysis.clause("c3"))
    assert cited == "“We promise nothing.” (heron-1.txt, Section 3, page 2)"


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("Version 2.1, written for a test", "version 2.1"),
        ("Last updated: 3 May 2025", "version of 3 May 2025"),
        ("Heron 4 Version Effective Date: April 5, 2025", "version of April 5, 2025"),
        ("Signed on April 5, 2025", ""),
    ],
)
def test_a_citation_names_the_version_that_the_text_gives(
    analysis_named: Callable[..., Analysis], head: str, named: str
) -> None:
    lines = (head, "1. Run it.", "2. With more than 7 users a month, ask us.", "3. We promise nothing.")
    found = analysis_named("heron.txt", lines)
    between = f", {named}" if named else ""
    assert citation(found, found.clause("c3")).endswith(f"(heron.txt{between}, Section 3, page 2)")


def test_a_version_that_the_title_names_is_not_said_twice(analysis: Analysis) -> None:
    document = replace(analysis.document, title="Heron Licence 2.0", text="Version 2.0" + analysis.document.text[11:])
    assert titled(replace(analysis, document=document)) == "Heron Licence 2.0"


def test_a_paraphrase_is_short_and_says_that_it_was_cut(analysis: Analysis) -> None:
    clause = analysis.clause("c2")
    short = paraphrase(clause, analysis.document, limit=30)
    assert len(short) <= 30
    assert short.endswith("…")


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("one two three", 20, "one two three"),
        ("one two three", 8, "one two…"),
        ("one two three", 9, "one two…"),
        ("one, two", 5, "one…"),
        ("unbreakable", 5, "unbr…"),
        (" a \n b ", 5, "a b"),
    ],
)
def test_shortening_keeps_whole_words(text: str, limit: int, short: str) -> None:
    assert shortened(text, limit) == short
