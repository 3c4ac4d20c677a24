# SPDX-License-Identifier: Apache-2.0
"""How well a few letters match a name: beginnings of words first, then what they hold, then slips of the finger."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from heapq import nlargest
from typing import Final, TypeVar

_T = TypeVar("_T")
_WORD: Final = re.compile(r"\w+")
_WHOLE, _BEGINNING, _INSIDE = 100.0, 95.0, 85.0
_LEAST_ALIKE: Final = 75.0
_FEWEST_LETTERS_TO_GUESS: Final = 4


def score(query: str, *names: str) -> float:
    """From 0 (no match) to 100: every word of ``query`` has to match one of ``names`` in some way, in any order.

    The names are those of one thing, such as the English one beside that in the language of the window. A word of four
    letters or more may hold a slip. Names that say little else come before those that say much.
    """
    wanted, of_names = (
        _WORD.findall(query.casefold()),
        [_WORD.findall(name.casefold()) for name in dict.fromkeys(names)],
    )
    words = [word for of_name in of_names for word in of_name]
    if not wanted or not words:
        return 0.0
    parts = [_score_word(word, words) for word in wanted]
    if not all(parts):
        return 0.0
    fewest = min(len(of_name) for of_name in of_names if of_name)
    return sum(parts) / len(parts) - min(4.0, 0.4 * (fewest - len(wanted)))


def rank(query: str, candidates: Iterable[_T], *names: Callable[[_T], str], limit: int) -> tuple[_T, ...]:
    """Up to ``limit`` candidates whose ``names`` match, best first; equals keep their order."""
    rated = ((score(query, *(name(candidate) for name in names)), candidate) for candidate in candidates)
    found = [(points, candidate) for points, candidate in rated if points > 0]
    return tuple(candidate for _points, candidate in nlargest(limit, found, key=lambda pair: pair[0]))


def holds_all(query: str, text: str) -> bool:
    """Whether ``text`` holds the beginning of a word for every word of ``query``; no slips allowed."""
    wanted = _WORD.findall(query.casefold())
    folded = text.casefold()
    return bool(wanted) and all(re.search(rf"\b{re.escape(word)}", folded) for word in wanted)


def _score_word(wanted: str, words: list[str]) -> float:
    if wanted in words:
        return _WHOLE
    if any(word.startswith(wanted) for word in words):
        return _BEGINNING
    if len(wanted) > 1 and any(wanted in word for word in words):
        return _INSIDE
    if len(wanted) < _FEWEST_LETTERS_TO_GUESS:
        return 0.0
    from rapidfuzz import fuzz, process

    best = process.extractOne(wanted, words, scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE)
    # A guess never comes before what holds the letters as they were typed.
    return 0.0 if best is None else best[1] * _INSIDE / 100.0
