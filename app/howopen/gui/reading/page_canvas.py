# SPDX-License-Identifier: Apache-2.0
"""The pane of original pages as a person uses it: pointing, selecting words and choosing clauses."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from howopen.domain.spans import Span
from howopen.gui.models.clause_table import one_line
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.page_area import PageArea
from howopen.gui.reading.page_notes import note_on
from howopen.gui.reading.page_source import PageSource
from howopen.gui.reading.page_words import PlacedWord, word_at
from howopen.gui.reading.selecting import Load
from howopen.gui.theme import Theme


class PageCanvas(PageArea):
    """Original pages to point at and to select words on, whole ones.

    A press on selected words, or with Ctrl on those of a clause, begins a drag out of the window; any other press
    selects words.
    """

    def __init__(self, theme: Theme, source: PageSource | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, source, parent)
        self._told: MarginNote | None = None
        self._first = Span(0, 0)

    def _to_pages(self, position: QPointF) -> QPointF:
        return position + QPointF(0, self.verticalScrollBar().value())

    def _word_at(self, position: QPointF) -> PlacedWord | None:
        point = self._to_pages(position)
        return word_at(self._placed(self._sheets.at(point.y())), point)

    def _note_at(self, position: QPointF) -> MarginNote | None:
        point = self._to_pages(position)
        index = self._sheets.at(point.y())
        return note_on(point, self._sheets.rects[index], self._noted_on(index), self._theme) if index >= 0 else None

    def _load_at(self, event: QMouseEvent) -> Load | None:
        point = self._to_pages(event.position())
        index = self._sheets.at(point.y())
        if index >= 0 and any(rect.contains(point) for rect in self._selected_on(index)):
            return self.selected_span()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.clause_at(event.position()) or None
        return None

    # Qt's own names from here on.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection of words, or a drag of what is there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._ask_words(self._sheets.at(self._to_pages(event.position()).y()))
        word = self._word_at(event.position())
        self._first = Span(0, 0) if word is None else word.span
        self.words.press(self._first.start, event.position(), self._load_at(event))
        self._hide_cards()
        self._tell_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects the words between the press and the pointer, carries out what was pressed, or tells what is there."""
        if not (event.buttons() & Qt.MouseButton.LeftButton and self.words.pressed):
            self._ask_words(self._sheets.at(self._to_pages(event.position()).y()))
            self._point(event)
        elif self.words.loaded:
            self._carry(event.position())
        elif self.words.far(event.position()) and (word := self._word_at(event.position())) is not None:
            first = self._first or word.span
            self.words.span = Span(min(first.start, word.span.start), max(first.end, word.span.end))
            self._rest.start()
            self._tell_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag selects the clause there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.words.loaded:
            self.words.release()
            self._tell_selection()
        self.words.release()
        clause = "" if self.words.span else self.clause_at(event.position())
        if clause:
            self.clause_clicked.emit(clause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected words; the rest is every pane's."""
        span = self.selected_span()
        if event.matches(QKeySequence.StandardKey.Copy) and span is not None and self.document is not None:
            QGuiApplication.clipboard().setText(one_line(self.document.quote(span), len(span)))
        else:
            super().keyPressEvent(event)

    def _point(self, event: QMouseEvent) -> None:
        """Tells of the comment or the clause under the pointer."""
        note = self._note_at(event.position())
        if note is None:
            if self._told is not None:
                self._note_card.hide()
            self._point_at(self.clause_at(event.position()), event)
        elif note != self._told:
            self._point_at("", event)
            self._note_card.tell(note.head, note.words, event.globalPosition().toPoint())
        self._told = note
