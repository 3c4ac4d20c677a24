# SPDX-License-Identifier: Apache-2.0
"""The context bar of the matrix: what is shown, which rows, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from howopen.domain.comparison import Matrix, MatrixRow, RowGroup
from howopen.gui.matrix.answers import GROUPS, fact_name
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.bars import Bar
from howopen.gui.widgets.buttons import Button, CheckBox, Choice
from howopen.gui.widgets.labels import ElidedLabel, TextLabel

_WIDE: Final = 1040


class Order(StrEnum):
    """What the documents are sorted by, beside the facts."""

    OPENED = "opened"
    OPENNESS = "openness"
    NAME = "name"
    OWN = "own"


_ORDERS: Final = {
    Order.OPENED: mark("Order of opening"),
    Order.OPENNESS: mark("Openness"),
    Order.NAME: mark("Name"),
    Order.OWN: mark("Own order"),
}


# The class stands in the head of each document already, so it has no row among the facts.
FACTS: Final = frozenset(group for group in RowGroup if not group.of_criteria) - {RowGroup.OPENNESS}
CRITERIA: Final = frozenset(group for group in RowGroup if group.of_criteria)
_WHOLE: Final = ((mark("Facts"), FACTS), (mark("Criteria"), CRITERIA), (mark("Facts and criteria"), FACTS | CRITERIA))


class MatrixBar(Bar):
    """Switch, filter, order and actions.

    Signals:
        differences_toggled, rows_changed, order_changed, export_requested: what the person chose or asked for.
    """

    differences_toggled = Signal(bool)
    rows_changed = Signal()
    order_changed = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, adding: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, gap=10, parent=parent)
        self._figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.differences = CheckBox(tr("Differences only"), theme, spare=38)
        self.rows = Choice(theme, name=tr("Rows shown"))
        self.order = Choice(theme, name=tr("Documents sorted by"))
        for choice in (self.rows, self.order):  # what they offer changes with the documents
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.add = Button(tr("Add documents"), theme, icon_name="add")
        self.export = Button(tr("Export"), theme, kind="primary", icon_name="export")
        self._captions = tuple(
            TextLabel(words, theme, role="secondary", token="text2") for words in (tr("Rows"), tr("Sorted by"))
        )
        self._lay_out(adding)
        self.differences.toggled.connect(self.differences_toggled)
        for choice, changed in ((self.rows, self.rows_changed), (self.order, self.order_changed)):
            choice.currentIndexChanged.connect(self._give_room)
            choice.currentIndexChanged.connect(changed)
        self.export.clicked.connect(self.export_requested)

    @property
    def groups(self) -> frozenset[RowGroup]:
        """The groups of rows to show."""
        found = self.rows.currentData()
        return found if isinstance(found, frozenset) else FACTS

    @property
    def sorted_by(self) -> str:
        """The key of the fact to sort by, or a value of ``Order``."""
        return str(self.order.currentData() or Order.OPENED)

    @property
    def figures(self) -> str:
        """What is said beside the title."""
        return self._figures.text()

    def set_figures(self, documents: int, rows: int) -> None:
        """Says how large the matrix is."""
        across, down = counted(documents, "{n} document", "{n} documents"), counted(rows, "{n} row", "{n} rows")
        self._figures.setText(f"{across} × {down}")
        alone = documents < 2
        self.differences.setEnabled(not alone)
        self.differences.setToolTip(
            tr("It takes two documents to differ.") if alone else tr("Hides what all documents share")
        )

    def set_groups(self, matrix: Matrix) -> None:
        """Offers the groups that ``matrix`` has rows of; the choice stays where it still can."""
        held = {row.group for row in matrix.rows}
        single = [(words, frozenset({group})) for group, words in GROUPS.items() if group in held]
        whole = [(words, groups) for words, groups in _WHOLE if groups & held]
        chosen, blocked = self.groups, self.rows.blockSignals(True)
        self.rows.clear()
        for words, groups in (*whole, *single):
            self.rows.addItem(tr(words), groups)
            if groups == chosen:
                self.rows.setCurrentIndex(self.rows.count() - 1)
        self.rows.insertSeparator(len(whole))
        self.rows.blockSignals(blocked)

    def set_orders(self, rows: Sequence[MatrixRow], chosen: str) -> None:
        """Offers to sort by ``rows`` too; sends no signal."""
        blocked = self.order.blockSignals(True)
        self.order.clear()
        for order in Order:
            if order is not Order.OWN or chosen == Order.OWN:
                self.order.addItem(tr(_ORDERS[order]), order.value)
        self.order.insertSeparator(self.order.count())
        for row in rows:
            self.order.addItem(fact_name(row), row.key)
        self.order.setCurrentIndex(max(self.order.findData(chosen), 0))
        self.order.blockSignals(blocked)
        self._give_room()

    def _give_room(self) -> None:
        """Leaves out what the choices say themselves where there is little room; what is chosen is never cut."""
        wide = self.width() >= self._theme.px(_WIDE)
        for label in self._captions:
            label.setVisible(wide)
        for choice in (self.rows, self.order):
            whole = choice.whole_width()
            most = max(self._theme.px(170 if wide else 148), whole)
            choice.setMaximumWidth(most)
            choice.setMinimumWidth(max(min(choice.sizeHint().width(), most), whole))

    def _lay_out(self, adding: Sequence[QAction]) -> None:
        title = TextLabel(tr("Matrix"), self._theme, role="title")
        choices = zip(self._captions, (self.rows, self.order), strict=True)
        controls = (self.differences, *(part for pair in choices for part in pair), self.add, self.export)
        self.fill((title, self._figures), controls, wide=self._figures)
        self.add.setVisible(bool(adding))
        menu = QMenu(self)
        menu.addActions(list(adding))
        self.add.setMenu(menu)
        self.rows.addItem(tr(_WHOLE[0][0]), FACTS)

    # Qt's own names from here on.

    def event(self, event: QEvent) -> bool:
        """Gives the choices other room where other letters ask for it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room anew."""
        self._give_room()
        super().resizeEvent(event)
