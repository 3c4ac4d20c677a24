# SPDX-License-Identifier: Apache-2.0
"""Opening git repositories: clones, bare repositories and bundles; no git program and no network is needed."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError

if TYPE_CHECKING:
    from dulwich.objects import Commit, ObjectID
    from dulwich.refs import Ref
    from dulwich.repo import BaseRepo

_BUNDLE_MARKS = (b"# v2 git bundle\n", b"# v3 git bundle\n")
_MAX_BUNDLE_BYTES = 500_000_000  # it is unpacked in memory
# What repositories say about themselves; a reader of licences is not after it.
_ABOUT = ("readme", "changelog", "contributing", "code_of_conduct", "code-of-conduct", "security", "authors")


def is_repository(path: Path) -> bool:
    """Whether ``path`` is a clone, a bare repository or a git bundle."""
    if path.is_dir():
        return (path / ".git").exists() or ((path / "HEAD").is_file() and (path / "objects").is_dir())
    try:
        with path.open("rb") as file:
            return file.readline(len(_BUNDLE_MARKS[0])) in _BUNDLE_MARKS
    except OSError:
        return False


@contextmanager
def named_failures(path: Path) -> Iterator[None]:
    """Turns what a broken repository makes the library raise into words.

    Raises:
        HowOpenError: in place of those errors.
    """
    from dulwich.errors import FileFormatException, NotGitRepository

    errors = (OSError, KeyError, ValueError, OverflowError, AssertionError, NotGitRepository, FileFormatException)
    try:
        yield
    except errors as error:
        raise HowOpenError(
            f"{path.name} cannot be read as a git repository ({type(error).__name__}).",
            hint="Clone it anew, or use its files as a folder.",
        ) from error


@contextmanager
def opened(path: Path) -> Iterator[tuple[BaseRepo, ObjectID]]:
    """The repository and the id of the commit at its HEAD; a bundle is unpacked in memory.

    Raises:
        HowOpenError: if the repository cannot be read, also while it is in use, or holds only part of a history.
    """
    with named_failures(path), _opened(path) as pair:
        yield pair


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BaseRepo, ObjectID]]:
    from dulwich.bundle import read_bundle
    from dulwich.repo import MemoryRepo, Repo

    if path.is_dir():
        with Repo(str(path)) as repository:
            yield repository, repository.head()
        return
    if path.stat().st_size > _MAX_BUNDLE_BYTES:
        raise HowOpenError(
            f"{path.name} is larger than {_MAX_BUNDLE_BYTES // 1_000_000} MB.", hint="Clone it: git clone FILE FOLDER"
        )
    with path.open("rb") as file, read_bundle(file) as bundle, closing(MemoryRepo()) as memory:
        if bundle.prerequisites:
            raise HowOpenError(
                f"{path.name} holds only part of a history.", hint="Make the bundle with: git bundle create FILE --all"
            )
        bundle.store_objects(memory.object_store)
        yield memory, _head(bundle.references)


def commit_of(repository: BaseRepo, commit_id: ObjectID) -> Commit:
    """The commit of that id.

    Raises:
        KeyError: if the repository does not have it, as a shallow clone does not.
        ValueError: if it is no commit.
    """
    from dulwich.objects import Commit

    found = repository[commit_id]
    if not isinstance(found, Commit):
        raise ValueError("not a commit")
    return found


def is_own_file(path: PurePosixPath) -> bool:
    """Whether a file is about its repository (README, CHANGELOG ...), or hidden."""
    return path.name.lower().startswith(_ABOUT) or any(part.startswith(".") for part in path.parts)


def is_plain_file(mode: int) -> bool:
    """Whether a tree's entry of that mode is a file's contents, and no symbolic link, folder or submodule."""
    return stat.S_ISREG(mode)


def _head(references: Mapping[Ref, ObjectID]) -> ObjectID:
    """What HEAD points to; a bundle made of branches alone has none, so its main branch or else its first stands in."""
    by_name = {bytes(name): commit for name, commit in references.items()}
    for name in (b"HEAD", b"refs/heads/main", b"refs/heads/master"):
        if name in by_name:
            return by_name[name]
    return next(iter(by_name.values()))
