#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Remakes resources/model/words.npz: a vector for each word, from the words that stand near it.

usage: PYTHONPATH=app python packaging/train_words.py TEXTS [TEXTS ...]

TEXTS are folders of .txt and .md files (sub-folders too); the texts of the licence library are always read. Counts of
words near each other, positive pointwise mutual information, and a truncated singular value decomposition (Levy and
Goldberg, Neural Word Embedding as Implicit Matrix Factorization, 2014): the same texts give the same vectors.
"""

from __future__ import annotations

import argparse
import math
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# One thread: sums of floats in a fixed order, so that the vectors can be remade bit by bit.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from howopen.assets import resource
from howopen.library import Library
from howopen.workspace.places import places

if TYPE_CHECKING:
    from howopen.extraction.vectors import Floats

WORDS, LEAST_TEXTS, NEAR, DIMENSIONS, SPARE, WAVES, WIDTH = 8000, 5, 5, 128, 20, 1000, 8.0
MOST_IN_A_TEXT = 5  # a pair that one text repeats is no more telling for that


def main() -> None:
    """Reads the texts and writes the vectors."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("texts", type=Path, nargs="*")
    texts = [list(words_of(text)) for text in read(parser.parse_args().texts)]
    held = Counter(word for words in texts for word in set(words))
    words = sorted(word for word, count in held.most_common(WORDS) if count >= LEAST_TEXTS)
    vectors = decompose(informative(count_near(texts, words)))
    rng = np.random.default_rng(7)
    np.savez_compressed(
        resource("model/words.npz"),
        words=np.frombuffer("\n".join(words).encode(), dtype=np.uint8),
        vectors=np.round(vectors * 127).astype(np.int8),
        rarity=np.array([math.log(1 + len(texts) / held[word]) for word in words], dtype=np.float16),
        waves=(rng.standard_normal((DIMENSIONS, WAVES)) * math.sqrt(WIDTH)).astype(np.float16),
        starts=rng.uniform(0, 2 * math.pi, WAVES).astype(np.float16),
    )
    print(f"{len(words)} words from {len(texts)} texts.")


def read(folders: Sequence[Path]) -> Iterator[str]:
    """All texts of the library, then those of the folders, in the order of their names."""
    library = Library(places().library)
    for entry in library.entries():
        if entry.has_text:
            yield library.text(entry.id)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".txt", ".md"):
                yield path.read_text(encoding="utf-8", errors="replace")


def words_of(text: str) -> Iterator[str]:
    """The words as the features see them: lower case, in pieces at hyphens, figures as "0"."""
    for word in re.findall(r"[\w’']+", text.casefold()):
        norm = word if word.isalpha() else "0" if any(c.isdigit() for c in word) else re.sub(r"[^a-z]+", "", word)
        if norm and norm.isascii():
            yield norm


def count_near(texts: Sequence[Sequence[str]], words: Sequence[str]) -> Floats:
    """How often each pair of words stands at most ``NEAR`` words apart, the nearer counting more."""
    rows = {word: row for row, word in enumerate(words)}
    counts = np.zeros(len(words) ** 2, dtype=np.float32)
    for text in texts:
        at = np.array([rows.get(word, -1) for word in text])
        for distance in range(1, NEAR + 1):
            left, right = at[:-distance], at[distance:]
            both = (left >= 0) & (right >= 0)
            pairs, often = np.unique(left[both] * len(words) + right[both], return_counts=True)
            counts[pairs] += np.minimum(often, MOST_IN_A_TEXT) / distance
    square = counts.reshape(len(words), len(words))
    both_ways: Floats = square + square.T
    return both_ways


def informative(counts: Floats) -> Floats:
    """Positive pointwise mutual information, with the context's share smoothed by a power of 0.75."""
    totals = counts.sum(axis=1)
    contexts = totals**0.75 / (totals**0.75).sum()
    shares = counts / np.maximum(totals, 1e-9)[:, None] / np.maximum(contexts, 1e-12)[None]
    told: Floats = np.maximum(np.log(np.maximum(shares, 1e-9)), 0).astype(np.float32)
    return told


def decompose(matrix: Floats) -> Floats:
    """The rows in the space of the largest singular values (each by its root), with length 1."""
    sketch = np.random.default_rng(0).standard_normal((len(matrix), DIMENSIONS + SPARE)).astype(np.float32)
    basis: Floats = matrix @ sketch
    for _ in range(4):
        basis = matrix @ (matrix.T @ np.linalg.qr(basis)[0])
    basis = np.linalg.qr(basis)[0]
    left, sizes, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    rows = (basis @ left)[:, :DIMENSIONS] * np.sqrt(sizes[:DIMENSIONS])
    scaled: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled


if __name__ == "__main__":
    main()
