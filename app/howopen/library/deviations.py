# SPDX-License-Identifier: Apache-2.0
"""Where a text departs from a known one, word by word."""

from __future__ import annotations

from array import array

from howopen.domain.library import Deviation
from howopen.library.words import Word, folded, words

MOST = 200
"""No more deviations than this are listed: further ones say no more than that the texts differ."""


def deviations(known: str, found: str) -> tuple[Deviation, ...]:
    """The runs of words in which ``found`` differs from ``known``, in text order, at most ``MOST``.

    ``start`` and ``end`` are offsets in ``found``; they are equal, at the place where it would stand, where words
    of ``known`` are missing. Empty if and only if no word differs.
    """
    if folded(known) == folded(found):
        return ()
    known_words, found_words = words(known), words(found)
    return tuple(
        _deviation(known, known_words[a:b], found, found_words[c:d], _place(found_words, c))
        for a, b, c, d in _differing(known_words, found_words)[:MOST]
    )


def _differing(known: list[Word], found: list[Word]) -> list[tuple[int, int, int, int]]:
    """Ranges of words, in both, that have no equal between them."""
    from rapidfuzz.distance import Indel

    numbers: dict[str, int] = {}
    first, second = (
        array("L", (numbers.setdefault(word.folded, len(numbers)) for word in side)) for side in (known, found)
    )
    ranges: list[tuple[int, int, int, int]] = []
    for step in Indel.opcodes(first, second):
        if step.tag == "equal":
            continue
        a, b, c, d = step.src_start, step.src_end, step.dest_start, step.dest_end
        if ranges and ranges[-1][1] == a and ranges[-1][3] == c:
            a, c = ranges[-1][0], ranges[-1][2]
            ranges.pop()
        ranges.append((a, b, c, d))
    return ranges


def _deviation(known: str, theirs: list[Word], found: str, ours: list[Word], place: int) -> Deviation:
    start, end = (ours[0].start, ours[-1].end) if ours else (place, place)
    return Deviation(known=_quote(known, theirs), found=_quote(found, ours), start=start, end=end)


def _quote(text: str, run: list[Word]) -> str:
    return " ".join(text[run[0].start : run[-1].end].split()) if run else ""


def _place(found: list[Word], number: int) -> int:
    """Where words that are missing before word ``number`` would stand: after the word before them."""
    return found[number - 1].end if number else 0
