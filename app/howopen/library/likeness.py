# SPDX-License-Identifier: Apache-2.0
"""How like texts are, by the words that they share in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from howopen.library.cutting import LONG, Cutter, Pair
from howopen.library.index import distinct, places_in

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Long texts that are so like are compared piece by piece: the pieces of others may answer each other by chance.
_CLOSE = 0.85
# What is looked for first: a likeness so much below what the words without their order allow, then one twice as much
# below. It is found in a third of the time, and most often there.
_SLACK = 0.05
# Texts that share less of their words than this are too unlike for that.
_ALIKE = 0.85
# Less than this of their words in any order is hardly ever so much of them in one: they are compared whole at once.
_WORTH_CUTTING = 0.87
# Words are counted in so many drawers by their hash: what two texts share is no more than the counts allow.
_DRAWERS = 4096
# The characters beyond the basic ones, of which a string can hold any.
_FIRST_CHARACTER, _CHARACTERS = 0x10000, 0x100000
_LAST_CHARACTER = _FIRST_CHARACTER + _CHARACTERS - 1


class Likeness:
    """How like a text is to others; it is given by the hashes of its words, in order."""

    def __init__(self, words: NDArray[np.uint32]) -> None:
        self._given = words
        self._counts = _counts(words)
        self._cutter: Cutter | None = None
        self._whole: _Whole | None = None

    def to(self, known: NDArray[np.uint32], least: float = 0.0) -> float:
        """The share of both texts' words that both have in the same order, 0 to 1; 0 where it is below ``least``."""
        import numpy as np

        if np.array_equal(self._given, known):
            return 1.0
        if not len(self._given) or not len(known):
            return 0.0
        total = len(self._given) + len(known)
        most = 2 * int(np.minimum(self._counts, _counts(known)).sum())
        if most < least * total:
            return 0.0
        found = self._in_pieces(known, max(least, _CLOSE)) if most >= _WORTH_CUTTING * total else 0.0
        if found is None or (not found and least < _CLOSE):
            self._whole = self._whole or _Whole(self._given)
            found = self._whole.to(known, least)
        return found if found >= least else 0.0

    def _in_pieces(self, known: NDArray[np.uint32], least: float) -> float | None:
        """The same of texts that are close; None where they are not to be cut."""
        sizes = len(self._given), len(known)
        if min(sizes) < LONG:
            return None
        if 2 * min(sizes) < least * sum(sizes):
            return 0.0
        self._cutter = self._cutter or Cutter(_text(self._given))
        pairs = self._cutter.pairs(_text(known))
        return _shared(pairs, sum(sizes), least) if len(pairs) > 1 else None


class _Whole:
    """The likeness of texts that are compared in one piece.

    The words are numbered, the most frequent first: rapidfuzz compares characters below 256 three times as fast.
    """

    def __init__(self, words: NDArray[np.uint32]) -> None:
        import numpy as np

        self._distinct = distinct(words)
        places = np.searchsorted(self._distinct, words)
        counts = np.bincount(places, minlength=len(self._distinct))
        order = np.argsort(-counts, kind="stable")
        self._numbers = np.empty(len(order), dtype=np.uint32)
        # Of more than a million different words the rarest, which tell nothing, are one.
        self._numbers[order] = np.minimum(np.arange(len(order), dtype=np.uint32), _LAST_CHARACTER)
        self._counts = counts[order]
        self._words = self._numbers[places]

    def to(self, known: NDArray[np.uint32], least: float) -> float:
        import numpy as np

        total = len(self._words) + len(known)
        # A word that one of the two lacks cannot be shared.
        places, held = places_in(self._distinct, known)
        theirs = self._numbers[places[held]]
        counts = np.bincount(theirs, minlength=len(self._counts))
        most = 2 * int(np.minimum(counts, self._counts).sum()) / total
        if most < least:
            return 0.0
        pair = Pair(_decoded(self._words[(counts > 0)[self._words]]), _decoded(theirs), 0, 0)
        for near in (most - _SLACK, most - 2 * _SLACK) if most >= _ALIKE else ():
            if near > least and (found := _shared([pair], total, near)):
                return found
        return _shared([pair], total, least)


def _counts(words: NDArray[np.uint32]) -> NDArray[np.intp]:
    import numpy as np

    return np.bincount(words % _DRAWERS, minlength=_DRAWERS)


def _text(hashes: NDArray[np.uint32]) -> str:
    """A string with a character a word; of a million pairs of different words, one has the same."""
    return _decoded(hashes % _CHARACTERS + _FIRST_CHARACTER)


def _decoded(characters: NDArray[np.uint32]) -> str:
    return characters.astype("<u4", copy=False).tobytes().decode("utf-32-le", "surrogatepass")


def _shared(pairs: Sequence[Pair], total: int, least: float) -> float:
    """The share of ``total`` words that both texts have in the same order; 0 where it is below ``least``."""
    from rapidfuzz.distance import LCSseq

    needed = max(int(least * total / 2) - 1, 0)  # one less, so that rounding cannot lose any
    sizes = [min(len(pair.one), len(pair.other)) for pair in pairs]
    may_lack = sum(sizes) - needed
    for pair, size in zip(pairs, sizes, strict=True):
        may_lack -= size - LCSseq.similarity(pair.one, pair.other, score_cutoff=max(size - may_lack, 0))
        if may_lack < 0:
            return 0.0
    shared = needed + may_lack
    return 1.0 - (total - 2 * shared) / total if shared else 0.0
