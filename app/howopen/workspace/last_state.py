# SPDX-License-Identifier: Apache-2.0
"""A small file that is written in a thread: whoever changes what stands in it does not wait for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class LastState:
    """Has ``write`` called in a thread; of states that come faster than it writes, the last one alone is written.

    Whatever was kept is written before the interpreter ends, even if nobody calls ``flush``: it waits for the thread.
    """

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="howopen-last-state")
        self._lock = threading.Lock()
        self._waiting: bytes | None = None
        self._latest: Future[None] | None = None

    def keep(self, state: bytes) -> None:
        """Takes a state instead of the one that still waits; begins to write at once."""
        with self._lock:
            first, self._waiting = self._waiting is None, state
            if first:
                self._latest = self._thread.submit(self._take)

    def flush(self) -> None:
        """Waits until the last state is written.

        Raises:
            Exception: what ``write`` raised for it.
        """
        with self._lock:
            latest = self._latest
        if latest is not None:
            latest.result()

    def _take(self) -> None:
        with self._lock:
            state, self._waiting = self._waiting, None
        if state is not None:
            self._write(state)
