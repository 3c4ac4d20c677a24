# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from howopen import repositories
from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Version
from howopen.history import History, git, open_history
from howopen.reading import is_readable_name

if TYPE_CHECKING:
    from conftest import Writer

TERMS = "Pier/Terms.md"
LONG = "\n".join(f"Sentence number {number} of the harbour rules stays as it is." for number in range(30))


def opened(path: Path) -> History:
    return open_history(path, readable=is_readable_name)


def told(history: History, document: str) -> list[tuple[int, bytes]]:
    """Day and contents of each version."""
    return [
        ((version.date - datetime(1970, 1, 1, tzinfo=UTC)).days, history.data(document, version))
        for version in history.versions(document)
    ]


def test_versions_are_the_commits_that_changed_the_contents_oldest_first(writer: Writer) -> None:
    first = writer.commit({TERMS: "one"}, day=1, message="Record the terms\n\nA long story.")
    writer.commit({TERMS: "one", "Quay/Terms.md": "other"}, day=2)
    writer.commit({TERMS: "two", "Quay/Terms.md": "other"}, day=3)
    with opened(writer.path) as history:
        assert history.name == "pier-terms"
        assert history.documents() == (TERMS, "Quay/Terms.md")
        assert history.versions(TERMS)[0] == Version(
            first.decode(), datetime(1970, 1, 2, tzinfo=UTC), "Record the terms"
        )
        assert told(history, TERMS) == [(1, b"one"), (3, b"two")]
        assert history.file_name(TERMS, history.versions(TERMS)[0]) == "Terms.md"


def test_a_bundle_tells_the_same_as_the_clone(writer: Writer, tmp_path: Path) -> None:
    writer.commit({TERMS: "one"}, day=1)
    writer.commit({TERMS: "two"}, day=2)
    with opened(writer.path) as clone, opened(writer.bundle(tmp_path / "terms.bundle")) as bundle:
        assert clone.versions(TERMS) == bundle.versions(TERMS)
        assert told(clone, TERMS) == told(bundle, TERMS)


def test_a_bare_repository_is_read(writer: Writer, tmp_path: Path) -> None:
    writer.commit({TERMS: "one"}, day=1)
    bare = tmp_path / "bare.git"
    (writer.path / ".git").rename(bare)
    with opened(bare) as history:
        assert history.documents() == (TERMS,)


@pytest.mark.parametrize("edit", ["", "\nOne more sentence came."])
def test_a_renamed_document_goes_on(writer: Writer, edit: str) -> None:
    writer.commit({"old.md": LONG}, day=1)
    writer.commit({"Pier/new.md": LONG + edit}, day=2)
    writer.commit({"Pier/new.md": "other words"}, day=3)
    with opened(writer.path) as history:
        assert history.documents() == ("Pier/new.md",)
        assert history.withdrawn() == ()
        days = [day for day, _ in told(history, "Pier/new.md")]
        assert days == ([1, 2, 3] if edit else [1, 3])


def test_a_name_with_a_history_of_its_own_keeps_it_when_another_document_takes_it(writer: Writer) -> None:
    writer.commit({"a.md": "first words", "b.md": LONG}, day=1)
    writer.commit({"b.md": LONG}, day=2)
    writer.commit({"a.md": LONG}, day=3)
    with opened(writer.path) as history:
        assert told(history, "a.md") == [(1, b"first words"), (3, LONG.encode())]
        assert history.withdrawn() == ("b.md",)
        assert told(history, "b.md") == [(1, LONG.encode())]


def test_a_deleted_document_is_withdrawn_until_it_comes_back(writer: Writer) -> None:
    writer.commit({TERMS: "one", "gone.md": "gone"}, day=1)
    writer.commit({"else.md": "else"}, day=2)
    writer.commit({TERMS: "one", "else.md": "else"}, day=3)
    writer.commit({TERMS: "two", "else.md": "else"}, day=4)
    with opened(writer.path) as history:
        assert history.withdrawn() == ("gone.md",)
        assert told(history, "gone.md") == [(1, b"gone")]
        assert told(history, TERMS) == [(1, b"one"), (4, b"two")]


