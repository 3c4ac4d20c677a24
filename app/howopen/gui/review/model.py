# SPDX-License-Identifier: Apache-2.0
"""The findings of a review as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.assets import taxonomy
from howopen.domain.review import Decision, Review
from howopen.gui import signs
from howopen.gui.review.queue import Wanted, listed
from howopen.gui.review.standing import STANDINGS, standing_of
from howopen.gui.review.wording import figure, moment, named, pieces_of, spoken
from howopen.gui.timeline.pieces import spoken as spoken_pieces
from howopen.gui.translation.texts import mark, tr

DECISION_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PIECES_ROLE: Final = DECISION_ROLE + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    STATE = 0
    CATEGORY = 1
    EFFECT = 2
    WORDS = 3
    SECTION = 4
    DECIDED = 5


_HEADS: Final = {
    Column.STATE: (mark("State"), mark("Where the finding stands")),
    Column.CATEGORY: (mark("Cat."), mark("Category")),
    Column.EFFECT: ("", mark("Effect")),
    Column.WORDS: (mark("What it says"), mark("What it says")),
    Column.SECTION: (mark("Section"), mark("Section")),
    Column.DECIDED: (mark("Decided"), mark("Who decided and when, or how sure the program is where that is below 70")),
}


class FindingTable(QAbstractTableModel):
    """The listed findings. The decision itself is under ``DECISION_ROLE``, its marked words under ``PIECES_ROLE``."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._review: Review | None = None
        self._rows: tuple[Decision, ...] = ()

    @property
    def rows(self) -> tuple[Decision, ...]:
        """The findings that are listed, in their order."""
        return self._rows

    def show(self, review: Review | None, wanted: Wanted) -> None:
        """Lists the findings of a review. The same ones as before stay where they are, and so does what is chosen."""
        rows = listed(review, wanted)
        same = [one.id for one in rows] == [one.id for one in self._rows] and _same_text(review, self._review)
        if same:
            self._review, self._rows = review, rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._review, self._rows = review, rows
        self.endResetModel()

    def decision(self, row: int) -> Decision | None:
        """The finding in ``row``, or None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, clause_id: str) -> int:
        """The row of a finding, or -1."""
        return next((row for row, one in enumerate(self._rows) if one.id == clause_id), -1)

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many findings are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads and their full words."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        head, full = _HEADS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(head)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(full)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and tells."""
        decision = self.decision(index.row()) if index.isValid() else None
        if decision is None or self._review is None:
            return None
        document = self._review.found.document
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(decision, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(decision, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(decision, document, self._now())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(Column(index.column()))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return signs.category_help(decision.shown.category)
            case _ if role == DECISION_ROLE:
                return decision
            case _ if role == PIECES_ROLE:
                return pieces_of(decision, document)
        return None

    def _shown(self, decision: Decision, column: Column) -> str:
        assert self._review is not None
        clause = decision.shown
        match column:
            case Column.STATE:
                return STANDINGS[standing_of(decision)].word
            case Column.CATEGORY:
                return taxonomy()[clause.category].code
            case Column.EFFECT:
                return signs.EFFECTS[clause.effect].word
            case Column.WORDS:
                return "".join(piece.text for piece in pieces_of(decision, self._review.found.document))
            case Column.SECTION:
                return clause.section
            case Column.DECIDED:
                return figure(decision, self._now())

    def _tip(self, decision: Decision, column: Column) -> str:
        assert self._review is not None
        document, clause = self._review.found.document, decision.shown
        match column:
            case Column.STATE:
                return STANDINGS[standing_of(decision)].help
            case Column.CATEGORY:
                return f"{signs.category_name(clause.category)}: {signs.category_help(clause.category)}"
            case Column.EFFECT:
                return f"{signs.EFFECTS[clause.effect].word}: {signs.EFFECTS[clause.effect].help}"
            case Column.WORDS:
                whole = " ".join(document.quote(clause.span).split())
                marked = spoken_pieces([one for one in pieces_of(decision, document)[:-1] if one.text.strip()])
                return f"{marked}\n{whole}" if marked else whole
            case Column.DECIDED if decision.stamp and decision.state.decided:
                return f"{named(decision.stamp.who)}, {moment(decision.stamp.when, self._now())}"
            case Column.DECIDED:
                return tr("HowOpen is sure to {figure} per cent.", figure=f"{clause.confidence * 100:.0f}")
            case Column.SECTION:
                return clause.section


def _same_text(one: Review | None, other: Review | None) -> bool:
    return one is not None and other is not None and one.found.document.sha256 == other.found.document.sha256


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column is Column.DECIDED else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
