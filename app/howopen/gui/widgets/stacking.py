# SPDX-License-Identifier: Apache-2.0
"""Panes beside each other that stand above each other where the window is narrow for the size of its letters."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.widgets.dividing import Panes


class StackingPanes(Panes):
    """Panes beside each other where there is room for it.

    Signals:
        turned: the panes stand above each other now (True), or beside each other again.
    """

    turned = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        *,
        below: int,
        heights: tuple[int, ...],
        widths: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Panes that are stacked where there is a width of less than ``below``.

        ``heights`` are the least heights of the stacked panes, in their order, ``widths`` those that they have beside
        each other until a person moves them (without them their owner shares out); all are pixels of the design. What
        then has no room in the window scrolls with the page.
        """
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self._below, self._heights, self._widths = below, heights, widths

    @property
    def stacked(self) -> bool:
        """Whether the panes stand above each other."""
        return self.orientation() is Qt.Orientation.Vertical

    def _panes(self) -> list[QWidget]:
        return [pane for pane in map(self.widget, range(self.count())) if pane is not None]

    def _arrange(self) -> None:
        stacked = self.width() < self._theme.px(self._below)
        for pane, height in zip(self._panes(), self._heights, strict=True):
            pane.setMinimumHeight(self._theme.px(height) if stacked else 0)
        if stacked != self.stacked:
            self.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
            self.share_out(*(self._heights if stacked else self._widths))
            self.turned.emit(stacked)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest pane, for the panes can be stacked."""
        least = [pane.minimumSizeHint().expandedTo(pane.minimumSize()) for pane in self._panes()]
        width = max((size.width() for size in least), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Shares out once all panes are in."""
        if not self.moved:
            self.share_out(*(self._heights if self.stacked else self._widths))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the panes, or puts them beside each other again."""
        self._arrange()
        super().resizeEvent(event)


class ShownStack(QStackedLayout):
    """A stack of pages that asks for the room of the one that is shown, and not of the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self.currentChanged.connect(self.update)

    def minimumSize(self) -> QSize:
        """The least size of the page that is shown."""
        shown = self.currentWidget()
        return super().minimumSize() if shown is None else shown.minimumSizeHint().expandedTo(shown.minimumSize())
