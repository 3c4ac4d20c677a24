# SPDX-License-Identifier: Apache-2.0
"""The keys of one letter in Review; they come up to the view from wherever no text is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class LetterKeys:
    """What each key does to the finding that is shown; Delete is no letter, and acts where letters are off too."""

    def __init__(self, acts: Mapping[Qt.Key, Callable[[], object]], without: frozenset[Qt.Key]) -> None:
        """``without`` are the keys that act where no finding is shown."""
        self._acts, self._without, self._letters = acts, without, True

    def set_letters(self, on: bool) -> None:  # noqa: FBT001 - the one thing that it sets
        """Whether single letters act at all."""
        self._letters = on

    def take(self, event: QKeyEvent, *, finding: bool) -> bool:
        """Does what a pressed key stands for; returns whether it stands for anything, with a finding or without."""
        key = Qt.Key(event.key())
        act = self._acts.get(key)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        on = self._letters or key is Qt.Key.Key_Delete
        if act is None or not (plain and on and (finding or key in self._without)):
            return False
        act()
        return True
