# SPDX-License-Identifier: Apache-2.0
"""Which rows of the table have been measured: those at the top at once, the others between events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from howopen.gui.beat import Beat

AT_ONCE: Final = 12
"""So many rows fill a tall window; they have their final heights from the start."""
_SLICE_MS: Final = 8


class RowMeasuring(QObject):
    """Measures rows in slices of a few milliseconds.

    Breaking the words of thousands of rows into lines takes seconds. Until its turn comes a row has the room of the
    highest one, in which it can be painted whatever it holds.

    Signals:
        grown: rows have their final heights now that had not.
    """

    grown = Signal()

    def __init__(self, measure: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._next = self._count = 0
        self._timer = Beat(0, self)
        self._timer.due.connect(self._slice)

    @property
    def done(self) -> bool:
        """Whether every row has its final height."""
        return self._next >= self._count

    def begin(self, count: int) -> None:
        """Measures rows 0 to ``count`` anew, the first ones before this returns."""
        self._count, self._next = count, min(AT_ONCE, count)
        for row in range(self._next):
            self._measure(row)
        if self.done:
            self._timer.stop()
        else:
            self._timer.start()

    def _slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self.done and clock.elapsed() < _SLICE_MS:
            self._measure(self._next)
            self._next += 1
        if self.done:
            self._timer.stop()
            self.grown.emit()
