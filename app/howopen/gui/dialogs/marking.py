# SPDX-License-Identifier: Apache-2.0
"""The marking of original PDFs by the background process: a hostile file can't stall or crash the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review
from howopen.gui.work import Work


class Marking(QObject):
    """Has one PDF after the other marked.

    Signals:
        done: number of the job, and the bytes of the marked file.
        failed: number of the job, and the ``HowOpenError``.
    """

    done = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._jobs: set[int] = set()
        work.annotated.connect(self._on_done)
        work.failed.connect(self._on_failed)

    def mark(self, source: str, analysis: Analysis, reviews: tuple[Review, ...]) -> int:
        """Starts; returns the number of the job."""
        job = self._work.annotate(source, analysis, reviews)
        self._jobs.add(job)
        return job

    def close(self) -> None:
        """Stops what is under way."""
        for job in self._jobs:
            self._work.cancel(job)
        self._jobs.clear()

    def _on_done(self, job: int, content: object) -> None:
        if job in self._jobs:
            self._jobs.discard(job)
            self.done.emit(job, content)

    def _on_failed(self, job: int, _source: str, error: HowOpenError) -> None:
        if job in self._jobs:
            self._jobs.discard(job)
            self.failed.emit(job, error)
