# SPDX-License-Identifier: Apache-2.0
"""What patterns see of a text: each character in its place, and nothing between words that stand side by side."""

from __future__ import annotations

import pytest

from howopen.extraction.phrases import passage, straight

MARKED = "You ***must not* share** the [Orca Policy](https://orca.example/p(1).md) or `run` it."


def test_every_character_keeps_its_place() -> None:
    assert len(straight(MARKED)) == len(MARKED)
    assert all(straight(MARKED)[at] in (" ", letter) for at, letter in enumerate(MARKED))


@pytest.mark.parametrize("phrase", ["must not share", "share the orca policy", "or run it"])
def test_marks_do_not_part_words(phrase: str) -> None:
    found = passage(MARKED).first((phrase,))
    assert found is not None
    assert MARKED[found.start :].startswith(phrase.split()[0])


def test_an_address_that_stands_alone_is_kept() -> None:
    assert "https://orca.example" in straight("See https://orca.example (the policy).")
