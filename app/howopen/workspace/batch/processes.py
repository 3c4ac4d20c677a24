# SPDX-License-Identifier: Apache-2.0
"""The processes of this machine at work on a batch: each keeps its pipeline, and one that dies is replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.starting import collect_seldom
from howopen.workspace.batch.engines import stopped
from howopen.workspace.batch.values import Outcome, Task
from howopen.workspace.batch.work import carry_out
from howopen.workspace.desk import Desk
from howopen.workspace.killing import kill_family
from howopen.workspace.mistakes import mistake
from howopen.workspace.places import Places

MOST_PROCESSES: Final = 61
"""As many as Windows lets a process wait for."""

_READY: Final = "ready"
_FAILED_STARTS: Final = 3  # in a row, before it is given up


def default_jobs() -> int:
    """One process for each core that this one may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_PROCESSES)


@dataclass(slots=True)
class _Helper:
    """A process of ours and what it is doing."""

    process: BaseProcess
    connection: Connection
    ready: bool = False
    task: Task | None = None


class ProcessEngine:
    """Does tasks in ``jobs`` processes of this machine, each of which has one document at a time."""

    def __init__(self, places: Places, jobs: int) -> None:
        self._places = places
        self._jobs = max(1, min(jobs, MOST_PROCESSES))
        self._helpers: list[_Helper] = []
        self._failed_starts = 0

    @property
    def busy(self) -> tuple[tuple[int, str], ...]:
        """The number of each process that is at work, and its document."""
        return tuple((helper.process.pid or 0, helper.task.item.source) for helper in self._helpers if helper.task)

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """See ``WorkEngine``; a process that dies takes its one document with it.

        Raises:
            HowOpenError: if processes can't be started.
        """
        waiting = iter(tasks)
        following = next(waiting, None)
        while following is not None or any(helper.task for helper in self._helpers):
            while following is not None and len(self._helpers) < self._jobs:
                self._start_one()
            for helper in self._helpers:
                if following is not None and helper.ready and helper.task is None and _give(helper, following):
                    following = next(waiting, None)
            yield from self._heard()

    def close(self) -> None:
        """Ends all processes at once."""
        for helper in self._helpers:
            kill_family(helper.process)
            helper.process.join(timeout=5)
            helper.connection.close()
        self._helpers.clear()

    def _start_one(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._places), name="howopen-batch", daemon=True)
        process.start()
        theirs.close()
        self._helpers.append(_Helper(process, ours))

    def _heard(self) -> Iterator[Outcome]:
        """The outcomes that have come in; waits until there is some news."""
        by_connection: dict[object, _Helper] = {helper.connection: helper for helper in self._helpers}
        for connection in wait([helper.connection for helper in self._helpers]):
            helper = by_connection[connection]
            task = helper.task
            try:
                answer = helper.connection.recv()
            except (EOFError, OSError):
                self._lost(helper)
                if task is not None:
                    yield stopped(task.item.source)
                continue
            if isinstance(answer, HowOpenError):
                raise answer
            if answer == _READY:
                helper.ready, self._failed_starts = True, 0
                continue
            helper.task = None
            yield answer

    def _lost(self, helper: _Helper) -> None:
        """Forgets a process that died.

        Raises:
            HowOpenError: if several have died before they could begin.
        """
        self._helpers.remove(helper)
        kill_family(helper.process)
        helper.process.join(timeout=5)
        helper.connection.close()
        self._failed_starts += not helper.ready
        if self._failed_starts >= _FAILED_STARTS:
            raise HowOpenError(
                "The processes that do the work could not be started.", hint="Close other programs, or use --jobs 1."
            )


def _give(helper: _Helper, task: Task) -> bool:
    """Hands a task over; False where the process has died, of which ``wait`` tells next."""
    try:
        helper.connection.send(task)
    except OSError:
        return False
    helper.task = task
    return True


def _serve(connection: Connection, places: Places) -> None:
    """A process's loop: a task in, its outcome out, until the other side has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the process that keeps the results
    if hasattr(os, "setsid"):
        os.setsid()  # so that ending it reaches the readers that it has started
    collect_seldom()
    desk = Desk(places)
    try:
        desk.warm()
        connection.send(_READY)
        while True:
            connection.send(carry_out(desk, connection.recv()))
    except (EOFError, OSError):
        return
    except Exception as error:  # noqa: BLE001 - a person gets words, never a traceback
        connection.send(mistake(error))
