# SPDX-License-Identifier: Apache-2.0
"""The versions of documents in a git repository, in one walk along its main line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Version
from howopen.history.register import Register
from howopen.history.source import MAX_BYTES, History, too_large
from howopen.repositories import commit_of, is_own_file, is_plain_file, named_failures, opened

if TYPE_CHECKING:
    from dulwich.diff_tree import TreeChange
    from dulwich.objects import Commit, ObjectID, TreeEntry
    from dulwich.repo import BaseRepo

_MAX_COMMITS: Final = 50_000
_NOTE_CHARACTERS: Final = 200


class GitHistory(History):
    """A clone, a bare repository or a bundle, read along the first parents of HEAD.

    So a side branch shows as what its merge changed, and each version is compared with the one that stood before it.
    """

    def __init__(self, path: Path, *, readable: Callable[[Path], bool]) -> None:
        super().__init__(path.name or path.resolve().name)
        self._path = path
        self._readable = readable
        with ExitStack() as stack:
            self._repository, head = stack.enter_context(opened(path))
            with named_failures(path):
                self._register = self._walked(head)
            self._open = stack.pop_all()

    def documents(self) -> tuple[str, ...]:
        """The documents at HEAD, by path."""
        return self._register.standing()

    def withdrawn(self) -> tuple[str, ...]:
        """The documents that stand at HEAD no more, by path."""
        return self._register.deleted()

    def versions(self, document: str) -> tuple[Version, ...]:
        """Every commit on the main line that changed the file's contents, oldest first; a rename alone changes none."""
        return tuple(version for version, _ in self._register.entries(document))

    def file_name(self, document: str, version: Version) -> str:  # noqa: ARG002 - the name that it has today
        """The document's name, which after a rename is the newest."""
        return PurePosixPath(document).name

    def data(self, document: str, version: Version) -> bytes:
        """The file's contents in that commit."""
        blob = next((blob for known, blob in self._register.entries(document) if known == version), None)
        if blob is None:
            raise KeyError(version.id)
        with named_failures(self._path):
            found = self._repository[blob]
            if found.raw_length() > MAX_BYTES:
                raise too_large(document)
            return found.as_raw_string()

    def close(self) -> None:
        """Closes the repository."""
        self._open.close()

    def _walked(self, head: ObjectID) -> Register[ObjectID]:
        register: Register[ObjectID] = Register()
        tree: ObjectID | None = None
        for commit in reversed(_main_line(self._repository, head, self.name)):
            version = _version(commit)
            for change in _changes(self._repository, tree, commit.tree):
                self._take(register, version, change)
            tree = commit.tree
        return register

    def _take(self, register: Register[ObjectID], version: Version, change: TreeChange) -> None:
        old, new = self._name(change.old), self._name(change.new)
        if old is not None and new is not None and old != new:
            register.rename(old, new)
        elif old is not None and new is None:
            register.delete(old)
        if new is not None and change.new is not None and change.new.sha is not None:
            register.write(new, version, change.new.sha)

    def _name(self, entry: TreeEntry | None) -> str | None:
        """The path of a tree's entry where it is a document's."""
        if entry is None or entry.path is None or entry.mode is None or not is_plain_file(entry.mode):
            return None
        path = PurePosixPath(entry.path.decode("utf-8", "replace"))
        return None if is_own_file(path) or not self._readable(Path(path.name)) else str(path)


def _main_line(repository: BaseRepo, head: ObjectID, name: str) -> list[Commit]:
    """HEAD and its first parents, newest first; a shallow clone ends where its commits do."""
    line = [commit_of(repository, head)]
    while line[-1].parents and line[-1].parents[0] in repository.object_store:
        line.append(commit_of(repository, line[-1].parents[0]))
        if len(line) > _MAX_COMMITS:
            raise HowOpenError(
                f"{name} holds more than {_MAX_COMMITS:,} commits.",
                hint="Clone the newest part only: git clone --depth 10000",
            )
    return line


def _changes(repository: BaseRepo, old: ObjectID | None, new: ObjectID) -> list[TreeChange]:
    """What differs between two trees; files are looked at for renames only where some went and others came."""
    from dulwich.diff_tree import CHANGE_ADD, CHANGE_DELETE, RenameDetector, tree_changes

    store = repository.object_store
    found = list(tree_changes(store, old, new))
    kinds = {change.type for change in found}
    if not {CHANGE_ADD, CHANGE_DELETE} <= kinds:
        return found
    renamed = list(tree_changes(store, old, new, rename_detector=RenameDetector(store)))
    # A name that is free again goes before what may come to stand there.
    return sorted(renamed, key=lambda change: change.type == CHANGE_ADD)


def _version(commit: Commit) -> Version:
    lines = commit.message.decode("utf-8", "replace").strip().splitlines()
    return Version(
        id=commit.id.decode("ascii"),
        date=datetime.fromtimestamp(commit.commit_time, UTC),
        note=lines[0][:_NOTE_CHARACTERS] if lines else "",
    )
