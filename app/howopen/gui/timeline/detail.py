# SPDX-License-Identifier: Apache-2.0
"""The pane beside the chart: what the chosen version changed, in its words, and where to go from there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListView, QSplitter, QVBoxLayout, QWidget

from howopen.domain.comparison import Direction
from howopen.domain.timeline import ClauseEvent, Revision, VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.direction_chip import DirectionChip
from howopen.gui.timeline.event_list import EventDelegate, EventModel
from howopen.gui.timeline.rows import prepare
from howopen.gui.timeline.wording import against, headline, long_date, short_id, words_changed
from howopen.gui.timeline.words_part import WordsPart
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.wrapping import WrappingLayout

LEAST_WIDTH: Final = 300
_NAME: Final = 7  # as long as the name of a commit
_FULL: Final = 3  # the row of events and words
_EMPTY: Final = 4  # the row that takes the room where there are none
_FILTERED: Final = (Direction.TIGHTER, Direction.LOOSER)
_AS_BY_KEY: Final = mark("Enter on a version or a point does the same")
_NO_EVENT: Final = mark("Words changed, but no clause came, went or changed what it does.")
_WHY_NOT: Final = {
    VersionKind.FIRST: mark("The first version has nothing before it to be compared with."),
    VersionKind.FORMAL: mark("No word that counts differs from the version before, so there is nothing to compare."),
}


class VersionPane(Frame):
    """What is known about one version.

    Signals:
        stepped: the next newer (1) or older (-1) version is asked for.
        comparison_requested: the version's comparison is to be opened.
        reading_requested: the version is to be read.
    """

    stepped = Signal(int)
    comparison_requested = Signal()
    reading_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._revision: Revision | None = None
        self._flat = False
        self.date = TextLabel("", theme, role="title")
        self.name = ElidedLabel("", theme, role="code", token="text2", least=_NAME)
        self.newer = IconButton("up", tr("Newer version"), theme)
        self.older = IconButton("down", tr("Older version"), theme)
        self.summary = TextLabel("", theme, role="secondary", token="text2")
        self.chips = {direction: DirectionChip(direction, theme) for direction in _FILTERED}
        self._others = TextLabel("", theme, role="secondary", token="text2")
        self.model = EventModel(self)
        self.events = QListView()
        self.events.setModel(self.model)
        self.events.setItemDelegate(EventDelegate(theme, self.events))
        self.part = WordsPart(theme)
        self.nothing = TextLabel("", theme, token="text2")
        self.compare = Button(tr("Open comparison"), theme, kind="primary", icon_name="compare")
        self.read = Button(tr("Read this version"), theme, icon_name="read")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()

    @property
    def event_shown(self) -> ClauseEvent | None:
        """The event whose words are shown."""
        return self.model.event_at(self.events.currentIndex().row())

    def show_revision(self, revision: Revision | None, earlier: Revision | None) -> None:
        """Shows a version and the one that it is compared with, or nothing."""
        self._revision = revision
        for chip in self.chips.values():
            chip.setChecked(False)
        self.model.set_direction(None)
        self.model.show_revision(revision)
        if revision is None:
            return
        self.date.setText(long_date(revision.version.date))
        self.name.setText(short_id(revision.version.id))
        self.name.setToolTip(revision.version.id)
        self.summary.setText(against(revision.comparison, earlier) or words_changed(revision))
        for direction, chip in self.chips.items():
            chip.set_count(revision.turned(direction))
        others = len(revision.events) - sum(revision.turned(direction) for direction in _FILTERED)
        self._others.setText(tr("{number} neutral or unclear", number=f"{others:,}") if others else "")
        self._chip_bar.setVisible(bool(revision.events))
        self._show_events(revision)
        self.compare.setEnabled(revision.comparison is not None)
        self.compare.setToolTip(tr(_WHY_NOT.get(revision.kind, _AS_BY_KEY)))

    def set_flat(self, flat: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Lays the pane out for a wide and low place: words beside the events, chips and buttons beside the head."""
        if flat == self._flat:
            return
        self._flat = flat
        self._splitter.setOrientation(Qt.Orientation.Horizontal if flat else Qt.Orientation.Vertical)
        self._arrange()

    def set_steps(self, *, newer: bool, older: bool) -> None:
        """Says whether there is a newer and an older version to go to."""
        self.newer.setEnabled(newer)
        self.older.setEnabled(older)

    def _arrange(self) -> None:
        """Puts the parts below each other, or chips and buttons beside the head where the pane is flat."""
        beside = {self._chip_bar: ("bar", 1), self._foot: ("foot", 2)}
        self._grid.addWidget(self._head, 0, 0, 1, 1 if self._flat else 3)
        for part, (kind, place) in beside.items():
            part.setProperty("kind", "strip" if self._flat else kind)
            part.style().polish(part)
            if self._flat:
                self._grid.addWidget(part, 0, place)
            else:
                self._grid.addWidget(part, 1 if part is self._chip_bar else _EMPTY + 1, 0, 1, 3)

    def _show_events(self, revision: Revision) -> None:
        some = self.model.rowCount() > 0
        why = tr(_WHY_NOT.get(revision.kind, _NO_EVENT))
        self.nothing.setText(f"{headline(revision)}. {why}" if revision.kind is VersionKind.FORMAL else why)
        self.nothing.setVisible(not some)
        self.events.setVisible(some)
        self._splitter.setVisible(some or revision.comparison is not None)
        empty = not some and revision.comparison is None
        self._rest.setVisible(empty)
        self._grid.setRowStretch(_FULL, 0 if empty else 1)
        self._grid.setRowStretch(_EMPTY, 1 if empty else 0)
        if some:
            self.events.setCurrentIndex(self.model.index(0, 0))
            self.events.scrollToTop()
        self._show_words()

    def _show_words(self) -> None:
        if self._revision is None:
            return
        if (event := self.event_shown) is not None:
            self.part.show_event(self._revision, event)
        else:
            self.part.show_changes(self._revision)

    def _filter(self, direction: Direction, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if on:
            for other, chip in self.chips.items():
                if other is not direction:
                    chip.setChecked(False)
        chosen = next((one for one, chip in self.chips.items() if chip.isChecked()), None)
        self.model.set_direction(chosen)
        if self.model.rowCount():
            self.events.setCurrentIndex(self.model.index(0, 0))
            self._show_words()

    def _event_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show_words()

    # From here on: how it is built.

    def _connect(self) -> None:
        self.newer.clicked.connect(lambda: self.stepped.emit(1))
        self.older.clicked.connect(lambda: self.stepped.emit(-1))
        self.compare.clicked.connect(self.comparison_requested)
        self.read.clicked.connect(self.reading_requested)
        self.events.selectionModel().currentChanged.connect(self._event_chosen)
        self._theme.changed.connect(self.events.doItemsLayout)
        for direction, chip in self.chips.items():
            chip.toggled.connect(lambda on, way=direction: self._filter(way, on))

    def _lay_out(self) -> None:
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        self.setAccessibleName(tr("What the chosen version changed"))
        prepare(self.events, tr("Clauses that came, went or changed, by weight"))
        self.summary.setWordWrap(True)
        self.nothing.setWordWrap(True)
        self._theme.scale(self.nothing.setContentsMargins, 14, 12, 14, 4)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.events)
        self._splitter.addWidget(self.part)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([5_000, 7_000])
        self._rest = QWidget()  # takes the room where there is neither an event nor a change
        self._chip_bar = Frame("bar")
        chips = WrappingLayout(self._theme, gap=8, margins=(14, 6, 14, 6), wide=True)
        for part in (*self.chips.values(), self._others):
            chips.addWidget(part)
        self._chip_bar.setLayout(chips)
        self._foot = Frame("foot")
        foot = WrappingLayout(self._theme, gap=8, margins=(14, 10, 14, 10), wide=True)
        foot.addWidget(self.compare)
        foot.addWidget(self.read)
        self._foot.setLayout(foot)
        self._head = self._head_bar()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 1)
        for row, part in ((_FULL - 1, self.nothing), (_FULL, self._splitter), (_EMPTY, self._rest)):
            self._grid.addWidget(part, row, 0, 1, 3)
        self._arrange()

    def _head_bar(self) -> QWidget:
        head = Frame("strip")
        first = QHBoxLayout()
        self._theme.scale(first.setSpacing, 8)
        first.addWidget(self.date)
        first.addWidget(self.name, 1)
        first.addWidget(self.newer)
        first.addWidget(self.older)
        column = QVBoxLayout(head)
        self._theme.scale(column.setContentsMargins, 14, 8, 8, 8)
        self._theme.scale(column.setSpacing, 2)
        column.addLayout(first)
        column.addWidget(self.summary)
        return head
