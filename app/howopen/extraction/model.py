# SPDX-License-Identifier: Apache-2.0
"""The trained part as it is stored: a vocabulary and linear weights, read without executing anything."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError
from howopen.extraction.meaning import Vectors, load_vectors, meanings
from howopen.extraction.prepared import Prepared
from howopen.extraction.training import Platt
from howopen.extraction.vectors import Bag, Space

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
        import numpy as np

        batches = [self._scores(bags[start : start + _BATCH]) for start in range(0, len(bags), _BATCH)]
        return np.concatenate([np.zeros((0, len(self.bias)), dtype=np.float32), *batches])

    def _scores(self, bags: Sequence[Bag]) -> Floats:
        """All at once, as a product of a sparse matrix with the weights: one product a bag takes far longer."""
        import numpy as np

        rows = self.space.rows(bags)
        scores = np.tile(self.bias, (len(bags), 1))
        filled = np.flatnonzero(np.diff(rows.ends))
        if len(filled):
            shares = self.weights[rows.columns] * rows.values[:, None]
            scores[filled] += np.add.reduceat(shares, rows.ends[filled], axis=0)
        return scores

    def shares(self, bag: Bag, label: str) -> list[tuple[str, float]]:
        """Every feature's share in the score of ``label``, the largest first."""
        weights = self._columns[self.labels.index(label)]
        found = sorted([(-value * weights[at], name) for name, at, value in self.space.entries(bag)])
        return [(name, -share) for share, name in found]

    @cached_property
    def _columns(self) -> list[list[float]]:
        """The weights by label, as Python's own numbers, which are quicker to pick one by one."""
        columns: list[list[float]] = self.weights.T.tolist()
        return columns


@dataclass(frozen=True)
class Model:
    """Both classifiers of the trained part, and the words that they know.

    ``meaning`` holds the weights of what the word vectors say, a column a category; ``curve`` tells how often a score
    is right.
    """

    vocabulary: frozenset[str]
    categories: LinearModel
    effects: LinearModel
    vectors: Vectors
    meaning: Floats
    curve: Platt

    def scores(self, prepared: Prepared, bags: Sequence[Bag]) -> Floats:
        """What each category scores, from -1 to 1 or so: a row a unit and a column a label of ``categories``."""
        scores = self.categories.scores(bags)
        start = 0
        for rows in meanings(prepared.units, prepared.words, self.vectors):
            scores[start : start + len(rows)] += rows @ self.meaning
            start += len(rows)
        return scores


def save(model: Model, path: Path, meta: Mapping[str, object]) -> None:
    """Write ``model`` to ``path`` (.npz) and ``meta`` to meta.json beside it."""
    import numpy as np

    parts: dict[str, object] = {
        "vocabulary": _packed(sorted(model.vocabulary)),
        "meaning": model.meaning.astype(np.float16),
        "curve": np.array([model.curve.slope, model.curve.shift]),
    }
    for name, linear in (("categories", model.categories), ("effects", model.effects)):
        weights = np.where(np.abs(linear.weights) < _TINY, 0, linear.weights)
        parts |= {
            f"{name}.columns": _packed(list(linear.space.columns)),
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
            Platt(slope, shift),
        )
    except (OSError, ValueError, KeyError) as error:
        raise HowOpenError(
            f"The trained model {path.name} can't be read.", hint="Reinstall HowOpen, or remake it with train_model.py."
        ) from error


def _linear(parts: Mapping[str, Floats], name: str) -> LinearModel:
    import numpy as np

    columns = {key: column for column, key in enumerate(_unpacked(parts[f"{name}.columns"]))}
    groups = dict(item.split("=") for item in _unpacked(parts[f"{name}.groups"]))
    return LinearModel(
        Space(
            columns, parts[f"{name}.scale"].astype(float).tolist(), {key: float(value) for key, value in groups.items()}
        ),
        tuple(_unpacked(parts[f"{name}.labels"])),
        parts[f"{name}.weights"].astype(np.float32),
        parts[f"{name}.bias"],
    )


def _packed(names: Sequence[str]) -> object:
    import numpy as np

    return np.frombuffer("\n".join(names).encode(), dtype=np.uint8)


def _unpacked(data: Floats) -> list[str]:
    return data.tobytes().decode().split("\n")
