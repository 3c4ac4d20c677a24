# SPDX-License-Identifier: Apache-2.0
"""Reads a file in a process of its own, so that a hostile or broken one can neither crash nor stall the program."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from howopen.domain.document import Document, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading import failures
from howopen.reading.frames import Preview, Request, receive, send
from howopen.reading.inventory import named
from howopen.reading.limits import MEBIBYTE, Limits

SMALL_TEXT = 5 * MEBIBYTE
"""Plain text up to this many bytes is read in the calling process: no parser, no risk, no wait."""

COMMAND = (sys.executable, "-m", "howopen.reading.worker")
"""Starts a reader's process."""


def read_guarded(
    path: Path,
    *,
    member: str = "",
    password: str = "",
    tracked: Tracked = Tracked.ACCEPTED,
    limits: Limits | None = None,
    progress: Callable[[str], None] | None = None,
    preview: Callable[[Document], None] | None = None,
    ocr: bool = False,
    command: tuple[str, ...] = COMMAND,
) -> Document:
    """The document in the file at ``path``, or its ``member``, as ``read`` gives it.

    ``progress`` is told how far a long file is, and ``preview`` is given the first pages of a long PDF while the others
    are read; an exception from either ends the reader and goes on to the caller, which is how to cancel. With ``ocr``,
    for which the limits have a time of its own, pictures of text are read too. ``command`` starts the reader's process.

    Raises:
        HowOpenError: if the file cannot be read, or its reader is stuck, crashes or needs too much memory.
    """
    bounds = limits or Limits()
    from howopen.reading.reader import is_small_text, read

    if not member and is_small_text(path, min(SMALL_TEXT, bounds.text_bytes)):
        return read(path, password=password, limits=bounds)
    if ocr:
        bounds = replace(bounds, seconds=max(bounds.seconds, bounds.ocr_seconds))
    request = Request(
        str(path), password, bounds, member=member, tracked=tracked, previews=preview is not None, ocr=ocr
    )
    answer = asked(request, progress=progress, preview=preview, command=command)
    if isinstance(answer, Document):
        return answer
    raise failures.crashed(named(path, member))


def asked(
    request: Request,
    *,
    progress: Callable[[str], None] | None = None,
    preview: Callable[[Document], None] | None = None,
    command: tuple[str, ...] = COMMAND,
) -> object:
    """What a reader in a process of its own answers.

    Raises:
        HowOpenError: if that is its answer, or it is stuck; None comes back where it crashes.
    """
    with reader_process(command) as process, deadline(process, request.limits.seconds) as clock:
        answer = _exchange(process, request, progress, preview)
    if isinstance(answer, HowOpenError):
        raise answer
    if answer is None and clock.struck:
        raise failures.too_slow(named(Path(request.path), request.member), request.limits.seconds)
    return answer


def _exchange(
    process: subprocess.Popen[bytes],
    request: Request,
    progress: Callable[[str], None] | None,
    preview: Callable[[Document], None] | None,
) -> object:
    """The reader's answer, or None where it ends without one."""
    if process.stdin is None or process.stdout is None:
        return None
    with suppress(OSError):  # the reader died before it heard the request
        send(process.stdin, request)
        process.stdin.close()
    while isinstance(answer := receive(process.stdout), (str, Preview)):
        if isinstance(answer, Preview):
            if preview is not None:
                preview(answer.document)
        elif progress is not None:
            progress(answer)
    return answer


@contextmanager
def reader_process(command: tuple[str, ...]) -> Iterator[subprocess.Popen[bytes]]:
    """The reader's process, which is gone afterwards whatever happens."""
    # The child finds the same package as this process, from wherever it was imported.
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


@dataclass(slots=True)
class Clock:
    """Whether the time ran out."""

    struck: bool = False


@contextmanager
def deadline(process: subprocess.Popen[bytes], seconds: float) -> Iterator[Clock]:
    """Kills the process when ``seconds`` are over."""
    clock = Clock()

    def strike() -> None:
        clock.struck = True
        process.kill()

    timer = threading.Timer(seconds, strike)
    timer.daemon = True
    timer.start()
    try:
        yield clock
    finally:
        timer.cancel()
        timer.join()
