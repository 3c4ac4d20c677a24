# SPDX-License-Identifier: Apache-2.0
"""The command palette: a field, and below it what its words find, kept by keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from howopen.gui.palette.items import PaletteItem, PaletteSource
from howopen.gui.palette.palette_delegate import PaletteDelegate
from howopen.gui.palette.palette_model import PaletteModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

WIDTH: Final = 640
_MOST_HEIGHT: Final = 440
_TOP: Final = 6
_PAGE: Final = 8
_NAME: Final = mark("Search documents, clauses, commands")
_HELP: Final = mark("Arrows choose, Enter does it, Esc goes back.")
_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Palette(QFrame):
    """Finds commands, documents, clauses and the library; one at a time, over the window that it is called in.

    Signals:
        closed: it was closed; the focus is back where it was, unless something was done.
    """

    closed = Signal()

    def __init__(self, theme: Theme, sources: Sequence[PaletteSource], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = tuple(sources)
        self._came_from: QWidget | None = None
        self.setProperty("kind", "card")
        self.setAutoFillBackground(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr(_NAME))
        self.field.setAccessibleName(tr(_NAME))
        self.field.setAccessibleDescription(tr(_HELP))
        self.field.setClearButtonEnabled(False)
        self.model = PaletteModel(self)
        self.list = QListView()
        self.nothing = TextLabel(tr("Nothing found. Try fewer letters."), theme, role="body", token="text2")
        self._set_up()
        self.hide()

    @property
    def chosen(self) -> PaletteItem | None:
        """The item that Enter would do."""
        return self.model.item(self.list.currentIndex().row())

    def open_over(self, window: QWidget, words: str = "") -> None:
        """Shows the palette at the top of ``window``, with ``words`` in its field."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self.setParent(window)
        self.field.setText(words)
        self._search(words)
        self.show()
        self.raise_()
        # Not for the reason of a shortcut: that selects the words, and the next letter would take their place.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)

    def close_palette(self) -> None:
        """Closes it and gives the focus back."""
        came_from = self._came_from
        self._leave()
        if came_from is not None and isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Chooses the item ``by`` places further on; single steps go round the ends."""
        places = self.model.places
        if not places:
            return
        row = self.list.currentIndex().row()
        at = places.index(row) if row in places else -1
        there = (at + by) % len(places) if abs(by) == 1 else max(0, min(len(places) - 1, at + by))
        self._choose(places[there])

    def run(self) -> None:
        """Does what is chosen; nothing where it cannot be done now."""
        item = self.chosen
        if item is None or not item.enabled:
            return
        self.close_palette()  # first the focus back, then the act, which may take it elsewhere
        item.run()

    def _search(self, words: str) -> None:
        self.model.set_items([item for source in self._sources for item in source.items(words)])
        places = self.model.places
        self.list.setVisible(bool(places))
        self.nothing.setVisible(not places)
        if places:
            self._choose(next((place for place in places if self._can(place)), places[0]))
        else:
            self._announce(tr("Nothing found"))
        self._fit()

    def _can(self, place: int) -> bool:
        item = self.model.item(place)
        return item is not None and item.enabled

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))
        places = self.model.places
        if row == places[0]:
            self.list.scrollToTop()  # so that the first head is seen as well
        item = self.chosen
        if item is not None:
            self._announce(
                tr("{spoken}. {place} of {count}", spoken=item.spoken(), place=places.index(row) + 1, count=len(places))
            )

    def _announce(self, words: str) -> None:
        """Reads out what is chosen: the focus stays in the field, so a screen reader would not hear of it."""
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _fit(self) -> None:
        """Takes the height of what is found, in the middle of the window's top."""
        px = self._theme.px
        rows = range(self.model.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows)
        self.list.setFixedHeight(min(height + 2, px(_MOST_HEIGHT)))
        parent = self.parentWidget()
        self.setFixedWidth(px(WIDTH) if parent is None else min(px(WIDTH), parent.width() - px(24)))
        self.adjustSize()
        if parent is not None:
            self.move(QPoint((parent.width() - self.width()) // 2, px(_TOP)))

    def _leave(self) -> None:
        self.hide()
        self._came_from = None
        self.closed.emit()

    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.run()

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self._theme, self.list))
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._theme.scale(self.nothing.setContentsMargins, 12, 4, 12, 8)
        foot = TextLabel(tr(_HELP), self._theme, role="caption", token="text3")
        self._theme.scale(foot.setContentsMargins, 12, 4, 12, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        row = QVBoxLayout()
        self._theme.scale(row.setContentsMargins, 8, 8, 8, 8)
        row.addWidget(self.field)
        column.addLayout(row)
        for widget in (self.list, self.nothing, Frame("rule"), foot):
            column.addWidget(widget)
        self._theme.zoomed.connect(self._fit)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _ENTER:
            self.run()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            # Tab would leave the palette, so it stays where it is.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field go through the list; leaving the field closes the palette."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event):
            return True
        if event.type() is QEvent.Type.FocusOut and self.isVisible() and QApplication.activePopupWidget() is None:
            self._leave()
        return super().eventFilter(watched, event)
