# SPDX-License-Identifier: Apache-2.0
"""A chip that filters by direction: its sign, how many, and its word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from howopen.domain.comparison import Direction
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.timeline.wording import turned_words
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Chip

_GAP: Final = 4
_RATIOS: Final = (1.0, 1.5, 2.0)


class DirectionChip(Chip):
    """A chip with a direction's sign, a count and the direction's word."""

    def __init__(self, direction: Direction, theme: Theme) -> None:
        super().__init__("")
        self._direction, self._theme = direction, theme
        self.setToolTip(tr("Only these. {help}", help=signs.DIRECTIONS[direction].help))
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_count(self, count: int) -> None:
        """Says how many events go this way; a chip of none is not shown."""
        words = turned_words(self._direction, count)
        self.setText(words)
        self.setAccessibleName(tr("Only the {words}", words=words))
        self.setVisible(count > 0)

    def _restyle(self) -> None:
        side, width = self._theme.px(signs.DIRECTION_SIZE), self._theme.px(signs.DIRECTION_SIZE + _GAP)
        icon = QIcon()
        for ratio in _RATIOS:
            picture = QPixmap(round(width * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            signs.paint_direction(painter, QRectF(0, 0, side, side), self._direction, self._theme)
            painter.end()
            icon.addPixmap(picture)
        self.setIcon(icon)
        self.setIconSize(QSize(width, side))
