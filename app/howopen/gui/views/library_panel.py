# SPDX-License-Identifier: Apache-2.0
"""The library on the start page: search, filters and table, and beside it what is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.library import LibraryEntry
from howopen.gui.icons import icon
from howopen.gui.library.add_button import AddButton
from howopen.gui.library.entry_pane import LEAST_WIDTH, PANE_WIDTH, EntryPane
from howopen.gui.library.entry_table import EntryTable
from howopen.gui.library.filter_bar import FilterBar
from howopen.gui.library.filters import Filters, Shelf, categories, counts
from howopen.gui.library.nothing import Nothing
from howopen.gui.library.report_page import ReportPage
from howopen.gui.models.library_model import Column, LibraryModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.fields import clearable
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.library import SyncReport

SEARCH_DELAY_MS: Final = 150
_ROOM_FOR: Final = {Column.DECIDES: 800, Column.EFFECTIVE: 600, Column.PUBLISHER: 400, Column.OPENNESS: 330}
"""The least widths of the table at which these columns are shown; below, their words are in tooltips and the pane."""
_PANE_SHARE: Final = 0.36
_GAP: Final = 12
_LEAST_TABLE: Final = 200
_WIDE_FROM: Final = 700
_SEARCH_WIDE, _SEARCH_NARROW = 260, 120


class LibraryPanel(QWidget):
    """The library: search, filters and table, and the pane of what is chosen.

    Signals:
        opened: the source ("lib:ID") of the chosen entry.
        missing: a ``LibraryEntry`` was chosen whose text is not here.
        searched: the words that are looked for changed; the model then gets what was found.
        compared: two sources are to be compared.
        chosen: other entries are chosen; a tuple of ``LibraryEntry``.
    """

    opened = Signal(str)
    missing = Signal(object)
    searched = Signal(str)
    compared = Signal(str, str)
    chosen = Signal(tuple)

    def __init__(self, model: LibraryModel, empty: QWidget, theme: Theme) -> None:
        super().__init__()
        self.model = model
        self._theme = theme
        self._known = self._renewing = False
        self.bar = FilterBar(theme)
        self.chips = self.bar.chips
        self.search = QLineEdit()
        self.table = EntryTable(model, theme)
        self.pane = EntryPane(theme)
        self.report = ReportPage(theme)
        self.nothing = Nothing(theme)
        self.add = AddButton(theme)
        self.compare = Button(tr("Compare the two"), theme, icon_name="compare")
        self._count = ElidedLabel("", theme, role="secondary", token="text2")
        self._empty = empty
        self._stack = QStackedWidget()
        self._delay = QTimer(self)
        self._set_up_search()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self._show_state()

    def set_entries(self, entries: Sequence[LibraryEntry], tags: Mapping[str, tuple[str, ...]]) -> None:
        """Shows the library, with the tags of entries; no entries at all shows what to do about that."""
        self._known = bool(entries)
        kept = [entry.id for entry in self.selected()]
        self._renewing = True
        self.bar.show_numbers(counts(entries))
        self.model.set_entries(entries, tags)
        self.offer(entries, tags)
        self.table.select(kept)
        self._renewing = False
        self._show_chosen()

    def offer(self, entries: Sequence[LibraryEntry], tags: Mapping[str, tuple[str, ...]]) -> None:
        """Offers the categories of entries and the tags in use as filters."""
        self.bar.offer(categories(entries), sorted({tag for held in tags.values() for tag in held}))

    def show_report(self, report: SyncReport, names: Mapping[str, LibraryEntry]) -> None:
        """Shows what an update changed, in the place of the table."""
        self.report.show_report(report, names)
        self._stack.setCurrentWidget(self.report)
        self._show_chosen()
        self.report.back.setFocus()

    def reveal(self, ids: Sequence[str]) -> None:
        """Shows and chooses entries, on the person's own shelf where the filters leave them out."""
        self.search.clear()
        self._look()
        if any(self.model.row_of(entry_id) is None for entry_id in ids):
            self.bar.show_all()
            self.chips[Shelf.MINE].setChecked(True)
        self.table.clearSelection()
        self.table.select(ids)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The chosen entries, from top to bottom."""
        return self.table.selected()

    def pair(self) -> tuple[str, str] | None:
        """The sources of the two chosen entries; None where it is not two, or a text is not here."""
        chosen = [f"lib:{entry.id}" for entry in self.selected() if entry.has_text]
        return (chosen[0], chosen[1]) if len(chosen) == 2 == len(self.selected()) else None

    def open_entries(self, ids: Sequence[str]) -> None:
        """Opens entries, each as a document of its own."""
        for entry_id in ids:
            self.opened.emit(f"lib:{entry_id}")

    def _compare(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.compared.emit(*pair)

    def _show_chosen(self) -> None:
        self.compare.setVisible(self.pair() is not None)
        if not self._renewing:
            self.chosen.emit(self.selected() if self._stack.currentWidget() is self.table else ())
            self._fit()

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        chosen = self.selected()
        if entry is None:
            return
        if self.pair() is not None and entry in chosen:
            self._compare()
        elif len(chosen) > 1 and entry in chosen:
            self.open_entries([one.id for one in chosen if one.has_text])
        elif entry.has_text:
            self.opened.emit(f"lib:{entry.id}")
        else:
            self.missing.emit(entry)

    def _show_state(self) -> None:
        self.compare.setVisible(self.pair() is not None)
        if not self._known:
            page: QWidget = self._empty
        elif self.model.rowCount() == 0:
            self.nothing.say(self.search.text().strip(), self.model)
            page = self.nothing
        else:
            page = self.table
        for part in (self.bar, self.search, self.add):
            part.setVisible(self._known)
        self.table.fit_rows()
        self._stack.setCurrentWidget(page)
        self._count.setText(self._count_words())
        self._show_chosen()

    def _count_words(self) -> str:
        if not self._known:
            return ""
        rows = self.model.rowCount()
        if self.model.searching:
            return counted(rows, "{n} found", "{n} found")
        return counted(rows, "{n} entry", "{n} entries")

    def _take_filters(self, filters: Filters) -> None:
        self.model.set_filters(filters)

    def _look(self) -> None:
        self._delay.stop()
        self.searched.emit(self.search.text().strip())

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText(tr("Find in library"))
        self.search.setAccessibleName(tr("Find in library, in names, tags and texts"))
        self.search.setToolTip(tr("Words in names, tags and texts; “several words” in quotation marks stand together"))
        clearable(self.search)
        self.search.setAcceptDrops(False)  # files dropped on the field are for the window
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_DELAY_MS)
        self._looking = self.search.addAction(icon("find", self._theme), QLineEdit.ActionPosition.LeadingPosition)
        self._looking.setText(tr("Find in library"))

    def _connect(self) -> None:
        self._delay.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.bar.changed.connect(self._take_filters)
        self.model.modelReset.connect(self._show_state)
        self.table.doubleClicked.connect(self._open)
        OpeningKeys(self.table).opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.compare.clicked.connect(self._compare)
        self.nothing.whole_library_requested.connect(self.bar.show_all)
        self.pane.opened.connect(self.open_entries)
        self.pane.compared.connect(lambda a, b: self.compared.emit(f"lib:{a}", f"lib:{b}"))
        self.report.opened.connect(lambda entry_id: self.open_entries((entry_id,)))
        self.report.closed.connect(self._show_state)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 8)
        title = TextLabel(tr("Library"), self._theme, role="body-strong")
        self._theme.scale(title.setFixedHeight, 28)
        head.addWidget(title)
        head.addWidget(self._count, 1)
        for part in (self.compare, self.add, self.search):
            head.addWidget(part)
        card = Frame("panel")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        for page in (self.table, self.nothing, self._empty, self.report):
            self._stack.addWidget(page)
        inside.addWidget(self._stack)
        self._theme.scale(
            card.setMinimumWidth, _LEAST_TABLE
        )  # less than the widest page asks for, or the pane would be cut
        both = QHBoxLayout()
        self._theme.scale(both.setSpacing, _GAP)
        both.addWidget(card, 1)
        both.addWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(column.setSpacing, 8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(both, 1)

    def _fit(self) -> None:
        """Gives the pane its width, and leaves columns out where the table has little room."""
        px = self._theme.px
        self.pane.setFixedWidth(max(px(LEAST_WIDTH), min(px(PANE_WIDTH), round(self.width() * _PANE_SHARE))))
        taken = 0 if self.pane.isHidden() else self.pane.width() + px(_GAP)
        for column, least in _ROOM_FOR.items():
            self.table.setColumnHidden(column, self.width() - taken < px(least))
        self.table.fit_columns()
        self._theme.scale(
            self.search.setMinimumWidth, _SEARCH_WIDE if self.width() >= px(_WIDE_FROM) else _SEARCH_NARROW
        )

    def _dress(self) -> None:
        self._fit()
        self.table.dress()
        # The general rule for tool buttons would push the icon inside the field off its middle.
        self.search.setStyleSheet("QToolButton { padding: 0; min-height: 0; border: 0; background: transparent; }")
        self.search.setMaximumWidth(self._theme.px(_SEARCH_WIDE))
        self._looking.setIcon(icon("find", self._theme))

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new size."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that lead from the search to the table and back."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.search and self._leaves_search(event):
                return True
            if watched is self.table and self._leaves_table(event):
                return True
        return super().eventFilter(watched, event)

    def _leaves_search(self, event: QKeyEvent) -> bool:
        """Down and Enter go to the first row; Esc takes the words away."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._delay.isActive():
                self._look()
            self.table.go_to_first()
            return True
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _leaves_table(self, event: QKeyEvent) -> bool:
        """Esc, and Up in the first row, go back to the words that are looked for."""
        first = self.table.currentIndex().row() <= 0 and not event.modifiers()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and first):
            self.search.setFocus()
            self.search.selectAll()
            return True
        return False
