# SPDX-License-Identifier: Apache-2.0
"""What a person may choose about an export, beyond documents and format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from howopen.exporting import AUTHOR, ORDERED, WITH_NOTES, Order
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import CheckBox, Segments
from howopen.gui.widgets.labels import TextLabel

_ORDERS: Final = (
    (Order.WEIGHT, mark("By weight")),
    (Order.TEXT, mark("In text order")),
    (Order.CATEGORY, mark("By category")),
)
_LONGEST_NAME: Final = 80


class Option(StrEnum):
    """Something that can be chosen."""

    ORDER = "order"
    NOTES = "notes"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was chosen: the order of clauses, whether notes go along, and whose the tracked changes of Word are."""

    order: Order = Order.TEXT
    notes: bool = True
    author: str = AUTHOR


class OptionsPane(QWidget):
    """The choices that a format has; the others are hidden.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, options: frozenset[Option], theme: Theme) -> None:
        super().__init__()
        self._options = options
        self.notes = CheckBox(tr("Notes of the reviewer"), theme)
        self.notes.setChecked(True)
        self.order = Segments([tr(words) for _, words in _ORDERS], name=tr("Order of clauses"))
        self.order.choose([order for order, _ in _ORDERS].index(Order.TEXT))
        self.author = QLineEdit(AUTHOR)
        self.author.setMaxLength(_LONGEST_NAME)
        self.author.setAccessibleName(tr("Author of the tracked changes"))
        self._parts = {
            Option.NOTES: self._part(tr("Include"), self.notes, theme),
            Option.ORDER: self._part(tr("Order"), self.order, theme),
            Option.AUTHOR: self._part(tr("Author of the tracked changes"), self.author, theme),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.scale(column.setSpacing, 10)
        for part in self._parts.values():
            column.addWidget(part)
        self.notes.toggled.connect(self.changed)
        self.order.chosen.connect(lambda _index: self.changed.emit())
        self.author.editingFinished.connect(self.changed)

    @property
    def wishes(self) -> Wishes:
        """What is chosen."""
        author = self.author.text().strip() or AUTHOR
        return Wishes(_ORDERS[self.order.current][0], self.notes.isChecked(), author)

    def show_for(self, name: str) -> None:
        """Shows the choices of a format."""
        having = {Option.NOTES: name in WITH_NOTES, Option.ORDER: name in ORDERED, Option.AUTHOR: name == "docx"}
        for option, part in self._parts.items():
            part.setVisible(option in self._options and having[option])

    def _part(self, head: str, choice: QWidget, theme: Theme) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        theme.scale(column.setSpacing, 6)
        column.addWidget(TextLabel(head, theme, role="caption-strong", token="text2"))
        column.addWidget(choice)
        return part
