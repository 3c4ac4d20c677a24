# SPDX-License-Identifier: Apache-2.0
"""Where the words of a unit lie among all words: what they mean, for those that no labelled text holds.

Each word has a vector, from the company that it keeps in thousands of licences (``packaging/train_words.py``). A unit's
is the mean of its words', the rare ones weighing more. Random waves of it (Rahimi and Recht, Random Features for
Large-Scale Kernel Machines, 2007) let a linear model tell regions of meaning, and not only directions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError
from howopen.extraction.features import Word
from howopen.extraction.units import Unit
from howopen.extraction.vectors import of_unit_length

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

_OWN, _LEAD, _HEAD, _NEXT, _WHOLE = 1.0, 0.5, 0.45, 0.32, 0.55
"""How much a part counts: own words, lead-in, heading, the unit before and the one after, the whole document."""

_BATCH = 2048


@dataclass(frozen=True)
class Vectors:
    """The rows of ``vectors`` by word, how rare each word is, and the directions and starts of the waves."""

    rows: Mapping[str, int]
    vectors: Floats
    rarity: Floats
    waves: Floats
    starts: Floats


def load_vectors(path: Path) -> Vectors:
    """The vectors stored at ``path`` (.npz).

    Raises:
        HowOpenError: if the file is missing or broken.
    """
    import numpy as np

    try:
        with np.load(path, allow_pickle=False) as data:
            words = data["words"].tobytes().decode().split("\n")
            return Vectors(
                {word: row for row, word in enumerate(words)},
                data["vectors"].astype(np.float32) / 127,
                data["rarity"].astype(np.float32),
                data["waves"].astype(np.float32),
                data["starts"].astype(np.float32),
            )
    except (OSError, ValueError, KeyError) as error:
        raise HowOpenError(
            f"The word vectors {path.name} can't be read.",
            hint="Reinstall HowOpen, or remake them with train_words.py.",
        ) from error


def meanings(units: Sequence[Unit], words: Sequence[Sequence[Word]], vectors: Vectors) -> Iterator[Floats]:
    """A row for each unit: its own meaning, that of what stands around it, of the whole text, and the waves.

    They come in batches, in the units' order, so that a long text does not take much memory.
    """
    import numpy as np

    own = _means(words, vectors)
    blank = np.zeros((1, own.shape[1]), dtype=np.float32)
    padded = np.concatenate([blank, own, blank])  # row n + 1 is unit n; the first and the last stand for nothing
    whole = _WHOLE * of_unit_length(own.sum(axis=0, keepdims=True))
    for start in range(0, len(units), _BATCH):
        batch = units[start : start + _BATCH]
        stop = start + len(batch)
        mine = own[start:stop]
        parts = [
            _OWN * mine,
            _LEAD * padded[[0 if unit.lead_in is None else unit.lead_in + 1 for unit in batch]],
            _HEAD * padded[[0 if unit.heading is None else unit.heading + 1 for unit in batch]],
            _NEXT * padded[start:stop],
            _NEXT * padded[start + 2 : stop + 2],
            np.broadcast_to(whole, mine.shape),
            np.sqrt(2 / len(vectors.starts)) * np.cos(mine @ vectors.waves + vectors.starts),
        ]
        yield np.concatenate(parts, axis=1).astype(np.float32)


def _means(words: Sequence[Sequence[Word]], vectors: Vectors) -> Floats:
    """The mean vector of each list of words, of length 1; zeros where no word is known."""
    import numpy as np

    known = [[vectors.rows[word.norm] for word in each if word.norm in vectors.rows] for each in words]
    sums = np.zeros((len(known), vectors.vectors.shape[1]), dtype=np.float32)
    filled = [index for index, each in enumerate(known) if each]
    if filled:
        rows = np.array([row for index in filled for row in known[index]])
        sizes = np.array([len(known[index]) for index in filled])
        weighted = vectors.vectors[rows] * vectors.rarity[rows, None]
        sums[filled] = np.add.reduceat(weighted, np.cumsum(sizes) - sizes, axis=0)
    return of_unit_length(sums)
