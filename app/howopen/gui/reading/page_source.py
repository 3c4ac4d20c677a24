# SPDX-License-Identifier: Apache-2.0
"""Where the pictures of original pages come from: asked for in the window, made in a thread beside it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from howopen.domain.boxes import Box, PageBoxes
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""Takes a point (x, y) of the PDF to shares of the drawn page: (ax + cy + e, bx + dy + f) of (a, b, c, d, e, f)."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A page, numbered from 1, about ``width`` device pixels wide (0: no picture), with the places of ``spans``."""

    page: int
    width: int
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as drawn, and where its points lie on the picture."""

    image: QImage
    matrix: Matrix


Located: TypeAlias = tuple[tuple[Span, tuple[Box, ...]], ...]
"""The spans that were asked for, with the boxes of their words on one page; () where none of them stand there."""


class Picture(Protocol):
    """A drawn page: four bytes a pixel (blue, green, red, unused), row after row from the top."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def pixels(self) -> bytes:
        """The picture."""

    @property
    def matrix(self) -> Matrix:
        """Where the points of the PDF lie."""


class Originals(Protocol):
    """The pages of one PDF; ``howopen.reading.page_pictures.PagePictures`` is one. Each may raise HowOpenError."""

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page, in points."""

    def picture(self, page: int, width: int) -> Picture:
        """A page about ``width`` pixels wide."""

    def boxes(self, page: int, spans: Sequence[Span]) -> tuple[tuple[int, PageBoxes], ...]:
        """The index of each span that has words on the page, and their boxes."""

    def close(self) -> None:
        """Ends the work, also from another thread."""


class PageSource(Protocol):
    """What the pane of original pages asks; ``BackgroundPages`` is one. Answers name the document by its sha256."""

    @property
    def sizes_ready(self) -> SignalInstance:
        """(sha256, a pair of width and height in points for each page)."""

    @property
    def picture_ready(self) -> SignalInstance:
        """(sha256, page, DrawnPage)."""

    @property
    def boxes_ready(self) -> SignalInstance:
        """(sha256, page, Located)."""

    @property
    def failed(self) -> SignalInstance:
        """(sha256, page, HowOpenError); page 0 is the whole file."""

    def show(self, document: Document | None) -> None:
        """Opens another document's file, whose sizes are told, and lets go of the one before."""

    def want(self, wishes: Sequence[Wish]) -> None:
        """Asks for pages of the document, the first one first; what was asked for before and still waits is dropped."""


class BackgroundPages(QObject):
    """A ``PageSource`` with a thread of its own; ``open_pages`` is called there and may take its time.

    Signals:
        sizes_ready, picture_ready, boxes_ready, failed: see ``PageSource``.
    """

    sizes_ready = Signal(str, object)
    picture_ready = Signal(str, int, object)
    boxes_ready = Signal(str, int, object)
    failed = Signal(str, int, object)

    def __init__(self, open_pages: Callable[[Document], Originals], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_pages = open_pages
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="howopen-pages")
        self._lock = threading.Lock()
        self._document: Document | None = None
        self._waiting: deque[Wish | None] = deque()  # None asks for the sizes
        self._opened: tuple[str, Originals] | None = None
        self.destroyed.connect(partial(self._pool.shutdown, wait=False, cancel_futures=True))

    def show(self, document: Document | None) -> None:
        """Opens another document's file and tells its sizes; None only lets go of the one before."""
        with self._lock:
            self._document = document
            self._waiting.clear()
            before = self._opened
            self._opened = None
            if document is not None:
                self._waiting.append(None)
        if before is not None:
            before[1].close()
        if document is not None:
            self._pool.submit(self._next)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Asks for pages; what still waits is dropped, but for the sizes."""
        with self._lock:
            sizes = [wish for wish in self._waiting if wish is None]
            self._waiting = deque([*sizes, *wishes])
        for _ in wishes:
            self._pool.submit(self._next)

    def close(self) -> None:
        """Drops everything and ends the thread."""
        self.show(None)
        self._pool.shutdown(wait=True, cancel_futures=True)

    # From here on: in the thread.

    def _next(self) -> None:
        with self._lock:
            document = self._document
            if document is None or not self._waiting:
                return
            wish = self._waiting.popleft()
        with suppress(RuntimeError):  # the window was closed meanwhile
            try:
                self._grant(document, wish)
            except HowOpenError as error:
                if self._document is document:  # closing it on purpose is no failure
                    self.failed.emit(document.sha256, 0 if wish is None else wish.page, error)

    def _grant(self, document: Document, wish: Wish | None) -> None:
        pages = self._pages_of(document)
        if wish is None:
            self.sizes_ready.emit(document.sha256, pages.sizes())
            return
        if wish.width:
            drawn = pages.picture(wish.page, wish.width)
            stride = drawn.width * 4
            # The copy lets the picture outlive the bytes that it was made of.
            image = QImage(drawn.pixels, drawn.width, drawn.height, stride, QImage.Format.Format_RGB32).copy()
            self.picture_ready.emit(document.sha256, wish.page, DrawnPage(image, drawn.matrix))
        found = dict(pages.boxes(wish.page, wish.spans)) if wish.spans else {}
        located: Located = tuple(
            (span, found[index].boxes if index in found else ()) for index, span in enumerate(wish.spans)
        )
        self.boxes_ready.emit(document.sha256, wish.page, located)

    def _pages_of(self, document: Document) -> Originals:
        with self._lock:
            opened = self._opened
        if opened is not None and opened[0] == document.sha256:
            return opened[1]
        pages = self._open_pages(document)
        with self._lock:
            current = self._document is document
            if current:
                self._opened = (document.sha256, pages)
        if not current:
            pages.close()
        return pages
