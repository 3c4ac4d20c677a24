# SPDX-License-Identifier: Apache-2.0
"""How like texts are, by the words that they share in order."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# What is looked for first: a likeness so much below what the words without their order allow. It is found in a third
# of the time, and most often there.
_SLACK = 0.05
# Texts that share less of their words than this are too unlike for that.
_ALIKE = 0.85


class Likeness:
    """How like a text is to others; it is given by the hashes of its words, in order.

    The words are numbered, the most frequent first: rapidfuzz compares numbers below 256 three times as fast.
    """

    def __init__(self, words: NDArray[np.uint32]) -> None:
        import numpy as np

        self._given = words
        self._distinct, places, counts = np.unique(words, return_inverse=True, return_counts=True)
        order = np.argsort(-counts, kind="stable")
        self._numbers = np.empty(len(order), dtype=np.uint32)
        self._numbers[order] = np.arange(len(order), dtype=np.uint32)
        self._counts = counts[order]
        self._words = self._numbers[places]

    def to(self, known: NDArray[np.uint32], least: float = 0.0) -> float:
        """The share of both texts' words that both have in the same order, 0 to 1; 0 where it is below ``least``."""
        import numpy as np

        total = len(self._given) + len(known)
        if np.array_equal(self._given, known):
            return 1.0
        if not len(self._given) or not len(known):
            return 0.0
        # A word that one of the two lacks cannot be shared.
        places = np.minimum(np.searchsorted(self._distinct, known), len(self._distinct) - 1)
        theirs = self._numbers[places[self._distinct[places] == known]]
        counts = np.bincount(theirs, minlength=len(self._counts))
        most = 2 * int(np.minimum(counts, self._counts).sum()) / total
        if most < least:
            return 0.0
        ours = self._words[(counts > 0)[self._words]]
        found = _shared(ours, theirs, total, max(least, most - _SLACK)) if most >= _ALIKE else 0.0
        found = found or _shared(ours, theirs, total, least)
        return found if found >= least else 0.0


def _shared(ours: NDArray[np.uint32], theirs: NDArray[np.uint32], total: int, least: float) -> float:
    """The share of ``total`` words that both have in the same order; 0 where it is below ``least``."""
    from rapidfuzz.distance import LCSseq

    needed = max(int(least * total / 2) - 1, 0)  # one less, so that rounding cannot lose any
    shared = LCSseq.similarity(array("I", ours.tobytes()), array("I", theirs.tobytes()), score_cutoff=needed)
    return 1.0 - (total - 2 * shared) / total if shared else 0.0
