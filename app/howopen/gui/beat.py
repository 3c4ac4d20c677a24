# SPDX-License-Identifier: Apache-2.0
"""Work in small pieces that leaves room for keys, clicks and painting.

The event loop goes round in turns: it looks at what a person did, paints, and then serves every timer that is due. One
piece is short, but a painting and a piece of each view in the same turn are long together. So pieces give way: where
enough was done in a turn, they wait for a later one.
"""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

_ENOUGH_S: Final = 0.008
"""So long may the window's thread have worked in a turn before the next piece waits."""
_NAME: Final = "howopen-turn"
_PATIENCE: Final = 4
"""So many turns the next piece waits at most, so that a window that paints all the time gets on with its work."""


class _Turn(QObject):
    """How much of the present turn of the event loop is used up: one for the application, as there is one loop.

    Who waits for room gets it before those who came later.
    """

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._number = 0
        self._since = time.thread_time()  # by the processor, as a turn that waits for news is not used up by that
        self._hurried = False
        self._waiting: dict[Beat, int] = {}  # each with the turn in which it asked
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.connect(self._begin)

    def has_room(self, beat: Beat) -> bool:
        """Whether the next piece of ``beat`` is to be done now."""
        first = next((one for one in self._waiting if isValid(one)), beat)  # a window may go while its work waits
        if first is beat and (time.thread_time() - self._since < _ENOUGH_S or self._must_hurry(beat)):
            self._waiting = {one: asked for one, asked in self._waiting.items() if one is not beat and isValid(one)}
            return True
        self._waiting.setdefault(beat, self._number)
        return False

    def leave(self, beat: Beat) -> None:
        """It waits no longer."""
        self._waiting.pop(beat, None)

    def _must_hurry(self, beat: Beat) -> bool:
        """Whether it waited long enough; this can be but once in a turn."""
        if self._hurried or self._number - self._waiting.get(beat, self._number) < _PATIENCE:
            return False
        self._hurried = True
        return True

    def _begin(self) -> None:
        self._number, self._since, self._hurried = self._number + 1, time.thread_time(), False


class Beat(QObject):
    """Asks for a piece of work again and again, in turns that have room for it.

    Signals:
        due: the next piece is to be done now.
    """

    due = Signal()

    def __init__(self, interval_ms: int, parent: QObject | None = None) -> None:
        """``interval_ms`` is how long to wait between two pieces at least."""
        super().__init__(parent)
        self._turn = _turn()
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._ask)

    @property
    def active(self) -> bool:
        """Whether more is asked for."""
        return self._timer.isActive()

    def start(self) -> None:
        """Asks for pieces until ``stop``."""
        self._timer.start()

    def stop(self) -> None:
        """Asks for no more."""
        self._timer.stop()
        self._turn.leave(self)

    def _ask(self) -> None:
        if self._turn.has_room(self):
            self.due.emit()


def _turn() -> _Turn:
    """The turn of the application, watched from when somebody first asks."""
    application = QCoreApplication.instance()
    assert application is not None  # a timer needs one as well
    found = application.property(_NAME)
    if isinstance(found, _Turn):
        return found
    made = _Turn(application)
    application.setProperty(_NAME, made)
    return made
