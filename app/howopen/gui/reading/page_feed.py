# SPDX-License-Identifier: Apache-2.0
"""The original pages of the document that is shown, as far as they are known, and the asking for more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.gui.reading.page_source import DrawnPage, Located, PageSource
from howopen.gui.reading.sheet_store import SheetStore
from howopen.gui.translation.texts import error_words, mark, tr

_NO_SOURCE = mark("The original pages cannot be shown here.")


class PageFeed(QObject):
    """Asks a ``PageSource`` for one document at a time and keeps what it answers; late answers for others are dropped.

    Signals:
        opened: the sizes of all pages are known.
        changed: a picture, places of words or a message came.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, source: PageSource | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._document: Document | None = None
        self.store: SheetStore | None = None
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.message = ""
        if source is not None:
            source.sizes_ready.connect(self._take_sizes)
            source.picture_ready.connect(self._take_picture)
            source.boxes_ready.connect(self._take_boxes)
            source.failed.connect(self._take_failure)

    @property
    def document(self) -> Document | None:
        """The document whose file is open."""
        return self._document

    def open(self, document: Document) -> None:
        """Opens a document's file; nothing happens where it is open already."""
        if self._document is not None and self._document.sha256 == document.sha256:
            return
        self._document, self.store, self.sizes = document, SheetStore(document), ()
        self.message = tr(_NO_SOURCE) if self._source is None else ""
        if self._source is not None:
            self._source.show(document)

    def close(self) -> None:
        """Lets go of the file."""
        if self._document is not None and self._source is not None:
            self._source.show(None)
        self._document, self.store, self.sizes, self.message = None, None, (), ""

    def ask(self, pages: Sequence[tuple[int, int]], spans: Sequence[Span]) -> None:
        """Asks for what is not known of pages (number, width in device pixels), the first one first."""
        if self.store is None or self._source is None:
            return
        wishes = [wish for page, width in pages if (wish := self.store.wish(page, width, spans)) is not None]
        if wishes:
            self._source.want(wishes)

    def _concerns(self, sha256: str) -> bool:
        return self._document is not None and self._document.sha256 == sha256

    def _take_sizes(self, sha256: str, sizes: tuple[tuple[float, float], ...]) -> None:
        if self._concerns(sha256):
            self.sizes = sizes
            self.opened.emit()

    def _take_picture(self, sha256: str, page: int, drawn: DrawnPage) -> None:
        if self._concerns(sha256) and self.store is not None:
            self.store.keep_picture(page, drawn)
            self.changed.emit()

    def _take_boxes(self, sha256: str, page: int, located: Located) -> None:
        if self._concerns(sha256) and self.store is not None:
            self.store.keep_boxes(page, located)
            self.changed.emit()

    def _take_failure(self, sha256: str, page: int, error: HowOpenError) -> None:
        if not self._concerns(sha256) or self.store is None:
            return
        if page == 0 or not self.sizes:
            self.message = error_words(error)
        else:
            self.store.give_up(page)
        self.changed.emit()
