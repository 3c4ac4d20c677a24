# SPDX-License-Identifier: Apache-2.0
"""A limit that hides inside a grant, or beside it, never leaves the class open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.facts import OpennessClass
from howopen.reading import from_text
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

GRANT = (
    "Permission is hereby granted, free of charge, to {who} obtaining a copy of this model to use, copy, modify, "
    "merge, publish, distribute, sublicense and sell copies of it{limit}, provided that this notice is kept in all "
    "copies. {after}\n\nThe model is provided “as is”, without warranty of any kind.\n"
)


@pytest.fixture(scope="module")
def analyse(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Analysis]:
    """A function from a text to its analysis, without a library to ask."""
    home = tmp_path_factory.mktemp("places")
    desk = Desk(Places(data=home, config=home))
    return lambda text: desk.analyse(from_text(text, name="LICENCE"))


def test_the_grant_alone_is_open(analyse: Callable[[str], Analysis]) -> None:
    profile = analyse(GRANT.format(who="any person", limit="", after="")).profile
    assert profile.openness.openness_class is OpennessClass.OPEN_SOURCE


@pytest.mark.parametrize(
    ("who", "limit", "after"),
    [
        ("any person", " except for military use", ""),
        ("any person", " for peaceful purposes", ""),
        ("any person", " for non-military purposes", ""),
        ("any natural person", "", ""),
        ("any non-profit organisation", "", ""),
        ("any person", "", "You may make, but not share, changed versions of it."),
        ("any person", "", "This licence excludes the right to sell the model."),
        ("any person", "", "Use by government agencies is not covered."),
        ("any person", "", "The model shall be used for good, not evil."),
        ("any person", "", "Companies with more than 100 employees may not use it."),
    ],
)
def test_a_limit_in_any_place_closes_it(analyse: Callable[[str], Analysis], who: str, limit: str, after: str) -> None:
    profile = analyse(GRANT.format(who=who, limit=limit, after=after)).profile
    assert profile.openness.openness_class is not OpennessClass.OPEN_SOURCE
