# SPDX-License-Identifier: Apache-2.0
"""A permissive text with one added sentence says what the sentence says, from the text to the verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.facts import Facts, Freedom, OpennessClass, Permission
from howopen.reading import from_text
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

pytestmark = pytest.mark.library


@pytest.fixture(scope="module")
def judge(library_text: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Facts]:
    """A function from an added sentence to the facts of the MIT text with it."""
    home = tmp_path_factory.mktemp("traps")
    desk, text = Desk(Places(data=home, config=home)), library_text("mit")

    def facts(added: str) -> Facts:
        return desk.analyse(from_text(f"{text}\n\n{added}\n", name="LICENSE")).profile.facts

    return facts


def test_the_text_alone_is_open_source(judge: Callable[[str], Facts]) -> None:
    facts = judge("")
    assert facts.openness_class is OpennessClass.OPEN_SOURCE
    assert facts.commercial_use is Permission.ALLOWED


@pytest.mark.parametrize(
    ("added", "places"),
    [
        ("You may not use the Software in the European Union.", ("European Union",)),
        ("The Software may not be used within Canada or the United Kingdom.", ("Canada", "United Kingdom")),
        ("This licence is not granted to persons domiciled in the European Union.", ("European Union",)),
    ],
)
def test_a_place_left_out_is_seen(judge: Callable[[str], Facts], added: str, places: tuple[str, ...]) -> None:
    facts = judge(added)
    assert facts.excluded_territories == places
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE
    assert facts.freedoms.use is Freedom.RESTRICTED


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("The Software may not be used for commercial purposes.", Permission.PROHIBITED),
        ("If your revenue exceeds USD 5 million a year, you must buy a licence.", Permission.CONDITIONAL),
    ],
)
def test_a_limit_on_business_is_seen(judge: Callable[[str], Facts], added: str, expected: Permission) -> None:
    facts = judge(added)
    assert facts.commercial_use is expected
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE
