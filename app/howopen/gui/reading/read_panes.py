# SPDX-License-Identifier: Apache-2.0
"""Outline, text and side of the reading view: beside each other, or the side below the text where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from howopen.gui.reading.side import Side
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.panels import EmptyState

OUTLINE_WIDTH: Final = 224
DETAIL_WIDTH: Final = 428
NARROW: Final = 1128
_LEAST_OUTLINE: Final = 180
_LEAST_SIDE: Final = 300
_LEAST_TEXT: Final = 280
_LEAST_LIST: Final = 180
_ONE_COLUMN: Final = 760
_REST: Final = 4000


def nothing_open(theme: Theme) -> EmptyState:
    """What Read shows before a document is open."""
    words = tr(
        "Drop a licence or terms anywhere in this window, or open one from the library. Nothing leaves this computer."
    )
    return EmptyState("read", tr("Nothing is open"), words, theme)


class ReadPanes(Panes):
    """Three panes with handles between them."""

    def __init__(
        self, theme: Theme, outline: QWidget, centre: QWidget, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self._side, self._outline, self._text = side, outline, centre
        self._middle = Panes(theme, Qt.Orientation.Vertical)
        self._middle.addWidget(centre)
        for pane in (outline, self._middle, side):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        theme.changed.connect(self._bound)
        self._bound()
        self.share_out(OUTLINE_WIDTH, _REST, DETAIL_WIDTH)

    def fit(self, width: int) -> None:
        """Arranges the panes for a view that is ``width`` pixels wide."""
        narrow = width < self._theme.px(NARROW)
        self._stack(stacked=width < self._theme.px(_ONE_COLUMN))
        if narrow == (self._side.parent() is self._middle):
            return
        if narrow:
            self._middle.addWidget(self._side)
            self._middle.share_out(_REST, _REST)
        else:
            self.addWidget(self._side)
            self.share_out(OUTLINE_WIDTH, _REST, DETAIL_WIDTH)
        self._side.set_narrow(narrow)

    def _stack(self, *, stacked: bool) -> None:
        """Puts everything below each other, the outline last, where two panes beside each other would be of no use."""
        turned = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self.orientation() == turned:
            return
        self.setOrientation(turned)
        self._side.set_stacked(stacked)
        self.insertWidget(self.count() if stacked else 0, self._outline)
        self._bound()
        if not stacked:
            self.share_out(OUTLINE_WIDTH, _REST, DETAIL_WIDTH)

    def _bound(self) -> None:
        """No pane gets so small that it is of no use; what then has no room scrolls."""
        px, stacked = self._theme.px, self.orientation() == Qt.Orientation.Vertical
        self._outline.setMinimumWidth(px(_LEAST_OUTLINE))
        self._side.setMinimumWidth(px(_LEAST_SIDE))
        for pane, height in ((self._text, _LEAST_TEXT), (self._outline, _LEAST_LIST)):
            pane.setMinimumHeight(px(height) if stacked else 0)
