# SPDX-License-Identifier: Apache-2.0
"""Analyses, comparisons and matrices as bytes of a file: the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Final

from howopen.domain.document import Document
from howopen.exporting.arranging import ORDERED, Order, arranged
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
from howopen.exporting.provenance import AUTHOR, NOTICE, statements
from howopen.exporting.quoting import citation, paraphrase
from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.domain.analysis import Analysis
    from howopen.domain.bundle import Findings
    from howopen.domain.comparison import Comparison, Matrix
    from howopen.domain.library import Identity
    from howopen.domain.notes import Note
    from howopen.domain.review import Review
    from howopen.domain.timeline import Timeline
    from howopen.exporting.as_checklist import export_duties
    from howopen.exporting.as_json import analysis_json
    from howopen.exporting.duties import notice_file
    from howopen.exporting.notices import Notice, notice_lines, notice_text

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
    "WITH_NOTES",
    "FormatInfo",
    "Notice",
    "Order",
    "analysis_json",
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
_MODULES: Final = {
    "Notice": "notices",
    "analysis_json": "as_json",
    "export_duties": "as_checklist",
    "notice_file": "duties",
    "notice_lines": "notices",
    "notice_text": "notices",
}
# What makes a file of each format, as module and function: a module is loaded with the first file of its format.
_ANALYSIS_MAKERS: Final = {
    "json": "as_json:analyses_bytes",
    "csv": "as_csv:analyses_csv",
    "md": "as_markdown:analyses_markdown",
    "html": "as_html:analyses_html",
    "xlsx": "workbook:analyses_xlsx",
    "docx": "word_summary:analyses_docx",
    "pdf": "as_pdf:analyses_pdf",
}
_COMPARISON_MAKERS: Final = {
    "json": "as_json:comparison_bytes",
    "md": "as_markdown:comparison_markdown",
    "html": "comparison_html:comparison_html",
    "docx": "redline:comparison_docx",
    "pdf": "as_pdf:comparison_pdf",
}
_MATRIX_MAKERS: Final = {
    "json": "as_json:matrix_bytes",
    "csv": "as_csv:matrix_csv",
    "html": "as_html:matrix_html",
    "md": "as_markdown:matrix_markdown",
    "xlsx": "workbook:matrix_xlsx",
}
_TIMELINE_MAKERS: Final = {
    "html": "timeline_html:timeline_html",
    "md": "timeline_markdown:timeline_markdown",
    "json": "timeline_json:timeline_json",
}
WITH_NOTES: Final = frozenset({"docx", "pdf", "html", "md"})
"""The formats of a clause summary that show the notes of a reviewer."""

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)


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
        notes: the reviewer's on each document; comments in Word, lines in the others of ``WITH_NOTES``.
        reviews: those of which the analyses are the state, in any order; the file says how far they are.
        order: that of the clauses; it holds for the formats in ``ORDERED``.

    Raises:
        HowOpenError: if there is no such format, or a PDF cannot be laid out.
    """
    if format in ORDERED:
        analyses = [arranged(analysis, order) for analysis in analyses]
    if format == "json" and findings:
        from howopen.exporting.bundles_json import analyses_with_findings

        return analyses_with_findings(analyses, findings, made=made, reviews=reviews)
    make = _maker(_ANALYSIS_MAKERS, format, FORMATS)
    if format in WITH_NOTES:
        return make(analyses, made=made, notes=notes, reviews=reviews)
    return make(analyses, made=made, reviews=reviews)


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
    make = _maker(_COMPARISON_MAKERS, format, COMPARISON_FORMATS)
    return make(comparison, made=made, author=author) if format == "docx" else make(comparison, made=made)


def export_matrix(matrix: Matrix, *, format: str, made: date) -> bytes:  # noqa: A002 - the option's name
    """The matrix as a file in a format of ``MATRIX_FORMATS``; ``made`` is the date that it states.

    Raises:
        HowOpenError: if there is no such format.
    """
    return _maker(_MATRIX_MAKERS, format, MATRIX_FORMATS)(matrix, made=made)


def export_timeline(timeline: Timeline, *, format: str, made: date) -> bytes:  # noqa: A002 - the option's name
    """The timeline as a file in a format of ``TIMELINE_FORMATS``; ``made`` is the date that it states.

    Raises:
        HowOpenError: if there is no such format.
    """
    return _maker(_TIMELINE_MAKERS, format, TIMELINE_FORMATS)(timeline, made=made)


def export_documents(documents: Sequence[Document]) -> bytes:
    """JSON of documents as read, with pages, blocks and offsets: an object for one, a list for any other number."""
    from howopen.exporting.as_json import document_json, to_bytes

    values = [document_json(document) for document in documents]
    return to_bytes(values[0] if len(values) == 1 else values)


def export_identities(items: Sequence[tuple[str, Identity]]) -> bytes:
    """A JSON list that says of each file name which known licence it is, how close, and where it deviates."""
    from howopen.exporting.as_json import identity_json, to_bytes

    return to_bytes([identity_json(name, identity) for name, identity in items])


def _maker(makers: Mapping[str, str], format: str, known: tuple[FormatInfo, ...]) -> Callable[..., bytes]:  # noqa: A002 - as above
    """What makes a file of the format.

    Raises:
        HowOpenError: if there is no such format among the ``known``.
    """
    if format not in makers:
        raise unknown_format(format, known)
    module, function = makers[format].split(":")
    make: Callable[..., bytes] = getattr(import_module(f"{__name__}.{module}"), function)
    return make
