# SPDX-License-Identifier: Apache-2.0
"""What is known of the original pages: a few pictures, the places of words, and what must still be asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from howopen.domain.boxes import Box
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui.reading.page_source import DrawnPage, Located, Wish
from howopen.gui.reading.sheets import spans_on

KEPT: Final = 8
_NOTHING: Final[Mapping[Span, tuple[Box, ...]]] = {}


class SheetStore:
    """Pictures by page, each with the width that was asked for, and the boxes of spans that were looked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pictures: dict[int, tuple[int, DrawnPage]] = {}
        self._boxes: dict[int, dict[Span, tuple[Box, ...]]] = {}
        self._widths: dict[int, int] = {}
        self._broken: set[int] = set()

    def picture(self, page: int) -> DrawnPage | None:
        """A page's picture, perhaps of another width than is wanted now."""
        found = self._pictures.get(page)
        return None if found is None else found[1]

    def boxes(self, page: int) -> Mapping[Span, tuple[Box, ...]]:
        """The places on a page that are known."""
        return self._boxes.get(page, _NOTHING)

    def keep_picture(self, page: int, drawn: DrawnPage) -> None:
        """Keeps a picture; where there are too many, that of the page furthest away goes."""
        self._pictures[page] = (self._widths.get(page, drawn.image.width()), drawn)
        while len(self._pictures) > KEPT:
            del self._pictures[max(self._pictures, key=lambda other: abs(other - page))]

    def keep_boxes(self, page: int, located: Located) -> None:
        """Keeps the places of words on a page."""
        self._boxes.setdefault(page, {}).update(located)

    def give_up(self, page: int) -> None:
        """The page can't be drawn."""
        self._broken.add(page)

    def broken(self, page: int) -> bool:
        """Whether the page can't be drawn."""
        return page in self._broken

    def wish(self, page: int, width: int, spans: Sequence[Span]) -> Wish | None:
        """What is still to be asked about a page that is wanted ``width`` device pixels wide; None if nothing is."""
        if page in self._broken:
            return None
        known = self._pictures.get(page)
        across = 0 if known is not None and known[0] == width else width
        new = [span for span in spans_on(self._document, page, spans) if span not in self.boxes(page)]
        if not across and not new:
            return None
        self._widths[page] = width
        return Wish(page, across, tuple(new))
