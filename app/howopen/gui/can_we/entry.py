# SPDX-License-Identifier: Apache-2.0
"""Fields of the form: a line that says what is wrong with it, chips that wrap, yes-no-unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Chip, Choice
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.wrapping import WrappingLayout

UNKNOWN: Final = mark("Not known")
_LEADING: Final = 98


def in_words(choices: Iterable[tuple[object, str]]) -> Iterator[tuple[object, str]]:
    """Values with their words in the language of the window, from a table that has them in English."""
    return ((value, tr(words)) for value, words in choices)


class Entry(QLineEdit):
    """A line; ``fault`` says in words what is wrong with what stands there, and "" is "not known", as the hint says.

    Signals:
        entered: the words are other than before, and right.
        faulty: what is wrong with them, "" once they are right.
    """

    entered = Signal()
    faulty = Signal(str)

    def __init__(
        self, name: str, check: Callable[[str], object], fault: str, *, words: Sequence[str] = (), hint: str = ""
    ) -> None:
        super().__init__()
        self._check = check
        self._fault = fault
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or tr(UNKNOWN))
        if words:
            completer = QCompleter(list(words), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        self.textChanged.connect(self._changed)

    @property
    def fault(self) -> str:
        """What is wrong with the words, or ""."""
        try:
            self._check(self.text())
        except ValueError:
            return self._fault
        return ""

    def put(self, text: str) -> None:
        """Sets the words; sends no ``entered``."""
        if text != self.text():
            blocked = self.blockSignals(True)
            self.setText(text)
            self.setCursorPosition(0)
            self.blockSignals(blocked)
        self.faulty.emit(self.fault)

    def _changed(self) -> None:
        fault = self.fault
        self.setAccessibleDescription(fault)
        self.faulty.emit(fault)
        if not fault:
            self.entered.emit()


class Row(QWidget):
    """A label, its field, a unit behind it, and below it what is wrong."""

    def __init__(self, label: str, field: QWidget, theme: Theme, *, unit: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._field = field
        self._label = TextLabel(label, theme, role="secondary", token="text2")
        self._label.setWordWrap(True)
        self._label.setBuddy(field)
        self._unit = unit
        self.fault = TextLabel("", theme, role="caption", token="fails")
        self.fault.setWordWrap(True)
        self.fault.hide()
        if isinstance(field, Entry):
            field.faulty.connect(self._say)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _dress(self) -> None:
        self._label.setFixedWidth(self._theme.px(_LEADING))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(column.setSpacing, 2)
        row = QHBoxLayout()
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self._label)
        row.addWidget(self._field, 1)
        if self._unit is not None:
            row.addWidget(self._unit)
        column.addLayout(row)
        column.addWidget(self.fault)


class Chips(QWidget):
    """Several choices that are each on or off.

    Signals:
        changed: another set is on.
    """

    changed = Signal()

    def __init__(self, choices: Mapping[str, str], theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._row = WrappingLayout(theme, gap=6)
        self.setLayout(self._row)
        self._chips: dict[str, Chip] = {}
        self.setAccessibleName(name)
        for key, words in choices.items():
            self.offer(key, words)

    @property
    def on(self) -> tuple[str, ...]:
        """The keys that are on, in order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def offer(self, key: str, words: str) -> None:
        """Adds a choice that is off, if it is not there yet."""
        if key in self._chips:
            return
        chip = Chip(words)
        chip.toggled.connect(lambda _on: self.changed.emit())
        self._chips[key] = chip
        self._row.addWidget(chip)

    def put(self, keys: Sequence[str]) -> None:
        """Turns exactly these on; sends nothing."""
        blocked = self.blockSignals(True)
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
        self.blockSignals(blocked)

    def chip(self, key: str) -> Chip:
        """The chip of a choice."""
        return self._chips[key]


class Options(Choice):
    """A choice of one value, each with its words.

    Signals:
        picked: another value was chosen.
    """

    picked = Signal()

    def __init__(self, values: Iterable[tuple[object, str]], theme: Theme, *, name: str) -> None:
        super().__init__(theme, name=name)
        pairs = tuple(values)
        self._values = [value for value, _ in pairs]
        self.addItems([words for _, words in pairs])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)  # the longest word must not widen the form
        self.currentIndexChanged.connect(lambda _index: self.picked.emit())

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def put(self, value: object) -> None:
        """Chooses ``value``; sends nothing."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self._values.index(value))
        self.blockSignals(blocked)

    def offer(self, value: object, words: str) -> None:
        """Adds a value, if it is not there yet, and chooses it."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words)
        self.setCurrentIndex(self._values.index(value))

    # Qt's own names from here on.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form; an answer must not change under it."""
        event.ignore()
