# SPDX-License-Identifier: Apache-2.0
"""The files of a batch, and the documents in them, in order of path."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.reading import is_readable_name
from howopen.workspace.batch.values import FileState, Item
from howopen.workspace.inputs import LIBRARY_PREFIX, expand, file_of, result_names

_NO_FILE: Final = FileState(0, 0)


@dataclass(frozen=True, slots=True)
class Look:
    """Where to look: files, folders and ``lib:ID``. ``leave`` are files and folders of the batch's own to pass over.

    Hidden files and folders are passed over, and so are links to folders, which could lead in a circle.
    """

    paths: tuple[str, ...]
    recursive: bool = False
    leave: frozenset[str] = frozenset()

    def files(self) -> dict[str, FileState]:
        """Each file with its state, in order of path; one that has gone meanwhile is left out.

        A path that is no folder is always there, so that reading it says what is wrong with it.
        """
        found: dict[str, FileState] = {}
        for path in self.paths:
            if path.startswith(LIBRARY_PREFIX):
                found[path] = _NO_FILE
            elif not os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, this takes any words
                found[path] = _state(file_of(path)) or _NO_FILE
            else:
                for file in self._inside(path):
                    state = _state(file)
                    if state is not None:
                        found[file] = state
        return dict(sorted(found.items()))

    def _inside(self, folder: str) -> Iterator[str]:
        for where, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if self.recursive and self._wanted(where, name))
            for name in names:
                if is_readable_name(Path(name)) and self._wanted(where, name):
                    yield os.path.join(where, name)  # noqa: PTH118 - pathlib would drop the "./" that a person wrote

    def _wanted(self, where: str, name: str) -> bool:
        return not name.startswith(".") and os.path.realpath(Path(where, name)) not in self.leave


@dataclass(frozen=True, slots=True)
class Found:
    """The documents in some files, in order of path; sentences on what else is there; and what gives none, and why."""

    items: tuple[Item, ...]
    told: tuple[tuple[str, str], ...] = ()
    failed: tuple[tuple[str, HowOpenError], ...] = ()


def documents_in(
    files: Mapping[str, FileState], *, password: str = "", ending: str = "", below: Sequence[str] = ()
) -> Found:
    """Each document of ``files``, also in archives and e-mails.

    With an ``ending``, each gets the name of its result: STEM.ENDING in folders like those that it lies in below one
    of the folders ``below``.
    """
    expansion = expand(files, password=password)
    sources = sorted(expansion.sources)
    results = _results(sources, ending, below) if ending else {}
    items = tuple(
        Item(source, files.get(source) or files[file_of(source)], results.get(source, "")) for source in sources
    )
    return Found(items, expansion.told, expansion.failed)


def _results(sources: Iterable[str], ending: str, below: Sequence[str]) -> dict[str, str]:
    by_folder: dict[str, list[str]] = {}
    for source in sources:
        by_folder.setdefault(_folder(source, below), []).append(source)
    return {
        source: str(Path(folder, name))
        for folder, inside in by_folder.items()
        for source, name in zip(inside, result_names(inside, ending), strict=True)
    }


def _folder(source: str, below: Sequence[str]) -> str:
    """The folder that ``source`` lies in, seen from the folder of the batch that holds it."""
    parent = Path(file_of(source)).parent
    for folder in below:
        if parent.is_relative_to(folder):
            return str(parent.relative_to(folder))
    return "."


def _state(path: str) -> FileState | None:
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return FileState(status.st_size, status.st_mtime_ns)
