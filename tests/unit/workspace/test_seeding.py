# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from howopen.workspace import seeding
from howopen.workspace.places import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(data=tmp_path / "new" / "data", config=tmp_path / "config")


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    path = tmp_path / "bundle" / "library.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"the library that ships")
    path.chmod(0o444)
    return path


def test_the_first_start_copies_the_library(places: Places, seed: Path) -> None:
    assert seeding.plant(places, seed)
    assert places.library.read_bytes() == seed.read_bytes()
    assert [path.name for path in places.data.iterdir()] == ["library.sqlite"]


def test_the_copy_can_be_written_although_the_seed_cannot(places: Places, seed: Path) -> None:
    seeding.plant(places, seed)
    assert places.library.stat().st_mode & 0o200


def test_a_library_of_the_user_stays(places: Places, seed: Path) -> None:
    places.data.mkdir(parents=True)
    places.library.write_bytes(b"with entries of the user's own")
    assert not seeding.plant(places, seed)
    assert places.library.read_bytes() == b"with entries of the user's own"


def test_without_a_seed_nothing_is_made(places: Places, tmp_path: Path) -> None:
    assert not seeding.plant(places, tmp_path / "none.sqlite")
    assert not places.data.exists()


def test_a_folder_that_cannot_be_made_is_no_failure(seed: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert not seeding.plant(Places(data=tmp_path / "file" / "data", config=tmp_path), seed)


def test_a_copy_that_breaks_off_leaves_nothing(places: Places, seed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(seeding.shutil, "copyfile", full)
    assert not seeding.plant(places, seed)
    assert list(places.data.iterdir()) == []


def test_a_checkout_has_no_seed() -> None:
    assert not seeding.bundled_library().exists()
