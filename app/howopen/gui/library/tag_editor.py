# SPDX-License-Identifier: Apache-2.0
"""The tags of what is chosen in the library: chips to take off, and a field that completes the tags in use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from howopen.gui.icons import icon
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, literal
from howopen.gui.widgets.wrapping import WrappingLayout
from howopen.library.tags import plain

_GAP: Final = 6


class TagEditor(QWidget):
    """Chips, each of which takes its tag off, and a field for one more.

    Signals:
        added: a tag to put on, as it is kept.
        removed: a tag to take off.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: tuple[Button, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add a tag"))
        self.field.setAccessibleName(tr("Add a tag"))
        self.field.setMaxLength(60)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self._chips = QWidget()
        self._row = WrappingLayout(theme, gap=_GAP)
        self._chips.setLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.scale(column.setSpacing, _GAP)
        column.addWidget(self._chips)
        column.addWidget(self.field)
        theme.changed.connect(self._dress)

    def show_tags(self, tags: Sequence[str], known: Iterable[str]) -> None:
        """Shows the tags of what is chosen; ``known`` are those in use anywhere, to choose from."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(self._chip(tag) for tag in tags)
        for button in self.buttons:
            self._row.addWidget(button)
        self._chips.setVisible(bool(tags))
        self._known.setStringList(sorted(set(known) - set(tags)))
        self._row.invalidate()
        self._chips.updateGeometry()

    def _chip(self, tag: str) -> Button:
        chip = Button(tag, self._theme, kind="chip")
        chip.setText(literal(tag))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        chip.setIcon(icon("close", self._theme))
        chip.setToolTip(tr("Take off the tag “{tag}”", tag=tag))
        chip.setAccessibleName(tr("Take off the tag “{tag}”", tag=tag))
        chip.clicked.connect(lambda: self.removed.emit(tag))
        return chip

    def _add(self) -> None:
        tag = plain(self.field.text())
        # The completer puts its word into the field after Return has been heard, so clearing waits for that.
        self.field.setText("")
        if tag:
            self.added.emit(tag)

    def _dress(self) -> None:
        for button in self.buttons:
            button.setIcon(icon("close", self._theme))
