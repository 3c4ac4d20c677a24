# SPDX-License-Identifier: Apache-2.0
"""A licence as read: its text, and where pages and paragraphs lie in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.spans import Span

FEWEST_WORDS: Final = 40
"""Pages with fewer words are no agreement: a cover, a stamp, pictures of the text."""
FEWEST_WORDS_WITHOUT_PAGES: Final = 5
"""A file of text is what it is, and some licences are a sentence long."""


class BlockKind(StrEnum):
    """What a block of text is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    FOOTNOTE = "footnote"


class Tracked(StrEnum):
    """How tracked changes of a word processor's file are read; shown, both versions stand in marks in the text."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table row.

    ``span`` may hold line breaks where the source was hard-wrapped; a view shows each as one space. ``level`` is the
    heading's level from 1, or the list item's depth from 1; 0 where nothing is known.
    """

    kind: BlockKind
    span: Span
    level: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the source, numbered from 1, and its part of the text."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that the file's authors left in its margin, which is no part of the text.

    ``span`` is what it is about, empty where it only stands at a place.
    """

    author: str
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    r"""The text that every later stage points into.

    ``text`` has ``\n`` line ends only, no NUL and no byte order mark. ``blocks`` are in text order, never overlap,
    and hold every character that is not white space. ``pages`` is empty where the format has none.
    ``sha256`` is that of the file's bytes. ``warnings`` are sentences for the reviewer.

    ``recognised`` are the parts that were read from pictures of text (OCR), in text order and without overlap, and
    ``unsure`` the words among them that may well be wrong. ``unread_pages`` are the numbers of the pages that hold no
    text, only a picture or nothing.
    """

    name: str
    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    language: str = "en"
    title: str = ""
    warnings: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    recognised: tuple[Span, ...] = ()
    unsure: tuple[Span, ...] = ()
    unread_pages: tuple[int, ...] = ()

    @property
    def has_little_text(self) -> bool:
        """Whether so little could be read that no verdict may rest on it: few words, or most pages without any."""
        fewest = FEWEST_WORDS if self.pages else FEWEST_WORDS_WITHOUT_PAGES
        return 2 * len(self.unread_pages) > len(self.pages) or len(self.text.split()) < fewest

    def is_recognised(self, span: Span) -> bool:
        """Whether any of the words at ``span`` were read from a picture, so that a quote of them says so."""
        return any(part.overlaps(span) for part in self.recognised)

    def quote(self, span: Span) -> str:
        """The exact words at ``span``."""
        return span.of(self.text)

    def page_at(self, offset: int) -> int | None:
        """The number of the page that holds ``offset``, or None where the format has no pages."""
        if not self.pages:
            return None
        index = bisect_right([page.span.start for page in self.pages], offset) - 1
        return self.pages[max(index, 0)].number
