# SPDX-License-Identifier: Apache-2.0
"""How far a long piece of work has come, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.errors import HowOpenError


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

    @property
    def fraction(self) -> float:
        """The share of this stage that is done, from 0 to 1; 0 where the total is not known."""
        return min(self.done / self.total, 1.0) if self.total else 0.0

    @property
    def words(self) -> str:
        """The step in words, to be shown."""
        if not self.total:
            return str(self.stage)
        if self.stage is Stage.DOWNLOADING:
            done, total = f"{self.done / 1e6:.0f}", f"{self.total / 1e6:.0f}"
            return f"{self.stage} ({done} of {total} MB)"
        done, total = f"{self.done:,}", f"{self.total:,}"
        return f"{self.stage} ({done} of {total})"


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


def unheard(_: Progress) -> None:
    """For callers that do not follow the progress."""


def never() -> bool:
    """For callers that do not stop the work."""
    return False


def stop_if(cancelled: IsCancelled) -> None:
    """Does nothing while the work may go on.

    Raises:
        CancelledError: if it may not.
    """
    if cancelled():
        raise CancelledError


@dataclass(frozen=True, slots=True)
class Since:
    """How a library differs from the one before, by the ids of entries, the person's own left out.

    ``release`` is what the one before was made of ("" where that is not known). ``recategorised`` are ids with the
    category before and after.
    """

    release: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    rewritten: tuple[str, ...] = ()
    recategorised: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync left in the library: ``texts`` in all, ``ai`` entries of AI models, ``own`` entries of the person.

    ``changed`` are ids of catalogue records whose text is not the one that the record's sha256 was made of;
    ``missing`` are ids of records whose ScanCode key the data lacks; ``skipped`` are names of unreadable members.
    ``since`` says how the library differs from the one that it replaces; None where there was none.
    """

    texts: int
    ai: int
    own: int
    release: str
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    since: Since | None = None
