# SPDX-License-Identifier: Apache-2.0
"""Pages that are pictures of text: which they are, and their lines from text recognition."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Final

from howopen.reading.ocr import OcrEngine, OcrError, Picture, PictureLine
from howopen.reading.pdf_columns import column_lines, rows_of
from howopen.reading.pdf_lines import PdfLine

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_FEW_WORDS: Final = 12  # beside a picture: a stamp or a page number, not the text of the page
_LARGE: Final = 0.5  # of the page
_MOST_OBJECTS: Final = 500  # that are looked at
_DPI: Final = 300
_MOST_DOTS: Final = 12_000_000  # a little more than a page of paper at 300 dpi
_POINTS: Final = 72  # an inch
_HYPHENS: Final = "-\u00ad\u2010"


def is_picture(page: PdfPage, lines: Sequence[PdfLine]) -> bool:
    """Whether the page shows something, but no words beyond a stamp or a page number on a large picture."""
    import pypdfium2.raw as pdfium

    words = sum(len(line.text.split()) for line in lines)
    if words >= _FEW_WORDS:
        return False
    if not words:
        return bool(pdfium.FPDFPage_CountObjects(page.raw))
    pictures = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    boxes = (picture.get_bounds() for picture in islice(pictures, _MOST_OBJECTS))
    width, height = page.get_size()
    covered = sum((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    return bool(covered > _LARGE * width * height)


class Recogniser:
    """Hands pages to an engine, several at once where it can, and gives back their lines in the same order."""

    def __init__(self, engine: OcrEngine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(engine.at_once)
        self._waiting: deque[tuple[int, Future[tuple[PdfLine, ...]]]] = deque()

    def take(self, number: int, page: PdfPage) -> None:
        """Draws the page and hands it over; it may be closed then.

        Raises:
            pypdfium2.PdfiumError: if it cannot be drawn.
        """
        self._waiting.append((number, self._threads.submit(_recognised, _drawn(page), self._engine)))

    def done(self, *, all_of_them: bool) -> Iterator[tuple[int, tuple[PdfLine, ...]]]:
        """Pages with their lines, none where the engine found or gave none.

        So many stay behind as keep the engine at work, unless ``all_of_them`` are to be waited for.
        """
        while self._waiting and (all_of_them or len(self._waiting) > self._engine.at_once):
            number, future = self._waiting.popleft()
            try:
                yield number, future.result()
            except OcrError:
                yield number, ()


def _recognised(picture: Picture, engine: OcrEngine) -> tuple[PdfLine, ...]:
    """The page's lines as the engine reads them, columns one after the other."""
    lines = [_line(line, picture.dpi) for line in engine.lines(picture) if line.text]
    return column_lines(lines) or tuple(rows_of(lines))


def _drawn(page: PdfPage) -> Picture:
    """The page in grey, at fewer dots an inch where it is larger than paper is."""
    width, height = (max(side, 1.0) for side in page.get_size())
    scale = min(_DPI / _POINTS, math.sqrt(_MOST_DOTS / (width * height)))
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        rows, stride = bytes(bitmap.buffer), bitmap.stride
        starts = range(0, stride * bitmap.height, stride)
        dots = b"".join(rows[start : start + bitmap.width] for start in starts)
        return Picture(bitmap.width, bitmap.height, max(round(scale * _POINTS), 1), dots)
    finally:
        bitmap.close()


def _line(line: PictureLine, dpi: int) -> PdfLine:
    """The line in points; its size stays 0, because boxes of recognised lines tell none."""
    left, top, right, bottom = (side * _POINTS / dpi for side in (line.left, line.top, line.right, line.bottom))
    text = line.text
    hyphen = len(text) > 1 and text[-1] in _HYPHENS and text[-2].isalpha()
    kept = text[:-1] if hyphen else text
    unsure = tuple((start, min(end, len(kept))) for start, end in line.unsure if start < len(kept))
    return PdfLine(kept, left, right, top, bottom, hyphen=hyphen, recognised=True, unsure=unsure)
