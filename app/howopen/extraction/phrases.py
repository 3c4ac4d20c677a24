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
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from howopen.domain.spans import Span

_GAPS = {"...": r"(?:\W+\w[\w’'.-]*){0,12}?\W+", "..": r"(?:\W+\w[\w’'.-]*){0,3}?\W+"}
_BETWEEN = r"[\s,;:“”\"'’()–-]+"
_NUMBER = (
    r"(?:[$€£¥]\s?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a\s+)?hundred)"
    r"(?:\s*(?:hundred|thousand|million|billion|k|m|bn))*"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a text that many phrases are sought in; ``folded`` is its words without regard to case."""

    text: str
    span: Span
    folded: str

    def first(self, phrases: Iterable[str]) -> Span | None:
        """Where the first of ``phrases`` that the passage holds stands in the text; None if it holds none."""
        for phrase in phrases:
            # Looking for plain letters is far cheaper than a pattern, and rules out nearly every phrase.
            if any(letters in self.folded for letters in needed(phrase)):
                match = compiled(phrase).search(self.text, self.span.start, self.span.end)
                if match:
                    return Span(match.start(), match.end())
        return None

    def holds(self, phrases: Iterable[str]) -> bool:
        """Whether the passage holds one of ``phrases``."""
        return self.first(phrases) is not None


def passage(text: str, span: Span | None = None) -> Passage:
    """The passage of ``text`` at ``span``, or all of it."""
    span = Span(0, len(text)) if span is None else span
    return Passage(text, span, span.of(text).casefold())


@cache
def needed(phrase: str) -> tuple[str, ...]:
    """Letters in lower case of which any text that holds ``phrase`` has at least one; ("",) where none are sure."""
    choices = [_letters(part) for part in _parts(phrase) if part not in _GAPS and not part.endswith("?")]
    return max(choices, key=lambda letters: min(map(len, letters)), default=("",))


def _letters(part: str) -> tuple[str, ...]:
    """The longest run of plain letters of each choice that ``part`` leaves."""
    runs = (re.findall(r"[a-z]+", re.sub(r"\{.*?\}|<.*?>", " ", choice.casefold())) for choice in _choices(part))
    return tuple(max(found, key=len, default="") for found in runs)


def _choices(part: str) -> list[str]:
    return (part[1:-1] if part.startswith("(") else part).split("|")


@cache
def compiled(phrase: str) -> re.Pattern[str]:
    """The pattern of ``phrase``, which ``checked`` has found well formed."""
    return re.compile(rf"(?<!\w){_pattern(phrase)}(?!\w)", re.IGNORECASE)


def checked(phrase: str) -> str:
    """``phrase`` itself. Its pattern is compiled only when a text may hold it, which saves most of a cold start.

    Raises:
        ValueError: if the phrase isn't well formed.
    """
    if not re.search(r"[^\s().?*|]", phrase):
        raise ValueError(f"{phrase!r} has no words")
    return phrase


def _pattern(phrase: str) -> str:
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
    return pattern


def _parts(phrase: str) -> list[str]:
    """The words of a phrase; a bracketed choice counts as one."""
    return re.findall(r"\([^()]*\)\??|[^\s()]+", phrase)


def _word(part: str) -> str:
    if part == "<number>":
        return _NUMBER
    if part.startswith("("):
        choices = [r"\s+".join(_word(word) for word in choice.split()) for choice in _choices(part)]
        return f"(?:{'|'.join(choices)})"
    choices = []
    for choice in _choices(part):
        escaped = re.escape(choice).replace(r"\*", r"\w*")
        escaped = re.sub(r"\\\{(\w),(\w)\\\}", r"[\1\2]", escaped)
        choices.append(escaped.replace("'", "[’']"))
    return f"(?:{'|'.join(choices)})"
