# SPDX-License-Identifier: Apache-2.0
"""Analyses, comparisons and matrices as bytes of a file: the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Findings
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.document import Document
from howopen.domain.library import Identity
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.domain.timeline import Timeline
from howopen.exporting.annotated_pdf import annotated_pdf
from howopen.exporting.arranging import ORDERED, Order, arranged
from howopen.exporting.as_checklist import export_duties
from howopen.exporting.as_csv import analyses_csv, matrix_csv
from howopen.exporting.as_html import analyses_html, matrix_html
from howopen.exporting.as_json import (
    analyses_bytes,
    analysis_json,
    comparison_json,
    document_json,
    identity_json,
    matrix_json,
    to_bytes,
)
from howopen.exporting.as_markdown import analyses_markdown, comparison_markdown, matrix_markdown
from howopen.exporting.as_pdf import analyses_pdf, comparison_pdf
from howopen.exporting.bundles_json import analyses_with_findings
from howopen.exporting.comparison_html import comparison_html
from howopen.exporting.duties import notice_file
from howopen.exporting.formats import (
    ANNOTATED,
    COMPARISON_FORMATS,
    DUTY_FORMATS,
    FORMATS,
    MATRIX_FORMATS,
    TIMELINE_FORMATS,
    FormatInfo,
    unknown_format,
)
from howopen.exporting.notices import Notice, notice_lines, notice_text
from howopen.exporting.provenance import NOTICE, statements
from howopen.exporting.quoting import citation, paraphrase
from howopen.exporting.redline import AUTHOR, comparison_docx
from howopen.exporting.timeline_html import timeline_html
from howopen.exporting.timeline_json import timeline_json
from howopen.exporting.timeline_markdown import timeline_markdown
from howopen.exporting.word_summary import analyses_docx
from howopen.exporting.workbook import analyses_xlsx, matrix_xlsx

__all__ = [
    "ANNOTATED",
    "AUTHOR",
    "COMPARISON_FORMATS",
    "DUTY_FORMATS",
    "FORMATS",
    "MATRIX_FORMATS",
    "NOTICE",
    "ORDERED",
    "TIMELINE_FORMATS",
    "FormatInfo",
    "Notice",
    "Order",
    "analysis_json",
    "annotated_pdf",
    "citation",
    "export_analysis",
    "export_comparison",
    "export_documents",
    "export_duties",
    "export_identities",
    "export_matrix",
    "export_timeline",
    "notice_file",
    "notice_lines",
    "notice_text",
    "paraphrase",
    "statements",
]
_WITH_NOTES: Final = {"docx": analyses_docx, "pdf": analyses_pdf}


def export_analysis(
    analyses: Sequence[Analysis],
    *,
    format: str,  # noqa: A002 - the option's name
    made: date,
    findings: Sequence[Findings] = (),
    notes: Sequence[Sequence[Note]] = (),
    reviews: Sequence[Review] = (),
    order: Order = Order.TEXT,
) -> bytes:
    """The clause summary of one or more documents, as a file in the format.

    Args:
        analyses: in the order in which they are shown; JSON gives an object for one and an array otherwise.
        format: the name of an entry of ``FORMATS``.
        made: the date that the file states.
        findings: what each analysis takes in by reference, contradicts and is silent on; JSON adds them where given.
        notes: the reviewer's on each document; comments in Word, lines in PDF, left out elsewhere.
        reviews: those of which the analyses are the state, in any order; the file says how far they are.
        order: that of the clauses; it holds for the formats in ``ORDERED``.

    Raises:
        HowOpenError: if there is no such format, or a PDF cannot be laid out.
    """
    if format in ORDERED:
        analyses = [arranged(analysis, order) for analysis in analyses]
    if format == "json" and findings:
        return analyses_with_findings(analyses, findings, made=made, reviews=reviews)
    if format in _WITH_NOTES:
        return _WITH_NOTES[format](analyses, made=made, notes=notes, reviews=reviews)
    makers = {
        "json": analyses_bytes,
        "csv": analyses_csv,
        "md": analyses_markdown,
        "html": analyses_html,
        "xlsx": analyses_xlsx,
    }
    if format not in makers:
        raise unknown_format(format, FORMATS)
    return makers[format](analyses, made=made, reviews=reviews)


def export_comparison(
    comparison: Comparison,
    *,
    format: str,  # noqa: A002 - the option's name
    made: date,
    author: str = AUTHOR,
) -> bytes:
    """The comparison as a file in a format of ``COMPARISON_FORMATS``.

    ``made`` is the date that it states; ``author`` is whose the tracked changes of a Word file are.

    Raises:
        HowOpenError: if there is no such format, the tracked changes of a Word file don't prove right, or a PDF cannot
            be laid out.
    """
    makers: dict[str, Callable[..., bytes]] = {
        "json": lambda item, *, made: to_bytes(comparison_json(item, made=made)),
        "md": comparison_markdown,
        "html": comparison_html,
        "docx": partial(comparison_docx, author=author),
        "pdf": comparison_pdf,
    }
    if format not in makers:
        raise unknown_format(format, COMPARISON_FORMATS)
    return makers[format](comparison, made=made)


def export_matrix(matrix: Matrix, *, format: str, made: date) -> bytes:  # noqa: A002 - the option's name
    """The matrix as a file in a format of ``MATRIX_FORMATS``; ``made`` is the date that it states.

    Raises:
        HowOpenError: if there is no such format.
    """
    makers = {
        "json": lambda item, *, made: to_bytes(matrix_json(item, made=made)),
        "csv": matrix_csv,
        "html": matrix_html,
        "md": matrix_markdown,
        "xlsx": matrix_xlsx,
    }
    if format not in makers:
        raise unknown_format(format, MATRIX_FORMATS)
    return makers[format](matrix, made=made)


def export_timeline(timeline: Timeline, *, format: str, made: date) -> bytes:  # noqa: A002 - the option's name
    """The timeline as a file in a format of ``TIMELINE_FORMATS``; ``made`` is the date that it states.

    Raises:
        HowOpenError: if there is no such format.
    """
    makers: dict[str, Callable[..., bytes]] = {
        "html": timeline_html,
        "md": timeline_markdown,
        "json": timeline_json,
    }
    if format not in makers:
        raise unknown_format(format, TIMELINE_FORMATS)
    return makers[format](timeline, made=made)


def export_documents(documents: Sequence[Document]) -> bytes:
    """JSON of documents as read, with pages, blocks and offsets: an object for one, a list for any other number."""
    values = [document_json(document) for document in documents]
    return to_bytes(values[0] if len(values) == 1 else values)


def export_identities(items: Sequence[tuple[str, Identity]]) -> bytes:
    """A JSON list that says of each file name which known licence it is, how close, and where it deviates."""
    return to_bytes([identity_json(name, identity) for name, identity in items])
