# SPDX-License-Identifier: Apache-2.0
"""The printed lines of one PDF page, from PDFium's characters and where each stands."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from howopen.reading.pdf_lines import PdfLine

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

# PDFium marks a hyphen that ends a line with one of these and leaves the line break out.
_BREAK = re.compile("[\ufffe\x02](?:\r?\n)?|\r\n?|\n")
_HYPHENS = "\ufffe\x02"
_HEAVY = 600  # font weight from which type is bold
_FORCE_BOLD = 1 << 18  # the font descriptor's flag
_NEXT_LINE = 0.6  # of a character's height: a step further down than any subscript


def printed_lines(text_page: PdfTextPage, *, left: float, top: float) -> Iterator[PdfLine]:
    """The lines of a page in the order of the file, which is nearly always that of reading.

    ``left`` and ``top`` are the page's edges in PDF coordinates (points, upwards).
    """
    text = _characters(text_page)
    start = 0
    for match in (*_BREAK.finditer(text), None):
        end = match.start() if match else len(text)
        hyphen = match is not None and match[0][0] in _HYPHENS
        pieces = list(_pieces(text_page, text, start, end))
        for index, (first, after) in enumerate(pieces):
            ends_so = hyphen and index == len(pieces) - 1
            yield _line(text_page, text[first:after], first, hyphen=ends_so, origin=(left, top))
        start = match.end() if match else end


def _characters(text_page: PdfTextPage) -> str:
    """The page's text with one character for each that PDFium counts, so that positions can be asked for."""
    import pypdfium2.raw as pdfium

    text = str(text_page.get_text_range())
    count = text_page.count_chars()
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(text_page.raw, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)


def _pieces(text_page: PdfTextPage, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words from ``start`` to ``end`` as ranges without white space around them, one for each printed line.

    PDFium misses line breaks where a producer scales its type by a matrix; such a "line" ends further down than it
    starts, and only then is every character asked for its place.
    """
    words = text[start:end]
    if not words.strip():
        return
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip()) - 1
    if not _lies_below(text_page, first, last):
        yield first, last + 1
        return
    begin, before = first, first
    for index in range(first + 1, last + 1):
        if text[index].isspace():
            continue
        if text[index - 1].isspace() and _lies_below(text_page, before, index):
            yield begin, before + 1
            begin = index
        before = index
    yield begin, last + 1


def _lies_below(text_page: PdfTextPage, above: int, below: int) -> bool:
    """Whether a character stands on another line than one before it."""
    _, low, _, high = text_page.get_charbox(above, loose=True)
    _, other_low, _, other_high = text_page.get_charbox(below, loose=True)
    height = min(high - low, other_high - other_low)
    return bool(abs(low - other_low) > _NEXT_LINE * height > 0)


def _line(text_page: PdfTextPage, words: str, first: int, *, hyphen: bool, origin: tuple[float, float]) -> PdfLine:
    last = first + len(words) - 1
    # A bullet is often drawn in a type of its own, so the first letter or digit speaks for the line.
    letter = first + next((index for index, character in enumerate(words) if character.isalnum()), 0)
    # A term at either end may be set in another type too, hence three samples.
    sampled = {letter, (letter + last) // 2, last}
    x0, low, _, high = text_page.get_charbox(first, loose=True)
    _, _, x1, _ = text_page.get_charbox(last, loose=True)
    return PdfLine(
        text=words,
        left=x0 - origin[0],
        right=x1 - origin[0],
        top=origin[1] - high,
        bottom=origin[1] - low,
        size=max(_size(text_page, index) for index in sampled),
        bold=all(_is_bold(text_page, index) for index in sampled),
        hyphen=hyphen,
    )


def _size(text_page: PdfTextPage, index: int) -> float:
    """The size of a character's type as printed, in points."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    size = float(pdfium.FPDFText_GetFontSize(text_page.raw, index))
    found = pdfium.FPDFText_GetMatrix(text_page.raw, index, matrix)
    return size * math.hypot(matrix.c, matrix.d) if found else size


def _is_bold(text_page: PdfTextPage, index: int) -> bool:
    import pypdfium2.raw as pdfium

    flags = ctypes.c_int()
    buffer = ctypes.create_string_buffer(128)
    pdfium.FPDFText_GetFontInfo(text_page.raw, index, buffer, len(buffer), flags)
    named = b"bold" in buffer.value.lower() or b"black" in buffer.value.lower()
    return named or bool(flags.value & _FORCE_BOLD) or pdfium.FPDFText_GetFontWeight(text_page.raw, index) >= _HEAVY
