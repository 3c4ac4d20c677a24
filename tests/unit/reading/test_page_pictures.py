# SPDX-License-Identifier: Apache-2.0
"""Pages as pictures from a guarded process: what is drawn where, and what a broken or stuck process leaves behind."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from howopen.domain.boxes import Box
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import Limits, read
from howopen.reading.page_pictures import PagePicture, PagePictures, clause_boxes_guarded
from howopen.reading.pdf_boxes import clause_boxes

LINES = ("1. You may moor the model at any quay.", "2. You may not sell its ropes to the tide.")


def drawn(*, rotation: int = 0, password: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(400, 600), invariant=1, encrypt=password or None)
    for line in LINES:
        canvas.setPageRotation(rotation)
        canvas.drawString(60, 300, line)  # reportlab swaps the sides of a turned page
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def document_of(data: bytes, folder: Path, password: str = "") -> Document:
    path = folder / "quay.pdf"
    path.write_bytes(data)
    return read(path, password=password)


def span_of(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def upright(tmp_path: Path) -> Iterator[tuple[bytes, Document, PagePictures]]:
    data = drawn()
    document = document_of(data, tmp_path)
    with PagePictures(data, document) as pages:
        yield data, document, pages


def ink_of(picture: PagePicture) -> set[tuple[int, int]]:
    """The dark pixels."""
    blue = picture.pixels[::4]
    return {(place % picture.width, place // picture.width) for place, value in enumerate(blue) if value < 200}


def on_picture(picture: PagePicture, box: Box) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = picture.matrix
    points = [(a * x + c * y + e, b * x + d * y + f) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    across, down = zip(*points, strict=True)
    return (
        min(across) * picture.width,
        min(down) * picture.height,
        max(across) * picture.width,
        max(down) * picture.height,
    )


def test_sizes_are_those_of_the_pages(upright: tuple[bytes, Document, PagePictures]) -> None:
    assert upright[2].sizes() == ((400.0, 600.0), (400.0, 600.0))


@pytest.mark.parametrize("rotation", [0, 90, 180])
def test_the_ink_of_a_line_lies_in_its_boxes(tmp_path: Path, rotation: int) -> None:
    data = drawn(rotation=rotation)
    document = document_of(drawn(), tmp_path)
    with PagePictures(data, document) as pages:
        picture = pages.picture(2, 500)
        ((index, found),) = pages.boxes(2, [span_of(document, "any quay"), span_of(document, LINES[1])])
    assert index == 1
    assert picture.width == 500
    assert len(picture.pixels) == picture.width * picture.height * 4
    places = [on_picture(picture, box) for box in found.boxes]
    ink = ink_of(picture)
    assert ink
    assert all(any(x0 - 6 <= x <= x1 + 6 and y0 - 6 <= y <= y1 + 6 for x0, y0, x1, y1 in places) for x, y in ink)


def test_guarded_boxes_are_those_of_the_same_process(upright: tuple[bytes, Document, PagePictures]) -> None:
    data, document, _ = upright
    spans = [span_of(document, "moor the model"), span_of(document, "ropes"), span_of(document, "any quay")]
    assert clause_boxes_guarded(data, document, spans) == clause_boxes(data, document, spans)


def test_a_page_that_is_not_there_is_an_error_and_the_others_go_on(
    upright: tuple[bytes, Document, PagePictures],
) -> None:
    with pytest.raises(HowOpenError, match=r"quay\.pdf"):
        upright[2].picture(9, 100)
    assert upright[2].picture(1, 100).width == 100


def test_an_endless_page_is_drawn_smaller(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(20, 14000), invariant=1)
    canvas.drawString(2, 300, "ebb")
    canvas.save()
    document = document_of(drawn(), tmp_path)
    with PagePictures(out.getvalue(), document) as pages:
        picture = pages.picture(1, 2000)
    assert picture.width * picture.height <= 24_200_000


def test_a_locked_file_needs_its_password(tmp_path: Path) -> None:
    data = drawn(password="keel")
    document = document_of(data, tmp_path, "keel")
    with PagePictures(data, document) as pages, pytest.raises(HowOpenError) as refused:
        pages.sizes()
    assert refused.value.needs_password
    with PagePictures(data, document, password="keel") as pages:
        assert len(pages.sizes()) == 2


def test_what_is_no_pdf_is_told_as_damaged(tmp_path: Path) -> None:
    document = replace(document_of(drawn(), tmp_path), name="broken.pdf")
    with (
        PagePictures(b"%PDF-1.7 nothing follows", document) as pages,
        pytest.raises(HowOpenError, match=r"broken\.pdf"),
    ):
        pages.picture(1, 100)


def test_a_process_that_dies_names_the_file(tmp_path: Path) -> None:
    document = document_of(drawn(), tmp_path)
    command = (sys.executable, "-c", "import os; os._exit(9)")
    with (
        PagePictures(b"", document, command=command) as pages,
        pytest.raises(HowOpenError, match=r"quay\.pdf.*stopped"),
    ):
        pages.sizes()


def test_a_stuck_process_is_given_up(tmp_path: Path) -> None:
    document = document_of(drawn(), tmp_path)
    command = (sys.executable, "-c", "import sys; sys.stdin.buffer.read()")
    limits = Limits(seconds=0.3)
    with (
        PagePictures(b"", document, limits=limits, command=command) as pages,
        pytest.raises(HowOpenError, match="took longer"),
    ):
        pages.sizes()


def test_a_process_that_was_killed_is_started_anew(upright: tuple[bytes, Document, PagePictures]) -> None:
    pages = upright[2]
    first = pages.picture(1, 120)
    process = pages._process
    assert process is not None
    process.kill()
    process.wait()
    assert pages.picture(1, 120) == first


def test_nothing_is_drawn_after_closing(upright: tuple[bytes, Document, PagePictures]) -> None:
    upright[2].close()
    with pytest.raises(HowOpenError):
        upright[2].sizes()
