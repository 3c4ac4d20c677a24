# SPDX-License-Identifier: Apache-2.0
"""From named features to numbers: which column a feature has, and how much it weighs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

Bag = Mapping[str, Sequence[str]]
"""The distinct features of one thing to be judged, by group."""


@dataclass(frozen=True)
class Space:
    """The columns of a model. ``scale`` is the inverse document frequency of each, ``groups`` the groups' weights."""

    columns: Mapping[str, int]
    scale: Sequence[float]
    groups: Mapping[str, float]

    def row(self, bag: Bag) -> list[tuple[int, float]]:
        """Column and value of every feature that has a column; each group has the length of its weight."""
        return [(column, value) for _, _, column, value in self.entries(bag)]

    def entries(self, bag: Bag) -> list[tuple[str, str, int, float]]:
        """As ``row``, with the feature's group and name before them."""
        found: list[tuple[str, str, int, float]] = []
        for group, names in bag.items():
            weight = self.groups.get(group, 0.0)
            held = [(name, column) for name in names if (column := self.columns.get(f"{group}:{name}")) is not None]
            length = math.sqrt(sum(self.scale[column] ** 2 for _, column in held))
            if weight and length:
                found += [(group, name, column, weight * self.scale[column] / length) for name, column in held]
        return found

    def matrix(self, bags: Sequence[Bag]) -> Floats:
        """One row a bag, one column a feature."""
        import numpy as np

        matrix = np.zeros((len(bags), len(self.columns)), dtype=np.float32)
        for index, bag in enumerate(bags):
            for column, value in self.row(bag):
                matrix[index, column] = value
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
