# SPDX-License-Identifier: Apache-2.0
"""Inverts large symmetric matrices where they lie: numpy's own inverse holds several copies, of gigabytes each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from howopen.extraction.vectors import Doubles

_BLOCK = 512
_PART = 2048
"""So many rows are changed at once, for the product that is taken from them needs room of its own."""


def parts(count: int) -> Iterator[slice]:
    """``count`` rows in parts."""
    for start in range(0, count, _PART):
        yield slice(start, min(start + _PART, count))


def invert(matrix: Doubles) -> None:
    """Puts the inverse of a symmetric, positive definite matrix in its place; only the lower half is read.

    The sweep operator, a block of columns at a time (Goodnight, A Tutorial on the SWEEP Operator, 1979). It keeps the
    matrix symmetric all the while, so that half of it is enough.
    """
    import numpy as np

    count = len(matrix)
    for start in range(0, count, _BLOCK):
        stop = min(start + _BLOCK, count)
        column = np.concatenate([matrix[start:stop, :start].T, matrix[start:, start:stop]])
        upper = np.triu_indices(stop - start, 1)
        pivot = column[start:stop]
        pivot[upper] = pivot.T[upper]
        pivot = np.linalg.inv(pivot)
        swept = pivot @ column.T
        for part in parts(count):
            matrix[part, : part.stop] -= column[part] @ swept[:, : part.stop]
        matrix[start:stop, :start] = swept[:, :start]
        matrix[stop:, start:stop] = swept[:, stop:].T
        matrix[start:stop, start:stop] = -pivot
    for part in parts(count):  # the sweep of all columns is the inverse with the other sign
        matrix[part, : part.start] *= -1
        matrix[: part.start, part] = matrix[part, : part.start].T
        corner = -np.tril(matrix[part, part])
        matrix[part, part] = corner + np.tril(corner, -1).T
