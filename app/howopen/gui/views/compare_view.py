# SPDX-License-Identifier: Apache-2.0
"""Compare, in text order: two documents level, what changed, and the changes by legal weight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from howopen.comparing.geometry import next_stop, previous_stop
from howopen.domain.comparison import Comparison
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.change_list import ChangeList
from howopen.gui.compare.heads import Heads
from howopen.gui.compare.strip import OverviewStrip
from howopen.gui.compare.wording import summary
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import Button, CheckBox, IconButton
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import EmptyState, Frame

_LIST_WIDTH: Final = 308
_LIST_LEAST: Final = 240
_BAR_HEIGHT: Final = 44
_STEP_WORDS: Final = {True: "Next change", False: "Previous change"}


class CompareView(QWidget):
    """Two documents side by side.

    Signals:
        export_requested: the person asked for this comparison as a file.
        current_changed: the index of the current change, or -1 where none is.
    """

    export_requested = Signal()
    current_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._current: int | None = None
        self._count = TextLabel("", theme, role="body-strong")
        self._details = ElidedLabel("", theme, role="secondary", token="text2")
        self._position = TextLabel("", theme, role="secondary", token="text2")
        self._only = CheckBox("Only differences", theme)
        self._previous = IconButton("up", _STEP_WORDS[False], theme, shortcut="Shift+F8")
        self._next = IconButton("down", _STEP_WORDS[True], theme, shortcut="F8")
        self._export = Button("Export comparison", theme, kind="primary", icon_name="export")
        self._heads = Heads(theme)
        self._area = DiffArea(theme)
        self._strip = OverviewStrip(self._area, theme)
        self._list = ChangeList(theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._content())
        self.setFocusProxy(self._area)
        self._connect()
        self._restyle()

    @property
    def area(self) -> DiffArea:
        """The side-by-side pane."""
        return self._area

    @property
    def changes(self) -> ChangeList:
        """The change list."""
        return self._list

    @property
    def current(self) -> int | None:
        """The index of the current change."""
        return self._current

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows a comparison from its top, with no change current."""
        self._comparison, self._current = comparison, None
        count, details = summary(comparison)
        self._count.setText(count)
        self._details.setText(details)
        self._heads.a.show_analysis(comparison.a)
        self._heads.b.show_analysis(comparison.b)
        self._list.show_comparison(comparison)
        self._area.show_comparison(comparison)
        self._stack.setCurrentIndex(1)
        self._tell()

    def clear(self) -> None:
        """Goes back to the empty state."""
        self._comparison, self._current = None, None
        self._list.show_comparison(None)
        self._area.show_comparison(None)
        self._stack.setCurrentIndex(0)
        self._tell()

    def next_change(self) -> None:
        """Goes to the next change in text order; stays at the last."""
        self._step(forward=True)

    def previous_change(self) -> None:
        """Goes to the previous change in text order; stays at the first."""
        self._step(forward=False)

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Folds what is the same on both sides, or shows all."""
        self._only.setChecked(on)

    def go_to_change(self, change: int) -> None:
        """Makes a change the current one, in the texts and in the list.

        Raises:
            IndexError: if there is no such change.
        """
        if self._comparison is None or not 0 <= change < len(self._comparison.changes):
            raise IndexError(change)
        self._current = change
        self._area.set_current(change)
        self._list.set_current(change)
        self._tell()

    def _step(self, *, forward: bool) -> None:
        stops = range(len(self._comparison.changes)) if self._comparison else range(0)
        found = next_stop(stops, self._current) if forward else previous_stop(stops, self._current)
        if found is not None:
            self.go_to_change(found)

    def _tell(self) -> None:
        total = len(self._comparison.changes) if self._comparison else 0
        at = "" if self._current is None else f"Change {self._current + 1:,} of {total:,}"
        self._position.setText(at)
        self._next.setEnabled(total > 0 and self._current != total - 1)
        self._previous.setEnabled(total > 0 and self._current != 0)
        self.current_changed.emit(-1 if self._current is None else self._current)

    # From here on: how it is built.

    def _connect(self) -> None:
        self._only.toggled.connect(self._area.set_only_differences)
        self._next.clicked.connect(self.next_change)
        self._previous.clicked.connect(self.previous_change)
        self._export.clicked.connect(self.export_requested)
        self._list.chosen.connect(self.go_to_change)
        self._area.change_clicked.connect(self.go_to_change)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._bar.setFixedHeight(self._theme.px(_BAR_HEIGHT))
        self._only.setMinimumWidth(self._only.sizeHint().width() + self._theme.px(12))
        self._list.setMinimumWidth(self._theme.px(_LIST_LEAST))

    def _empty_state(self) -> QWidget:
        return EmptyState(
            "compare",
            "Choose two documents to compare",
            "Drop two files here together, or press Ctrl+D to choose two licences.",
            self._theme,
        )

    def _content(self) -> QWidget:
        self._bar = self._context_bar()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._heads)
        texts.addWidget(self._area, 1)
        pane = QWidget()
        row = QHBoxLayout(pane)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(texts, 1)
        row.addWidget(self._strip)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(pane)
        splitter.addWidget(self._list)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([10_000, self._theme.px(_LIST_WIDTH)])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(splitter, 1)
        return content

    def _context_bar(self) -> Frame:
        theme = self._theme
        bar = Frame("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._count)
        row.addWidget(self._details, 1)
        for widget in (self._position, self._only, self._previous, self._next, self._export):
            row.addWidget(widget)
        return bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and Shift+F8 step through the changes, wherever in the view the focus is.

        A key and not a shortcut of its own: the window's menu has the same keys, and two shortcuts would block each
        other.
        """
        if event.key() == Qt.Key.Key_F8 and self._comparison is not None:
            self._step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)
