# SPDX-License-Identifier: Apache-2.0
"""The finding beside the trail and the sign-off; one of them at a time where there is no room for both."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.gui.review.decision_pane import LEAST_WIDTH
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Segments
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.panels import Frame

_MIDDLE, _RIGHT = 392, 308
_FINDING: Final = 0
_SIDE: Final = 1


class Parts(QWidget):
    """Two parts side by side, or under a switch."""

    def __init__(self, finding: QWidget, side: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._finding, self._side = theme, finding, side
        self._narrow = False
        self.switch = Segments((tr("Finding"), tr("Trail and sign-off")), name=tr("What is shown"), kind="tab")
        self._bar = Frame("strip")
        self._splitter = Panes(theme, Qt.Orientation.Horizontal)
        self._lay_out()
        self.switch.chosen.connect(self._show)

    @property
    def narrow(self) -> bool:
        """Whether one part is shown at a time."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Shows one part at a time, or both."""
        self._narrow = narrow
        self._bar.setVisible(narrow)
        self._show()

    def wanted_width(self) -> int:
        """How wide the parts would be, in pixels."""
        return self._theme.px(_MIDDLE) if self._narrow else max(self._theme.px(_MIDDLE + _RIGHT), self.both_width())

    def both_width(self) -> int:
        """The least width of both parts side by side, in pixels."""
        return sum(map(_least_width, (self._finding, self._side))) + self._splitter.handleWidth()

    def show_finding(self) -> None:
        """Turns to the finding."""
        self.switch.choose(_FINDING)

    def show_side(self) -> None:
        """Turns to the trail and the sign-off."""
        self.switch.choose(_SIDE)

    def _show(self) -> None:
        self._finding.setVisible(not self._narrow or self.switch.current == _FINDING)
        self._side.setVisible(not self._narrow or self.switch.current == _SIDE)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._bar)
        self._theme.scale(row.setContentsMargins, 10, 4, 10, 4)
        row.addWidget(self.switch)
        row.addStretch(1)
        self._bar.hide()
        self._splitter.addWidget(self._finding)
        self._splitter.addWidget(self._side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.share_out(_MIDDLE, _RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._splitter, 1)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Room for one part: with less than both need, one gives way."""
        least = max(self._theme.px(LEAST_WIDTH), *map(_least_width, (self._finding, self._side)))
        return QSize(least, super().minimumSizeHint().height())


def _least_width(part: QWidget) -> int:
    """With less a part would be cut: what its content needs, and what it was told to keep."""
    return max(part.minimumSizeHint().width(), part.minimumWidth())
