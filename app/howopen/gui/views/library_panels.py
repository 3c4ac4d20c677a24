# SPDX-License-Identifier: Apache-2.0
"""The two lists of the start page: recent documents, and the library with its chips and search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from howopen.domain.library import LibraryEntry
from howopen.gui.icons import icon
from howopen.gui.models.library_model import Column, LibraryModel, Shelf
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.theme import Theme
from howopen.gui.views.library_rows import FIRST_INDENT, ROW, TALL_ROW, LibraryDelegate, RecentDelegate
from howopen.gui.widgets.buttons import Button, Chip
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

SEARCH_DELAY_MS: Final = 150
_WIDTHS: Final = {Column.PUBLISHER: 128, Column.EFFECTIVE: 88, Column.OPENNESS: 178, Column.DECIDES: 252}


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


class RecentPanel(Frame):
    """The documents opened last.

    Signals:
        opened: the source (a path or "lib:ID") of the chosen document.
    """

    opened = Signal(str)

    def __init__(self, model: RecentModel, theme: Theme) -> None:
        super().__init__("panel")
        self._model = model
        self._theme = theme
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(RecentDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName("Recent documents")
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.doubleClicked.connect(self._open)
        OpeningKeys(self.list).opened.connect(self._open)
        self._none = TextLabel("Documents that you open are listed here.", theme, role="secondary", token="text2")
        self._none.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.more = Button("", theme, kind="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._none)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(12), theme.px(5), theme.px(12), theme.px(5))
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addLayout(foot)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.source(index))

    def _toggle(self, whole: bool) -> None:  # noqa: FBT001 - Qt's toggled(bool)
        self._model.show_all(whole)

    def _fit(self) -> None:
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self._none.setVisible(rows == 0)
        self.list.setFixedHeight(min(rows, 6) * self._theme.px(TALL_ROW))
        self.more.setText("Show fewer" if self.more.isChecked() else f"All {self._model.total} documents")
        self.more.setVisible(self._model.hidden > 0 or self.more.isChecked())


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
        self._count.setText(f"{len(entries):,} texts, {sum(entry.ai for entry in entries):,} for AI" if entries else "")
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
        bar = QWidget()
        bar.setFixedHeight(px(28))
        head = QHBoxLayout(bar)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(8))
        head.addWidget(TextLabel("Library", self._theme, role="body-strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.compare)
        group = QButtonGroup(self)
        for shelf, chip in self.chips.items():
            group.addButton(chip)
            head.addWidget(chip)
            chip.toggled.connect(lambda on, chosen=shelf: self.model.set_shelf(chosen) if on else None)
        head.addWidget(self.search)
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
        column.addWidget(bar)
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

    def _dress(self) -> None:
        px = self._theme.px
        self.table.verticalHeader().setDefaultSectionSize(px(ROW))
        self.table.verticalHeader().setMinimumSectionSize(px(ROW))
        self.table.horizontalHeader().setFixedHeight(px(28))
        self.table.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {px(FIRST_INDENT)}px; }}")
        # The general rule for tool buttons would push the icon inside the field off its middle.
        self.search.setStyleSheet("QToolButton { padding: 0; min-height: 0; border: 0; background: transparent; }")
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, px(width))
        self.search.setFixedWidth(px(190))
        self._looking.setIcon(icon("find", self._theme))
