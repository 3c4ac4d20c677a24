# SPDX-License-Identifier: Apache-2.0
"""The left side: categories by weight, and below them what neither side says and what is not compared."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.comparing.clause_table import CategoryBar, both_silent, category_bars, not_compared
from howopen.domain.clauses import Category
from howopen.domain.comparison import Comparison
from howopen.gui import signs
from howopen.gui.clauses.category_list import CategoryList, axis
from howopen.gui.clauses.wording import listed
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Choice
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel

WIDTH: Final = 280
LEAST_WIDTH: Final = 212
_WIDE: Final = 250
_GAP: Final = 4
_REFERENCES_SHOWN: Final = 3


class _ArmHeads(QWidget):
    """What the two arms of the bars mean, on either side of their axis."""

    def __init__(self, bars: CategoryList, theme: Theme) -> None:
        super().__init__()
        self._bars, self._theme = bars, theme
        # A scroll bar that comes or goes moves the axis.
        bars.verticalScrollBar().rangeChanged.connect(self.update)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(22))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints both words, as near to the axis as they go."""
        theme, painter = self._theme, QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the arms point left and right in any window
        painter.setFont(theme.font("caption-strong"))
        middle, gap = axis(self._bars.viewport().width(), theme), theme.px(_GAP)
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("looser"))
        room = round(middle) - gap
        painter.drawText(0, 0, room, self.height(), int(Qt.AlignmentFlag.AlignRight | upright), tr("looser"))
        painter.setPen(theme.color("tighter"))
        left = round(middle) + gap
        width = self.width() - left
        painter.drawText(left, 0, width, self.height(), int(Qt.AlignmentFlag.AlignLeft | upright), tr("tighter"))
        painter.end()
        event.accept()


class CategoryPane(Frame):
    """Categories with bars; a choice of groups; notes.

    Signals:
        category_chosen: the ``Category`` whose rows are to be shown.
        groups_changed: other groups of categories are wanted.
    """

    category_chosen = Signal(object)
    groups_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._theme = theme
        self._all: tuple[CategoryBar, ...] = ()
        self.groups = Choice(theme, name=tr("Which categories"), kind="small")
        self.list = CategoryList(theme)
        self._silent = TextLabel("", theme, role="secondary", token="text2")
        self._silent_head = TextLabel(tr("Both silent on"), theme, role="caption-strong", token="text2")
        self._note = TextLabel("", theme, role="secondary", token="text2")
        self._note_row = QWidget()
        self._by_weight = TextLabel(tr("by weight"), theme, role="secondary", token="text2")
        self._below = QWidget()
        self._lay_out()
        self.list.chosen.connect(self.category_chosen)
        self.groups.currentIndexChanged.connect(self._narrow)

    @property
    def notes(self) -> tuple[str, str]:
        """What neither side says, and what is taken in and not compared; "" for nothing."""
        return self._silent.text(), self._note.text()

    @property
    def categories(self) -> frozenset[Category] | None:
        """The categories of the group that is chosen; None for all."""
        group = self.groups.currentData()
        return frozenset(c for c, info in taxonomy().items() if info.group == group) if group else None

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Shows the categories of another comparison, all of them."""
        self._all = () if comparison is None else category_bars(comparison.clauses)
        self._fill_groups()
        self._narrow()
        self._fill_notes(comparison)

    def mark(self, category: Category | None) -> None:
        """Selects the category of the current row."""
        self.list.mark(category)

    def _narrow(self) -> None:
        wanted = self.categories
        self.list.bars.show([bar for bar in self._all if wanted is None or bar.category in wanted])
        self.groups_changed.emit()

    def _fill_groups(self) -> None:
        blocked = self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(tr("All {count}", count=len(self._all)), "")
        for group, name in signs.GROUPS.items():
            count = sum(taxonomy()[bar.category].group == group for bar in self._all)
            if count:
                self.groups.addItem(f"{tr(name)} {count}", group)
        self.groups.blockSignals(blocked)

    def _fill_notes(self, comparison: Comparison | None) -> None:
        names = [] if comparison is None else [signs.category_name(c).lower() for c in both_silent(comparison)]
        words = ", ".join(names)
        self._silent.setText(words[:1].upper() + words[1:])
        note = "" if comparison is None else _note(comparison)
        self._note.setText(note)
        self._silent.setVisible(bool(names))
        self._silent_head.setVisible(bool(names))
        self._note_row.setVisible(bool(note))
        self._below.setVisible(bool(names or note))

    def _lay_out(self) -> None:
        theme = self._theme
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 12, 8, 10, 8)
        self._theme.scale(head.setSpacing, 6)
        self.groups.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        head.addWidget(TextLabel(tr("Categories"), theme, role="row-strong"))
        head.addWidget(self._by_weight)
        head.addStretch(1)
        head.addWidget(self.groups)
        note = QHBoxLayout(self._note_row)
        self._theme.scale(note.setContentsMargins, 0, 6, 0, 0)
        self._theme.scale(note.setSpacing, 8)
        note.addWidget(IconLabel("warning", theme, token="arguable", size=16), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        below = QVBoxLayout(self._below)
        self._theme.scale(below.setContentsMargins, 12, 8, 12, 12)
        self._theme.scale(below.setSpacing, 4)
        for label in (self._silent, self._note):
            label.setWordWrap(True)
        for widget in (self._silent_head, self._silent, self._note_row):
            below.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Frame("rule"))
        column.addWidget(_ArmHeads(self.list, theme))
        column.addWidget(self.list, 1)
        column.addWidget(Frame("rule"))
        column.addWidget(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the less important words out where the pane is narrow."""
        self._by_weight.setVisible(event.size().width() >= self._theme.px(_WIDE))
        super().resizeEvent(event)


def _note(comparison: Comparison) -> str:
    """What either side takes in and is not compared here; "" where nothing is."""
    a, b = not_compared(comparison)
    parts = [
        tr("{letter} takes in {documents}", letter=letter, documents=_shortened(names))
        for letter, names in (("A", a), ("B", b))
        if names
    ]
    if not parts:
        return ""
    if len(a) + len(b) > 1:
        return tr("{taken_in}. They are not compared here.", taken_in="; ".join(parts))
    return tr("{taken_in}. It is not compared here.", taken_in="; ".join(parts))


def _shortened(names: tuple[str, ...]) -> str:
    rest = len(names) - _REFERENCES_SHOWN
    more = tr("{number} more", number=rest)
    return listed((*names[:_REFERENCES_SHOWN], more) if rest > 0 else names)
