# SPDX-License-Identifier: Apache-2.0
"""Words that a person selects by pointer or keys, and when a press is no selecting but carries something out."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from howopen.domain.spans import Span

Load = Span | str
"""What a drag can carry out of a pane: words of the text, or the id of a clause."""

_NONE: Final = Span(0, 0)
_WORD: Final = re.compile(r"\S+")


class WordSelection:
    """The selected words, as offsets in the document, and the press that is going on."""

    def __init__(self) -> None:
        self.span = _NONE
        self._press: int | None = None
        self._at = QPointF()
        self._load: Load | None = None

    @property
    def pressed(self) -> bool:
        """Whether the pointer was pressed on words and not let go yet."""
        return self._press is not None

    @property
    def loaded(self) -> bool:
        """Whether the press was on something that a drag carries out, so that it selects nothing."""
        return self._load is not None

    def press(self, offset: int, at: QPointF, load: Load | None) -> None:
        """Begins at ``offset``: with a load the selected words wait for what becomes of it, else they are let go."""
        self._press, self._at, self._load = offset, at, load
        if load is None:
            self.span = _NONE

    def reach(self, offset: int) -> None:
        """Selects from the press to ``offset``."""
        if self._press is not None:
            self.span = Span(min(self._press, offset), max(self._press, offset))

    def far(self, at: QPointF) -> bool:
        """Whether the pointer has come far enough from the press to mean a drag and no click."""
        return (at - self._at).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()

    def taken(self, at: QPointF) -> Load | None:
        """The load, once, when the pointer has come far enough."""
        if self._load is None or not self.far(at):
            return None
        load, self._load, self._press = self._load, None, None
        return load

    def release(self) -> None:
        """Ends the press; selected words on which it was, and which were not carried out, are let go as by a click."""
        if self._load is not None:
            self.span = _NONE
        self._press, self._load = None, None

    def clear(self) -> None:
        """Selects nothing."""
        self.span, self._press, self._load = _NONE, None, None

    def trimmed(self, text: str) -> Span | None:
        """The selected words without the white space around them; None where there are none."""
        words = self.span.of(text)
        start = self.span.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def step(self, text: str, begin: int, *, forward: bool, first: bool) -> None:
        """Moves the end (or with ``first`` the beginning) of the selection by a word; begins at ``begin``."""
        span = self.trimmed(text)
        if span is None:
            self.span = _word_after(text, begin) or _NONE
            return
        edge = span.start if first else span.end
        moved = _moved(text, edge, forward=forward, first=first)
        start, end = (moved, span.end) if first else (span.start, moved)
        self.span = Span(start, end) if start < end else _NONE


def _word_after(text: str, offset: int) -> Span | None:
    match = _WORD.search(text, offset)
    return Span(*match.span()) if match else None


def _word_before(text: str, offset: int) -> Span:
    """The last word that begins before ``offset``; an empty span at 0 where there is none."""
    end = offset
    while end and text[end - 1].isspace():
        end -= 1
    start = end
    while start and not text[start - 1].isspace():
        start -= 1
    return Span(start, end)


def _moved(text: str, edge: int, *, forward: bool, first: bool) -> int:
    """The beginning (``first``) or the end of the next or the previous word."""
    if not forward:
        word = _word_before(text, edge)
        return word.start if first else _word_before(text, word.start).end
    after = _word_after(text, edge)
    if first and after is not None:
        after = _word_after(text, after.end)
    return edge if after is None else after.start if first else after.end
