# SPDX-License-Identifier: Apache-2.0
"""A clause in short, and with the place where it stands."""

from __future__ import annotations

import re
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.exporting.provenance import recognition
from howopen.exporting.safe import one_line

ELLIPSIS = "…"
_HEAD: Final = 1_000  # characters in which a text says its version
_MONTHS: Final = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?)"
)
_NUMBERED: Final = re.compile(r"\bversion:?\s+v?(\d+(?:\.\d+)*)\b|\bv(\d+\.\d+(?:\.\d+)*)\b", re.IGNORECASE)
_DATED: Final = re.compile(
    r"\b(?:effective|last (?:updated|modified|revised)|released?|version)\b[^.\n]{0,30}?"
    rf"({_MONTHS}\.? \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTHS} \d{{4}}|\d{{4}}-\d\d-\d\d)",
    re.IGNORECASE,
)


def shortened(text: str, limit: int) -> str:
    """``text`` on one line and at most ``limit`` characters long, cut at a word boundary and then ended by "…"."""
    line = one_line(text)
    if len(line) <= limit:
        return line
    head = line[: max(limit - 1, 1)]
    if not line[len(head)].isspace() and " " in head:
        head = head[: head.rindex(" ")]
    return head.rstrip(" ,;:.–—-") + ELLIPSIS


def paraphrase(clause: Clause, document: Document, *, limit: int = 90) -> str:
    """The clause in short for a table: its first value's label where it has one, then its words, cut with "…"."""
    quote = document.quote(clause.span)
    label = one_line(clause.values[0].label) if clause.values else ""
    if not label or label in one_line(quote):
        return shortened(quote, limit)
    return shortened(f"{label}: {quote}", limit)


def place(clause: Clause, document: Document | None = None) -> str:
    """Where the clause stands: "Section 1.b.iv, page 2", with what is unknown left out.

    With its ``document``, words that were read from a picture are said to be ("page 2, OCR").
    """
    read_by = recognition(document, clause.span) if document is not None else ""
    return _place(clause.section, clause.page, read_by)


def passage_place(analysis: Analysis, span: Span) -> str:
    """Where any words of a document stand, told as the place of a clause is."""
    document = analysis.document
    section = analysis.outline.citation_at(span.start)
    return _place(section, document.page_at(span.start), recognition(document, span))


def _place(section: str, page: int | None, read_by: str) -> str:
    parts = []
    if section:
        numbered = section[:1].isdigit() or len(section.split(".")[0]) <= 4
        parts.append(f"Section {section}" if numbered else section)
    if page is not None:
        parts.append(f"page {page}")
    return ", ".join((*parts, *([read_by] if read_by else [])))


def title(analysis: Analysis) -> str:
    """What to call the document: the known licence that it exactly is, else its own title, else the file's name."""
    if analysis.identity is not None and analysis.identity.exact and analysis.identity.name:
        return one_line(analysis.identity.name)
    return one_line(analysis.document.title) or one_line(analysis.document.name)


def version(document: Document) -> str:
    """The version or date that the text's own head gives: "version 2.0", "version of April 5, 2025", or ""."""
    head = document.text[:_HEAD]
    if numbered := _NUMBERED.search(head):
        return f"version {numbered[1] or numbered[2]}"
    dated = _DATED.search(head)
    return f"version of {one_line(dated[1])}" if dated else ""


def titled(analysis: Analysis) -> str:
    """The title with the version, unless the title names that already."""
    name, which = title(analysis), version(analysis.document)
    return f"{name}, {which}" if which and which.removeprefix("version ") not in name else name


def citation(analysis: Analysis, clause: Clause) -> str:
    """The clause's exact words in quotation marks, then licence, version, section and page in brackets."""
    where = ", ".join(part for part in (titled(analysis), place(clause, analysis.document)) if part)
    return f"“{one_line(analysis.document.quote(clause.span))}” ({where})"


def side_words(analysis: Analysis, ids: tuple[str, ...]) -> str:
    """The clauses of one side in short, or "Silent"."""
    found = [analysis.clause(clause_id) for clause_id in ids]
    return "; ".join(f"{clause.id} {paraphrase(clause, analysis.document)}" for clause in found) or "Silent"
