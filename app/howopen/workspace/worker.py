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
from howopen.workspace.desk import Desk
from howopen.workspace.jobs import UNDER_WAY, Job, Report, carry_out
from howopen.workspace.killing import kill_family
from howopen.workspace.places import Places

STOPPED: Final = "The background process stopped unexpectedly."


def _serve(connection: Connection, places: Places) -> None:
    """The worker's loop: a job in, its reports out, until the other side closes."""
    if hasattr(os, "setsid"):
        os.setsid()  # so that a cancel reaches the readers and downloads that a job has started
    desk = Desk(places)
    while True:
        try:
            job: Job = connection.recv()
        except (EOFError, OSError):
            return
        connection.send(carry_out(desk, job, connection.send))


class Worker:
    """Runs jobs one after the other in a process of its own.

    ``report`` is called from a thread of this object, never from the caller's.
    """

    def __init__(self, places: Places, report: Callable[[Report], None]) -> None:
        self._places = places
        self._report = report
        self._lock = threading.Lock()
        self._queue: deque[Job] = deque()
        self._running: Job | None = None
        self._next = 1
        self._closed = False
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def submit(self, kind: str, *arguments: object, first: bool = False) -> int:
        """Queues a job, at the head with ``first``; returns its number."""
        with self._lock:
            job = Job(self._next, kind, arguments)
            self._next += 1
            if first:
                self._queue.appendleft(job)
            else:
                self._queue.append(job)
            self._feed()
        return job.number

    def cancel(self, number: int) -> bool:
        """Drops a job that waits, or kills the process under the one that runs; whether there was such a job."""
        with self._lock:
            waiting = [job for job in self._queue if job.number == number]
            for job in waiting:
                self._queue.remove(job)
            if waiting:
                return True
            if self._running is None or self._running.number != number:
                return False
            self._running = None
            self._kill()
            self._feed()
            return True

    def close(self) -> None:
        """Ends the process; nothing is reported any more."""
        with self._lock:
            self._closed = True
            self._queue.clear()
            self._running = None
            self._kill()

    def _feed(self) -> None:
        """Sends the next job, if the process is free. The lock is held."""
        if self._running is not None or not self._queue or self._closed:
            return
        if self._connection is None:
            self._start()
        assert self._connection is not None
        self._running = self._queue.popleft()
        self._connection.send(self._running)

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._places), name="howopen-worker", daemon=False)
        self._process.start()
        theirs.close()
        self._connection = ours
        threading.Thread(target=self._listen, args=(ours,), name="howopen-reports", daemon=True).start()

    def _listen(self, connection: Connection) -> None:
        while True:
            try:
                report: Report = connection.recv()
            except (EOFError, OSError, TypeError):
                # A TypeError where another thread closed the connection between two reads of one report.
                self._lost(connection)
                return
            with self._lock:
                # A report that nobody waits for any more comes from a process that was killed.
                running = self._running is not None and self._running.number == report.job.number
                current = connection is self._connection and running
                if current and report.state not in UNDER_WAY:
                    self._running = None
                    self._feed()
            if current:
                self._report(report)

    def _lost(self, connection: Connection) -> None:
        """The process went away by itself: its job failed, the others go on in a new process."""
        with self._lock:
            if connection is not self._connection:
                return
            job, self._running = self._running, None
            self._kill()
            self._feed()
        if job is not None:
            hint = "The file may be too large or damaged; the other documents go on."
            self._report(Report(job, "failed", error=HowOpenError(STOPPED, hint=hint)))

    def _kill(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if process is not None:
            kill_family(process)
            process.join(timeout=5)
        if connection is not None:
            connection.close()
