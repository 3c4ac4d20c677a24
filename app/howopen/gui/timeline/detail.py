# SPDX-License-Identifier: Apache-2.0
"""The pane beside the chart: what the chosen version changed, in its words, and where to go from there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QVBoxLayout, QWidget

from howopen.domain.comparison import Direction
from howopen.domain.timeline import ClauseEvent, Revision, VersionKind
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.timeline.changed_words import ChangedWords
from howopen.gui.timeline.event_list import EventDelegate, EventModel
from howopen.gui.timeline.pieces import PieceKind, pieces_of
from howopen.gui.timeline.rows import prepare
from howopen.gui.timeline.wording import (
    TURNS,
    against,
    event_place,
    headline,
    long_date,
    short_id,
    words_changed,
)
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button, Chip, IconButton
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import CodeLabel

LEAST_WIDTH: Final = 300
_FILTERED: Final = (Direction.TIGHTER, Direction.LOOSER)
_WHY_NOT: Final = {
    VersionKind.FIRST: "The first version has nothing before it to be compared with.",
    VersionKind.FORMAL: "No word that counts differs from the version before, so there is nothing to compare.",
}


class DirectionChip(Chip):
    """A chip with a direction's sign, a count and the direction's word."""

    def __init__(self, direction: Direction, theme: Theme) -> None:
        super().__init__("")
        self._direction, self._theme = direction, theme
        self.setToolTip(f"Only these. {signs.DIRECTIONS[direction].help}")
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_count(self, count: int) -> None:
        """Says how many events go this way; a chip of none is not shown."""
        words = f"{count:,} {signs.DIRECTIONS[self._direction].word.lower()}"
        self.setText(words)
        self.setAccessibleName(f"Only the {words}")
        self.setVisible(count > 0)

    def _restyle(self) -> None:
        side, ratio = self._theme.px(signs.DIRECTION_SIZE), 2.0
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        signs.paint_direction(painter, QRectF(0, 0, side, side), self._direction, self._theme)
        painter.end()
        self.setIcon(QIcon(picture))
        self.setIconSize(QSize(side, side))


class EventView(QListView):
    """The list of events; its rows break their lines anew where the width changes."""


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
        self.date = TextLabel("", theme, role="title")
        self.name = ElidedLabel("", theme, role="code", token="text2")
        self.newer = IconButton("up", "Newer version", theme)
        self.older = IconButton("down", "Older version", theme)
        self.summary = TextLabel("", theme, role="secondary", token="text2")
        self.chips = {direction: DirectionChip(direction, theme) for direction in _FILTERED}
        self._others = ElidedLabel("", theme, role="secondary", token="text2")
        self.model = EventModel(self)
        self.events = EventView()
        self.events.setModel(self.model)
        self.events.setItemDelegate(EventDelegate(theme, self.events))
        self._code = CodeLabel(theme)
        self._caption = ElidedLabel("", theme, role="secondary", token="text2")
        self.words = ChangedWords(theme)
        self.nothing = TextLabel("", theme, token="text2")
        self.compare = Button("Open comparison", theme, kind="primary", icon_name="compare")
        self.read = Button("Read this version", theme, icon_name="read")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.show_revision(None, None)

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
        self._show_others(revision)
        self._show_events(revision)
        self.compare.setEnabled(revision.comparison is not None)
        self.compare.setToolTip(_WHY_NOT.get(revision.kind, "Enter on a version or a point does the same"))

    def set_flat(self, flat: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Puts the words beside the events and not below them, where the pane is wide and low."""
        self._splitter.setOrientation(Qt.Orientation.Horizontal if flat else Qt.Orientation.Vertical)

    def set_steps(self, *, newer: bool, older: bool) -> None:
        """Says whether there is a newer and an older version to go to."""
        self.newer.setEnabled(newer)
        self.older.setEnabled(older)

    def _show_others(self, revision: Revision) -> None:
        others = len(revision.events) - sum(revision.turned(direction) for direction in _FILTERED)
        self._others.setText(f"{others:,} neutral or unclear" if others else "")
        self._chip_row.setVisible(bool(revision.events))

    def _show_events(self, revision: Revision) -> None:
        some = self.model.rowCount() > 0
        self._splitter.setVisible(some)
        self.nothing.setVisible(not some)
        note = _WHY_NOT.get(revision.kind, "Words changed, but no clause came, went or changed its effect.")
        self.nothing.setText(f"{headline(revision)}. {note}" if revision.kind is VersionKind.FORMAL else note)
        if some:
            self.events.setCurrentIndex(self.model.index(0, 0))
            self.events.scrollToTop()
        self._show_words()

    def _show_words(self) -> None:
        revision, event = self._revision, self.event_shown
        if revision is None or event is None:
            self.words.show_pieces(())
            return
        pieces = pieces_of(revision, event)
        place = event_place(revision, event)
        where = f" in {place[:1].lower()}{place[1:]}" if place.startswith("Section ") else f", {place}" if place else ""
        same = pieces and all(piece.kind is PieceKind.KEPT for piece in pieces)
        self._code.set_category(event.category)
        self._caption.setText(
            f"{TURNS[event.turn]}{where}{'; these words are the same before and after' if same else ''}"
        )
        self.words.show_pieces(pieces)

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
        px = self._theme.px
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setAccessibleName("What the chosen version changed")
        prepare(self.events, "Clauses that came, went or changed, by weight")
        self.summary.setWordWrap(True)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(px(14), px(14), px(14), px(14))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.events)
        self._splitter.addWidget(self._words_part())
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._chip_row = self._chips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head(), self._chip_row):
            column.addWidget(part)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        px, head = self._theme.px, Frame("strip")
        first = QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(self.date)
        first.addWidget(self.name, 1)
        first.addWidget(self.newer)
        first.addWidget(self.older)
        column = QVBoxLayout(head)
        column.setContentsMargins(px(14), px(8), px(8), px(8))
        column.setSpacing(px(2))
        column.addLayout(first)
        column.addWidget(self.summary)
        return head

    def _chips(self) -> QWidget:
        px, bar = self._theme.px, Frame("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(14), px(6), px(14), px(6))
        row.setSpacing(px(8))
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addWidget(self._others, 1)
        return bar

    def _words_part(self) -> QWidget:
        px, part = self._theme.px, QWidget()
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._code)
        head.addWidget(self._caption, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(14), 0, px(14), px(10))
        inside.addWidget(self.words)
        inside.addStretch(1)
        area = scrolling(inside)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName("The words of the chosen clause")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, px(10), 0, 0)
        column.setSpacing(px(8))
        head.setContentsMargins(px(14), 0, px(14), 0)
        column.addLayout(head)
        column.addWidget(area, 1)
        return part

    def _foot(self) -> QWidget:
        px, foot = self._theme.px, Frame("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(14), px(10), px(14), px(10))
        row.setSpacing(px(8))
        row.addWidget(self.compare)
        row.addWidget(self.read)
        row.addStretch(1)
        return foot
