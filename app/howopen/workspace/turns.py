# SPDX-License-Identifier: Apache-2.0
"""Work that is done in turn, in a thread beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Turns:
    """Does one piece of work after the other; ``told`` is called from its thread after each."""

    def __init__(self, told: Callable[[], None]) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="howopen-saving")
        self._told = told

    def take(self, work: Callable[[], None]) -> Future[None]:
        """Queues ``work``; an error in it is in the future that comes back."""
        return self._pool.submit(self._do, work)

    def finish(self) -> None:
        """Waits until all is done; nothing more is taken."""
        self._pool.shutdown(wait=True)

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        finally:
            self._told()
