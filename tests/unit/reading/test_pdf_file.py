# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import textwrap
from collections.abc import Callable

import pytest
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from howopen.domain.document import BlockKind
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.pdf_file import read_pdf

MakePdf = Callable[..., bytes]
LINES = textwrap.wrap(
    "You may use the sample model on every machine that is yours, and lend it to your friends. " * 6, 85
)


def content(data: bytes, *, password: str = "", limits: Limits | None = None) -> Content:
    return read_pdf(data, "a.pdf", limits or Limits(), password=password, progress=None)


def failure(data: bytes, *, password: str = "", limits: Limits | None = None) -> HowOpenError:
    with pytest.raises(HowOpenError) as caught:
        content(data, password=password, limits=limits)
    assert "a.pdf" in caught.value.message
    return caught.value


def words(found: Content) -> list[str]:
    return [block.span.of(found.text) for block in found.blocks]


def column(lines: list[str], *, top: float, left: float = 72, pitch: float = 12) -> list[tuple[float, float, str]]:
    return [(left, top - index * pitch, line) for index, line in enumerate(lines)]


def test_wraps_are_undone_and_gaps_part(make_pdf: MakePdf) -> None:
    found = content(make_pdf([column(LINES, top=760) + column(LINES, top=600)]))
    assert words(found) == [" ".join(LINES)] * 2


def test_markers_part_without_a_gap(make_pdf: MakePdf) -> None:
    lines = ["2. Uses", *LINES, "(a) first of all, at home;", "(b) then at work."]
    found = content(make_pdf([column(lines, top=760)]))
    assert words(found) == ["2. Uses", " ".join(LINES), *lines[-2:]]
    assert [block.kind for block in found.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
    ]


def test_running_heads_and_page_numbers_go(make_pdf: MakePdf) -> None:
    pages = [
        [(72, 810, "Sample terms"), *column(LINES, top=760), (280, 30, f"Page {number} of 3")] for number in (1, 2, 3)
    ]
    found = content(make_pdf(pages))
    assert "Page" not in found.text
    assert "Sample terms" not in found.text


def test_heads_that_change_with_the_chapter_but_carry_the_page_number_go(make_pdf: MakePdf) -> None:
    heads = ["Chapter 1: Uses 7", "8 Sample terms", "Chapter 2: Fees 9", "10 Sample terms", "Chapter 3: End 11"]
    found = content(make_pdf([[(72, 800, head), *column(LINES, top=700)] for head in heads]))
    assert "Chapter" not in found.text
    assert words(found) == [" ".join(LINES)] * 5


def test_schedules_at_the_head_of_pages_stay(make_pdf: MakePdf) -> None:
    heads = ["Schedule 1", "Schedule 2"]
    found = content(
        make_pdf([*([column(LINES, top=700)] * 3), *[[(72, 800, head), *column(LINES, top=700)] for head in heads]])
    )
    assert [text for text in words(found) if text in heads] == heads


def test_line_breaks_in_scaled_type_are_found() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    canvas.scale(0.05, 0.05)
    canvas.setFont("Helvetica", 200)
    for number, line in enumerate(("1.1 You may use it.", "1.2 You may sell it.", "1.3 You may lend it.")):
        canvas.drawString(1440, 15000 - 300 * number, line)
    canvas.save()
    assert words(content(buffer.getvalue())) == ["1.1 You may use it.", "1.2 You may sell it.", "1.3 You may lend it."]


def test_a_bullet_or_term_in_another_type_parts_nothing() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for index, line in enumerate(LINES):
        text = canvas.beginText(72, 760 - 12 * index)
        if index == 1:
            text.setFont("Courier-Bold", 8)
            text.textOut("term ")
        text.setFont("Helvetica", 10)
        text.textOut(line)
        canvas.drawText(text)
    canvas.save()
    assert len(words(content(buffer.getvalue()))) == 1


def test_a_paragraph_over_a_page_break_is_one_block(make_pdf: MakePdf) -> None:
    found = content(make_pdf([column(LINES[:3], top=300), column(LINES[3:], top=760)]))
    assert words(found) == [" ".join(LINES)]
    first, second = found.pages
    assert (first.span.start, first.span.end, second.span.end) == (0, second.span.start, len(found.text))
    assert second.span.of(found.text) == " ".join(LINES[3:])