def test_a_side_branch_shows_as_what_its_merge_changed(writer: Writer) -> None:
    base = writer.commit({TERMS: "one"}, day=1)
    side = writer.commit({TERMS: "side"}, day=2, head=False, parents=(base,))
    side = writer.commit({TERMS: "side, again"}, day=3, head=False, parents=(side,))
    main = writer.commit({TERMS: "one", "x.md": "x"}, day=4)
    writer.commit({TERMS: "side, again", "x.md": "x"}, day=5, parents=(main, side))
    with opened(writer.path) as history:
        assert told(history, TERMS) == [(1, b"one"), (5, b"side, again")]


def test_what_is_no_document_is_left_out(writer: Writer) -> None:
    writer.commit(
        {
            TERMS: "one",
            "README.md": "about",
            ".github/terms.md": "hidden",
            "code.py": "1",
            "link.md": (0o120000, b"../../etc/passwd"),
            "LICENSE": "rights",
        },
        day=1,
    )
    with opened(writer.path) as history:
        assert history.documents() == ("LICENSE", TERMS)


def test_a_shallow_history_begins_where_its_commits_do(writer: Writer) -> None:
    writer.commit({TERMS: "two"}, day=5, parents=(b"1" * 40,))
    writer.commit({TERMS: "three"}, day=6)
    with opened(writer.path) as history:
        assert told(history, TERMS) == [(5, b"two"), (6, b"three")]


def test_a_version_that_is_too_large_is_named(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    writer.commit({TERMS: "12345"}, day=1)
    monkeypatch.setattr(git, "MAX_BYTES", 4)
    with opened(writer.path) as history, pytest.raises(HowOpenError, match=r"Pier/Terms\.md is larger"):
        history.data(TERMS, history.versions(TERMS)[0])


def test_a_history_of_too_many_commits_is_named(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in range(3):
        writer.commit({TERMS: str(day)}, day=day)
    monkeypatch.setattr(git, "_MAX_COMMITS", 2)
    with pytest.raises(HowOpenError, match="pier-terms holds more than 2 commits"):
        opened(writer.path)


def test_unknown_documents_and_versions_are_key_errors(writer: Writer) -> None:
    writer.commit({TERMS: "one"}, day=1)
    with opened(writer.path) as history:
        with pytest.raises(KeyError):
            history.versions("no.md")
        with pytest.raises(KeyError):
            history.data(TERMS, Version("0" * 40, datetime(2024, 1, 1, tzinfo=UTC)))


def test_what_is_no_history_is_named(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text("words", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    writer.commit({"README.md": "about"}, day=1)
    for path, reason in [
        (file, r"terms\.txt is no git repository"),
        (tmp_path / "none", "none is not there"),
        (tmp_path / "empty", "empty holds no document"),
        (writer.path, "pier-terms holds no document"),
    ]:
        with pytest.raises(HowOpenError, match=reason):
            opened(path)


def test_a_broken_repository_is_named(writer: Writer) -> None:
    writer.commit({TERMS: "one"}, day=1)
    for folder, _, names in os.walk(writer.path / ".git" / "objects"):
        for name in names:
            path = Path(folder, name)
            path.chmod(0o644)
            path.write_bytes(b"junk")
    with pytest.raises(HowOpenError, match="pier-terms cannot be read as a git repository"):
        opened(writer.path)


def test_a_part_of_a_clone_is_no_folder_of_versions_unless_its_names_are_dated(writer: Writer) -> None:
    writer.commit({TERMS: "one"}, day=1)
    part = writer.path / "Pier"
    part.mkdir()
    (part / "Terms.md").write_text("one", encoding="utf-8")
    with pytest.raises(HowOpenError, match="Pier is a part of the git repository pier-terms"):
        opened(part)
    (part / "Terms 2024-01-01.md").write_text("two", encoding="utf-8")
    with opened(part) as history:
        assert history.documents() == ("Terms",)


def test_a_bundle_that_memory_may_not_hold_is_named(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.commit({TERMS: "one"}, day=1)
    bundle = writer.bundle(tmp_path / "terms.bundle")
    monkeypatch.setattr(repositories, "_MAX_BUNDLE_BYTES", 10)
    with pytest.raises(HowOpenError, match=r"terms\.bundle is larger"):
        opened(bundle)
