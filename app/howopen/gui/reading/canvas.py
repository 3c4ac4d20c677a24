# SPDX-License-Identifier: Apache-2.0
"""The pane that shows a document's text with its clauses marked; geometry and marks come from pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span
from howopen.gui.reading.extras_painter import note_at
from howopen.gui.reading.links import Link, LinkKind
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.page import TextPage
from howopen.gui.reading.page_painter import Shown, paint_page, row_places
from howopen.gui.reading.pane import ReadingPane
from howopen.gui.theme import Theme

_PADDING: Final = 16
_IDLE_BLOCKS: Final = 24
_SETTLE_ROUNDS: Final = 6


class TextCanvas(ReadingPane):
    """The text of one document, in lines that are laid out where they are to be seen.

    Signals:
        selection_changed: other words are selected by dragging, or none.
        link_followed: a cross-reference was clicked (``Link``).
    """

    selection_changed = Signal()
    link_followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Text of the document", parent)
        self._page: TextPage | None = None
        self._selection = Span(0, 0)
        self._press: int | None = None
        self._told: Link | MarginNote | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)
        theme.changed.connect(self._relay)

    @property
    def page(self) -> TextPage | None:
        """The document as laid out, or None where none is shown."""
        return self._page

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the document."""
        return () if self._page is None else self._page.analysis.clauses

    @property
    def whole(self) -> float:
        """The height of the text with what stands above and below it."""
        return (self._page.flow.total if self._page else 0.0) + 2 * self._theme.px(_PADDING)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document from its top, or nothing."""
        self._page = None if analysis is None else TextPage(analysis, self._theme, width=self.viewport().width())
        self._selected, self._selection, self._hits, self._hit = "", Span(0, 0), (), -1
        self.verticalScrollBar().setValue(0)
        self._set_range()
        self._idle.start()
        self._settle()
        self.viewport().update()
        self.laid_out.emit()

    def update_analysis(self, analysis: Analysis) -> None:
        """Marks other clauses in the same text; place and words stay where they are."""
        if self._page is not None:
            self._page.show_clauses(analysis)
            self._page.embolden(())
            self._settle()
            self.viewport().update()

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows comments in the margin."""
        if self._page is not None:
            self._page.notes = notes
            self.viewport().update()

    def selected_span(self) -> Span | None:
        """The words that were selected by dragging, without the white space around them; None where there are none."""
        if self._page is None or not self._selection:
            return None
        words = self._selection.of(self._page.analysis.document.text)
        start = self._selection.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

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

    def selected_text(self) -> str:
        """The words that were selected by dragging, as shown."""
        return "" if self._page is None or not self._selection else self._page.plain(self._selection)

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

    def _to_page(self, position: QPointF) -> QPointF:
        return position + QPointF(0, self.verticalScrollBar().value() - self._theme.px(_PADDING))

    def _relay(self) -> None:
        """Breaks all lines anew, keeping the same words at the top."""
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

    def _link_at(self, point: QPointF) -> Link | None:
        page = self._page
        if page is None or not page.on_text(point.x(), point.y()):
            return None
        offset = page.offset_at(point.x(), point.y())
        return page.links.at(offset, page.blocks[page.block_at(offset)].span)

    def _point(self, event: QMouseEvent) -> None:
        """Tells of what is under the pointer: a comment, else a term or reference, else a clause."""
        page, point = self._page, self._to_page(event.position())
        note = None if page is None else note_at(page, point.x(), point.y(), self._theme)
        told = note if note is not None else self._link_at(point)
        if told is None:
            self._told = None
            self._note_card.hide()
            self._point_at(self.clause_at(event.position()), event)
        elif told != self._told:
            self._told = told
            self._point_at("", event)
            followed = isinstance(told, Link) and told.kind is LinkKind.REFERENCE
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if followed else self._idle_cursor())
            self._note_card.tell(told.head, told.words, event.globalPosition().toPoint())

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
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._page is not None:
            top = self.verticalScrollBar().value() - self._theme.px(_PADDING)
            painter.translate(0, -top)
            shown = Shown(self._selected, self._pointed, self._selection, self._hits, self._hit)
            height = self.viewport().height()
            paint_page(painter, self._page, shown, self._theme, top=top, height=height)
        self._paint_focus(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection of words."""
        if event.button() == Qt.MouseButton.LeftButton and self._page is not None:
            point = self._to_page(event.position())
            self._press = self._page.offset_at(point.x(), point.y())
            self._selection = Span(0, 0)
            self.selection_changed.emit()
            self._hide_cards()
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection of words, or tells of the clause under the pointer."""
        if self._page is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._press is not None:
            point = self._to_page(event.position())
            reached = self._page.offset_at(point.x(), point.y())
            self._selection = Span(min(self._press, reached), max(self._press, reached))
            self.viewport().update()
            self.selection_changed.emit()
            return
        self._point(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag selects the clause there."""
        self._press = None
        if event.button() == Qt.MouseButton.LeftButton and not self._selection:
            point = self._to_page(event.position())
            link = self._link_at(point)
            if link is not None and link.kind is LinkKind.REFERENCE:
                self.link_followed.emit(link)
                return
            clause = self.clause_at(event.position())
            if clause:
                self.clause_clicked.emit(clause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected words, Ctrl+A selects all; the rest is every pane's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.selected_text():
                QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._page is not None:
            self._selection = Span(0, len(self._page.analysis.document.text))
            self.selection_changed.emit()
            self.viewport().update()
        else:
            super().keyPressEvent(event)
