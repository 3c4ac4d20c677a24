# SPDX-License-Identifier: Apache-2.0
"""One value of a clause as fields of its kind, which can be changed or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from howopen.domain.clauses import Value, ValueKind
from howopen.gui.models.clause_table import label_of
from howopen.gui.review import value_kinds as kinds
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Choice, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

_UNITS: Final = {ValueKind.THRESHOLD: mark("Unit or currency"), ValueKind.LIABILITY_CAP: mark("Currency")}
_PEOPLE: Final = {"monthly-active-users": "users", "users": "users", "headcount": "employees"}


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


def _shown(known: Mapping[str, str]) -> dict[str, str]:
    """Marked words by their keys, in the window's language."""
    return {key: tr(words) for key, words in known.items()}


class ValueRow(Frame):
    """The fields of one value.

    Signals:
        changed: something was typed or chosen.
        removed: the value is to be taken out.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, value: Value, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._value, self._theme = value, theme
        self._label: QLineEdit | Choice | None = None
        self._amount: QLineEdit | None = None
        self._unit: QLineEdit | None = None
        self._metric: Choice | None = None
        self._period: Choice | None = None
        self._details: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._first: QWidget | None = None
        self._lay_out()

    def focus(self) -> None:
        """Puts the cursor into the first field."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def edited(self) -> Value:
        """The value as the fields say it.

        Raises:
            ValueError: if the amount is no figure.
        """
        before = self._value
        value = replace(
            before,
            label=self._said(self._label, before.label),
            metric=self._said(self._metric, before.metric),
            period=self._said(self._period, before.period),
            unit=self._said(self._unit, before.unit),
            amount=before.amount if self._amount is None else amount_of(self._amount.text()),
            details=self._told(),
        )
        counted = (value.amount, value.unit, value.metric, value.period)
        same = counted == (before.amount, before.unit, before.metric, before.period)
        return value if same or value.label != before.label else kinds.labelled(value)

    def _said(self, field: QLineEdit | Choice | None, before: str) -> str:
        if field is None:
            return before
        return str(field.currentData()) if isinstance(field, Choice) else field.text().strip()

    def _told(self) -> tuple[tuple[str, str], ...]:
        """Who counts, when it is measured and what follows; several of one kind are written with a semicolon."""
        if not self._details:
            return self._value.details
        written = [(name, part.strip()) for name, field in self._details.items() for part in field.text().split(";")]
        pairs = [(name, self._kept(part)) for name, part in written]
        others = [pair for pair in self._value.details if pair[0] not in self._details]
        told = (*(pair for pair in pairs if pair[1]), *others)
        return self._value.details if set(told) == set(self._value.details) else told

    def _details_words(self, name: str) -> str:
        """What is said of one kind, in the window's language."""
        known = kinds.DETAILS[name]
        told = (words for key, words in self._value.details if key == name)
        return "; ".join(tr(words) if words in known else said(words) for words in told)

    def _kept(self, part: str) -> str:
        """Words of the window's language as they are kept: those that the verdicts know are English."""
        known = {said(words): words for _, words in self._value.details}
        known |= {tr(words): words for every in kinds.DETAILS.values() for words in every}
        return known.get(part, part)

    # From here on: how it is built.

    def _lay_out(self) -> None:
        value = self._value
        name = tr(kinds.NAMES[value.kind])
        self.setAccessibleName(f"{name}: {label_of(value)}" if value.label else name)
        head = QHBoxLayout()
        head.addWidget(TextLabel(name, self._theme, role="row-strong"), 1)
        out = IconButton("close", tr("Take out the value {words}", words=label_of(value) or name), self._theme)
        out.clicked.connect(self.removed)
        head.addWidget(out)
        self._theme.scale(self._grid.setHorizontalSpacing, 8)
        self._theme.scale(self._grid.setVerticalSpacing, 4)
        self._grid.setColumnStretch(1, 1)
        self._fields(value)
        column = QVBoxLayout(self)
        self._theme.scale(column.setContentsMargins, 10, 4, 6, 8)
        self._theme.scale(column.setSpacing, 4)
        column.addLayout(head)
        column.addLayout(self._grid)

    def _fields(self, value: Value) -> None:
        if value.kind is ValueKind.THRESHOLD:
            self._metric = self._choice(tr("What is counted"), _shown(kinds.METRICS), value.metric)
            self._metric.currentIndexChanged.connect(self._fit_unit)
        if value.kind is ValueKind.DOMAIN:
            fields = {name: said(name.replace("-", " ").capitalize()) for name in kinds.DOMAINS}
            self._label = self._choice(tr("Field of use"), {"": tr("Choose a field"), **fields}, value.label)
        elif value.kind not in {ValueKind.THRESHOLD, ValueKind.NOTICE_PERIOD}:
            self._label = self._field(tr("In words"), value.label)
        if value.kind in kinds.COUNTED or value.amount is not None:
            self._amount = self._field(tr("Amount"), amount_words(value.amount))
            self._amount.setPlaceholderText(tr("Days") if value.kind is ValueKind.NOTICE_PERIOD else "700,000,000")
        if value.kind in _UNITS:
            self._unit = self._field(tr("Unit"), value.unit)
            self._unit.setPlaceholderText(tr(_UNITS[value.kind]))
        if value.kind is ValueKind.THRESHOLD:
            self._period = self._choice(tr("Period"), _shown(kinds.PERIODS), value.period or "none")
            for name, known in kinds.DETAILS.items():
                self._details[name] = self._field(tr(name), self._details_words(name), map(tr, known))

    def _fit_unit(self) -> None:
        """Counts people in users or employees; money needs a currency, which only the person knows."""
        if self._metric is None or self._unit is None:
            return
        unit, metric = self._unit.text().strip(), str(self._metric.currentData())
        known = {*_PEOPLE.values(), ""}
        if metric in _PEOPLE:
            self._unit.setText(_PEOPLE[metric])
        elif unit in known:
            self._unit.clear()

    def _choice(self, name: str, known: Mapping[str, str], now: str) -> Choice:
        choice = Choice(self._theme, name=name)
        for key, words in known.items():
            choice.addItem(words, key)
        if now not in known:
            choice.addItem(now, now)
        choice.setCurrentIndex(choice.findData(now))
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.currentIndexChanged.connect(self.changed)
        self._add(name, choice)
        return choice

    def _field(self, name: str, text: str, known: Iterable[str] = ()) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        field.textChanged.connect(self.changed)
        if words := tuple(known):
            completer = QCompleter(words, field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
            field.setPlaceholderText(", ".join(words))
            field.setToolTip("\n".join(words))
        self._add(name, field)
        return field

    def _add(self, name: str, field: QWidget) -> None:
        place = self._grid.rowCount()
        label = TextLabel(name, self._theme, role="secondary", token="text2")
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(field, place, 1)
        self._first = self._first or field
