# SPDX-License-Identifier: Apache-2.0
"""Documents of a git repository, from a clone or a bundle; no git program and no network is needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from howopen.repositories import commit_of, is_own_file, is_plain_file, is_repository, opened

if TYPE_CHECKING:
    from dulwich.objects import ObjectID
    from dulwich.repo import BaseRepo

__all__ = ["RepositoryDocument", "documents", "is_repository"]

_SUFFIXES = frozenset({".txt", ".md", ".markdown"})
_MAX_BYTES = 5_000_000
_MAX_DOCUMENTS = 5_000


@dataclass(frozen=True, slots=True)
class RepositoryDocument:
    """A text file at HEAD: its path, its bytes, and the day (ISO, UTC) of the last commit that changed it."""

    path: PurePosixPath
    data: bytes
    date: str


def documents(path: Path) -> tuple[RepositoryDocument, ...]:
    """The text and Markdown documents at HEAD, by path.

    Files that repositories keep about themselves (README, CHANGELOG ...) are left out.

    Raises:
        HowOpenError: if the repository cannot be read.
    """
    with opened(path) as (repository, head):
        files = _files(repository, head)
        dates = _last_changed(repository, head, frozenset(files))
        return tuple(
            RepositoryDocument(PurePosixPath(name), files[name], dates.get(name, "")) for name in sorted(files)
        )


def _files(repository: BaseRepo, head: ObjectID) -> dict[str, bytes]:
    from dulwich.object_store import iter_tree_contents
    from dulwich.objects import Blob

    files: dict[str, bytes] = {}
    for entry in iter_tree_contents(repository.object_store, commit_of(repository, head).tree):
        name = entry.path.decode("utf-8", "replace")
        if not _is_document(PurePosixPath(name)) or not is_plain_file(entry.mode):
            continue
        blob = repository[entry.sha]
        if isinstance(blob, Blob) and blob.raw_length() <= _MAX_BYTES and len(files) < _MAX_DOCUMENTS:
            files[name] = blob.data
    return files


def _is_document(path: PurePosixPath) -> bool:
    name = path.name.lower()
    if is_own_file(path):
        return False
    return path.suffix.lower() in _SUFFIXES or name in ("license", "licence", "copying", "terms", "usage_policy")


def _last_changed(repository: BaseRepo, head: ObjectID, names: frozenset[str]) -> dict[str, str]:
    """The day of the newest commit that changed each name; one walk over the history, newest first."""
    from dulwich.diff_tree import tree_changes

    dates: dict[str, str] = {}
    waiting = set(names)
    for step in repository.get_walker(include=[head]):
        if not waiting:
            break
        commit = step.commit
        parent = commit_of(repository, commit.parents[0]).tree if commit.parents else None
        for change in tree_changes(repository.object_store, parent, commit.tree):
            name = change.new.path.decode("utf-8", "replace") if change.new and change.new.path else ""
            if name in waiting:
                waiting.remove(name)
                dates[name] = datetime.fromtimestamp(commit.commit_time, UTC).date().isoformat()
    return dates
