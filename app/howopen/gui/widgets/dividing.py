# SPDX-License-Identifier: Apache-2.0
"""Panes with handles between them, in sizes of the design until a person moves a handle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from howopen.gui.theme import Theme


class Panes(QSplitter):
    """Panes beside or above each other; none can be dragged away."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._shares: tuple[int, ...] = ()
        self._moved = False
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)
        theme.changed.connect(self._divide)

    @property
    def moved(self) -> bool:
        """Whether a person moved a handle since the sizes were shared out; that choice then stays."""
        return self._moved

    def share_out(self, *sizes: int) -> None:
        """Gives the panes these sizes of the design, in their order, at this zoom and at every other."""
        self._shares, self._moved = sizes, False
        self._divide()

    def _divide(self) -> None:
        if self._shares and not self._moved:
            self.setSizes([self._theme.px(size) for size in self._shares])

    def _keep(self) -> None:
        self._moved = True
