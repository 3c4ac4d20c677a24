# SPDX-License-Identifier: Apache-2.0
"""The pane of a document's text as a person uses it: pointing, selecting, following links, by pointer and by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from howopen.domain.spans import Span
from howopen.gui.reading.extras_painter import note_at
from howopen.gui.reading.links import Link, LinkKind, next_link
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.selecting import Load
from howopen.gui.reading.text_area import TextArea
from howopen.gui.theme import Theme

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TextCanvas(TextArea):
    """The text of one document to read, select and follow.

    A press on selected words, on a mark in the margin, or with Ctrl on the words of a clause begins a drag out of the
    window; any other press selects words. Alt+Down and Alt+Up reach the next and previous term or reference and tell
    what it means, Enter goes where it leads, Esc takes the card away.

    Signals:
        link_followed: a cross-reference was clicked, or a term or reference was entered (``Link``).
    """

    link_followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._told: Link | MarginNote | None = None

    @property
    def link(self) -> Link | None:
        """The term or reference that was reached by key."""
        return self._link

    def selected_text(self) -> str:
        """The selected words, as shown."""
        return "" if self._page is None or not self.words.span else self._page.plain(self.words.span)

    def reach_link(self, *, forward: bool) -> None:
        """Gives the next or previous term or reference the focus ring and tells what it means."""
        page = self._page
        if page is None:
            return
        clause = self.clause(self._selected)
        begin = clause.span.start if clause is not None and self._in_view(clause.span.start) else self.top_offset()
        at = begin if self._link is None else self._link.span.end if forward else self._link.span.start
        found = next_link(page.links, [block.span for block in page.blocks], at, forward=forward)
        if found is not None:
            self.go_to(found.span)
            self._link = found
            self._tell_link(found)
        self.viewport().update()

    def leave_link(self) -> None:
        """Takes the ring and the card away."""
        self._link = None
        self._hide_cards()
        self._describe()
        self.viewport().update()

    def _in_view(self, offset: int) -> bool:
        return self.top_offset() <= offset <= self.bottom_offset()

    def _tell_link(self, link: Link) -> None:
        page = self._page
        rects = [] if page is None else page.rects(link.span, page.blocks_of(link.span))
        if rects:
            corner = rects[-1].bottomLeft() - self._to_page(QPointF())
            at = self.viewport().mapToGlobal(corner.toPoint() - QPoint(0, self._theme.px(12)))
            self._note_card.tell(link.head, link.words, at, at_once=True)
        words = f"{link.head}: {link.words}"
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

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
            if self._told is not None:
                self._note_card.hide()
            self._told = None
            self._point_at(self.clause_at(event.position()), event)
        elif told != self._told:
            self._told = told
            self._point_at("", event)
            followed = isinstance(told, Link) and told.kind is LinkKind.REFERENCE
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if followed else self._idle_cursor())
            self._note_card.tell(told.head, told.words, event.globalPosition().toPoint())

    def _load_at(self, event: QMouseEvent) -> Load | None:
        """What a drag from here carries out: selected words, or the clause whose mark or whose words these are."""
        page, point = self._page, self._to_page(event.position())
        if page is None:
            return None
        selected = self.selected_span()
        if selected is not None and page.on_text(point.x(), point.y()):
            offset = page.offset_at(point.x(), point.y())
            if selected.contains(offset):
                return selected
        in_lane = point.x() >= page.columns.lane
        if in_lane or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.clause_at(event.position()) or None
        return None

    # From here on: Qt's own events.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection of words, or a drag of what is there."""
        if event.button() == Qt.MouseButton.LeftButton and self._page is not None:
            point = self._to_page(event.position())
            offset = self._page.offset_at(point.x(), point.y())
            self.words.press(offset, event.position(), self._load_at(event))
            self.leave_link()
            self._tell_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extends the selection of words, carries out what was pressed, or tells of what is under the pointer."""
        if self._page is None:
            return
        if not (event.buttons() & Qt.MouseButton.LeftButton and self.words.pressed):
            self._point(event)
        elif self.words.loaded:
            self._carry(event.position())
        else:
            point = self._to_page(event.position())
            self.words.reach(self._page.offset_at(point.x(), point.y()))
            self._tell_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag selects the clause there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.words.loaded:
            self.words.release()
            self._tell_selection()
        self.words.release()
        if self.words.span:
            return
        link = self._link_at(self._to_page(event.position()))
        if link is not None and link.kind is LinkKind.REFERENCE:
            self.link_followed.emit(link)
            return
        clause = self.clause_at(event.position())
        if clause:
            self.clause_clicked.emit(clause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Ctrl+A selects all, Alt with an arrow reaches a link; the rest is every pane's."""
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.selected_text():
                QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._page is not None:
            self.words.span = Span(0, len(self._page.analysis.document.text))
            self._tell_selection()
        elif alt and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.reach_link(forward=key == Qt.Key.Key_Down)
        elif self._link is not None and key in _ENTER:
            link = self._link
            self.leave_link()
            self.link_followed.emit(link)
        elif self._link is not None and key == Qt.Key.Key_Escape:
            self.leave_link()
        else:
            super().keyPressEvent(event)
