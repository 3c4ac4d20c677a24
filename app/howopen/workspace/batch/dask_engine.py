# SPDX-License-Identifier: Apache-2.0
"""A Dask cluster at work on a batch, for those who outgrow one machine; needs the extra ``dask``.

The documents' bytes go along, so the workers need HowOpen but not the files. What a dying worker had is given to
another by Dask itself, and a document that kills several is named.
"""

from __future__ import annotations

import importlib
import threading
import uuid
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.engines import stopped
from howopen.workspace.batch.values import Failed, Outcome, Task
from howopen.workspace.batch.work import carry_out, with_bytes
from howopen.workspace.desk import Desk
from howopen.workspace.mistakes import mistake
from howopen.workspace.places import places

_CONNECT_SECONDS: Final = 30
_AHEAD: Final = 2  # tasks for each thread of the cluster: the next is there when one is done
_FEWEST: Final = 4


class DaskEngine:
    """Does tasks on the cluster of the scheduler at ``address`` ("tcp://host:8786").

    Raises:
        HowOpenError: if Dask is not installed, the scheduler does not answer, or it has no worker.
    """

    def __init__(self, address: str, *, seconds: float = _CONNECT_SECONDS) -> None:
        try:
            # Loaded by name: it is an extra, and a second to load.
            self._distributed: Any = importlib.import_module("distributed")
        except ImportError as error:
            raise HowOpenError("Dask is not installed here.", hint="Install HowOpen with its extra “dask”.") from error
        try:
            self._client = self._distributed.Client(address, timeout=seconds, set_as_default=False)
        except (OSError, ValueError) as error:
            raise HowOpenError(
                f"The Dask scheduler at “{address}” does not answer.", hint="Give --scheduler tcp://HOST:PORT."
            ) from error
        self._address = address
        self.wait_for(1, seconds=seconds)

    def wait_for(self, workers: int, *, seconds: float = _CONNECT_SECONDS) -> None:
        """Waits until so many workers are there.

        Raises:
            HowOpenError: if they are not within ``seconds``; the connection is then closed.
        """
        try:
            self._client.wait_for_workers(workers, timeout=seconds)
        except OSError as error:
            self.close()
            raise HowOpenError(
                f"The Dask scheduler at “{self._address}” has too few workers.",
                hint=f"Start one there: dask worker {self._address}",
            ) from error

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """See ``WorkEngine``; each task is one future, so that its outcome comes once, whichever worker had it.

        Raises:
            HowOpenError: if the scheduler has gone.
        """
        try:
            yield from self._run(tasks)
        except (OSError, self._distributed.CancelledError) as error:
            raise _lost() from error

    def _run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        prefix, waiting = f"howopen-{uuid.uuid4().hex}", enumerate(tasks)
        sources: dict[Any, str] = {}
        futures = self._distributed.as_completed(loop=self._client.loop)
        while True:
            while len(sources) < self._room() and (numbered := next(waiting, None)) is not None:
                number, task = numbered
                try:
                    whole = with_bytes(task)
                except HowOpenError as error:
                    yield Failed(task.item.source, error)
                    continue
                future = self._client.submit(_carry_out, whole, key=f"{prefix}-{number}", pure=False)
                sources[future] = task.item.source
                futures.add(future)
            if not sources:
                return
            future = next(futures)
            yield self._outcome(future, sources.pop(future))

    def close(self) -> None:
        """Leaves the cluster, which drops what it has not finished."""
        self._client.close(timeout=5)

    def _room(self) -> int:
        """How many tasks may be on their way: workers come and go."""
        threads: int = sum(self._client.nthreads().values())
        return max(_FEWEST, _AHEAD * threads)

    def _outcome(self, future: Any, source: str) -> Outcome:
        try:
            # Waits once more where the worker that had the result has died with it: another one does the task again.
            outcome: Outcome = future.result()
        except self._distributed.KilledWorker:
            return stopped(source)
        except Exception as error:
            if future.status == "error":
                return Failed(source, mistake(error))
            raise _lost() from error
        return outcome


def _lost() -> HowOpenError:
    return HowOpenError("The connection to the Dask scheduler was lost.", hint="Continue with --resume.")


def _carry_out(task: Task) -> Outcome:
    """What runs on a worker."""
    return carry_out(_desk(threading.get_ident()), task)


@cache
def _desk(_thread: int) -> Desk:
    """The desk of a worker's thread: Dask gives a worker nothing but the work, and a desk is no use to two threads."""
    return Desk(places())
