# SPDX-License-Identifier: Apache-2.0
"""News that come faster than anybody reads: only some of them are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class Paced(QObject):
    """Passes on the first of many news at once, and then the latest one after each pause.

    Signals:
        passed: what is to be shown.
    """

    passed = Signal(object)

    def __init__(self, pause_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: object | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._pass)

    def tell(self, news: object) -> None:
        """Takes news; what waited is out of date."""
        self._latest = news
        if not self._pause.isActive():
            self._pass()

    def drop(self) -> None:
        """Forgets what waits; what comes next is the first again."""
        self._latest = None
        self._pause.stop()

    def _pass(self) -> None:
        news, self._latest = self._latest, None
        if news is not None:
            self._pause.start()
            self.passed.emit(news)
