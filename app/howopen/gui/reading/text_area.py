# SPDX-License-Identifier: Apache-2.0
"""A scrolling pane of a document's text: laid out where it is seen, with its clauses marked; it only shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui.beat import Beat
from howopen.gui.reading.blocks import ShownBlock, each_shown_block
from howopen.gui.reading.links import Link
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.page import TextPage
from howopen.gui.reading.page_painter import Shown, paint_page, row_places
from howopen.gui.reading.pane import ReadingPane
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_PADDING: Final = 16
_BLOCKS_AT_ONCE: Final = 1000
_IDLE_BLOCKS: Final = 12
_SETTLE_ROUNDS: Final = 6


class TextArea(ReadingPane):
    """The text of one document, in lines that are laid out where they are to be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Text of the document"), parent)
        self._page: TextPage | None = None
        self._ready: TextPage | None = None
        self._link: Link | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        self._idle = Beat(0, self)
        self._idle.due.connect(self._measure_some)
        theme.changed.connect(self._relay)

    @property
    def page(self) -> TextPage | None:
        """The document as laid out, or None where none is shown."""
        return self._page

    @property
    def document(self) -> Document | None:
        """The document, or None where none is shown."""
        return None if self._page is None else self._page.analysis.document

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the document."""
        return () if self._page is None else self._page.analysis.clauses

    @property
    def whole(self) -> float:
        """The height of the text with what stands above and below it."""
        return (self._page.flow.total if self._page else 0.0) + 2 * self._theme.px(_PADDING)

    def preparations(self, analysis: Analysis) -> Iterator[Callable[[], None]]:
        """Steps that make ready what ``show_analysis`` will show; without them it does so itself."""
        made, blocks = list[ShownBlock](), each_shown_block(analysis.document, analysis.outline)
        for _ in range(0, len(analysis.document.blocks), _BLOCKS_AT_ONCE):
            yield lambda: made.extend(islice(blocks, _BLOCKS_AT_ONCE))
        yield lambda: self._prepare(analysis, tuple(made))
        yield self._prepare_marks

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document from its top, or nothing."""
        if analysis is not None and (self._ready is None or self._ready.analysis is not analysis):
            self._prepare(analysis)
        self._page, self._ready = None if analysis is None else self._ready, None
        self._selected, self._link, self._hits, self._hit = "", None, (), -1
        self.words.clear()
        self.verticalScrollBar().setValue(0)
        self.spoken.renew()
        self._set_range()
        self._idle.start()
        self._settle()
        self.viewport().update()
        self.laid_out.emit()

    def update_analysis(self, analysis: Analysis) -> None:
        """Marks other clauses in the same text; place and words stay where they are."""
        if self._page is not None:
            self._page.show_clauses(analysis)
            self.spoken.renew()
            self._page.embolden(())
            self._settle()
            self.viewport().update()

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows comments in the margin."""
        if self._page is not None:
            self._page.notes = notes
            self.viewport().update()

    def select_clause(self, clause_id: str, *, scroll: bool = True) -> None:
        """Selects a clause, outlined and with its deciding words bold; "" selects none."""
        if self._page is None:
            return
        clause = self._page.clauses.get(clause_id)
        self._selected = clause.id if clause else ""
        words = [] if clause is None else list(clause.deciding_words())
        self._page.embolden(words)
        self._describe()
        if clause is not None and scroll:
            self.go_to(clause.span)
        self._settle()
        self.viewport().update()

    def go_to(self, span: Span) -> None:
        """Scrolls so that ``span`` begins in the upper third, unless all of it is to be seen already."""
        if self._page is None or not self._page.blocks:
            return
        bar = self.verticalScrollBar()
        for _ in range(3):  # what is laid out on the way may move the place
            top = self._page.y_of(span.start) + self._theme.px(_PADDING)
            bottom = self._page.y_of(max(span.start, span.end - 1)) + self._theme.px(_PADDING)
            line = self._theme.line_height("reading")
            self._settle()
            if bar.value() <= top - line and bottom + line <= bar.value() + self.viewport().height():
                break
            self._set_range()
            bar.setValue(round(top - self.viewport().height() / 3))
            self._settle()

    def set_hits(self, hits: Sequence[Span], current: int) -> None:
        """Marks what was found; ``current`` is the index of the hit that is outlined, or -1."""
        self._hits, self._hit = tuple(hits), current
        if 0 <= current < len(self._hits):
            self.go_to(self._hits[current])
        self.viewport().update()

    def top_offset(self) -> int:
        """The offset in the document of the first line shown."""
        if self._page is None:
            return 0
        return self._page.offset_at(0, self.verticalScrollBar().value() - self._theme.px(_PADDING))

    def bottom_offset(self) -> int:
        """The offset in the document of the last line shown."""
        if self._page is None:
            return 0
        bottom = self.verticalScrollBar().value() - self._theme.px(_PADDING) + self.viewport().height()
        return self._page.offset_at(self._page.columns.lane, bottom)

    def scroll_to_offset(self, offset: int) -> None:
        """Shows the line of ``offset`` first."""
        if self._page is not None and self._page.blocks:
            self.verticalScrollBar().setValue(round(self._page.y_of(offset)) + self._theme.px(_PADDING))
            self._settle()

    def share_of(self, offset: int) -> float:
        """About where ``offset`` lies in the whole height, 0 to 1."""
        return 0.0 if self._page is None else self._page.share_of(offset)

    def shares_of(self, offsets: Iterable[int]) -> list[float]:
        """What ``share_of`` says of each of many offsets, without asking for each."""
        return super().shares_of(offsets) if self._page is None else self._page.shares_of(offsets)

    def rects_of(self, span: Span) -> list[QRectF]:
        """Where the words of ``span`` are in the viewport, a rectangle a line."""
        if self._page is None:
            return []
        up = self._theme.px(_PADDING) - self.verticalScrollBar().value()
        return [rect.translated(0, up) for rect in self._page.rects(span, self._page.blocks_of(span))]

    def clause_at(self, position: QPointF) -> str:
        """The id of the clause under a point of the viewport, in the text or the lane; "" where there is none."""
        page = self._page
        if page is None:
            return ""
        point = self._to_page(position)
        if point.x() >= page.columns.lane:
            index = page.flow.at(point.y())
            rows = page.lane(index) if index >= 0 else ()
            places = [place for row in rows for place in row_places(page, row, self._theme)]
            return next((clause for rect, clause in places if rect.contains(point)), "")
        if not page.on_text(point.x(), point.y()):
            return ""
        found = page.marks.at(page.offset_at(point.x(), point.y()))
        return found[0] if found else ""

    def _idle_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.IBeamCursor

    # From here on: laying out.

    def _prepare(self, analysis: Analysis, blocks: tuple[ShownBlock, ...] | None = None) -> None:
        self._ready = TextPage(analysis, self._theme, width=self.viewport().width(), blocks=blocks)

    def _prepare_marks(self) -> None:
        if self._ready is not None:
            self._ready.make_marks()

    def _to_page(self, position: QPointF) -> QPointF:
        return position + QPointF(0, self.verticalScrollBar().value() - self._theme.px(_PADDING))

    def _relay(self) -> None:
        """Breaks all lines anew, keeping the same words at the top."""
        self._ready = None  # it would have another width
        if self._page is not None:
            offset = self.top_offset()
            started = self.verticalScrollBar().value() > 0
            self._page.resize(self.viewport().width())
            self._set_range()
            if started:
                self.verticalScrollBar().setValue(round(self._page.y_of(offset)))
            self._idle.start()
        self._settle()
        self.viewport().update()
        self.laid_out.emit()

    def _settle(self) -> None:
        """Lays out what is to be seen, while the line at the top stays where it is."""
        page, bar = self._page, self.verticalScrollBar()
        if page is None or not page.blocks:
            self._set_range()
            return
        for _ in range(_SETTLE_ROUNDS):
            top = bar.value() - self._theme.px(_PADDING)
            visible = page.flow.within(top, top + self.viewport().height())
            waiting = [index for index in visible if not page.flow.measured(index)]
            if not waiting:
                break
            anchor = page.flow.at(top)
            into = top - page.flow.top(anchor)
            for index in waiting:
                page.set_block(index)
            self._set_range()
            bar.setValue(round(page.flow.top(anchor) + into) + self._theme.px(_PADDING))
        self._set_range()

    def _measure_some(self) -> None:
        """Measures a few paragraphs between events, until the scroll bar and the strip are exact."""
        page = self._page
        waiting = page.flow.waiting(_IDLE_BLOCKS) if page is not None else ()
        if page is None or not waiting:
            self._idle.stop()
            self.laid_out.emit()
            return
        bar = self.verticalScrollBar()
        anchor = page.flow.at(bar.value() - self._theme.px(_PADDING))
        into = bar.value() - page.flow.top(anchor)
        for index in waiting:
            page.set_block(index)
        self._set_range()
        bar.setValue(round(page.flow.top(anchor) + into))
        self._settle()

    def _set_range(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._theme.line_height("reading"))
        bar.setRange(0, max(0, round(self.whole - height)))

    # From here on: Qt's own events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew where the width changed."""
        super().resizeEvent(event)
        if self._page is not None and event.size().width() == event.oldSize().width():
            self._settle()
            self.view_moved.emit()
        else:
            self._relay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the shown part."""
        self._settle()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are told from the left
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._page is not None:
            top = self.verticalScrollBar().value() - self._theme.px(_PADDING)
            painter.translate(0, -top)
            focused = self._link.span if self._link is not None and self.hasFocus() else None
            shown = Shown(self._selected, self._pointed, self.words.span, self._hits, self._hit, focused)
            height = self.viewport().height()
            paint_page(painter, self._page, shown, self._theme, top=top, height=height)
        self._paint_focus(painter)
        painter.end()
