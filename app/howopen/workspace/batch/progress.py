# SPDX-License-Identifier: Apache-2.0
"""How far a batch is, in one line: a bar, the rate and the time left."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

_BAR: Final = 24
_MINUTE, _HOUR = 60, 3600


class Meter:
    """Counts what is done of ``total``; ``before`` were done by an earlier run and say nothing of the speed."""

    def __init__(self, total: int, *, before: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._before = before
        self._clock = clock
        self._began = clock()
        self._done = 0

    def step(self) -> None:
        """One more is done."""
        self._done += 1

    @property
    def rate(self) -> float:
        """Files a second since this run began; 0 while none is done."""
        passed = self._clock() - self._began
        return self._done / passed if passed > 0 else 0.0

    def line(self) -> str:
        """Such as "[######------] 1,200 of 2,400, 21.5 files/s, 0:56 left"."""
        done = self._before + self._done
        full = _BAR * done // self._total if self._total else _BAR
        words = f"[{'#' * full}{'-' * (_BAR - full)}] {done:,} of {self._total:,}"
        rate = self.rate
        if not rate:
            return words
        return f"{words}, {rate:.1f} files/s, {clock_time((self._total - done) / rate)} left"


def clock_time(seconds: float) -> str:
    """A time as "0:56" or "2:03:20"."""
    whole = round(seconds)
    hours, minutes = divmod(whole, _HOUR)
    minutes, rest = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
