# SPDX-License-Identifier: Apache-2.0
"""The formats that exports come in, as a table for the dialog and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from howopen.domain.errors import HowOpenError


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """One format: ``name`` as the command line calls it, ``suffix`` with its dot, and how a dialog shows it."""

    name: str
    suffix: str
    media_type: str
    label: str
    description: str


_DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PDF: Final = FormatInfo("pdf", ".pdf", "application/pdf", "PDF report", "Summary and clauses, ready to print")
_HTML: Final = FormatInfo("html", ".html", "text/html", "HTML web page", "One file, works offline, prints well")
_MARKDOWN: Final = FormatInfo("md", ".md", "text/markdown", "Markdown", "Plain text with headings and tables")
_JSON: Final = FormatInfo("json", ".json", "application/json", "JSON data", "All findings with positions and reasons")

FORMATS: Final[tuple[FormatInfo, ...]] = (
    FormatInfo("docx", ".docx", _DOCX, "Word clause summary", "Headings, contents, notes as comments"),
    FormatInfo("xlsx", ".xlsx", _XLSX, "Excel workbook", "A sheet of facts and a sheet of clauses"),
    _PDF,
    _HTML,
    _MARKDOWN,
    FormatInfo("csv", ".csv", "text/csv", "CSV table of clauses", "One row a clause, UTF-8"),
    _JSON,
)
"""Formats of a clause summary."""

COMPARISON_FORMATS: Final[tuple[FormatInfo, ...]] = (
    FormatInfo("docx", ".docx", _DOCX, "Word redline", "Tracked changes, checked before saving"),
    FormatInfo("pdf", ".pdf", "application/pdf", "PDF report", "Clause by clause, and what changed, ready to print"),
    _HTML,
    _MARKDOWN,
    FormatInfo("json", ".json", "application/json", "JSON data", "All changes with positions and directions"),
)
"""Formats of a comparison."""

MATRIX_FORMATS: Final[tuple[FormatInfo, ...]] = (
    FormatInfo("xlsx", ".xlsx", _XLSX, "Excel matrix", "Facts by document, and a sheet of clauses"),
    _HTML,
    _MARKDOWN,
    FormatInfo("csv", ".csv", "text/csv", "CSV matrix", "One row a fact, one column a document"),
    FormatInfo("json", ".json", "application/json", "JSON data", "All cells with the clauses behind them"),
)
"""Formats of a matrix."""

TIMELINE_FORMATS: Final[tuple[FormatInfo, ...]] = (
    FormatInfo("html", ".html", "text/html", "HTML web page", "With a chart; one file, works offline, prints well"),
    _MARKDOWN,
    FormatInfo("json", ".json", "application/json", "JSON data", "Every version with its clauses and events"),
)
"""Formats of a timeline."""

DUTY_FORMATS: Final[tuple[FormatInfo, ...]] = (
    FormatInfo("docx", ".docx", _DOCX, "Word checklist of duties", "To tick off, with NOTICE text and words to show"),
    _MARKDOWN,
    FormatInfo("txt", ".txt", "text/plain", "Plain text", "The checklist, and the NOTICE text to copy"),
)
"""Formats of a checklist of duties."""

ANNOTATED: Final = FormatInfo(
    "annotated", ".pdf", "application/pdf", "PDF annotated original", "Highlights and notes on the original pages"
)
"""The original PDF with its clauses marked; only for documents that were read from one."""


def unknown_format(name: str, known: tuple[FormatInfo, ...]) -> HowOpenError:
    """The error for a format that is not in ``known``."""
    names = ", ".join(info.name for info in known)
    return HowOpenError(f"There is no export in the format “{name}” here.", hint=f"Choose one of {names}.")
