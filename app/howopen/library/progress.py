# SPDX-License-Identifier: Apache-2.0
"""How far a long piece of work has come, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry


class Stage(StrEnum):
    """What is being done; the value is meant to be shown."""

    DOWNLOADING = "Downloading"
    READING = "Reading licences"
    INDEXING = "Indexing"
    SAVING = "Saving"


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total``: bytes while downloading, texts afterwards. ``total`` is None where it is not known."""

    stage: Stage
    done: int
    total: int | None = None


ReportProgress = Callable[[Progress], None]
"""Takes each step; called from the thread that does the work."""

IsCancelled = Callable[[], bool]
"""Whether the person asked to stop; polled several times a second."""


class CancelledError(HowOpenError):
    """The person stopped the work; nothing was changed."""

    def __init__(self, message: str = "Stopped; the licence library is as it was.", *, hint: str = "") -> None:
        super().__init__(message, hint=hint)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.message,))


def stop_if(cancelled: IsCancelled) -> None:
    """Does nothing while the work may go on.

    Raises:
        CancelledError: if it may not.
    """
    if cancelled():
        raise CancelledError


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync left in the library.

    ``changed`` are ids of catalogue records whose text is not the one that the record's sha256 was made of;
    ``missing`` are ids of records whose ScanCode key the data lacks; ``skipped`` are names of unreadable members.
    """

    texts: int
    ai_entries: int
    own_entries: int
    release: str
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddReport:
    """What ``add`` took in: new entries, entries that were there already, and (name, reason) for what it could not."""

    added: tuple[LibraryEntry, ...] = ()
    unchanged: tuple[LibraryEntry, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
