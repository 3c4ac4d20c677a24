# SPDX-License-Identifier: Apache-2.0
"""What counts as a wrong class, and how the page tells it."""

from __future__ import annotations

import pytest

from howopen.assessment.claims import Lists
from howopen.domain.facts import OpennessClass
from howopen.domain.library import LibraryEntry
from howopen.workspace.classes import Classed, Side, page, side_of

LISTS = Lists(frozenset({"Orca-1.0"}), frozenset({"Orca-1.0", "Seal-2.0"}), "a list", "2026-09")


@pytest.mark.parametrize(
    ("entry", "side"),
    [
        (LibraryEntry("a", "Orca", "Permissive", spdx="Orca-1.0"), Side.APPROVED),
        (LibraryEntry("b", "Seal", "Copyleft", spdx="Seal-2.0"), Side.FREE),
        (LibraryEntry("c", "Whale", "Source-available"), Side.RESTRICTED),
        (LibraryEntry("d", "Whale Non-Commercial", "Proprietary Free"), Side.RESTRICTED),
        (LibraryEntry("e", "Whale", "Free Restricted"), Side.OTHER),
        (LibraryEntry("f", "Whale Research Institute", "Permissive"), None),
        (LibraryEntry("g", "Whale Research Institute", "Proprietary Free"), Side.OTHER),
    ],
)
def test_what_is_known_of_an_entry(entry: LibraryEntry, side: Side | None) -> None:
    assert side_of(entry, LISTS) is side


def _classed(side: Side, openness: OpennessClass) -> Classed:
    return Classed(f"{side}-{openness}", "", side, openness, "A reason.")


@pytest.mark.parametrize("side", Side)
def test_a_class_is_wrong_where_it_contradicts_what_is_known(side: Side) -> None:
    is_open, is_not = (_classed(side, kind) for kind in (OpennessClass.OPEN_SOURCE, OpennessClass.COMMUNITY))
    expected = side in (Side.RESTRICTED, Side.OTHER)
    assert is_open.wrong is expected
    assert is_not.wrong is not expected


def test_the_page_counts_and_lists_with_reasons() -> None:
    made = page(
        (
            _classed(Side.APPROVED, OpennessClass.OPEN_SOURCE),
            _classed(Side.APPROVED, OpennessClass.UNDECIDED),
            _classed(Side.RESTRICTED, OpennessClass.NON_COMMERCIAL),
        ),
        LISTS,
    )
    assert "| approved | 2 | 1 | 50.0 | 1 |" in made
    assert "| restricted | 1 | 0 | 0.0 | 0 |" in made
    assert "| free | 0 | 0 | - | 0 |" in made
    assert "- `approved-undecided`: undecided. A reason." in made
    assert "approved-open-source" not in made
    assert "a list (2026-09)" in made
