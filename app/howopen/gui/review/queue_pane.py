# SPDX-License-Identifier: Apache-2.0
"""The left part of the review: progress, filters, and the table of findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from howopen.domain.review import Review
from howopen.gui.review.delegate import EDGE, ROW_HEIGHT, FindingDelegate
from howopen.gui.review.model import Column, FindingTable
from howopen.gui.review.queue import Order, Shown, Wanted, reviewers
from howopen.gui.review.state_bar import ProgressHead
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Chip, Choice
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.tables import head_width, indent_heads, show_rows
from howopen.gui.widgets.wrapping import WrappingLayout

_WIDTHS: Final = {Column.STATE: 112, Column.CATEGORY: 38, Column.EFFECT: 22, Column.SECTION: 56, Column.DECIDED: 86}
_WIDEST_SECTION: Final = 110
_NARROW: Final = 600
_LEAST: Final = 460
_KEYS: Final = (
    ("C", mark("confirm")),
    ("E", mark("correct")),
    ("X", mark("reject")),
    ("N", mark("note")),
    ("A", mark("add from selection")),
)


class QueueTable(QTableView):
    """The table: Enter confirms and goes on, a double click shows the finding in its text.

    Letters are left to the view, which knows what each one does.

    Signals:
        entered: Enter on a row.
        opened: a double click on a row, or Shift and Enter.
    """

    entered = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: tuple[str, ...] = ()
        self.setItemDelegate(FindingDelegate(theme, self))
        self.setAccessibleName(tr("Findings"))
        show_rows(self)
        indent_heads(self, theme, EDGE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self.fit)

    def make_room(self, sections: Sequence[str]) -> None:
        """Makes the section column as wide as these need, to a limit."""
        self._sections = tuple(sections)
        self.fit()

    def fit(self) -> None:
        """Sets row height and column widths for the present zoom and width."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(self._theme.px(20))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        for column in Column:
            if column is Column.WORDS:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(column, self._width_of(column))
        self.viewport().update()

    def _width_of(self, column: Column) -> int:
        width = max(self._theme.px(_WIDTHS[column]), head_width(self, column, self._theme))
        if column is Column.SECTION and self._sections:
            metrics = QFontMetrics(self._theme.font("secondary"))
            widest = sorted(map(metrics.horizontalAdvance, self._sections))[len(self._sections) * 3 // 4]
            return max(width, min(widest + self._theme.px(14), self._theme.px(_WIDEST_SECTION)))
        return width

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms or opens; letters and Del go up to the view; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.opened if shifted else self.entered).emit()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words what is left."""
        super().resizeEvent(event)
        self.fit()


class QueuePane(Frame):
    """Progress, filters and the table.

    Signals:
        chosen: the id of the finding whose row became the current one, or "".
        entered, opened: Enter, or a double click, on a row.
        narrowed: other findings are listed, or in another order.
    """

    chosen = Signal(str)
    entered = Signal()
    opened = Signal()
    narrowed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._review: Review | None = None
        self._current = ""
        self._filling = False
        self.head = ProgressHead(theme)
        self.chips = {shown: Chip(tr(shown.value), on=shown is Shown.ALL) for shown in Shown}
        self.who = Choice(theme, name=tr("Reviewer"), kind="small")
        self.order = Choice(theme, name=tr("Order of the findings"), kind="small")
        self.model = FindingTable(now, self)
        self.table = QueueTable(theme)
        self.table.setModel(self.model)
        self.nothing = TextLabel(tr("No finding is like that."), theme, token="text2")
        self._more = TextLabel("", theme, role="secondary", token="text2")
        self._keys = QWidget()
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> Wanted:
        """What is to be listed, and how."""
        shown = next(one for one, chip in self.chips.items() if chip.isChecked())
        return Wanted(shown, str(self.who.currentData() or ""), Order(self.order.currentData()))

    @property
    def current(self) -> str:
        """The id of the current finding, or ""."""
        return self._current

    def show_review(self, review: Review | None) -> None:
        """Lists the findings of a review; the current one stays, or gives way to that in its place."""
        self._review = review
        self.head.show_review(review)
        self._offer_reviewers(() if review is None else reviewers(review))
        self._count_chips(review)
        self.table.make_room(() if review is None else [one.shown.section for one in review.decisions])
        self._list()

    def select(self, clause_id: str) -> None:
        """Makes a finding the current one; takes the filters away where they hide it."""
        if self.model.row_of(clause_id) < 0 and self._review is not None:
            if clause_id not in {one.id for one in self._review.decisions}:
                return
            self.chips[Shown.ALL].setChecked(True)
            self.who.setCurrentIndex(0)
        self._go(self.model.row_of(clause_id))

    def step(self, by: int) -> None:
        """Goes ``by`` rows on; stays at the ends."""
        row = self.model.row_of(self._current) + by
        self._go(max(0, min(row, self.model.rowCount() - 1)))

    def _go(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            index = self.model.index(row, Column.WORDS)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def _list(self) -> None:
        before = self.model.row_of(self._current)
        kept, at = self._current, self.table.verticalScrollBar().value()
        self._filling = True  # a reset chooses nothing, which nobody is to hear of
        self.model.show(self._review, self.wanted)
        self._filling = False
        rows = self.model.rowCount()
        self.table.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self.table.verticalScrollBar().setValue(at)
        row = self.model.row_of(kept)
        self._go(row if row >= 0 else max(0, min(before, rows - 1)))
        if not rows or self.model.row_of(self._current) < 0:
            self._take("")
        self._tell_more()

    def _row_chosen(self, current: QModelIndex) -> None:
        if not self._filling and (decision := self.model.decision(current.row())) is not None:
            self._take(decision.id)

    def _take(self, clause_id: str) -> None:
        if clause_id != self._current:
            self._current = clause_id
            self.chosen.emit(clause_id)

    def _narrow(self) -> None:
        if not self._filling:
            self._list()
            self.narrowed.emit()

    def _chip_toggled(self, shown: Shown, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if on:
            for other, chip in self.chips.items():
                if other is not shown:
                    chip.setChecked(False)
            self._narrow()
        elif not any(chip.isChecked() for chip in self.chips.values()):
            self.chips[Shown.ALL].setChecked(True)  # one of them always is

    def _offer_reviewers(self, names: tuple[str, ...]) -> None:
        held = [self.who.itemData(at) for at in range(1, self.who.count())]
        if held == list(names):
            return
        chosen, self._filling = self.who.currentData(), True
        self.who.clear()
        self.who.addItem(tr("All reviewers"), "")
        for name in names:
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(self.who.findData(chosen), 0))
        self._filling = False

    def _count_chips(self, review: Review | None) -> None:
        for shown, chip in self.chips.items():
            number = 0 if review is None else sum(map(shown.takes, review.decisions))
            chip.setText(f"{tr(shown.value)} {number:,}")
            chip.setAccessibleName(f"{tr(shown.value)}: {number:,}")

    def _tell_more(self) -> None:
        fit = max(self.table.viewport().height() // max(self.table.rowHeight(0), 1), 1)
        below = self.model.rowCount() - self.table.verticalScrollBar().value() - fit
        self._more.setText(tr("{below} more below", below=f"{below:,}") if below > 0 else "")

    # From here on: how it is built.

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.entered.connect(self.entered)
        self.table.opened.connect(self.opened)
        self.table.verticalScrollBar().valueChanged.connect(self._tell_more)
        self.table.verticalScrollBar().rangeChanged.connect(self._tell_more)
        self.who.currentIndexChanged.connect(self._narrow)
        self.order.currentIndexChanged.connect(self._narrow)
        for shown, chip in self.chips.items():
            chip.toggled.connect(lambda on, one=shown: self._chip_toggled(one, on))

    def _lay_out(self) -> None:
        self._filling = True
        self.who.addItem(tr("All reviewers"), "")
        for order in Order:
            self.order.addItem(tr(order.value), order)
        self._filling = False
        bar = Frame("bar")
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight, bar)
        self._theme.scale(self._filters.setContentsMargins, 14, 8, 14, 8)
        self._theme.scale(self._filters.setSpacing, 6)
        chips, choices = WrappingLayout(self._theme, gap=6, wide=True), QHBoxLayout()
        self._theme.scale(choices.setSpacing, 6)
        for chip in self.chips.values():
            chips.addWidget(chip)
        for choice in (self.who, self.order):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choices.addWidget(choice)
        self._filters.addLayout(chips, 1)
        self._filters.addLayout(choices)
        self._theme.scale(self.nothing.setContentsMargins, 14, 14, 14, 14)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (bar, 0), (self.table, 1), (self.nothing, 1), (self._foot(), 0)):
            column.addWidget(part, stretch)

    def _foot(self) -> QWidget:
        foot = Frame("foot")
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(keys.setSpacing, 6)
        for key, word in _KEYS:
            cap = TextLabel(key, self._theme, role="caption", token="text3")
            cap.setProperty("kind", "key")
            keys.addWidget(cap)
            keys.addWidget(TextLabel(tr(word), self._theme, role="secondary", token="text2"))
            self._theme.space(keys, 6)
        row = QHBoxLayout(foot)
        self._theme.scale(row.setContentsMargins, 14, 10, 14, 10)
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(self._keys)
        self._keys.setMinimumWidth(1)
        return foot

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Room for the widest part, and for the table in any case."""
        return super().minimumSizeHint().expandedTo(QSize(self._theme.px(_LEAST), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the keys to their tooltips where there is little room."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(_NARROW)
        self._keys.setVisible(wide)
        self._filters.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._tell_more()
