# SPDX-License-Identifier: Apache-2.0
"""Trains the model from samples: what is learnt from, how alike any two are, and the fitted weights.

Two units are as alike as what is seen of them, word by word, plus the square of how near they lie (``latent``): a
linear and a quadratic kernel, so that the fit tells weights of features and of pairs of directions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from howopen.extraction import effects, features
from howopen.extraction.effects import effect_bags
from howopen.extraction.latent import Directions, directions_of, pairs_of
from howopen.extraction.meaning import Vectors, meanings
from howopen.extraction.model import LinearModel, Model
from howopen.extraction.samples import CATEGORIES, EFFECTS, Sample, vocabulary_of
from howopen.extraction.sweeping import parts
from howopen.extraction.training import Fit, LeftOut, Platt, left_out, platt
from howopen.extraction.vectors import Bag, Rows, Space, of_length_one, space_of

if TYPE_CHECKING:
    from howopen.extraction.vectors import Doubles, Floats, Indexes

CATEGORY_PENALTY = 0.075
EFFECT_PENALTY = 0.3
LEAST = 5
"""In so many units a feature must stand to be learnt."""

WEIGHTS = {"ai": 1.0, "blind": 1.0, "terms": 0.5, "own": 0.5, "general": 0.25}
"""How much a unit counts by the group of its text: what is asked for are licences of AI models."""

_COLUMNS = 4096
"""So many columns are laid out at once: all together would take gigabytes."""

_RARE = 40
"""Features that at most so many units have are multiplied pair by pair, which is far less work."""


@dataclass(frozen=True)
class Examples:
    """Things to learn from: features, right answers (a column a label), and the sample that each comes from.

    ``dense`` holds what the word vectors say of each, without columns where they aren't asked.
    """

    bags: list[Bag]
    dense: Floats
    targets: Floats
    owners: list[int]


def category_examples(samples: Sequence[Sample], vocabulary: frozenset[str], vectors: Vectors) -> Examples:
    """Every unit that can hold a provision, with a column a category."""
    import numpy as np

    bags: list[Bag] = []
    owners: list[int] = []
    targets, dense = [], []
    for owner, sample in enumerate(samples):
        judged = sample.learnt()
        all_bags = sample.prepared.bags(vocabulary)
        bags += [all_bags[index] for index in judged]
        owners += [owner] * len(judged)
        targets.append(sample.targets()[judged])
        rows = list(meanings(sample.prepared.units, sample.prepared.words, vectors))
        dense.append(np.concatenate(rows)[judged])
    return Examples(bags, np.concatenate(dense), np.concatenate(targets), owners)


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
    return Examples(bags, np.zeros((len(bags), 0), dtype=np.float32), targets, owners)


@dataclass(frozen=True)
class Task:
    """Examples laid out to be learnt from: their sparse and dense features, and their places (without columns: none).

    ``owners`` and ``targets`` are those of the examples.
    """

    space: Space
    rows: Rows
    dense: Floats
    places: Floats
    targets: Floats
    owners: list[int]

    def members(self, families: Sequence[str]) -> dict[str, Indexes]:
        """The numbers of the examples of each family; ``families`` has one name a sample."""
        import numpy as np

        own = np.array([families[owner] for owner in self.owners])
        return {family: np.flatnonzero(own == family).astype(np.int64) for family in dict.fromkeys(families)}

    def fitted(self, samples: Sequence[Sample], *, penalty: float) -> LeftOut:
        """What all ``samples``, from which the examples come, teach; each counts as ``WEIGHTS`` says of its group."""
        return left_out(self.products(), self.targets, penalty=self._penalties(samples, penalty))

    def products(self) -> Doubles:
        """How alike any two examples are: the lower half alone."""
        products = _products(self.rows, len(self.space.keys))
        for part in parts(len(products)):
            products[part, : part.stop] += self.dense[part] @ self.dense[: part.stop].T
            products[part, : part.stop] += (self.places[part] @ self.places[: part.stop].T) ** 2
        return products

    def _penalties(self, samples: Sequence[Sample], penalty: float) -> Doubles:
        import numpy as np

        weights = np.array([WEIGHTS[sample.labelled.group] for sample in samples])
        return penalty / weights[np.array(self.owners, dtype=np.int64)]

    def held_out(self, whole: LeftOut, families: Sequence[str]) -> Floats:
        """What each example scores by what the other families teach; ``families`` has one name a sample."""
        import numpy as np

        scores = np.zeros_like(self.targets)
        for rows in self.members(families).values():
            scores[rows] = whole.scores(rows)
        return scores

    def linear(self, labels: Sequence[str], fitted: Fit) -> LinearModel:
        """The fitted weights of the sparse features."""
        weights = _weights(self.rows, len(self.space.keys), fitted.dual)
        return LinearModel(self.space, tuple(str(label) for label in labels), weights, fitted.bias)


def task_of(examples: Examples, groups: Mapping[str, float]) -> Task:
    """The task that ``examples`` set, with features weighing as ``groups`` says."""
    import numpy as np

    space = space_of(examples.bags, groups=groups, least=LEAST)
    places = np.zeros((len(examples.bags), 0), dtype=np.float32)
    return Task(space, space.rows(examples.bags), examples.dense, places, examples.targets, examples.owners)


def category_task(samples: Sequence[Sample], vocabulary: frozenset[str], vectors: Vectors) -> tuple[Task, Directions]:
    """Which categories units have, as a task: all that is seen of one has length 1 and a place among directions."""
    task = task_of(category_examples(samples, vocabulary, vectors), features.GROUPS)
    rows, dense = of_length_one(task.rows, task.dense)
    directions = directions_of(rows, len(task.space.keys), dense[:, : -len(vectors.starts)])
    return replace(task, rows=rows, dense=dense, places=directions.places(rows, dense)), directions


def effect_task(samples: Sequence[Sample], vocabulary: frozenset[str]) -> Task:
    """Which effects clauses have, as a task."""
    return task_of(effect_examples(samples, vocabulary), effects.GROUPS)


def _products(rows: Rows, width: int) -> Doubles:
    """The inner products of sparse rows, half of them: common features by blocks of columns, rare ones pair by pair."""
    import numpy as np

    count = len(rows.ends) - 1
    owners = np.repeat(np.arange(count), np.diff(rows.ends))
    order = np.argsort(rows.columns, kind="stable")
    columns, values, owners = rows.columns[order], rows.values[order], owners[order]
    starts = np.searchsorted(columns, np.arange(width + 1))
    sizes = np.diff(starts)
    products = np.zeros((count, count))
    common = np.flatnonzero(sizes > _RARE)
    for first in range(0, len(common), _COLUMNS):
        chosen = common[first : first + _COLUMNS]
        block = np.zeros((count, len(chosen)), dtype=np.float32)
        for at, column in enumerate(chosen.tolist()):
            held = slice(starts[column], starts[column + 1])
            block[owners[held], at] = values[held]
        for part in parts(count):
            products[part, : part.stop] += block[part] @ block[: part.stop].T
    for size in range(1, _RARE + 1):
        held = starts[:-1][sizes == size][:, None] + np.arange(size)
        pairs = owners[held][:, :, None] * count + owners[held][:, None, :]
        np.add.at(products.reshape(-1), pairs.ravel(), (values[held][:, :, None] * values[held][:, None, :]).ravel())
    return products


def _weights(rows: Rows, width: int, dual: Floats) -> Floats:
    """The weight of every feature for every label: the sum of the rows that have it, each times its coefficient."""
    import numpy as np

    owners = np.repeat(np.arange(len(rows.ends) - 1), np.diff(rows.ends))
    return np.stack(
        [np.bincount(rows.columns, rows.values * dual[owners, label], width) for label in range(dual.shape[1])], axis=1
    ).astype(np.float32)


def calibrated(scores: Floats, task: Task, samples: Sequence[Sample]) -> Platt:
    """How likely a score is right in a text as people meet it: texts of our own teach, but they calibrate nothing."""
    import numpy as np

    met = np.array([sample.labelled.group != "own" for sample in samples])[np.array(task.owners, dtype=np.int64)]
    return platt(scores[met], task.targets[met])


def train(samples: Sequence[Sample], vectors: Vectors) -> Model:
    """The model that the samples teach; the same samples in the same order give the same model."""
    vocabulary = vocabulary_of(samples)
    families = [sample.labelled.family for sample in samples]
    categories, directions = category_task(samples, vocabulary, vectors)
    whole = categories.fitted(samples, penalty=CATEGORY_PENALTY)
    fitted = whole.fit_all()
    curve = calibrated(categories.held_out(whole, families), categories, samples)
    acts = effect_task(samples, vocabulary)
    return Model(
        vocabulary,
        categories.linear(list(CATEGORIES), fitted),
        acts.linear(list(EFFECTS), acts.fitted(samples, penalty=EFFECT_PENALTY).fit_all()),
        vectors,
        categories.dense.T @ fitted.dual,
        directions,
        pairs_of(categories.places, fitted.dual),
        curve,
    )


def fingerprint(folder: Path, suffix: str) -> str:
    """SHA-256 of the names and contents of the files with that suffix in ``folder``: what a model was made from."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob(f"*{suffix}")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
