# SPDX-License-Identifier: Apache-2.0
"""The small language in which rules name words: compiled once, matched without regard to case and line breaks.

``monthly active users``   these words in this order, whatever white space stands between them
``train|improve``          either word; ``(most recent|latest) version`` either group of words
``distribut*``             any word that begins so
``licen{c,s}e``            either letter
``the? terms``             an optional word
``not ... train``          up to 12 other words in between; ``..`` up to 3
``<number>``               a figure, or a number in words
"""

from __future__ import annotations

import re
from functools import cache

_GAPS = {"...": r"(?:\W+\w[\w’'.-]*){0,12}?\W+", "..": r"(?:\W+\w[\w’'.-]*){0,3}?\W+"}
_BETWEEN = r"[\s,;:“”\"'’()–-]+"
_NUMBER = (
    r"(?:[$€£¥]\s?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a\s+)?hundred)"
    r"(?:\s*(?:hundred|thousand|million|billion|k|m|bn))*"
)


@cache
def compiled(phrase: str) -> re.Pattern[str]:
    """The pattern of ``phrase``.

    Raises:
        ValueError: if the phrase isn't well formed.
    """
    pattern = ""
    joint = ""
    for part in _parts(phrase):
        if part in _GAPS:
            joint = _GAPS[part]
            continue
        optional = part.endswith("?")
        body = _word(part.removesuffix("?"))
        if optional and not pattern:
            pattern = f"(?:{body}{_BETWEEN})?"
            continue
        pattern += f"(?:{joint}{body})?" if optional else joint + body
        joint = _BETWEEN
    if not pattern:
        raise ValueError("a phrase needs words")
    try:
        return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)
    except re.error as error:
        raise ValueError(f"{phrase!r} is not a phrase: {error}") from error


def _parts(phrase: str) -> list[str]:
    """The words of a phrase; a bracketed choice counts as one."""
    return re.findall(r"\([^()]*\)\??|[^\s()]+", phrase)


def _word(part: str) -> str:
    if part == "<number>":
        return _NUMBER
    if part.startswith("("):
        choices = [r"\s+".join(_word(word) for word in choice.split()) for choice in part[1:-1].split("|")]
        return f"(?:{'|'.join(choices)})"
    choices = []
    for choice in part.split("|"):
        escaped = re.escape(choice).replace(r"\*", r"\w*")
        escaped = re.sub(r"\\\{(\w),(\w)\\\}", r"[\1\2]", escaped)
        choices.append(escaped.replace("'", "[’']"))
    return f"(?:{'|'.join(choices)})"
