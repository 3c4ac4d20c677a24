# SPDX-License-Identifier: Apache-2.0
"""What a person asks of a comparison that makes it anew: names read as one, sides swapped, clauses put together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import AlignedClauses, BaselineComparison, Comparison
from howopen.domain.errors import HowOpenError
from howopen.gui.documents import Documents
from howopen.gui.later import Later
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening
from howopen.gui.translation.texts import tr

if TYPE_CHECKING:
    from howopen.gui.views import CompareView, SeveralView


class Aligner(Protocol):
    """What keeps the clauses that a person put together; ``howopen.workspace.desk.Desk`` does."""

    def align(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        """Keeps a pair."""

    def release(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        """Lets a pair go."""


class SeveralWork(Protocol):
    """What comparing with a baseline asks of the background work; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def several_compared(self) -> SignalInstance:
        """(job, BaselineComparison)."""

    def compare_several(self, baseline: Analysis, others: tuple[Analysis, ...]) -> int:
        """Compares; returns the job's number."""


class Comparing(QObject):
    """Makes comparisons anew as a person asks, and the open documents against a baseline.

    Signals:
        several_shown: the documents against their baseline are in their view.
    """

    several_shown = Signal()

    def __init__(
        self,
        view: Later[CompareView],
        several: Later[SeveralView],
        work: SeveralWork,
        documents: Documents,
        opening: Opening,
        aligner: Aligner,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._work, self._documents, self._opening = work, documents, opening
        self._aligner, self._notices = aligner, notices
        self._folding = False
        self._waiting: int | None = None
        self._wanted: tuple[Analysis, ...] = ()
        view.then(self._link)
        several.then(self._link_several)
        work.several_compared.connect(self._show_several)

    def compare_open(self, baseline: int) -> None:
        """Compares the open documents with the one at ``baseline``; one document alone has nothing to compare with."""
        every = [document.analysis for document in self._documents.all]
        if 0 <= baseline < len(every) and len(every) > 1:
            first = every.pop(baseline)
            self._wanted = (first, *every)
            self._waiting = self._work.compare_several(first, tuple(every))

    def _show_several(self, job: int, found: BaselineComparison) -> None:
        if job != self._waiting:
            return  # another baseline was chosen meanwhile
        titles = tuple(document.title for document in self._documents.all)
        places = {id(document.analysis): place for place, document in enumerate(self._documents.all)}
        self._several.get().show_baseline(found, titles, places.get(id(self._wanted[0]), 0))
        self.several_shown.emit()

    def _open_pair(self, number: int) -> None:
        """Opens the comparison of the baseline with one other document."""
        comparison = self._several.get().comparison(number)
        if comparison is not None:
            self._opening.compare_analyses(comparison.a, comparison.b, fold_names=False)

    def _link(self, view: CompareView) -> None:
        view.names_toggled.connect(self._fold)
        view.swap_requested.connect(self._swap)
        view.align_requested.connect(lambda a, b: self._put(self._aligner.align, a, b))
        view.release_requested.connect(lambda a, b: self._put(self._aligner.release, a, b))

    def _link_several(self, view: SeveralView) -> None:
        view.baseline_chosen.connect(self.compare_open)
        view.pair_chosen.connect(self._open_pair)

    def _fold(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._folding = on
        self._again(self._documents.comparison)

    def _swap(self) -> None:
        comparison = self._documents.comparison
        if comparison is not None:
            self._opening.compare_analyses(comparison.b, comparison.a, fold_names=bool(comparison.names))

    def _put(self, work: Callable[[Analysis, Analysis, AlignedClauses], None], a: str, b: str) -> None:
        comparison = self._documents.comparison
        if comparison is None:
            return
        try:
            work(comparison.a, comparison.b, AlignedClauses(a, b))
        except HowOpenError as error:
            self._notices.error(tr("The two clauses were not put together"), error)
            return
        self._folding = bool(comparison.names)
        self._again(comparison)

    def _again(self, comparison: Comparison | None) -> None:
        if comparison is not None:
            self._opening.compare_analyses(comparison.a, comparison.b, fold_names=self._folding)
