# SPDX-License-Identifier: Apache-2.0
"""Small repositories, made commit by commit from sentences that were written for these tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from dulwich.bundle import create_bundle_from_repo, write_bundle
from dulwich.index import commit_tree
from dulwich.objects import Blob, Commit, ObjectID
from dulwich.repo import Repo

DAY = 86_400
FILE = 0o100644


class Writer:
    """Writes commits into a repository: each is given by all the files that it holds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.repository = Repo.init(str(path), mkdir=True)

    def commit(
        self,
        files: Mapping[str, str | bytes | tuple[int, bytes]],
        *,
        day: int,
        message: str = "A day's work",
        parents: tuple[ObjectID, ...] | None = None,
        head: bool = True,
    ) -> ObjectID:
        entries = []
        for name, held in files.items():
            mode, data = held if isinstance(held, tuple) else (FILE, held)
            blob = Blob.from_string(data.encode() if isinstance(data, str) else data)
            self.repository.object_store.add_object(blob)
            entries.append((name.encode(), blob.id, mode))
        made = Commit()
        made.tree = commit_tree(self.repository.object_store, entries)
        made.author = made.committer = b"Pier Writer <pier@example.org>"
        made.author_time = made.commit_time = day * DAY
        made.author_timezone = made.commit_timezone = 0
        made.message = message.encode()
        if parents is None:
            known = self.repository.refs.as_dict().get(b"HEAD")
            parents = (known,) if known else ()
        made.parents = list(parents)
        self.repository.object_store.add_object(made)
        if head:
            self.repository.refs[b"refs/heads/master"] = made.id
            self.repository.refs.set_symbolic_ref(b"HEAD", b"refs/heads/master")
        return made.id

    def bundle(self, path: Path) -> Path:
        with create_bundle_from_repo(self.repository) as made, path.open("wb") as file:
            write_bundle(file, made)
        return path


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    made = Writer(tmp_path / "pier-terms")
    yield made
    made.repository.close()
