# SPDX-License-Identifier: Apache-2.0
"""The panel of the versions: how many there are, the list, and what is not counted as a change."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from howopen.domain.timeline import Timeline, VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.rows import prepare
from howopen.gui.timeline.version_item import NUMBER_ROLE, VersionDelegate, VersionModel
from howopen.gui.timeline.wording import unread_words
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

LEAST_WIDTH: Final = 220
_LOW: Final = 360
_FORMAL_NOTE: Final = mark("White space, links, quotation marks and relative dates are not counted as changes.")


class VersionView(QListView):
    """The list itself.

    Signals:
        opened: Enter was pressed on a version.
    """

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; everything else is a list's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class VersionList(Frame):
    """The panel: how many versions, the list, and what is not counted.

    Signals:
        chosen: the index of the revision that a person chose.
        opened: its comparison is to be opened.
    """

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._theme = theme
        self.model = VersionModel(self)
        self._count = TextLabel("", theme, role="body-strong")
        self._real = ElidedLabel("", theme, role="secondary", token="text2")
        self._words = TextLabel("", theme, role="secondary", token="text2")
        self.view = VersionView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(VersionDelegate(theme, self.view))
        self.view.setUniformItemSizes(True)
        prepare(self.view, tr("Versions, newest first"))
        self._quiet = False
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.doubleClicked.connect(lambda _index: self.opened.emit())
        self.view.opened.connect(self.opened)
        theme.changed.connect(self.view.doItemsLayout)
        self._build()

    @property
    def note(self) -> str:
        """What is said below the list: what is not counted, and what could not be read."""
        return self._words.text()

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Lists another timeline's versions, or none."""
        self._quiet = True
        self.model.show_timeline(timeline)
        self._quiet = False
        revisions = timeline.revisions if timeline else ()
        changes = sum(revision.kind is VersionKind.REAL for revision in revisions)
        self._count.setText(counted(len(revisions), "{n} version", "{n} versions"))
        self._real.setText(counted(changes, "{n} real change", "{n} real changes"))
        formal = any(revision.kind is VersionKind.FORMAL for revision in revisions)
        unread = unread_words(timeline) if timeline else ""
        self._words.setText("\n".join(part for part in (tr(_FORMAL_NOTE) if formal else "", unread) if part))
        self._fit()

    def set_real_only(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Leaves the formal versions out, or lists them too."""
        self._quiet = True
        self.model.set_real_only(on)
        self._quiet = False

    def set_current(self, number: int | None) -> None:
        """Selects a revision without telling of it."""
        row = None if number is None else self.model.row_of(number)
        self._quiet = True
        index = QModelIndex() if row is None else self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        if row is not None:
            self.view.scrollTo(index)
        self._quiet = False

    def _choose(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(int(index.data(NUMBER_ROLE)))

    def _fit(self) -> None:
        """Gives the note's room to the list where the panel is low; it stays in the tooltip of the head."""
        low = self.height() < self._theme.px(_LOW)
        self._note.setVisible(bool(self._words.text()) and not low)
        self._real.setToolTip("\n".join(part for part in (self._real.text(), self._words.text()) if part))

    def _build(self) -> None:
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        head = Frame("strip")
        row = QHBoxLayout(head)
        self._theme.scale(row.setContentsMargins, 12, 12, 12, 12)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self._count)
        row.addWidget(self._real, 1)
        self._note = Frame("foot")
        inside = QVBoxLayout(self._note)
        self._theme.scale(inside.setContentsMargins, 12, 10, 12, 10)
        self._words.setWordWrap(True)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the note where there is room for it."""
        super().resizeEvent(event)
        self._fit()
