# SPDX-License-Identifier: Apache-2.0
"""The progress strip's jobs: which one it shows, how long it will take, and which one Cancel stops."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from howopen.gui.time_left import Reached, left_words, rate_words, remembered, seconds_left
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.panels import ProgressStrip

_STEPS = 1000
LINGER_MS: Final = 60
"""The strip stays so long after the last job: one that follows at once makes it flicker no more, and the window is not
laid out anew in the turn of the loop in which a document arrives."""


class Jobs(Protocol):
    """What the strip follows; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def started(self) -> SignalInstance:
        """(job, words)."""

    @property
    def progressed(self) -> SignalInstance:
        """(job, words, fraction or -1)."""

    @property
    def finished(self) -> SignalInstance:
        """(job)."""

    def cancel(self, job: int) -> None:
        """Stops a job."""


class ProgressControl(QObject):
    """Shows the oldest job that is not finished, and says how many wait behind it."""

    def __init__(
        self,
        jobs: Jobs,
        strip: ProgressStrip,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._jobs = jobs
        self._strip = strip
        self._words: dict[int, str] = {}
        self._detail: dict[int, tuple[str, float]] = {}
        self._history: dict[int, tuple[Reached, ...]] = {}
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(LINGER_MS)
        self._ending.timeout.connect(strip.finish)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.finished.connect(self._on_finished)
        strip.cancelled.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether anything is being done."""
        return bool(self._words)

    def cancel(self) -> None:
        """Stops the job that is shown."""
        if self._words:
            self._jobs.cancel(next(iter(self._words)))

    def _on_started(self, job: int, words: str) -> None:
        first = not self._words
        self._words[job] = words
        if first:
            self._ending.stop()
            self._strip.begin(words)
        else:
            self._show()

    def _on_progressed(self, job: int, words: str, fraction: float) -> None:
        if job in self._words:
            self._detail[job] = (said(words), fraction)
            if 0 <= fraction <= 1:
                self._history[job] = remembered(self._history.get(job, ()), Reached(self._clock(), fraction))
            self._show()

    def _on_finished(self, job: int) -> None:
        self._words.pop(job, None)
        self._detail.pop(job, None)
        self._history.pop(job, None)
        if self._words:
            self._show()
        elif self._strip.isHidden():
            self._strip.finish()  # short work, for which it is not to come at all
        else:
            self._ending.start()

    def _show(self) -> None:
        job = next(iter(self._words))
        detail, fraction = self._detail.get(job, ("", -1.0))
        known = 0 <= fraction <= 1
        history = self._history.get(job, ()) if known else ()
        waiting = len(self._words) - 1
        left = (
            left_words(seconds_left(history, self._clock())),
            tr("{waiting} more to do", waiting=waiting) if waiting else "",
        )
        self._strip.advance(
            self._words[job],
            round(fraction * _STEPS) if known else 0,
            _STEPS if known else 0,
            rate=" · ".join(part for part in (detail, rate_words(history)) if part),
            left=" · ".join(part for part in left if part),
        )
