# SPDX-License-Identifier: Apache-2.0
"""Compare, clause by clause: categories, the rows of A and B with what changes between them, and one row in full."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.comparing.clause_table import RowFilter, alignment_of, counted, select
from howopen.comparing.geometry import next_stop, previous_stop
from howopen.domain.clauses import Category
from howopen.domain.comparison import ClausePair, Comparison
from howopen.gui.clauses import category_pane, detail
from howopen.gui.clauses.align_pane import AlignPane
from howopen.gui.clauses.category_pane import CategoryPane
from howopen.gui.clauses.detail import DetailPane
from howopen.gui.clauses.filters import FilterBar
from howopen.gui.clauses.heads import Heads
from howopen.gui.clauses.row_list import RowList
from howopen.gui.clauses.strip import RowStrip
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.panels import EmptyState

NARROW: Final = 1128
"""The width below which the row in full goes under the table; with the rail, that of a window 1200 wide."""
_FOOT: Final = 0.42
_LEAST_HEIGHT: Final = 160
_LEAST_WIDTH: Final = 440
_LEAST_HEIGHTS: Final = (420, 640)
"""With the categories beside the table, and above it."""
_STACKED_BELOW: Final = 680
_CATEGORIES_HEIGHT: Final = 168


class ClausesView(QWidget):
    """Two documents clause by clause.

    Signals:
        clause_opened: a clause is to be shown in its text: the side, "a" or "b", and its id.
        align_requested: two clauses are to be put side by side: the id of that of A and of that of B.
        release_requested: two clauses that a person put side by side are to be let go: the same ids.
        changed: another row is current, or other rows are shown; ``status`` says something else.
    """

    clause_opened = Signal(str, str)
    align_requested = Signal(str, str)
    release_requested = Signal(str, str)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._counts: Mapping[RowFilter, int] = counted(())
        self.categories = CategoryPane(theme)
        self.heads = Heads(theme)
        self.heads.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # A stands left of B, as in the rows
        self.filters = FilterBar(theme)
        self.list = RowList(theme)
        self.strip = RowStrip(self.list, theme)
        self.detail = DetailPane(theme)
        self.align = AlignPane(theme)
        self._side = QStackedWidget()
        self._rows = QStackedWidget()
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._inner = QSplitter(Qt.Orientation.Vertical)  # which asks for the least width, until there is more
        self._divided = False
        self._lay_out()
        self._connect()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows a comparison from its first row; the same two documents again keep filters and row."""
        before, held = self._comparison, self.list.current
        kept = before is not None and (_names(before) == _names(comparison))
        self._comparison = comparison
        self._counts = counted(comparison.clauses)
        self._leave_align()
        self.heads.show_comparison(comparison)
        if not kept:
            self.filters.clear()
        self.categories.show_comparison(comparison)
        if kept and held is not None:
            self._return_to(held.pair)

    def clear(self) -> None:
        """Shows nothing."""
        self._comparison = None
        self._leave_align()
        self.filters.clear()
        self.categories.show_comparison(None)

    def select_clause(self, side: str, clause_id: str) -> None:
        """Goes to the row of a clause of ``side`` ("a" or "b"); filters that hide it are lifted."""
        row = self.list.rows.find(side, clause_id)
        if row < 0:
            self._lift_filters()
            row = self.list.rows.find(side, clause_id)
        self.list.choose(row)

    def step(self, forward: bool) -> None:  # noqa: FBT001 - the one signature of every view that F8 steps through
        """Goes to the next or the previous row that is not the same on both sides; stays at the last and the first."""
        rows = self.list.rows
        stops = [row for row in rows.lines if (pair := rows.pair(row)) is not None and not pair.same]
        current = self.list.currentIndex().row() if self.list.current is not None else None
        found = next_stop(stops, current) if forward else previous_stop(stops, current)
        if found is not None:
            self.list.choose(found)

    def status(self) -> str:
        """Where the person is, and how many rows both sides have, for the status bar; "" without a comparison."""
        if self._comparison is None:
            return ""
        line, parts = self.list.current, []
        if line is not None:
            parts.append(tr("Row {position}", position=self._position()))
            for name, side in (("A", line.a), ("B", line.b)):
                parts.append(tr("{name}: silent", name=name) if side is None else f"{name}: {side.place}")
        counts = self._counts
        only_a, only_b = counts[RowFilter.ONLY_A], counts[RowFilter.ONLY_B]
        both = counts[RowFilter.ALL] - only_a - only_b
        parts.append(
            tr("{both} in both · {only_a} only in A · {only_b} only in B", both=both, only_a=only_a, only_b=only_b)
        )
        return "   ".join(parts)

    def begin_align(self) -> None:
        """Asks for the partner of the current row's clause; two selected rows are proposed to each other."""
        selected, comparison = self.list.selected, self._comparison
        if comparison is None or not selected:
            return
        pair, partner = selected[-1].pair, ""
        side = "a" if pair.a else "b"
        clause = (pair.a or pair.b)[0]
        if len(selected) > 1 and (found := alignment_of(selected[0].pair, pair)) is not None:
            side, clause, partner = "a", found.a, found.b
        self._side.setCurrentWidget(self.align)
        self.align.begin(comparison, side, clause, partner)

    def _again(self) -> None:
        """Shows the rows that are wanted now; the current one stays where it is still among them."""
        held, comparison = self.list.current, self._comparison
        if comparison is None:
            self.list.rows.show(None, ())
        else:
            wanted = self.filters.wanted(self.categories.categories)
            self.filters.set_counts(self._counts)
            self.list.rows.show(comparison, select(comparison, wanted))
        self._rows.setCurrentIndex(0 if self.list.rows.lines else 1)
        row = -1 if held is None else self.list.rows.place_of(held.pair)
        first = self.list.rows.lines[:1]
        with QSignalBlocker(self.list):  # the row is shown once, below, also where the same one stays current
            if row >= 0:
                self.list.choose(row)
            elif first:
                self.list.choose(first[0])
                self.list.scrollToTop()
        self._show_row()

    def _return_to(self, pair: ClausePair) -> None:
        """The row that holds what ``pair`` held, now that clauses may be aligned otherwise."""
        rows = self.list.rows
        found = rows.place_of(pair)
        for side, ids in (("a", pair.a), ("b", pair.b)):
            for name in ids:
                found = found if found >= 0 else rows.find(side, name)
        self.list.choose(found)

    def _show_row(self) -> None:
        line = self.list.current
        self.detail.show_line(self._comparison, line, self._position())
        self.categories.mark(None if line is None else line.pair.category)
        self.changed.emit()

    def _position(self) -> str:
        lines, row = self.list.rows.lines, self.list.currentIndex().row()
        return tr("{number} of {count}", number=lines.index(row) + 1, count=len(lines)) if row in lines else ""

    def _open(self, side: str) -> None:
        """Opens the current row on a side; on the one that speaks where the other is silent, or ``side`` is ""."""
        line = self.list.current
        if line is not None:
            for name in dict.fromkeys((side or "a", "a", "b")):
                ids = line.pair.a if name == "a" else line.pair.b
                if ids:
                    self.clause_opened.emit(name, ids[0])
                    return

    def _release(self) -> None:
        line = self.list.current
        if line is not None and line.pair.manual and line.pair.a and line.pair.b:
            self.release_requested.emit(line.pair.a[0], line.pair.b[0])

    def _aligned(self, a: str, b: str) -> None:
        self._leave_align()
        self.align_requested.emit(a, b)

    def _leave_align(self) -> None:
        if self._side.currentWidget() is self.align:
            self._side.setCurrentWidget(self.detail)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, category: Category) -> None:
        self.list.choose(self.list.rows.first_of(category))

    def _lift_filters(self) -> None:
        self.filters.clear()
        self.categories.groups.setCurrentIndex(0)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.categories.category_chosen.connect(self._go_to)
        self.categories.groups_changed.connect(self._again)
        self.filters.changed.connect(self._again)
        self.list.row_changed.connect(self._show_row)
        self.list.opened.connect(self._open)
        self.list.align_requested.connect(self.begin_align)
        self.list.release_requested.connect(self._release)
        self.list.viewport().installEventFilter(self)
        self.detail.clause_opened.connect(self.clause_opened)
        self.detail.align_requested.connect(self.begin_align)
        self.detail.release_requested.connect(self._release)
        self.align.aligned.connect(self._aligned)
        self.align.left.connect(self._leave_align)
        for splitter in (self._outer, self._inner):
            splitter.splitterMoved.connect(self._keep_division)

    def _keep_division(self) -> None:
        self._divided = True

    def _nothing_passes(self) -> QWidget:
        lift = Button(tr("Show all rows"), self._theme)
        lift.clicked.connect(self._lift_filters)
        words = tr("No row has what is chosen above. Another filter, or all rows, may.")
        return EmptyState("find", tr("Nothing passes these filters"), words, self._theme, actions=(lift,))

    def _lay_out(self) -> None:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = QWidget()
        beside = QHBoxLayout(rows)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.strip)
        self._rows.addWidget(rows)
        self._rows.addWidget(self._nothing_passes())
        for widget in (self.heads, self.filters):
            column.addWidget(widget)
        column.addWidget(self._rows, 1)
        self._side.addWidget(self.detail)
        self._side.addWidget(self.align)
        self._theme.scale(self._side.setMinimumHeight, _LEAST_HEIGHT)
        for splitter, parts in ((self._inner, (table, self._side)), (self._outer, (self.categories, self._inner))):
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        self._inner.setStretchFactor(0, 1)
        self._outer.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Its least size is that of the narrow division, also while it is divided for a wide window.
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self._outer)

    @property
    def _stacked(self) -> bool:
        """Whether the categories stand above the table."""
        return self.width() < self._theme.px(_STACKED_BELOW)

    def _divide(self) -> None:
        """Gives the panes their sizes, unless a person did; the row in full goes under the table where it is narrow."""
        wide = self.width() >= self._theme.px(NARROW)
        turned = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._inner.orientation() != turned:
            self._inner.setOrientation(turned)
            self._divided = False
        if self._stacked != (self._outer.orientation() is Qt.Orientation.Vertical):
            self._outer.setOrientation(Qt.Orientation.Vertical if self._stacked else Qt.Orientation.Horizontal)
            self._divided = False
        if self._divided:
            return
        if self._stacked:
            top, end = self._theme.px(_CATEGORIES_HEIGHT), round(self.height() * _FOOT * _FOOT)
            self._outer.setSizes([top, self.height() - top])
            self._inner.setSizes([self.height() - top - end, end])
            return
        left = self._theme.px(category_pane.WIDTH if wide else category_pane.LEAST_WIDTH)
        self._outer.setSizes([left, self.width() - left])
        end = self._theme.px(detail.LEAST_WIDTH) if wide else round(self.height() * _FOOT)
        whole = self.width() - left if wide else self.height()
        self._inner.setSizes([whole - end, end])

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the heads level with the columns, however wide the strip beside the list is."""
        if event.type() == QEvent.Type.Resize and watched is self.list.viewport():
            self.heads.leave(self.heads.width() - self.list.viewport().width())
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """What the narrow division needs; the wide one must not keep a window from becoming narrow."""
        return QSize(self._theme.px(_LEAST_WIDTH), self._theme.px(_LEAST_HEIGHTS[self._stacked]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divides the room anew."""
        super().resizeEvent(event)
        self._divide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and Shift+F8 step through the rows that differ, wherever in the view the focus is."""
        if event.key() == Qt.Key.Key_F8 and self._comparison is not None:
            self.step(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)


def _names(comparison: Comparison) -> tuple[str, str]:
    return comparison.a.document.sha256, comparison.b.document.sha256
