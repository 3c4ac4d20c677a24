# SPDX-License-Identifier: Apache-2.0
"""Words in are words out, in reading order, in every layout that the bench draws."""

from __future__ import annotations

import importlib
import io
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from reportlab.pdfgen.canvas import Canvas

from howopen.domain.document import BlockKind
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.pdf_file import read_pdf

MakePdf = Callable[..., bytes]
Line = tuple[float, float, str]
BENCH = Path(__file__).resolve().parents[2] / "bench"
LAYOUTS = (
    "single column, head and “Page 3 of 10”",
    "single column, odd and even heads",
    "single column, roman numbers",
    "narrow, justified, hyphenated",
    "two columns",
    "two columns, drawn by rows",
    "three columns, full-width headings",
    "one, two and three columns a page",
    "footnotes",
    "ruled table",
    "table without rules",
    "text box beside the text",
    "pages turned by 90, 180, 270",
    "text sideways on the page",
    "ligatures and small capitals",
)


@pytest.fixture(scope="module")
def layouts() -> ModuleType:
    if str(BENCH) not in sys.path:
        sys.path.append(str(BENCH))
    return importlib.import_module("pdf_layouts")


def content(data: bytes) -> Content:
    return read_pdf(data, "a.pdf", Limits(), password="", progress=None)


def words(found: Content) -> list[str]:
    return [block.span.of(found.text) for block in found.blocks]


def of_kind(found: Content, kind: BlockKind) -> list[str]:
    return [block.span.of(found.text) for block in found.blocks if block.kind is kind]


def test_every_layout_is_tried(layouts: ModuleType) -> None:
    assert tuple(layouts.LAYOUTS) == LAYOUTS


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seed", [1, 7])
def test_words_in_are_words_out(layouts: ModuleType, layout: str, seed: int) -> None:
    made = layouts.made(layout, seed=seed)
    found = content(made.data)
    assert len(made.text.split()) > 150
    assert found.text.split() == made.text.split()
    assert found.warnings == ()
    assert "".join(page.span.of(found.text) for page in found.pages) == found.text


def test_footnotes_are_told_apart(layouts: ModuleType) -> None:
    notes = of_kind(content(layouts.made("footnotes").data), BlockKind.FOOTNOTE)
    assert [note.split()[0] for note in notes] == ["1", "2", "3"]


def test_rows_of_a_ruled_table(layouts: ModuleType) -> None:
    rows = of_kind(content(layouts.made("ruled table").data), BlockKind.TABLE_ROW)
    assert rows == ["Borrowed part\tFee a week\tNotice", "Lathe\t40 crowns\ttwo days", "Loom\t12 crowns\tnone"]


def test_rows_of_a_table_without_rules(layouts: ModuleType) -> None:
    found = content(layouts.made("table without rules").data)
    assert of_kind(found, BlockKind.TABLE_ROW) == [
        "Lathe with chuck\t40 crowns\ttwo days",
        "Loom\t112 crowns\tnone",
        "Kiln, large\t9 crowns\tone week",
        "Any other part\tby agreement\task us",
    ]
    assert [block.kind for block in found.blocks][:2] == [BlockKind.PARAGRAPH, BlockKind.TABLE_ROW]


def flowing(text: str, *, top: float, left: float = 72, width: int = 85, pitch: float = 12) -> list[Line]:
    return [(left, top - index * pitch, line) for index, line in enumerate(textwrap.wrap(text, width))]


