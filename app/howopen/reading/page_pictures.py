# SPDX-License-Identifier: Apache-2.0
"""The original pages of a PDF as pictures, and where words stand on them, from a guarded process."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from subprocess import Popen
from types import TracebackType
from typing import Final, Self

from howopen.domain.boxes import PageBoxes
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import failures
from howopen.reading.frames import receive, send
from howopen.reading.guarded import deadline, reader_process
from howopen.reading.limits import Limits
from howopen.reading.page_worker import BOXES, PICTURE, SIZES

COMMAND: Final = (sys.executable, "-m", "howopen.reading.page_worker")
"""Starts the process."""

_ATTEMPTS: Final = 2  # a process that served long may have used up its processor time; a fresh one goes on


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as drawn: ``pixels`` has four bytes a pixel (blue, green, red, unused), row after row from the top.

    ``matrix`` (a, b, c, d, e, f) takes a point (x, y) of the PDF to shares of the picture's width and height:
    (ax + cy + e, bx + dy + f).
    """

    width: int
    height: int
    pixels: bytes
    matrix: tuple[float, float, float, float, float, float]


class PagePictures:
    """One PDF whose pages are drawn on demand. It may be used, and closed, from any thread; closing stops the work."""

    def __init__(
        self,
        data: bytes,
        document: Document,
        *,
        password: str = "",
        limits: Limits | None = None,
        command: tuple[str, ...] = COMMAND,
    ) -> None:
        self._first = (data, password, document, limits or Limits())
        self._document = document
        self._seconds = self._first[3].seconds
        self._command = command
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._process: Popen[bytes] | None = None
        self._closed = False

    def __enter__(self) -> Self:
        """Itself; its process goes with the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the process."""
        self.close()

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page as it is looked at, in points.

        Raises:
            HowOpenError: if the file can't be opened, or its process is stuck or crashes.
        """
        answer = self._ask((SIZES,))
        if isinstance(answer, tuple):
            return tuple((float(width), float(height)) for width, height in answer)
        raise failures.crashed(self._document.name)

    def picture(self, page: int, width: int) -> PagePicture:
        """A page, numbered from 1, about ``width`` pixels wide; a very long one is drawn smaller.

        Raises:
            HowOpenError: if it can't be drawn.
        """
        match self._ask((PICTURE, page, width)):
            case (int() as across, int() as down, bytes() as pixels, tuple() as shares):
                a, b, c, d, e, f = (float(share) for share in shares)
                return PagePicture(across, down, pixels, (a, b, c, d, e, f))
        raise failures.crashed(self._document.name)

    def boxes(self, page: int, spans: Sequence[Span]) -> tuple[tuple[int, PageBoxes], ...]:
        """Where words of ``spans`` stand on a page: the span's index and its boxes, for those that have words there.

        Raises:
            HowOpenError: if the page can't be read.
        """
        answer = self._ask((BOXES, page, tuple(spans)))
        if isinstance(answer, tuple):
            return tuple((index, boxes) for index, boxes in answer if isinstance(boxes, PageBoxes))
        raise failures.crashed(self._document.name)

    def close(self) -> None:
        """Ends the process, and with it what it is at; whoever waits for that gets an error."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._drop()

    def _ask(self, question: tuple[object, ...]) -> object:
        with self._lock:
            answer: object = None
            for _ in range(_ATTEMPTS):
                answer = None if self._closed else self._exchange(question)
                if answer is not None:
                    break
                self._drop()
        if isinstance(answer, HowOpenError):
            raise answer
        return answer

    def _exchange(self, question: tuple[object, ...]) -> object:
        """The answer, or None where the process ends without one."""
        if self._process is None:
            self._process = self._stack.enter_context(reader_process(self._command))
            with suppress(OSError):
                self._tell(self._first)
        with deadline(self._process, self._seconds) as clock:
            with suppress(OSError):  # it died before; that there is no answer tells as much
                self._tell(question)
            stream = self._process.stdout
            answer = None if stream is None else receive(stream)
        if answer is None and clock.struck:
            return failures.too_slow(self._document.name, self._seconds)
        return answer

    def _tell(self, value: object) -> None:
        if self._process is not None and self._process.stdin is not None:
            send(self._process.stdin, value)

    def _drop(self) -> None:
        self._process = None
        self._stack.close()


def clause_boxes_guarded(
    data: bytes,
    document: Document,
    spans: Sequence[Span],
    *,
    password: str = "",
    limits: Limits | None = None,
) -> tuple[tuple[PageBoxes, ...], ...]:
    """``pdf_boxes.clause_boxes`` in a process of its own: for each span the boxes of its words by page.

    Raises:
        HowOpenError: if the file can't be opened, or its process is stuck or crashes.
    """
    found: list[list[PageBoxes]] = [[] for _ in spans]
    with PagePictures(data, document, password=password, limits=limits) as pages:
        for page in document.pages:
            places = [index for index, span in enumerate(spans) if span.overlaps(page.span)]
            if places:
                for index, boxes in pages.boxes(page.number, [spans[place] for place in places]):
                    found[places[index]].append(boxes)
    return tuple(tuple(boxes) for boxes in found)
