# SPDX-License-Identifier: Apache-2.0
"""The pane that shows a document's text with its clauses marked; geometry and marks come from pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.spans import Span
from howopen.gui.reading.card import ClauseCard, spoken
from howopen.gui.reading.marks import step
from howopen.gui.reading.page import TextPage
from howopen.gui.reading.page_painter import Shown, paint_page, row_places
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

_PADDING: Final = 16
_IDLE_BLOCKS: Final = 24
_SETTLE_ROUNDS: Final = 6


class TextCanvas(QAbstractScrollArea):
    """The text of one document.

    Signals:
        clause_clicked: a clause was chosen here, by pointer or key.
        view_moved: another part of the text is shown.
        laid_out: places in the whole height are other than before, or known better.
    """

    clause_clicked = Signal(str)
    view_moved = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: TextPage | None = None
        self._selected = self._pointed = ""
        self._selection = Span(0, 0)
        self._press: int | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        self._card = ClauseCard(theme, self)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Text of the document")
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._relay)

    @property
    def page(self) -> TextPage | None:
        """The document as laid out, or None where none is shown."""
        return self._page

    @property
    def selected(self) -> str:
        """The id of the selected clause, or ""."""
        return self._selected

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document from its top, or nothing."""
        self._page = None if analysis is None else TextPage(analysis, self._theme)
        self._selected, self._selection, self._hits, self._hit = "", Span(0, 0), (), -1
        self.verticalScrollBar().setValue(0)
        self._relay()

    def select_clause(self, clause_id: str, *, scroll: bool = True) -> None:
        """Selects a clause, outlined and with its deciding words bold; "" selects none."""
        if self._page is None:
            return
        clause = self._page.clauses.get(clause_id)
        self._selected = clause.id if clause else ""
        words = [] if clause is None else list(clause.deciding_words())
        self._page.embolden(words)
        self.setAccessibleDescription("" if clause is None else spoken(clause))
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

    def select_next(self, *, forward: bool) -> None:
        """Goes to the next or previous clause in text order, from the selected one or from what is shown."""
        if self._page is None:
            return
        ordered = sorted(self._page.clauses.values(), key=lambda clause: (clause.span.start, clause.span.end))
        ids = [clause.id for clause in ordered]
        if not ids:
            return
        if self._selected in ids:
            found = (ids.index(self._selected) + (1 if forward else -1)) % len(ids)
        else:
            found = step([clause.span for clause in ordered], self.top_offset() - 1, forward=forward)
        self.clause_clicked.emit(ids[found])

    def top_offset(self) -> int:
        """The offset in the document of the first line shown."""
        if self._page is None:
            return 0
        return self._page.offset_at(0, self.verticalScrollBar().value() - self._theme.px(_PADDING))

    def visible_share(self) -> tuple[float, float]:
        """The shares of the whole height at which the shown part begins and ends."""
        whole = max(self._whole(), 1.0)
        top = self.verticalScrollBar().value()
        return top / whole, min(1.0, (top + self.viewport().height()) / whole)

    def scroll_to_share(self, share: float) -> None:
        """Puts the middle of the pane at this share of the whole height."""
        self.verticalScrollBar().setValue(round(share * self._whole() - self.viewport().height() / 2))

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

    # From here on: laying out.

    def _whole(self) -> float:
        return (self._page.flow.total if self._page else 0.0) + 2 * self._theme.px(_PADDING)

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
        bar.setRange(0, max(0, round(self._whole() - height)))

    def _scrolled(self) -> None:
        self._card.hide()
        self.viewport().update()
        self.view_moved.emit()

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
        if self.hasFocus():
            painter.resetTransform()
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection of words."""
        if event.button() == Qt.MouseButton.LeftButton and self._page is not None:
            point = self._to_page(event.position())
            self._press = self._page.offset_at(point.x(), point.y())
            self._selection = Span(0, 0)
            self._card.hide()
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
            return
        self._point_at(self.clause_at(event.position()), event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag selects the clause there."""
        self._press = None
        if event.button() == Qt.MouseButton.LeftButton and not self._selection:
            clause = self.clause_at(event.position())
            if clause:
                self.clause_clicked.emit(clause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K go through the clauses, Home and End to the ends, Ctrl+C copies the selected words."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.selected_text():
                QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._page is not None:
            self._selection = Span(0, len(self._page.analysis.document.text))
            self.viewport().update()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.select_next(forward=event.key() == Qt.Key.Key_J)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the focus ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the card away."""
        self._pointed = ""
        self._card.hide()
        self.viewport().update()
        super().leaveEvent(event)

    def _point_at(self, clause_id: str, event: QMouseEvent) -> None:
        if clause_id == self._pointed:
            return
        self._pointed = clause_id
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clause_id else Qt.CursorShape.IBeamCursor)
        self.viewport().update()
        if clause_id and self._page is not None:
            self._card.tell(self._page.clauses[clause_id], event.globalPosition().toPoint())
        else:
            self._card.hide()
