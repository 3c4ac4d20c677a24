# SPDX-License-Identifier: Apache-2.0
"""A short piece of work in a thread, such as the making of an export; long work belongs to ``tasks``."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from howopen.domain.errors import HowOpenError


class Background(QObject):
    """Runs one function after the other; the answer comes in the window's thread.

    Signals:
        done: ticket of the work, and what the function returned.
        failed: ticket, and the ``HowOpenError`` that it raised.
    """

    done = Signal(int, object)
    failed = Signal(int, object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="howopen-export")
        self._ticket = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(partial(self._pool.shutdown, wait=False, cancel_futures=True))

    def run(self, function: Callable[[], object]) -> int:
        """Queues a function; returns its ticket."""
        self._ticket += 1
        ticket = self._ticket
        self._pool.submit(function).add_done_callback(lambda future: self._answer(ticket, future))
        return ticket

    def close(self) -> None:
        """Drops what waits and lets the running function end by itself."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _answer(self, ticket: int, future: Future[object]) -> None:
        if not future.cancelled():
            with suppress(RuntimeError):  # nobody waits any more: the window was closed meanwhile
                self._answered.emit(ticket, future)

    def _deliver(self, ticket: int, future: Future[object]) -> None:
        error = future.exception()
        if error is None:
            self.done.emit(ticket, future.result())
        elif isinstance(error, HowOpenError):
            self.failed.emit(ticket, error)
        else:
            raise error
