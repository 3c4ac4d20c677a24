# SPDX-License-Identifier: Apache-2.0
"""From scores and rules to findings: which categories a unit has, with what effect, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.domain.clauses import Category, Effect, Evidence
from howopen.domain.spans import Span
from howopen.extraction.effects import Judged, effects_of
from howopen.extraction.features import Word, known
from howopen.extraction.following import followed
from howopen.extraction.headings import has_verb, is_title
from howopen.extraction.leading import Sure, led, without_empty_lead_ins
from howopen.extraction.model import Model
from howopen.extraction.prepared import Prepared
from howopen.extraction.rules import Hit
from howopen.extraction.units import UnitKind
from howopen.extraction.unlisted import listed
from howopen.extraction.vectors import Rows

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

REPORTED_FROM = 0.4
"""Confidence from which a finding is reported at all."""

_DECISIVE = 0.55
"""The least confidence of what a decisive rule found: it is reported, as uncertain where the trained part doubts."""

_NEAR = 1e-3  # of a score: whether it is exactly enough is told by its chance
_AGREES = 0.5
_TITLE_WORDS = 7
_SHOWN_GRAMS = 3
_LEADS_IN = Evidence("model", "lead-in", (), "It leads in to a list, and is of the category of the first item.")
_FOLLOWS = Evidence("model", "threshold", (), "It follows a threshold, and tells what is then asked for or withheld.")


@dataclass(frozen=True, slots=True)
class Finding:
    """A category and effect of one unit, before it is placed in a section."""

    unit: int
    category: Category
    effect: Effect
    confidence: float
    evidence: tuple[Evidence, ...]


def confidence(trained: float, hits: Sequence[Hit], category: Category) -> float:
    """How sure a finding is: as the trained part says, which knows what rules matched, unless a rule is decisive."""
    decisive = any(hit.rule.decisive and hit.rule.category is category for hit in hits)
    return max(trained, _DECISIVE) if decisive else trained


def decide(prepared: Prepared, model: Model) -> list[Finding]:
    """The findings in text order; a unit may have several categories."""
    rows = model.categories.space.rows(prepared.bags(model.vocabulary))
    trained: dict[Judged, float] = {}
    told: list[Sure] = []
    for index, category, chance in _likely(prepared, model, model.scores(prepared, rows)):
        sure = confidence(chance, prepared.hits[index], category)
        if sure >= REPORTED_FROM:
            trained[Judged(index, category)] = chance
            told.append(Sure(index, category, sure))
    told = clauses_among(prepared, told)
    more = from_context(prepared, told)
    inferred = {Judged(one.unit, one.category): why for one, why in more}
    told = sorted((*told, *(one for one, _ in more)), key=lambda one: one.unit)
    judged = [Judged(one.unit, one.category) for one in told]
    effects = effects_of(prepared, judged, model.effects, model.vocabulary)
    return [
        Finding(
            item.unit,
            item.category,
            effect,
            one.confidence,
            (inferred[item],) if item in inferred else _evidence(prepared, model, item, trained[item], rows),
        )
        for one, item, effect in zip(told, judged, effects, strict=True)
    ]


def clauses_among(prepared: Prepared, told: Sequence[Sure]) -> list[Sure]:
    """What was ``told``, less what is no clause of its category by the words of its unit or by its list."""
    found = [one for one in listed(told, prepared.quote) if not _is_title(prepared, one.unit)]
    return without_empty_lead_ins(prepared.units, found)


def _is_title(prepared: Prepared, index: int) -> bool:
    """Whether a lead-in is but the title of its items: "Unlawful Conduct:"."""
    if prepared.units[index].kind is not UnitKind.LEAD_IN:
        return False
    words = prepared.quote(index).strip("*_ \n\t")
    return words.endswith(":") and is_title(words[:-1]) and not has_verb(words) and len(words.split()) <= _TITLE_WORDS


def from_context(prepared: Prepared, told: Sequence[Sure]) -> list[tuple[Sure, Evidence]]:
    """What else is worth reporting of what was ``told``, by what stands around it, with the reason."""
    found = [
        *((one, _LEADS_IN) for one in led(prepared.units, told)),
        *((one, _FOLLOWS) for one in followed(prepared.units, prepared.quote, told)),
    ]
    return [(one, why) for one, why in found if one.confidence >= REPORTED_FROM and not _is_title(prepared, one.unit)]


def _likely(prepared: Prepared, model: Model, scores: Floats) -> Iterator[tuple[int, Category, float]]:
    """Unit, category and the trained part's chance, in text order, of all that may be worth reporting.

    Nearly all of the scores are far below: to look at each of them would take longer than to make them.
    """
    import numpy as np

    held = {category.value: category for category in Category}
    # What the trained part was taught, and the taxonomy has no more, is skipped: older models still serve.
    categories = [held.get(label) for label in model.categories.labels]
    worth = scores >= model.curve.score(REPORTED_FROM) - _NEAR
    for index, hits in enumerate(prepared.hits):
        for hit in hits:
            if hit.rule.decisive:
                worth[index, categories.index(hit.rule.category)] = True
    units, columns = np.nonzero(worth)
    found = zip(units.tolist(), columns.tolist(), scores[worth].tolist(), strict=True)
    for index, column, score in found:
        category = categories[column]
        if category is not None and prepared.units[index].judged:
            yield index, category, model.curve.chance(score)


def _evidence(prepared: Prepared, model: Model, item: Judged, trained: float, rows: Rows) -> tuple[Evidence, ...]:
    found = []
    for hit in prepared.hits[item.unit]:
        if hit.rule.category is item.category:
            words = " ".join(hit.words.of(prepared.text).split())
            reason = f"Rule {hit.rule.name} matched “{words}”: {hit.rule.reason}"
            found.append(Evidence("rule", hit.rule.name, (hit.words,), reason))
    if trained >= _AGREES or not found:
        verb = "The trained part agrees" if found else "The trained part finds it"
        places = _deciding_words(prepared, model, item, rows)
        found.append(Evidence("model", item.category.value, places, f"{verb} ({trained:.2f})"))
    elif found:
        found.append(Evidence("model", item.category.value, (), f"The trained part is doubtful ({trained:.2f})"))
    return tuple(found)


def _deciding_words(prepared: Prepared, model: Model, item: Judged, rows: Rows) -> tuple[Span, ...]:
    """The places of the n-grams that weigh most, in text order."""
    words = prepared.words[item.unit]
    norms = known(words, model.vocabulary)
    spans: list[Span] = []
    for name in model.categories.speaking_for(item.category.value, rows.part(item.unit, item.unit + 1), group="own"):
        place = _place(words, norms, name.split(" "))
        if not any(place.overlaps(span) for span in spans):
            spans.append(place)
        if len(spans) == _SHOWN_GRAMS:
            break
    return tuple(sorted(spans))


def _place(words: Sequence[Word], norms: Sequence[str], gram: Sequence[str]) -> Span:
    """Where the n-gram ``gram``, which is among the ``norms`` of the ``words``, stands first."""
    size = len(gram)
    start = next(at for at in range(len(norms) - size + 1) if norms[at : at + size] == gram)
    return Span(words[start].start, words[start + size - 1].end)
