# SPDX-License-Identifier: Apache-2.0
"""How well unseen licences are read: every family is judged by what was learnt from all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.domain.clauses import Category, Effect
from howopen.domain.spans import Span
from howopen.extraction.deciding import REPORTED_FROM, clauses_among, confidence, from_context
from howopen.extraction.effects import Judged, effects_of
from howopen.extraction.labels import LabelledText
from howopen.extraction.leading import Sure
from howopen.extraction.learning import (
    CATEGORY_PENALTY,
    EFFECT_PENALTY,
    calibrated,
    category_task,
    effect_task,
)
from howopen.extraction.meaning import Vectors
from howopen.extraction.samples import CATEGORIES, EFFECTS, Sample, vocabulary_of
from howopen.extraction.training import Platt

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats


@dataclass(frozen=True, slots=True)
class Found:
    """A clause that was found, for measuring."""

    span: Span
    category: Category
    effect: Effect
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one category: counts, F1 over letters and digits, and the shares found and sound."""

    category: Category
    gold: int
    predicted: int
    precision: float
    recall: float
    f1: float
    found: float
    sound: float


@dataclass(frozen=True, slots=True)
class Table:
    """The whole measurement: pooled (micro) and mean (macro) F1, shares found and sound, and right effects."""

    rows: tuple[Row, ...]
    micro: float
    macro: float
    found: float
    sound: float
    effect: float


def evaluate_held_out(samples: Sequence[Sample], vectors: Vectors) -> Table:
    """Measures the gold samples, each judged without any sample of its family; the others only teach."""
    return measure(samples, held_out(samples, vectors))


def is_gold(labelled: LabelledText) -> bool:
    """Whether two people made the labels: the measurement proper counts these alone."""
    return labelled.gold


def held_out(
    samples: Sequence[Sample], vectors: Vectors, *, wanted: Callable[[LabelledText], bool] = is_gold
) -> list[list[Found]]:
    """What is found in each wanted sample by a model that never saw its family; [] for the others."""
    vocabulary = vocabulary_of(samples)
    families = [sample.labelled.family for sample in samples]
    categories, _ = category_task(samples, vocabulary, vectors)
    whole = categories.fitted(samples, penalty=CATEGORY_PENALTY)
    scores = categories.held_out(whole, families)
    curve = calibrated(scores, categories, samples)
    acts = effect_task(samples, vocabulary)
    effects_of_all = acts.fitted(samples, penalty=EFFECT_PENALTY)
    members = acts.members(families)
    found: list[list[Found]] = [[] for _ in samples]
    for family in dict.fromkeys(sample.labelled.family for sample in samples if wanted(sample.labelled)):
        learnt = acts.linear([effect.value for effect in EFFECTS], effects_of_all.fit(members[family]))
        for index, sample in enumerate(samples):
            if families[index] == family and wanted(sample.labelled):
                rows = [row for row, owner in enumerate(categories.owners) if owner == index]
                judged = _judged(sample, scores[rows], curve)
                chosen = effects_of(sample.prepared, [item for item, _ in judged], learnt, vocabulary)
                found[index] = [
                    Found(sample.prepared.units[item.unit].span, item.category, effect, sure)
                    for (item, sure), effect in zip(judged, chosen, strict=True)
                ]
    return found


def _judged(sample: Sample, scores: Floats, curve: Platt) -> list[tuple[Judged, float]]:
    """What is reported, each with the confidence that a person would see."""
    found: list[Sure] = []
    for row, index in enumerate(sample.learnt()):
        for column, category in enumerate(CATEGORIES):
            trained = curve.chance(float(scores[row, column]))
            found.append(Sure(index, category, confidence(trained, sample.prepared.hits[index], category)))
    told = clauses_among(sample.prepared, [one for one in found if one.confidence >= REPORTED_FROM])
    learnt = set(sample.learnt())
    more = (one for one, _ in from_context(sample.prepared, told) if one.unit in learnt)
    return [(Judged(one.unit, one.category), one.confidence) for one in (*told, *more)]


def measure(
    samples: Sequence[Sample],
    found: Sequence[Sequence[Found]],
    *,
    wanted: Callable[[LabelledText], bool] = is_gold,
) -> Table:
    """Compares what was found with the wanted samples' labels, on letters and digits, as the shared score does."""
    counts = _Counts()
    for sample, seen in zip(samples, found, strict=True):
        if wanted(sample.labelled):
            counts.add(sample, seen)
    return counts.table()


class _Counts:
    """Running sums over documents, a category at a time."""

    def __init__(self) -> None:
        self.hit: Counter[Category] = Counter()
        self.extra: Counter[Category] = Counter()
        self.missed: Counter[Category] = Counter()
        self.gold: Counter[Category] = Counter()
        self.found: Counter[Category] = Counter()
        self.seen: Counter[Category] = Counter()
        self.sound: Counter[Category] = Counter()
        self.effects: list[bool] = []

    def add(self, sample: Sample, seen: Sequence[Found]) -> None:
        text = sample.prepared.text
        for category in CATEGORIES:
            gold = [label for label in sample.labelled.labels if label.category is category]
            mine = [item for item in seen if item.category is category]
            wanted = _letters(text, [label.span for label in gold])
            given = _letters(text, [item.span for item in mine])
            self.hit[category] += len(wanted & given)
            self.extra[category] += len(given - wanted)
            self.missed[category] += len(wanted - given)
            self.gold[category] += len(gold)
            self.seen[category] += len(mine)
            self.sound[category] += sum(_mostly(text, item.span, wanted) for item in mine)
            for label in gold:
                if _mostly(text, label.span, given):
                    self.found[category] += 1
                    best = max(mine, key=lambda item: _overlap(item.span, label.span))
                    self.effects.append(best.effect is label.effect)

    def table(self) -> Table:
        rows = tuple(self._row(category) for category in CATEGORIES)
        used = [row for row in rows if row.gold]
        hit, extra, missed = sum(self.hit.values()), sum(self.extra.values()), sum(self.missed.values())
        return Table(
            rows=rows,
            micro=_ratio(2 * hit, 2 * hit + extra + missed),
            macro=sum(row.f1 for row in used) / max(1, len(used)),
            found=_ratio(sum(self.found.values()), sum(self.gold.values())),
            sound=_ratio(sum(self.sound.values()), sum(self.seen.values())),
            effect=_ratio(sum(self.effects), len(self.effects)),
        )

    def _row(self, category: Category) -> Row:
        hit, extra, missed = self.hit[category], self.extra[category], self.missed[category]
        return Row(
            category=category,
            gold=self.gold[category],
            predicted=self.seen[category],
            precision=_ratio(hit, hit + extra),
            recall=_ratio(hit, hit + missed),
            f1=_ratio(2 * hit, 2 * hit + extra + missed),
            found=_ratio(self.found[category], self.gold[category]),
            sound=_ratio(self.sound[category], self.seen[category]),
        )


def _letters(text: str, spans: Sequence[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end) if text[at].isalnum()}


def _mostly(text: str, span: Span, covered: set[int]) -> bool:
    letters = _letters(text, [span])
    return 2 * len(letters & covered) >= len(letters)


def _overlap(a: Span, b: Span) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
