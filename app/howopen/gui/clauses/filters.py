# SPDX-License-Identifier: Apache-2.0
"""The chips and choices above the table: which rows are shown, from which weight on, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup

from howopen.comparing.clause_table import WEIGHT_LEVELS, RowFilter, RowOrder, Wanted
from howopen.domain.clauses import Category
from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.clauses.wording import KINDS
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Chip, Choice
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.wrapping import WrappingLayout

_ORDERS: Final = {
    RowOrder.CATEGORY: mark("By category"),
    RowOrder.WEIGHT: mark("By weight"),
    RowOrder.TEXT: mark("As A is read"),
}
_SIGNS: Final = {
    RowFilter.TIGHTER: Direction.TIGHTER,
    RowFilter.LOOSER: Direction.LOOSER,
    RowFilter.UNCLEAR: Direction.UNCLEAR,
}
_WEIGHTS: Final = (mark("Any weight"), mark("and up"), mark("and up"), mark("only"))
_ALWAYS: Final = frozenset({RowFilter.ALL, RowFilter.TIGHTER, RowFilter.LOOSER})
_ICON: Final = 14
_ICON_GAP: Final = 3


class _FilterChip(Chip):
    """One filter; the arrow keys ask for its neighbours.

    Signals:
        moved: 1 for the next, -1 for the previous one.
    """

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the choice, in the direction in which the window is read."""
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.moved.emit(1 if event.key() == onward else -1)
        else:
            super().keyPressEvent(event)


class FilterBar(Frame):
    """Chips with counts, of which one is on; a least weight; an order.

    Signals:
        changed: other rows, or another order, are wanted.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("bar")
        self._theme = theme
        self.setAccessibleName(tr("Rows shown"))
        self._group = QButtonGroup(self)
        self.chips = {wanted: _FilterChip(tr(KINDS[wanted]), on=wanted is RowFilter.ALL) for wanted in RowFilter}
        self.weights = Choice(theme, name=tr("Least legal weight"), kind="small")
        self.order = Choice(theme, name=tr("Order of the rows"), kind="small")
        self._fill()
        self._group.idToggled.connect(self._toggled)
        self.weights.currentIndexChanged.connect(self.changed)
        self.order.currentIndexChanged.connect(self.changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def wanted(self, categories: frozenset[Category] | None) -> Wanted:
        """What is chosen here, among ``categories``."""
        return Wanted(
            rows=self.filter,
            order=RowOrder(self.order.currentData()),
            least_level=int(self.weights.currentData()),
            categories=categories,
        )

    @property
    def filter(self) -> RowFilter:
        """The chip that is on."""
        return next(wanted for wanted, chip in self.chips.items() if chip.isChecked())

    def choose(self, wanted: RowFilter) -> None:
        """Turns a chip on, as a click would."""
        self.chips[wanted].setChecked(True)

    def clear(self) -> None:
        """Lets all rows through, in the order that is chosen."""
        self.choose(RowFilter.ALL)
        self.weights.setCurrentIndex(0)

    def set_counts(self, counts: Mapping[RowFilter, int]) -> None:
        """Says at each chip how many rows it lets through; chips for none are not shown but for the directions."""
        for wanted, chip in self.chips.items():
            words = f"{tr(KINDS[wanted])} {counts[wanted]:,}"
            chip.setText(words)
            chip.setAccessibleName(words)
            chip.setVisible(counts[wanted] > 0 or wanted in _ALWAYS or chip.isChecked())
        self.updateGeometry()

    def _toggled(self, _number: int, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if on:
            self.changed.emit()

    def _move(self, start: RowFilter, by: int) -> None:
        shown = [wanted for wanted, chip in self.chips.items() if not chip.isHidden()]
        wanted = shown[(shown.index(start) + by) % len(shown)]
        self.choose(wanted)
        self.chips[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        row = WrappingLayout(self._theme, gap=6, margins=(12, 6, 12, 6))
        for number, (wanted, chip) in enumerate(self.chips.items()):
            self._group.addButton(chip, number)
            chip.moved.connect(lambda by, start=wanted: self._move(start, by))
            if wanted in _SIGNS:
                chip.setToolTip(signs.DIRECTIONS[_SIGNS[wanted]].help)
            row.addWidget(chip)
        for level, words in enumerate(_WEIGHTS, start=1):
            self.weights.addItem(tr(words), level)
        for order, words in _ORDERS.items():
            self.order.addItem(tr(words), order.value)
        row.addWidget(self.weights)
        row.addWidget(self.order)
        self.setLayout(row)

    def _restyle(self) -> None:
        """Draws the signs in the theme's present colours."""
        size = self._theme.px(_ICON)
        for wanted, direction in _SIGNS.items():
            self.chips[wanted].setIcon(self._direction_icon(direction, size))
            self.chips[wanted].setIconSize(QSize(size + self._theme.px(_ICON_GAP), size))
        wide = self._theme.px(22)
        self.weights.setIconSize(QSize(wide, self._theme.px(11)))
        for level in range(2, WEIGHT_LEVELS + 1):
            self.weights.setItemIcon(level - 1, self._weight_icon(level))

    def _direction_icon(self, direction: Direction, size: int) -> QIcon:
        picture = self._blank(QSize(size + self._theme.px(_ICON_GAP), size))
        painter = QPainter(picture)
        signs.paint_direction(painter, QRectF(0, 0, size, size), direction, self._theme)
        painter.end()
        return QIcon(picture)

    def _weight_icon(self, level: int) -> QIcon:
        size = QSize(self._theme.px(22), self._theme.px(11))
        picture = self._blank(size)
        painter = QPainter(picture)
        signs.paint_weight(painter, QRectF(0, 0, size.width(), size.height()), level, self._theme)
        painter.end()
        return QIcon(picture)

    def _blank(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture
