# SPDX-License-Identifier: Apache-2.0
"""Has answers and checks made in a thread of their own: a change of the form never holds up the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.facts import Openness
from howopen.domain.planning import Enquiry, LicenceAnswers
from howopen.domain.policy import Policy, PolicyCheck
from howopen.gui.background import Background
from howopen.gui.can_we.grouping import Together
from howopen.workspace.asking import ask_together
from howopen.workspace.bundles import judge_bundle
from howopen.workspace.checking import check_all

REST_MS: Final = 30  # a burst of keys is one question


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers of one row, and how open its documents are together."""

    answers: LicenceAnswers
    openness: Openness


class Answering(QObject):
    """Answers the newest question only.

    Signals:
        answered: a tuple of ``Answered``, one a row.
        checked: a ``PolicyCheck``.
    """

    answered = Signal(object)
    checked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._work.done.connect(self._take)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._start)
        self._next: Callable[[], object] | None = None
        self._ticket = 0
        self._openness: dict[tuple[str, ...], Openness] = {}  # the thread's own

    def ask(self, rows: Sequence[Together], enquiry: Enquiry) -> None:
        """Answers for every row, after a short rest."""
        self._queue(lambda: tuple(self._answer(row, enquiry) for row in rows))

    def check(self, house: Policy, analyses: Sequence[tuple[str, Analysis]], *, today: date) -> None:
        """Holds documents, each with where it is from, against a house policy."""
        self._queue(lambda: check_all(house, analyses, today=today))

    def close(self) -> None:
        """Ends the thread."""
        self._rest.stop()
        self._work.close()

    def _queue(self, work: Callable[[], object]) -> None:
        self._next = work
        self._rest.start()

    def _start(self) -> None:
        if self._next is not None:
            self._ticket = self._work.run(self._next)
            self._next = None

    def _take(self, ticket: int, found: object) -> None:
        if ticket != self._ticket:
            return  # the question has changed since
        if isinstance(found, PolicyCheck):
            self.checked.emit(found)
        else:
            self.answered.emit(found)

    def _answer(self, row: Together, enquiry: Enquiry) -> Answered:
        key = tuple(one.document.sha256 for one in row.analyses)
        if key not in self._openness:
            several = len(row.analyses) > 1
            profile = judge_bundle(row.analyses).profile if several else row.analyses[0].profile
            self._openness[key] = profile.openness
        return Answered(ask_together(row.analyses, enquiry, name=row.name), self._openness[key])
