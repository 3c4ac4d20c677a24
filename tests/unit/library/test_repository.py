# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from dulwich.bundle import create_bundle_from_repo, write_bundle
from dulwich.repo import Repo

from howopen.domain.errors import HowOpenError
from howopen.library.sources.repository import documents, is_repository

DAY = 86_400
IDENTITY = b"Pier Writer <pier@example.org>"


def _commit(repository: Repo, files: dict[str, str], *, day: int) -> None:
    root = Path(repository.path)
    for name, text in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    tree = repository.get_worktree()
    tree.stage(list(files))
    tree.commit(
        message=b"a day's work",
        committer=IDENTITY,
        author=IDENTITY,
        commit_timestamp=day * DAY,
        commit_timezone=0,
        author_timestamp=day * DAY,
        author_timezone=0,
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    folder = tmp_path / "clone"
    with Repo.init(str(folder), mkdir=True) as repository:
        _commit(repository, {"Pier/Terms.md": "one", "LICENSE": "stay", "README.md": "about", "code.py": "1"}, day=0)
        _commit(repository, {"Pier/Terms.md": "two", ".github/terms.md": "hidden"}, day=10)
        _commit(repository, {"Quay/Terms.md": "three"}, day=20)
    return folder


@pytest.fixture
def bundle(clone: Path, tmp_path: Path) -> Path:
    path = tmp_path / "terms.bundle"
    with Repo(str(clone)) as repository, create_bundle_from_repo(repository) as made, path.open("wb") as file:
        write_bundle(file, made)
    return path


@pytest.mark.parametrize("source", ["clone", "bundle"])
def test_documents_at_head_come_with_the_day_of_their_last_change(source: str, request: pytest.FixtureRequest) -> None:
    path: Path = request.getfixturevalue(source)
    assert is_repository(path)
    assert [(str(found.path), found.data, found.date) for found in documents(path)] == [
        ("LICENSE", b"stay", "1970-01-01"),
        ("Pier/Terms.md", b"two", "1970-01-11"),
        ("Quay/Terms.md", b"three", "1970-01-21"),
    ]


def test_plain_files_and_folders_are_no_repositories(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text("words", encoding="utf-8")
    assert not is_repository(file)
    assert not is_repository(tmp_path)
    assert not is_repository(tmp_path / "none")


@pytest.mark.parametrize("tail", [b"", b"junk", b"0" * 40 + b" refs/heads/main\n\nPACKjunk"])
def test_a_broken_bundle_is_named(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "broken.bundle"
    path.write_bytes(b"# v2 git bundle\n" + tail)
    with pytest.raises(HowOpenError, match=r"broken\.bundle"):
        documents(path)


def test_an_empty_repository_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "fresh"
    Repo.init(str(folder), mkdir=True).close()
    with pytest.raises(HowOpenError, match="fresh"):
        documents(folder)
