# SPDX-License-Identifier: Apache-2.0
"""Two long texts cut into short pairs of pieces, at places that surely answer each other.

What it takes to compare two texts word by word grows with the product of their lengths, so that many pairs of short
pieces are compared in a fraction of the time. A text is a string here with one character a word, which rapidfuzz
reads as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

LONG = 600
"""Shorter texts are compared as fast as they are cut; and like texts are never cut into pieces as long as this."""

# Of the words one in so many is tried, told by its character, so that both texts try the same ones.
_ONE_IN = 64
# The words on either side of a cut that are the same in both: a shortest way from text to text keeps such a stretch.
_ALIKE = 8
# Pieces that answer each other have no more than so many words each that the other lacks.
_OWN = 8
# So many words more on one side than on the other were put in, or left out.
_JUMP = 20


class Pair(NamedTuple):
    """A piece of one text, and the piece of the other that answers it; either may be empty."""

    one: str
    other: str
    start: int
    other_start: int


class Cutter:
    """Cuts a text, in turn, with each of those that it is compared with."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, int] | None = None

    def pairs(self, other: str) -> list[Pair]:
        """Both texts in pairs of pieces, in order; both whole as one pair where they are short or unlike.

        They are cut only inside of stretches that are the same in both, stand once in each, and do so in one order.
        """
        return list(self.pairs_in_turn(other))

    def pairs_in_turn(self, other: str) -> Iterator[Pair]:
        """The same pairs, each looked at when it is asked for: for those who do not go on to the last."""
        one = self._text
        cuts = self._cuts(other) if min(len(one), len(other)) >= LONG else []
        ends = _straight([(0, 0), *cuts, (len(one), len(other))])
        return _joined(Pair(one[a:b], other[c:d], a, c) for (a, c), (b, d) in pairwise(ends))

    def _cuts(self, other: str) -> list[tuple[int, int]]:
        if self._places is None:
            self._places = _once(self._text)
        answers = _once(other)
        met = [(place, answers[stretch]) for stretch, place in self._places.items() if stretch in answers]
        # Where a paragraph has changed places there is no telling which of the two stayed: neither is cut.
        highest = accumulate((place for _, place in met), max)
        lowest = list(accumulate((place for _, place in reversed(met)), min))[::-1]
        return [cut for cut, high, low in zip(met, highest, lowest, strict=True) if high == low]


def _straight(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cuts, less those of a detour: between many words left out and many put in, or the other way round.

    A paragraph that stands there twice can lead astray: what then seems left out here, and put in there, is the same.
    """
    ahead = [other - one for one, other in cuts]
    jumps = [(at, now > then) for at, (then, now) in enumerate(pairwise(ahead), 1) if abs(now - then) > _JUMP]
    detours = [range(first, last) for (first, way), (last, back) in pairwise(jumps) if way != back]
    astray = {at for detour in detours for at in detour}
    return [cut for at, cut in enumerate(cuts) if at not in astray]


def _joined(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs, joined again where both pieces of one have words of their own: there they may be cut wrongly."""
    from rapidfuzz.distance import LCSseq

    before: Pair | None = None
    doubted = False
    for pair in pairs:
        size = min(len(pair.one), len(pair.other))
        least = max(size - _OWN, 0)
        doubtful = size >= LONG or LCSseq.similarity(pair.one, pair.other, score_cutoff=least) < least
        if before is None:
            before = pair
        elif doubted or doubtful:
            before = Pair(before.one + pair.one, before.other + pair.other, before.start, before.other_start)
        else:
            yield before
            before = pair
        doubted = doubtful
    if before is not None:
        yield before


def _once(text: str) -> dict[str, int]:
    """The stretches around the words that are tried, in order, with the place of the word: those that stand once."""
    places = _tried(text)
    stretches = [text[place - _ALIKE : place + _ALIKE] for place in places]
    often = Counter(stretches)
    return {stretch: place for stretch, place in zip(stretches, places, strict=True) if often[stretch] == 1}


def _tried(text: str) -> list[int]:
    """The places of the words that are tried, but for those too near to an end of the text."""
    import numpy as np

    characters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")[_ALIKE : 1 - _ALIKE]
    places: list[int] = (np.flatnonzero(characters % _ONE_IN == _ONE_IN // 2) + _ALIKE).tolist()
    return places
