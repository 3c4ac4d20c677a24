# SPDX-License-Identifier: Apache-2.0
"""The rows of a comparison for screen readers: those that are shown, folded ones as the line that stands for them."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from howopen.comparing.geometry import Extent
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.spoken import row_words, spoken_row
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.spoken_list import SpokenList, Told


class SpokenRows(SpokenList):
    """Each row by its kind, its changes and their directions; its words are the description.

    Signals:
        row_chosen: a screen reader selected a row; its index in the comparison.
    """

    row_chosen = Signal(int)

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._sheet: Sheet | None = None
        self._rows: tuple[int, ...] = ()
        told = Told(lambda: len(self._rows), self._name, self._about, self._place)
        super().__init__(area.viewport(), tr("Rows of the comparison"), told)
        self.chosen.connect(lambda item: self.row_chosen.emit(self._rows[item]))

    def show_rows(self, sheet: Sheet | None) -> None:
        """Tells of other rows."""
        self._sheet = sheet
        self._rows = () if sheet is None else sheet.shown(Extent(0.0, sheet.tops.total))
        self.renew()

    def set_row(self, row: int | None) -> None:
        """Makes a row of the comparison the selected one, or none."""
        at = -1 if row is None else bisect_left(self._rows, row)
        self.set_current(at if 0 <= at < len(self._rows) and self._rows[at] == row else -1)

    def _name(self, item: int) -> str:
        sheet, row = self._sheet, self._rows[item]
        return "" if sheet is None else spoken_row(sheet.comparison, row, hidden=sheet.fold_at(row))

    def _about(self, item: int) -> str:
        sheet, row = self._sheet, self._rows[item]
        return "" if sheet is None or sheet.fold_at(row) else row_words(sheet.comparison, row)

    def _place(self, item: int) -> QRect:
        if self._sheet is None:
            return QRect()
        extent = self._sheet.tops.extent(self._rows[item])
        top = extent.top - self._area.verticalScrollBar().value()
        return QRect(0, round(top), self._area.viewport().width(), round(extent.height))
