# SPDX-License-Identifier: Apache-2.0
"""The changes by legal weight: the model, how an item is painted, and the panel about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.clauses import Category
from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction
from howopen.gui import signs
from howopen.gui.compare.change_item import ChangeDelegate, Role, weight_bars
from howopen.gui.compare.legend import DirectionCounts, Legend
from howopen.gui.compare.wording import change_place, change_title, change_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Choice
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

_Index = QModelIndex | QPersistentModelIndex
_KINDS: Final = (
    (mark("All kinds"), None),
    (mark("Inserted"), ChangeKind.INSERTED),
    (mark("Deleted"), ChangeKind.DELETED),
    (mark("Replaced"), ChangeKind.REPLACED),
    (mark("Moved"), ChangeKind.MOVED),
)


_MEASURED: Final = 200


class ChangeModel(QAbstractListModel):
    """A comparison's changes, the weightiest first and the unclear ones last; equal ones in text order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._kind: ChangeKind | None = None
        self._category: Category | None = None
        self._order: list[int] = []
        self._rows: dict[int, int] = {}
        self._titles: dict[int, str] = {}
        self._places: dict[int, str] = {}

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Lists another comparison's changes, or none."""
        self._comparison = comparison
        self._titles.clear()
        self._places.clear()
        self._sort()

    def set_kind(self, kind: ChangeKind | None) -> None:
        """Lists one kind of change only, or all."""
        self._kind = kind
        self._sort()

    def set_category(self, category: Category | None) -> None:
        """Lists the changes that touch clauses of one category only, or all."""
        self._category = category
        self._sort()

    def row_of(self, change: int) -> int | None:
        """The row of a change, or None where it is filtered out."""
        return self._rows.get(change)

    def _sort(self) -> None:
        self.beginResetModel()
        changes = self._comparison.changes if self._comparison else ()
        kept = [n for n, change in enumerate(changes) if self._lists(change)]
        self._order = sorted(kept, key=lambda n: (changes[n].direction is Direction.UNCLEAR, -changes[n].weight, n))
        self._rows = {number: row for row, number in enumerate(self._order)}
        self.endResetModel()

    def _lists(self, change: Change) -> bool:
        return self._kind in {None, change.kind} and (self._category is None or self._category in change.categories)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many changes are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, tooltip, spoken text, or the change itself."""
        if self._comparison is None or not index.isValid():
            return None
        number = self._order[index.row()]
        change = self._comparison.changes[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._told(self._titles, number, change_title)
            case Qt.ItemDataRole.ToolTipRole:
                return _whole(self._comparison, change)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(self._comparison, change)
            case Role.NUMBER:
                return number
            case Role.CHANGE:
                return change
            case Role.PLACE:
                return self._told(self._places, number, change_place)
        return None

    def _told(self, known: dict[int, str], number: int, tell: Callable[[Comparison, Change], str]) -> str:
        """What there is to tell of a change, made once: it is asked for whenever its row is measured or painted."""
        if number not in known and self._comparison is not None:
            known[number] = tell(self._comparison, self._comparison.changes[number])
        return known[number]


def _whole(comparison: Comparison, change: Change) -> str:
    names = ", ".join(map(signs.category_name, change.categories))
    return "\n".join(filter(None, (said(change.reason), change_words(comparison, change), names)))


def _spoken(comparison: Comparison, change: Change) -> str:
    names = map(signs.category_name, change.categories)
    direction = signs.DIRECTIONS[change.direction].word
    weight = tr("weight {level} of 4", level=weight_bars(change.weight))
    title = change_title(comparison, change)
    return ", ".join(filter(None, (direction, title, *names, change_place(comparison, change), weight)))


class ChangeList(Frame):
    """The panel right of the texts: head, counts by direction, the list, and what the marks mean.

    Signals:
        chosen: the index of the change that a person chose.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._theme = theme
        self._model = ChangeModel(self)
        self._kinds = Choice(theme, name=tr("Kinds of change to list"), kind="small")
        for text, kind in _KINDS:
            self._kinds.addItem(tr(text), kind)
        self._categories = Choice(theme, name=tr("Categories of changes to list"), kind="small")
        self._none = TextLabel(tr("No change is of this kind and category."), theme, role="secondary", token="text2")
        self._counts = DirectionCounts(theme)
        self._legend = Legend(theme)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChangeDelegate(theme, self._list))
        self._list.setAccessibleName(tr("Changes by legal weight"))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._quiet = False
        self._comparison: Comparison | None = None
        self._kinds.currentIndexChanged.connect(lambda _: self._model.set_kind(self._kinds.currentData()))
        self._categories.currentIndexChanged.connect(lambda _: self._model.set_category(self._categories.currentData()))
        self._model.modelReset.connect(self._listed)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._list.clicked.connect(self._choose)
        theme.changed.connect(self._list.doItemsLayout)
        self._build()

    @property
    def view(self) -> QListView:
        """The list itself, for focus and tests."""
        return self._list

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Lists another comparison's changes, or none."""
        self._comparison = comparison
        self._offer_categories(comparison)
        # Measuring thousands of titles would hold up the window; then each gets the room of two lines.
        self._list.setUniformItemSizes(comparison is not None and len(comparison.changes) > _MEASURED)
        self._model.show_comparison(comparison)
        self._counts.show_comparison(comparison)

    def set_current(self, change: int | None) -> None:
        """Selects a change without telling of it."""
        row = None if change is None else self._model.row_of(change)
        self._quiet = True
        index = QModelIndex() if row is None else self._model.index(row, 0)
        self._list.setCurrentIndex(index)
        if row is not None:
            self._list.scrollTo(index)
        else:
            self._list.clearSelection()
        self._quiet = False

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Gives all the height to the changes where the panel lies below the texts."""
        way = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)
        self._legend.setVisible(not low)
        self._counts.set_hidden(low)

    def _offer_categories(self, comparison: Comparison | None) -> None:
        """Offers those that a change touches, in the taxonomy's order."""
        touched = {category for change in comparison.changes for category in change.categories} if comparison else set()
        self._categories.blockSignals(True)
        self._categories.clear()
        self._categories.addItem(tr("All categories"), None)
        for category in taxonomy():
            if category in touched:
                self._categories.addItem(signs.category_name(category), category)
        self._categories.blockSignals(False)
        self._categories.setEnabled(bool(touched))
        self._model.set_category(None)

    def _listed(self) -> None:
        """Says so where the filter leaves nothing over."""
        self._none.setVisible(
            self._comparison is not None and not self._model.rowCount() and bool(self._comparison.changes)
        )

    def _choose(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(int(index.data(Role.NUMBER)))

    def _build(self) -> None:
        theme = self._theme
        head = Frame("bar")
        filters = QHBoxLayout()
        theme.scale(filters.setSpacing, 8)
        filters.addWidget(self._kinds)
        filters.addWidget(self._categories, 1)
        self._head = QVBoxLayout(head)
        theme.scale(self._head.setContentsMargins, 12, 8, 12, 8)
        theme.scale(self._head.setSpacing, 8)
        self._head.addWidget(TextLabel(tr("Changes by legal weight"), theme, role="body-strong"))
        self._head.addLayout(filters)
        theme.scale(self._none.setMargin, 12)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._counts)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addWidget(self._legend)
