# SPDX-License-Identifier: Apache-2.0
"""Words as identification compares them: typography, wrapping and hyphenation do not count, every word does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from howopen.library.notices import notice_lines

# Scripts written without spaces: each character stands for itself, else a whole Chinese sentence would be one word.
SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""The characters of scripts written without spaces, as a class of a regular expression."""

_LETTER = rf"[^\W_{SINGLE}]"
_APOSTROPHE = r"['\u2018\u2019\u02bc]"
# A hyphen joins, with or without a line break after it, so that "non-commercial" wraps anywhere.
_HYPHEN = r"(?:\u00ad|[-\u2010\u2011](?:[ \t]*\n[ \t]*)?)"
# Signs that change what a figure means are words of their own.
_WORD = re.compile(rf"[{SINGLE}]|{_LETTER}+(?:(?:{_APOSTROPHE}|{_HYPHEN}){_LETTER}+)*|[$€£¥%]")
_FOLDED_AWAY = re.compile(rf"{_APOSTROPHE}|{_HYPHEN}")


class Word(NamedTuple):
    """A word folded for comparison, and its characters ``start`` to ``end`` in the text."""

    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Every word of ``text`` in order."""
    return [Word(_fold(found[0]), *found.span()) for found in _WORD.finditer(text)]


def folded(text: str) -> list[str]:
    """The same words without their places, which is several times faster."""
    return [_fold(found) for found in _WORD.findall(text)]


def content(text: str, found: Sequence[Word] | None = None) -> list[str]:
    """The folded words that make a licence what it is: all but those of lines that name a copyright holder.

    ``found`` are the words of ``text``, where they are known already.
    """
    every = words(text) if found is None else found
    kept: list[str] = []
    place = 0
    for line in notice_lines(text):
        while place < len(every) and every[place].start < line.start:
            kept.append(every[place].folded)
            place += 1
        while place < len(every) and every[place].start < line.end:
            place += 1
    kept.extend(word.folded for word in every[place:])
    return kept


def _fold(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    return unicodedata.normalize("NFKC", _FOLDED_AWAY.sub("", word)).casefold()
