# SPDX-License-Identifier: Apache-2.0
"""How scores become confidences."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from howopen.assets import resource
from howopen.domain.clauses import UNCERTAIN_BELOW, Category
from howopen.domain.spans import Span
from howopen.extraction.deciding import REPORTED_FROM, confidence
from howopen.extraction.model import load
from howopen.extraction.rules import Hit, load_rules


def test_a_higher_score_is_never_less_sure_and_nothing_is_certain() -> None:
    curve = load(resource("model/clauses.npz")).curve
    sure = [curve.chance(step / 50) for step in range(-100, 101)]
    assert all(low < high for low, high in pairwise(sure))
    assert 0 < sure[0] < REPORTED_FROM < UNCERTAIN_BELOW < sure[-1] < 1


@pytest.mark.parametrize("trained", [0.01, 0.5, 0.97])
def test_without_a_decisive_rule_the_trained_part_alone_counts(trained: float) -> None:
    hit = Hit(next(rule for rule in load_rules(resource("rules")) if not rule.decisive), Span(0, 1))
    assert confidence(trained, (), hit.rule.category) == trained
    assert confidence(trained, (hit,), hit.rule.category) == trained


def test_a_decisive_rule_is_reported_but_not_sure_where_the_trained_part_doubts() -> None:
    rule = next(rule for rule in load_rules(resource("rules")) if rule.decisive)
    assert REPORTED_FROM <= confidence(0.02, (Hit(rule, Span(0, 1)),), rule.category) < UNCERTAIN_BELOW
    assert confidence(0.9, (Hit(rule, Span(0, 1)),), rule.category) == 0.9
    other = replace(rule, category=Category.INDEMNITY)
    assert confidence(0.02, (Hit(other, Span(0, 1)),), rule.category) == 0.02
