# SPDX-License-Identifier: Apache-2.0
"""What is done with a person's own entries of the library, and what came of it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry

if TYPE_CHECKING:
    from howopen.library.known import KnownText


class Shelving(StrEnum):
    """What is done with the person's own entries."""

    FILES = "files"
    TEXTS = "texts"
    WITHDRAW = "withdraw"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class OpenText:
    """The text of a document that is open: what it is called, and where it is from ("" where it was pasted)."""

    name: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Stocked:
    """What became of the person's own entries.

    ``added`` are new, or back; ``updated`` have another text than before; ``there`` were in the library already, so
    that nothing changed. ``taken`` were taken away: with them ``restore`` brings them back. ``failures`` are the
    documents that could not be read, each with the reason.
    """

    added: tuple[LibraryEntry, ...] = ()
    updated: tuple[LibraryEntry, ...] = ()
    there: tuple[LibraryEntry, ...] = ()
    taken: tuple[KnownText, ...] = ()
    failures: tuple[tuple[str, HowOpenError], ...] = ()
