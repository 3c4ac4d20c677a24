# SPDX-License-Identifier: Apache-2.0
"""What the processes of this machine and a cluster have in common for a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.values import Failed, Outcome, Task

STOPPED: Final = "The process that worked on it stopped unexpectedly."


class WorkEngine(Protocol):
    """Does tasks somewhere, several at a time."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """One outcome for each task, in the order in which they are finished.

        Tasks are taken only as there is room for them, so that few are in memory at any time.

        Raises:
            HowOpenError: if no work is possible any more; what was not finished then has no outcome.
        """

    def close(self) -> None:
        """Ends what it has started; unfinished tasks are dropped."""


def stopped(source: str) -> Failed:
    """The outcome of a document whose worker died."""
    hint = "The file may be too large or damaged; the other documents go on."
    return Failed(source, HowOpenError(STOPPED, hint=hint))
