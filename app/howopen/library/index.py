# SPDX-License-Identifier: Apache-2.0
"""An inverted index from runs of three words to the texts that hold them.

A run is one 32-bit hash. Postings lie sorted by hash in flat arrays, so that the whole index is read from the
database in one go and a query is a binary search.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUN = 3
"""So many words make a run."""

# Odd multipliers keep the order of the words in the hash; the values are those of the 64-bit finaliser of MurmurHash3.
_MIX = (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53, 0x9E3779B97F4A7C15)
# So many of a text's runs, or up to twice as many, tell which texts are near it; to look up more is half of a query.
_ENOUGH = 1000
# All licences of the library have some 40,000 different words; so many take 10 MB.
_MOST_WORDS = 65_536


class _Hashes(dict[str, bytes]):
    """The hash of each word that was met, little-endian: bytes are joined faster than numbers are put in a row.

    Licences share their words, so that most are met again. Whatever thread puts one in, it is the same.
    """

    def __missing__(self, word: str) -> bytes:
        if len(self) >= _MOST_WORDS:
            self.clear()
        hashed = self[word] = crc32(word.encode()).to_bytes(4, "little")
        return hashed


_HASHES = _Hashes()


def word_hashes(words: Sequence[str]) -> NDArray[np.uint32]:
    """One stable 32-bit hash a word, in order."""
    import numpy as np

    joined = b"".join(map(_HASHES.__getitem__, words))
    return np.frombuffer(joined, dtype="<u4").astype(np.uint32, copy=False)


def runs_in_order(words: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The run of three words that begins at each word, but for the last two."""
    import numpy as np

    if len(words) < RUN:
        return np.empty(0, dtype=np.uint32)
    wide = words.astype(np.uint64)
    mixed = np.zeros(len(words) - RUN + 1, dtype=np.uint64)
    for offset, factor in enumerate(_MIX):
        mixed = (mixed ^ wide[offset : offset + len(mixed)]) * np.uint64(factor)
        mixed ^= mixed >> np.uint64(29)
    return (mixed >> np.uint64(32)).astype(np.uint32)


