# SPDX-License-Identifier: Apache-2.0
"""Exports as Excel workbooks, with filters and frozen heads."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from howopen.assets import palettes, taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Matrix
from howopen.domain.review import Review
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.packing import repacked
from howopen.exporting.provenance import NOTICE, recognition, statements
from howopen.exporting.quoting import title
from howopen.exporting.safe import FORMULA_STARTS, xml_text
from howopen.exporting.wording import openness_words

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

Content = str | int | float | None
_FONT: Final = "Calibri"
_SIZE: Final = 11
_A4: Final = 9  # the format's number for it
_LINE: Final = 15.0  # points
_HIGHEST: Final = 409.0  # points: no row of the format is higher
_WIDER: Final = 1.15  # words wrap before a column is full
_LONGEST_CELL: Final = 32_767
_FACTS: Final = (("Document", 28), ("Fact", 24), ("Value", 40), ("Reason", 60), ("Clauses", 20))
_CLAUSES: Final = (
    *(("Document", 28), ("Clause", 9), ("Category", 24), ("Code", 7), ("Effect", 12), ("Section", 11), ("Page", 7)),
    *(("Quote", 80), ("Values", 32), ("Confidence", 12), ("Uncertain", 11), ("Read by", 12), ("Why", 60)),
)
_ABOUT: Final = (("Document", 28), ("What", 24), ("Value", 90))


def analyses_xlsx(analyses: Sequence[Analysis], *, made: date, reviews: Sequence[Review] = ()) -> bytes:
    """A sheet of facts, a sheet of clauses, and one that says where they come from.

    ``reviews`` are those of which the analyses are the state.
    """
    book = _new_book()
    _fill(book, "Facts", _FACTS, (row for analysis in analyses for row in _fact_rows(analysis)))
    return _finished(book, analyses, made=made, reviews=reviews)


def matrix_xlsx(matrix: Matrix, *, made: date) -> bytes:
    """Documents against facts, a sheet of clauses, and one that says where they come from."""
    book = _new_book()
    head = (("Fact", 26), ("Differs", 10), *((title(analysis), 32) for analysis in matrix.analyses))
    rows = (
        (row.label, "yes" if row.differs else "no", *(_with_clauses(c.value, c.clauses) for c in row.cells))
        for row in matrix.rows
    )
    _fill(book, "Matrix", head, rows, frozen="B2")
    return _finished(book, matrix.analyses, made=made)


def _new_book() -> Workbook:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def _finished(book: Workbook, analyses: Sequence[Analysis], *, made: date, reviews: Sequence[Review] = ()) -> bytes:
    _fill(book, "Clauses", _CLAUSES, (row for analysis in analyses for row in _clause_rows(analysis)))
    _fill(book, "About", _ABOUT, _about_rows(analyses, made, reviews))
    book.properties.creator = "HowOpen"
    book.properties.title = "Licence findings"
    book.properties.created = datetime(made.year, made.month, made.day)
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue(), made=made)


def _fact_rows(analysis: Analysis) -> Iterator[tuple[Content, ...]]:
    name = analysis.document.name
    yield name, "Openness", openness_words(analysis.profile.openness), "", ""
    for key, label, value in fact_pairs(analysis.profile.facts):
        basis = analysis.profile.basis_of(key)
        yield name, label, value, basis.reason if basis else "", ", ".join(basis.clauses) if basis else ""
    for criterion in analysis.profile.openness.criteria:
        what = f"Criterion: {criterion.name or criterion.id}"
        yield name, what, words(criterion.verdict), criterion.reason, ", ".join(criterion.clauses)


def _clause_rows(analysis: Analysis) -> Iterator[tuple[Content, ...]]:
    for clause in analysis.clauses:
        info = taxonomy()[clause.category]
        yield (
            analysis.document.name,
            clause.id,
            info.name,
            info.code,
            words(clause.effect),
            clause.section,
            clause.page,
            analysis.document.quote(clause.span),
            "; ".join(value.label for value in clause.values),
            round(clause.confidence, 2),
            "yes" if clause.uncertain else "no",
            recognition(analysis.document, clause.span) or "text",
            clause.why(),
        )


def _about_rows(analyses: Sequence[Analysis], made: date, reviews: Sequence[Review]) -> Iterator[tuple[Content, ...]]:
    for analysis in analyses:
        for label, value in statements(analysis, made=made, reviews=reviews):
            yield analysis.document.name, label, value
    yield "", "Notice", NOTICE


def _with_clauses(value: str, clauses: tuple[str, ...]) -> str:
    return f"{value} ({', '.join(clauses)})" if clauses else value


def _fill(
    book: Workbook,
    name: str,
    head: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[Content]],
    *,
    frozen: str = "A2",
) -> None:
    """Adds a sheet; ``head`` is each column's name and width in characters."""
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.create_sheet(name)
    ground = PatternFill("solid", fgColor=palettes()["light"]["sunken"].removeprefix("#"))
    for column, (label, width) in enumerate(head, start=1):
        cell = _put(sheet, 1, column, label)
        cell.font, cell.fill = Font(name=_FONT, size=_SIZE, bold=True), ground
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[1].height = _lines([label for label, _ in head], head) * _LINE
    for number, row in enumerate(rows, start=2):
        for column, content in enumerate(row, start=1):
            _put(sheet, number, column, content)
        # Without a height of their own, not every program makes rows high enough for their words.
        sheet.row_dimensions[number].height = min(_lines(row, head) * _LINE, _HIGHEST)
    sheet.freeze_panes = frozen
    sheet.auto_filter.ref = sheet.dimensions
    _for_paper(sheet)


def _lines(row: Sequence[Content], head: Sequence[tuple[str, int]]) -> int:
    """How many lines the fullest cell of a row takes in columns of the widths in ``head``."""
    return max(
        (
            sum(max(1, math.ceil(len(line) * _WIDER / width)) for line in content.split("\n"))
            for content, (_, width) in zip(row, head, strict=False)
            if isinstance(content, str)
        ),
        default=1,
    )


def _for_paper(sheet: Worksheet) -> None:
    """Landscape, all columns on one page, the head on each, and pages counted."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.oddFooter.left.text = "HowOpen, not legal advice"
    sheet.oddFooter.right.text = "Page &P of &N"


def _put(sheet: Worksheet, row: int, column: int, content: Content) -> SheetCell:
    from openpyxl.styles import Alignment

    cell = sheet.cell(row, column)
    if isinstance(content, str):
        text = xml_text(content)
        cell.value = text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"
        # Else a quotation that begins with "=" would be taken for a formula, here or after a person edits the cell.
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(FORMULA_STARTS)
    elif content is not None:
        cell.value = content
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell
