# SPDX-License-Identifier: Apache-2.0
"""PDF: PDFium reads the characters of every page; ruled tables and pictures of text get a closer look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from howopen.reading import failures
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.ocr import OcrEngine
from howopen.reading.pdf_blocks import assemble
from howopen.reading.pdf_columns import column_lines
from howopen.reading.pdf_glyphs import Glyphs
from howopen.reading.pdf_layout import TableReader, has_gaps, may_hold_table, with_tables
from howopen.reading.pdf_lines import PdfLine, PdfPage
from howopen.reading.pdf_notes import with_notes
from howopen.reading.pdf_pictures import Recogniser, is_picture
from howopen.reading.pdf_rows import unruled_tables
from howopen.reading.pdf_running import without_running_lines
from howopen.reading.pdf_warnings import Pages

if TYPE_CHECKING:
    import pypdfium2

PREVIEW_PAGES: Final = 20
"""So many first pages of a longer file make its preview."""

_PASSWORD_ERROR: Final = 4  # FPDF_ERR_PASSWORD

Progress = Callable[[str], None]
Preview = Callable[[Content], None]


def read_pdf(
    data: bytes,
    name: str,
    limits: Limits,
    *,
    password: str,
    progress: Progress | None,
    preview: Preview | None = None,
    engine: OcrEngine | None = None,
) -> Content:
    """The content of a PDF, without running heads and page numbers, paragraphs whole over page breaks.

    Args:
        data: the file.
        name: what to call it in messages.
        limits: how many pages are read at most.
        password: opens an encrypted file.
        progress: is told before each page in words where the reading is.
        preview: is given the content of the first ``PREVIEW_PAGES`` pages of a longer file, once, as soon as they are
            read; heads that only later pages would tell may still stand in it.
        engine: reads the pages that are pictures of text; without one they stay unread and are named.

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
        total = len(document)
        if not total:
            raise failures.broken(name, "PDF")
        if total > limits.pages:
            raise failures.too_many_pages(name, total, limits.pages)
        title = document.get_metadata_value("Title").strip()
        with TableReader(data, password) as tables:
            reading = _Reading(document, tables, Recogniser(engine) if engine else None)
            for index in range(total):
                if progress is not None:
                    progress(f"Page {index + 1} of {total}")
                reading.read(index)
                if preview is not None and index + 1 == PREVIEW_PAGES < total and reading.has_text:
                    preview(reading.content(title))
            reading.recognise(all_of_them=True)
    except pypdfium2.PdfiumError as error:
        raise failures.broken(name, "PDF") from error
    finally:
        document.close()
    if len(reading.fates.damaged) == total:
        raise failures.broken(name, "PDF")
    if not reading.has_text:
        raise failures.pictures_only(name, total, drawn=bool(reading.fates.unread), tried=engine is not None)
    return reading.content(title)


@dataclass(slots=True)
class _Reading:
    """The pages of a file that were read so far."""

    document: pypdfium2.PdfDocument
    tables: TableReader
    recogniser: Recogniser | None
    pages: list[PdfPage] = field(default_factory=list)
    fates: Pages = field(default_factory=Pages)

    @property
    def has_text(self) -> bool:
        """Whether any page gave a line."""
        return any(page.lines for page in self.pages)

    def content(self, title: str) -> Content:
        """Their text, and what is recognised by now."""
        found = assemble(with_notes(without_running_lines(self.pages)))
        told = tuple(self.fates.sentences())
        return replace(found, title=title, warnings=told, unread_pages=self.fates.unread)

    def read(self, index: int) -> None:
        """Reads the page ``index`` (from 0)."""
        import pypdfium2

        try:
            self.pages.append(self._page(index))
        except pypdfium2.PdfiumError:
            self.fates.damaged.append(index + 1)
            self.pages.append(PdfPage(index + 1, 0, 0, ()))
        self.recognise()

    def recognise(self, *, all_of_them: bool = False) -> None:
        """Puts the recognised lines of pages in the place of the few words that were known before."""
        if self.recogniser is None:
            return
        for number, lines in self.recogniser.done(all_of_them=all_of_them):
            (self.fates.recognised if lines else self.fates.mute).append(number)
            if lines:
                self.pages[number - 1] = replace(self.pages[number - 1], lines=lines)

    def _page(self, index: int) -> PdfPage:
        page = self.document[index]
        try:
            text_page = page.get_textpage()
            try:
                glyphs = Glyphs(text_page, page.get_bbox())
                lines = _lines(glyphs)
            finally:
                text_page.close()
            if lines and may_hold_table(page):
                lines = self.tables.refined(index, lines)
            if is_picture(page, lines):
                width, height = page.get_size()
                return self._of_picture(page, PdfPage(index + 1, width, height, lines))
            if not lines:
                self.fates.blank.append(index + 1)
            return PdfPage(index + 1, glyphs.frame.width, glyphs.frame.height, lines)
        finally:
            page.close()

    def _of_picture(self, page: pypdfium2.PdfPage, known: PdfPage) -> PdfPage:
        """The page with the few words that are ``known``, until an engine has recognised the others."""
        if self.recogniser is None:
            self.fates.pictured.append(known.number)
        else:
            self.recogniser.take(known.number, page)
        return known


def _lines(glyphs: Glyphs) -> tuple[PdfLine, ...]:
    """The lines in reading order: that of the file, but for columns; rows of tables without rules whole."""
    if not has_gaps(glyphs.rectangles()):
        return glyphs.lines()
    pieces = glyphs.lines(parted=True)
    columns = column_lines(pieces)
    return with_tables(glyphs.lines(), unruled_tables(pieces)) if columns is None else columns
