# SPDX-License-Identifier: Apache-2.0
"""Words as identification compares them: typography, wrapping and hyphenation do not count, every word does."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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
# Compiled by re at the first text that is not ASCII: the classes of signs take it 5 ms.
_WORD = rf"[{SINGLE}]|{_LETTER}+(?:(?:{_APOSTROPHE}|{_HYPHEN}){_LETTER}+)*|[$€£¥%]"
# Inside of a word there is no space after one of these: a text may be cut there.
_CUT = re.compile(r"(?<=[.,;)])\s")
_PIECE = 8000
# Signs of typography, and ASCII signs that a word ends, goes on or is cut at alike.
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u02bc", "'"),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u201c\u201d\u2013\u2014\u2022\u2026\u00a9\u00ae\u2122\u00a7\u00b7\u00ab\u00bb\ufeff", '"'),
}
_FOLDED_AWAY = re.compile(rf"{_APOSTROPHE}|{_HYPHEN}")
# The same in ASCII in lower case, each beginning with its sign: a text without that is passed over fast.
_ASCII_APOSTROPHE = re.compile(r"'(?<=[a-z0-9]')(?=[a-z0-9])")
_ASCII_HYPHEN = re.compile(r"-(?<=[a-z0-9]-)(?:[ \t]*\n[ \t]*)?(?=[a-z0-9])")
_OWN_SIGNS = "$%"
_PARTED = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in _OWN_SIGNS}


class _Places(NamedTuple):
    """Where the words of a piece start and end in it, in order."""

    starts: array[int]
    ends: array[int]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a text, each of them folded; where one stands is found when it is asked.

    Most questions are about a few places of a long text. So it is read in pieces of some ``_PIECE`` characters, of
    which only those asked about are read a second time.
    """

    text: str
    folded: list[str]
    _read: str
    _starts: list[int]
    _firsts: list[int]
    _places: dict[int, _Places] = field(default_factory=dict)

    def span(self, index: int) -> tuple[int, int]:
        """The characters of ``text`` in which the word at ``index`` stands: start and end."""
        piece = bisect_right(self._firsts, index) - 1
        offset, (starts, ends) = self._starts[piece], self._in_piece(piece)
        within = index - self._firsts[piece]
        return offset + starts[within], offset + ends[within]

    def before(self, place: int) -> int:
        """How many words begin before a character of ``text``."""
        piece = bisect_right(self._starts, place) - 1
        return self._firsts[piece] + bisect_left(self._in_piece(piece).starts, place - self._starts[piece])

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """The characters of ``text`` in which the words from ``first`` up to before ``last`` stand: start and end.

        Where there are none, both are the end of the word before, after which they would stand.
        """
        if first >= last:
            return (self.span(first - 1)[1],) * 2 if first else (0, 0)
        start, end = self.span(first)
        return start, end if last - first == 1 else self.span(last - 1)[1]

    def written(self, first: int, last: int) -> str:
        """The words from ``first`` up to before ``last`` as the text has them, with single spaces; "" for none."""
        if first >= last:
            return ""
        start, end = self.stretch(first, last)
        return " ".join(self.text[start:end].split())

    def _in_piece(self, piece: int) -> _Places:
        if piece not in self._places:
            end = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.text)
            read = self._read[self._starts[piece] : end]
            self._places[piece] = _ascii_places(read) if read.isascii() else _other_places(read)
        return self._places[piece]


def words_of(text: str) -> Words:
    """The words of ``text`` in order."""
    read = text if text.isascii() else _in_plain_signs(text)
    starts = [0, *_cuts(text)]
    firsts: list[int] = []
    found: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        firsts.append(len(found))
        piece = read[start:end]
        found += _ascii_words(piece) if piece.isascii() else _other_words(piece)
    return Words(text, found, read, starts, firsts)


def folded(text: str) -> list[str]:
    """Every word of ``text`` in order, folded for comparison."""
    return words_of(text).folded


def content(words: Words) -> list[str]:
    """The folded words that make a licence what it is: all but those of lines that name a copyright holder."""
    kept: list[str] = []
    last = 0
    for line in notice_lines(words.text):
        kept += words.folded[last : words.before(line.start)]
        last = words.before(line.end)
    return kept + words.folded[last:]


def _in_plain_signs(text: str) -> str:
    """The text with every sign in its place, in ASCII where that has one that words are found by alike."""
    for sign, plain in _PLAIN.items():
        text = text.replace(sign, plain)
    return text


def _cuts(text: str) -> Iterator[int]:
    """Where a text is cut into pieces: never inside of a word."""
    cut = _CUT.search(text, _PIECE)
    while cut:
        yield cut.end()
        cut = _CUT.search(text, cut.end() + _PIECE)


def _ascii_words(text: str) -> list[str]:
    """The folded words of a piece of ASCII: what joins them goes, and what parts them becomes a space."""
    text = _ASCII_HYPHEN.sub("", _ASCII_APOSTROPHE.sub("", text.lower())).translate(_PARTED)
    for sign in _OWN_SIGNS:
        text = text.replace(sign, f" {sign} ")
    return text.split()


def _ascii_places(text: str) -> _Places:
    import numpy as np

    whole = _ASCII_HYPHEN.sub(lambda join: "x" * len(join[0]), _ASCII_APOSTROPHE.sub("x", text.lower()))
    signs = np.frombuffer(f" {whole.translate(_PARTED)} ".encode(), dtype=np.uint8)
    inside = signs != ord(" ")
    # Between two signs a word begins, or ends, where only one is inside of it, or one is a word of its own.
    parted = inside[1:] != inside[:-1]
    for sign in _OWN_SIGNS:
        alone = signs == ord(sign)
        parted |= alone[1:] | alone[:-1]
    starts, ends = np.flatnonzero(parted & inside[1:]), np.flatnonzero(parted & inside[:-1])
    return _Places(array("q", starts.tobytes()), array("q", ends.tobytes()))


def _other_words(text: str) -> list[str]:
    words = re.findall(_WORD, text)
    changed = {word: other for word, other in _folds(set(words)) if word != other}
    return [changed.get(word, word) for word in words] if changed else words


def _other_places(text: str) -> _Places:
    spans = [found.span() for found in re.finditer(_WORD, text)]
    return _Places(array("q", (start for start, _ in spans)), array("q", (end for _, end in spans)))


def _folds(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Different words, each with what it is folded to."""
    for word in words:
        if word.isascii() and word.isalnum():
            yield word, word.lower()
        else:
            yield word, unicodedata.normalize("NFKC", _FOLDED_AWAY.sub("", word)).casefold()
