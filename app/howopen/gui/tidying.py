# SPDX-License-Identifier: Apache-2.0
"""Looks for garbage in the window's thread alone, a little at a time.

Python looks for it in whichever thread happens to make one object too many. What it finds may be Qt's, which only the
window's thread may take apart: anywhere else the program would crash, seldom and without a word.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS: Final = 100
_YOUNG, _MIDDLE, _OLD = 10_000, 5, 100
"""So many new objects are worth a look; so many looks at new ones, one at those that stayed; and so on."""


class Tidying(QObject):
    """Takes over from Python for as long as the process lives; what there is by now stays, and is not looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.freeze()
        gc.set_threshold(0)  # Python counts on, but looks for nothing by itself
        self._turn = QTimer(self)
        self._turn.setInterval(_LOOK_EVERY_MS)
        self._turn.timeout.connect(collect_due)
        self._turn.start()


def collect_due() -> None:
    """Looks for garbage where enough was made since the last look; must be called in the window's thread.

    Not while another thread takes in a large result (``gc.disable``): to look through that would hold the window.
    """
    young, middle, old = gc.get_count()
    if young > _YOUNG and gc.isenabled():
        gc.collect(0 if middle <= _MIDDLE else 1 if old <= _OLD else 2)


def collect_young(*_: object) -> None:
    """Looks through all that was made lately: a large result that comes in would keep it for good."""
    gc.collect(1)
