# SPDX-License-Identifier: Apache-2.0
"""Trains the model from samples, and scores held-out samples without making one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from howopen.extraction import effects, features
from howopen.extraction.effects import effect_bags
from howopen.extraction.model import LinearModel, Model
from howopen.extraction.samples import CATEGORIES, EFFECTS, Sample, vocabulary_of
from howopen.extraction.training import Fit, fit
from howopen.extraction.vectors import Bag, Space, space_of

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

CATEGORY_PENALTY = 0.003
EFFECT_PENALTY = 0.02


@dataclass(frozen=True)
class Examples:
    """Things to learn from or to judge: features, right answers, and the sample that each comes from."""

    bags: list[Bag]
    targets: Floats
    owners: list[int]


def category_examples(samples: Sequence[Sample], vocabulary: frozenset[str]) -> Examples:
    """Every unit that can hold a provision, with a column a category."""
    import numpy as np

    bags: list[Bag] = []
    owners: list[int] = []
    targets = []
    for owner, sample in enumerate(samples):
        judged = [
            index
            for index, unit in enumerate(sample.prepared.units)
            if unit.judged and sample.labelled.covers(unit.span)
        ]
        all_bags = sample.prepared.bags(vocabulary)
        bags += [all_bags[index] for index in judged]
        owners += [owner] * len(judged)
        targets.append(sample.targets()[judged])
    return Examples(bags, np.concatenate(targets), owners)


def effect_examples(samples: Sequence[Sample], vocabulary: frozenset[str]) -> Examples:
    """Every labelled unit and category, with a column an effect."""
    import numpy as np

    bags: list[Bag] = []
    owners: list[int] = []
    answers: list[int] = []
    for owner, sample in enumerate(samples):
        judged = sample.judged()
        bags += effect_bags(sample.prepared, [item for item, _ in judged], vocabulary)
        owners += [owner] * len(judged)
        answers += [EFFECTS.index(effect) for _, effect in judged]
    targets = np.zeros((len(bags), len(EFFECTS)), dtype=np.float32)
    targets[np.arange(len(bags)), answers] = 1
    return Examples(bags, targets, owners)


def train(samples: Sequence[Sample]) -> Model:
    """The model that the samples teach; the same samples in the same order give the same model."""
    vocabulary = vocabulary_of(samples)
    return Model(
        vocabulary,
        linear(category_examples(samples, vocabulary), features.GROUPS, list(CATEGORIES), CATEGORY_PENALTY),
        linear(effect_examples(samples, vocabulary), effects.GROUPS, list(EFFECTS), EFFECT_PENALTY),
    )


def fingerprint(folder: Path, suffix: str) -> str:
    """SHA-256 of the names and contents of the folder's files with that suffix: what a model was made from."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob(f"*{suffix}")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def linear(examples: Examples, groups: dict[str, float], labels: Sequence[str], penalty: float) -> LinearModel:
    """One linear model of the examples."""
    space: Space = space_of(examples.bags, groups=groups)
    rows = space.matrix(examples.bags)
    fitted: Fit = fit(rows @ rows.T, examples.targets, penalty=penalty)
    return LinearModel(space, tuple(str(label) for label in labels), fitted.weights(rows), fitted.bias)
