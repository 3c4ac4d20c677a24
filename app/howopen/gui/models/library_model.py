# SPDX-License-Identifier: Apache-2.0
"""The licence library as a table: which entries are shown, in which order, and what stands in each cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.domain.library import LibraryEntry
from howopen.gui.library.filters import Filters
from howopen.gui.signs import class_word
from howopen.gui.translation.texts import mark, said, tr
from howopen.library import Hit
from howopen.workspace.summaries import Summary

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
OPENNESS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
HIT_ROLE: Final = Qt.ItemDataRole.UserRole + 3
TAGS_ROLE: Final = Qt.ItemDataRole.UserRole + 4
UNKNOWN: Final = "–"


class Column(IntEnum):
    """The columns, left to right."""

    PUBLISHER = 0
    LICENCE = 1
    EFFECTIVE = 2
    OPENNESS = 3
    DECIDES = 4


HEADS: Final = (mark("Publisher"), mark("Licence"), mark("Effective"), mark("Openness"), mark("Decides most"))


Summaries: TypeAlias = Callable[[str], Summary | None]
Excerpts: TypeAlias = Callable[[LibraryEntry], Hit]


def by_publisher(entries: Iterable[LibraryEntry]) -> tuple[LibraryEntry, ...]:
    """Publishers by name, then entries without one; within a publisher the newest first, then by name.

    Publishers of whose texts the library holds none come after all others: there is nothing to open there yet.
    """
    entries = tuple(entries)
    held = {entry.publisher for entry in entries if entry.has_text}
    newest = sorted(entries, key=lambda entry: entry.name.casefold())
    newest.sort(key=lambda entry: entry.date, reverse=True)
    return tuple(sorted(newest, key=lambda e: (not e.publisher, e.publisher not in held, e.publisher.casefold())))


class LibraryModel(QAbstractTableModel):
    """Entries of the library that the filters want and, where words are looked for, that hold these, best first."""

    def __init__(self, summaries: Summaries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries = summaries
        self._entries: tuple[LibraryEntry, ...] = ()
        self._tags: Mapping[str, tuple[str, ...]] = {}
        self._filters = Filters()
        self._found: dict[str, int] | None = None
        self._excerpt: Excerpts = Hit
        self._hits: dict[str, Hit] = {}
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._rows: tuple[LibraryEntry, ...] = ()

    @property
    def filters(self) -> Filters:
        """What is wanted."""
        return self._filters

    @property
    def searching(self) -> bool:
        """Whether words are looked for."""
        return self._found is not None

    @property
    def elsewhere(self) -> int:
        """How many entries hold the words, or are there, that the filters leave out."""
        return len(self._entries if self._found is None else self._found) - len(self._rows)

    @property
    def grouped(self) -> bool:
        """Whether equal publishers stand together, so that only the first of them is named."""
        return (self._sort is None and not self.searching) or (
            self._sort is not None and self._sort[0] == Column.PUBLISHER
        )

    def set_entries(self, entries: Iterable[LibraryEntry], tags: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Takes the whole library, with the tags of entries by their ids."""
        self._entries = by_publisher(entries)
        self._tags = tags or {}
        self._renew()

    def set_tags(self, tags: Mapping[str, tuple[str, ...]]) -> None:
        """Takes the tags of entries by their ids."""
        self._tags = tags
        if self._filters.tag:
            self._renew()
        elif self._rows:
            self.dataChanged.emit(self.index(0, Column.LICENCE), self.index(len(self._rows) - 1, Column.LICENCE))

    def tags_of(self, entry: LibraryEntry) -> tuple[str, ...]:
        """The tags of an entry, in order."""
        return self._tags.get(entry.id, ())

    def set_filters(self, filters: Filters) -> None:
        """Shows only what ``filters`` want."""
        if filters != self._filters:
            self._filters = filters
            self._renew()

    def set_found(self, ids: Iterable[str] | None, excerpt: Excerpts = Hit) -> None:
        """Shows only entries with these ids, best first; None shows all.

        ``excerpt`` gives an entry's words in context; it is asked once a row, when that is shown.
        """
        self._found = None if ids is None else {entry_id: place for place, entry_id in enumerate(ids)}
        self._excerpt, self._hits = excerpt, {}
        self._renew()

    def row_of(self, entry_id: str) -> int | None:
        """The row of an entry, or None where it is not shown."""
        return next((row for row, entry in enumerate(self._rows) if entry.id == entry_id), None)

    def summaries_changed(self) -> None:
        """Reads the cached openness again."""
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.DECIDES)
            self.dataChanged.emit(self.index(0, Column.OPENNESS), last)

    def entry(self, index: Index) -> LibraryEntry | None:
        """The entry of a row, or None for an index that is not of this table."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def _renew(self) -> None:
        self.beginResetModel()
        found = self._found
        rows = [
            entry
            for entry in self._entries
            if (found is None or entry.id in found) and self._filters.holds(entry, self.tags_of(entry))
        ]
        if self._sort is not None:
            column, order = self._sort
            rows.sort(key=lambda e: self._key(e, Column(column)), reverse=order == Qt.SortOrder.DescendingOrder)
        elif found is not None:
            rows.sort(key=lambda entry: found[entry.id])
        self._rows = tuple(rows)
        self.endResetModel()

    def _hit(self, entry: LibraryEntry) -> Hit | None:
        """The words that are looked for in this entry's text; None where none are."""
        if not self.searching:
            return None
        if entry.id not in self._hits:
            self._hits[entry.id] = self._excerpt(entry)
        return self._hits[entry.id]

    def _key(self, entry: LibraryEntry, column: Column) -> tuple[object, ...]:
        if column is Column.OPENNESS:
            summary = self._summary(entry)
            return (summary is None, -1 if summary is None or summary.index is None else summary.index)
        text = self._text(entry, column)
        return (text in ("", UNKNOWN), text.casefold())

    def _summary(self, entry: LibraryEntry) -> Summary | None:
        return self._summaries(entry.id)

    def _text(self, entry: LibraryEntry, column: Column) -> str:
        match column:
            case Column.PUBLISHER:
                return entry.publisher
            case Column.LICENCE:
                return entry.name
            case Column.EFFECTIVE:
                return entry.date or UNKNOWN
            case Column.OPENNESS:
                return self._openness_words(entry)
            case Column.DECIDES:
                summary = self._summary(entry)
                if not entry.has_text:
                    return tr("Text not in the library")
                return said(summary.decides) if summary is not None and summary.decides else UNKNOWN

    def _openness_words(self, entry: LibraryEntry) -> str:
        summary = self._summary(entry)
        if summary is None:
            return UNKNOWN
        word = class_word(summary.openness_class)
        return word if summary.index is None else tr("{word}, index {index}", word=word, index=summary.index)

    def _spoken(self, entry: LibraryEntry, column: Column) -> str:
        head, words = tr(HEADS[column]), self._text(entry, column) or tr("none")
        if column is Column.LICENCE and (tags := self.tags_of(entry)):
            return tr("{head}: {words}, tags: {tags}", head=head, words=words, tags=", ".join(tags))
        return f"{head}: {words}"

    def _repeats_publisher(self, row: int) -> bool:
        return self.grouped and row > 0 and self._rows[row - 1].publisher == self._rows[row].publisher

    def _tooltip(self, entry: LibraryEntry, column: Column) -> str:
        if column is Column.LICENCE and not entry.has_text:
            return f"{entry.name}\n{said(entry.get_it)}".strip()
        if column is Column.OPENNESS:
            decides = tr("Decides most: {facts}", facts=self._text(entry, Column.DECIDES))
            return f"{self._text(entry, column)}\n{decides}"
        return self._text(entry, column)

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        """The head of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(HEADS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a cell shows, says and holds."""
        entry = self.entry(index)
        if entry is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if column is Column.PUBLISHER and self._repeats_publisher(index.row()):
                    return ""
                return self._text(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(entry, column)
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == OPENNESS_ROLE:
                return self._summary(entry)
            case _ if role == HIT_ROLE:
                return self._hit(entry)
            case _ if role == TAGS_ROLE:
                return self.tags_of(entry)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; a negative column goes back to the order by publisher."""
        self._sort = (column, order) if 0 <= column < len(Column) else None
        self._renew()
