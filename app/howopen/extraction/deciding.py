# SPDX-License-Identifier: Apache-2.0
"""From scores and rules to findings: which categories a unit has, with what effect, and how sure we are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.clauses import Category, Effect, Evidence
from howopen.domain.spans import Span
from howopen.extraction.effects import Judged, effects_of
from howopen.extraction.features import grams, known
from howopen.extraction.model import Model
from howopen.extraction.prepared import Prepared, rule_confidence
from howopen.extraction.rules import Hit
from howopen.extraction.vectors import Bag

REPORTED_FROM = 0.45
"""Confidence from which a finding is reported at all."""

_SLOPE, _SHIFT = 1.3, 2.4
"""Held-out log-odds are too timid; with these (fitted on held-out documents) they read as chances."""

_RULE_SHARE = 0.3
_DECISIVE = 0.72
_AGREES = 0.5
_SHOWN_GRAMS = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """A category and effect of one unit, before it is placed in a section."""

    unit: int
    category: Category
    effect: Effect
    confidence: float
    evidence: tuple[Evidence, ...]


def chance(score: float) -> float:
    """The chance that a category with log-odds ``score`` from the trained part is right."""
    return 1 / (1 + math.exp(-(_SLOPE * score + _SHIFT)))


def combined(trained: float, hits: Sequence[Hit], category: Category) -> float:
    """One confidence from that of the trained part, which knows which rules matched, and that of the surest rule.

    A rule lifts what the trained part doubts; a decisive one carries the finding alone.
    """
    rules = rule_confidence(hits, category)
    lifted = (1 - _RULE_SHARE) * trained + _RULE_SHARE * rules
    if any(hit.rule.decisive and hit.rule.category is category for hit in hits):
        lifted = max(lifted, _DECISIVE)
    return max(trained, lifted)


def decide(prepared: Prepared, model: Model) -> list[Finding]:
    """The findings in text order; a unit may have several categories."""
    bags = prepared.bags(model.vocabulary)
    scores = model.categories.scores(bags)
    judged: list[tuple[Judged, float, float]] = []
    for index, unit in enumerate(prepared.units):
        for column, label in enumerate(model.categories.labels if unit.judged else ()):
            category = Category(label)
            trained = chance(float(scores[index, column]))
            confidence = combined(trained, prepared.hits[index], category)
            if confidence >= REPORTED_FROM:
                judged.append((Judged(index, category), trained, confidence))
    effects = effects_of(prepared, [item for item, _, _ in judged], model.effects, model.vocabulary)
    return [
        Finding(
            item.unit, item.category, effect, confidence, _evidence(prepared, model, item, trained, bags[item.unit])
        )
        for (item, trained, confidence), effect in zip(judged, effects, strict=True)
    ]


def _evidence(prepared: Prepared, model: Model, item: Judged, trained: float, bag: Bag) -> tuple[Evidence, ...]:
    found = []
    for hit in prepared.hits[item.unit]:
        if hit.rule.category is item.category:
            words = " ".join(hit.words.of(prepared.text).split())
            reason = f"Rule {hit.rule.name} matched “{words}”: {hit.rule.reason}"
            found.append(Evidence("rule", hit.rule.name, (hit.words,), reason))
    if trained >= _AGREES or not found:
        verb = "The trained part agrees" if found else "The trained part finds it"
        places = _deciding_words(prepared, model, item, bag)
        found.append(Evidence("model", item.category.value, places, f"{verb} ({trained:.2f})"))
    elif found:
        found.append(Evidence("model", item.category.value, (), f"The trained part is doubtful ({trained:.2f})"))
    return tuple(found)


def _deciding_words(prepared: Prepared, model: Model, item: Judged, bag: Bag) -> tuple[Span, ...]:
    """The places of the n-grams that weigh most, in text order."""
    words = prepared.words[item.unit]
    norms = known(words, model.vocabulary)
    places: dict[str, Span] = {}
    for name, start, end in grams(norms):
        places.setdefault(f"own:{name}", Span(words[start].span.start, words[end - 1].span.end))
    spans: list[Span] = []
    for name, share in model.categories.shares({"own": bag["own"]}, item.category.value):
        place = places.get(name)
        if share > 0 and place and not any(place.overlaps(span) for span in spans):
            spans.append(place)
        if len(spans) == _SHOWN_GRAMS:
            break
    return tuple(sorted(spans))
