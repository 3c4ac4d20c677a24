# SPDX-License-Identifier: Apache-2.0
"""Where a unit lies among few directions, and what pairs of them say: what each of its features alone does not tell.

Words that mean the same are features of their own. The directions in which the units of licences differ most bring
together what stands in the same company (Deerwester et al., Indexing by Latent Semantic Analysis, 1990), and what a
unit says follows from which of them meet in it: so the weights are those of pairs, as in a quadratic kernel.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from howopen.extraction.vectors import Rows, of_unit_length

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from howopen.extraction.vectors import Floats, Indexes

DIRECTIONS = 256
_COMMON = 60
"""In so many units a feature must stand to be part of a direction."""

_SPARE = 60
_ROUNDS = 3
"""So many more directions are sought, and so often refined, that those which are kept are exact enough."""

_SEED = 0

_AT_ONCE = 128
"""So many places are looked at together: what is made in between should stay near the processor."""


@dataclass(frozen=True)
class Directions:
    """``weights`` has a row for each of the sparse ``columns`` (sorted), then one for each of the first dense ones."""

    columns: Indexes
    weights: Floats

    def places(self, rows: Rows, dense: Floats) -> Floats:
        """The unit's place in each direction, a row a unit, with length 1; zeros for a unit of which nothing counts."""
        import numpy as np

        count = len(self.columns)
        places = dense[:, : len(self.weights) - count] @ self.weights[count:]
        at = self._row_of.take(rows.columns, mode="clip")
        held = at >= 0
        ends = np.concatenate([[0], np.cumsum(held)])[rows.ends].tolist()
        at, values = at[held], rows.values[held].astype(np.float32)
        for index, (start, end) in enumerate(pairwise(ends)):  # all at once would lay out what no cache holds
            places[index] += values[start:end] @ self.weights.take(at[start:end], axis=0)
        return of_unit_length(places)

    @cached_property
    def _row_of(self) -> NDArray[np.int32]:
        """The row of ``weights`` for each column, -1 for one that has none, and at the end for all that are higher."""
        import numpy as np

        rows = np.full(int(self.columns.max(initial=-1)) + 2, -1, dtype=np.int32)
        rows[self.columns] = np.arange(len(self.columns))
        return rows


def directions_of(rows: Rows, width: int, dense: Floats) -> Directions:
    """The directions in which units differ most: sparse ``rows`` of a space so wide, and ``dense`` ones of the same.

    The singular vectors are found by random projection (Halko, Martinsson and Tropp, Finding Structure with Randomness,
    2011, §4.5), from a fixed seed. Nothing is asked of labels.
    """
    import numpy as np

    columns = np.flatnonzero(np.bincount(rows.columns, minlength=width) >= _COMMON)
    laid = of_unit_length(np.concatenate([_laid_out(rows, columns), dense], axis=1))
    chance = np.random.default_rng(_SEED)
    size = min(DIRECTIONS, *laid.shape)
    basis = laid @ chance.standard_normal((laid.shape[1], size + _SPARE)).astype(np.float32)
    for _ in range(_ROUNDS):
        basis = laid @ (laid.T @ np.linalg.qr(basis)[0])
    found = np.linalg.svd(np.linalg.qr(basis)[0].T @ laid, full_matrices=False)[2]
    return Directions(columns, np.ascontiguousarray(found[:size].T, dtype=np.float32))


def _laid_out(rows: Rows, columns: Indexes) -> Floats:
    """The values of sparse rows in those columns, a column each."""
    import numpy as np

    laid = np.zeros((len(rows.ends) - 1, len(columns)), dtype=np.float32)
    owners = np.repeat(np.arange(len(laid)), np.diff(rows.ends))
    at = np.minimum(np.searchsorted(columns, rows.columns), max(0, len(columns) - 1))
    held = columns[at] == rows.columns if len(columns) else np.zeros(len(at), dtype=bool)
    laid[owners[held], at[held]] = rows.values[held]
    return laid


@dataclass(frozen=True)
class Pairs:
    """What pairs of directions weigh: a symmetric matrix for each label in ``forms``."""

    forms: Floats

    def scores(self, places: Floats) -> Floats:
        """What the pairs that meet in each place add to the score of each label: a row a place."""
        import numpy as np

        count, size, _ = self.forms.shape
        scores = np.zeros((len(places), count), dtype=np.float32)
        for start in range(0, len(places), _AT_ONCE):
            batch = places[start : start + _AT_ONCE]
            halves = (batch @ self._side_by_side).reshape(-1, count, size)
            scores[start : start + _AT_ONCE] = (halves @ batch[:, :, None])[:, :, 0]
        return scores

    @cached_property
    def _side_by_side(self) -> Floats:
        """The matrices beside each other, so that one product serves all labels: laid out once, not for each text."""
        count, size, _ = self.forms.shape
        return self.forms.transpose(1, 0, 2).reshape(size, count * size)


def pairs_of(places: Floats, dual: Floats) -> Pairs:
    """The weights of pairs that the coefficients of a quadratic kernel amount to, in ``dual`` a row for each place."""
    import numpy as np

    return Pairs(np.stack([places.T @ (places * one[:, None]) for one in dual.T]).astype(np.float32))
