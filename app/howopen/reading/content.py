# SPDX-License-Identifier: Apache-2.0
"""What the reader of one format hands over, and how blocks become one text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from howopen.domain.document import Block, BlockKind, Comment, Page
from howopen.domain.spans import Span

# NUL, the byte order mark and lone surrogates: no later stage may meet them (a surrogate cannot even be saved).
_NEVER = re.compile("[\x00\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile(r"[^\S\n\t]+")
_AROUND_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*")


def names(words: str) -> frozenset[str]:
    """The words of a blank-separated list, as a set."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Content:
    """A text with its blocks, before it has a name; the last three fields are those of ``Document``."""

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    title: str = ""
    warnings: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    recognised: tuple[Span, ...] = ()
    unsure: tuple[Span, ...] = ()
    unread_pages: tuple[int, ...] = ()


def clean(text: str) -> str:
    r"""``text`` with ``\n`` line ends only, without NULs, byte order marks and lone surrogates."""
    text = _NEVER.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def folded(text: str) -> str:
    """``clean(text)`` with runs of spaces as one; tabs and line breaks stay, blanks beside a break go."""
    return _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", clean(text))).strip()


@dataclass(slots=True)
class TextBuilder:
    """Puts blocks one under the other, parted by an empty line, and remembers where each lies."""

    _parts: list[str] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _length: int = 0

    @property
    def length(self) -> int:
        """Characters so far."""
        return self._length

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks so far, in text order."""
        return tuple(self._blocks)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def add(self, kind: BlockKind, text: str, *, level: int = 0) -> Span | None:
        """Appends a block and returns its span; white space alone makes no block and returns None."""
        words = folded(text)
        if not words:
            return None
        if self._parts:
            # Rows of one table and items of one list stand close, as a person would type them.
            close = kind is self._blocks[-1].kind and kind in (BlockKind.TABLE_ROW, BlockKind.LIST_ITEM)
            self._append("\n" if close else "\n\n")
        span = Span(self._length, self._length + len(words))
        self._append(words)
        self._blocks.append(Block(kind, span, level))
        return span

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
