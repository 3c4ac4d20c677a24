# SPDX-License-Identifier: Apache-2.0
"""PDF: PDFium reads the characters of every page; pages laid out in columns or tables get a closer look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from howopen.reading import failures
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.pdf_blocks import assemble
from howopen.reading.pdf_columns import column_lines
from howopen.reading.pdf_glyphs import Glyphs
from howopen.reading.pdf_layout import TableReader, has_gaps, may_hold_table
from howopen.reading.pdf_lines import PdfLine, PdfPage
from howopen.reading.pdf_notes import with_notes
from howopen.reading.pdf_running import without_running_lines

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD

Progress = Callable[[str], None]


def read_pdf(data: bytes, name: str, limits: Limits, *, password: str, progress: Progress | None) -> Content:
    """The content of a PDF, without running heads and page numbers, paragraphs whole over page breaks.

    Raises:
        HowOpenError: if it is damaged, protected, too long or holds pictures only.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise failures.locked(name, tried=bool(password)) from error
        raise failures.broken(name, "PDF") from error
    try:
        if not len(document):
            raise failures.broken(name, "PDF")
        if len(document) > limits.pages:
            raise failures.too_many_pages(name, len(document), limits.pages)
        title = document.get_metadata_value("Title").strip()
        with TableReader(data, password) as tables:
            pages, damaged = _pages(document, tables, progress)
    except pypdfium2.PdfiumError as error:
        raise failures.broken(name, "PDF") from error
    finally:
        document.close()
    return _content(pages, damaged, title, name)


def _content(pages: list[PdfPage], damaged: list[int], title: str, name: str) -> Content:
    if len(damaged) == len(pages):
        raise failures.broken(name, "PDF")
    silent = [page.number for page in pages if not page.lines and page.number not in damaged]
    if len(silent) + len(damaged) == len(pages):
        raise failures.pictures_only(name, len(pages))
    found = assemble(with_notes(without_running_lines(pages)))
    warnings = []
    if silent:
        warnings.append(f"{_named(silent)} no text: a picture or empty. Text recognition (OCR) would be needed.")
    if damaged:
        warnings.append(f"{_named(damaged)} no text that could be read: the file is damaged there.")
    return Content(found.text, found.blocks, found.pages, title, tuple(warnings))


def _pages(document: PdfDocument, tables: TableReader, progress: Progress | None) -> tuple[list[PdfPage], list[int]]:
    """Every page, and the numbers of those that cannot be loaded."""
    import pypdfium2

    pages: list[PdfPage] = []
    damaged: list[int] = []
    total = len(document)
    for index in range(total):
        if progress is not None:
            progress(f"Page {index + 1} of {total}")
        try:
            pages.append(_page(document, index, tables))
        except pypdfium2.PdfiumError:
            damaged.append(index + 1)
            pages.append(PdfPage(index + 1, 0, 0, ()))
    return pages, damaged


def _page(document: PdfDocument, index: int, tables: TableReader) -> PdfPage:
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            glyphs = Glyphs(text_page, page.get_bbox())
            lines = _lines(glyphs)
        finally:
            text_page.close()
        if lines and may_hold_table(page):
            lines = tables.refined(index, lines)
        return PdfPage(index + 1, glyphs.frame.width, glyphs.frame.height, lines)
    finally:
        page.close()


def _lines(glyphs: Glyphs) -> tuple[PdfLine, ...]:
    """The lines in reading order: that of the file, but for columns."""
    if has_gaps(glyphs.rectangles()):
        columns = column_lines(tuple(glyphs.lines(parted=True)))
        if columns is not None:
            return columns
    return tuple(glyphs.lines())


def _named(numbers: list[int]) -> str:
    """The pages in words: "Page 3 holds" or "Pages 3 to 5 and 9 hold"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    if len(numbers) == 1:
        return f"Page {shown[0]} holds"
    listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return f"Pages {listed} hold"
