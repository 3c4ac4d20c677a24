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


# Plain words, each of which takes something that open source gives.
PLAIN = (
    "No commercial use.",
    "For research use only.",
    "Academic users only.",
    "Free for non-profits.",
    "Use in production requires a paid licence.",
    "Use of the Software by competitors of the Licensor is prohibited.",
    "The rights above are granted for evaluation only.",
    "Usage is limited to educational institutions.",
    "You may use the model only on our cloud platform.",
    "You shall pay a royalty of 5% of revenue derived from the Software.",
    "Businesses must buy a licence.",
    "Commercial users must contact sales@example.org first.",
    "Permission for commercial purposes must be obtained from the authors.",
    "Selling the Software or offering it as a hosted service is not allowed.",
    "Organisations earning more than $20M per year are not licensed.",
    "Up to five users may use the model.",
    "You must notify us of each deployment.",
    "Free for personal use; businesses must pay.",
)
ELSEWHERE = (
    "Do not use it for medical decisions.",
    "The Software shall be used for Good, not Evil.",
    "You must not use the Software to train other models.",
    "Derivatives may not be shared.",
    "You may fine-tune the model only for internal use.",
    "This licence covers the United States only.",
    "This licence expires one year after the download.",
    "The licensor may terminate this licence at any time for any reason.",
    "Every output must be marked as AI-generated.",
    "You must not remove the safety filter.",
)


@pytest.mark.parametrize("added", PLAIN)
def test_plain_words_on_business_are_never_passed_over(judge: Callable[[str], Facts], added: str) -> None:
    facts = judge(added)
    assert facts.commercial_use is not Permission.ALLOWED
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE


@pytest.mark.parametrize("added", ELSEWHERE)
def test_plain_limits_of_other_kinds_are_never_passed_over(judge: Callable[[str], Facts], added: str) -> None:
    assert judge(added).openness_class is not OpennessClass.OPEN_SOURCE
