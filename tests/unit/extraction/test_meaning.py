# SPDX-License-Identifier: Apache-2.0
"""Word vectors: units that mean the same lie near each other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.extraction.features import Word
from howopen.extraction.meaning import load_vectors, meanings
from howopen.extraction.units import Unit, UnitKind

VECTORS = load_vectors(resource("model/words.npz"))
SIZE = VECTORS.vectors.shape[1]


def rows(*sentences: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    words = [[Word(word, 0, 1) for word in sentence.split()] for sentence in sentences]
    units = [Unit(UnitKind.SENTENCE, Span(at, at + 1)) for at in range(len(words))]
    return np.concatenate(list(meanings(units, words, VECTORS)))


def test_what_means_the_same_lies_nearer_than_what_does_not() -> None:
    ends, stops, court = rows(
        "we may terminate this agreement immediately",
        "the provider can revoke the license at once",
        "disputes go to the courts of vermont",
    )[:, :SIZE]
    assert ends @ stops > ends @ court


def test_what_stands_around_counts_and_no_word_is_nothing() -> None:
    first, second = rows("no warranty of any kind", "zzzz")
    assert not second[:SIZE].any()
    assert np.allclose(second[3 * SIZE : 4 * SIZE], 0.32 * first[:SIZE], atol=1e-5)  # the unit before


def test_a_long_text_comes_in_batches_that_fit_together() -> None:
    sentences = [f"you may use it {word}" for word in ("freely", "here", "now")] * 900
    assert np.allclose(rows(*sentences)[2100, :SIZE], rows(*sentences[2100:])[0, :SIZE], atol=1e-6)


def test_broken_vectors_are_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "words.npz").write_bytes(b"junk")
    with pytest.raises(HowOpenError, match="word vectors"):
        load_vectors(tmp_path / "words.npz")
