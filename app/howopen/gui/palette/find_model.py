# SPDX-License-Identifier: Apache-2.0
"""The places found in all open documents, as a tree: documents, and below each its places in context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.domain.spans import Span
from howopen.gui.palette.searching import MOST_PLACES, Excerpt, Found, excerpt
from howopen.gui.translation.texts import counted

Index: TypeAlias = QModelIndex | QPersistentModelIndex

EXCERPT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
FOUND_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_NONE: Final = QModelIndex()
_TOP: Final = 0


@dataclass(frozen=True, slots=True)
class Hits:
    """A document's places: its place among the open ones, what it is called, its text and where the words stand."""

    document: int
    title: str
    text: str
    spans: tuple[Span, ...]

    def words(self) -> str:
        """The title with the number of places; where more may follow, that is said."""
        number = len(self.spans)
        if number >= MOST_PLACES:
            return counted(number, "{title}, {n} place or more", "{title}, {n} places or more", title=self.title)
        return counted(number, "{title}, {n} place", "{title}, {n} places", title=self.title)


class FindModel(QAbstractItemModel):
    """Two levels; the internal id of a document is 0, that of a place the row of its document and 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hits, ...] = ()

    @property
    def hits(self) -> tuple[Hits, ...]:
        """What is shown."""
        return self._hits

    def clear(self) -> None:
        """Shows nothing."""
        self.beginResetModel()
        self._hits = ()
        self.endResetModel()

    def append(self, hits: Hits) -> None:
        """Shows one more document below the others."""
        row = len(self._hits)
        self.beginInsertRows(QModelIndex(), row, row)
        self._hits = (*self._hits, hits)
        self.endInsertRows()

    def _hits_of(self, place: Index) -> Hits:
        return self._hits[place.internalId() - 1]

    def _excerpt(self, index: Index) -> Excerpt:
        hits = self._hits_of(index)
        return excerpt(hits.text, hits.spans[index.row()])

    # Qt's own names from here on.

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """A document, or a place below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override] # the stub also has QObject's own
        """The document of a place."""
        if not index.isValid() or _is_document(index):
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NONE) -> int:
        """Documents, or the places of one."""
        if not parent.isValid():
            return len(self._hits)
        return len(self._hits[parent.row()].spans) if _is_document(parent) else 0

    def columnCount(self, _parent: Index = _NONE) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row; of a place also its excerpt and what is found."""
        if _is_document(index):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._hits[index.row()].words() if role in spoken else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return str(self._excerpt(index))
            case _ if role == EXCERPT_ROLE:
                return self._excerpt(index)
            case _ if role == FOUND_ROLE:
                hits = self._hits_of(index)
                return Found(hits.document, hits.spans[index.row()])
        return None


def _is_document(index: Index) -> bool:
    return index.internalId() == _TOP
