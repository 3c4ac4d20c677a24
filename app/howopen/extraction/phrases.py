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
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from howopen.domain.spans import Span

# Patterns see plain text (``straight``): a set of characters that are not all of Latin-1 takes ten times as long to
# compile, and there is one between any two words.
# Marks of Markdown ("***must not* share") would part words that stand side by side.
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "\x01", "*": " ", "`": " "})
_LINK = re.compile(r"\[([^\[\]\n]*)\]\(\S*?\)")
_GAPS = {"...": r"(?:\W+\w[\w'.-]*){0,12}?\W+", "..": r"(?:\W+\w[\w'.-]*){0,3}?\W+"}
_BETWEEN = r"[\s,;:\"'()\x01-]+"
_NUMBER = (
    r"(?:[$€£¥]\s?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a\s+)?hundred)"
    r"(?:\s*(?:hundred|thousand|million|billion|k|m|bn))*"
)
_WORD = re.compile(r"\w+")
_SHORTEST_STEM = 3
_ANYWAY = frozenset({""})
"""What every passage has for a phrase that asks for no word in particular."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a straight text that phrases are sought in; ``keys`` are those of its words, as of ``keys_of``."""

    text: str
    span: Span
    keys: frozenset[str]

    def first(self, phrases: tuple[str, ...]) -> Span | None:
        """Where the first of ``phrases`` that the passage holds stands in the text; None if it holds none."""
        # Looking for words is far cheaper than a pattern, and rules out nearly every phrase.
        lacks = self.keys.isdisjoint
        if lacks(leading(phrases)):
            return None
        for phrase, choices in _with_needed(phrases):
            for keys in choices:
                if lacks(keys):
                    break
            else:
                match = compiled(phrase).search(self.text, self.span.start, self.span.end)
                if match:
                    return Span(match.start(), match.end())
        return None

    def holds(self, phrases: tuple[str, ...]) -> bool:
        """Whether the passage holds one of ``phrases``."""
        return self.first(phrases) is not None


def straight(text: str) -> str:
    """``text`` as patterns see it: straight quotation marks, one dash, no marks of Markdown, no address behind a link.

    Each character that stays keeps its place.
    """
    return _LINK.sub(_unlinked, text.translate(_STRAIGHT))


def _unlinked(link: re.Match[str]) -> str:
    """The words of a link, with spaces for its brackets and its address."""
    return f" {link[1]}".ljust(len(link[0]))


def passage(text: str) -> Passage:
    """All of ``text`` as a passage."""
    return passage_at(straight(text), Span(0, len(text)))


def passage_at(text: str, span: Span) -> Passage:
    """The passage at ``span`` of a ``straight`` text."""
    return Passage(text, span, _all_keys(span.of(text)))


@lru_cache(maxsize=512)
def _all_keys(words: str) -> frozenset[str]:
    """The keys of every word. Kept for a while: rules, trigger words and conventions ask for the same passages."""
    return _ANYWAY.union(*map(keys_of, set(_WORD.findall(words))))


@lru_cache(maxsize=1 << 14)
def keys_of(word: str) -> tuple[str, ...]:
    """What phrases may ask of a passage with ``word`` in it: "distribution", "distributi*", "distribut*" ..."""
    folded = word.casefold()
    return (folded, *(f"{folded[:length]}*" for length in range(_SHORTEST_STEM, len(folded) + 1)))


@cache
def leading(phrases: tuple[str, ...]) -> frozenset[str]:
    """Keys of which any text that holds one of ``phrases`` has at least one."""
    return frozenset[str]().union(*(next(iter(needed(phrase)), _ANYWAY) for phrase in phrases))


@cache
def _with_needed(phrases: tuple[str, ...]) -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
    return tuple((phrase, needed(phrase)) for phrase in phrases)


@cache
def needed(phrase: str) -> tuple[frozenset[str], ...]:
    """Sets of keys; any text that holds ``phrase`` has at least one key of each. The most telling set comes first."""
    choices = [_keys(part) for part in _parts(phrase) if part not in _GAPS and not part.endswith("?")]
    return tuple(sorted(filter(None, choices), key=lambda keys: -min(map(len, keys))))


def _keys(part: str) -> frozenset[str]:
    """A key of each choice that ``part`` leaves; none where one of them asks for no word in particular."""
    keys = [_key(spelt) for choice in _choices(part) for spelt in _spellings(choice.casefold())]
    return frozenset(keys) if all(keys) else frozenset()


def _spellings(choice: str) -> Iterator[str]:
    """The spellings that "licen{c,s}e" stands for."""
    either = re.search(r"\{(\w),(\w)\}", choice)
    if either is None:
        yield choice
        return
    for letter in either.groups():
        yield from _spellings(choice[: either.start()] + letter + choice[either.end() :])


def _key(choice: str) -> str:
    """The most telling of the keys that a text with the words of ``choice`` has; "" if it may have none."""
    if "<" in choice:
        return ""
    runs = re.findall(r"(?<![\w*])\w+\*?", choice)
    return max((run for run in runs if not run.endswith("*") or len(run) > _SHORTEST_STEM), key=len, default="")


def _choices(part: str) -> list[str]:
    return (part[1:-1] if part.startswith("(") else part).split("|")


@cache
def compiled(phrase: str) -> re.Pattern[str]:
    """The pattern of ``phrase``, which ``checked`` has found well formed, for ``straight`` text."""
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
        choices.append(escaped)
    return f"(?:{'|'.join(choices)})"
