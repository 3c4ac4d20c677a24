# SPDX-License-Identifier: Apache-2.0
"""A process beside the window that does what takes time; killing it is how a job is cancelled."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.starting import collect_seldom
from howopen.workspace.crossing import Crossing
from howopen.workspace.desk import Desk
from howopen.workspace.jobs import UNDER_WAY, Job, Report, carry_out
from howopen.workspace.killing import kill_family
from howopen.workspace.mistakes import mistake
from howopen.workspace.places import Places

STOPPED: Final = "The background process stopped unexpectedly."
_PATIENCE_S: Final = 5


def _serve(connection: Connection, places: Places) -> None:
    """The worker's loop: a job in, its reports out, until the other side closes."""
    if hasattr(os, "setsid"):
        os.setsid()  # so that a cancel reaches the readers and downloads that a job has started
    collect_seldom()
    desk, crossing = Desk(places), Crossing(connection, "worker", rests=False)
    while True:
        try:
            job: Job = crossing.receive()
        except (EOFError, OSError):
            return
        crossing.send(carry_out(desk, job, crossing.send))


class Worker:
    """Runs jobs one after the other in a process of its own.

    A thread of this object talks with the process: nobody who calls waits for it, or for what crosses. ``report`` is
    called from that thread, never from the caller's.
    """

    def __init__(self, places: Places, report: Callable[[Report], None]) -> None:
        self._places = places
        self._report = report
        self._changed = threading.Condition()  # holds for all that follows but ``_crossing``
        self._queue: deque[Job] = deque()
        self._running: Job | None = None
        self._next = 1
        self._closed = False
        self._process: BaseProcess | None = None
        self._killed: list[BaseProcess] = []
        self._talking: threading.Thread | None = None
        self._crossing: Crossing | None = None  # the thread's alone

    def submit(self, kind: str, *arguments: object, first: bool = False) -> int:
        """Queues a job, at the head with ``first``; returns its number."""
        with self._changed:
            job = Job(self._next, kind, arguments)
            self._next += 1
            if first:
                self._queue.appendleft(job)
            else:
                self._queue.append(job)
            if self._talking is None:
                self._talking = threading.Thread(target=self._talk, name="howopen-worker", daemon=True)
                self._talking.start()
            self._changed.notify()
        return job.number

    def cancel(self, number: int) -> bool:
        """Drops a job that waits, or kills the process under the one that runs; whether there was such a job."""
        with self._changed:
            waiting = [job for job in self._queue if job.number == number]
            for job in waiting:
                self._queue.remove(job)
            if waiting:
                return True
            if self._running is None or self._running.number != number:
                return False
            self._running = None
            self._kill()
            return True

    def close(self) -> None:
        """Ends the process; nothing is reported any more."""
        with self._changed:
            self._closed = True
            self._queue.clear()
            self._running = None
            self._kill()
            self._changed.notify()
        if self._talking is not None:
            self._talking.join(timeout=_PATIENCE_S)

    def _kill(self) -> None:
        """Kills the process; the thread will notice and bury it. The lock is held."""
        if self._process is not None:
            kill_family(self._process)
            self._killed.append(self._process)
            self._process = None

    # What follows runs in the thread.

    def _talk(self) -> None:
        while (job := self._take()) is not None:
            try:
                self._converse(job)
            except (EOFError, OSError):
                hint = "The file may be too large or damaged; the other documents go on."
                self._fail(job, HowOpenError(STOPPED, hint=hint))
            except Exception as error:  # noqa: BLE001 - whatever happens, the other jobs go on
                self._fail(job, mistake(error))
        self._bury()

    def _take(self) -> Job | None:
        """Waits for the next job; None once this is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closed)
            self._running = None if self._closed else self._queue.popleft()
            return self._running

    def _converse(self, job: Job) -> None:
        """Sends a job and passes on what is reported, to the last report."""
        crossing = self._connected()
        if not self._wants(job):
            return
        crossing.send(job)
        while self._wants(job):
            self._pass_on(job, crossing.receive())

    def _wants(self, job: Job) -> bool:
        """Whether the job is neither done nor cancelled."""
        with self._changed:
            return self._running is job

    def _pass_on(self, job: Job, report: Report) -> None:
        with self._changed:
            if self._running is not job:
                return  # cancelled: nobody waits for it
            if report.state not in UNDER_WAY:
                self._running = None
        self._report(report)

    def _fail(self, job: Job, error: HowOpenError) -> None:
        """The process went away: if by itself, its job failed; the others go on in a new process."""
        with self._changed:
            self._kill()  # what it has started may live on
        self._pass_on(job, Report(job, "failed", error=error))

    def _connected(self) -> Crossing:
        """The way to a process that lives."""
        with self._changed:
            if self._process is not None and not self._process.is_alive():
                self._kill()
            lives = self._process is not None
        if not lives or self._crossing is None:
            self._bury()
            self._crossing = self._start()
        return self._crossing

    def _start(self) -> Crossing:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._places), name="howopen-worker", daemon=False)
        process.start()
        theirs.close()
        with self._changed:
            self._process = process
            if self._closed:
                self._kill()
        return Crossing(ours, "window", rests=True)

    def _bury(self) -> None:
        """Closes the way to killed processes and waits for their end."""
        with self._changed:
            killed, self._killed = self._killed, []
        if self._crossing is not None:
            self._crossing.close()
            self._crossing = None
        for process in killed:
            process.join(timeout=_PATIENCE_S)
