# SPDX-License-Identifier: Apache-2.0
"""The values of a clause as rows that can be edited or taken out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from howopen.domain.clauses import Value, ValueKind
from howopen.gui.can_we.panes import emptied
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import IconButton
from howopen.gui.widgets.labels import TextLabel

_COUNTED: Final = frozenset({ValueKind.THRESHOLD, ValueKind.LIABILITY_CAP, ValueKind.NOTICE_PERIOD})


def amount_of(words: str) -> float | None:
    """The figure that a person typed, with or without separators of thousands: "700,000,000", "1.5".

    Raises:
        ValueError: if it is no figure. Nothing at all is no amount, which is None.
    """
    plain = words.replace(",", "").replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace("_", "")
    if not plain:
        return None
    amount = float(plain)
    if not 0 <= amount < float("inf"):
        raise ValueError(f"not an amount: {words}")
    return amount


def amount_words(amount: float | None) -> str:
    """A figure with separators of thousands, or "" for none."""
    if amount is None:
        return ""
    return f"{amount:,.0f}" if float(amount).is_integer() else f"{amount:,}"


@dataclass(slots=True)
class _Row:
    value: Value
    label: QLineEdit
    amount: QLineEdit | None = None
    unit: QLineEdit | None = None

    def edited(self) -> Value:
        """The value as the fields say it.

        Raises:
            ValueError: if the amount is no figure.
        """
        label = self.label.text().strip() or self.value.label
        if self.amount is None or self.unit is None:
            return replace(self.value, label=label)
        return replace(self.value, label=label, amount=amount_of(self.amount.text()), unit=self.unit.text().strip())


class ValuesForm(QWidget):
    """The rows.

    Signals:
        changed: something was typed or taken out.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Offers these values."""
        emptied(self._column)
        self._rows = []
        for value in values:
            self._column.addWidget(self._row(value))
        if not values:
            self._column.addWidget(TextLabel("None", self._theme, role="secondary", token="text2"))

    def values(self) -> tuple[Value, ...]:
        """The values as they are now.

        Raises:
            ValueError: if an amount is no figure.
        """
        return tuple(row.edited() for row in self._rows)

    def _row(self, value: Value) -> QWidget:
        px, line = self._theme.px, QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        row = _Row(value, self._field(value.label, "Label of the value"))
        layout.addWidget(row.label, 3)
        if value.kind in _COUNTED or value.amount is not None:
            row.amount = self._field(amount_words(value.amount), "Amount")
            row.unit = self._field(value.unit, "Unit")
            layout.addWidget(row.amount, 2)
            layout.addWidget(row.unit, 1)
        out = IconButton("close", f"Take out the value {value.label}", self._theme)
        out.clicked.connect(lambda: self._take_out(row, line))
        layout.addWidget(out)
        self._rows.append(row)
        return line

    def _field(self, text: str, name: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setPlaceholderText(name)
        field.setCursorPosition(0)
        field.textChanged.connect(self.changed)
        return field

    def _take_out(self, row: _Row, line: QWidget) -> None:
        self._rows.remove(row)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        if not self._rows:
            self._column.addWidget(TextLabel("None", self._theme, role="secondary", token="text2"))
        self.changed.emit()
