# SPDX-License-Identifier: Apache-2.0
"""PDFs of our own text in the layouts that agreements come in, each with the text that a reader should give."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Final

from pdf_sheet import BOTTOM, HEIGHT, MARGIN, SERIF, WIDTH, Sheet
from pdf_text import joined, paragraph
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import Font, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF and the text that it prints, without running heads and page numbers."""

    data: bytes
    text: str


def running(pages: int) -> Callable[[Sheet], None]:
    """A head and a foot "Page 3 of 10" on each page."""

    def draw(sheet: Sheet) -> None:
        number = sheet.canvas.getPageNumber()
        sheet.words(MARGIN, 800, "Terms of the lending workshop")
        sheet.words(260, 40, f"Page {number} of {pages}")

    return draw


def alternating(sheet: Sheet) -> None:
    """Left and right pages with heads of their own, numbers outside."""
    number = sheet.canvas.getPageNumber()
    if number % 2:
        sheet.words(MARGIN, 800, "Lending of instruments")
        sheet.words(510, 800, str(number))
    else:
        sheet.words(MARGIN, 800, str(number))
        sheet.words(400, 800, "Harrow Lane workshop")


def roman(sheet: Sheet) -> None:
    """Roman numbers at the foot."""
    sheet.words(295, 40, _ROMAN[sheet.canvas.getPageNumber() - 1])


def plain(sheet: Sheet) -> None:
    """Single column with running head and foot."""
    sheet.flow(40, new_page=running(5))


def odd_even(sheet: Sheet) -> None:
    """Single column with alternating heads."""
    sheet.flow(40, new_page=alternating)


def roman_numbers(sheet: Sheet) -> None:
    """Single column with roman page numbers."""
    sheet.flow(40, new_page=roman)


def hyphenated(sheet: Sheet) -> None:
    """Narrow, justified, parted by hyphens."""
    sheet.justified = sheet.parting = True
    sheet.flow(40, new_page=running(9), width=190)


def _column_pages(sheet: Sheet, *counts: int, by_rows: bool) -> None:
    sheet.justified = sheet.parting = True
    sheet.size = 9
    for _ in range(3):
        for number, count in enumerate(counts, start=1):
            sheet.heading(f"{number}. Rules for part {sheet.canvas.getPageNumber()}-{number} of the workshop")
            sheet.columns(count, 2 if count > 2 else 3, by_rows=by_rows)
        sheet.next_page()


def two_columns(sheet: Sheet) -> None:
    """Two columns, drawn one after the other."""
    _column_pages(sheet, 2, by_rows=False)


def two_columns_by_rows(sheet: Sheet) -> None:
    """Two columns, drawn line by line across the page."""
    _column_pages(sheet, 2, by_rows=True)


def three_columns(sheet: Sheet) -> None:
    """Three columns with headings over the full width."""
    _column_pages(sheet, 3, 3, by_rows=True)


def mixed_columns(sheet: Sheet) -> None:
    """One, two and three columns on one page."""
    sheet.justified = True
    sheet.size = 8
    for _ in range(2):
        sheet.block(paragraph(sheet.random))
        sheet.columns(2, 2, by_rows=True)
        sheet.block(paragraph(sheet.random))
        sheet.columns(3, 1, by_rows=True)
        sheet.next_page()


def footnotes(sheet: Sheet) -> None:
    """Notes under a rule at the foot of each page, one of them while a sentence runs over the page."""
    for page in range(1, 4):
        _page_with_note(sheet, page)


def _page_with_note(sheet: Sheet, page: int) -> None:
    for _ in range(6):
        sheet.block(paragraph(sheet.random))
    sheet.canvas.line(MARGIN, 130, MARGIN + 150, 130)
    note = f"{page} {paragraph(sheet.random, 2)}"
    sheet.known.append(note)
    size, sheet.size, sheet.y = sheet.size, 8.0, 118.0
    sheet.block(note, known=False)
    sheet.size = size
    sheet.words(295, 40, f"- {page} -")
    sheet.next_page()


def table(sheet: Sheet) -> None:
    """A ruled table between paragraphs."""
    rows = [
        ["Borrowed part", "Fee a week", "Notice"],
        ["Lathe", "40 crowns", "two days"],
        ["Loom", "12 crowns", "none"],
    ]
    sheet.block(paragraph(sheet.random))
    drawn = Table(rows, colWidths=[150, 120, 120])
    drawn.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), SERIF, 10)])
    _, height = drawn.wrapOn(sheet.canvas, 400, 300)
    drawn.drawOn(sheet.canvas, MARGIN, sheet.y - height)
    sheet.y -= height + 24
    sheet.known += ["\t".join(row) for row in rows]
    sheet.block(paragraph(sheet.random))


def open_table(sheet: Sheet) -> None:
    """A table without rules, figures to the right."""
    sheet.block(paragraph(sheet.random))
    for part, fee, notice in (
        ("Lathe with chuck", "40 crowns", "two days"),
        ("Loom", "112 crowns", "none"),
        ("Kiln, large", "9 crowns", "one week"),
        ("Any other part", "by agreement", "ask us"),
    ):
        sheet.words(MARGIN, sheet.y, part, size=10)
        sheet.words(300 - stringWidth(fee, SERIF, 10), sheet.y, fee, size=10)
        sheet.words(340, sheet.y, notice, size=10)
        sheet.known.append(f"{part}\t{fee}\t{notice}")
        sheet.y -= sheet.pitch
    sheet.y -= sheet.pitch
    sheet.block(paragraph(sheet.random))


