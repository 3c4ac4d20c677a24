# SPDX-License-Identifier: Apache-2.0
"""The painted rows for screen readers: an unseen label a row, where the row is, with what is said of it.

Labels and not a ``QAccessibleInterface`` of our own: Qt's cache frees the interfaces of rows that Python owns too,
which ends the program when a window closes. Qt's own interface of a label has no such second owner.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from howopen.comparing.geometry import Extent
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.spoken import row_words, spoken_row


class RowProxies:
    """One label for each row in view, made when a screen reader asks for it first."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._labels: list[QLabel] = []

    def place(self, sheet: Sheet, window: Extent, current: int | None) -> None:
        """Puts a label over each row in view, top to bottom."""
        rows = sheet.shown(window)
        while len(self._labels) < len(rows):
            self._labels.append(_label(self._viewport))
        for label, row in zip(self._labels, rows, strict=False):
            extent = sheet.tops.extent(row)
            area = QRect(0, round(extent.top - window.top), self._viewport.width(), round(extent.height))
            label.setGeometry(area.intersected(self._viewport.rect()))
            count = sheet.fold_at(row)
            words = spoken_row(sheet.comparison, row, hidden=count)
            label.setAccessibleName(f"{words}, current" if row == current else words)
            label.setAccessibleDescription("" if count else row_words(sheet.comparison, row))
            label.show()
        for label in self._labels[len(rows) :]:
            label.hide()


def _label(viewport: QWidget) -> QLabel:
    label = QLabel(viewport)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
