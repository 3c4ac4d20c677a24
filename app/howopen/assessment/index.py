# SPDX-License-Identifier: Apache-2.0
"""The openness index: eight scores in quarters, weighted. The class follows rules, the index follows weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from howopen.assessment.catalogue import catalogue
from howopen.domain.facts import (
    Facts,
    Freedom,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
)

_UNRATED = frozenset({OpennessClass.UNDECIDED, OpennessClass.USE_POLICY})
_PURPOSE = {Purpose.ANY: 1.0, Purpose.NON_COMMERCIAL: 0.5, Purpose.RESEARCH: 0.25, Purpose.PERSONAL: 0.25}
_FREEDOM = {Freedom.YES: 1.0, Freedom.RESTRICTED: 0.5, Freedom.UNSTATED: 0.25, Freedom.NO: 0.0}
_PERMISSION = {Permission.ALLOWED: 1.0, Permission.CONDITIONAL: 0.5}
_TRAINING = {Permission.ALLOWED: 0.75, Permission.CONDITIONAL: 0.25, Permission.UNSTATED: 0.25}
_ENDING = {TerminationGround.NONE: 0.0, TerminationGround.BREACH: 0.25, TerminationGround.AT_WILL: 0.5}


def _hosted(facts: Facts) -> bool:
    return facts.openness_class is OpennessClass.HOSTED_SERVICE


def _use(facts: Facts) -> float:
    score = _PURPOSE.get(facts.purpose, 0.0)
    if facts.use_restrictions is not UseRestrictions.NONE:
        score -= 0.5
    if facts.commercial_use is Permission.CONDITIONAL:
        score -= 0.25
    # A service can be used, never held: a quarter is the most it can give.
    return max(min(score, 0.25) if _hosted(facts) else score, 0.0)


def _right(permission: Permission, facts: Facts) -> float:
    score = _PERMISSION.get(permission, 0.0)
    return score if facts.purpose is Purpose.ANY else max(score - 0.25, 0.0)


def _outputs(facts: Facts) -> float:
    yours = facts.output_ownership in (OutputOwnership.USER, OutputOwnership.DISCLAIMED)
    if facts.output_ownership is OutputOwnership.LICENSOR:
        return 0.0
    return _TRAINING.get(facts.train_other_models, 0.0) + (0.25 if yours else 0.0)


def _patents(facts: Facts) -> float:
    if _hosted(facts):
        return 0.0
    if facts.patent_grant:
        return 0.75 if facts.patent_retaliation else 1.0
    return 0.0 if facts.patent_retaliation else 0.5


def _persons(facts: Facts) -> float:
    return 1.0 - (0.75 if facts.caps else 0.0) - (0.25 if facts.excluded_territories else 0.0)


def _independence(facts: Facts) -> float:
    score = 1.0 - _ENDING[facts.termination] - (0.5 if facts.unilateral_change else 0.0)
    return min(score, 0.25) if _hosted(facts) else score


_SCORES: Mapping[str, Callable[[Facts], float]] = {
    "use": _use,
    "study": lambda facts: _FREEDOM[facts.freedoms.study],
    "modify": lambda facts: _right(facts.derivatives, facts),
    "share": lambda facts: _right(facts.redistribution, facts),
    "outputs": _outputs,
    "patents": _patents,
    "persons": _persons,
    "independence": _independence,
}


def dimension_scores(facts: Facts) -> dict[str, float]:
    """The score of each dimension, from 0 to 1 in quarters, by its id; {} where nothing can be rated."""
    if facts.openness_class in _UNRATED:
        return {}
    return {name: score(facts) for name, score in _SCORES.items()}


def standard_weights() -> dict[str, float]:
    """The weight of each dimension in ``resources/criteria.toml``, by its id."""
    return {info.id: info.weight for info in catalogue().dimensions}


def openness_index(facts: Facts, weights: Mapping[str, float]) -> int | None:
    """The weighted mean of the scores from 0 to 100, or None where nothing can be rated or all weights are 0."""
    scores = dimension_scores(facts)
    total = sum(weights.get(name, 0.0) for name in scores)
    if not scores or total <= 0:
        return None
    # Half up: 40.5 is shown as 41, where Python's round() would give 40.
    return int(100 * sum(weights.get(name, 0.0) * score for name, score in scores.items()) / total + 0.5)
