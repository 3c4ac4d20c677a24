# SPDX-License-Identifier: Apache-2.0
"""What is chosen in the library: facts, tags and versions, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from howopen.domain.library import LibraryEntry
from howopen.gui.library.facts import facts_of
from howopen.gui.library.tag_editor import TagEditor
from howopen.gui.library.versions import VersionDelegate, VersionModel
from howopen.gui.models.library_model import ENTRY_ROLE
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.wrapping import WrappingLayout
from howopen.library import is_own

if TYPE_CHECKING:
    from howopen.workspace.lineages import VersionStep
    from howopen.workspace.summaries import Summary

PANE_WIDTH: Final = 330
LEAST_WIDTH: Final = 284
_SHOWN_VERSIONS: Final = 12
_SEVERAL: Final = 2


class EntryPane(Frame):
    """One entry, or several with what they have in common.

    Signals:
        opened: ids of entries that are to be opened.
        compared: the ids of two entries, the older one first.
        timeline_requested: the id of a version whose licence's timeline is wanted.
        tagged: ids of entries and a tag to put on them.
        untagged: ids of entries and a tag to take off.
        renamed: the id of an own entry and its new name.
        remove_requested: ids of own entries.
    """

    opened = Signal(tuple)
    compared = Signal(str, str)
    timeline_requested = Signal(str)
    tagged = Signal(tuple, str)
    untagged = Signal(tuple, str)
    renamed = Signal(str, str)
    remove_requested = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__("panel")
        self._theme = theme
        self.entries: tuple[LibraryEntry, ...] = ()
        self.name = TextLabel("", theme, role="title")
        self.naming = QLineEdit()
        self.facts = TextLabel("", theme, role="secondary", token="text2")
        self.credit = TextLabel("", theme, role="caption", token="text3")
        self.open = Button(tr("Open text"), theme, kind="primary")
        self.rename = Button(tr("Rename…"), theme)
        self.remove = Button(tr("Remove"), theme)
        self.tags = TagEditor(theme)
        self.versions = VersionModel(self)
        self.list = QListView()
        self.compare = Button(tr("Compare with the version before"), theme, icon_name="compare")
        self.timeline = Button(tr("Timeline"), theme, icon_name="timeline")
        self._tags_head = TextLabel(tr("Tags"), theme, role="body-strong")
        self._versions_head = TextLabel(tr("Versions, newest first"), theme, role="body-strong")
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_entries(
        self,
        entries: Sequence[LibraryEntry],
        *,
        tags: Sequence[str],
        known: Iterable[str],
        versions: Sequence[LibraryEntry] = (),
        summary: Summary | None = None,
    ) -> None:
        """Shows what is chosen, with the tags that all have; ``versions`` (oldest first) are those of one entry."""
        self.entries = tuple(entries)
        self.setVisible(bool(entries))
        self._show_naming(on=False)
        one = self.entries[0] if len(self.entries) == 1 else None
        self.name.setText(one.name if one else counted(len(self.entries), "{n} entry", "{n} entries"))
        self.facts.setText(facts_of(one, summary) if one else "\n".join(entry.name for entry in self.entries))
        self.credit.setText(one.attribution if one else "")
        self.credit.setVisible(bool(self.credit.text()))
        held = [entry for entry in self.entries if entry.has_text]
        self.open.setText(tr("Open text") if one else counted(len(held), "Open {n}", "Open all {n}"))
        self.open.setEnabled(bool(held))
        self.rename.setVisible(one is not None and is_own(one))
        self.remove.setVisible(bool(self.entries) and all(is_own(entry) for entry in self.entries))
        self.tags.show_tags(tags, known)
        self._show_versions(one, versions if len(versions) > 1 else ())

    def show_steps(self, steps: Sequence[VersionStep]) -> None:
        """Says what changed from version to version."""
        self.versions.show_steps(steps)
        self._fit_list()

    def _show_versions(self, one: LibraryEntry | None, versions: Sequence[LibraryEntry]) -> None:
        shown = one.id if one else ""
        self.versions.show_versions(versions if one else (), shown=shown)
        for part in (self._versions_head, self.list, self.compare, self.timeline):
            part.setVisible(bool(one and versions))
        self.list.setCurrentIndex(self.versions.index(self.versions.row_of(shown)))
        self._fit_list()
        dated = [entry for entry in versions if entry.has_text and entry.date]
        self.timeline.setEnabled(len(dated) >= _SEVERAL)
        self.timeline.setToolTip(
            "" if len(dated) >= _SEVERAL else tr("A timeline needs two versions with a date and a text")
        )
        self._show_compare()

    def _fit_list(self) -> None:
        rows = min(self.versions.rowCount(), _SHOWN_VERSIONS)
        self.list.doItemsLayout()
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(rows)) + 2)

    def _begin_naming(self) -> None:
        self.naming.setText(self.entries[0].name)
        self._show_naming(on=True)
        self.naming.setFocus()
        self.naming.selectAll()

    def _end_naming(self) -> None:
        name = self.naming.text().strip()
        if name and name != self.entries[0].name:
            self.renamed.emit(self.entries[0].id, name)

    def _show_naming(self, *, on: bool) -> None:
        self.naming.setVisible(on)
        self.name.setVisible(not on)

    def _chosen(self) -> str:
        entry = self.list.currentIndex().data(ENTRY_ROLE)
        return entry.id if isinstance(entry, LibraryEntry) else ""

    def _show_compare(self) -> None:
        self.compare.setEnabled(bool(self.versions.before(self._chosen())))

    def _compare(self) -> None:
        if before := self.versions.before(self._chosen()):
            self.compared.emit(before, self._chosen())

    def _open_version(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, LibraryEntry) and entry.has_text:
            self.opened.emit((entry.id,))

    def _ids(self) -> tuple[str, ...]:
        return tuple(entry.id for entry in self.entries)

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self.opened.emit(tuple(e.id for e in self.entries if e.has_text)))
        self.rename.clicked.connect(self._begin_naming)
        self.naming.returnPressed.connect(self._end_naming)
        self.naming.editingFinished.connect(lambda: self._show_naming(on=False))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._ids()))
        self.tags.added.connect(lambda tag: self.tagged.emit(self._ids(), tag))
        self.tags.removed.connect(lambda tag: self.untagged.emit(self._ids(), tag))
        self.compare.clicked.connect(self._compare)
        self.timeline.clicked.connect(lambda: self.timeline_requested.emit(self.entries[0].id))
        self.list.doubleClicked.connect(self._open_version)
        OpeningKeys(self.list).opened.connect(self._open_version)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_compare())

    def _lay_out(self) -> None:
        self.list.setModel(self.versions)
        self.list.setItemDelegate(VersionDelegate(self._theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Versions, newest first"))
        for label in (self.name, self.facts, self.credit):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        self._theme.scale(column.setContentsMargins, 16, 14, 16, 14)
        self._theme.scale(column.setSpacing, 8)
        self.naming.setAccessibleName(tr("New name"))
        self.naming.hide()
        column.addWidget(self.name)
        column.addWidget(self.naming)
        column.addWidget(self._row(self.open, self.rename, self.remove))
        column.addWidget(self.facts)
        self._theme.space(column, 4)
        column.addWidget(self._tags_head)
        column.addWidget(self.tags)
        self._theme.space(column, 4)
        column.addWidget(self._versions_head)
        column.addWidget(self.list)
        column.addWidget(self._row(self.compare, self.timeline))
        column.addWidget(self.credit)
        column.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(scrolling(column))

    def _row(self, *parts: QWidget) -> QWidget:
        row = QWidget()
        layout = WrappingLayout(self._theme, gap=8)
        for part in parts:
            layout.addWidget(part)
        row.setLayout(layout)
        return row

    def _dress(self) -> None:
        self._fit_list()
