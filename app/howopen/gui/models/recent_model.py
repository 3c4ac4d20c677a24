# SPDX-License-Identifier: Apache-2.0
"""The documents opened last, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.gui.translation.texts import mark, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

SOURCE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WHEN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
FORMAT_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_MONTHS: Final = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)


class Recent(Protocol):
    """A document that was opened: where it came from, its name, when (ISO 8601) and its format ("PDF")."""

    @property
    def source(self) -> str:
        """A path or "lib:ID"."""

    @property
    def name(self) -> str:
        """What a person calls it."""

    @property
    def opened(self) -> str:
        """When, in ISO 8601."""

    @property
    def format(self) -> str:
        """The short name of its format."""


def when_words(opened: str, now: datetime) -> str:
    """How long ago, as a person would say it: "14 min ago", "yesterday", "18 Nov"; "" for a date that cannot be read.

    ``now`` and ``opened`` are compared as local times.
    """
    try:
        then = datetime.fromisoformat(opened)
    except ValueError:
        return ""
    then, now = (moment.astimezone().replace(tzinfo=None) for moment in (then, now))
    days = (now.date() - then.date()).days
    if days <= 0:
        minutes = (now - then) // timedelta(minutes=1)
        if minutes < 1:
            return tr("just now")
        return tr("{minutes} min ago", minutes=minutes) if minutes < 60 else tr("today")
    if days == 1:
        return tr("yesterday")
    month = tr(_MONTHS[then.month - 1])
    if then.year == now.year:
        return tr("{day} {month}", day=then.day, month=month)
    return tr("{day} {month} {year}", day=then.day, month=month, year=then.year)


class RecentModel(QAbstractListModel):
    """The first few of the recent documents, or all of them."""

    def __init__(self, *, now: Callable[[], datetime], shown: int = 5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._shown = shown
        self._all: tuple[Recent, ...] = ()
        self._whole = False

    @property
    def total(self) -> int:
        """How many documents are remembered."""
        return len(self._all)

    @property
    def hidden(self) -> int:
        """How many of them are not in the list at present."""
        return len(self._all) - self.rowCount()

    def set_recent(self, recent: Sequence[Recent]) -> None:
        """Takes the documents, newest first."""
        self.beginResetModel()
        self._all = tuple(recent)
        self.endResetModel()

    def show_all(self, whole: bool) -> None:  # noqa: FBT001 - takes Qt's toggled(bool)
        """Shows every document, or the first few."""
        self.beginResetModel()
        self._whole = whole
        self.endResetModel()

    def source(self, index: Index) -> str:
        """Where the document of a row came from, or ""."""
        return self._all[index.row()].source if index.isValid() else ""

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many rows are shown."""
        if parent.isValid():
            return 0
        return len(self._all) if self._whole else min(len(self._all), self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a cell shows, says and holds."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        recent = self._all[index.row()]
        when = when_words(recent.opened, self._now())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return recent.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (recent.name, tr(recent.format), when) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{recent.name}\n{recent.source}" if recent.source else recent.name
            case _ if role == SOURCE_ROLE:
                return recent.source
            case _ if role == WHEN_ROLE:
                return when
            case _ if role == FORMAT_ROLE:
                return tr(recent.format)
        return None
