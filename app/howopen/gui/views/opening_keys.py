# SPDX-License-Identifier: Apache-2.0
"""Enter opens a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView


class OpeningKeys(QObject):
    """Has Enter open a row of a list, on every platform alike.

    Signals:
        opened: the index that Enter was pressed on.
    """

    opened = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answers Enter."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in enter:
            index = self._view.currentIndex()
            if index.isValid():
                self.opened.emit(index)
                return True
        return super().eventFilter(watched, event)
