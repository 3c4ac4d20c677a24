# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from dulwich.bundle import create_bundle_from_repo, write_bundle
from dulwich.repo import Repo

from howopen.domain.errors import HowOpenError
from howopen.library import Identifier, Library, take_in
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


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_a_repository_added_again_updates_its_entries_in_place(made: Library, tmp_path: Path) -> None:
    folder = tmp_path / "terms"
    pier = "The pier is open by day. Whoever fishes here takes the line home again.\n"
    with Repo.init(str(folder), mkdir=True) as repository:
        first = {
            "Pier/Terms.md": pier,
            "Quay/Terms.md": "Cranes stand still at night.\n",
            "Old.md": "Nets are shared.\n",
        }
        _commit(repository, first, day=0)
        report = take_in(made, folder, read=_read, catalogue=())
        assert (report.added, report.updated) == (("old", "pier-terms", "quay-terms"), ())
        made.tag("pier-terms", "ours")
        (folder / "Quay/Terms.md").unlink()
        (folder / "Old.md").unlink()
        repository.get_worktree().stage(["Quay/Terms.md", "Old.md"])
        later = pier.replace("by day", "by day and never by night")
        _commit(repository, {"Pier/Terms.md": later, "Dock/Terms.md": "Cranes stand still at night.\n"}, day=9)
        report = take_in(made, folder, read=_read, catalogue=())
    assert (report.added, report.updated, report.moved) == ((), ("pier-terms",), ("quay-terms",))
    assert (report.unchanged, report.gone) == ((), ("old",))
    assert take_in(made, folder, read=_read, catalogue=()).unchanged == ("quay-terms", "pier-terms")
    assert made.text("pier-terms") == later
    assert (made.entry("pier-terms").date, made.tags()) == ("1970-01-10", {"pier-terms": ("ours",)})
    assert made.entry("quay-terms").source == "terms: Dock/Terms.md"
    assert made.text("old") == "Nets are shared.\n"


def test_what_was_updated_is_searched_and_identified_by_its_new_words_alone(made: Library, tmp_path: Path) -> None:
    folder = tmp_path / "terms"
    before = "Ropes are coiled to the left after use, wet or dry, and hung on the third hook. 绳索须盘好。\n"
    after = "Sails are folded in four before supper, and nobody may lend them to the other shore. 船帆须折好。\n"
    with Repo.init(str(folder), mkdir=True) as repository:
        _commit(repository, {"Terms.md": before}, day=0)
        take_in(made, folder, read=_read, catalogue=())
        assert Identifier(made).identify(before).exact
        _commit(repository, {"Terms.md": after}, day=1)
        take_in(made, folder, read=_read, catalogue=())
    identifier = Identifier(made)
    assert identifier.identify(before).id is None
    assert (identifier.identify(after).id, identifier.identify(after).exact) == ("terms", True)
    assert (
        [hit.entry.id for hit in made.find("sails folded")]
        == [hit.entry.id for hit in made.find("船帆须")]
        == ["terms"]
    )
    assert made.find("ropes coiled") == made.find("绳索须") == made.find("绳索") == ()
