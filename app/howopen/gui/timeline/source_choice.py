# SPDX-License-Identifier: Apache-2.0
"""A source was opened that has several documents: which of them to show over time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.timeline.rows import RIGHT, ROOT, Index, RowDelegate, prepare
from howopen.gui.timeline.wording import full_name
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.fields import clearable
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

NAME_ROLE: Final = int(Qt.ItemDataRole.UserRole)
COUNT_ROLE: Final = NAME_ROLE + 1
_ROW: Final = 30
_WIDTH: Final = 560


class SourceModel(QAbstractListModel):
    """The documents of a source whose names hold every word looked for, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[tuple[str, int], ...] = ()
        self._shown: tuple[tuple[str, int], ...] = ()

    def show_documents(self, documents: Sequence[tuple[str, int]]) -> None:
        """Lists these names with how many versions each has."""
        self.beginResetModel()
        self._all = self._shown = tuple(documents)
        self.endResetModel()

    def look_for(self, words: str) -> None:
        """Lists only the names that hold every word, whatever the case."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(one for one in self._all if all(word in one[0].casefold() for word in wanted))
        self.endResetModel()

    # Qt's own names from here on.

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many documents are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, how many versions there are, and both as they are read out."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        name, count = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return full_name(name)
            case Qt.ItemDataRole.ToolTipRole:
                return name
            case Qt.ItemDataRole.AccessibleTextRole:
                return counted(count, "{document}, {n} version", "{document}, {n} versions", document=full_name(name))
            case _ if role == NAME_ROLE:
                return name
            case _ if role == COUNT_ROLE:
                return count
        return None


class _SourceDelegate(RowDelegate):
    """A row: the name, and at the right how many versions there are."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(self.theme.px(120), self.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the row."""
        painter.save()
        self.paint_ground(painter, option)
        inside = QRectF(option.rect).adjusted(self.theme.px(12), 0, -self.theme.px(12), 0)
        count = counted(int(index.data(COUNT_ROLE)), "{n} version", "{n} versions")
        taken = self.words(painter, inside, count, role="caption", token="text2", align=RIGHT)
        self.words(painter, inside.adjusted(0, 0, -taken - self.theme.px(12), 0), str(index.data()), role="body")
        painter.restore()


class SourceChoice(QWidget):
    """The search, the list and the buttons.

    Signals:
        chosen: source and document.
        cancelled: the person goes back without choosing.
    """

    chosen = Signal(str, str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self.model = SourceModel(self)
        self._where = ElidedLabel("", theme, role="body", token="text2")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a document"))
        self.search.setAccessibleName(tr("Find a document of this source"))
        clearable(self.search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_SourceDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        prepare(self.list, tr("Documents of this source"))
        self.show_button = Button(tr("Show timeline"), theme, kind="primary", icon_name="timeline")
        self.cancel = Button(tr("Cancel"), theme)
        self._lay_out()
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._choose)
        self.list.doubleClicked.connect(lambda _index: self._choose())
        self.show_button.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self.search)

    def offer(self, source: str, documents: Sequence[tuple[str, int]]) -> None:
        """Lists the documents of a source with how many versions each has."""
        self._source = source
        self._where.setText(
            counted(
                len(documents),
                "{source} holds {n} document.",
                "{source} holds {n} documents.",
                source=PurePath(source).name or source,
            )
        )
        self._where.setToolTip(source)
        self.search.clear()
        self.model.show_documents(documents)
        self._first()

    def _look_for(self, words: str) -> None:
        self.model.look_for(words)
        self._first()

    def _first(self) -> None:
        some = self.model.rowCount() > 0
        self.show_button.setEnabled(some)
        if some:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(self._source, str(index.data(NAME_ROLE)))

    def _lay_out(self) -> None:
        card, inside = Frame("panel"), QVBoxLayout()
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        card.setLayout(inside)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.show_button)
        middle = QWidget()
        self._theme.scale(middle.setMaximumWidth, _WIDTH)
        column = QVBoxLayout(middle)
        self._theme.scale(column.setContentsMargins, 0, 24, 0, 24)
        self._theme.scale(column.setSpacing, 8)
        column.addWidget(TextLabel(tr("Which document over time?"), self._theme, role="headline"))
        column.addWidget(self._where)
        column.addWidget(self.search)
        column.addWidget(card, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        self._theme.scale(row.setContentsMargins, 16, 0, 16, 0)
        row.addWidget(middle)

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search go through the list, so that the hands stay where they are."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self.model.rowCount():
                row = max(0, min(self.list.currentIndex().row() + step, self.model.rowCount() - 1))
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
