# SPDX-License-Identifier: Apache-2.0
"""From named features to numbers: which column a feature has, and how much it weighs."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Doubles = NDArray[np.float64]
    Indexes = NDArray[np.int64]

Bag = Mapping[str, Sequence[str]]
"""The distinct features of one thing to be judged, by group."""

LONGEST_GRAM = 3
"""Words of the longest n-gram."""


@dataclass(frozen=True, slots=True)
class Grams(Sequence[str]):
    """The distinct n-grams of ``words``, the short ones first; written out only for those who read them."""

    words: Sequence[str]
    longest: int = LONGEST_GRAM

    def columns(self, known: Mapping[str, int]) -> list[int]:
        """The columns of those that are ``known``, in their order.

        An n-gram is known only where the shorter ones in it are, which occur at least as often.
        """
        words = self.words
        pairs = list(map(known.get, map(" ".join, pairwise(words))))
        found = dict.fromkeys(chain(map(known.get, words), pairs, self._triples(known, pairs)))
        return [column for column in found if column is not None]

    def _triples(self, known: Mapping[str, int], pairs: Sequence[int | None]) -> list[int | None]:
        """The columns of the n-grams of three words; ``pairs`` are those of two."""
        if self.longest < LONGEST_GRAM:
            return []
        triples = zip(self.words, self.words[1:], self.words[2:], strict=False)
        return [
            known.get(" ".join(words))
            for words, first, second in zip(triples, pairs, pairs[1:], strict=False)
            if first is not None and second is not None
        ]

    def _names(self) -> list[str]:
        parts = [self.words[start:] for start in range(self.longest)]
        found: dict[str, None] = {}
        for size in range(1, self.longest + 1):
            found.update(dict.fromkeys(map(" ".join, zip(*parts[:size], strict=False))))
        return list(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        return self._names()[index]


@dataclass(frozen=True, slots=True)
class Rows:
    """A sparse matrix: row n has ``values[ends[n] : ends[n + 1]]`` in the ``columns`` at the same places."""

    columns: NDArray[np.int64]
    values: NDArray[np.float64]
    ends: NDArray[np.int64]

    def part(self, start: int, stop: int) -> Rows:
        """The rows from ``start`` to before ``stop``."""
        ends = self.ends[start : stop + 1]
        held = slice(ends[0], ends[-1])
        return Rows(self.columns[held], self.values[held], ends - ends[0])

    def squares(self) -> Doubles:
        """The square of each row's length."""
        import numpy as np

        sums = np.concatenate([[0.0], np.cumsum(self.values * self.values)])[self.ends]
        squares: Doubles = sums[1:] - sums[:-1]
        return squares

    def times(self, factors: Doubles) -> Rows:
        """Each row times the factor at its place."""
        import numpy as np

        return Rows(self.columns, self.values * np.repeat(factors, np.diff(self.ends)), self.ends)


@dataclass(frozen=True)
class Space:
    """The columns of a model: ``keys`` names them in order, each with its group before a colon, sorted.

    ``scale`` is the inverse document frequency of each, ``groups`` the groups' weights.
    """

    keys: Sequence[str]
    scale: Doubles
    groups: Mapping[str, float]

    def rows(self, bags: Sequence[Bag]) -> Rows:
        """Column and value of every feature that has a column; each group has the length of its weight."""
        import numpy as np

        columns: list[int] = []
        parts: list[tuple[int, float]] = []  # how many features each group of each bag has, and its weight
        ends = [0]
        shared: dict[tuple[str, int], list[int]] = {}  # the words of one lead-in are the features of all its items
        for bag in bags:
            for group, names in bag.items():
                known = shared.get((group, id(names)))
                if known is None:
                    known = shared[group, id(names)] = self._known(group, names)
                if known:
                    columns += known
                    parts.append((len(known), self.groups.get(group, 0.0)))
            ends.append(len(columns))
        if not parts:
            return Rows(np.zeros(0, dtype=np.int64), np.zeros(0), np.zeros(len(bags) + 1, dtype=np.int64))
        at = np.array(columns)
        scale = self.scale[at]
        sizes, weights = np.array([size for size, _ in parts]), np.array([weight for _, weight in parts])
        lengths = np.sqrt(np.add.reduceat(scale * scale, np.cumsum(sizes) - sizes))
        return Rows(at, scale * np.repeat(weights / lengths, sizes), np.array(ends))

    def of_group(self, group: str) -> range:
        """The columns of a group, which stand side by side."""
        start = bisect_left(self.keys, f"{group}:")
        return range(start, bisect_left(self.keys, f"{group};", start))  # ";" comes right after ":"

    def _known(self, group: str, names: Iterable[str]) -> list[int]:
        """The columns of those of the names that have one."""
        ours = self._by_group.get(group, {})
        if isinstance(names, Grams):
            return names.columns(ours)
        columns = map(ours.get, names)
        return [column for column in columns if column is not None]

    @cached_property
    def _by_group(self) -> dict[str, dict[str, int]]:
        """The columns by group and name: most names are looked up in vain, so nothing is joined for that."""
        found: dict[str, dict[str, int]] = {}
        start = 0
        while start < len(self.keys):
            group = self.keys[start].partition(":")[0]
            columns, name = self.of_group(group), len(group) + 1
            names = [key[name:] for key in self.keys[columns.start : columns.stop]]
            found[group] = dict(zip(names, columns, strict=True))
            start = columns.stop
        return found

    def matrix(self, bags: Sequence[Bag]) -> Floats:
        """One row a bag, one column a feature."""
        import numpy as np

        rows = self.rows(bags)
        matrix = np.zeros((len(bags), len(self.keys)), dtype=np.float32)
        matrix[np.repeat(np.arange(len(bags)), np.diff(rows.ends)), rows.columns] = rows.values
        return matrix


def space_of(bags: Sequence[Bag], *, groups: Mapping[str, float], least: int = 2) -> Space:
    """The space of all features that at least ``least`` bags hold."""
    import numpy as np

    counts = Counter(key for bag in bags for key in keys(bag))
    kept = sorted(key for key, count in counts.items() if count >= least)
    scale = [math.log(1 + len(bags) / counts[key]) for key in kept]
    return Space(kept, np.array(scale), groups)


def keys(bag: Bag) -> Iterable[str]:
    """The names of a bag's features with their groups."""
    return (f"{group}:{name}" for group, names in bag.items() for name in names)


def of_unit_length(rows: Floats) -> Floats:
    """The rows with length 1; zeros stay."""
    import numpy as np

    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def of_length_one(rows: Rows, dense: Floats) -> tuple[Rows, Floats]:
    """Sparse and dense features of the same things, scaled so that both together have length 1; zeros stay."""
    import numpy as np

    squares = rows.squares() + np.einsum("nd,nd->n", dense, dense)
    factors = 1 / np.sqrt(np.where(squares > 0, squares, 1))
    return rows.times(factors), (dense * factors[:, None]).astype(np.float32)
