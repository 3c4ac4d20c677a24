# SPDX-License-Identifier: Apache-2.0
"""Regular expressions that are looked at only where letters that every match holds stand in the text.

Hundreds of patterns are held against hundreds of sentences, and nearly all of them match nowhere. Looking for a few
letters first costs a tenth of a search, and a pattern whose letters never occur is never compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_SHORT = 600  # characters below which one search costs less than looking for the letters of each choice
_OFTEN = 16  # searches in short texts after which a pattern is worth compiling whole: most are asked for a few times
_LEAST = 3  # letters that are worth looking for
_BREAKS = "bBwWsSdDAZ"
_TOKEN = re.compile(
    r"\\(?P<escaped>.)|\[(?:\\.|[^\]\\])+\]|(?P<open>\((?:\?(?:<?[=!]|:|P<\w+>|\w+\)))?)|(?P<other>.)", re.DOTALL
)
_MARK = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
"""Brackets and bars, and before them in the choice what only looks like them."""
_DEEPER = {"(": 1, ")": -1}
_QUANTIFIER = re.compile(r"(?:[*?]|\{(?P<least>\d*)(?:,\d*)?\}|\+)[?+]?")

Choices = frozenset[str]


def _closing(pattern: str, start: int) -> int:
    """Where the group that opens before ``start`` closes."""
    depth = 1
    for mark in _MARK.finditer(pattern, start):
        depth += _DEEPER.get(mark[0], 0)
        if not depth:
            return mark.start()
    raise ValueError(pattern)


def _optional(pattern: str, at: int) -> tuple[bool, int]:
    """Whether what ends at ``at`` may be left out, and where its quantifier ends."""
    found = _QUANTIFIER.match(pattern, at)
    if found is None:
        return False, at
    return found[0][0] in "*?" or found["least"] in ("", "0"), found.end()


def _branches(pattern: str) -> list[str]:
    out, start, depth = [], 0, 0
    for mark in _MARK.finditer(pattern):
        depth += _DEEPER.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            out.append(pattern[start : mark.start()])
            start = mark.end()
    return [*out, pattern[start:]]


@lru_cache(maxsize=4096)  # asked for once for all branches together, and once for each alone
def _of_branch(branch: str) -> tuple[Choices, ...]:
    """Sets of letters: every match of ``branch``, which has no choice of its own, holds one of each set."""
    found: list[Choices] = []
    run, at = "", 0
    while at < len(branch):
        token = _TOKEN.match(branch, at)
        if token is None:
            raise ValueError(branch)
        closing = _closing(branch, token.end()) if token["open"] else 0
        end = closing + 1 if closing else token.end()
        left_out, at = _optional(branch, end)
        letter = _letter(token)
        if letter and at == end:
            run += letter
            continue
        found.append(frozenset({run if left_out else run + letter}))
        run = ""
        if token["open"] in ("(", "(?:") and not left_out:
            found.append(needed(branch[token.end() : closing]))
    return tuple(choices for choices in (*found, frozenset({run})) if choices and min(map(len, choices)) >= _LEAST)


def _letter(token: re.Match[str]) -> str:
    """The letter that a token stands for, or "" where it stands for none or for several."""
    if token["escaped"]:
        return "" if token["escaped"] in _BREAKS else token["escaped"]
    return "" if token["other"] in (None, "^", "$", ".") else token["other"]


@lru_cache(maxsize=2048)
def needed(pattern: str) -> Choices:
    """Letters of which one stands in every match of ``pattern``; none where no such letters are plain."""
    chosen = []
    for branch in _branches(pattern):
        sets = _of_branch(branch)
        if not sets:
            return frozenset()
        chosen.append(max(sets, key=lambda choices: (min(map(len, choices)), -len(choices))))
    return frozenset().union(*chosen)


class _Branch:
    """One choice of a pattern: its letters, and itself once compiled."""

    __slots__ = ("compiled", "needs", "pattern")

    def __init__(self, pattern: str) -> None:
        sets = sorted(_of_branch(pattern), key=lambda choices: (-min(map(len, choices)), len(choices)))
        self.needs = tuple(tuple(sorted(choices)) for choices in sets)
        self.pattern = pattern
        self.compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        holds = text.__contains__
        for choices in self.needs:
            if not any(map(holds, choices)):
                return None
        if self.compiled is None:
            self.compiled = re.compile(self.pattern)
        return self.compiled.search(text)


class Wording:
    """A pattern for plain text, compiled when its letters are first met."""

    __slots__ = ("_asked", "_branches", "_compiled", "_needed", "_pattern")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._needed = tuple(needed(pattern)) if "(?i" not in pattern else ()
        self._branches = tuple(map(_Branch, _branches(pattern))) if self._needed else ()
        self._compiled: re.Pattern[str] | None = None
        self._asked = 0

    def _whole(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._pattern)
        return self._compiled

    def may_match(self, text: str) -> bool:
        """Whether letters that every match holds stand in ``text``: a look that costs far less than a search."""
        return not self._needed or any(map(text.__contains__, self._needed))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, as ``re.search`` finds it."""
        # Written out, as this runs a thousand times a document: a call of ``may_match`` takes longer than its look.
        for letters in self._needed:
            if letters in text:
                break
        else:
            if self._needed:
                return None
        self._asked += 1
        if not self._branches or (len(text) < _SHORT and self._asked > _OFTEN):
            return self._whole().search(text)
        found = (branch.search(text) for branch in self._branches)
        return min((match for match in found if match), key=lambda match: match.start(), default=None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, as ``re.finditer`` finds them."""
        return self._whole().finditer(text) if self.may_match(text) else iter(())

    def findall(self, text: str) -> list[str]:
        """The text of every match."""
        return [match.group() for match in self.finditer(text)]

    def sub(self, new: str, text: str) -> str:
        """``text`` with ``new`` for every match."""
        return self._whole().sub(new, text) if self.may_match(text) else text


@lru_cache(maxsize=1024)
def words(pattern: str) -> Wording:
    """The wording of ``pattern`` for plain text."""
    return Wording(pattern)
