# SPDX-License-Identifier: Apache-2.0
"""The table of the library's entries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from howopen.domain.library import LibraryEntry
from howopen.gui.library.entry_delegate import FIRST_INDENT, FOUND_ROW, LibraryDelegate
from howopen.gui.models.library_model import Column, LibraryModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.views.library_rows import ROW

_HEAD: Final = 28
_WIDTHS: Final = {Column.PUBLISHER: 128, Column.EFFECTIVE: 96, Column.OPENNESS: 178, Column.DECIDES: 252}
_NAME: Final = 300
"""So wide is the name of most licences."""
_LEAST_DECIDES: Final = 160


class EntryTable(QTableView):
    """One row an entry; several can be chosen."""

    def __init__(self, model: LibraryModel, theme: Theme) -> None:
        super().__init__()
        self._entries, self._theme = model, theme
        self.setModel(model)
        self.setItemDelegate(LibraryDelegate(theme, self))
        self.setAccessibleName(tr("Licence library"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setHighlightSections(False)
        head.setSectionResizeMode(Column.LICENCE, QHeaderView.ResizeMode.Stretch)

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The chosen entries, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(entry for row in rows if (entry := self._entries.entry(row)) is not None)

    def select(self, ids: Iterable[str]) -> None:
        """Chooses the entries with these ids, as far as they are shown."""
        both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for entry_id in ids:
            row = self._entries.row_of(entry_id)
            if row is not None:
                self.selectionModel().select(self._entries.index(row, 0), both)

    def go_to_first(self) -> None:
        """Chooses the first row, with the keyboard."""
        if self._entries.rowCount():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.selectRow(0)
            self.setCurrentIndex(self._entries.index(0, Column.LICENCE))

    def fit_rows(self) -> None:
        """Makes the rows as high as what they show."""
        height = self._theme.px(FOUND_ROW if self._entries.searching else ROW)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)

    def fit_columns(self) -> None:
        """Gives the licence's column what the others leave; a change of what is hidden alone does not."""
        self.horizontalHeader().setSectionResizeMode(Column.LICENCE, QHeaderView.ResizeMode.Stretch)
        self._share()

    def _share(self) -> None:
        """Takes from the column of what decides, as far as it bears it, what the licence's name needs."""
        px = self._theme.px
        others = sum(self.columnWidth(column) for column in _WIDTHS if column is not Column.DECIDES)
        spare = self.viewport().width() - others - px(_NAME)
        width = min(max(spare, px(_LEAST_DECIDES)), px(_WIDTHS[Column.DECIDES]))
        self.setColumnWidth(Column.DECIDES, width)

    def dress(self) -> None:
        """Takes sizes from the theme again."""
        px = self._theme.px
        self.fit_rows()
        self.horizontalHeader().setFixedHeight(px(_HEAD))
        self.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {px(FIRST_INDENT)}px; }}")
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
        self._share()

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts the width anew."""
        super().resizeEvent(event)
        self._share()
