# SPDX-License-Identifier: Apache-2.0
"""The licence library as a table: which entries are shown, in which order, and what stands in each cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum, StrEnum
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.domain.library import LibraryEntry
from howopen.gui.signs import CLASSES
from howopen.workspace.summaries import Summary

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
OPENNESS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
UNKNOWN: Final = "–"


class Column(IntEnum):
    """The columns, left to right."""

    PUBLISHER = 0
    LICENCE = 1
    EFFECTIVE = 2
    OPENNESS = 3
    DECIDES = 4


HEADS: Final = ("Publisher", "Licence", "Effective", "Openness", "Decides most")


class Shelf(StrEnum):
    """The parts of the library that the chips choose from."""

    AI = "AI licences"
    TERMS = "Terms"
    OSI = "OSI-approved"
    MINE = "Mine"
    ALL = "All"

    def holds(self, entry: LibraryEntry) -> bool:
        """Whether the entry stands on this shelf."""
        match self:
            case Shelf.AI:
                return entry.ai and entry.kind == "licence"
            case Shelf.TERMS:
                return entry.ai and entry.kind in ("terms", "policy")
            case Shelf.OSI:
                return entry.osi_approved
            case Shelf.MINE:
                # Texts that others publish carry a credit; a person's own do not.
                return entry.has_text and not entry.attribution
            case Shelf.ALL:
                return True


Summaries: TypeAlias = Callable[[str], Summary | None]


def counts(entries: Iterable[LibraryEntry]) -> dict[Shelf, int]:
    """How many entries stand on each shelf."""
    entries = tuple(entries)
    return {shelf: sum(shelf.holds(entry) for entry in entries) for shelf in Shelf}


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
    """Entries of the library that are on the chosen shelf and among the found ones."""

    def __init__(self, summaries: Summaries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries = summaries
        self._entries: tuple[LibraryEntry, ...] = ()
        self._shelf = Shelf.AI
        self._found: frozenset[str] | None = None
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._rows: tuple[LibraryEntry, ...] = ()

    @property
    def grouped(self) -> bool:
        """Whether equal publishers stand together, so that only the first of them is named."""
        return self._sort is None or self._sort[0] == Column.PUBLISHER

    def set_entries(self, entries: Iterable[LibraryEntry]) -> None:
        """Takes the whole library."""
        self._entries = by_publisher(entries)
        self._renew()

    def set_shelf(self, shelf: Shelf) -> None:
        """Shows only what stands on ``shelf``."""
        self._shelf = shelf
        self._renew()

    def set_found(self, ids: Iterable[str] | None) -> None:
        """Shows only entries with these ids; None shows all."""
        self._found = None if ids is None else frozenset(ids)
        self._renew()

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
        rows = [e for e in self._entries if self._shelf.holds(e) and (self._found is None or e.id in self._found)]
        if self._sort is not None:
            column, order = self._sort
            rows.sort(key=lambda e: self._key(e, Column(column)), reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = tuple(rows)
        self.endResetModel()

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
                    return "Text not in the library"
                return summary.decides if summary is not None and summary.decides else UNKNOWN

    def _openness_words(self, entry: LibraryEntry) -> str:
        summary = self._summary(entry)
        if summary is None:
            return UNKNOWN
        index = "" if summary.index is None else f", index {summary.index}"
        return CLASSES[summary.openness_class] + index

    def _repeats_publisher(self, row: int) -> bool:
        return self.grouped and row > 0 and self._rows[row - 1].publisher == self._rows[row].publisher

    def _tooltip(self, entry: LibraryEntry, column: Column) -> str:
        if column is Column.LICENCE and not entry.has_text:
            return f"{entry.name}\n{entry.get_it}".strip()
        if column is Column.OPENNESS:
            return f"{self._text(entry, column)}\nDecides most: {self._text(entry, Column.DECIDES)}"
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
                return HEADS[section]
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
                return f"{HEADS[column]}: {self._text(entry, column) or 'none'}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(entry, column)
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == OPENNESS_ROLE:
                return self._summary(entry)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; a negative column goes back to the order by publisher."""
        self._sort = (column, order) if 0 <= column < len(Column) else None
        self._renew()
