# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import Limits, ocr_available, ocr_rapid, ocr_tesseract, read, read_guarded
from howopen.reading.content import Content
from howopen.reading.ocr import OcrEngine, OcrError, Picture, PictureLine
from howopen.reading.ocr_rapid import RapidEngine
from howopen.reading.ocr_tesseract import TesseractEngine, lines_of
from howopen.reading.pdf_file import read_pdf

MakePdf = Callable[..., bytes]
WORDS = "The borrower may keep the lathe for thirty days."
needs_tesseract = pytest.mark.skipif(
    TesseractEngine.found() is None, reason="tesseract is not installed, or has no language that is known"
)


class FakeEngine:
    """Recognises the same lines in every picture, and keeps what it was given."""

    name = "fake"
    at_once = 2

    def __init__(self, *lines: PictureLine) -> None:
        self.lines_found = lines
        self.pictures: list[Picture] = []

    def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
        self.pictures.append(picture)
        return self.lines_found


class FailingEngine:
    name = "failing"
    at_once = 1

    def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
        raise OcrError("out of order")


def line(text: str, top: int, unsure: tuple[tuple[int, int], ...] = ()) -> PictureLine:
    return PictureLine(text, 300, top, 2000, top + 40, unsure)


def page_with_picture(canvas: Canvas, words: str, *, stamp: str = "") -> None:
    """A page that is the picture of a printed one."""
    buffer = io.BytesIO()
    printed = Canvas(buffer, pagesize=(595, 842), invariant=1)
    printed.drawString(72, 700, words)
    printed.save()
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        picture = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    if stamp:
        canvas.drawString(72, 30, stamp)
    canvas.showPage()


def nothing(name: str) -> None:
    """What a search for a program or a package finds where there is none."""


def something(name: str) -> str:
    return sys.executable


