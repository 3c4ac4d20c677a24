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
from howopen.gui.translation.texts import counted, mark, said, tr
from howopen.reading.tracked import tracked_words
from howopen.workspace.inputs import ReadAs

_READ_AS: Final = {
    Tracked.ACCEPTED: mark("Read as accepted"),
    Tracked.REJECTED: mark("Read as rejected"),
    Tracked.SHOWN: mark("Show them"),
}
_OFFLINE: Final = mark("Text recognition (OCR) works offline; every quote of such words says so.")
_SHOWN_PAGES: Final = 5


class Offers(QObject):
    """Says what there is to know of a document that was opened, and offers to read it in another way."""

    def __init__(self, opening: Opening, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._notices = notices
        opening.told.connect(lambda path, words: notices.info(tr("From {name}", name=Path(path).name), said(words)))
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
            (tr(label), partial(self._opening.reread, source, replace(way, tracked=tracked)))
            for tracked, label in _READ_AS.items()
            if tracked is not way.tracked
        ]
        self._notices.choose(tr("{name} holds tracked changes", name=document.name), said(words), answers)

    def _offer_pages(self, source: str, document: Document, way: ReadAs) -> None:
        pages = document.unread_pages
        go = partial(self._opening.reread, source, replace(way, ocr=True))
        answer = tr("Recognise it") if len(pages) == 1 else tr("Recognise them")
        self._notices.ask(unread_words(document.name, pages), tr(_OFFLINE), answer, go)

    def _offer_file(self, source: str, way: ReadAs) -> None:
        go = partial(self._opening.reread, source, replace(way, ocr=True))
        self._notices.ask(
            tr("{name} holds pictures of text alone", name=Path(source).name),
            tr(_OFFLINE),
            tr("Recognise the text"),
            go,
        )


def unread_words(name: str, pages: tuple[int, ...]) -> str:
    """Which pages of a file hold no text: "terms.pdf: page 3 holds no text", "a.pdf: pages 1 to 40 hold no text"."""
    first, last = pages[0], pages[-1]
    if len(pages) == 1:
        return tr("{name}: page {page} holds no text", name=name, page=first)
    if len(pages) > 2 and last - first == len(pages) - 1:
        return tr("{name}: pages {first} to {last} hold no text", name=name, first=first, last=last)
    shown = [str(page) for page in pages[:_SHOWN_PAGES]]
    more = len(pages) - len(shown)
    if not more:
        return tr("{name}: pages {pages} and {last} hold no text", name=name, pages=", ".join(shown[:-1]), last=last)
    return counted(
        more,
        "{name}: pages {pages} and {n} more hold no text",
        "{name}: pages {pages} and {n} more hold no text",
        name=name,
        pages=", ".join(shown),
    )
