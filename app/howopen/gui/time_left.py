# SPDX-License-Identifier: Apache-2.0
"""How long work will still take, from how far it was when; and how to say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from howopen.gui.translation.texts import tr

_FEWEST: Final = 3
_LEAST_SPAN: Final = 2.0
_WINDOW: Final = 20.0
_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Reached:
    """How far work was (``fraction`` from 0 to 1) at a moment in seconds of any clock that only runs on."""

    moment: float
    fraction: float


def remembered(history: Sequence[Reached], reached: Reached) -> tuple[Reached, ...]:
    """The history with one more entry. Work that went back begins anew; what is long past is let go.

    The pace of the last twenty seconds tells more of what is left than that of the beginning.
    """
    if history and reached.fraction < history[-1].fraction:
        return (reached,)
    recent = tuple(entry for entry in history if reached.moment - entry.moment <= _WINDOW)
    return (*(recent or history[-1:]), reached)


def seconds_left(history: Sequence[Reached], now: float) -> float | None:
    """How many seconds are left; None where too little is known.

    A pause counts: without news the pace falls.
    """
    if len(history) < _FEWEST or history[-1].moment - history[0].moment < _LEAST_SPAN:
        return None
    done = history[-1].fraction - history[0].fraction
    took = max(now, history[-1].moment) - history[0].moment
    if done <= 0 or not 0 <= history[-1].fraction <= 1:
        return None
    return (1 - history[-1].fraction) * took / done


def left_words(seconds: float | None) -> str:
    """The time as a person says it ("about 2 min left"), rounded so that it does not flicker; "" for None."""
    if seconds is None:
        return ""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < _MINUTE - 5:
        return tr("about {seconds} s left", seconds=5 * max(1, round(seconds / 5)))
    if seconds < 90 * _MINUTE:
        return tr("about {minutes} min left", minutes=max(1, round(seconds / _MINUTE)))
    return tr("about {hours} h left", hours=round(seconds / (60 * _MINUTE)))


def rate_words(history: Sequence[Reached]) -> str:
    """The pace in per cent a minute ("12 % a minute"); "" where too little is known."""
    if len(history) < _FEWEST or history[-1].moment - history[0].moment < _LEAST_SPAN:
        return ""
    pace = 100 * _MINUTE * (history[-1].fraction - history[0].fraction) / (history[-1].moment - history[0].moment)
    return tr("{pace} % a minute", pace=f"{pace:,.0f}") if pace >= 1 else ""
