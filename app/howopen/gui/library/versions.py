# SPDX-License-Identifier: Apache-2.0
"""The versions of a licence as a list, newest first, each with what changed since the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from howopen.domain.library import LibraryEntry
from howopen.gui.library.wording import step_words
from howopen.gui.models.library_model import ENTRY_ROLE
from howopen.gui.translation.texts import tr
from howopen.gui.views.library_rows import LEFT, RIGHT, RowDelegate

if TYPE_CHECKING:
    from howopen.workspace.lineages import VersionStep

Index: TypeAlias = QModelIndex | QPersistentModelIndex

STEP_ROLE: Final = Qt.ItemDataRole.UserRole + 20
SHOWN_ROLE: Final = Qt.ItemDataRole.UserRole + 21
_VERSION_ROW: Final = 34
_LINE: Final = 16


class VersionModel(QAbstractListModel):
    """Versions, newest first; the figures of what changed come when they are counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[LibraryEntry, ...] = ()
        self._steps: Mapping[str, VersionStep] = {}
        self._shown = ""
        self._counted = False

    def show_versions(self, oldest_first: Sequence[LibraryEntry], *, shown: str) -> None:
        """Lists the versions, of which the one with the id ``shown`` is what the person looks at."""
        self.beginResetModel()
        self._versions = tuple(reversed(oldest_first))
        self._steps, self._shown, self._counted = {}, shown, False
        self.endResetModel()

    def show_steps(self, steps: Sequence[VersionStep]) -> None:
        """Says what changed from version to version."""
        self._steps = {step.after: step for step in steps}
        self._counted = True
        if self._versions:
            self.dataChanged.emit(self.index(0), self.index(len(self._versions) - 1))

    def before(self, entry_id: str) -> str:
        """The id of the version with a text before that one; "" where there is none, or where it has no text itself."""
        held = [entry for entry in self._versions if entry.has_text]
        ids = [entry.id for entry in held]
        if entry_id not in ids:
            return ""
        later = held[ids.index(entry_id) + 1 :]
        named = held[ids.index(entry_id)].previous
        return named if named in {entry.id for entry in later} else later[0].id if later else ""

    def row_of(self, entry_id: str) -> int:
        """The row of a version, or -1."""
        return next((row for row, entry in enumerate(self._versions) if entry.id == entry_id), -1)

    def _words(self, entry: LibraryEntry) -> str:
        if not entry.has_text:
            return tr("Its text is not in the library")
        step = self._steps.get(entry.id)
        if step is not None:
            return step_words(step)
        if not self.before(entry.id):
            return tr("The first version here")
        return tr("Nothing was counted") if self._counted else tr("Counting what changed …")

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many versions there are."""
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a row shows, says and holds."""
        if not index.isValid() or index.row() >= len(self._versions):
            return None
        entry = self._versions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (entry.name, entry.date, self._words(entry)) if part)
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == STEP_ROLE:
                return self._words(entry)
            case _ if role == SHOWN_ROLE:
                return entry.id == self._shown
        return None


class VersionDelegate(RowDelegate):
    """A version: its name and date, and below what changed; the one that is looked at is semibold."""

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, LibraryEntry):
            return
        painter.save()
        self.paint_ground(painter, option, index)
        px = self.theme.px
        inside = option.rect.adjusted(px(12), px(6), -px(12), -px(6))
        top = QRect(inside.left(), inside.top(), inside.width(), self.theme.line_height("row"))
        self.words(painter, top, entry.date, "caption", "text3", RIGHT)
        room = QFontMetrics(self.theme.font("caption")).horizontalAdvance(entry.date) + px(8)
        strong = "row-strong" if index.data(SHOWN_ROLE) else "row"
        self.words(painter, top.adjusted(0, 0, -room, 0), entry.name, strong, "text", LEFT)
        for number, line in enumerate(str(index.data(STEP_ROLE)).splitlines()):
            below = QRect(inside.left(), top.bottom() + px(2) + number * px(_LINE), inside.width(), px(_LINE))
            self.words(painter, below, line, "caption", "text2", LEFT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The size at the present zoom."""
        lines = str(index.data(STEP_ROLE)).count("\n") + 1
        return QSize(self.theme.px(120), self.theme.px(_VERSION_ROW + lines * _LINE))