def run_hashes(words: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The distinct runs of three words, sorted; a text of one or two words has none."""
    return distinct(runs_in_order(words))


def distinct(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Each of them once, sorted: as numpy's unique, whose first call loads masked arrays, which takes 5 ms."""
    import numpy as np

    ordered = np.sort(hashes)
    if not len(ordered):
        return ordered
    once: NDArray[np.uint32] = ordered[np.append(True, ordered[1:] != ordered[:-1])]
    return once


def places_in(known: NDArray[np.uint32], hashes: NDArray[np.uint32]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where each of ``hashes`` stands in ``known`` (distinct, sorted, not empty), and whether it does."""
    import numpy as np

    places = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
    held: NDArray[np.bool_] = known[places] == hashes
    return places, held


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Postings of all known texts.

    ``runs[i]`` stands in the texts ``texts[bounds[i]:bounds[i + 1]]``, a text being the row number of its entry.
    ``weights[row]`` is the sum of the rarities of a text's runs. ``rarities[n]`` says how telling a run is that ``n``
    texts hold: the logarithm of the share of texts that lack it (inverse document frequency).
    """

    runs: NDArray[np.uint32]
    bounds: NDArray[np.int32]
    texts: NDArray[np.integer[Any]]
    weights: NDArray[np.float32]
    rarities: NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        """Makes the postings as small as they can be: to gather them from all over the memory is most of a query."""
        import numpy as np

        object.__setattr__(self, "texts", self.texts.astype(np.min_scalar_type(len(self.weights)), copy=False))
        object.__setattr__(self, "rarities", _rarities(int(np.count_nonzero(self.weights))))

    @property
    def rarity(self) -> NDArray[np.float32]:
        """That of each run."""
        import numpy as np

        rarity: NDArray[np.float32] = self.rarities[np.diff(self.bounds)]
        return rarity

    @property
    def rarest(self) -> float:
        """The rarity of a run that one text holds."""
        return float(self.rarities[1])

    @classmethod
    def of(cls, rows: Iterable[tuple[int, NDArray[np.uint32]]]) -> Index:
        """The index of ``(row number, runs)`` pairs."""
        return cls._sorted(*_flat(rows))

    def with_texts(self, rows: Iterable[tuple[int, NDArray[np.uint32]]]) -> Index:
        """This index and further texts."""
        import numpy as np

        runs, texts = _flat(rows)
        spread = np.repeat(self.runs, np.diff(self.bounds))
        return Index._sorted(np.concatenate([spread, runs]), np.concatenate([self.texts, texts]))

    def without(self, rows: Sequence[int]) -> Index:
        """This index less the texts at ``rows``; itself where it has none of them."""
        import numpy as np

        kept = ~np.isin(self.texts, np.asarray(rows, dtype=np.int32))
        if kept.all():
            return self
        return Index._sorted(np.repeat(self.runs, np.diff(self.bounds))[kept], self.texts[kept])

    @classmethod
    def _sorted(cls, runs: NDArray[np.uint32], texts: NDArray[np.integer[Any]]) -> Index:
        import numpy as np

        order = np.argsort(runs, kind="stable")
        distinct, starts = np.unique(runs[order], return_index=True)
        bounds = np.append(starts, len(runs)).astype(np.int32)
        held = np.diff(bounds)
        rarity = _rarities(int(np.count_nonzero(np.bincount(texts))))[held]
        weights = np.bincount(texts[order], weights=np.repeat(rarity, held)).astype(np.float32)
        return cls(distinct, bounds, texts[order], weights)

    def nearest(self, runs: NDArray[np.uint32], count: int, least: float = 0.0) -> list[int]:
        """Row numbers of the ``count`` texts that share most with ``runs`` (distinct, sorted), nearest first.

        Overlap is Dice's coefficient with each run weighted by its rarity; where there are many, it is estimated from
        every second, third ... of them. Texts with less than such a part of the first one's overlap as ``least`` says
        are left out.
        """
        import numpy as np

        if not len(runs) or not len(self.runs):
            return []
        asked = runs[:: max(len(runs) // _ENOUGH, 1)]  # hashes in their order are texts in no order: a fair sample
        found = self._found(asked)
        # A run that no known text holds is as rare as can be.
        own = (
            float(self.rarities[self.bounds[found + 1] - self.bounds[found]].sum())
            + (len(asked) - len(found)) * self.rarest
        )
        each = len(runs) / len(asked)
        score = 2 * each * self._shared(found) / (self.weights + each * own)
        # No more need be put in order than those that are as good as the last one wanted.
        count = min(count, len(score))
        good = np.flatnonzero((score > 0) & (score >= np.partition(score, -count)[-count]))
        order = good[np.argsort(-score[good], kind="stable")][:count]
        kept = int(np.count_nonzero(score[order] >= least * score[order[:1]]))
        best: list[int] = order[:kept].tolist()
        return best

    def covers_most(self, row: int, runs: NDArray[np.uint32]) -> bool:
        """Whether no other text has more of ``runs`` (distinct, sorted, at least one known) than that at ``row``.

        Each run is weighted by its rarity, and whatever else the texts have does not count.
        """
        shared = self._shared(self._found(runs))
        return bool(shared[row] == shared.max())

    def _found(self, runs: NDArray[np.uint32]) -> NDArray[np.intp]:
        """Where those of ``runs`` stand in the index that it has."""
        places, held = places_in(self.runs, runs)
        return places[held]

    def _shared(self, found: NDArray[np.intp]) -> NDArray[np.float64]:
        """The sum of the rarities of those of the runs at ``found`` that each text holds, by row number."""
        import numpy as np

        firsts = self.bounds[found].astype(np.intp)
        lengths = self.bounds[found + 1] - firsts
        weights = np.repeat(self.rarities[lengths].astype(np.float64), lengths)
        shared = np.bincount(self._postings(firsts, lengths), weights=weights, minlength=len(self.weights))
        return shared.astype(np.float64, copy=False)

    def _postings(self, firsts: NDArray[np.intp], lengths: NDArray[np.intp]) -> NDArray[np.integer[Any]]:
        """Of each run the ``lengths`` texts that begin at ``firsts``, one run after the other."""
        import numpy as np

        places = np.repeat(firsts - (np.cumsum(lengths) - lengths), lengths)
        places += np.arange(len(places))
        return self.texts.take(places, mode="clip")  # the mode that needs no second look at each place


def _rarities(texts: int) -> NDArray[np.float32]:
    """How rare a run is that none, one, two ... of so many texts hold; none counts as one."""
    import numpy as np

    return np.log1p(texts / np.maximum(np.arange(max(texts, 1) + 1), 1)).astype(np.float32)


def _flat(rows: Iterable[tuple[int, NDArray[np.uint32]]]) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    """All runs one after the other, and the row number of each."""
    import numpy as np

    runs, texts = [np.empty(0, dtype=np.uint32)], [np.empty(0, dtype=np.int32)]
    for row, of_text in rows:
        runs.append(of_text)
        texts.append(np.full(len(of_text), row, dtype=np.int32))
    return np.concatenate(runs), np.concatenate(texts)
