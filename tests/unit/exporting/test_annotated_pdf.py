# SPDX-License-Identifier: Apache-2.0
"""The original PDF with its clauses marked: the original stays as it is, and every mark says what it is."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from howopen.assets import palettes
from howopen.domain.analysis import Analysis
from howopen.domain.boxes import Box, PageBoxes
from howopen.domain.errors import HowOpenError
from howopen.domain.notes import Note
from howopen.domain.spans import Span
from howopen.exporting.annotated_pdf import annotated_pdf

PLACES = (
    (PageBoxes(1, (Box(72, 700, 300, 712), Box(72, 685, 200, 697))),),
    (PageBoxes(1, (Box(72, 650, 300, 662),)), PageBoxes(2, (Box(72, 700, 300, 712),))),
    (),
)


@pytest.fixture(name="data")
def data_fixture() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for _ in range(2):
        canvas.drawString(72, 700, "You may run the weights, free of charge.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture(name="read")
def read_fixture(analysis: Analysis, data: bytes) -> Analysis:
    digest = hashlib.sha256(data).hexdigest()
    return replace(
        analysis, document=replace(analysis.document, name="heron.pdf", media_type="application/pdf", sha256=digest)
    )


def annotations(content: bytes) -> list[list[dict[str, Any]]]:
    pages = PdfReader(io.BytesIO(content)).pages
    return [[item.get_object() for item in page.get("/Annots", [])] for page in pages]


def test_the_original_is_kept_byte_for_byte(read: Analysis, data: bytes, made: date) -> None:
    content = annotated_pdf(data, read, PLACES, made=made)
    assert content.startswith(data)
    assert annotated_pdf(data, read, PLACES, made=made) == content


def test_each_clause_is_marked_in_its_family_and_says_what_it_is(read: Analysis, data: bytes, made: date) -> None:
    first, second = annotations(annotated_pdf(data, read, PLACES, made=made))
    marks = [item for item in first if item["/Subtype"] == "/Highlight"]
    assert [item["/NM"] for item in marks] == ["howopen-c1", "howopen-c2"]
    assert [item["/NM"] for item in second] == ["howopen-c2"]
    assert all(item["/T"] == "HowOpen" and item["/M"] == "D:20261122000000Z" for item in (*first, *second))
    assert "Commercial use (CU): permit" in str(marks[0]["/Contents"])
    assert "heron.pdf, Section 1, page 1" in str(marks[0]["/Contents"])
    assert "5,000 users a month; Who counts: all users" in str(marks[1]["/Contents"])
    wash = palettes()["light"]["gusewash"]
    assert [round(float(part) * 255) for part in marks[0]["/C"]] == list(bytes.fromhex(wash[1:]))
    assert [float(number) for number in marks[0]["/QuadPoints"]] == [
        *(72, 712, 300, 712, 72, 700, 300, 700),
        *(72, 697, 200, 697, 72, 685, 200, 685),
    ]


def test_the_first_page_says_where_the_marks_come_from(read: Analysis, data: bytes, made: date) -> None:
    first, _ = annotations(annotated_pdf(data, read, PLACES, made=made))
    (about,) = [item for item in first if item["/Subtype"] == "/Text"]
    words = str(about["/Contents"])
    for stated in (read.document.sha256, read.engine.version, read.engine.rules, "2026-11-22", "not legal advice"):
        assert stated in words
    assert read.document.warnings[0] in words
    assert "Uncertain findings: 1 of 3 clauses: c3" in words
    assert "not marked: c3" in words


def test_the_marks_are_painted(read: Analysis, data: bytes, made: date) -> None:
    with pypdfium2.PdfDocument(annotated_pdf(data, read, PLACES, made=made)) as document:
        picture = document[0].render(scale=1).to_numpy()
    blue, green, red = picture[842 - 690, 150][:3]
    assert (int(red), int(green), int(blue)) != (255, 255, 255)
    assert tuple(picture[842 - 690, 400][:3]) == (255, 255, 255)


def test_notes_stand_with_their_clause(read: Analysis, data: bytes, made: date) -> None:
    note = Note("c1", "Ada", datetime(2026, 11, 20, tzinfo=UTC), "Check \x01this.")
    first, _ = annotations(annotated_pdf(data, read, PLACES, made=made, notes=(note,)))
    assert "Note by Ada, 2026-11-20: Check this." in str(first[0]["/Contents"])


def test_a_comment_on_another_passage_has_a_mark_of_its_own(read: Analysis, data: bytes, made: date) -> None:
    day = datetime(2026, 11, 20, tzinfo=UTC)
    notes = tuple(Note("", "Ada", day, words, Span(start, start + 4)) for start, words in ((0, "Whose?"), (5, "Why?")))
    places = (*PLACES, (PageBoxes(2, (Box(72, 650, 300, 662),)),), ())
    first, second = annotations(annotated_pdf(data, read, places, made=made, notes=notes))
    (mark,) = (one for one in second if one["/NM"] == "howopen-comment-1")
    assert "Note by Ada, 2026-11-20: Whose?" in str(mark["/Contents"])
    (about,) = (one for one in first if one["/NM"] == "howopen-about")
    assert "Note by Ada, 2026-11-20: Why?" in str(about["/Contents"])


def test_marks_that_were_there_stay(read: Analysis, data: bytes, made: date) -> None:
    once = annotated_pdf(data, read, PLACES, made=made)
    again = replace(read, document=replace(read.document, sha256=hashlib.sha256(once).hexdigest()))
    first, second = annotations(annotated_pdf(once, again, PLACES, made=made))
    assert (len(first), len(second)) == (6, 2)


def test_a_file_that_changed_since_is_refused(read: Analysis, data: bytes, made: date) -> None:
    with pytest.raises(HowOpenError, match="changed since"):
        annotated_pdf(data + b" ", read, PLACES, made=made)


def test_an_encrypted_file_keeps_its_protection(read: Analysis, data: bytes, made: date) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt("", "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    locked = out.getvalue()
    one = replace(read, document=replace(read.document, sha256=hashlib.sha256(locked).hexdigest()))
    with pytest.raises(HowOpenError, match=r"heron\.pdf is encrypted"):
        annotated_pdf(locked, one, PLACES, made=made)


def test_other_formats_and_damaged_files_are_refused(analysis: Analysis, read: Analysis, made: date) -> None:
    with pytest.raises(HowOpenError, match="no PDF"):
        annotated_pdf(b"", analysis, PLACES, made=made)
    for broken in (b"", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF"):
        one = replace(read, document=replace(read.document, sha256=hashlib.sha256(broken).hexdigest()))
        with pytest.raises(HowOpenError, match=r"heron\.pdf"):
            annotated_pdf(broken, one, PLACES, made=made)
