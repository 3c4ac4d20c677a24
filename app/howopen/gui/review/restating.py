# SPDX-License-Identifier: Apache-2.0
"""What follows from a review, made once for each state of it; for a long document outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.review import Review, Stamp
from howopen.gui.background import Background
from howopen.reviewing import rejections, same_verdicts, standing

AT_ONCE: Final = 150
"""With more findings than this, verdicts are made anew in the background: they take some 0.2 ms a finding."""

Rejected = tuple[tuple[str, Stamp | None], ...]
"""Which findings are rejected, by whom and when."""


class Restating(QObject):
    """Holds the newest analysis of each document under review.

    Signals:
        ready: the sha256 of a document whose verdicts were made anew in the background.
    """

    ready = Signal(str)

    def __init__(
        self, restate: Callable[[Review], Analysis], *, at_once: int = AT_ONCE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._restate, self._at_once = restate, at_once
        self._held: dict[str, tuple[Review, Analysis]] = {}
        self._waiting: dict[str, tuple[int, Review]] = {}
        self._background = Background(self)
        self._background.done.connect(self._take)

    def found(self, sha256: str) -> Analysis | None:
        """The analysis as the program made it, of a document that is or was under review."""
        held = self._held.get(sha256)
        return held[0].found if held else None

    def pending(self, review: Review) -> bool:
        """Whether the verdicts of a review are still those of before its last change."""
        return review.found.document.sha256 in self._waiting

    def state(self, review: Review) -> Analysis:
        """What follows from a review; what followed before its last change where that is still being made."""
        sha256 = review.found.document.sha256
        held = self._held.get(sha256)
        if held is not None and held[0].found is review.found and held[0].decisions == review.decisions:
            self._waiting.pop(sha256, None)
            return held[1]
        before = held[1] if held is not None and held[0].found is review.found else review.found
        rejected = rejections(held[0]) if held is not None and before is held[1] else ()
        analysis = self._cheaply(review, before, rejected) or self._cheaply(review, review.found, ())
        if analysis is None and len(review.decisions) > self._at_once:
            self._later(review)
            return before
        self._waiting.pop(sha256, None)
        self._held[sha256] = (review, analysis or self._restate(review))
        return self._held[sha256][1]

    def forget(self) -> None:
        """Forgets every document."""
        self._held.clear()
        self._waiting.clear()

    def close_work(self) -> None:
        """Ends the background work."""
        self._background.close()

    def _cheaply(self, review: Review, before: Analysis, rejected: Rejected) -> Analysis | None:
        """The verdicts of before with the clauses as they stand, where these cannot have changed any.

        ``rejected`` are the findings that were rejected before.
        """
        clauses = standing(review)
        if rejections(review) != rejected or not same_verdicts(before.clauses, clauses):
            return None
        return before if clauses == before.clauses else replace(before, clauses=clauses)

    def _later(self, review: Review) -> None:
        sha256 = review.found.document.sha256
        waiting = self._waiting.get(sha256)
        if waiting is None or waiting[1].decisions != review.decisions:
            self._waiting[sha256] = (self._background.run(partial(self._restate, review)), review)

    def _take(self, ticket: int, analysis: Analysis) -> None:
        for sha256, (wanted, review) in tuple(self._waiting.items()):
            if wanted == ticket:  # else another change came meanwhile
                del self._waiting[sha256]
                self._held[sha256] = (review, analysis)
                self.ready.emit(sha256)
