# SPDX-License-Identifier: Apache-2.0
"""The versions of documents in a folder: by the dates in its names, else by version numbers, else by the files' own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Version
from howopen.history.dates import Named, named
from howopen.history.source import MAX_BYTES, History, too_large

_MAX_FILES: Final = 5_000
_MAX_DEPTH: Final = 8
_BY_NUMBER: Final = "In order of the version in its name; the date is the file's own"
_BY_FILE: Final = "No date in its name; the date is the file's own"
_COARSE: Final = "Its name gives no day"


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the folder: the document that it is a version of, and what its name tells of when."""

    path: PurePosixPath
    document: str
    told: Named
    modified: datetime

    @property
    def version(self) -> Version:
        """The file as a version; its path is the id."""
        if self.told.date is not None:
            note = "" if self.told.exact else _COARSE
        else:
            note = _BY_NUMBER if self.told.number else _BY_FILE
        return Version(str(self.path), self.told.date or self.modified, note)


class FolderHistory(History):
    """A folder whose files, or whose subfolders, are dated. Symbolic links are left alone.

    ``dated`` is whether any name tells a date or the number of a version.
    """

    def __init__(self, path: Path, *, readable: Callable[[Path], bool]) -> None:
        super().__init__(path.name or path.resolve().name)
        self._root = path
        try:
            files = list(_files(path, readable))
        except OSError as error:
            raise HowOpenError(
                f"The folder {self.name} cannot be read ({error.strerror}).", hint="Check that you may open it."
            ) from error
        self.dated = any(file.told.date or file.told.number for file in files)
        self._documents = _grouped(files, self.name, dated=self.dated)

    def documents(self) -> tuple[str, ...]:
        """The documents, named by their place in the folder without dates and endings."""
        return tuple(sorted(self._documents))

    def withdrawn(self) -> tuple[str, ...]:
        """None: a folder keeps no record of what was deleted."""
        return ()

    def versions(self, document: str) -> tuple[Version, ...]:
        """The document's files, oldest first; a note says where the name gives no day."""
        return self._documents[document]

    def file_name(self, document: str, version: Version) -> str:  # noqa: ARG002 - the version's id is its file
        """The name of the version's file."""
        return PurePosixPath(version.id).name

    def data(self, document: str, version: Version) -> bytes:
        """The file's bytes as they are now."""
        if version not in self._documents[document]:
            raise KeyError(version.id)
        path = self._root / version.id
        try:
            if path.is_symlink() or not path.is_file():
                raise HowOpenError(f"{version.id} is no file any more.", hint="Open the folder again.")
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise HowOpenError(f"{version.id} cannot be read ({error.strerror}).", hint="Check the file.") from error
        if len(data) > MAX_BYTES:
            raise too_large(version.id)
        return data


def _files(root: Path, readable: Callable[[Path], bool]) -> Iterator[_File]:
    """The files that can be read, in order of their path; hidden ones and links are left out."""
    found = 0
    for folder, inside, names in os.walk(root, followlinks=False):
        place = PurePosixPath(Path(folder).relative_to(root).as_posix())
        inside[:] = sorted(name for name in inside if not name.startswith(".") and len(place.parts) < _MAX_DEPTH)
        for name in sorted(names):
            path = Path(folder, name)
            if name.startswith(".") or not readable(Path(name)) or path.is_symlink() or not path.is_file():
                continue
            found += 1
            if found > _MAX_FILES:
                raise HowOpenError(f"{root.name} holds more than {_MAX_FILES:,} files.", hint="Give a smaller folder.")
            yield _file(place / name, path.stat().st_mtime)


def _file(path: PurePosixPath, modified: float) -> _File:
    """Takes the date and number from the file's name, or else from the nearest folder's that has them."""
    parts = [named(path.stem), *(named(part) for part in reversed(path.parent.parts))]
    date = next((part for part in parts if part.date is not None), Named(""))
    number = next((part.number for part in parts if part.number), ())
    words = [part.words for part in reversed(parts)]
    return _File(
        path=path,
        document="/".join(filter(None, words)),
        told=Named("", date.date, date.exact, number),
        modified=datetime.fromtimestamp(int(modified), UTC),
    )


def _grouped(files: Sequence[_File], root: str, *, dated: bool) -> dict[str, tuple[Version, ...]]:
    """Files by document; where no name tells when, the files of one folder are taken for versions of one document."""
    groups: dict[str, list[_File]] = {}
    for file in files:
        name = file.document if dated else str(file.path.parent)
        groups.setdefault(root if name in ("", ".") else name, []).append(file)
    return {name: tuple(file.version for file in _in_order(group)) for name, group in groups.items()}


def _in_order(files: Sequence[_File]) -> list[_File]:
    """By date, or by version number where only numbers are told: files that were copied have meaningless dates."""
    by_number = all(file.told.number for file in files) and not all(file.told.date for file in files)

    def key(file: _File) -> tuple[tuple[int, ...], datetime, tuple[int, ...], str]:
        return (
            file.told.number if by_number else (),
            file.told.date or file.modified,
            file.told.number,
            str(file.path),
        )

    return sorted(files, key=key)
