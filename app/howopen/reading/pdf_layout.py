# SPDX-License-Identifier: Apache-2.0
"""Pages with ruled tables: pdfplumber finds which rows and cells there are."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, Final, Self

from howopen.reading.pdf_frame import Place
from howopen.reading.pdf_lines import PdfLine

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_FEWEST_RULES: Final = 2  # each way
_MOST_DRAWN: Final = 3000  # strokes and boxes: more are a drawing, over which a look for cells would take too long
_GRID: Final = 8  # segments of one path that could draw a grid by itself
_THIN: Final = 4.0  # points
_LONG: Final = 12.0  # points
_ODD_ROWS: Final = 4
_WIDE_GAP: Final = 6.0  # points
_LEVEL: Final = 0.2  # of the lower piece's height that both share
_SAME_LINE: Final = 3.0  # points


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: its box (left, top, right, bottom in points from the top left) and the words of its cells."""

    box: tuple[float, float, float, float]
    rows: tuple[tuple[str, ...], ...]


def may_hold_table(page: PdfPage) -> bool:
    """Whether a page has rules both ways, more than one frame around all, so that the slower look is worth it."""
    import pypdfium2.raw as pdfium

    across = upright = 0
    drawn = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    for count, path in enumerate(islice(drawn, _MOST_DRAWN + 1)):
        if count == _MOST_DRAWN:
            return False
        left, bottom, right, top = path.get_bounds()
        wide, high = right - left > _LONG, top - bottom > _LONG
        if wide and high and pdfium.FPDFPath_CountSegments(path.raw) >= _GRID:
            across, upright = across + 3, upright + 3
        across += wide and (high or top - bottom < _THIN)
        upright += high and (wide or right - left < _THIN)
    return min(across, upright) >= _FEWEST_RULES and max(across, upright) > _FEWEST_RULES


def has_gaps(places: Iterable[Place]) -> bool:
    """Whether several pieces of text stand beside others with a gap between them, as in columns."""
    ordered = sorted(places, key=lambda place: (round(place.top), place.left))
    return sum(_stand_apart(one, other) for one, other in pairwise(ordered)) >= _ODD_ROWS


def _stand_apart(one: Place, other: Place) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    level = shared > _LEVEL * min(one.bottom - one.top, other.bottom - other.top)
    return level and max(other.left - one.right, one.left - other.right) > _WIDE_GAP


class TableReader:
    """Opens the PDF in pdfplumber at the first page that needs it; a context manager.

    Where pdfplumber cannot make sense of the file, the lines stay as PDFium gave them.
    """

    def __init__(self, data: bytes, password: str) -> None:
        self._data = data
        self._password = password
        self._pdf: Any = None
        self._failed = False

    def refined(self, index: int, lines: tuple[PdfLine, ...]) -> tuple[PdfLine, ...]:
        """The lines of page ``index`` (from 0) with the rows of ruled tables whole."""
        page = self._page(index)
        if page is None:
            return lines
        try:
            return with_tables(lines, _tables(page))
        except Exception:  # noqa: BLE001 - pdfminer raises anything on odd files, and its look is a bonus
            return lines
        finally:
            page.close()  # or it keeps some 6 MB a page

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
