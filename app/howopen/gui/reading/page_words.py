# SPDX-License-Identifier: Apache-2.0
"""The words of an original page: what is asked for to find their places, and which words lie under a drag; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from howopen.domain.spans import Span
from howopen.gui.reading.sheet_painter import Sheet

# A word by itself stands in many places of a page; with those before it, in one.
_BEFORE: Final = 5
_WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word, and the words up to its end by which its place is looked for."""

    span: Span
    sought: Span


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word where it is printed, in the pixels of the pages."""

    span: Span
    rect: QRectF


def page_words(text: str, page: Span) -> tuple[PageWord, ...]:
    """The words of a page in text order."""
    spans = [Span(*match.span()) for match in _WORD.finditer(text, page.start, page.end)]
    return tuple(PageWord(span, Span(spans[max(0, at - _BEFORE)].start, span.end)) for at, span in enumerate(spans))


def placed(words: Sequence[PageWord], sheet: Sheet) -> tuple[PlacedWord, ...]:
    """Those of ``words`` whose places on the page are known."""
    found: list[PlacedWord] = []
    for word in words:
        lines = sheet.rects(word.sought)
        if not lines:
            continue
        line = lines[-1]
        left = line.left()
        before = found[-1].rect if found else None
        # On one line with the word before it, it begins where that ends.
        if before is not None and before.top() < line.center().y() < before.bottom() and before.right() < line.right():
            left = before.right()
        found.append(PlacedWord(word.span, QRectF(left, line.top(), line.right() - left, line.height())))
    return tuple(found)


def word_at(words: Sequence[PlacedWord], point: QPointF) -> PlacedWord | None:
    """The word nearest to a point: on its line, or else on the line nearest to it; None where none is placed."""
    return min(words, key=lambda word: _distance(word.rect, point), default=None)


def lines_of(words: Sequence[PlacedWord], span: Span) -> list[QRectF]:
    """A rectangle for each printed line of those of ``words`` that ``span`` holds a part of."""
    lines: list[QRectF] = []
    for word in words:
        if not word.span.overlaps(span):
            continue
        if lines and lines[-1].top() < word.rect.center().y() < lines[-1].bottom():
            lines[-1] = lines[-1].united(word.rect)
        else:
            lines.append(word.rect)
    return lines


def _distance(rect: QRectF, point: QPointF) -> tuple[float, float]:
    down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    across = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    return down, across
