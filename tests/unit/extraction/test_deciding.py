# SPDX-License-Identifier: Apache-2.0
"""How scores become confidences."""

from __future__ import annotations

from itertools import pairwise

import pytest

from howopen.domain.clauses import Category
from howopen.extraction.deciding import REPORTED_FROM, calibrated, chance, combined


def test_a_higher_score_is_never_less_sure_and_nothing_is_certain() -> None:
    scores = [step / 100 for step in range(101)]
    sure = [calibrated(score) for score in scores]
    assert all(low <= high for low, high in pairwise(sure))
    assert 0 < sure[0] < sure[-1] < 1


def test_what_is_barely_reported_asks_for_a_look() -> None:
    assert calibrated(REPORTED_FROM) < 0.5
    assert calibrated(0.999) > 0.9


@pytest.mark.parametrize("score", [-20.0, -2.0, 0.0, 3.0, 40.0])
def test_without_a_rule_the_trained_part_alone_counts(score: float) -> None:
    trained = chance(score)
    assert 0 <= trained <= 1
    assert combined(trained, (), Category.INDEMNITY) == trained
