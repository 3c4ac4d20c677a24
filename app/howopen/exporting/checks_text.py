# SPDX-License-Identifier: Apache-2.0
"""What a report of a check points at: the clauses, and where they stand in the file itself."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.policy import Ruling
from howopen.domain.spans import Span

_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Region:
    """A span in the file: lines and columns from 1 (the end column is the one after the last), offset from 0."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class FileText:
    """A text whose characters are the file's; ``breaks`` are its line ends, ``wide`` if they are CRLF."""

    breaks: tuple[int, ...]
    wide: bool

    def region(self, span: Span) -> Region:
        """Where ``span`` of the text stands in the file; a byte order mark is not counted."""
        first, last = bisect_left(self.breaks, span.start), bisect_left(self.breaks, span.end)
        # Each CRLF before a place is one character more in the file than in the text.
        start, end = (span.start + first, span.end + last) if self.wide else (span.start, span.end)
        return Region(
            first + 1, self._column(span.start, first), last + 1, self._column(span.end, last), start, end - start
        )

    def _column(self, offset: int, line: int) -> int:
        return offset - (self.breaks[line - 1] + 1 if line else 0) + 1


def cited(analysis: Analysis, ruling: Ruling) -> list[Clause]:
    """The clauses behind a ruling, the same words once: a sentence that does two things is two clauses."""
    found: dict[Span, Clause] = {}
    for clause_id in ruling.clauses:
        clause = analysis.clause(clause_id)
        found.setdefault(clause.span, clause)
    return list(found.values())


def file_text(document: Document) -> FileText | None:
    """The file's text, or None where the document's text was taken out of another format.

    The file's sha256 proves it: only UTF-8 text with LF or CRLF line ends gives that sum again.
    """
    for wide in (False, True):
        text = document.text.replace("\n", "\r\n") if wide else document.text
        for mark in ("", _BOM):
            content = (mark + text).encode("utf-8", errors="replace")
            if hashlib.sha256(content).hexdigest() == document.sha256:
                breaks = tuple(index for index, character in enumerate(document.text) if character == "\n")
                return FileText(breaks, wide)
    return None
