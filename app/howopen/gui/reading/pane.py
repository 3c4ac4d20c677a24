# SPDX-License-Identifier: Apache-2.0
"""What the text and the original pages have in common: clauses to point at, keys to step, a place to keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.models.clause_table import one_line
from howopen.gui.reading.card import ClauseCard, NoteCard, reasons, spoken
from howopen.gui.reading.marks import next_clause
from howopen.gui.reading.selecting import WordSelection
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus
from howopen.gui.widgets.spoken_list import SpokenList, Told

_SPOKEN: Final = 400


def _unsaid(_clause: str) -> str:
    return ""


class ReadingPane(QAbstractScrollArea):
    """A pane that shows one document from top to bottom; who inherits it knows where things lie.

    Signals:
        clause_clicked: a clause was chosen here, by pointer or key.
        selection_changed: other words are selected, or none.
        carried: a ``Clause``, or the ``Span`` of selected words, is dragged out of the window.
        view_moved: another part is shown.
        laid_out: places in the whole height are other than before, or known better.
    """

    clause_clicked = Signal(str)
    selection_changed = Signal()
    carried = Signal(object)
    view_moved = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._selected = self._pointed = ""
        self.words = WordSelection()
        self._standing: Callable[[str], str] = _unsaid
        self._card = ClauseCard(theme, self)
        self._note_card = NoteCard(theme, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        # A text keeps its place beside its margin whatever way the window runs; each paragraph runs as its words do.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        told = Told(lambda: len(self.clauses), self._mark_name, self._mark_about, self._mark_place)
        self.spoken = SpokenList(self.viewport(), tr("Clauses in the text"), told)
        self.spoken.chosen.connect(lambda row: self.clause_clicked.emit(self.clauses[row].id))

    @property
    def selected(self) -> str:
        """The id of the selected clause, or ""."""
        return self._selected

    @property
    def document(self) -> Document | None:
        """The document, or None where none is shown."""
        raise NotImplementedError

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses that are marked here, in text order."""
        raise NotImplementedError

    @property
    def whole(self) -> float:
        """The height of everything, in pixels."""
        raise NotImplementedError

    def top_offset(self) -> int:
        """The offset in the document of what is shown first."""
        raise NotImplementedError

    def bottom_offset(self) -> int:
        """The offset in the document of what is shown last."""
        raise NotImplementedError

    def scroll_to_offset(self, offset: int) -> None:
        """Shows what stands at ``offset`` first."""
        raise NotImplementedError

    def go_to(self, span: Span) -> None:
        """Scrolls so that ``span`` is to be seen."""
        raise NotImplementedError

    def share_of(self, offset: int) -> float:
        """About where ``offset`` lies in the whole height, 0 to 1."""
        raise NotImplementedError

    def shares_of(self, offsets: Iterable[int]) -> list[float]:
        """What ``share_of`` says of each of many offsets."""
        return [self.share_of(offset) for offset in offsets]

    def clause_at(self, position: QPointF) -> str:
        """The id of the clause under a point of the viewport; "" where there is none."""
        raise NotImplementedError

    def rects_of(self, span: Span) -> list[QRectF]:
        """Where the words of ``span`` are in the viewport, a rectangle a line; empty where that is not known."""
        raise NotImplementedError

    def tell_standing(self, standing: Callable[[str], str]) -> None:
        """``standing`` says of the id of a clause how a review has decided about it, "" for not at all."""
        self._standing = standing

    def clause(self, clause_id: str) -> Clause | None:
        """The clause of that id, or None."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def selected_span(self) -> Span | None:
        """The words that a person selected, without the white space around them; None where there are none."""
        return None if self.document is None else self.words.trimmed(self.document.text)

    def clear_selection(self) -> None:
        """Selects no words; nobody is told."""
        self.words.clear()
        self.viewport().update()

    def visible_share(self) -> tuple[float, float]:
        """The shares of the whole height at which the shown part begins and ends."""
        whole, top = max(self.whole, 1.0), self.verticalScrollBar().value()
        return top / whole, min(1.0, (top + self.viewport().height()) / whole)

    def scroll_to_share(self, share: float) -> None:
        """Puts the middle of the pane at this share of the whole height."""
        self.verticalScrollBar().setValue(round(share * self.whole - self.viewport().height() / 2))

    def select_next(self, *, forward: bool) -> None:
        """Goes to the next or previous clause in text order, from the selected one or from what is shown."""
        chosen = next_clause(self.clauses, self._selected, self.top_offset(), forward=forward)
        if chosen:
            self.clause_clicked.emit(chosen)

    def _select_by_key(self, *, forward: bool, first: bool) -> None:
        """Moves the end or the beginning of the selected words, which begin with the clause or the first line shown."""
        if self.document is None:
            return
        clause = self.clause(self._selected)
        begin = self.top_offset() if clause is None else clause.span.start
        self.words.step(self.document.text, begin, forward=forward, first=first)
        span = self.selected_span()
        if span is not None:
            self.go_to(Span(span.start, span.start) if first else Span(max(span.start, span.end - 1), span.end))
        self._tell_selection()

    def _carry(self, at: QPointF) -> None:
        """Lets a drag out of the pane begin once the pointer came far enough."""
        load = self.words.taken(at)
        if load is not None:
            self._hide_cards()
            self.carried.emit(load if isinstance(load, Span) else self.clause(load))

    def _tell_selection(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    def _describe(self) -> None:
        """Tells a listener of the selected clause."""
        clause = self.clause(self._selected)
        self.setAccessibleDescription("" if clause is None else spoken(clause))
        self.spoken.set_current(-1 if clause is None else self.clauses.index(clause))

    def _mark_name(self, row: int) -> str:
        clause = self.clauses[row]
        words = "" if self.document is None else one_line(self.document.quote(clause.span), _SPOKEN)
        return f"{spoken(clause)}: {words}"

    def _mark_about(self, row: int) -> str:
        clause = self.clauses[row]
        told = (self._standing(clause.id), signs.category_help(clause.category), reasons(clause))
        return " ".join(filter(None, told))

    def _mark_place(self, row: int) -> QRect:
        whole = QRectF()
        for rect in self.rects_of(self.clauses[row].span):
            whole = whole.united(rect)
        return whole.toAlignedRect()

    def _point_at(self, clause_id: str, event: QMouseEvent) -> None:
        if clause_id == self._pointed:
            return
        self._pointed = clause_id
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clause_id else self._idle_cursor())
        self.viewport().update()
        self._hide_cards()
        clause = self.clause(clause_id)
        if clause is not None:
            self._card.tell(clause, event.globalPosition().toPoint())

    def _hide_cards(self) -> None:
        self._card.hide()
        self._note_card.hide()

    def _idle_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.ArrowCursor

    def _scrolled(self) -> None:
        self._hide_cards()
        self.viewport().update()
        self.view_moved.emit()

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.resetTransform()
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K go through the clauses, Home and End to the ends; Shift with arrows selects words."""
        bar = self.verticalScrollBar()
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        selects = event.modifiers() in {shift, shift | control}
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.select_next(forward=event.key() == Qt.Key.Key_J)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        elif selects and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            first = bool(event.modifiers() & control)
            self._select_by_key(forward=event.key() == Qt.Key.Key_Right, first=first)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told lies where it is seen."""
        super().resizeEvent(event)
        self.spoken.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the focus ring and the cards away."""
        super().focusOutEvent(event)
        self._hide_cards()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the card away."""
        self._pointed = ""
        self._hide_cards()
        self.viewport().update()
        super().leaveEvent(event)
