# SPDX-License-Identifier: Apache-2.0
"""The right side of the reading view: clauses, the selected one in full, facts, comments, what can be decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.review import Decision, Review
from howopen.gui.reading.clause_pane import Cite, ClausePane
from howopen.gui.reading.clause_rows import standing_words
from howopen.gui.reading.comment_list import CommentList
from howopen.gui.reading.detail_pane import DetailPane
from howopen.gui.reading.facts_pane import FactsPane
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.review_part import ReviewBar
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Segments
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.panels import Frame

_LIST_HEIGHT: Final = 420
_DETAIL_HEIGHT: Final = 360
_LEAST_STACKED: Final = 220


class Tab(IntEnum):
    """The pages of the side."""

    CLAUSES = 0
    FACTS = 1
    COMMENTS = 2


class Side(Frame):
    """Three pages below their tabs; the first has the clause list, the selected clause and the review's buttons."""

    def __init__(
        self, theme: Theme, *, cite: Cite | None, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self.clauses = ClausePane(theme, cite=cite)
        self.detail = DetailPane(theme, now=now)
        self.facts = FactsPane(theme)
        self.comments = CommentList(theme)
        self.actions_bar = ReviewBar(theme)
        self.tabs = Segments(
            (tr("Clauses"), tr("Facts"), tr("Comments")), name=tr("Clauses, facts or comments"), kind="tab"
        )
        self._lists = Panes(theme, Qt.Orientation.Vertical)
        self._pages = QStackedWidget()
        self._review: Review | None = None
        self._narrow = self._stacked = False
        self._lay_out()
        self.tabs.chosen.connect(self._pages.setCurrentIndex)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows another document, without a review, or none."""
        self._review = None
        self.clauses.show_analysis(analysis)
        self.facts.show_analysis(analysis)
        self.detail.show_clause(None, None)
        self.actions_bar.hide()
        self.tabs.choose(Tab.CLAUSES)

    def update_analysis(self, analysis: Analysis) -> None:
        """Shows other findings in the same document."""
        self.clauses.update_analysis(analysis)
        self.facts.show_analysis(analysis)

    def show_review(self, review: Review | None) -> None:
        """Shows how the findings stand, or that there is no review."""
        self._review = review
        self.clauses.show_review(review)
        self.actions_bar.setVisible(review is not None)

    def show_clause(self, analysis: Analysis | None, clause: Clause | None) -> None:
        """Shows a clause in full."""
        self.detail.show_clause(analysis, clause, None if clause is None else self.decision(clause.id))

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows other comments."""
        self.comments.show_notes(notes)

    def decision(self, clause_id: str) -> Decision | None:
        """How a finding stands; None where there is no review, or no such finding in it."""
        if self._review is None:
            return None
        return next((one for one in self._review.decisions if one.id == clause_id), None)

    def standing(self, clause_id: str) -> str:
        """How a finding stands, in words; "" where there is no review, or no such finding in it."""
        decision = self.decision(clause_id)
        return "" if decision is None else f"{standing_words(decision)}."

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - the one thing that it sets
        """Puts list and detail below each other, each with room enough to be of use."""
        for part in (self.clauses, self.detail):
            part.setMinimumHeight(self._theme.px(_LEAST_STACKED) if stacked else 0)
        self._stacked = stacked
        self._turn()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - the one thing that it sets
        """Puts list and detail beside each other where they lie under the text, else below each other."""
        self._narrow = narrow
        self._turn()

    def _turn(self) -> None:
        beside = self._narrow and not self._stacked
        self._lists.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 8, 4, 12, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.clauses.count)
        self._lists.addWidget(self.clauses)
        self._lists.addWidget(self.detail)
        self._lists.share_out(_LIST_HEIGHT, _DETAIL_HEIGHT)
        for page in (self._lists, self.facts, self.comments):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Frame("rule"))
        column.addWidget(self._pages, 1)
        column.addWidget(self.actions_bar)
