# SPDX-License-Identifier: Apache-2.0
"""How Review shares out its room: queue, finding, and trail with sign-off, as many beside each other as fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent

from howopen.gui.review.parts import Parts
from howopen.gui.review.queue_pane import QueuePane
from howopen.gui.theme import Theme
from howopen.gui.widgets.stacking import StackingPanes

_NARROW: Final = 1128
_STACKED_BELOW: Final = 700
_LEAST_HEIGHTS: Final = (300, 380)  # of the queue and of the finding where they are above each other


class ReviewPanes(StackingPanes):
    """The queue, and beside or below it the finding with the trail and the sign-off."""

    def __init__(self, theme: Theme, queue: QueuePane, parts: Parts) -> None:
        super().__init__(theme, below=_STACKED_BELOW, heights=_LEAST_HEIGHTS)
        self._queue, self._parts = queue, parts
        self.addWidget(queue)
        self.addWidget(parts)
        self.setStretchFactor(0, 1)
        self.turned.connect(self._give_room)

    def _give_room(self) -> None:
        """Gives the finding what it wants beside the queue, unless a person gave it other room."""
        if not self.moved and not self.stacked:
            right = self._parts.wanted_width()
            self.setSizes([self.width() - right, right])

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the finding, or the trail and the sign-off, where the window is too narrow for both."""
        least = self._queue.minimumSizeHint().width() + self._parts.both_width()
        wide = event.size().width() >= max(self._theme.px(_NARROW), least)
        if wide == self._parts.narrow:
            self._parts.set_narrow(not wide)
            self.share_out()
        super().resizeEvent(event)
        self._give_room()
