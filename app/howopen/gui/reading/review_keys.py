# SPDX-License-Identifier: Apache-2.0
"""The single-letter keys of a review: they act wherever no words are typed, and only while there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class ReviewKeys:
    """Shortcuts on some widgets that are on or off together; nobody types words there.

    Elsewhere a key that nobody took comes up to the view, which hands it to ``take``.
    """

    def __init__(self, widgets: Sequence[QWidget], acts: Mapping[str, Callable[[], None]]) -> None:
        self._shortcuts: list[QShortcut] = []
        self._acts = {QKeySequence(key).toString(): act for key, act in acts.items()}
        for widget in widgets:
            for key, act in acts.items():
                shortcut = QShortcut(QKeySequence(key), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(act)
                self._shortcuts.append(shortcut)
        self._review, self._letters = False, True
        self._apply()

    def set_review(self, there: bool) -> None:  # noqa: FBT001 - the one thing that it sets
        """Whether a review is shown."""
        self._review = there
        self._apply()

    def set_letters(self, on: bool) -> None:  # noqa: FBT001 - the one thing that it sets
        """Whether single letters act at all."""
        self._letters = on
        self._apply()

    def take(self, event: QKeyEvent) -> bool:
        """Does what a pressed key stands for; returns whether it stands for anything at present."""
        key = QKeySequence(event.keyCombination()).toString()
        if key not in self._acts or not self._answers(key):
            return False
        self._acts[key]()
        return True

    def _answers(self, key: str) -> bool:
        return self._review and (self._letters or len(key) > 1)

    def _apply(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(self._answers(shortcut.key().toString()))
