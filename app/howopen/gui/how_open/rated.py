# SPDX-License-Identifier: Apache-2.0
"""An open document with what the ladder shows of it, and the weights that make its index."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from howopen.assessment import dimension_scores, openness_index, standard_weights
from howopen.domain.analysis import Analysis
from howopen.domain.facts import OpennessClass
from howopen.gui.documents import OpenDocument
from howopen.gui.signs import openness_words
from howopen.gui.translation.texts import mark, tr

RUNGS: Final = (
    (OpennessClass.OPEN_SOURCE, mark("Any person, any use")),
    (OpennessClass.RESPONSIBLE_USE, mark("Open to all, uses barred")),
    (OpennessClass.COMMUNITY, mark("Caps or business limits")),
    (OpennessClass.NON_COMMERCIAL, mark("No commercial use")),
    (OpennessClass.RESEARCH_ONLY, mark("Research purposes only")),
    (OpennessClass.HOSTED_SERVICE, mark("No weights licensed")),
)
_PLACES: Final = {openness_class: place for place, (openness_class, _) in enumerate(RUNGS)}
MOST_WEIGHT: Final = 40


@dataclass(frozen=True, slots=True)
class Rated:
    """A document, its class, its index by the weights in force (None where there is none) and its scores (0 to 1)."""

    name: str
    analysis: Analysis
    index: int | None
    scores: Mapping[str, float]

    @property
    def openness_class(self) -> OpennessClass:
        """The class, which no weight changes."""
        return self.analysis.profile.openness.openness_class

    @property
    def rung(self) -> int | None:
        """The rung from 0 (open source) down, or None off the ladder."""
        return _PLACES.get(self.openness_class) if self.index is not None else None

    def spoken(self) -> str:
        """What is read out: "Harbour licence, Community, index 41"."""
        return f"{self.name}, {self.standing()}"

    def standing(self) -> str:
        """Class and index in words: "Community, index 41"."""
        figure = tr("no index") if self.index is None else tr("index {index}", index=self.index)
        return f"{openness_words(self.openness_class, None)}, {figure}"


def rate(document: OpenDocument, weights: Mapping[str, float]) -> Rated:
    """The document on the ladder, by these weights."""
    facts = document.analysis.profile.facts
    return Rated(document.title, document.analysis, openness_index(facts, weights), dimension_scores(facts))


def exact_index(scores: Mapping[str, float], weights: Mapping[str, float]) -> float | None:
    """The index before it is rounded, or None where there is none."""
    total = sum(weights.get(name, 0.0) for name in scores)
    if not scores or total <= 0:
        return None
    return 100 * sum(weights.get(name, 0.0) * score for name, score in scores.items()) / total


def equal_weights() -> dict[str, float]:
    """The same weight for each dimension."""
    return dict.fromkeys(standard_weights(), 10.0)


def weights_from(text: str) -> dict[str, float]:
    """Weights as ``weights_text`` wrote them; the standard ones for "" and for whatever is not such a text."""
    standard = standard_weights()
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return standard
    if not isinstance(found, dict) or found.keys() != standard.keys():
        return standard
    whole = all(type(value) is int and 0 <= value <= MOST_WEIGHT for value in found.values())
    return {name: float(found[name]) for name in standard} if whole else standard


def weights_text(weights: Mapping[str, float]) -> str:
    """The weights for the settings; "" for the standard ones, so that these may change with the rules."""
    if dict(weights) == standard_weights():
        return ""
    return json.dumps({name: round(value) for name, value in weights.items()})
