# SPDX-License-Identifier: Apache-2.0
"""From scores and rules to findings: which categories a unit has, with what effect, and how sure we are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.clauses import Category, Effect, Evidence
from howopen.domain.spans import Span
from howopen.extraction.effects import Judged, effects_of
from howopen.extraction.features import Word, known
from howopen.extraction.model import Model
from howopen.extraction.prepared import Prepared, rule_confidence
from howopen.extraction.rules import Hit
from howopen.extraction.vectors import Bag

REPORTED_FROM = 0.45
"""Combined score from which a finding is reported at all."""

_SLOPE, _SHIFT = 1.3, 2.4
"""Set by hand: they spread the trained part's log-odds, so that rules and it can be weighed against each other."""

_PLATT_SLOPE, _PLATT_SHIFT = 0.448, -0.297
"""Fitted (Platt's method) on what is reported of held-out families, so that a confidence is the share found right.

Of what they call 50 to 70 per cent sure 62 in a hundred were right, 81 of 70 to 80, 87 of 80 to 90, 96 above.
"""
_CERTAIN = 1e-4

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
    """The trained part's say, 0 to 1, on a category to which it gives the log-odds ``score``."""
    return 1 / (1 + math.exp(-(_SLOPE * score + _SHIFT)))


def combined(trained: float, hits: Sequence[Hit], category: Category) -> float:
    """One score from that of the trained part, which knows which rules matched, and that of the surest rule.

    A rule lifts what the trained part doubts; a decisive one carries the finding alone.
    """
    own = [hit for hit in hits if hit.rule.category is category]
    if not own:
        return trained
    lifted = (1 - _RULE_SHARE) * trained + _RULE_SHARE * rule_confidence(own, category)
    if any(hit.rule.decisive for hit in own):
        lifted = max(lifted, _DECISIVE)
    return max(trained, lifted)


def calibrated(score: float) -> float:
    """How often a finding with a combined ``score`` is right: the confidence that people see."""
    inside = min(max(score, _CERTAIN), 1 - _CERTAIN)
    return 1 / (1 + math.exp(-(_PLATT_SLOPE * math.log(inside / (1 - inside)) + _PLATT_SHIFT)))


def decide(prepared: Prepared, model: Model) -> list[Finding]:
    """The findings in text order; a unit may have several categories."""
    bags = prepared.bags(model.vocabulary)
    scores = model.categories.scores(bags).tolist()
    categories = [Category(label) for label in model.categories.labels]
    judged: list[tuple[Judged, float, float]] = []
    for index, unit in enumerate(prepared.units):
        for category, log_odds in zip(categories, scores[index], strict=True) if unit.judged else ():
            trained = chance(log_odds)
            score = combined(trained, prepared.hits[index], category)
            if score >= REPORTED_FROM:
                judged.append((Judged(index, category), trained, calibrated(score)))
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
    sure = calibrated(trained)
    if sure >= _AGREES or not found:
        verb = "The trained part agrees" if found else "The trained part finds it"
        places = _deciding_words(prepared, model, item, bag)
        found.append(Evidence("model", item.category.value, places, f"{verb} ({sure:.2f})"))
    elif found:
        found.append(Evidence("model", item.category.value, (), f"The trained part is doubtful ({sure:.2f})"))
    return tuple(found)


def _deciding_words(prepared: Prepared, model: Model, item: Judged, bag: Bag) -> tuple[Span, ...]:
    """The places of the n-grams that weigh most, in text order."""
    words = prepared.words[item.unit]
    norms = known(words, model.vocabulary)
    spans: list[Span] = []
    for name, share in model.categories.shares({"own": bag["own"]}, item.category.value):
        if share <= 0 or len(spans) == _SHOWN_GRAMS:
            break
        place = _place(words, norms, name.removeprefix("own:").split(" "))
        if not any(place.overlaps(span) for span in spans):
            spans.append(place)
    return tuple(sorted(spans))


def _place(words: Sequence[Word], norms: Sequence[str], gram: Sequence[str]) -> Span:
    """Where the n-gram ``gram``, which is among the ``norms`` of the ``words``, stands first."""
    size = len(gram)
    start = next(at for at in range(len(norms) - size + 1) if norms[at : at + size] == gram)
    return Span(words[start].start, words[start + size - 1].end)
