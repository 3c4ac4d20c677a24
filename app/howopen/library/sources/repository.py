# SPDX-License-Identifier: Apache-2.0
"""Documents of a git repository, from a clone or a bundle; no git program and no network is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError

if TYPE_CHECKING:
    from dulwich.objects import Commit, ObjectID
    from dulwich.refs import Ref
    from dulwich.repo import BaseRepo

_BUNDLE_MARKS = (b"# v2 git bundle\n", b"# v3 git bundle\n")
_SUFFIXES = frozenset({".txt", ".md", ".markdown"})
# What repositories say about themselves; a reader of licences is not after it.
_ABOUT = ("readme", "changelog", "contributing", "code_of_conduct", "code-of-conduct", "security", "authors")
_MAX_BYTES = 5_000_000
_MAX_DOCUMENTS = 5_000


@dataclass(frozen=True, slots=True)
class RepositoryDocument:
    """A text file at HEAD: its path, its bytes, and the day (ISO, UTC) of the last commit that changed it."""

    path: PurePosixPath
    data: bytes
    date: str


def is_repository(path: Path) -> bool:
    """Whether ``path`` is a clone, a bare repository or a git bundle."""
    if path.is_dir():
        return (path / ".git").exists() or ((path / "HEAD").is_file() and (path / "objects").is_dir())
    try:
        with path.open("rb") as file:
            return file.readline(len(_BUNDLE_MARKS[0])) in _BUNDLE_MARKS
    except OSError:
        return False


def documents(path: Path) -> tuple[RepositoryDocument, ...]:
    """The text and Markdown documents at HEAD, by path.

    Files that repositories keep about themselves (README, CHANGELOG ...) are left out.

    Raises:
        HowOpenError: if the repository cannot be read.
    """
    from dulwich.errors import NotGitRepository

    try:
        with _opened(path) as (repository, head):
            files = _files(repository, head)
            dates = _last_changed(repository, head, frozenset(files))
            return tuple(
                RepositoryDocument(PurePosixPath(name), files[name], dates.get(name, "")) for name in sorted(files)
            )
    except (OSError, KeyError, ValueError, AssertionError, NotGitRepository) as error:
        raise HowOpenError(
            f"{path.name} cannot be read as a git repository ({type(error).__name__}).",
            hint="Clone it anew, or add its files as a folder.",
        ) from error


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BaseRepo, ObjectID]]:
    """The repository and the id of the commit at its HEAD; a bundle is unpacked in memory."""
    from dulwich.bundle import read_bundle
    from dulwich.repo import MemoryRepo, Repo

    if path.is_dir():
        with Repo(str(path)) as repository:
            yield repository, repository.head()
        return
    with path.open("rb") as file, read_bundle(file) as bundle, closing(MemoryRepo()) as memory:
        if bundle.prerequisites:
            raise HowOpenError(
                f"{path.name} holds only part of a history.", hint="Make the bundle with: git bundle create FILE --all"
            )
        bundle.store_objects(memory.object_store)
        yield memory, _head(bundle.references)


def _head(references: Mapping[Ref, ObjectID]) -> ObjectID:
    """What HEAD points to; a bundle made of branches alone has none, so its main branch or else its first stands in."""
    by_name = {bytes(name): commit for name, commit in references.items()}
    for name in (b"HEAD", b"refs/heads/main", b"refs/heads/master"):
        if name in by_name:
            return by_name[name]
    return next(iter(by_name.values()))


def _files(repository: BaseRepo, head: ObjectID) -> dict[str, bytes]:
    from dulwich.object_store import iter_tree_contents
    from dulwich.objects import S_ISGITLINK, Blob

    files: dict[str, bytes] = {}
    for entry in iter_tree_contents(repository.object_store, _commit(repository, head).tree):
        name = entry.path.decode("utf-8", "replace")
        if not _is_document(PurePosixPath(name)) or S_ISGITLINK(entry.mode):
            continue
        blob = repository[entry.sha]
        if isinstance(blob, Blob) and blob.raw_length() <= _MAX_BYTES and len(files) < _MAX_DOCUMENTS:
            files[name] = blob.data
    return files


def _is_document(path: PurePosixPath) -> bool:
    name = path.name.lower()
    if name.startswith(_ABOUT) or any(part.startswith(".") for part in path.parts):
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
        parent = _commit(repository, commit.parents[0]).tree if commit.parents else None
        for change in tree_changes(repository.object_store, parent, commit.tree):
            name = change.new.path.decode("utf-8", "replace") if change.new and change.new.path else ""
            if name in waiting:
                waiting.remove(name)
                dates[name] = datetime.fromtimestamp(commit.commit_time, UTC).date().isoformat()
    return dates


def _commit(repository: BaseRepo, commit_id: ObjectID) -> Commit:
    from dulwich.objects import Commit

    found = repository[commit_id]
    if not isinstance(found, Commit):
        raise ValueError("not a commit")
    return found
