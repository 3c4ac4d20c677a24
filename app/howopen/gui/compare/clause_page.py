# SPDX-License-Identifier: Apache-2.0
"""What the comparison asks of its page "Clause by clause"."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from howopen.domain.comparison import Change, Comparison


class ClausePage(Protocol):
    """A widget that shows a comparison clause by clause. Sides are "a" and "b"."""

    @property
    def clause_opened(self) -> SignalInstance:
        """Side and clause id: the person wants to see the clause in the text."""

    @property
    def align_requested(self) -> SignalInstance:
        """Clause ids of A and B that the person puts side by side."""

    @property
    def release_requested(self) -> SignalInstance:
        """Clause ids of A and B that the person takes apart again."""

    @property
    def changed(self) -> SignalInstance:
        """What ``status`` says is other than before."""

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows another comparison."""

    def clear(self) -> None:
        """Shows nothing."""

    def select_clause(self, side: str, clause_id: str) -> None:
        """Goes to the row of a clause."""

    def step(self, forward: bool) -> None:  # noqa: FBT001 - agreed with the page
        """Goes to the next row or the previous one."""

    def status(self) -> str:
        """Where the person is, for the status bar."""


def touched_clause(comparison: Comparison, change: Change) -> tuple[str, str] | None:
    """Side and id of the clause that a change touches, in B where the words still stand there; None if in no clause."""
    for side, analysis, span in (("b", comparison.b, change.b), ("a", comparison.a, change.a)):
        holding = [clause for clause in analysis.clauses if span and clause.span.overlaps(span)]
        if holding:
            return side, min(holding, key=lambda clause: len(clause.span)).id
    return None
