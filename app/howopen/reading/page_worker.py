# SPDX-License-Identifier: Apache-2.0
"""The process that draws pages of a PDF: the file first, then one question after the other, each with its answer.

What crosses the pipe besides values of the domain are tuples of numbers, words and bytes, so that neither side can be
made to build anything else.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from math import sqrt
from typing import IO, TYPE_CHECKING, Final

from howopen.domain.boxes import PageBoxes
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading.frames import receive, send
from howopen.reading.limits import Limits
from howopen.reading.pdf_boxes import boxes_on_page, unopened
from howopen.reading.worker import bind

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

SIZES, PICTURE, BOXES = "sizes", "picture", "boxes"
_MOST_PIXELS: Final = 24_000_000
_SMALLEST: Final = 16  # pixels: no picture is narrower or lower
_FINE: Final = 1_000_000  # steps across a page when a place on it is asked for


def serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Opens the PDF that comes first on ``source`` and answers every question after it on ``target``."""
    import pypdfium2

    match receive(source):
        case (bytes() as data, str() as password, Document() as document, Limits() as limits):
            bind(limits)
        case _:
            return
    try:
        with pypdfium2.PdfDocument(data, password=password or None) as pdf:
            while isinstance(question := receive(source), tuple):
                send(target, _answered(pdf, document, question))
    except pypdfium2.PdfiumError as error:
        while receive(source) is not None:
            send(target, unopened(document.name, error, tried=bool(password)))


def _answered(pdf: PdfDocument, document: Document, question: tuple[object, ...]) -> object:
    import pypdfium2

    try:
        match question:
            case (str(kind),) if kind == SIZES:
                return tuple(pdf.get_page_size(index) for index in range(len(pdf)))
            case (str(kind), int() as number, int() as width) if kind == PICTURE:
                return _picture(pdf, number, width)
            case (str(kind), int() as number, tuple() as spans) if kind == BOXES:
                return _boxes(pdf, document, number, spans)
    except (pypdfium2.PdfiumError, IndexError):
        return _unseen(document.name)
    return HowOpenError(f"“{document.name}”: this was not understood.")


def _unseen(name: str) -> HowOpenError:
    return HowOpenError(f"A page of “{name}” cannot be drawn: it is damaged.", hint="Read its text instead.")


def _picture(pdf: PdfDocument, number: int, width: int) -> tuple[int, int, bytes, tuple[float, ...]]:
    """Width and height in pixels, four bytes a pixel (blue, green, red, unused), and the page's matrix."""
    page = pdf[number - 1]
    try:
        across, down = (max(side, 1.0) for side in page.get_size())
        scale = min(max(width, _SMALLEST) / across, sqrt(_MOST_PIXELS / (across * down)))
        bitmap = page.render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
        try:
            return bitmap.width, bitmap.height, bytes(bitmap.buffer), _matrix(page)
        finally:
            bitmap.close()
    finally:
        page.close()


def _matrix(page: PdfPage) -> tuple[float, ...]:
    """What takes a point (x, y) of the PDF to shares of the drawn page: (ax + cy + e, bx + dy + f) of (a, b ... f)."""
    reach = 1000.0
    (e, f), across, up = (_share(page, *point) for point in ((0.0, 0.0), (reach, 0.0), (0.0, reach)))
    return (across[0] - e) / reach, (across[1] - f) / reach, (up[0] - e) / reach, (up[1] - f) / reach, e, f


def _share(page: PdfPage, x: float, y: float) -> tuple[float, float]:
    import pypdfium2.raw as pdfium

    left, top = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, _FINE, _FINE, 0, x, y, ctypes.byref(left), ctypes.byref(top))
    return left.value / _FINE, top.value / _FINE


def _boxes(
    pdf: PdfDocument, document: Document, number: int, spans: Sequence[object]
) -> tuple[tuple[int, PageBoxes], ...]:
    """The boxes of those spans that have words on the page, each after the span's index."""
    found: list[tuple[int, PageBoxes]] = []
    for page in document.pages:
        if page.number == number:
            wanted = [(n, s) for n, s in enumerate(spans) if isinstance(s, Span) and s.overlaps(page.span)]
            found += boxes_on_page(pdf, document.text, page, wanted)
    return tuple(found)


def main() -> None:
    """Serves one PDF over the standard streams."""
    # Libraries may print; what they print must not get between the frames.
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, target)


if __name__ == "__main__":
    main()
