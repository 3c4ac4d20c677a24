# SPDX-License-Identifier: Apache-2.0
"""What is offered when a document could be read in another way: its tracked changes, its pictures of text."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from howopen.domain.analysis import Analysis
from howopen.domain.document import Document, Tracked
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening
from howopen.reading.tracked import tracked_words
from howopen.workspace.inputs import ReadAs

_READ_AS: Final = {
    Tracked.ACCEPTED: "Read as accepted",
    Tracked.REJECTED: "Read as rejected",
    Tracked.SHOWN: "Show them",
}
_OFFLINE: Final = "Text recognition (OCR) works offline; every quote of such words says so."
_SHOWN_PAGES: Final = 5


class Offers(QObject):
    """Says what there is to know of a document that was opened, and offers to read it in another way."""

    def __init__(self, opening: Opening, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._notices = notices
        opening.told.connect(lambda path, words: notices.info(f"From {Path(path).name}", words))
        opening.read.connect(self._look)
        opening.pictured.connect(self._offer_file)

    def _look(self, source: str, analysis: Analysis, way: ReadAs) -> None:
        document = analysis.document
        if words := tracked_words(document.warnings):
            self._offer_tracked(source, document, words, way)
        if document.unread_pages and not way.ocr:
            self._offer_pages(source, document, way)

    def _offer_tracked(self, source: str, document: Document, words: str, way: ReadAs) -> None:
        answers = [
            (label, partial(self._opening.reread, source, replace(way, tracked=tracked)))
            for tracked, label in _READ_AS.items()
            if tracked is not way.tracked
        ]
        self._notices.choose(f"{document.name} holds tracked changes", words, answers)

    def _offer_pages(self, source: str, document: Document, way: ReadAs) -> None:
        pages = document.unread_pages
        head = f"{document.name}: {pages_words(pages)} no text"
        go = partial(self._opening.reread, source, replace(way, ocr=True))
        self._notices.ask(head, _OFFLINE, f"Recognise {'it' if len(pages) == 1 else 'them'}", go)

    def _offer_file(self, source: str, way: ReadAs) -> None:
        go = partial(self._opening.reread, source, replace(way, ocr=True))
        self._notices.ask(f"{Path(source).name} holds pictures of text alone", _OFFLINE, "Recognise the text", go)


def pages_words(pages: tuple[int, ...]) -> str:
    """Some pages as the subject of a sentence: "page 3 holds", "pages 3 and 4 hold", "pages 1 to 40 hold"."""
    if len(pages) == 1:
        return f"page {pages[0]} holds"
    if len(pages) > 2 and pages[-1] - pages[0] == len(pages) - 1:
        return f"pages {pages[0]} to {pages[-1]} hold"
    shown = [str(page) for page in pages[:_SHOWN_PAGES]]
    last = f"{len(pages) - _SHOWN_PAGES:,} more" if len(pages) > _SHOWN_PAGES else shown.pop()
    return f"pages {', '.join(shown)} and {last} hold"
