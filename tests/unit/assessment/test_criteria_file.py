# SPDX-License-Identifier: Apache-2.0
"""The criteria are data with a schema."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from howopen.assessment.catalogue import catalogue, read_catalogue
from howopen.assets import resource
from howopen.domain.errors import HowOpenError


def test_the_ten_and_the_four_are_there_with_eight_dimensions() -> None:
    known = catalogue()
    assert [info.id for info in known.criteria][:10] == [f"osd-{number}" for number in range(1, 11)]
    assert [info.id for info in known.criteria][10:14] == ["osaid-use", "osaid-study", "osaid-modify", "osaid-share"]
    assert len(known.dimensions) == 8
    assert all(info.name and info.question.endswith(("?", ".")) for info in known.criteria)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('name = "Source code"', 'name = "Source code"\nshade = 1', "shade"),
        ("weight = 20", "", "weight"),
        ("weight = 20", 'weight = "much"', "weight"),
        ("weight = 20", "weight = -1", "weight"),
        ("[[dimension]]", "[[measure]]", "measure"),
        ("[[criterion]]", "[[criterion", "criteria.toml"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "criteria.toml"
    path.write_text(resource("criteria.toml").read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(HowOpenError, match=re.escape(told)):
        read_catalogue(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match="criteria"):
        read_catalogue(tmp_path / "criteria.toml")
