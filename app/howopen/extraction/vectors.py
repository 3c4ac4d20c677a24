# SPDX-License-Identifier: Apache-2.0
"""From named features to numbers: which column a feature has, and how much it weighs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
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
        singles = list(map(known.get, words))
        pairs = [known.get(f"{first} {second}") for first, second in pairwise(words)]
        triples = [
            known.get(f"{words[at]} {words[at + 1]} {words[at + 2]}")
            for at, (first, second) in enumerate(pairwise(pairs if self.longest == LONGEST_GRAM else ()))
            if first is not None and second is not None
        ]
        return [column for column in dict.fromkeys((*singles, *pairs, *triples)) if column is not None]

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


@dataclass(frozen=True)
class Space:
    """The columns of a model. ``scale`` is the inverse document frequency of each, ``groups`` the groups' weights."""

    columns: Mapping[str, int]
    scale: Sequence[float]
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
        scale = self._scales[at]
        sizes, weights = np.array([size for size, _ in parts]), np.array([weight for _, weight in parts])
        lengths = np.sqrt(np.add.reduceat(scale * scale, np.cumsum(sizes) - sizes))
        return Rows(at, scale * np.repeat(weights / lengths, sizes), np.array(ends))

    def entries(self, bag: Bag) -> list[tuple[str, int, float]]:
        """Name with its group, column and value of every feature of ``bag`` that has a column."""
        found: list[tuple[str, int, float]] = []
        for group, names in bag.items():
            known = self._known(group, names)
            length = math.sqrt(sum([self.scale[column] ** 2 for column in known]))
            weight = self.groups.get(group, 0.0)
            found += [(self._keys[column], column, weight * self.scale[column] / length) for column in known]
        return found

    def _known(self, group: str, names: Iterable[str]) -> list[int]:
        """The columns of those of the names that have one."""
        ours = self._by_group.get(group, {})
        if isinstance(names, Grams):
            return names.columns(ours)
        columns = map(ours.get, names)
        return [column for column in columns if column is not None]

    @cached_property
    def _keys(self) -> list[str]:
        return list(self.columns)

    @cached_property
    def _by_group(self) -> dict[str, dict[str, int]]:
        """The columns by group and name: most names are looked up in vain, so nothing is joined for that."""
        found: dict[str, dict[str, int]] = {}
        for key, column in self.columns.items():
            group, _, name = key.partition(":")
            found.setdefault(group, {})[name] = column
        return found

    @cached_property
    def _scales(self) -> NDArray[np.float64]:
        import numpy as np

        return np.array(self.scale, dtype=np.float64)

    def matrix(self, bags: Sequence[Bag]) -> Floats:
        """One row a bag, one column a feature."""
        import numpy as np

        rows = self.rows(bags)
        matrix = np.zeros((len(bags), len(self.columns)), dtype=np.float32)
        matrix[np.repeat(np.arange(len(bags)), np.diff(rows.ends)), rows.columns] = rows.values
        return matrix


def space_of(bags: Sequence[Bag], *, groups: Mapping[str, float], least: int = 2) -> Space:
    """The space of all features that at least ``least`` bags hold."""
    counts = Counter(key for bag in bags for key in keys(bag))
    kept = sorted(key for key, count in counts.items() if count >= least)
    scale = [math.log(1 + len(bags) / counts[key]) for key in kept]
    return Space({key: column for column, key in enumerate(kept)}, scale, groups)


def keys(bag: Bag) -> Iterable[str]:
    """The names of a bag's features with their groups."""
    return (f"{group}:{name}" for group, names in bag.items() for name in names)
