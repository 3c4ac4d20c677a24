# SPDX-License-Identifier: Apache-2.0
"""What an update of the library changed, as a list to be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from howopen.domain.library import LibraryEntry
from howopen.gui.library.wording import category_words, update_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.library_rows import LEFT, ROW, RowDelegate
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.library import SyncReport
from howopen.library.progress import Since

Index: TypeAlias = QModelIndex | QPersistentModelIndex

HEADS: Final = (mark("What happened"), mark("Licence"), mark("Details"))
_WIDTHS: Final = (150, 0, 260)


@dataclass(frozen=True, slots=True)
class Line:
    """What happened to one entry; ``there`` is whether it can be opened now."""

    entry_id: str
    what: str
    name: str
    details: str = ""
    there: bool = True


def lines_of(since: Since, names: Mapping[str, LibraryEntry]) -> tuple[Line, ...]:
    """A line for each entry that an update touched: what is new, rewritten, in another category, and gone."""

    def name(entry_id: str) -> str:
        entry = names.get(entry_id)
        return entry.name if entry else entry_id

    return (
        *(Line(one, tr("Added"), name(one)) for one in since.added),
        *(Line(one, tr("Text changed"), name(one)) for one in since.rewritten),
        *(
            Line(
                one,
                tr("Category changed"),
                name(one),
                tr("{old}, now {new}", old=category_words(old), new=category_words(new)),
            )
            for one, old, new in since.recategorised
        ),
        *(Line(one, tr("Removed"), name(one), one, there=False) for one in since.removed),
    )


class ReportModel(QAbstractTableModel):
    """The lines of a report."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Shows other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line of a row, or None for an index that is not of this table."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        """The head of a column."""
        across = orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADS)
        if across and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(LEFT)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a cell shows."""
        line = self.line(index)
        if line is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return (line.what, line.name, line.details)[index.column()]


class _LineDelegate(RowDelegate):
    """A line of the report."""

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        painter.save()
        self.paint_ground(painter, option, index)
        inside = option.rect.adjusted(self.theme.px(14 if index.column() == 0 else 6), 0, -self.theme.px(6), -1)
        role, token = (("row-strong", "text"), ("body", "text"), ("secondary", "text2"))[index.column()]
        self.words(painter, inside, str(index.data() or ""), role, token, LEFT)
        painter.restore()


class ReportPage(QWidget):
    """The report of the last update.

    Signals:
        opened: the id of an entry that was chosen.
        closed: the person has read it.
    """

    opened = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = ReportModel(self)
        self.head = TextLabel("", theme, role="body-strong")
        self.words = TextLabel("", theme, role="secondary", token="text2")
        self.words.setWordWrap(True)
        self.back = Button(tr("Back to the library"), theme)
        self.table = QTableView()
        self._set_up()
        self.back.clicked.connect(self.closed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_report(self, report: SyncReport, names: Mapping[str, LibraryEntry]) -> None:
        """Shows what an update did; ``names`` are the entries before and after, by their ids."""
        since = report.since or Since()
        lines = lines_of(since, names)
        self.head.setText(
            tr(
                "{added:,} added, {rewritten:,} with a changed text, "
                "{moved:,} in another category, {removed:,} removed",
                added=len(since.added),
                rewritten=len(since.rewritten),
                moved=len(since.recategorised),
                removed=len(since.removed),
            )
            if lines
            else tr("Nothing has changed since the last time")
        )
        self.words.setText(update_words(report))
        self.model.show_lines(lines)
        self.table.setVisible(bool(lines))

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and line.there:
            self.opened.emit(line.entry_id)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(_LineDelegate(self._theme, table))
        table.setAccessibleName(tr("What the update changed"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.doubleClicked.connect(self._open)
        OpeningKeys(table).opened.connect(self._open)
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 14, 10, 10, 4)
        head.addWidget(self.head, 1)
        head.addWidget(self.back)
        below = QHBoxLayout()
        self._theme.scale(below.setContentsMargins, 14, 0, 14, 10)
        below.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(table, 1)
        column.addStretch(0)

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        for column, width in enumerate(_WIDTHS):
            if width:
                self.table.setColumnWidth(column, self._theme.px(width))
