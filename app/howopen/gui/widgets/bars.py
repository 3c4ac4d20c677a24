# SPDX-License-Identifier: Apache-2.0
"""The context bar of a view, whose controls go into lines of their own where one line has no room for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.wrapping import WrappingLayout

HEIGHT: Final = 44
_EDGE: Final = 16
_BELOW: Final = 8


class Bar(Frame):
    """What is shown, and behind it the controls; below it where they do not fit beside each other."""

    def __init__(self, theme: Theme, *, gap: int, parent: QWidget | None = None) -> None:
        """An empty bar; ``gap`` lies between all parts, in pixels of the design."""
        super().__init__("bar", parent)
        self._theme, self._gap = theme, gap
        self._leading: tuple[QWidget, ...] = ()
        self._controls: tuple[QWidget, ...] = ()
        self._first, self._below = QHBoxLayout(), QWidget()
        self._lines = WrappingLayout(theme, gap=gap, margins=(_EDGE, 0, _EDGE, _BELOW))
        self._below.setLayout(self._lines)
        self._below.hide()
        theme.scale(self._first.setContentsMargins, _EDGE, 0, _EDGE, 0)
        theme.scale(self._first.setSpacing, gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._first, 1)
        column.addWidget(self._below)
        theme.scale(self.setFixedHeight, HEIGHT)

    @property
    def folded(self) -> bool:
        """Whether the controls stand below."""
        return self._below.isVisibleTo(self)

    def fill(self, leading: Sequence[QWidget], controls: Sequence[QWidget], *, wide: QWidget | None = None) -> None:
        """Puts the parts in; ``wide`` is the one that takes what room there is, else it is empty."""
        self._leading, self._controls = tuple(leading), tuple(controls)
        for part in self._leading:
            self._first.addWidget(part, int(part is wide))
        self._first.addStretch(int(wide is None))  # where the wide part is hidden, no control takes its room
        for part in self._controls:
            self._first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fold(self) -> None:
        """Puts the controls where they fit; a bar that is not seen has no width of its own yet."""
        if not self.isVisible():
            return
        below = self._needed() > self.width()
        if below != self.folded:
            for part in self._controls:
                if below:
                    self._first.removeWidget(part)
                    self._lines.addWidget(part)
                else:
                    self._lines.removeWidget(part)
                    self._first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            self._below.setVisible(below)
        lines = self._lines.heightForWidth(self.width()) if below else 0
        if below and lines != self._below.height():
            self._below.setFixedHeight(lines)
        height = self._theme.px(HEIGHT) + lines
        if height != self.height():
            self.setFixedHeight(height)

    def _needed(self) -> int:
        """How wide one line must be for all that is wanted now, in pixels."""
        leading = [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in _wanted(self._leading)]
        controls = [max(part.sizeHint().width(), part.minimumWidth()) for part in _wanted(self._controls)]
        gaps = max(0, len(leading) + len(controls) - 1) * self._theme.px(self._gap)
        return sum(leading) + sum(controls) + gaps + 2 * self._theme.px(_EDGE)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Room for the widest control, and for what stands before them in little room."""
        widths = [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in _wanted(self._controls)]
        leading = [part.minimumSizeHint().width() + self._theme.px(self._gap) for part in _wanted(self._leading)]
        return QSize(max(*widths, sum(leading), 0) + 2 * self._theme.px(_EDGE), self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Folds anew where a part asks for other room than before."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Folds where it became narrow while it was not seen."""
        super().showEvent(event)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds where it became narrow."""
        super().resizeEvent(event)
        self._fold()


def _wanted(parts: Sequence[QWidget]) -> list[QWidget]:
    return [part for part in parts if not part.isHidden()]
