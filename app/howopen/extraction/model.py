# SPDX-License-Identifier: Apache-2.0
"""The trained part as it is stored: a vocabulary and weights, read without executing anything."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError
from howopen.extraction.latent import Directions, Pairs
from howopen.extraction.meaning import Vectors, load_vectors, meanings
from howopen.extraction.prepared import Prepared
from howopen.extraction.training import Platt
from howopen.extraction.vectors import Bag, Rows, Space, of_length_one

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

_TINY = 2e-3
_BATCH = 1024
"""So many things are scored at once: a long text must not take much memory."""


@dataclass(frozen=True)
class LinearModel:
    """One weight for every feature and label; ``labels`` names the columns of ``weights``."""

    space: Space
    labels: tuple[str, ...]
    weights: Floats
    bias: Floats

    def scores(self, bags: Sequence[Bag]) -> Floats:
        """Scores, a row a bag and a column a label."""
        return self.scores_of(self.space.rows(bags))

    def scores_of(self, rows: Rows) -> Floats:
        """Scores of ``rows`` of the model's space, a row each and a column a label."""
        import numpy as np

        count = len(rows.ends) - 1
        batches = [self._scores(rows.part(start, min(start + _BATCH, count))) for start in range(0, count, _BATCH)]
        return np.concatenate([np.zeros((0, len(self.bias)), dtype=np.float32), *batches])

    def _scores(self, rows: Rows) -> Floats:
        """All at once, as a product of a sparse matrix with the weights: one product a row takes far longer."""
        import numpy as np

        scores = np.tile(self.bias, (len(rows.ends) - 1, 1))
        filled = np.flatnonzero(np.diff(rows.ends))
        if len(filled):
            shares = self.weights[rows.columns] * rows.values[:, None]
            scores[filled] += np.add.reduceat(shares, rows.ends[filled], axis=0)
        return scores

    def speaking_for(self, label: str, row: Rows, *, group: str) -> Iterator[str]:
        """The names of the features in ``group`` of a single row that raise the score of ``label``, the most first."""
        import numpy as np

        ours = self.space.of_group(group)
        held = np.flatnonzero((row.columns >= ours.start) & (row.columns < ours.stop))
        columns = row.columns[held]
        shares = row.values[held] * self.weights[columns, self.labels.index(label)]
        raising = np.flatnonzero(shares > 0)
        columns, shares = columns[raising], shares[raising]
        for column in columns[np.lexsort((columns, -shares))].tolist():
            yield self.space.keys[column].removeprefix(f"{group}:")


@dataclass(frozen=True)
class Model:
    """Both classifiers of the trained part, and the words that they know.

    ``meaning`` holds the weights of what the word vectors say, a column a category, ``pairs`` those of the
    ``directions`` that meet in a unit; ``curve`` tells how often a score is right.
    """

    vocabulary: frozenset[str]
    categories: LinearModel
    effects: LinearModel
    vectors: Vectors
    meaning: Floats
    directions: Directions
    pairs: Pairs
    curve: Platt

    def scores(self, prepared: Prepared, rows: Rows) -> Floats:
        """What each category scores, from -1 to 1 or so: a row a unit and a column a label of ``categories``.

        ``rows`` are the units' in the space of ``categories``.
        """
        import numpy as np

        scores = [np.zeros((0, len(self.categories.labels)), dtype=np.float32)]
        start = 0
        for dense in meanings(prepared.units, prepared.words, self.vectors):
            batch, dense = of_length_one(rows.part(start, start + len(dense)), dense)
            places = self.directions.places(batch, dense)
            scores.append(self.categories.scores_of(batch) + dense @ self.meaning + self.pairs.scores(places))
            start += len(dense)
        return np.concatenate(scores)


def save(model: Model, path: Path, meta: Mapping[str, object]) -> None:
    """Write ``model`` to ``path`` (.npz) and ``meta`` to meta.json beside it."""
    import numpy as np

    parts: dict[str, object] = {
        "vocabulary": _packed(sorted(model.vocabulary)),
        "meaning": model.meaning.astype(np.float16),
        "curve": np.array([model.curve.slope, model.curve.shift]),
        "directions.columns": model.directions.columns.astype(np.int32),
        "pairs": model.pairs.forms[:, *np.tril_indices(model.pairs.forms.shape[1])].astype(np.float16),
    }
    # A row is told in 127 steps of its largest weight: half a per cent is less than chance makes of it.
    largest = np.abs(model.directions.weights).max(axis=1, keepdims=True)
    steps = np.where(largest > 0, largest, 1) / 127
    parts["directions.steps"] = steps.astype(np.float32)
    parts["directions.weights"] = np.round(model.directions.weights / steps).astype(np.int8, order="C")
    for name, linear in (("categories", model.categories), ("effects", model.effects)):
        weights = np.where(np.abs(linear.weights) < _TINY, 0, linear.weights)
        parts |= {
            f"{name}.columns": _packed(linear.space.keys),
            f"{name}.scale": np.asarray(linear.space.scale, dtype=np.float16),
            f"{name}.groups": _packed([f"{group}={weight}" for group, weight in linear.space.groups.items()]),
            f"{name}.labels": _packed(list(linear.labels)),
            f"{name}.weights": weights.astype(np.float16),
            f"{name}.bias": linear.bias.astype(np.float32),
        }
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez_compressed(file, **parts)  # type: ignore[arg-type]
    (path.parent / "meta.json").write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")


def load(path: Path) -> Model:
    """The model stored at ``path``, with the word vectors beside it (words.npz).

    Raises:
        HowOpenError: if the file is missing or broken.
    """
    import numpy as np

    try:
        with np.load(path, allow_pickle=False) as data:
            parts = {name: data[name] for name in data.files}
        slope, shift = parts["curve"].tolist()
        return Model(
            frozenset(_unpacked(parts["vocabulary"])),
            _linear(parts, "categories"),
            _linear(parts, "effects"),
            load_vectors(path.parent / "words.npz"),
            parts["meaning"].astype(np.float32),
            Directions(
                parts["directions.columns"].astype(np.int64),
                parts["directions.weights"].astype(np.float32) * parts["directions.steps"],
            ),
            _pairs(parts["pairs"]),
            Platt(slope, shift),
        )
    except (OSError, ValueError, KeyError) as error:
        raise HowOpenError(
            f"The trained model {path.name} can't be read.", hint="Reinstall HowOpen, or remake it with train_model.py."
        ) from error


def _linear(parts: Mapping[str, Floats], name: str) -> LinearModel:
    import numpy as np

    groups = dict(item.split("=") for item in _unpacked(parts[f"{name}.groups"]))
    return LinearModel(
        Space(
            _unpacked(parts[f"{name}.columns"]),
            parts[f"{name}.scale"].astype(np.float64),
            {key: float(value) for key, value in groups.items()},
        ),
        tuple(_unpacked(parts[f"{name}.labels"])),
        parts[f"{name}.weights"].astype(np.float32),
        parts[f"{name}.bias"],
    )


def _pairs(lower: Floats) -> Pairs:
    """The symmetric matrices of which each row holds the lower half."""
    import numpy as np

    size = math.isqrt(2 * lower.shape[1])
    forms = np.zeros((len(lower), size, size), dtype=np.float32)
    rows, columns = np.tril_indices(size)
    forms[:, rows, columns] = forms[:, columns, rows] = lower
    return Pairs(forms)


def _packed(names: Sequence[str]) -> object:
    import numpy as np

    return np.frombuffer("\n".join(names).encode(), dtype=np.uint8)


def _unpacked(data: Floats) -> list[str]:
    return data.tobytes().decode().split("\n")
