# SPDX-License-Identifier: Apache-2.0
"""Outline, text and side of the reading view: beside each other, or the side below the text where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from howopen.gui.reading.side import Side
from howopen.gui.theme import Theme

OUTLINE_WIDTH: Final = 224
DETAIL_WIDTH: Final = 428
NARROW: Final = 1128
_LEAST_OUTLINE: Final = 180
_LEAST_SIDE: Final = 300
_REST: Final = 4000


class ReadPanes(QSplitter):
    """Three panes with handles between them."""

    def __init__(
        self, theme: Theme, outline: QWidget, centre: QWidget, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._side = theme, side
        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.addWidget(centre)
        self._middle.setChildrenCollapsible(False)
        self.setChildrenCollapsible(False)
        for pane in (outline, self._middle, side):
            self.addWidget(pane)
        outline.setMinimumWidth(theme.px(_LEAST_OUTLINE))
        side.setMinimumWidth(theme.px(_LEAST_SIDE))
        self.setStretchFactor(1, 1)
        self._share_out()

    def fit(self, width: int) -> None:
        """Arranges the panes for a view that is ``width`` pixels wide."""
        narrow = width < self._theme.px(NARROW)
        if narrow == (self._side.parent() is self._middle):
            return
        if narrow:
            self._middle.addWidget(self._side)
            self._middle.setSizes([_REST, _REST])
        else:
            self.addWidget(self._side)
            self._share_out()
        self._side.set_narrow(narrow)

    def _share_out(self) -> None:
        """Gives the text what outline and side leave."""
        self.setSizes([self._theme.px(OUTLINE_WIDTH), _REST, self._theme.px(DETAIL_WIDTH)])
