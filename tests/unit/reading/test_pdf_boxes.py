# SPDX-License-Identifier: Apache-2.0
"""The boxes of words on the pages of a PDF, against where they were drawn."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import read
from howopen.reading.pdf_boxes import clause_boxes

SIZE = 12.0
PAGES = (
    ("1. You may run the model for any purpose that is law-", "ful where you live, and keep what it writes."),
    ("2. You may not sell the weights.", "You may run the model for any purpose, but do not harm. Sell"),
)


def drawn(*, rotation: int = 0, password: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1, encrypt=password or None)
    for number, lines in enumerate(PAGES, start=1):
        canvas.setFont("Helvetica", SIZE)
        canvas.setPageRotation(rotation)
        canvas.drawString(72, 800, "Heron Model Licence")
        for line, words in enumerate(lines):
            canvas.drawString(72, 700 - 15 * line, words)
        canvas.drawString(280, 30, str(number))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def document_of(data: bytes, folder: Path, password: str = "") -> Document:
    path = folder / "heron.pdf"
    path.write_bytes(data)
    return read(path, password=password)


def span_of(document: Document, first: str, last: str) -> Span:
    start = document.text.index(first)
    return Span(start, document.text.index(last, start) + len(last))


@pytest.mark.parametrize("rotation", [0, 180])
def test_a_box_a_line_where_the_words_were_drawn(tmp_path: Path, rotation: int) -> None:
    data = drawn(rotation=rotation)
    document = document_of(data, tmp_path)
    (found,) = clause_boxes(data, document, [span_of(document, "You may run", "what it writes")])
    assert [one.page for one in found] == [1]
    first, second = found[0].boxes
    assert first.left == pytest.approx(72 + stringWidth("1. ", "Helvetica", SIZE), abs=2)
    assert second.left == pytest.approx(72, abs=2)
    for box, base in ((first, 700), (second, 685)):
        assert box.bottom < base < box.top < base + SIZE + 3
    # The hyphen at the line's end is no part of the words that were read.
    end = stringWidth(PAGES[0][0].removesuffix("-"), "Helvetica", SIZE)
    assert first.right == pytest.approx(72 + end, abs=2)


def test_of_the_same_words_twice_the_nearest_are_taken(tmp_path: Path) -> None:
    data = drawn()
    document = document_of(data, tmp_path)
    spans = [span_of(document, "sell", "sell"), span_of(document, "Sell", "Sell")]
    (small,), (great,) = clause_boxes(data, document, spans)
    assert small.page == great.page == 2
    assert small.boxes[0].bottom > 695
    assert great.boxes[0].top < 698


def test_words_over_a_page_break_have_boxes_on_both(tmp_path: Path) -> None:
    data = drawn()
    document = document_of(data, tmp_path)
    (found,) = clause_boxes(data, document, [span_of(document, "keep what", "sell the weights")])
    assert [one.page for one in found] == [1, 2]


def test_words_that_are_not_on_the_page_have_no_box(tmp_path: Path) -> None:
    data = drawn()
    document = document_of(data, tmp_path)
    assert clause_boxes(data, document, [Span(0, 0)]) == ((),)
    foreign = Document("f.pdf", "0", "application/pdf", "Zebras quietly juggle.", (), document.pages[:1])
    assert clause_boxes(data, foreign, [Span(0, 22)]) == ((),)


def test_an_encrypted_file_wants_its_password(tmp_path: Path) -> None:
    data = drawn(password="heron")
    document = document_of(data, tmp_path, "heron")
    span = span_of(document, "You may not", "weights")
    (found,) = clause_boxes(data, document, [span], password="heron")
    assert found
    with pytest.raises(HowOpenError) as caught:
        clause_boxes(data, document, [span])
    assert caught.value.needs_password


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    document = document_of(drawn(), tmp_path)
    with pytest.raises(HowOpenError, match=r"heron\.pdf"):
        clause_boxes(b"no PDF", document, [Span(0, 4)])
