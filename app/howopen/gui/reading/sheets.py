# SPDX-License-Identifier: Apache-2.0
"""Original pages below each other in a pane, and places on them: pure, in pixels from the first page's top."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from howopen.domain.boxes import Box
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui.reading.page_source import Matrix


@dataclass(frozen=True, slots=True)
class Sheets:
    """Where each page lies; ``total`` is the height of all, with the margins."""

    rects: tuple[QRectF, ...] = ()
    tops: tuple[float, ...] = ()
    total: float = 0.0

    def at(self, y: float) -> int:
        """The index of the page at ``y`` or the last one above it; -1 where there are no pages."""
        return max(0, bisect_right(self.tops, y) - 1) if self.tops else -1

    def within(self, top: float, bottom: float) -> range:
        """The indexes of the pages that touch the band from ``top`` to ``bottom``."""
        return range(self.at(top), self.at(bottom) + 1) if self.tops else range(0)

    def share(self, y: float) -> tuple[int, float]:
        """The index of the page at ``y`` and the share of its height, 0 to 1, that lies above ``y``."""
        index = self.at(y)
        if index < 0:
            return 0, 0.0
        rect = self.rects[index]
        return index, min(max((y - rect.top()) / max(rect.height(), 1.0), 0.0), 1.0)

    def y_of(self, index: int, share: float) -> float:
        """The place at this share of a page's height; 0 where there is no such page."""
        if not 0 <= index < len(self.rects):
            return 0.0
        return self.rects[index].top() + share * self.rects[index].height()


def stacked(
    sizes: Sequence[tuple[float, float]], available: float, *, widest: float, margin: float, gap: float
) -> Sheets:
    """Pages of these sizes (any unit) in the middle of a pane; the widest fills it, but for the margins and a limit."""
    if not sizes:
        return Sheets()
    broadest = max(max(width for width, _ in sizes), 1.0)
    scale = max(min(available - 2 * margin, widest), 1.0) / broadest
    rects, y = [], margin
    for width, height in sizes:
        across, down = round(width * scale), max(round(height * scale), 1)
        rects.append(QRectF(round(max((available - across) / 2, 0.0)), y, across, down))
        y += down + gap
    return Sheets(tuple(rects), tuple(rect.top() for rect in rects), y - gap + margin)


def on_sheet(box: Box, matrix: Matrix, sheet: QRectF) -> QRectF:
    """Where a box of the PDF lies on the page that is drawn at ``sheet``."""
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    across = [a * x + c * y + e for x, y in corners]
    down = [b * x + d * y + f for x, y in corners]
    left, top = sheet.left() + min(across) * sheet.width(), sheet.top() + min(down) * sheet.height()
    return QRectF(left, top, (max(across) - min(across)) * sheet.width(), (max(down) - min(down)) * sheet.height())


def place_of(document: Document, offset: int) -> tuple[int, float]:
    """The index of the page that ``offset`` was read from, and about which share of the page stands above it."""
    return places_of(document, (offset,))[0]


def places_of(document: Document, offsets: Iterable[int]) -> list[tuple[int, float]]:
    """What ``place_of`` says of each of many offsets."""
    pages = document.pages
    if not pages:
        return [(0, 0.0) for _ in offsets]
    starts = [page.span.start for page in pages]
    places = []
    for offset in offsets:
        page = pages[max(bisect_right(starts, offset) - 1, 0)]
        into = (offset - page.span.start) / max(len(page.span), 1)
        places.append((page.number - 1, min(max(into, 0.0), 1.0)))
    return places


def offset_of(document: Document, index: int, share: float) -> int:
    """About the offset that was read at this share of a page; that of the page before it where it has no text."""
    before = [page for page in document.pages if page.number <= index + 1]
    if not before:
        return 0
    page = before[-1]
    into = share if page.number == index + 1 else 1.0
    return page.span.start + round(into * len(page.span))


def spans_on(document: Document, page: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Those of ``spans`` that were read from a page, numbered from 1."""
    parts = [own.span for own in document.pages if own.number == page]
    return tuple(span for span in spans if any(span.overlaps(part) for part in parts))
