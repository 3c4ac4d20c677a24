# SPDX-License-Identifier: Apache-2.0
"""The library on the start page: chips, search and table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from howopen.domain.library import LibraryEntry
from howopen.gui.icons import icon
from howopen.gui.models.library_model import Column, LibraryModel, Shelf
from howopen.gui.theme import Theme
from howopen.gui.views.library_rows import FIRST_INDENT, ROW, LibraryDelegate
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.widgets.buttons import Button, Chip
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

SEARCH_DELAY_MS: Final = 150
_NARROW_BELOW: Final = 800
_WIDTHS: Final = {Column.PUBLISHER: 128, Column.EFFECTIVE: 96, Column.OPENNESS: 178, Column.DECIDES: 252}


class LibraryPanel(QWidget):
    """The library: chips, search field and table.

    Signals:
        opened: the source ("lib:ID") of the chosen entry.
        missing: a ``LibraryEntry`` was chosen whose text is not here.
        searched: the words that are looked for changed; ``set_found`` answers.
        compared: two sources are to be compared.
    """

    opened = Signal(str)
    missing = Signal(object)
    searched = Signal(str)
    compared = Signal(str, str)

    def __init__(self, model: LibraryModel, empty: QWidget, theme: Theme) -> None:
        super().__init__()
        self.model = model
        self._theme = theme
        self.chips = {shelf: Chip(shelf.value, on=shelf is Shelf.AI) for shelf in Shelf}
        self.search = QLineEdit()
        self.table = QTableView()
        self.compare = Button("Compare the two", theme, icon_name="compare")
        self._count = TextLabel("", theme, role="secondary", token="text2")
        self._nothing = TextLabel("", theme, token="text2")
        self._chip_bar = QWidget()
        self._head = QGridLayout()
        self._stack = QStackedWidget()
        self._delay = QTimer(self)
        self._empty = empty
        self._set_up_search()
        self._set_up_table()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        model.modelReset.connect(self._show_state)
        self._known = False
        self._show_state()

    def set_entries(self, entries: Sequence[LibraryEntry], numbers: Mapping[Shelf, int]) -> None:
        """Shows the library; no entries at all shows what to do about that."""
        self._known = bool(entries)
        for shelf, chip in self.chips.items():
            chip.setText(f"{shelf.value} {numbers[shelf]:,}")
            chip.setAccessibleName(chip.text())
        self._count.setText(
            f"{sum(entry.has_text for entry in entries):,} texts; {sum(entry.ai for entry in entries):,} entries for AI"
            if entries
            else ""
        )
        self.model.set_entries(entries)

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The chosen entries, from top to bottom."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(entry for row in rows if (entry := self.model.entry(row)) is not None)

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText("Find in library")
        self.search.setAccessibleName("Find in library, in names and texts")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # files dropped on the field are for the window
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_DELAY_MS)
        self._delay.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self._looking = self.search.addAction(icon("find", self._theme), QLineEdit.ActionPosition.LeadingPosition)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(LibraryDelegate(self._theme, table))
        table.setAccessibleName("Licence library")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setHighlightSections(False)
        head.setSectionResizeMode(Column.LICENCE, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(self._open)
        OpeningKeys(table).opened.connect(self._open)
        table.selectionModel().selectionChanged.connect(self._show_choice)
        self.compare.clicked.connect(self._compare)
        self.compare.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        chips = QHBoxLayout(self._chip_bar)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(px(8))
        group = QButtonGroup(self)
        for shelf, chip in self.chips.items():
            group.addButton(chip)
            chips.addWidget(chip)
            chip.toggled.connect(lambda on, chosen=shelf: self.model.set_shelf(chosen) if on else None)
        chips.addStretch(1)
        head = self._head
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(8))
        title = TextLabel("Library", self._theme, role="body-strong")
        title.setFixedHeight(px(28))
        for place, part in enumerate((title, self._count, self._chip_bar, self.compare, self.search)):
            head.addWidget(part, 0, place)
        head.setColumnStretch(1, 1)
        card = Frame("panel")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.table, self._nothing, self._empty):
            self._stack.addWidget(page)
        inside.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(card, 1)

    def pair(self) -> tuple[str, str] | None:
        """The sources of the two chosen entries; None where it is not two, or a text is not here."""
        chosen = [f"lib:{entry.id}" for entry in self.selected() if entry.has_text]
        return (chosen[0], chosen[1]) if len(chosen) == 2 == len(self.selected()) else None

    def _compare(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.compared.emit(*pair)

    def _show_choice(self) -> None:
        self.compare.setVisible(self.pair() is not None)

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if entry is None:
            return
        if self.pair() is not None and entry in self.selected():
            self._compare()
        elif entry.has_text:
            self.opened.emit(f"lib:{entry.id}")
        else:
            self.missing.emit(entry)

    def _show_state(self) -> None:
        self._show_choice()
        if not self._known:
            page: QWidget = self._empty
        elif self.model.rowCount() == 0:
            words = self.search.text().strip()
            self._nothing.setText(f"Nothing here holds “{words}”." if words else "Nothing on this shelf yet.")
            page = self._nothing
        else:
            page = self.table
        for part in (*self.chips.values(), self.search):
            part.setVisible(self._known)
        self._stack.setCurrentWidget(page)

    def _fit(self) -> None:
        """Where there is little room, gives the chips a line of their own and leaves the widest column to a tooltip."""
        narrow = self.width() < self._theme.px(_NARROW_BELOW)
        self._head.removeWidget(self._chip_bar)
        if narrow:
            self._head.addWidget(self._chip_bar, 1, 0, 1, 5)
        else:
            self._head.addWidget(self._chip_bar, 0, 2)
        self.table.setColumnHidden(Column.DECIDES, narrow)

    def _dress(self) -> None:
        px = self._theme.px
        self._fit()
        self.table.verticalHeader().setDefaultSectionSize(px(ROW))
        self.table.verticalHeader().setMinimumSectionSize(px(ROW))
        self.table.horizontalHeader().setFixedHeight(px(28))
        self.table.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {px(FIRST_INDENT)}px; }}")
        # The general rule for tool buttons would push the icon inside the field off its middle.
        self.search.setStyleSheet("QToolButton { padding: 0; min-height: 0; border: 0; background: transparent; }")
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, px(width))
        self.search.setMinimumWidth(px(110))
        self.search.setMaximumWidth(px(190))
        self._looking.setIcon(icon("find", self._theme))

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new size."""
        super().resizeEvent(event)
        self._fit()
