# SPDX-License-Identifier: Apache-2.0
"""Two documents to compare, out of those that are open, the recent ones and the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from howopen.gui.dialogs.frame import DialogFrame
from howopen.gui.opening import Choice
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.views.library_rows import LEFT, RIGHT, ROW, RowDelegate
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.fields import clearable
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ORIGIN_ROLE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that can be compared; ``origin`` says where it comes from ("Open", "Recent", a publisher)."""

    choice: Choice
    name: str
    origin: str

    def holds(self, words: str) -> bool:
        """Whether each of ``words`` occurs in name or origin, whatever the case."""
        own = f"{self.name} {self.origin}".casefold()
        return all(word in own for word in words.casefold().split())


class CandidateModel(QAbstractListModel):
    """The candidates whose name or origin holds the words looked for."""

    def __init__(self, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(candidates)
        self._shown = self._all

    def look_for(self, words: str) -> None:
        """Shows only what holds every word."""
        self.beginResetModel()
        self._shown = tuple(one for one in self._all if one.holds(words))
        self.endResetModel()

    def candidate(self, index: Index) -> Candidate | None:
        """The candidate of a row, or None for an index that is not of this list."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a cell shows, says and holds."""
        one = self.candidate(index)
        if one is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return one.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{one.name}, {one.origin}"
            case _ if role == ORIGIN_ROLE:
                return one.origin
        return None


class CandidateDelegate(RowDelegate):
    """A row: the name, and at the right where it comes from."""

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row or cell."""
        painter.save()
        self.paint_ground(painter, option, index)
        px = self.theme.px
        inside: QRect = option.rect.adjusted(px(12), 0, -px(12), -1)
        origin = str(index.data(ORIGIN_ROLE) or "")
        room = min(QFontMetrics(self.theme.font("caption")).horizontalAdvance(origin) + 2, inside.width() // 3)
        at_right = QRect(inside.right() - room, inside.top(), room, inside.height())
        self.words(painter, at_right, origin, "caption", "text2", RIGHT)
        name = inside.adjusted(0, 0, -(room + px(12)), 0)
        self.words(painter, name, str(index.data() or ""), "body", "text", LEFT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The size at the present zoom."""
        return QSize(self.theme.px(120), self.theme.px(ROW))


class Side(QWidget):
    """One side of the choice: a field to look for a document, and the list.

    Signals:
        changed: another document is chosen.
        finished: Enter was pressed on a chosen document.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, head: str, candidates: Sequence[Candidate], theme: Theme) -> None:
        super().__init__()
        self._model = CandidateModel(candidates, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a document"))
        self.search.setAccessibleName(tr("{head}: find a document", head=head))
        clearable(self.search)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(CandidateDelegate(theme, self.list))
        self.list.setAccessibleName(head)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(True)
        card = Frame("panel")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.scale(column.setSpacing, 6)
        column.addWidget(TextLabel(head, theme, role="body-strong"))
        column.addWidget(self.search)
        column.addWidget(card, 1)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self.finished)
        self.list.selectionModel().selectionChanged.connect(lambda: self.changed.emit())
        self.list.doubleClicked.connect(lambda: self.finished.emit())

    @property
    def chosen(self) -> Candidate | None:
        """The chosen document."""
        rows = self.list.selectionModel().selectedIndexes()
        return self._model.candidate(rows[0]) if rows else None

    def choose(self, row: int) -> None:
        """Chooses a row of the list as it stands."""
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _look_for(self, words: str) -> None:
        self._model.look_for(words)
        if words and self._model.rowCount():
            self.choose(0)
        self.changed.emit()


class ChooseDocuments(DialogFrame):
    """Asks for A and B.

    Signals:
        chosen: the two choices, each an ``OpenDocument`` or a source.
    """

    chosen = Signal(object, object)

    def __init__(self, candidates: Sequence[Candidate], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Compare two licences"), tr("A is what you know, B what is new"), theme, parent)
        px = theme.px
        self.a = Side("A", candidates, theme)
        self.b = Side("B", candidates, theme)
        self.compare = Button(tr("Compare"), theme, kind="primary", icon_name="compare")
        self.compare.setDefault(True)
        self.note = TextLabel("", theme, role="secondary", token="text2")
        cancel = Button(tr("Cancel"), theme)
        cancel.setAutoDefault(False)
        theme.scale(self.body.setContentsMargins, 20, 16, 20, 16)
        theme.scale(self.body.setSpacing, 16)
        self.body.addWidget(self.a)
        self.body.addWidget(self.b)
        self.foot.addWidget(self.note)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.compare)
        cancel.clicked.connect(self.reject)
        self.compare.clicked.connect(self._compare)
        for side in (self.a, self.b):
            side.changed.connect(self._check)
        self.a.finished.connect(lambda: self.b.search.setFocus(Qt.FocusReason.TabFocusReason))
        self.b.finished.connect(self._compare)
        self.resize(px(860), px(560))
        self._check()

    def prefer(self, row: int) -> None:
        """Chooses A in advance and goes on to B."""
        self.a.choose(row)
        self.b.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        a, b = self.a.chosen, self.b.chosen
        same = a is not None and b is not None and a.choice == b.choice
        self.compare.setEnabled(a is not None and b is not None and not same)
        self.note.setText(
            tr("Choose two different documents.") if same else "" if a and b else tr("Choose one on each side.")
        )

    def _compare(self) -> None:
        a, b = self.a.chosen, self.b.chosen
        if a is not None and b is not None and self.compare.isEnabled():
            self.chosen.emit(a.choice, b.choice)
            self.accept()
