# SPDX-License-Identifier: Apache-2.0
"""Labelled documents as the trainer and the measurement see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.domain.clauses import Category, Effect
from howopen.domain.spans import Span
from howopen.extraction.effects import Judged
from howopen.extraction.labels import LabelledText
from howopen.extraction.prepared import Prepared

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

CATEGORIES = tuple(Category)
EFFECTS = tuple(Effect)


@dataclass(frozen=True)
class Sample:
    """A labelled text and what the segmentation and the rules make of it."""

    labelled: LabelledText
    prepared: Prepared

    def learnt(self) -> list[int]:
        """The units that can hold a provision and that somebody judged."""
        return [
            index for index, unit in enumerate(self.prepared.units) if unit.judged and self.labelled.covers(unit.span)
        ]

    def targets(self) -> Floats:
        """1 where a unit (row) is of a category (column): at least half of it is labelled so."""
        import numpy as np

        targets = np.zeros((len(self.prepared.units), len(CATEGORIES)), dtype=np.float32)
        for item, _ in self.judged():
            targets[item.unit, CATEGORIES.index(item.category)] = 1
        return targets

    def judged(self) -> list[tuple[Judged, Effect]]:
        """Every unit and category that the labels hold, with the effect of the label that covers most of it."""
        return [
            (Judged(index, category), effect)
            for index, unit in enumerate(self.prepared.units)
            for category in CATEGORIES
            if unit.judged and (effect := self._effect(unit.span, category))
        ]

    def _effect(self, span: Span, category: Category) -> Effect | None:
        near = [label for label in self.labelled.labels if label.category is category and label.span.overlaps(span)]
        covered: set[int] = set()
        for label in near:
            covered.update(range(max(span.start, label.span.start), min(span.end, label.span.end)))
        letters = [at for at in range(span.start, span.end) if self.prepared.text[at].isalnum()]
        if not letters or 2 * sum(at in covered for at in letters) < len(letters):
            return None
        best = max(near, key=lambda label: min(label.span.end, span.end) - max(label.span.start, span.start))
        return best.effect


def vocabulary_of(samples: Sequence[Sample], *, least: int = 3) -> frozenset[str]:
    """The words that at least ``least`` texts hold."""
    counts: dict[str, int] = {}
    for sample in samples:
        for norm in {word.norm for words in sample.prepared.words for word in words}:
            counts[norm] = counts.get(norm, 0) + 1
    return frozenset(norm for norm, count in counts.items() if count >= least)
