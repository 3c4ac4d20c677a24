# SPDX-License-Identifier: Apache-2.0
"""Where comments are anchored: marks that travel in the words until these have their place in the text.

A mark is a lone surrogate, which well-formed XML cannot hold and no text keeps, so no word is ever taken for one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from howopen.domain.document import BlockKind, Comment
from howopen.domain.spans import Span
from howopen.reading.content import TextBuilder, folded

_FIRST, _LAST = 0xD800, 0xDFFF
_MARK = re.compile("[\ud800-\udfff]")


def bare(words: str) -> str:
    """``words`` without marks."""
    return _MARK.sub("", words)


@dataclass(slots=True)
class Anchors:
    """The comments of a file by key, and where their ends are found to lie in the text."""

    _marks: list[tuple[str, bool]] = field(default_factory=list)
    _starts: dict[str, int] = field(default_factory=dict)
    _ends: dict[str, int] = field(default_factory=dict)

    def mark(self, key: str, *, start: bool) -> str:
        """A mark for the start or end of what comment ``key`` is about; "" beyond 2,048 of them."""
        if _FIRST + len(self._marks) > _LAST:
            return ""
        self._marks.append((key, start))
        return chr(_FIRST + len(self._marks) - 1)

    def add(self, builder: TextBuilder, kind: BlockKind, words: str, *, level: int = 0) -> None:
        """Appends a block as ``builder.add`` does, and notes where the marks in ``words`` have come to lie."""
        marks = list(_MARK.finditer(words))
        span = builder.add(kind, bare(words), level=level)
        place = span.start if span else builder.length
        for match in marks:
            offset = place
            if span is not None:
                before = folded(bare(words[: match.start()]))
                offset += len(before)
            self._note(ord(match[0]) - _FIRST, offset)

    def comments(self, text: str, notes: dict[str, tuple[str, str]]) -> tuple[Comment, ...]:
        """The comments of ``notes`` (author and words by key), in the order of the text; a lost anchor is its end."""
        found = [
            Comment(author, " ".join(words.split()), self._span(key, text)) for key, (author, words) in notes.items()
        ]
        return tuple(sorted(found, key=lambda comment: comment.span.start))

    def _note(self, index: int, offset: int) -> None:
        if index < len(self._marks):
            key, start = self._marks[index]
            if start:
                self._starts.setdefault(key, offset)
            else:
                self._ends[key] = offset

    def _span(self, key: str, text: str) -> Span:
        end = self._ends.get(key, self._starts.get(key, len(text)))
        start = min(self._starts.get(key, end), end)
        while start < end and text[start].isspace():
            start += 1
        return Span(start, end)
