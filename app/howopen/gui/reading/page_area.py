# SPDX-License-Identifier: Apache-2.0
"""A scrolling pane of the original pages of a PDF with clauses, comments and words marked on them; it only shows.

Pages are drawn elsewhere, and only those in sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.marks import Mark, MarkIndex, crowded, layered
from howopen.gui.reading.page_feed import PageFeed
from howopen.gui.reading.page_notes import paint_notes
from howopen.gui.reading.page_source import PageSource
from howopen.gui.reading.page_words import PageWord, PlacedWord, lines_of, page_words, placed
from howopen.gui.reading.pane import ReadingPane
from howopen.gui.reading.sheet_painter import Sheet, Stressed, paint_sheet
from howopen.gui.reading.sheets import Sheets, offset_of, place_of, places_of, stacked
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_MARGIN: Final = 16
_GAP: Final = 12
_WIDEST: Final = 920
_REST_MS: Final = 40
_LINE: Final = 48
_ROW: Final = 24
_UPPER: Final = 0.3


class PageArea(ReadingPane):
    """Original pages, where a reviewer sees what the text was read from."""

    def __init__(self, theme: Theme, source: PageSource | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Original pages"), parent)
        self._paper = Theme(mode="light", zoom=theme.zoom, parent=self)
        self._analysis: Analysis | None = None
        self._sheets = Sheets()
        self._marks: MarkIndex | None = None
        self._crowded: tuple[Span, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        self._goal: Span | None = None
        self._notes: tuple[MarginNote, ...] = ()
        self._worded: dict[int, tuple[PageWord, ...]] = {}
        self.feed = PageFeed(source, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.feed.opened.connect(self._opened)
        self.feed.changed.connect(self._known)
        theme.changed.connect(self._restyle)

    @property
    def document(self) -> Document | None:
        """The document, or None where none is shown."""
        return None if self._analysis is None else self._analysis.document

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the document."""
        return () if self._analysis is None else self._analysis.clauses

    @property
    def whole(self) -> float:
        """The height of all pages."""
        return self._sheets.total

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document's pages, or nothing; the file is opened once it is to be seen.

        Other findings in the same file leave the pictures and the place as they are.
        """
        before = self._analysis
        self._analysis = analysis
        self._marks = None
        self._selected, self._hits, self._hit, self._goal = "", (), -1, None
        if before is None or analysis is None or before.document.sha256 != analysis.document.sha256:
            self.feed.close()
            self._sheets, self._notes, self._worded = Sheets(), (), {}
            self.words.clear()
            self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self._open()
        self.spoken.renew()
        self._relay()

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows comments at the edge of the pages."""
        self._notes = notes
        self._soon()

    def select_clause(self, clause_id: str, *, scroll: bool = True) -> None:
        """Outlines a clause; "" selects none."""
        clause = self.clause(clause_id)
        self._selected = "" if clause is None else clause.id
        self._describe()
        if clause is not None and scroll:
            self.go_to(clause.span)
        self._soon()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Marks what was found; ``current`` is the index of the hit that is outlined, or -1."""
        self._hits, self._hit = tuple(hits), current
        if 0 <= current < len(hits):
            self.go_to(hits[current])
        self._soon()

    def go_to(self, span: Span) -> None:
        """Scrolls so that ``span`` begins in the upper third; exactly so once its place is known."""
        self._goal = span
        if self._analysis is None or not self._sheets.rects:
            return
        index, share = place_of(self._analysis.document, span.start)
        if index >= len(self._sheets.rects):
            return
        exact = self._sheet(index).rects(span)
        y = exact[0].top() if exact else self._sheets.y_of(index, share)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + self._theme.px(_LINE) <= y <= bar.value() + height * (1 - _UPPER):
            bar.setValue(round(y - height * _UPPER))
        self._goal = None if exact else span
        self._soon()

    def top_offset(self) -> int:
        """About the offset in the document of what is shown first."""
        return self._offset_at(self.verticalScrollBar().value() + self._theme.px(_MARGIN))

    def bottom_offset(self) -> int:
        """About the offset in the document of what is shown last."""
        return self._offset_at(self.verticalScrollBar().value() + self.viewport().height())

    def scroll_to_offset(self, offset: int) -> None:
        """Puts about what was read at ``offset`` at the top."""
        if self._analysis is not None:
            y = self._sheets.y_of(*place_of(self._analysis.document, offset))
            self.verticalScrollBar().setValue(round(y - self._theme.px(_MARGIN)))

    def share_of(self, offset: int) -> float:
        """About where ``offset`` lies in the whole height, 0 to 1."""
        return self.shares_of((offset,))[0]

    def shares_of(self, offsets: Iterable[int]) -> list[float]:
        """What ``share_of`` says of each of many offsets, without looking for each among all pages."""
        if self._analysis is None or not self.whole:
            return [0.0 for _ in offsets]
        return [self._sheets.y_of(*place) / self.whole for place in places_of(self._analysis.document, offsets)]

    def rects_of(self, span: Span) -> list[QRectF]:
        """Where the words of ``span`` are in the viewport, a rectangle a line; known once their page was drawn."""
        if self._analysis is None or not self._sheets.rects:
            return []
        index, share = place_of(self._analysis.document, span.start)
        if index >= len(self._sheets.rects):
            return []
        up, page = -self.verticalScrollBar().value(), self._sheets.rects[index]
        about = QRectF(page.left(), self._sheets.y_of(index, share), page.width(), self._theme.px(_LINE))
        return [rect.translated(0, up) for rect in self._sheet(index).rects(span) or [about]]

    def clause_at(self, position: QPointF) -> str:
        """The id of the clause under a point of the viewport, the shortest of several; "" where there is none."""
        point = position + QPointF(0, self.verticalScrollBar().value())
        index = self._sheets.at(point.y())
        if index < 0:
            return ""
        sheet = self._sheet(index)
        found = [mark for mark in self._on(index) if any(rect.contains(point) for rect in sheet.rects(mark.span))]
        return min(found, key=lambda mark: len(mark.span)).clause if found else ""

    def _offset_at(self, y: float) -> int:
        return 0 if self._analysis is None else offset_of(self._analysis.document, *self._sheets.share(y))

    def _open(self) -> None:
        if self._analysis is not None:
            self.feed.open(self._analysis.document)

    def _soon(self) -> None:
        self.viewport().update()
        self._rest.start()

    def _ask(self) -> None:
        """Asks for the pages in sight, then for their neighbours."""
        if not self._sheets.rects or not self.isVisible():
            return
        top = self.verticalScrollBar().value()
        seen = self._sheets.within(top, top + self.viewport().height())
        order = [index for index in (*seen, seen.stop, seen.start - 1) if 0 <= index < len(self._sheets.rects)]
        ratio = self.devicePixelRatioF()
        pages = [(index + 1, round(self._sheets.rects[index].width() * ratio)) for index in order]
        selected = self.selected_span()
        spans = [*(clause.span for clause in self.clauses), *self._hits, *(note.span for note in self._notes)]
        spans += [word.sought for index in order for word in self._worded.get(index, ())]
        self.feed.ask(pages, spans if selected is None else [selected, *spans])

    def _ask_words(self, index: int) -> None:
        """Asks where the words of a page stand, once it is pointed at: they are many, and most pages are only read."""
        document = self.document
        if document is None or index < 0 or index in self._worded:
            return
        page = next((page for page in document.pages if page.number == index + 1), None)
        self._worded[index] = () if page is None else page_words(document.text, page.span)
        self._rest.start()

    def _placed(self, index: int) -> tuple[PlacedWord, ...]:
        """The words of a page whose places are known."""
        return placed(self._worded.get(index, ()), self._sheet(index)) if index >= 0 else ()

    def _selected_on(self, index: int) -> list[QRectF]:
        """The lines of the selected words on a page."""
        span = self.selected_span()
        if span is None:
            return []
        return self._sheet(index).rects(span) or lines_of(self._placed(index), span)

    def _noted_on(self, index: int) -> list[tuple[MarginNote, list[QRectF]]]:
        """The comments that begin on a page, with the lines of their words, or about where these are."""
        document = self.document
        found: list[tuple[MarginNote, list[QRectF]]] = []
        if document is None:
            return found
        for note in self._notes:
            page, share = place_of(document, note.span.start)
            if page == index:
                about = QRectF(
                    self._sheets.rects[index].left(), self._sheets.y_of(index, share), 1, self._theme.px(_ROW)
                )
                found.append((note, self._sheet(index).rects(note.span) or [about]))
        return found

    def _opened(self) -> None:
        self._relay()
        self._known()

    def _known(self) -> None:
        if self._goal is not None:
            self.go_to(self._goal)
        if self.feed.message:
            self.setAccessibleDescription(self.feed.message)
        self.viewport().update()

    def _on(self, index: int) -> tuple[Mark, ...]:
        pages = () if self._analysis is None else self._analysis.document.pages
        if self._marks is None:  # most documents are read as text, so this waits until pages are seen
            self._marks = MarkIndex(layered(self.clauses))
            self._crowded = crowded([page.span for page in pages], self._marks)
        marks = self._marks
        return tuple(mark for page in pages if page.number == index + 1 for mark in marks.over(page.span))

    def _sheet(self, index: int) -> Sheet:
        store, page, rect = self.feed.store, index + 1, self._sheets.rects[index]
        if store is None:
            return Sheet(page, rect, None, {})
        return Sheet(page, rect, store.picture(page), store.boxes(page), broken=store.broken(page))

    def _rests(self, mark: Mark) -> bool:
        return any(span.contains(mark.span.start) for span in self._crowded)

    def _restyle(self) -> None:
        self._paper.set_zoom(self._theme.zoom)
        self._relay()

    def _relay(self) -> None:
        """Places the pages anew, keeping the same words at the top."""
        offset, started = self.top_offset(), self.verticalScrollBar().value() > 0
        px, bar, height = self._theme.px, self.verticalScrollBar(), self.viewport().height()
        width = self.viewport().width()
        self._sheets = stacked(self.feed.sizes, width, widest=px(_WIDEST), margin=px(_MARGIN), gap=px(_GAP))
        bar.setPageStep(height)
        bar.setSingleStep(px(_LINE))
        bar.setRange(0, max(0, round(self.whole - height)))
        if started:
            self.scroll_to_offset(offset)
        self._soon()
        self.laid_out.emit()

    def _scrolled(self) -> None:
        super()._scrolled()
        self._rest.start()

    # Qt's own names from here on.

    def showEvent(self, event: QShowEvent) -> None:
        """Opens the file, now that its pages are to be seen."""
        super().showEvent(event)
        self._open()
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the pages anew."""
        super().resizeEvent(event)
        self._relay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pages in sight, or why there are none."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are told from the left
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        stressed = Stressed(self._selected, self._pointed, self._hits, self._hit)
        for index in self._sheets.within(top, top + self.viewport().height()):
            marks = [(mark, self._rests(mark)) for mark in self._on(index)]
            paint_sheet(painter, self._sheet(index), marks, stressed, self._paper, chosen=self._selected_on(index))
            paint_notes(painter, self._sheets.rects[index], self._noted_on(index), self._paper)
        painter.resetTransform()
        if not self._sheets.rects and self.feed.document is not None:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text2"))
            room = QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
            words = self.feed.message or tr("Opening the original pages")
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), words)
        self._paint_focus(painter)
        painter.end()
