# SPDX-License-Identifier: Apache-2.0
"""Every export says what was recognised in pictures, and how far its review is."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.document import Page
from howopen.domain.notes import Note
from howopen.domain.review import Comment, Decision, Remark, Review, SignOff, Stamp, State
from howopen.domain.spans import Span
from howopen.exporting import FORMATS, WITH_NOTES, citation, export_analysis
from howopen.exporting.provenance import recognised_pages, review_words
from howopen.workspace.review_notes import notes_of, notes_on_each

STAMP = Stamp("Erika Muster", datetime(2026, 11, 20, 9, 30, tzinfo=UTC))


@pytest.fixture
def scanned(analysis: Analysis) -> Analysis:
    """The analysis with its first clause's words, and those of its page, read from a picture."""
    document, span = analysis.document, analysis.clauses[0].span
    pages = (Page(1, Span(0, span.start)), Page(2, Span(span.start, len(document.text))))
    return replace(analysis, document=replace(document, pages=pages, recognised=(span,), unsure=(span,)))


@pytest.fixture
def review(analysis: Analysis) -> Review:
    first, second, *rest = analysis.clauses
    decisions = (
        Decision(first.id, State.CONFIRMED, first, first, STAMP, (Remark("Ask them first.", STAMP),)),
        Decision(second.id, State.REJECTED, second, None, STAMP, (Remark("No clause.", STAMP),)),
        *(Decision(clause.id, State.OPEN, clause, clause) for clause in rest),
    )
    return Review("x.txt", analysis, decisions)


def text_of(content: bytes, kind: str) -> str:
    if kind == "pdf":
        with pypdfium2.PdfDocument(content) as document:
            return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    if kind in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            return " ".join(file.read(name).decode() for name in file.namelist() if name.endswith(".xml"))
    return content.decode()


@pytest.mark.parametrize("kind", [info.name for info in FORMATS])
def test_every_format_marks_the_recognised_quote_and_says_how_far_the_review_is(
    scanned: Analysis, review: Review, made: date, kind: str
) -> None:
    text = text_of(export_analysis([scanned], format=kind, made=made, reviews=[review]), kind)
    assert "OCR, unsure" in text
    assert review_words(review) in text
    plain = text_of(export_analysis([review.found], format=kind, made=made), kind)
    assert "OCR" not in plain
    assert "signed off" not in plain


def test_only_the_recognised_quotes_are_marked(scanned: Analysis, made: date) -> None:
    content = json.loads(export_analysis([scanned], format="json", made=made))
    assert content["document"]["ocr"] == [2]
    assert recognised_pages(scanned.document) == (2,)
    assert [clause["read_by"] for clause in content["clauses"]] == ["OCR, unsure", "text", "text"]
    rows = csv.DictReader(io.StringIO(export_analysis([scanned], format="csv", made=made).decode("utf-8-sig")))
    assert [row["Read by"] for row in rows] == ["OCR, unsure", "text", "text"]
    assert citation(scanned, scanned.clauses[0]).endswith("OCR, unsure)")
    assert "OCR" not in citation(scanned, scanned.clauses[1])


def test_the_review_says_who_decided_what_and_who_signed(review: Review, made: date) -> None:
    assert review_words(review) == "2 of 3 findings decided: 1 confirmed, 1 rejected; not signed off"
    signed = replace(review, sign_offs=(SignOff(STAMP, review.found.document.sha256, review.found.engine),))
    assert review_words(signed).endswith("signed off by Erika Muster on 2026-11-20")
    content = json.loads(export_analysis([review.found], format="json", made=made, reviews=[signed]))
    assert content["review"]["by"] == "Erika Muster"
    assert content["review"]["decisions"]["rejected"] == 1
    assert content["review"]["signed_off"][0]["by"] == "Erika Muster"


def test_remarks_on_what_stands_become_notes(review: Review, made: date) -> None:
    first = review.decisions[0]
    note = Note(first.id, "Erika Muster", STAMP.when, "Ask them first.")
    assert notes_of(review) == (note,)
    other = replace(review.found, document=replace(review.found.document, sha256="0" * 64))
    assert notes_on_each([other, review.found], [review]) == ((), (note,))
    notes = notes_on_each([review.found], [review])
    text = text_of(export_analysis([review.found], format="docx", made=made, notes=notes, reviews=[review]), "docx")
    assert "Ask them first." in text
    assert "No clause." not in text


@pytest.mark.parametrize("kind", sorted(WITH_NOTES))
def test_comments_on_other_passages_have_a_part_of_their_own(review: Review, made: date, kind: str) -> None:
    document = review.found.document
    title = Span(0, len(document.text.split("\n", 1)[0]))
    assert not any(clause.span.overlaps(title) for clause in review.found.clauses)
    later = Stamp("Ada Beispiel", datetime(2026, 11, 21, 8, tzinfo=UTC))
    thread = (Remark("Is this the whole title?", STAMP), Remark("It is.", later))
    commented = replace(review, comments=(Comment("k1", title, thread),))
    notes = notes_on_each([review.found], [commented])
    text = text_of(export_analysis([review.found], format=kind, made=made, notes=notes, reviews=[commented]), kind)
    _, heading, part = text.rpartition("Comments on other passages")
    assert heading
    told = re.sub(r"<[^>]*>|\*\*|\\", "", part)
    for words in (document.quote(title), "Erika Muster, 2026-11-20", "Is this the whole title?", "Place"):
        assert words in told
    assert told.index("Is this the whole title?") < told.index("Ada Beispiel, 2026-11-21") < told.index("It is.")
    assert "Ask them first." in text
    without = text_of(export_analysis([review.found], format=kind, made=made, reviews=[commented]), kind)
    assert "Comments on other passages" not in without
