# SPDX-License-Identifier: Apache-2.0
"""Pages in columns or with ruled tables: pdfplumber finds where each word stands and which rows there are."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Self

from howopen.reading.pdf_columns import Word, column_lines, gutter_of
from howopen.reading.pdf_lines import PdfLine

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_RULES = 4  # strokes or boxes that could draw a table
_ODD_ROWS = 4
_WIDE_GAP = 12.0  # points: more than a space of any type size in use
_SAME_LINE = 3.0  # points


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: its box (left, top, right, bottom in points from the top left) and the words of its cells."""

    box: tuple[float, float, float, float]
    rows: tuple[tuple[str, ...], ...]


def seems_laid_out(page: PdfPage, text_page: PdfTextPage) -> bool:
    """Whether a page may hold columns or a ruled table, so that the closer and slower look is worth it."""
    import pypdfium2.raw as pdfium

    rules = sum(1 for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2))
    return rules >= _RULES or _has_gaps([text_page.get_rect(index) for index in range(text_page.count_rects())])


def _has_gaps(rects: Sequence[tuple[float, float, float, float]]) -> bool:
    """Whether several lines hold pieces of text with a wide gap between them."""
    ordered = sorted(rects, key=lambda rect: (round(rect[1] / _SAME_LINE), rect[0]))
    gaps = sum(
        abs(before[1] - after[1]) < _SAME_LINE and after[0] - before[2] > _WIDE_GAP
        for before, after in pairwise(ordered)
    )
    return gaps >= _ODD_ROWS


class LayoutReader:
    """Opens the PDF in pdfplumber at the first page that needs it; a context manager.

    Where pdfplumber cannot make sense of the file, the lines stay as PDFium gave them.
    """

    def __init__(self, data: bytes, password: str) -> None:
        self._data = data
        self._password = password
        self._pdf: Any = None
        self._failed = False

    def refined(self, index: int, lines: tuple[PdfLine, ...]) -> tuple[PdfLine, ...]:
        """The lines of page ``index`` (from 0) with table rows whole and columns one after the other."""
        page = self._page(index)
        if page is None:
            return lines
        try:
            tables = _tables(page)
            words = [] if tables else _words(page)
        except Exception:  # noqa: BLE001 - pdfminer raises anything on odd files, and its look is a bonus
            return lines
        finally:
            page.close()  # or it keeps some 6 MB a page
        if tables:
            return with_tables(lines, tables)
        gutter = gutter_of(words)
        return lines if gutter is None else column_lines(words, gutter, lines)

    def _page(self, index: int) -> Any:
        import pdfplumber

        if self._pdf is None and not self._failed:
            try:
                self._pdf = pdfplumber.open(io.BytesIO(self._data), password=self._password or None)
            except Exception:  # noqa: BLE001 - as above
                self._failed = True
        if self._pdf is None:
            return None
        try:
            return self._pdf.pages[index]
        except Exception:  # noqa: BLE001 - as above
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pdf is not None:
            self._pdf.close()


def _tables(page: Any) -> list[Table]:
    found = []
    for table in page.find_tables():
        rows = tuple(tuple(" ".join((cell or "").split()) for cell in row) for row in table.extract())
        if len(rows) > 1 and max(map(len, rows)) > 1 and any(map(any, rows)):
            found.append(Table(tuple(table.bbox), rows))
    return found


def _words(page: Any) -> list[Word]:
    return [
        Word(word["text"], float(word["x0"]), float(word["x1"]), float(word["top"]), float(word["bottom"]))
        for word in page.extract_words(use_text_flow=False, keep_blank_chars=False)
    ]


def with_tables(lines: Sequence[PdfLine], tables: Sequence[Table]) -> tuple[PdfLine, ...]:
    """``lines`` with those inside a table's box replaced by its rows; words that no cell holds stay."""
    result: list[PdfLine] = []
    done: set[int] = set()
    for line in lines:
        number = next((i for i, table in enumerate(tables) if _inside(line, table)), None)
        if number is None:
            result.append(line)
        elif number not in done:
            done.add(number)
            if not _loses_words(lines, tables[number]):
                result += _row_lines(tables[number])
            else:
                result += [other for other in lines if _inside(other, tables[number])]
    return tuple(result)


def _inside(line: PdfLine, table: Table) -> bool:
    left, top, right, bottom = table.box
    middle = (line.top + line.bottom) / 2
    return top <= middle <= bottom and line.left >= left - _SAME_LINE and line.right <= right + _SAME_LINE


def _loses_words(lines: Sequence[PdfLine], table: Table) -> bool:
    printed = sum(len("".join(line.text.split())) for line in lines if _inside(line, table))
    held = sum(len("".join(cell.split())) for row in table.rows for cell in row)
    return held < printed


def _row_lines(table: Table) -> list[PdfLine]:
    left, top, right, bottom = table.box
    height = (bottom - top) / len(table.rows)
    return [
        PdfLine("\t".join(row), left, right, top + height * index, top + height * (index + 1), row=True)
        for index, row in enumerate(table.rows)
        if any(row)
    ]
