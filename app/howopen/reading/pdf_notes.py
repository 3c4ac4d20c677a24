# SPDX-License-Identifier: Apache-2.0
"""Footnotes: small type that closes a page or column and starts with a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from howopen.reading.pdf_lines import Measure, PdfLine, PdfPage, measure

_MARK: Final = re.compile(r"(?:[\[(]?\d{1,3}[\])]?|[*†‡§¶]{1,3}|[a-z]\))[.:]?\s*(?=[^\W\d_]|[“\"‘'(])")
_SMALLER: Final = 0.93  # of the usual size, at most
_LOWER_PART: Final = 0.4  # of the page's height: no footnote starts above


def with_notes(pages: Sequence[PdfPage]) -> tuple[PdfPage, ...]:
    """The pages with the lines of footnotes marked, each page's after its other lines."""
    usual = measure(pages)
    return tuple(_marked(page, usual) for page in pages)


def starts_note(line: PdfLine) -> bool:
    """Whether the line begins with what footnotes are marked with."""
    return bool(_MARK.match(line.text))


def _marked(page: PdfPage, usual: Measure) -> PdfPage:
    notes: set[int] = set()
    for start, end in _closing_runs(page.lines, usual):
        first = next((index for index in range(start, end) if starts_note(page.lines[index])), None)
        if first is not None and page.lines[first].top > _LOWER_PART * page.height:
            notes.update(range(first, end))
    if not notes or len(notes) == len(page.lines):
        return page
    body = [line for index, line in enumerate(page.lines) if index not in notes]
    closing = [replace(line, note=True) for index, line in enumerate(page.lines) if index in notes]
    return PdfPage(page.number, page.width, page.height, (*body, *closing))


def _closing_runs(lines: Sequence[PdfLine], usual: Measure) -> list[tuple[int, int]]:
    """The stretches of small lines that end a page or a column, below lines of it."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for index, line in enumerate(lines):
        small = not line.row and not line.aside and 0 < line.size <= _SMALLER * usual.size
        if small and start is None:
            start = index
        elif not small:
            start = None
        ends = index + 1 == len(lines) or lines[index + 1].top < line.top or lines[index + 1].aside
        if ends and start is not None:
            runs.append((start, index + 1))
            start = None
    return runs
