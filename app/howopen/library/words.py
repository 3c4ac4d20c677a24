# SPDX-License-Identifier: Apache-2.0
"""Words as identification compares them: typography, wrapping and hyphenation do not count, every word does."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Scripts written without spaces: each character stands for itself, else a whole Chinese sentence would be one word.
_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_LETTER = rf"[^\W_{_SINGLE}]"
_APOSTROPHE = r"['\u2018\u2019\u02bc]"
# A hyphen joins, with or without a line break after it, so that "non-commercial" wraps anywhere.
_HYPHEN = r"(?:\u00ad|[-\u2010\u2011](?:[ \t]*\n[ \t]*)?)"
# Signs that change what a figure means are words of their own.
_WORD = re.compile(rf"[{_SINGLE}]|{_LETTER}+(?:(?:{_APOSTROPHE}|{_HYPHEN}){_LETTER}+)*|[$€£¥%]")
_FOLDED_AWAY = re.compile(rf"{_APOSTROPHE}|{_HYPHEN}")

_NOTICE_LINE = re.compile(
    r"""^[\W_]*(?:
        (?:copyright|\(c\)|©)\s*(?:\(c\)|©|copyright|by\b|\d{4}|[<\[{]).{0,160}
        | copyright\b.{0,80}\b(?:19|20)\d\d\b.{0,80}
        | all\s+rights\s+reserved\W*
    )$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word folded for comparison, and its characters ``start`` to ``end`` in the text."""

    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Every word of ``text`` in order."""
    return [Word(_fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]


def folded(text: str) -> list[str]:
    """The same words without their places, which is several times faster."""
    return [_fold(found) for found in _WORD.findall(text)]


def content(text: str) -> list[str]:
    """The folded words that make a licence what it is: all but those of lines that name a copyright holder."""
    return folded(_NOTICE_LINE.sub("", text))


def _fold(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    return unicodedata.normalize("NFKC", _FOLDED_AWAY.sub("", word)).casefold()
