# SPDX-License-Identifier: Apache-2.0
"""The clause table of a document under review: each row knows how its finding stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.review import Decision, Review, State
from howopen.gui.models.clause_table import SORT_ROLE, ClauseTable, Column
from howopen.gui.reading.carrying import cited_data
from howopen.gui.review.standing import STANDINGS, standing_of
from howopen.gui.review.wording import named
from howopen.gui.translation.texts import counted, tr

DECISION_ROLE: Final = SORT_ROLE + 1
_DECIDED: Final = (DECISION_ROLE, int(Qt.ItemDataRole.ToolTipRole))


def standing_words(decision: Decision) -> str:
    """How a finding stands, by whom, and how many notes it has: "Rejected by Ana, 1 note"."""
    words = STANDINGS[standing_of(decision)].word
    if decision.stamp is not None and decision.state.decided:
        words = tr("{standing} by {who}", standing=words, who=named(decision.stamp.who))
    notes = len(decision.remarks)
    return f"{words}, {counted(notes, '{n} note', '{n} notes')}" if notes else words


class ReviewedTable(ClauseTable):
    """Clauses, with the decision on each under ``DECISION_ROLE`` where there is a review."""

    def __init__(self, words: Callable[[Clause], str]) -> None:
        """``words`` gives what a clause is when it is dragged to another program: its text with the citation."""
        super().__init__()
        self._words = words
        self._decisions: dict[str, Decision] = {}

    def show_reviewed(self, analysis: Analysis, review: Review | None, *, rejected: bool) -> None:
        """Shows the findings of a review, the rejected ones among them on demand, or the plain clauses."""
        self._decisions = {} if review is None else {decision.id: decision for decision in review.decisions}
        if review is None:
            self.show(analysis)
            return
        kept = [one for one in review.decisions if rejected or one.state is not State.REJECTED]
        self.show(replace(analysis, clauses=tuple(decision.shown for decision in kept)))

    def spoken(self, clause: Clause) -> str:
        """How a row is read out: how it stands comes first."""
        decision = self._decisions.get(clause.id)
        words = super().spoken(clause)
        return words if decision is None else f"{standing_words(decision)}, {words}"

    # Qt's own names from here on.

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Rows can be dragged out."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Text, plain and as HTML."""
        return ["text/plain", "text/html"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The clauses of these cells with their citations, a blank line between two."""
        rows = dict.fromkeys(index.row() for index in indexes if index.isValid())
        return cited_data([self._words(self.clause(row)) for row in rows])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The decision too, and its words in the tooltip of the code."""
        if role in _DECIDED and index.isValid():
            decision = self._decisions.get(self.clause(index.row()).id)
            if role == DECISION_ROLE:
                return decision
            if decision is not None and index.column() == Column.CATEGORY:
                return f"{super().data(index, role)}\n{standing_words(decision)}"
        return super().data(index, role)
