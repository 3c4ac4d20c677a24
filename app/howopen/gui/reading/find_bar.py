# SPDX-License-Identifier: Apache-2.0
"""The bar that finds words in the document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from howopen.domain.spans import Span
from howopen.gui.palette.searching import find
from howopen.gui.reading.marks import step
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Chip, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame


class FindBar(Frame):
    """A field, the number of places, and buttons to go through them.

    Signals:
        found: the places (a tuple of spans) and the index of the current one, -1 where there is none.
        closed: Esc or the cross; the text should get the focus.
    """

    found = Signal(object, int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._text = ""
        self._places: tuple[Span, ...] = ()
        self._current = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setAccessibleName(tr("Find in this document"))
        self.field.textChanged.connect(self._search)
        self.case = Chip(tr("Match case"))
        self.whole = Chip(tr("Whole words"))
        for chip in (self.case, self.whole):
            chip.toggled.connect(lambda: self._search(self.field.text(), self._offset()))
        self.count = TextLabel("", theme, role="secondary", token="text2")
        self.earlier = IconButton("up", tr("Previous place"), theme, shortcut="Shift+F3")
        self.later = IconButton("down", tr("Next place"), theme, shortcut="F3")
        self.earlier.clicked.connect(lambda: self.go(forward=False))
        self.later.clicked.connect(lambda: self.go(forward=True))
        close = IconButton("close", tr("Close the find bar"), theme, shortcut="Esc")
        close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 6, 12, 6)
        theme.scale(layout.setSpacing, 8)
        layout.addWidget(self.field, 1)
        for widget in (self.case, self.whole, self.count, self.earlier, self.later, close):
            layout.addWidget(widget)
        self.hide()

    def open_on(self, text: str, offset: int) -> None:
        """Shows the bar for a document's text; the search begins at ``offset``."""
        self._text = text
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text(), offset)

    def reset(self) -> None:
        """Forgets the document and hides the bar."""
        self._text, self._places, self._current = "", (), -1
        self.hide()

    def go(self, *, forward: bool) -> None:
        """Goes to the next or previous place, going round."""
        if self._places:
            self._current = (self._current + (1 if forward else -1)) % len(self._places)
            self._tell()

    def close_bar(self) -> None:
        """Hides the bar and takes the marks away."""
        self.hide()
        self.found.emit((), -1)
        self.closed.emit()

    def _search(self, words: str, offset: int = 0) -> None:
        self._places = find(self._text, words, case=self.case.isChecked(), whole=self.whole.isChecked(), limit=None)
        self._current = step(self._places, offset - 1, forward=True)
        self._tell()

    def _offset(self) -> int:
        """Where the current place begins, so that another way of searching goes on from there."""
        return self._places[self._current].start if self._current >= 0 else 0

    def _tell(self) -> None:
        if not self.field.text().strip():
            words = ""
        elif not self._places:
            words = tr("Not found")
        else:
            words = tr("{number} of {count}", number=self._current + 1, count=len(self._places))
        self.count.setText(words)
        self.earlier.setEnabled(len(self._places) > 1)
        self.later.setEnabled(len(self._places) > 1)
        self.found.emit(self._places, self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3}:
            self.go(forward=not back)
        else:
            super().keyPressEvent(event)