def text_box(sheet: Sheet) -> None:
    """A framed box beside the text, drawn after it."""
    sheet.justified = True
    body = [paragraph(sheet.random, 4) for _ in range(3)]
    lines = [line for text in body for line in sheet.lines_of(text, 280)]
    for line in lines:
        sheet.line(line, MARGIN, sheet.y, 280)
        sheet.y -= sheet.pitch
    sheet.known += body
    box = paragraph(sheet.random, 2)
    sheet.canvas.rect(370, 560, 160, 150)
    for index, line in enumerate(sheet.lines_of(box, 140)):
        sheet.line(line, 380, 690 - index * sheet.pitch, 140)
    sheet.known.append(box)


def rotated(sheet: Sheet) -> None:
    """Pages that are turned by 90, 180 and 270 degrees, their text upright when shown."""
    for turn, shift in ((90, (0, WIDTH)), (180, (WIDTH, HEIGHT)), (270, (HEIGHT, 0))):
        wide = turn != 180
        sheet.canvas.setPageSize((HEIGHT, WIDTH) if wide else (WIDTH, HEIGHT))
        sheet.canvas.setPageRotation(turn)
        sheet.canvas.translate(*_origin(turn, shift))
        sheet.canvas.rotate(turn)
        for _ in range(4):
            sheet.block(paragraph(sheet.random))
        sheet.next_page()


def _origin(turn: int, shift: tuple[float, float]) -> tuple[float, float]:
    return (HEIGHT, 0.0) if turn == 90 else (0.0, WIDTH) if turn == 270 else shift


def sideways(sheet: Sheet) -> None:
    """Text that runs up the page, which is not turned itself."""
    for _ in range(2):
        sheet.canvas.setPageSize((HEIGHT, WIDTH))
        sheet.canvas.translate(HEIGHT, 0)
        sheet.canvas.rotate(90)
        for _ in range(4):
            sheet.block(paragraph(sheet.random))
        sheet.next_page()


def ligatures(sheet: Sheet) -> None:
    """Ligatures for fi and fl, and headings in small capitals."""
    name = "TimesLigatures"
    pdfmetrics.registerFont(Font(name, SERIF, "MacRomanEncoding"))
    sheet.font, sheet.justified = name, True
    for number in range(1, 4):
        title = f"{number}. OFFICIAL WORKFLOW"
        _small_capitals(sheet, title)
        sheet.known.append(title)
        text = paragraph(sheet.random, 5)
        sheet.known.append(text)
        sheet.block(text.replace("fi", "\ufb01").replace("fl", "\ufb02"), known=False)


def _small_capitals(sheet: Sheet, title: str) -> None:
    drawn = sheet.canvas.beginText(MARGIN, sheet.y)
    first = True
    for character in title:
        drawn.setFont(SERIF, 11 if first or not character.isalpha() else 8.8)
        drawn.textOut(character)
        first = not character.isalpha()
    sheet.canvas.drawText(drawn)
    sheet.y -= 2 * sheet.pitch


LAYOUTS: Final[dict[str, Callable[[Sheet], None]]] = {
    "single column, head and “Page 3 of 10”": plain,
    "single column, odd and even heads": odd_even,
    "single column, roman numbers": roman_numbers,
    "narrow, justified, hyphenated": hyphenated,
    "two columns": two_columns,
    "two columns, drawn by rows": two_columns_by_rows,
    "three columns, full-width headings": three_columns,
    "one, two and three columns a page": mixed_columns,
    "footnotes": footnotes,
    "ruled table": table,
    "table without rules": open_table,
    "text box beside the text": text_box,
    "pages turned by 90, 180, 270": rotated,
    "text sideways on the page": sideways,
    "ligatures and small capitals": ligatures,
}


def made(layout: str, *, seed: int = 7) -> Made:
    """The PDF of a layout, always the same for a seed."""
    buffer = io.BytesIO()
    sheet = Sheet(Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1), Random(seed))
    LAYOUTS[layout](sheet)
    sheet.canvas.save()
    return Made(buffer.getvalue(), joined(sheet.known))


def long_pdf(pages: int, *, seed: int = 7) -> bytes:
    """A single-column file of about as many pages, with running head and foot."""
    buffer = io.BytesIO()
    sheet = Sheet(Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1), Random(seed))
    draw = running(pages)
    while sheet.canvas.getPageNumber() <= pages:
        draw(sheet)
        while sheet.y > BOTTOM + 6 * sheet.pitch:
            sheet.block(paragraph(sheet.random))
        sheet.next_page()
    sheet.canvas.save()
    return buffer.getvalue()


def all_layouts() -> Iterable[tuple[str, Made]]:
    """Every layout by its name."""
    return ((name, made(name)) for name in LAYOUTS)
