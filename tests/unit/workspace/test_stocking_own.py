# SPDX-License-Identifier: Apache-2.0
"""Own entries as the background process changes them: several at once, each failure apart, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from howopen.library import Identifier, Library
from howopen.library.building import build
from howopen.library.progress import never, unheard
from howopen.workspace.shelving import OpenText, Shelving
from howopen.workspace.stocking import shelve

MILL = "You may grind corn at the mill and sell the flour.\n\nYou must oil the cap before every storm.\n"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    """A library without texts."""
    path = tmp_path / "library.sqlite"
    build(path, (), release="made==1.0", progress=unheard, cancelled=never)
    with Library(path) as library:
        yield library


def test_files_are_added_and_what_cannot_be_read_is_told_apart(empty: Library, tmp_path: Path) -> None:
    good, gone = tmp_path / "mill.txt", tmp_path / "gone.txt"
    good.write_text(MILL)
    stocked = shelve(empty, Shelving.FILES, (str(good), str(gone)))
    assert [entry.name for entry in stocked.added] == ["mill"]
    assert [name for name, _ in stocked.failures] == ["gone.txt"]
    again = shelve(empty, Shelving.FILES, (str(good),))
    assert (again.added, [entry.name for entry in again.there]) == ((), ["mill"])


def test_open_texts_are_kept_and_an_empty_one_is_told(empty: Library) -> None:
    stocked = shelve(empty, Shelving.TEXTS, (OpenText("Mill", MILL, "mill.txt"), OpenText("Blank", " ")))
    assert [entry.name for entry in stocked.added] == ["Mill"]
    assert [name for name, _ in stocked.failures] == ["Blank"]


def test_what_is_withdrawn_is_restored_with_its_text(empty: Library) -> None:
    (entry,) = shelve(empty, Shelving.TEXTS, (OpenText("Mill", MILL),)).added
    withdrawn = shelve(empty, Shelving.WITHDRAW, (entry.id,))
    assert empty.entries() == ()
    restored = shelve(empty, Shelving.RESTORE, withdrawn.taken)
    assert [one.id for one in restored.added] == [entry.id]
    assert empty.text(entry.id) == MILL


def test_an_identifier_made_before_passes_over_what_was_withdrawn(empty: Library) -> None:
    (entry,) = shelve(empty, Shelving.TEXTS, (OpenText("Mill", MILL),)).added
    identifier = Identifier(empty)
    assert identifier.identify(MILL).id == entry.id
    shelve(empty, Shelving.WITHDRAW, (entry.id,))
    assert identifier.identify(MILL).id is None
