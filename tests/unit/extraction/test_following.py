# SPDX-License-Identifier: Apache-2.0
"""What the sentence behind a threshold takes from it."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category
from howopen.domain.spans import Span
from howopen.extraction.following import followed
from howopen.extraction.leading import Sure
from howopen.extraction.units import Unit, UnitKind

CAP, RIGHTS = Category.USER_CAP, Category.COMMERCIAL_USE


def behind(words: str, *found: Sure, kind: UnitKind = UnitKind.SENTENCE) -> list[Sure]:
    """What follows for a unit with these words behind a cap."""
    units = (Unit(UnitKind.SENTENCE, Span(0, 5)), Unit(kind, Span(6, 6 + len(words))))
    return list(followed(units, lambda index: words if index else "A cap.", found or (Sure(0, CAP, 0.9),)))


@pytest.mark.parametrize(
    "words",
    [
        "You shall then apply to us for a further licence, which we need not give.",
        "Whoever grows beyond that must enter into a paid agreement with the Harbour within a month.",
        "Write to sales@harbour.example to request a commercial license.",
        "Until then you are not authorized to exercise what this text grants.",
        "You cannot exercise any right under this text without a word from us.",
        "You do not have the right to exercise anything that is granted here.",
    ],
)
def test_what_is_asked_for_or_withheld_belongs_to_the_cap(words: str) -> None:
    found = behind(words)
    assert [(one.unit, one.category) for one in found] == [(1, CAP), (1, RIGHTS)]
    assert all(one.confidence < 0.9 for one in found)


@pytest.mark.parametrize(
    "words", ["Our name must stand on the first page.", "You may distribute copies.", "This licence ends in June."]
)
def test_another_matter_does_not(words: str) -> None:
    assert behind(words) == []


def test_what_was_found_is_not_told_twice() -> None:
    words = "You must request a licence from us."
    (one,) = behind(words, Sure(0, CAP, 0.9), Sure(1, RIGHTS, 0.7))
    assert one.category is CAP


def test_only_a_cap_is_followed_and_only_by_what_can_hold_a_provision() -> None:
    words = "You must request a licence from us."
    assert behind(words, Sure(0, RIGHTS, 0.9)) == []
    assert behind(words, kind=UnitKind.HEADING) == []
    assert behind("", Sure(1, CAP, 0.9)) == []
