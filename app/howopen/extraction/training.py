# SPDX-License-Identifier: Apache-2.0
"""Fits the linear models: kernel ridge regression, one against the rest, in numpy.

Least squares on answers of +1 and -1 did as well as logistic regression here, and has two gains: it is one solution
of linear equations, the same at every run; and what would be said of a family of licences without having learnt from
it follows from the inverse without another fit (Rifkin and Lippert, Notes on Regularized Least Squares, 2007, §4).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.extraction.sweeping import invert

if TYPE_CHECKING:
    from howopen.extraction.vectors import Doubles, Floats, Indexes

_PLATT_STEPS = 30


@dataclass(frozen=True)
class Fit:
    """``dual`` holds a coefficient for each row and label, ``bias`` one for each label."""

    dual: Floats
    bias: Floats


@dataclass(frozen=True)
class LeftOut:
    """The regression of all rows, from which those without a group of rows follow."""

    inverse: Doubles
    dual: Doubles
    answers: Doubles

    def fit_all(self) -> Fit:
        """The regression of all rows."""
        import numpy as np

        return Fit(self.dual.astype(np.float32), self.dual.sum(axis=0).astype(np.float32))

    def scores(self, rows: Indexes) -> Doubles:
        """What ``rows`` (their numbers) would score, from -1 to 1 or so, had none of them been learnt from."""
        import numpy as np

        scores: Doubles = self.answers[rows] - np.linalg.solve(self._among(rows), self.dual[rows])
        return scores

    def fit(self, rows: Indexes) -> Fit:
        """The regression without ``rows``, whose coefficients become 0."""
        import numpy as np

        dual = self.dual - self.inverse[:, rows] @ np.linalg.solve(self._among(rows), self.dual[rows])
        dual[rows] = 0
        return Fit(dual.astype(np.float32), dual.sum(axis=0).astype(np.float32))

    def _among(self, rows: Indexes) -> Doubles:
        """What the inverse holds of ``rows`` alone."""
        import numpy as np

        among: Doubles = self.inverse[np.ix_(rows, rows)]
        return among


def left_out(products: Doubles, targets: Floats, *, penalty: float | Doubles) -> LeftOut:
    """The ridge regression of ``targets`` (0 or 1, a column a label) on rows with those inner ``products``.

    Of the products only the lower half is read, and they are overwritten: a second matrix of that size takes gigabytes.

    A row counts the less, the larger its ``penalty`` is; there is one for each, or one for all. The result tells how
    groups of rows would be judged without having been learnt from: the scores are exactly those of one fit a group
    without it, by the formula for leaving out a block.
    """
    import numpy as np

    answers = 2.0 * targets.astype(np.float64) - 1
    products += 1.0  # a constant feature, so that each label has a bias of its own
    products[np.diag_indices_from(products)] += penalty
    invert(products)
    return LeftOut(products, products @ answers, answers)


@dataclass(frozen=True, slots=True)
class Platt:
    """How often a score is right: the logistic curve with this slope and shift (Platt 1999)."""

    slope: float
    shift: float

    def chance(self, score: float) -> float:
        """The chance, 0 to 1, that what scores so much is right."""
        return 1 / (1 + math.exp(-(self.slope * score + self.shift)))

    def score(self, chance: float) -> float:
        """The score whose chance of being right is ``chance``."""
        return (math.log(chance / (1 - chance)) - self.shift) / self.slope


def platt(scores: Floats, answers: Floats) -> Platt:
    """The curve that fits held-out ``scores`` to ``answers`` (0 or 1), by Newton's method from zero."""
    import numpy as np

    x = np.stack([scores.ravel().astype(np.float64), np.ones(scores.size)])
    y = answers.ravel().astype(np.float64)
    at = np.zeros(2)
    for _ in range(_PLATT_STEPS):
        chances = 1 / (1 + np.exp(-(at @ x)))
        slopes = (x * (chances * (1 - chances))) @ x.T + 1e-9 * np.eye(2)
        at = at - np.linalg.solve(slopes, x @ (chances - y))
    return Platt(round(float(at[0]), 4), round(float(at[1]), 4))
