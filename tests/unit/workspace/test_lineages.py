# SPDX-License-Identifier: Apache-2.0
"""The versions of a licence in the library: counted from one to the next, and as a source of timelines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import Library
from howopen.library.building import build
from howopen.library.known import KnownText, sha256, tidy
from howopen.library.progress import never, unheard
from howopen.workspace.lineages import LineageHistory, version_steps

FIRST = "You may sail the boat model on every lake.\n\nYou must not race it.\n"
SECOND = FIRST.replace("every lake", "two lakes")
THIRD = SECOND.replace("race it", "race it or lend it")


def _known(entry_id: str, date: str, text: str, *, previous: str = "", has_text: bool = True) -> KnownText:
    plain = tidy(text)
    entry = LibraryEntry(
        entry_id, f"Boat Licence {entry_id}", publisher="Boat Works", date=date, family="boat", ai=True,
        previous=previous, sha256=sha256(plain), has_text=has_text,
    )  # fmt: skip
    return KnownText(entry, text=plain if has_text else "")


@pytest.fixture
def boats(tmp_path: Path) -> Iterator[Library]:
    """A library with four versions, of which one has no text."""
    path = tmp_path / "library.sqlite"
    texts = (
        _known("b1", "2021", FIRST),
        _known("b2", "2022-05", "", previous="b1", has_text=False),
        _known("b3", "2023-07-18", SECOND, previous="b2"),
        _known("b4", "2024-01-02", THIRD, previous="b3"),
        KnownText(LibraryEntry("alone", "Alone", sha256=sha256("Sail alone.\n")), text="Sail alone.\n"),
    )
    build(path, texts, release="made==1.0", progress=unheard, cancelled=never)
    with Library(path) as library:
        yield library


def test_words_are_counted_from_each_version_with_a_text_to_the_next(boats: Library) -> None:
    steps = version_steps(boats, "b3")
    told = [(step.before, step.after, step.words_deleted, step.words_inserted) for step in steps]
    assert told == [("b1", "b3", 2, 2), ("b3", "b4", 0, 3)]
    assert version_steps(boats, "alone") == ()


def test_summaries_that_are_kept_come_with_the_steps(boats: Library) -> None:
    from howopen import assets

    boats.put_summary("b3", assets.rules_digest(), '{"openness_class": "community", "index": 40, "decides": ""}')
    before, after = version_steps(boats, "b4")
    assert before.summary_before is None
    assert before.summary_after == after.summary_before
    assert after.summary_before is not None
    assert after.summary_before.index == 40


def test_a_licence_is_a_source_of_dated_versions(boats: Library) -> None:
    history = LineageHistory(boats, "b1")
    assert (history.name, history.documents(), history.withdrawn()) == ("Boat Works", ("Boat Licence b4",), ())
    versions = history.versions("Boat Licence b4")
    assert [(version.id, version.date.date().isoformat()) for version in versions] == [
        ("b1", "2021-01-01"),
        ("b3", "2023-07-18"),
        ("b4", "2024-01-02"),
    ]
    assert history.data("Boat Licence b4", versions[1]).decode() == SECOND
    assert history.file_name("Boat Licence b4", versions[1]) == "b3.txt"
    with pytest.raises(KeyError):
        history.versions("Ship Licence")


def test_one_version_makes_no_timeline(boats: Library) -> None:
    with pytest.raises(HowOpenError, match="fewer than two dated versions of Alone"):
        LineageHistory(boats, "alone")
