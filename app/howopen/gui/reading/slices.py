# SPDX-License-Identifier: Apache-2.0
"""Work that is done piece by piece between events, so that no piece holds up the window for long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject

from howopen.gui.beat import Beat

LONG: Final = 200_000
"""From so many characters on a text is long enough to hold the window, were it shown all at once."""
_REST_MS: Final = 5
"""Between two steps: without a rest Qt would take the next one before it looks at keys, clicks and what is to paint."""


class Slices(QObject):
    """Steps that wait for their turn; whoever needs their result calls ``finish`` first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[Callable[[], object]] = iter(())
        # A timer, not a posted call: those are all made in one turn, before a key or a click is looked at.
        self._turn = Beat(_REST_MS, self)
        self._turn.due.connect(self._next)

    def begin(self, steps: Iterable[Callable[[], object]], *, at_once: bool) -> None:
        """Does these steps instead of what still waits, ``at_once`` or one at a time.

        Of steps that come from an iterator, each is asked for when its turn has come.
        """
        self._steps = iter(steps)
        if at_once:
            self.finish()
        else:
            self._turn.start()

    def finish(self) -> None:
        """Does at once what is not done yet."""
        self._turn.stop()
        while self._do_one():
            pass

    def _next(self) -> None:
        if not self._do_one():
            self._turn.stop()

    def _do_one(self) -> bool:
        """Does the next step; False where there is none."""
        step = next(self._steps, None)
        if step is None:
            return False
        step()
        return True
