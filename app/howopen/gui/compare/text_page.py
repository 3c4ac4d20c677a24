# SPDX-License-Identifier: Apache-2.0
"""The texts of a comparison with heads and overview, and the change list beside or below them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.comparison import Comparison
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.change_list import ChangeList
from howopen.gui.compare.heads import Heads
from howopen.gui.compare.strip import OverviewStrip
from howopen.gui.theme import Theme
from howopen.gui.widgets.dividing import Panes

_LIST_WIDTH: Final = 308
_LIST_LEAST: Final = 240
_LIST_SHARE: Final = 0.36
_REST: Final = 10_000
_WIDE_FROM: Final = 1128  # a window of 1,200 without the rail


class TextPage(Panes):
    """Two texts side by side or inline, and their changes by legal weight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self.heads = Heads(theme)
        self.area = DiffArea(theme)
        self.strip = OverviewStrip(self.area, theme)
        self.changes = ChangeList(theme)
        self.addWidget(self._texts())
        self.addWidget(self.changes)
        self.setStretchFactor(0, 1)
        self.share_out(_REST, _LIST_WIDTH)
        theme.changed.connect(self._arrange)
        self._arrange()

    def steps(self, comparison: Comparison | None) -> tuple[Callable[[], None], ...]:
        """The steps that show another comparison from its top, or nothing, for who does them one after the other."""
        parts = (self.heads.show_comparison, self.changes.show_comparison, self.area.show_comparison)
        return tuple(partial(part, comparison) for part in parts)

    def set_current(self, change: int) -> None:
        """Makes a change the current one, in the texts and in the list."""
        self.area.set_current(change)
        self.changes.set_current(change)

    def _texts(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.area, 1)
        pane = QWidget()
        # A stands left of B whichever way the window is read: heads, texts, bands and strip agree on it.
        pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(pane)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.strip)
        return pane

    def _arrange(self) -> None:
        """Puts the list beside the texts, or below them where the window is narrow."""
        self.changes.setMinimumWidth(self._theme.px(_LIST_LEAST))
        wide = self.width() >= self._theme.px(_WIDE_FROM)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.orientation() is not wanted or not any(self.sizes()):
            self.setOrientation(wanted)
            self.changes.set_low(not wide)
            self.share_out(*((_REST, _LIST_WIDTH) if wide else ()))
        if not wide and not self.moved:
            low = round(self.height() * _LIST_SHARE)
            self.setSizes([self.height() - low, low])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the list where there is room for it."""
        super().resizeEvent(event)
        self._arrange()
