# SPDX-License-Identifier: Apache-2.0
"""Aligning by hand: one clause, and below it the clauses of the other side to choose its partner from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from howopen.domain.clauses import Clause
from howopen.domain.comparison import Comparison
from howopen.gui.clauses.excerpt import excerpt
from howopen.gui.clauses.partners import CLAUSE_ROLE, PartnerDelegate, PartnerModel
from howopen.gui.clauses.wording import quoted
from howopen.gui.matrix.answers import clause_place
from howopen.gui.matrix.quoted import QuotedClause
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.fields import clearable
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

_OTHER: Final = {"a": "b", "b": "a"}
_LONGEST: Final = 180
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class _Search(QLineEdit):
    """The search field; keys that move in the list go there, so that a hand stays where it types.

    Signals:
        stepped: the key that is for the list.
    """

    stepped = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and their pages are the list's."""
        if Qt.Key(event.key()) in _STEPS:
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)


class _Partners(QListView):
    """The list; tells which clause is current.

    Signals:
        current_changed: another clause is current, or none.
    """

    current_changed = Signal()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tells of the change."""
        super().currentChanged(current, previous)
        self.current_changed.emit()


class AlignPane(Frame):
    """Chooses a partner for a clause. Typing searches, Up and Down choose, Enter aligns, Esc leaves.

    Signals:
        aligned: the ids of the clause of A and of that of B.
        left: nothing is to be aligned.
    """

    aligned = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._side, self._clause = "a", ""
        self._title = TextLabel(tr("Align by hand"), theme, role="row-strong")
        self._own = ElidedLabel("", theme, role="caption-strong", token="text2")
        self._quote = QuotedClause(theme)
        self._with = TextLabel("", theme, role="caption-strong", token="text2")
        self.search = _Search()
        self.partners = PartnerModel(self)
        self.list = _Partners()
        self._none = TextLabel(tr("No clause holds these words."), theme, role="secondary", token="text2")
        self.confirm = Button(tr("Align"), theme, kind="primary", icon_name="link")
        self.cancel = Button(tr("Cancel"), theme)
        self._lay_out()
        self._connect()

    def begin(self, comparison: Comparison, side: str, clause_id: str, partner: str = "") -> None:
        """Asks for the partner of a clause of ``side`` ("a" or "b"); ``partner`` is chosen already where it is given.

        Raises:
            KeyError: if that side has no such clause.
        """
        own, other = (comparison.a, comparison.b) if side == "a" else (comparison.b, comparison.a)
        clause = own.clause(clause_id)
        self._side, self._clause = side, clause_id
        self._own.setText(f"{side.upper()} · {clause_place(own, clause)}")
        words = quoted(own, clause)
        shown = excerpt(words, limit=_LONGEST)
        self._quote.set_words(shown.text, shown.bold)
        self._quote.setToolTip(words.text)
        self._with.setText(tr("With which clause of {letter}?", letter=_OTHER[side].upper()))
        self.list.setAccessibleName(tr("Clauses of {letter}", letter=_OTHER[side].upper()))
        self.search.clear()
        self.partners.show(other, clause.category)
        row = max(self.partners.row_of(partner), 0)
        self.list.setCurrentIndex(self.partners.index(row))
        self.list.scrollTo(self.list.currentIndex())
        self._tell()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> str:
        """The id of the partner that is chosen; "" for none."""
        clause = self.list.currentIndex().data(CLAUSE_ROLE)
        return clause.id if isinstance(clause, Clause) else ""

    def _narrow(self, words: str) -> None:
        self.partners.narrow(words)
        self.list.setCurrentIndex(self.partners.index(0))
        self._none.setVisible(self.partners.rowCount() == 0)
        self._tell()

    def _tell(self) -> None:
        self.confirm.setEnabled(bool(self.chosen))
        self.confirm.setToolTip("" if self.chosen else tr("Choose a clause first."))

    def _align(self) -> None:
        if self.chosen:
            a, b = (self._clause, self.chosen) if self._side == "a" else (self.chosen, self._clause)
            self.aligned.emit(a, b)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.stepped.connect(self.list.keyPressEvent)
        self.list.current_changed.connect(self._tell)
        self.list.doubleClicked.connect(lambda _index: self._align())
        self.confirm.clicked.connect(self._align)
        self.cancel.clicked.connect(self.left)
        self._theme.changed.connect(self.list.scheduleDelayedItemsLayout)

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Align by hand"))
        self.search.setPlaceholderText(tr("Find by words, section or category"))
        self.search.setAccessibleName(tr("Find a clause"))
        clearable(self.search)
        self.list.setModel(self.partners)
        self.list.setItemDelegate(PartnerDelegate(self._theme, self.list, self.partners))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
        self._none.setVisible(False)
        self._theme.scale(self._none.setContentsMargins, 14, 8, 14, 8)
        head = QVBoxLayout()
        self._theme.scale(head.setContentsMargins, 14, 12, 14, 10)
        self._theme.scale(head.setSpacing, 8)
        for widget in (self._title, self._own, self._quote, self._with, self.search):
            head.addWidget(widget)
        foot_frame = Frame("foot")
        foot = QHBoxLayout(foot_frame)
        self._theme.scale(foot.setContentsMargins, 12, 8, 12, 8)
        self._theme.scale(foot.setSpacing, 6)
        foot.addWidget(self.confirm)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Frame("rule"))
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(foot_frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter aligns, Esc leaves, wherever in the pane the focus is."""
        if Qt.Key(event.key()) in _OPENS:
            self._align()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
