# SPDX-License-Identifier: Apache-2.0
"""The values of a clause, which can be changed, taken out and added."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.gui.can_we.panes import emptied
from howopen.gui.review import value_kinds as kinds
from howopen.gui.review.value_row import ValueRow
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, Choice
from howopen.gui.widgets.labels import TextLabel


class ValuesForm(QWidget):
    """The values, one below the other, and what adds one of a kind that the category can have.

    Signals:
        changed: something was typed, chosen, added or taken out.
        added: the ``ValueRow`` of a new value, to be seen.
    """

    changed = Signal()
    added = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[ValueRow] = []
        self._column = QVBoxLayout()
        self._none = TextLabel(tr("None"), theme, role="secondary", token="text2")
        self.kind = Choice(theme, name=tr("Kind of the value to add"))
        self.add = Button(tr("Add value"), theme, icon_name="add")
        self._lay_out()
        self.add.clicked.connect(self._add)

    @property
    def rows(self) -> tuple[ValueRow, ...]:
        """The fields of each value."""
        return tuple(self._rows)

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Offers these values."""
        emptied(self._column)
        self._rows = []
        for value in values:
            self._take_in(value)
        self._none.setVisible(not values)

    def show_category(self, category: Category) -> None:
        """Offers to add the kinds that a clause of the category can have."""
        offered = kinds.kinds_of(category)
        if tuple(self.kind.itemData(place) for place in range(self.kind.count())) == offered:
            return
        self.kind.clear()
        for kind in offered:
            self.kind.addItem(tr(kinds.NAMES[kind]), kind)

    def values(self) -> tuple[Value, ...]:
        """The values as they are now; what is wrong with them ``problem`` tells.

        Raises:
            ValueError: if an amount is no figure.
        """
        return tuple(row.edited() for row in self._rows)

    def problem(self) -> str:
        """What is wrong with the first value that is not right, in a sentence; "" where all are."""
        try:
            return next((wrong for value in self.values() if (wrong := kinds.problem(value))), "")
        except ValueError:
            return tr(kinds.NO_AMOUNT)

    def _add(self) -> None:
        row = self._take_in(kinds.blank(ValueKind(self.kind.currentData()), Span(0, 0)))
        self._none.hide()
        self.changed.emit()
        self.added.emit(row)
        row.focus()

    def _take_in(self, value: Value) -> ValueRow:
        row = ValueRow(value, self._theme)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take_out(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _take_out(self, row: ValueRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(not self._rows)
        self.add.setFocus()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(self._column.setSpacing, 6)
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        adding = QHBoxLayout()
        self._theme.scale(adding.setSpacing, 6)
        adding.addWidget(self.kind, 1)
        adding.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(whole.setSpacing, 6)
        whole.addLayout(self._column)
        whole.addWidget(self._none)
        whole.addLayout(adding)
