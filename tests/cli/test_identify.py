# SPDX-License-Identifier: Apache-2.0
"""``identify`` says what differs, on which side, and names no identifier that the text does not have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from howopen.cli import documents
from howopen.cli.parser import build_parser
from howopen.domain.library import Identity, IdentityKind
from howopen.library.deviations import deviations, kind_of
from howopen.workspace.desk import Desk
from howopen.workspace.places import places

KNOWN = """Orchard Licence

Everybody may pick, eat, sell and replant the apples of this orchard without restriction, as long as the gate is closed.

Whoever sells apples tells the buyer where they grew. The ladder stands by the old wall, and the baskets hang above it.
"""
CHANGED = (
    KNOWN.replace("Orchard", "Orchards")
    .replace(" without restriction", " for non-commercial purposes only")
    .replace("old wall", "red wall")
    .replace("tells the buyer", "shows the buyer")
    .replace("Whoever sells", "Whoever sublicenses or\nsells")
)


class Shelf(Desk):
    """A desk that knows one licence."""

    def need_library(self) -> None:
        """It has one."""

    def identify(self, text: str) -> Identity:
        """That licence, and how the text departs from it."""
        found = deviations(KNOWN, text)
        kind = kind_of(KNOWN, text, found, title="Orchard Licence")
        exact = kind is IdentityKind.EXACT
        return Identity("orchard", "Orchard Licence", "Orchard-1.0", 0.9, exact=exact, deviations=found, kind=kind)


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """What is said of a text in a format."""

    def tell(text: str, form: str) -> str:
        path = tmp_path / "asked.txt"
        path.write_text(text, encoding="utf-8")
        desk = Shelf(places())
        assert documents.identify(desk, build_parser().parse_args(["identify", str(path), "-f", form])) == 0
        return capsys.readouterr().out

    return tell


def test_a_changed_text_is_told_with_what_decides_first(told) -> None:
    head, *lines = told(CHANGED, "txt").splitlines()
    assert head == "asked.txt: 90.0% like, with other words, Orchard Licence (orchard)"
    assert lines == [
        "  added “for non-commercial purposes only”, left out “without restriction” (non-commercial, condition, grant)",
        "  added “sublicenses or” (grant)",
        "  added “Orchards”, left out “Orchard”",
        "  and 2 more",
    ]


def test_an_equal_text_and_one_with_another_holder_have_no_deviations_to_tell(told) -> None:
    assert told(KNOWN, "txt") == "asked.txt: exactly Orchard Licence (orchard)\n"
    held = told(f"Copyright 2025 Ada Quay\n\n{KNOWN}", "txt")
    assert held == "asked.txt: but for names and dates Orchard Licence (orchard)\n"


def test_only_a_text_without_other_words_has_the_identifier(told) -> None:
    (same,), (changed,) = json.loads(told(KNOWN, "json")), json.loads(told(CHANGED, "json"))
    assert (same["id"], same["spdx"], same["nearest_spdx"]) == ("orchard", "Orchard-1.0", "Orchard-1.0")
    assert (changed["id"], changed["spdx"], changed["nearest_spdx"]) == ("orchard", "", "Orchard-1.0")


def test_decisive_words_are_told_as_written_and_with_their_side(told) -> None:
    (found,) = json.loads(told(CHANGED, "json"))
    words = [(one["kind"], one["words"], one["side"]) for each in found["deviations"] for one in each["decisive"]]
    assert words == [
        ("non-commercial", "non-commercial", "added"),
        ("condition", "only", "added"),
        ("grant", "without restriction", "left-out"),
        ("grant", "sublicenses", "added"),
    ]
