# SPDX-License-Identifier: Apache-2.0
"""Sentences that somebody may append to a known licence, written for this project by who did not know how it reads.

``first.json`` was in view when it was told which words limit nobody; ``second.json`` was only measured.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.facts import Facts, OpennessClass, Permission
from howopen.reading import from_text
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

pytestmark = [pytest.mark.library, pytest.mark.timeout(300)]
ADDITIONS = Path(__file__).parent / "additions"


@pytest.fixture(scope="module")
def judge(library_text: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Facts]:
    """A function from an added sentence to the facts of the MIT text with it."""
    home = tmp_path_factory.mktemp("additions")
    desk, text = Desk(Places(data=home, config=home)), library_text("mit")
    return lambda added: desk.analyse(from_text(f"{text}\n\n{added}\n", name="LICENSE")).profile.facts


@pytest.mark.parametrize(("name", "opened", "allowed", "closed"), [("first", 3, 1, 2), ("second", 5, 4, 14)])
def test_limits_in_any_words_are_seldom_passed_over(
    judge: Callable[[str], Facts], name: str, opened: int, allowed: int, closed: int
) -> None:
    """No more than was measured: limits called open, business called allowed, and harmless words doubted."""
    data = json.loads((ADDITIONS / f"{name}.json").read_text(encoding="utf-8"))
    limiting = [(judge(one["text"]), one["business"]) for one in data["limiting"]]
    harmless = [judge(one) for one in data["harmless"]]
    assert sum(facts.openness_class is OpennessClass.OPEN_SOURCE for facts, _ in limiting) <= opened
    assert sum(business and facts.commercial_use is Permission.ALLOWED for facts, business in limiting) <= allowed
    assert sum(facts.openness_class is not OpennessClass.OPEN_SOURCE for facts in harmless) <= closed
