# SPDX-License-Identifier: Apache-2.0
r"""The plain notation in which the rules write the words that they look for.

``*`` is any ending, ``(a|b)`` a choice, ``...`` up to twelve words, ``-`` a hyphen, white space or nothing. Words may be
parted by any white space; case never matters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GAP = r"(?:[^\s.;]+\s+){0,12}?"
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
    """The regular expression of one phrase, without flags."""
    parts = []
    for piece in re.split(r"\s+(\.\.\.)\s+", phrase.strip()):
        parts.append(_GAP if piece == "..." else _word(piece) + (r"[,:]?"))
    body = r"\s+".join(part for part in parts if part != _GAP) if _GAP not in parts else _with_gaps(parts)
    return rf"{_EDGE}{body.removesuffix('[,:]?')}(?!\w)"


def _with_gaps(parts: list[str]) -> str:
    out = parts[0]
    for part in parts[1:]:
        out += r"[\"”’)]?\s+" + _GAP if part == _GAP else part
    return out


@lru_cache(maxsize=1024)
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that matches where any of ``phrases`` stands; no phrases match nowhere."""
    if not phrases:
        return re.compile(r"(?!)")
    return re.compile("|".join(phrase_pattern(phrase) for phrase in phrases), re.IGNORECASE)
