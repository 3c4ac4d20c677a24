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
from howopen.gui.compare.finding import BothTexts
from howopen.gui.compare.heads import Heads
from howopen.gui.compare.strip import OverviewStrip
from howopen.gui.reading.find_bar import FindBar
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.dividing import Panes

_LIST_WIDTH: Final = 308
_LIST_LEAST: Final = 240
_LIST_SHARE: Final = 0.36
_LOW_LEAST: Final = 190  # its head and three changes
_LOW_MOST: Final = 0.5
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
        self.find_bar: FindBar | None = None
        self._comparison: Comparison | None = None
        self._inline = False
        self._column = QVBoxLayout()
        self.addWidget(self._texts())
        self.addWidget(self.changes)
        self.setStretchFactor(0, 1)
        self.share_out(_REST, _LIST_WIDTH)
        theme.changed.connect(self._arrange)
        self._arrange()

    def steps(self, comparison: Comparison | None) -> tuple[Callable[[], None], ...]:
        """The steps that show another comparison from its top, or nothing, for who does them one after the other."""
        same = _documents(self._comparison) == _documents(comparison)
        self._comparison = comparison
        if self.find_bar is not None and not same:
            self.find_bar.reset()
        parts = (self.heads.show_comparison, self.changes.show_comparison, self.area.show_comparison)
        return (*(partial(part, comparison) for part in parts), self._find_again)

    def set_current(self, change: int) -> None:
        """Makes a change the current one, in the texts and in the list."""
        self.area.set_current(change)
        self.changes.set_current(change)

    def set_inline(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Shows both texts in one column, or side by side; what was found is found there too."""
        self._inline = on
        self.area.set_inline(on)
        self._find_again()

    def focus_find(self) -> None:
        """Opens the find bar on both texts, from the place that is shown."""
        if self._comparison is None:
            return
        if self.find_bar is None:
            self.find_bar = FindBar(self._theme, prompt=tr("Find in both documents"))
            self.find_bar.found.connect(self.area.set_found)
            self.find_bar.closed.connect(self.area.setFocus)
            self._column.insertWidget(0, self.find_bar)
        self.find_bar.open_on(self._sought(self._comparison))

    def find_next(self, *, forward: bool) -> None:
        """Goes to the next or previous place of what is looked for, on either side."""
        if self.find_bar is not None:
            self.find_bar.go(forward=forward)

    def _find_again(self) -> None:
        """Finds the same words in what is shown now, where the find bar is open."""
        if self.find_bar is not None and not self.find_bar.isHidden() and self._comparison is not None:
            self.find_bar.look_in(self._sought(self._comparison))

    def _sought(self, comparison: Comparison) -> BothTexts:
        return BothTexts(comparison, inline=self._inline, row=self.area.top_row)

    def _texts(self) -> QWidget:
        column = self._column
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
            low = round(min(max(self.height() * _LIST_SHARE, self._theme.px(_LOW_LEAST)), self.height() * _LOW_MOST))
            self.setSizes([self.height() - low, low])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the list where there is room for it."""
        super().resizeEvent(event)
        self._arrange()


def _documents(comparison: Comparison | None) -> frozenset[str]:
    """What tells the documents of a comparison from others, whichever is A."""
    return frozenset(one.document.sha256 for one in (comparison.a, comparison.b)) if comparison else frozenset()
