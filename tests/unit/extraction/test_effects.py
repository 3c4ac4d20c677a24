# SPDX-License-Identifier: Apache-2.0
"""The effect of a clause, from scores, from what its words settle, and from the ban that it carries on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from howopen import reading
from howopen.assets import resource
from howopen.domain.clauses import Category, Effect
from howopen.extraction.effects import Judged, effects_of
from howopen.extraction.pipeline import build, prepared

USE, TRADE = Category.FIELD_OF_USE, Category.COMMERCIAL_USE
BAN = "You may not use it to mock people."
LABELS = [effect.value for effect in Effect]


class Declares:
    """A trained part that takes whatever it is asked for a statement."""

    labels = LABELS

    def scores(self, bags: Sequence[object]) -> np.ndarray:
        return np.array([[0.5 if label == "declare" else -0.5 for label in LABELS]] * len(bags))


def effects(*sentences: str, categories: Sequence[Category]) -> list[Effect]:
    document = reading.from_text(" ".join(sentences), name="own")
    ready = prepared(build(resource("rules")), document)
    judged = [Judged(unit, category) for unit, category in enumerate(categories)]
    return effects_of(ready, judged, Declares(), frozenset())  # type: ignore[arg-type]


def test_what_words_settle_outweighs_a_doubtful_score() -> None:
    assert effects(BAN, categories=[USE]) == [Effect.PROHIBIT]
    assert effects("The sky is blue.", categories=[USE]) == [Effect.DECLARE]


def test_what_a_ban_includes_is_forbidden_too() -> None:
    included = "This includes mimicking a voice."
    assert effects(BAN, included, included, categories=[USE, USE, USE]) == [Effect.PROHIBIT] * 3


@pytest.mark.parametrize(
    ("before", "after", "categories"),
    [
        ("It was made to mock people.", "This includes mimicking a voice.", [USE, USE]),
        (BAN, "The price of it includes a voice.", [USE, USE]),
        (BAN, "This includes mimicking a voice.", [USE, TRADE]),
    ],
)
def test_nothing_else_carries_a_ban_on(before: str, after: str, categories: list[Category]) -> None:
    assert effects(before, after, categories=categories)[1] is Effect.DECLARE
