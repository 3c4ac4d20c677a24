# SPDX-License-Identifier: Apache-2.0
"""The markers of headings and list items: what they look like, and which place in their series they have."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))"
MARKER = re.compile(
    r"(?P<bullet>[-–—•*·▪◦‣o●○](?=\s))"
    r"|(?P<hash>#{1,6}(?=\s))"
    r"|(?P<word>(?:(?:section|article|clause|exhibit|annex|schedule|attachment)\s+|(?:§|art\.)\s?)[\dIVXA-F]+(?:\.\d+)*"
    r"[.:)]?(?=\s))"
    r"|(?P<path>(?:\d+|[a-z](?=\.\d))(?:\.\d+)+(?:\.[a-z])?[.)]?(?=\s|\*\*|[A-Z“\"]))"
    r"|(?P<roman>\(?" + _ROMAN + r"[.)](?=\s|[A-Z]))"
    r"|(?P<paren>[(（]\s?(?:\d{1,2}|[a-z]{1,2})\s?[)）]\.?)"
    r"|(?P<digit>\d{1,2}\\?[.)、](?=\s|\*\*|[A-Z“\"]))"
    r"|(?P<alpha>[a-z]\\?[.)](?=\s|[A-Z“\"]))",
    re.IGNORECASE,
)
EMPHASISED = re.compile(r"\*\*(?=(?:\d+\\?[.)]|(?:\d+\.)+\d+\\?\.?)(?:\*\*)?\s)")
_BODY = re.compile(r"\w+")
_VALUES = {"i": 1, "v": 5, "x": 10}
_ROMAN_BODY = re.compile(_ROMAN)


@dataclass(frozen=True, slots=True)
class Number:
    """The place of a marker in its series: "(c)" is the third of the series "a" in the brackets "()".

    ``series`` is "1", "a", "A", "i" or "I", the bullet itself, or "path" with the numbers above ("2.1" for "2.1.4").
    ``ordinal`` is 0 for a bullet.
    """

    series: str
    brackets: str
    ordinal: int

    @property
    def first(self) -> bool:
        """Whether a list may begin with it."""
        return self.ordinal <= 1


def numbers(marker: str, style: str) -> tuple[Number, ...]:
    """What ``marker`` may be, the likeliest first: "i." is a Roman one or the letter after "h."; () for no number."""
    if style == "bullet":
        return (Number(marker, "", 0),)
    if style == "path":
        parts = re.findall(r"\w+", marker)
        return (Number(f"path {'.'.join(parts[:-1])}", "", _ordinal(parts[-1])),)
    body = _BODY.search(marker)
    if style not in ("roman", "paren", "digit", "alpha") or body is None:
        return ()
    word, brackets = body.group(), "".join(mark for mark in marker if not mark.isalnum() and mark not in " \\")
    low = word.lower()
    if word.isdigit():
        return (Number("1", brackets, int(word)),)
    letter = Number("a" if word.islower() else "A", brackets, _ordinal(low))
    if not _ROMAN_BODY.fullmatch(low):
        return (letter,)
    roman = Number("i" if word.islower() else "I", brackets, _roman(low))
    return (roman, letter) if len(low) == 1 else (roman,)


def _ordinal(word: str) -> int:
    if word.isdigit():
        return int(word)
    return ord(word[0].lower()) - ord("a") + 1 + 26 * (len(word) - 1)


def _roman(word: str) -> int:
    values = [_VALUES[letter] for letter in word]
    return sum(-value if any(later > value for later in values[at + 1 :]) else value for at, value in enumerate(values))
