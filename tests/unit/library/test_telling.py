# SPDX-License-Identifier: Apache-2.0
from collections import Counter

import pytest

from howopen.library import decisive
from howopen.library.decisive import telling_counts, telling_words
from howopen.library.index import word_hashes


@pytest.mark.parametrize("drawers", [4, 4096])
def test_each_telling_word_is_counted_and_no_other(monkeypatch: pytest.MonkeyPatch, drawers: int) -> None:
    # However few drawers there are to begin with, no two telling words share one in the end.
    monkeypatch.setattr(decisive, "_DRAWERS", drawers)
    words = ["not", "never", "pier", "not", *(f"word{number}" for number in range(20_000)), "except", "later", "not"]
    telling = telling_words()
    counts = telling_counts(word_hashes(words), telling)
    expected = Counter(word_hashes(words).tolist())
    assert counts.tolist() == [expected[word] for word in telling.words[:-1].tolist()]
    assert counts.sum() == 6


def test_a_text_without_words_has_none() -> None:
    assert telling_counts(word_hashes([]), telling_words()).sum() == 0
