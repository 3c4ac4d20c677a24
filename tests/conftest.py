# SPDX-License-Identifier: Apache-2.0
"""What all tests share: the development texts, the licence library, and a home of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.library import Library
from howopen.workspace.places import Places, places

ROOT = Path(__file__).resolve().parents[1]
# Read before any test points HOWOPEN_HOME elsewhere: the library that ./test has fetched.
REAL_LIBRARY = places().library


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home, so that no test reads or writes the settings of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOWOPEN_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the development texts, beside the checkout."""
    folder = ROOT.parent / "shared"
    if not (folder / "labels").is_dir():
        pytest.skip("the development texts are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def library_path() -> Path:
    """The fetched licence library."""
    if not REAL_LIBRARY.is_file():
        pytest.skip("the licence library was not fetched (./run library sync)")
    return REAL_LIBRARY


@pytest.fixture(scope="session")
def library_text(library_path: Path) -> Callable[[str], str]:
    """A function from a library id or ScanCode key to its text."""
    with Library(library_path) as library:
        known = {entry.id for entry in library.entries()}

    def text(key: str) -> str:
        with Library(library_path) as library:
            return library.text(library.resolve(key) if key not in known else key)

    return text


@pytest.fixture
def library_places(library_path: Path, tmp_path: Path) -> Places:
    """Places with the fetched library and a configuration of the test's own."""
    return Places(data=library_path.parent, config=tmp_path)
