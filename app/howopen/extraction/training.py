# SPDX-License-Identifier: Apache-2.0
"""Fits the linear models: L2 logistic regression, one against the rest, in numpy.

There are far fewer labelled units than features, so the weights are sought as sums of the rows (the representer
theorem): a step costs one product with the matrix of inner products, whatever the number of features.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

_STEPS = 300
_POWER_STEPS = 30


@dataclass(frozen=True)
class Fit:
    """``dual`` holds a coefficient for each row and label, ``bias`` one for each label."""

    dual: Floats
    bias: Floats

    def scores(self, products: Floats) -> Floats:
        """Log-odds of things to be judged; ``products`` are their inner products with the training rows."""
        return products @ self.dual + self.bias

    def weights(self, rows: Floats) -> Floats:
        """The weight of every feature for every label."""
        return rows.T @ self.dual


def fit(products: Floats, targets: Floats, *, penalty: float) -> Fit:
    """The logistic regression of ``targets`` (0 or 1, a column a label) on rows with those inner ``products``.

    Nesterov's accelerated gradient with a fixed number of steps from zero: the same input gives the same output.
    """
    import numpy as np

    gram = products + np.float32(1.0)  # a constant feature, so that each label has a bias of its own
    step = 1 / (0.25 * _largest_eigenvalue(gram) * 1.05 + penalty)
    dual = np.zeros_like(targets)
    ahead, momentum = dual, 1.0
    for _ in range(_STEPS):
        odds = (1 / (1 + np.exp(-(gram @ ahead)))).astype(np.float32)
        moved = (ahead - step * (odds - targets + penalty * ahead)).astype(np.float32)
        following = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        ahead = (moved + (momentum - 1) / following * (moved - dual)).astype(np.float32)
        dual, momentum = moved, following
    return Fit(dual.astype(np.float32), dual.sum(axis=0).astype(np.float32))


def _largest_eigenvalue(gram: Floats) -> float:
    import numpy as np

    vector = np.ones(len(gram), dtype=np.float32)
    size = 1.0
    for _ in range(_POWER_STEPS):
        vector = gram @ vector
        size = float(np.linalg.norm(vector))
        vector = vector / size
    return size
