# SPDX-License-Identifier: Apache-2.0
"""The bar that finds words in the document, or in several that are read in one order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from howopen.gui.palette.searching import Found, find_in_all
from howopen.gui.reading.marks import step
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Chip, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame


class Sought(Protocol):
    """What a find bar looks through."""

    def find(self, words: str, *, case: bool, whole: bool) -> tuple[Found, ...]:
        """The places of ``words`` in the order in which a person goes through them."""

    def first(self, places: tuple[Found, ...], since: Found | None) -> int:
        """The index of the first place from ``since`` on, else from what is shown, going round; -1 for no places."""

    def count(self, places: tuple[Found, ...], current: int) -> str:
        """Which of the places is the current one, and how many there are."""


@dataclass(frozen=True, slots=True)
class OneText:
    """The text of one document; ``offset`` is that of the first character shown."""

    text: str
    offset: int = 0

    def find(self, words: str, *, case: bool, whole: bool) -> tuple[Found, ...]:
        """The places of ``words`` in the order of the text."""
        return find_in_all((self.text,), words, case=case, whole=whole, limit=None)

    def first(self, places: tuple[Found, ...], since: Found | None) -> int:
        """The index of the first place from ``since`` on, else from the offset, going round; -1 for no places."""
        start = self.offset if since is None else since.span.start
        return step([place.span for place in places], start - 1, forward=True)

    def count(self, places: tuple[Found, ...], current: int) -> str:
        """Which of the places is the current one, and how many there are."""
        return tr("{number} of {count}", number=current + 1, count=len(places))


class FindBar(Frame):
    """A field, the number of places, and buttons to go through them.

    Signals:
        found: the places (a tuple of ``Found``) and the index of the current one, -1 where there is none.
        closed: Esc or the cross; the text should get the focus.
    """

    found = Signal(object, int)
    closed = Signal()

    def __init__(self, theme: Theme, *, prompt: str, parent: QWidget | None = None) -> None:
        """Makes a hidden bar; ``prompt`` says where it finds."""
        super().__init__("strip", parent)
        self._sought: Sought = OneText("")
        self._places: tuple[Found, ...] = ()
        self._current = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.textChanged.connect(lambda: self._search())
        self.case = Chip(tr("Match case"))
        self.whole = Chip(tr("Whole words"))
        for chip in (self.case, self.whole):
            chip.toggled.connect(lambda: self._search(self._place))
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

    def open_on(self, sought: Sought) -> None:
        """Shows the bar and begins a search of ``sought`` from what is shown of it."""
        self._sought = sought
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def look_in(self, sought: Sought) -> None:
        """Finds the same words in what is shown now, from the current place on."""
        self._sought = sought
        self._search(self._place)

    def reset(self) -> None:
        """Forgets the document and hides the bar."""
        self._sought, self._places, self._current = OneText(""), (), -1
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

    def _search(self, since: Found | None = None) -> None:
        words, case, whole = self.field.text(), self.case.isChecked(), self.whole.isChecked()
        self._places = self._sought.find(words, case=case, whole=whole)
        self._current = self._sought.first(self._places, since)
        self._tell()

    @property
    def _place(self) -> Found | None:
        """The current place, so that another way of searching goes on from there."""
        return self._places[self._current] if self._current >= 0 else None

    def _tell(self) -> None:
        if not self.field.text().strip():
            words = ""
        elif not self._places:
            words = tr("Not found")
        else:
            words = self._sought.count(self._places, self._current)
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
