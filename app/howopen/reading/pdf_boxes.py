# SPDX-License-Identifier: Apache-2.0
"""Where on the pages of a PDF the words of a document stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from howopen.domain.boxes import Box, PageBoxes
from howopen.domain.document import Document, Page
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import failures

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_SHORTEST: Final = 12  # letters and digits of a piece that is looked for by itself
_SAME_LINE: Final = 0.5  # of the lower character's height: the least that two on one line share
_NO_CHARACTER: Final = 0x110000  # the first number that no character has
_PASSWORD_ERROR: Final = 4  # FPDF_ERR_PASSWORD
_GAP: Final = 3.0  # of a character's height: a wider one parts two boxes of a line


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters and digits of a text in small forms, and where each stands in it."""

    text: str
    places: tuple[int, ...]


def clause_boxes(
    data: bytes, document: Document, spans: Sequence[Span], *, password: str = ""
) -> tuple[tuple[PageBoxes, ...], ...]:
    """For each span the boxes of its words, a box a printed line, by page; () where the words are not found.

    Coordinates are those of the PDF itself: points from the page's lower left corner, before it is turned.

    Args:
        data: the bytes of the file that ``document`` was read from.
        document: what was read, with its pages.
        spans: ranges of ``document.text``.
        password: opens an encrypted file.

    Raises:
        HowOpenError: if the file can't be opened.
    """
    import pypdfium2

    found: list[list[PageBoxes]] = [[] for _ in spans]
    try:
        with pypdfium2.PdfDocument(data, password=password or None) as pdf:
            for page in document.pages:
                wanted = [(index, span) for index, span in enumerate(spans) if span.overlaps(page.span)]
                for index, boxes in boxes_on_page(pdf, document.text, page, wanted):
                    found[index].append(boxes)
    except pypdfium2.PdfiumError as error:
        raise unopened(document.name, error, tried=bool(password)) from error
    return tuple(tuple(boxes) for boxes in found)


def unopened(name: str, error: Exception, *, tried: bool) -> HowOpenError:
    """The message for a PDF that PDFium does not open; ``tried`` tells whether a password was given."""
    locked = getattr(error, "err_code", None) == _PASSWORD_ERROR
    return failures.locked(name, tried=tried) if locked else failures.broken(name, "PDF")


def boxes_on_page(
    pdf: PdfDocument, text: str, page: Page, wanted: Sequence[tuple[int, Span]]
) -> Iterator[tuple[int, PageBoxes]]:
    """Where those of ``wanted`` (a number and a range of ``text`` that ``page`` holds a part of) stand on ``page``.

    Raises:
        PdfiumError: if the page can't be loaded.
    """
    if not wanted or page.number > len(pdf):
        return
    own = pdf[page.number - 1]
    text_page = own.get_textpage()
    try:
        printed = _printed(text_page)
        read = max(len(_letters(page.span.of(text)).text), 1)
        for index, span in wanted:
            part = Span(max(span.start, page.span.start), min(span.end, page.span.end))
            before = len(_letters(text[page.span.start : part.start]).text)
            # Running heads and feet are printed but not read, so the place is told by its share of the page.
            near = before * len(printed.text) // read
            places = _search(_letters(part.of(text)).text, printed, near)
            if boxes := tuple(_lines(text_page, places)):
                yield index, PageBoxes(page.number, boxes)
    finally:
        text_page.close()
        own.close()


def _printed(text_page: PdfTextPage) -> _Letters:
    """The letters that PDFium counts on the page, each at the number by which its place can be asked for."""
    import pypdfium2.raw as pdfium

    codes = (pdfium.FPDFText_GetUnicode(text_page.raw, index) for index in range(text_page.count_chars()))
    return _letters("".join(chr(code) if 0 < code < _NO_CHARACTER else " " for code in codes))


def _letters(text: str) -> _Letters:
    """Letters and digits alone: white space, hyphens and quotation marks are not the same in print and in text."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFKC", character).casefold():
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
    return _Letters("".join(letters), tuple(places))


def _search(words: str, printed: _Letters, near: int) -> list[int]:
    """The printed characters that are ``words``: as a whole nearest to ``near``, else by halves of it."""
    if not words:
        return []
    at = _nearest(printed.text, words, near)
    if at >= 0:
        return list(printed.places[at : at + len(words)])
    if len(words) < 2 * _SHORTEST:
        return []
    half = len(words) // 2
    first = _search(words[:half], printed, near)
    return first + _search(words[half:], printed, near + half)


def _nearest(text: str, words: str, near: int) -> int:
    """Where ``words`` stands in ``text`` closest to ``near``, or -1."""
    after, before = text.find(words, max(near, 0)), text.rfind(words, 0, max(near, 0) + len(words))
    if after < 0 or before < 0:
        return max(after, before)
    return after if after - near < near - before else before


def _lines(text_page: PdfTextPage, places: Sequence[int]) -> Iterator[Box]:
    """One box for the neighbouring characters of each line."""
    current: Box | None = None
    for place in sorted(set(places)):
        left, bottom, right, top = text_page.get_charbox(place, loose=True)
        box = Box(left, bottom, right, top)
        if current is not None and _joins(current, box):
            current = current.joined(box)
            continue
        if current is not None:
            yield current
        current = box
    if current is not None:
        yield current


def _joins(line: Box, box: Box) -> bool:
    """Whether a character goes on the line before it."""
    height = min(line.top - line.bottom, box.top - box.bottom)
    shared = min(line.top, box.top) - max(line.bottom, box.bottom)
    return shared > _SAME_LINE * height and abs(box.left - line.right) < _GAP * height
