# SPDX-License-Identifier: Apache-2.0
"""The guarded reader's own process: one request on standard input, frames of progress and one result on output."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.reading import failures
from howopen.reading.frames import Preview, Request, Task, receive, send
from howopen.reading.inventory import Inventory, named
from howopen.reading.limits import Limits
from howopen.reading.reader import listing, read

_GRACE = 5  # seconds of CPU time beyond the limit, so that the parent's clock strikes first


def bind(limits: Limits) -> None:
    """Takes memory and CPU time beyond the limits from this process, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(limits.seconds) + _GRACE
    for kind, amount in ((resource.RLIMIT_AS, limits.memory_bytes), (resource.RLIMIT_CPU, seconds)):
        _, hard = resource.getrlimit(kind)
        ceiling = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        with suppress(ValueError, OSError):  # some systems know a limit and refuse to set it
            resource.setrlimit(kind, (ceiling, hard))


def serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Reads the one file that is asked for on ``source`` and answers on ``target``."""
    request = receive(source)
    if not isinstance(request, Request):
        return
    bind(request.limits)
    send(target, _answer(request, lambda value: send(target, value)))


def _answer(request: Request, tell: Callable[[str | Preview], None]) -> Document | Inventory | HowOpenError:
    path = Path(request.path)
    try:
        if request.task is Task.LIST:
            return listing(path, password=request.password, limits=request.limits)
        return read(
            path,
            member=request.member,
            password=request.password,
            tracked=request.tracked,
            limits=request.limits,
            progress=tell,
            preview=(lambda document: tell(Preview(document))) if request.previews else None,
            ocr=request.ocr,
        )
    except HowOpenError as error:
        return error
    except (MemoryError, RecursionError):
        return failures.crashed(named(path, request.member))


def main() -> None:
    """Serves one request over the standard streams."""
    # Libraries may print; what they print must not get between the frames.
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, target)


if __name__ == "__main__":
    main()
