# SPDX-License-Identifier: Apache-2.0
r"""The plain notation in which the rules write the words that they look for.

``*`` is any ending, ``(a|b)`` a choice, ``...`` up to twelve words, ``-`` a hyphen, white space or
nothing. Words may be parted by any white space; case never matters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GAP = r"(?:[^\s.;]+\s+){0,12}?"
_BETWEEN = rf"[,:]?[\"”’)]?\s+{_GAP}"
_EDGE = "(?<![^\\W_])"


def _word(word: str) -> str:
    """One word of the notation as a regular expression."""
    plain = re.escape(word)
    for escaped, meaning in (
        (r"\*", r"\w*"),
        (r"\(", "(?:"),
        (r"\)", ")"),
        (r"\|", "|"),
        (r"\-", r"[-‐‑–\s]?"),
        (r"\ ", r"\s+"),
    ):
        plain = plain.replace(escaped, meaning)
    return plain


def phrase_pattern(phrase: str) -> str:
    """The regular expression of one phrase from the edge of a word on, without flags."""
    pieces = [_word(piece) for piece in re.split(r"\s+\.\.\.\s+", phrase.strip())]
    return rf"{_BETWEEN.join(pieces)}(?!\w)"


@lru_cache(maxsize=1024)
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that matches where any of ``phrases`` stands; no phrases match nowhere."""
    if not phrases:
        return re.compile(r"(?!)")
    # One edge before all of them: most places of a text are none, and are left without trying every phrase.
    return re.compile(rf"{_EDGE}(?:{'|'.join(phrase_pattern(phrase) for phrase in phrases)})", re.IGNORECASE)