def test_a_finished_paragraph_ends_with_its_page(make_pdf: MakePdf) -> None:
    found = content(make_pdf([column(["You may use it."], top=300), column(["You may sell it."], top=760)]))
    assert words(found) == ["You may use it.", "You may sell it."]


@pytest.mark.parametrize(
    ("parted", "whole"),
    [
        (("The agree-", "ment is long."), "The agreement is long."),
        (("A non-", "exclusive licence."), "A non-exclusive licence."),
        (("royalty-free or royalty-", "free again"), "royalty-free or royalty-free again"),
    ],
)
def test_hyphens_at_line_ends(make_pdf: MakePdf, parted: tuple[str, str], whole: str) -> None:
    assert content(make_pdf([column(list(parted), top=700)])).text == whole


def two_columns() -> list[tuple[float, float, str]]:
    left = textwrap.wrap("You may use the left side of the sample model for as long as you like to do so. " * 6, 40)
    right = textwrap.wrap("We may change the right side of the sample model whenever it suits us to do so. " * 6, 40)
    rows = zip(column(left, top=700, left=60), column(right, top=700, left=320), strict=False)
    return [(60, 740, "Sample terms of the two sides"), *(cell for row in rows for cell in row)]


def test_columns_are_read_one_after_the_other(make_pdf: MakePdf) -> None:
    found = words(content(make_pdf([two_columns()])))
    assert found[0] == "Sample terms of the two sides"
    assert len(found) == 3
    assert "right" not in found[1]
    assert "left" not in found[2]


def test_ruled_tables_become_rows() -> None:
    buffer = io.BytesIO()
    table = Table([["Users", "Fee"], ["up to ten", "20 euros"], ["more", "ask us"]])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    before = Paragraph("The fees are these:", getSampleStyleSheet()["Normal"])
    SimpleDocTemplate(buffer, invariant=1).build([before, table])
    found = content(buffer.getvalue())
    assert words(found) == ["The fees are these:", "Users\tFee", "up to ten\t20 euros", "more\task us"]
    assert [block.kind for block in found.blocks[1:]] == [BlockKind.TABLE_ROW] * 3


def test_password(make_pdf: MakePdf) -> None:
    data = make_pdf([column(LINES, top=760)], password="open sesame")
    missing = failure(data)
    assert missing.needs_password
    wrong = failure(data, password="open barley")
    assert wrong.needs_password
    assert "wrong" in wrong.message
    assert words(content(data, password="open sesame")) == [" ".join(LINES)]


def test_columns_behind_a_password(make_pdf: MakePdf) -> None:
    assert len(words(content(make_pdf([two_columns()], password="open"), password="open"))) == 3


def test_pictures_only(make_pdf: MakePdf) -> None:
    error = failure(make_pdf([[], []]))
    assert "holds no text" in error.message
    assert "OCR" in error.hint


def test_some_pages_without_text_are_named(make_pdf: MakePdf) -> None:
    text = column(["You may use it."], top=700)
    found = content(make_pdf([text, [], text, [], []]))
    assert found.warnings[0].startswith("Pages 2 and 4 to 5 hold no text")
    assert [len(page.span) > 0 for page in found.pages] == [True, False, True, False, False]


def test_too_many_pages(make_pdf: MakePdf) -> None:
    assert "3 pages" in failure(make_pdf([[], [], []]), limits=Limits(pages=2)).message


def test_cut_short(make_pdf: MakePdf) -> None:
    data = make_pdf([column(LINES, top=760)])
    assert "damaged" in failure(data[: len(data) // 3]).message


def test_title_of_the_properties(make_pdf: MakePdf) -> None:
    assert content(make_pdf([column(["words"], top=700)], title="Sample terms")).title == "Sample terms"


def test_progress_tells_the_page(make_pdf: MakePdf) -> None:
    told: list[str] = []
    read_pdf(make_pdf([column(LINES, top=700)] * 2), "a.pdf", Limits(), password="", progress=told.append)
    assert told == ["Page 1 of 2", "Page 2 of 2"]


def test_larger_type_is_a_heading() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.setFont("Helvetica", 18)
    canvas.drawString(72, 780, "what you may do with it")
    canvas.setFont("Helvetica", 10)
    for x, y, text in column(LINES, top=740):
        canvas.drawString(x, y, text)
    canvas.save()
    assert content(buffer.getvalue()).blocks[0].kind is BlockKind.HEADING
