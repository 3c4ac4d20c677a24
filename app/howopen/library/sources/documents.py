# SPDX-License-Identifier: Apache-2.0
"""Documents that a person points at: a file, the files of a folder, or those of a git repository."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from howopen.library.sources.repository import documents, is_repository

_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf"})
_PLAIN_NAME = re.compile(r"(licen[cs]e|copying|terms|notice|.*policy)", re.IGNORECASE)
_MAX_FILES = 5_000


@dataclass(frozen=True, slots=True)
class Found:
    """A document before it is read; ``date`` is the day (ISO, UTC) of its last change.

    ``path`` is its path inside ``origin``, the name of what was added; ``source`` says in full where it comes from.
    """

    path: PurePosixPath
    origin: str
    source: str
    date: str
    file: Path


def found_at(path: Path, scratch: Path) -> Iterator[Found]:
    """The documents at ``path``; ``scratch`` is an empty folder for those that are not files of their own.

    Raises:
        HowOpenError: if ``path`` is a repository that cannot be read.
    """
    if is_repository(path):
        for number, document in enumerate(documents(path)):
            # Readers take files, and go by the suffix.
            file = scratch / f"{number}{document.path.suffix or '.txt'}"
            file.write_bytes(document.data)
            yield Found(document.path, path.name, f"{path.name}: {document.path}", document.date, file)
    elif path.is_dir():
        for file in _files_of(path):
            yield Found(PurePosixPath(file.relative_to(path).as_posix()), path.name, str(file), _modified(file), file)
    else:
        yield Found(PurePosixPath(path.name), path.name, str(path), _modified(path), path)


def _files_of(folder: Path) -> list[Path]:
    """The files below ``folder`` that may be documents, hidden ones left out."""
    found = [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
        and (file.suffix.lower() in _SUFFIXES or _PLAIN_NAME.fullmatch(file.name))
    ]
    return found[:_MAX_FILES]


def _modified(file: Path) -> str:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC).date().isoformat()
