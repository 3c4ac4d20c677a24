# SPDX-License-Identifier: Apache-2.0
"""PDF reports: the words that went in come out, in every script, and the same input gives the same bytes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.notes import Note
from howopen.exporting import export_analysis, export_comparison
from howopen.exporting.pdf_fonts import register

SCRIPTS = (
    "Licence of many scripts",
    "1. “Curly” ‘quotes’, dashes – — and signs © § € ≤ stand in it; so do é, ž and ł.",
    "2. With more than 7 users a month, 许可协议：禁止用于军事。사용자는 라이선스를 준수한다. ライセンスを読む。",
    "3. We promise nothing.",
)


def text_of(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "words",
    [
        "“Curly” ‘quotes’, dashes – — and signs © § € ≤",
        "é, ž and ł",
        "许可协议：禁止用于军事。",
        "사용자는 라이선스를 준수한다.",
        "ライセンスを読む",
    ],
)
def test_words_of_every_script_come_out_again(analysis_named: Callable[..., Analysis], made: date, words: str) -> None:
    found = text_of(export_analysis([analysis_named("many.txt", SCRIPTS)], format="pdf", made=made))
    assert squeezed(words) in squeezed(found)


def test_korean_and_japanese_have_fonts_of_their_own() -> None:
    fonts = register()
    assert fonts.markup("사용 か 許 a<b 许") == (
        '<font name="HYSMyeongJo-Medium">사용 </font><font name="HeiseiMin-W3">か 許 </font>'
        'a&lt;b <font name="STSong-Light">许</font>'
    )
    assert fonts.missing("plain 사용 words") == ""


def test_what_no_font_can_show_is_said_and_can_still_be_copied(
    analysis_named: Callable[..., Analysis], made: date
) -> None:
    lines = (
        "Title",
        "1. A sign \N{SNOWMAN} here.",
        "2. With more than 7 users a month, ask.",
        "3. We promise nothing.",
    )
    found = text_of(export_analysis([analysis_named("sign.txt", lines)], format="pdf", made=made))
    assert "U+2603" in found
    assert "A sign \N{SNOWMAN} here." in " ".join(found.split())


def test_pages_are_counted_and_headings_are_bookmarks(analysis: Analysis, other: Analysis, made: date) -> None:
    content = export_analysis([analysis, other], format="pdf", made=made)
    with pypdfium2.PdfDocument(content) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
        titles = [item.get_title() for item in document.get_toc()]
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    assert titles[:2] == ["heron-1.txt", "What decides most"]
    assert titles.count("About this file") == 2


def test_links_lead_to_clauses_and_nothing_outside(analysis: Analysis, made: date) -> None:
    reader = PdfReader(io.BytesIO(export_analysis([analysis], format="pdf", made=made)))
    links = [a.get_object() for page in reader.pages for a in page.get("/Annots", [])]
    assert len(links) > len(analysis.clauses)
    assert all("/URI" not in str(link.get("/A", "")) for link in links)
    pages = {page.indirect_reference for page in reader.pages}
    assert {link["/Dest"].get_object()[0] for link in links} <= pages


def test_the_file_states_its_day_and_no_other(analysis: Analysis, made: date) -> None:
    metadata = PdfReader(io.BytesIO(export_analysis([analysis], format="pdf", made=made))).metadata
    assert metadata is not None
    assert metadata["/CreationDate"] == metadata["/ModDate"] == "D:20261122000000+00'00'"
    assert metadata.author == "HowOpen"


def test_notes_stand_below_their_clause(analysis: Analysis, made: date) -> None:
    note = Note("c2", "Ada", datetime(2026, 11, 20, tzinfo=UTC), "Ask for <b>figures</b>.")
    found = text_of(export_analysis([analysis], format="pdf", made=made, notes=[[note]]))
    assert "Note by Ada, 2026-11-20: Ask for <b>figures</b>." in found


def test_a_comparison_shows_what_changed_and_leaves_out_what_did_not(comparison: Comparison, made: date) -> None:
    found = " ".join(text_of(export_comparison(comparison, format="pdf", made=made)).split())
    assert "You may run and share the weights" in found
    assert "moved, see row 6" in found
    assert "Clause by clause" in found


def test_a_very_long_clause_is_laid_out(analysis: Analysis, made: date) -> None:
    text = analysis.document.text + "sesame " * 6_000
    document = replace(analysis.document, text=text)
    whole = replace(analysis.clauses[2], span=replace(analysis.clauses[2].span, end=len(text)))
    content = export_analysis([replace(analysis, document=document, clauses=(whole,))], format="pdf", made=made)
    assert text_of(content).count("sesame") == 6_000


_PRINT = """
import hashlib, sys
sys.path[:0] = {paths!r}
from conftest import LINES_A, MADE, analysis_of
from howopen.exporting import export_analysis
one = [analysis_of("heron-1.txt", LINES_A)]
made = [export_analysis(one, format=kind, made=MADE) for kind in ("pdf", "docx", "xlsx")]
print([hashlib.sha256(content).hexdigest() for content in made])
"""


def test_bytes_do_not_hang_on_the_process_that_makes_them() -> None:
    here = Path(__file__).resolve().parent
    script = _PRINT.format(paths=[str(here), str(here.parents[2] / "app")])
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    assert runs[0] == runs[1]
    assert len(runs[0]) > 3 * 64
