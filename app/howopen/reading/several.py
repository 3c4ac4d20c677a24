# SPDX-License-Identifier: Apache-2.0
"""Every document of a file that may hold several, each read in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from howopen.domain.document import Document, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading import failures
from howopen.reading.frames import Request, Task
from howopen.reading.guarded import COMMAND, asked, read_guarded
from howopen.reading.inventory import Inventory
from howopen.reading.limits import Limits
from howopen.reading.sniff import SUFFIXES, Format

_ZIP = b"PK"
_ONE_DOCUMENT = (Format.DOCX, Format.ODT)


def may_hold_several(path: Path) -> bool:
    """Whether the file at ``path`` could be an archive or an e-mail, by its name and first bytes."""
    promised = SUFFIXES.get(path.suffix.lower())
    if promised in (Format.MAIL, Format.ZIP):
        return True
    try:
        if promised in _ONE_DOCUMENT or not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except (OSError, ValueError):
        return False


def inventory_guarded(
    path: Path,
    *,
    password: str = "",
    limits: Limits | None = None,
    command: tuple[str, ...] = COMMAND,
) -> Inventory:
    """The documents in the file at ``path``, and what else is in it; no members where it is one document itself.

    Raises:
        HowOpenError: if the archive cannot be opened or holds no document.
    """
    if not may_hold_several(path):
        return Inventory()
    answer = asked(Request(str(path), password, limits or Limits(), task=Task.LIST), command=command)
    if isinstance(answer, Inventory):
        return answer
    raise failures.crashed(path.name)


def members(path: Path, *, password: str = "", limits: Limits | None = None) -> tuple[str, ...]:
    """The names to give ``read_guarded`` as ``member``, in the archive's order; none where it is one document itself.

    Raises:
        HowOpenError: if the archive cannot be opened or holds no document.
    """
    return inventory_guarded(path, password=password, limits=limits).members


def read_all_guarded(
    path: Path,
    *,
    password: str = "",
    tracked: Tracked = Tracked.ACCEPTED,
    limits: Limits | None = None,
    progress: Callable[[str], None] | None = None,
    command: tuple[str, ...] = COMMAND,
) -> tuple[Document, ...]:
    """All documents of the file at ``path``, of one alone that one.

    A member that cannot be read takes no other with it: the first document's warnings name it and say why, as they
    name what is no document.

    Raises:
        HowOpenError: if none can be read, or a password is needed.
    """

    def one(member: str) -> Document:
        return read_guarded(
            path, member=member, password=password, tracked=tracked, limits=limits, progress=progress, command=command
        )

    held = inventory_guarded(path, password=password, limits=limits, command=command)
    if not held.members:
        return (one(""),)
    documents: list[Document] = []
    failed: list[HowOpenError] = []
    for number, member in enumerate(held.members, 1):
        if progress is not None:
            progress(f"Document {number:,} of {len(held.members):,}")
        try:
            documents.append(one(member))
        except HowOpenError as error:
            if error.needs_password:
                raise
            failed.append(error)
    if not documents:
        raise failed[0]
    told = (*(error.message for error in failed), *held.warnings)
    return replace(documents[0], warnings=(*told, *documents[0].warnings)), *documents[1:]