def scanned(*pages: str, text: str = "", stamp: str = "") -> bytes:
    """Pages that are pictures, after one of real text where there is ``text``."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    if text:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    for words in pages:
        page_with_picture(canvas, words, stamp=stamp)
    canvas.save()
    return buffer.getvalue()


def content(data: bytes, engine: OcrEngine | None = None) -> Content:
    return read_pdf(data, "a.pdf", Limits(), password="", progress=None, engine=engine)


def test_recognised_words_are_marked() -> None:
    engine = FakeEngine(line("You may bor-", 300), line("row the loom,", 350), line("free of charge.", 400, ((8, 15),)))
    found = content(scanned("x", text="This is printed."), engine)
    assert [block.span.of(found.text) for block in found.blocks] == [
        "This is printed.",
        "You may borrow the loom, free of charge.",
    ]
    (span,) = found.recognised
    assert span == found.blocks[1].span
    assert [unsure.of(found.text) for unsure in found.unsure] == ["charge."]
    assert found.unread_pages == ()
    assert found.warnings == (
        "Page 2 was read from pictures by text recognition (OCR): check the words against the original.",
    )


def test_pages_keep_their_order_however_long_each_takes() -> None:
    class Numbering(FakeEngine):
        def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
            ink = picture.dots.count(0)
            return (line(f"Ink {ink}.", 1200),)

    texts = ["I am a", "picture of a page that has", "words"]
    found = content(scanned(*texts), Numbering())
    read = [page.span.of(found.text).strip() for page in found.pages]
    alone = [content(scanned(text), Numbering()).text for text in texts]
    assert len(set(alone)) == 3
    assert read == alone


def test_the_engine_gets_the_page_in_grey() -> None:
    engine = FakeEngine(line("words", 300))
    content(scanned("x"), engine)
    (picture,) = engine.pictures
    assert (picture.width, picture.height, picture.dpi) == (2480, 3509, 300)
    assert len(picture.dots) == picture.width * picture.height
    assert picture.pgm.startswith(b"P5 2480 3509 255\n")
    assert min(picture.dots) < 100
    assert max(picture.dots) == 255


def test_huge_pages_are_drawn_smaller() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(14000, 14000), invariant=1)
    canvas.rect(10, 10, 12000, 12000, fill=1)
    canvas.save()
    engine = FakeEngine(line("words", 300))
    content(buffer.getvalue(), engine)
    assert engine.pictures[0].width * engine.pictures[0].height <= 12_010_000


def test_without_an_engine_the_pages_are_named() -> None:
    found = content(scanned("x", "y", text="This is printed."))
    assert found.unread_pages == (2, 3)
    assert found.warnings[0].startswith("Pages 2 to 3 hold no text: a picture or empty.")


def test_a_stamp_on_a_picture_is_not_its_text() -> None:
    data = scanned("x", text="This is printed.", stamp="Seen 12")
    assert content(data).unread_pages == (2,)
    assert "Seen 12" in content(data).text
    assert content(data, FakeEngine(line("Words and Seen 12", 300))).text.endswith("Words and Seen 12")


def test_pictures_alone_ask_for_recognition() -> None:
    with pytest.raises(HowOpenError, match=r"a\.pdf.*holds no text") as caught:
        content(scanned("x"))
    assert caught.value.needs_recognition


def test_blank_pages_ask_for_none(make_pdf: MakePdf) -> None:
    with pytest.raises(HowOpenError) as caught:
        content(make_pdf([[]]))
    assert not caught.value.needs_recognition


@pytest.mark.parametrize("engine", [FakeEngine(), FailingEngine()])
def test_an_engine_that_finds_nothing(engine: OcrEngine) -> None:
    with pytest.raises(HowOpenError, match="found none in its pictures") as caught:
        content(scanned("x"), engine)
    assert not caught.value.needs_recognition
    found = content(scanned("x", text="This is printed."), engine)
    assert found.unread_pages == (2,)
    assert "could read" in found.warnings[0]


HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def test_lines_of_tesseracts_table() -> None:
    rows = [
        HEAD,
        "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t",
        "5\t1\t1\t1\t1\t1\t300\t310\t60\t30\t96.1\tYou",
        "5\t1\t1\t1\t1\t2\t370\t300\t70\t42\t31.5\tmoy",
        "5\t1\t1\t1\t1\t3\t450\t300\t10\t42\t95.0\t ",
        "5\t1\t1\t1\t2\t1\t300\t360\t60\t30\t90.0\tsell.",
    ]
    assert tuple(lines_of("\n".join(rows))) == (
        PictureLine("You moy", 300, 300, 440, 342, ((4, 7),)),
        PictureLine("sell.", 300, 360, 360, 390),
    )


def test_a_program_that_is_no_tesseract_has_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr_tesseract.shutil, "which", something)
    assert TesseractEngine.found() is None


def test_a_program_that_fails_is_told() -> None:
    with pytest.raises(OcrError):
        TesseractEngine(sys.executable, ("eng",)).lines(Picture(1, 1, 300, b"\xff"))


def test_nothing_installed_is_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr_tesseract.shutil, "which", nothing)
    monkeypatch.setattr(ocr_rapid.importlib.util, "find_spec", nothing)
    assert ocr_available() is None


def test_rapidocr_is_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr_tesseract.shutil, "which", nothing)
    monkeypatch.setattr(ocr_rapid.importlib.util, "find_spec", something)
    assert isinstance(ocr_available(), RapidEngine)


@needs_tesseract
def test_tesseract_reads_a_scan_in_the_guarded_process(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(WORDS, text="This is printed."))
    told: list[str] = []
    document = read_guarded(path, ocr=True, progress=told.append)
    assert document.text == f"This is printed.\n\n{WORDS}"
    assert document.is_recognised(document.blocks[1].span)
    assert not document.is_recognised(document.blocks[0].span)
    assert told == ["Page 1 of 2", "Page 2 of 2"]
    assert document.page_at(document.recognised[0].start) == 2


@needs_tesseract
def test_without_being_asked_for_nothing_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(WORDS, text="This is printed."))
    assert read(path).unread_pages == (2,)


def test_little_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned("x", text=" ".join(["word"] * 15)))
    assert read(path).has_little_text


@pytest.mark.parametrize(
    ("words", "pictures", "little"), [(60, 1, False), (60, 2, True), (20, 0, True), (60, 0, False)]
)
def test_how_little_is_little(tmp_path: Path, words: int, pictures: int, little: bool) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for row in range(words // 10):
        canvas.drawString(72, 700 - 12 * row, " ".join(["word"] * 10))
    canvas.showPage()
    for _ in range(pictures):
        canvas.rect(10, 10, 500, 500, fill=1)
        canvas.showPage()
    canvas.save()
    path = tmp_path / "a.pdf"
    path.write_bytes(buffer.getvalue())
    document = read(path)
    assert document.has_little_text is little
    assert not document.is_recognised(Span(0, len(document.text)))