def noted(pages: list[tuple[list[Line], list[Line]]]) -> bytes:
    """Pages with lines in 10 points and notes in 7."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for body, notes in pages:
        for size, lines in ((10, body), (7, notes)):
            canvas.setFont("Helvetica", size)
            for x, y, line in lines:
                canvas.drawString(x, y, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


FULL = "You may lend the sample model to your friends for as long as they ask you nicely for it, and " * 4
NOTE = "1 A friend is whoever the lender calls a friend."


def test_a_note_parts_no_sentence_and_keeps_its_page() -> None:
    before, text = "This is what we agreed on.", f"{FULL}then again."
    lines = flowing(text, top=300)
    first = [(72.0, 700.0, before), *lines[:3]]
    second = [(72.0, 760.0 - 12 * index, line) for index, (_, _, line) in enumerate(lines[3:])]
    found = content(noted([(first, [(72, 100, NOTE)]), (second, [])]))
    assert words(found) == [before, NOTE, " ".join(text.split())]
    assert found.pages[1].span.start > found.text.index(NOTE)


def test_a_note_to_a_page_that_one_paragraph_fills_follows_after_it() -> None:
    lines = [line for _, _, line in flowing(f"{FULL}then again.", top=0)]
    pages = [
        (flowing(part, top=300), notes) for part, notes in zip(lines[:3], ([], [(72, 100, NOTE)], []), strict=True)
    ]
    assert words(content(noted(pages)))[-1] == NOTE


def test_small_type_without_a_mark_is_no_note() -> None:
    body = flowing(FULL, top=700)
    found = content(noted([(body, [(72, 100, "Printed on paper that was paper before.")])]))
    assert of_kind(found, BlockKind.FOOTNOTE) == []


def test_notes_of_two_columns_follow_the_text_of_both() -> None:
    left, right = "The left one says that you may. " * 12, "The right one says that you must. " * 12
    body = [*flowing(left, top=700, width=38), *flowing(right, top=700, left=320, width=38)]
    notes = [(72.0, 100.0, "1 To the left."), (320.0, 100.0, "2 To the right.")]
    found = content(noted([(body, notes)]))
    assert words(found) == [left.strip(), right.strip(), "1 To the left.", "2 To the right."]


def test_columns_whose_lines_do_not_stand_level() -> None:
    left, right = "We lend the left side of it to you. " * 12, "They lend the right side of it to us. " * 12
    rows = sorted(
        [*flowing(left, top=700, width=40), *flowing(right, top=694, left=320, width=40)], key=lambda r: -r[1]
    )
    assert words(content(noted([(rows, [])]))) == [left.strip(), right.strip()]


def test_list_numbers_beside_their_text_are_no_column(make_pdf: MakePdf) -> None:
    items = [f"Item {number} of what you may do with the sample model in your own house." for number in range(8)]
    lines = [
        cell
        for index, item in enumerate(items)
        for cell in ((72, 700 - 24 * index, f"({'abcdefgh'[index]})"), (110, 700 - 24 * index, item))
    ]
    found = words(content(make_pdf([lines])))
    assert found == [f"({letter}) {item}" for letter, item in zip("abcdefgh", items, strict=True)]


def test_watermarks_go(make_pdf: MakePdf) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for _ in range(3):
        canvas.setFont("Helvetica", 10)
        for x, y, line in flowing(FULL, top=700):
            canvas.drawString(x, y, line)
        canvas.saveState()
        canvas.translate(150, 300)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 60)
        canvas.drawString(0, 0, "DRAFT")
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    found = content(buffer.getvalue())
    assert "DRAFT" not in found.text
    assert found.text.split() == FULL.split() * 3


def test_a_stamp_up_the_margin_stays_apart() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    canvas.saveState()
    canvas.translate(30, 300)
    canvas.rotate(90)
    canvas.drawString(0, 0, "Filed in March")
    canvas.restoreState()
    for x, y, line in flowing(FULL, top=700):
        canvas.drawString(x, y, line)
    canvas.save()
    assert words(content(buffer.getvalue())) == ["Filed in March", FULL.strip()]


def raised(parts: list[tuple[float, float, float, str]]) -> bytes:
    """Words at places in sizes, those of 6 points raised by 4."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for x, y, size, line in parts:
        drawn = canvas.beginText(x, y)
        for word in re.split(r"(\^\d+)", line):
            drawn.setFont("Helvetica", 6 if word.startswith("^") else size)
            drawn.setRise(4 if word.startswith("^") else 0)
            drawn.textOut(word.removeprefix("^"))
        canvas.drawText(drawn)
    canvas.save()
    return buffer.getvalue()


def test_raised_figures_stand_in_brackets() -> None:
    lines = [(72.0, 700.0, 10.0, "You may lend the lathe^1 to a friend,^12 and 3 looms to a guild2 of 40 m^2")]
    found = content(raised([*lines, (72, 100, 8, "^1 A lathe is whatever turns.")]))
    assert words(found) == [
        "You may lend the lathe[1] to a friend,[12] and 3 looms to a guild2 of 40 m2",
        "[1] A lathe is whatever turns.",
    ]
    assert found.blocks[1].kind is BlockKind.FOOTNOTE
