# SPDX-License-Identifier: Apache-2.0
"""Running heads, running feet and page numbers: what stands on the pages but is none of the agreement's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from howopen.reading.pdf_lines import PdfLine, PdfPage

_LONE_NUMBER = re.compile(
    r"[\W_]*(?:page|seite|p\.|第)?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:(?:of|/|von|sur)\s*\d{1,4}|页|頁)?[\W_]*\Z", re.I
)
_NAMED_NUMBER = re.compile(r"\b(?:page|seite)\s*(?:\d{1,4}|[|l!](?=\s))", re.I)  # recognised text has "|" for 1
_OUTER_NUMBER = re.compile(r"\A(\d{1,4})(?=\s+\S)|(?<=\s)(\d{1,4})(?:\s*(?:/|of)\s*\d{1,4})?\Z")
_MARGIN = 0.13  # of the page's height, at the top and at the bottom
_SAME_HEIGHT = 4.0  # points
_FEW, _MOST = 1 / 3, 0.6  # of the pages

Key = tuple[str, int]


def without_running_lines(pages: Sequence[PdfPage]) -> tuple[PdfPage, ...]:
    """The pages without running heads, running feet and page numbers.

    In the margin, at one height, a line runs if a third of the pages have it word for word (left and right pages
    often differ) or have page numbers there; or if on most pages the line, whatever its other words, starts or ends
    with the page's own number. A line that stands on a single page always stays, unless it is that page's number.
    """
    holding = [page for page in pages if page.lines]
    seen: Counter[Key] = Counter()
    for page in holding:
        seen.update({key for line in page.lines for key in (*_same_words(line, page), *_same_offset(line, page))})
    few, most = max(2, round(_FEW * len(holding))), max(3, round(_MOST * len(holding)))

    def runs(line: PdfLine, page: PdfPage) -> bool:
        if len(holding) == 1:
            return _in_margin(line, page) and line is page.lines[-1] and bool(_LONE_NUMBER.match(line.text))
        repeated = any(seen[key] >= few for key in _same_words(line, page))
        return repeated or any(seen[key] >= most for key in _same_offset(line, page))

    return tuple(
        PdfPage(page.number, page.width, page.height, tuple(line for line in page.lines if not runs(line, page)))
        for page in pages
    )


def _in_margin(line: PdfLine, page: PdfPage) -> bool:
    inside = line.bottom < _MARGIN * page.height or line.top > (1 - _MARGIN) * page.height
    return (inside or line.aside) and not line.row


def _heights(line: PdfLine) -> tuple[int, int]:
    """Its height in steps, rounded both ways, so that two lines that differ by less than a step share one."""
    place = line.top / _SAME_HEIGHT
    return int(place), int(place + 0.5) + 100_000


def _same_words(line: PdfLine, page: PdfPage) -> list[Key]:
    """What the line shares with one of the same words, or any page number, at the same height."""
    if not _in_margin(line, page):
        return []
    numbered = _LONE_NUMBER.match(line.text) or _NAMED_NUMBER.search(line.text)
    words = "#" if numbered else line.text.strip().lower()
    return [(words, height) for height in _heights(line)]


def _same_offset(line: PdfLine, page: PdfPage) -> list[Key]:
    """What the line shares with one that starts or ends with the number of its own page."""
    if not _in_margin(line, page) or line not in (page.lines[0], page.lines[-1]):
        return []
    numbers = {int(match[1] or match[2]) for match in _OUTER_NUMBER.finditer(line.text.strip())}
    return [(f"#{number - page.number}", height) for number in numbers for height in _heights(line)]
