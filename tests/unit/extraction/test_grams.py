# SPDX-License-Identifier: Apache-2.0
"""N-grams are the same whether they are written out or looked up in their columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.extraction.vectors import Grams, space_of

SENTENCES = st.lists(st.lists(st.sampled_from(["you", "may", "not", "use", "the", "_"]), max_size=9), max_size=6)


def test_they_come_short_ones_first_and_each_once() -> None:
    assert list(Grams(["may", "not", "may", "not"])) == [
        *("may", "not"),
        *("may not", "not may"),
        *("may not may", "not may not"),
    ]
    assert list(Grams(["may", "not", "sell"], longest=2)) == ["may", "not", "sell", "may not", "not sell"]
    assert len(Grams([])) == 0


@pytest.mark.parametrize("longest", [2, 3])
@given(sentences=SENTENCES, words=st.lists(st.sampled_from(["you", "may", "not", "use", "the", "_", "unseen"])))
def test_their_columns_are_those_of_the_names_written_out(
    longest: int, sentences: list[list[str]], words: list[str]
) -> None:
    space = space_of([{"own": Grams(each, longest)} for each in sentences], groups={"own": 1.0}, least=2)
    looked_up, written = Grams(words, longest), list(Grams(words, longest))
    assert space.rows([{"own": looked_up}]).columns.tolist() == space.rows([{"own": written}]).columns.tolist()
    assert space.rows([{"own": looked_up}]).values.tolist() == space.rows([{"own": written}]).values.tolist()
