# SPDX-License-Identifier: Apache-2.0
"""Words as identification compares them: typography, wrapping and hyphenation do not count, every word does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

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


def folded(text: str) -> list[str]:
    """Every word of ``text`` in order, folded for comparison."""
    # Lower case keeps the places of ASCII letters, and takes most words through without a closer look.
    found = _WORD.findall(text.lower() if text.isascii() else text)
    return [word if word.islower() and word.isascii() and word.isalnum() else _fold(word) for word in found]


def places(text: str) -> list[tuple[int, int]]:
    """The characters that each of those words stands in, in the same order: start and end."""
    return [found.span() for found in _WORD.finditer(text)]


def content(text: str, every: Sequence[str] | None = None) -> list[str]:
    """The folded words that make a licence what it is: all but those of lines that name a copyright holder.

    ``every`` are the folded words of ``text``, where they are known already.
    """
    lines = notice_lines(text)
    if not lines:
        return list(folded(text) if every is None else every)
    ends = [0, *(line.end for line in lines)]
    starts = [*(line.start for line in lines), len(text)]
    return folded("".join(text[end:start] for end, start in zip(ends, starts, strict=True)))


def _fold(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    return unicodedata.normalize("NFKC", _FOLDED_AWAY.sub("", word)).casefold()
