# SPDX-License-Identifier: Apache-2.0
"""The menu of recent documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from howopen.gui.models.recent_model import Recent
from howopen.gui.translation.texts import tr

_LONGEST = 10


class RecentMenu(QObject):
    """Hangs "Open recent" into a menu.

    Signals:
        chosen: the source of the chosen document.
    """

    chosen = Signal(str)

    def __init__(self, menu: QMenu, before: QAction) -> None:
        super().__init__(menu)
        self.menu = QMenu(tr("Open recent"), menu)
        menu.insertMenu(before, self.menu)

    def set_recent(self, recent: Sequence[Recent]) -> None:
        """Shows the first ten."""
        self.menu.clear()
        self.menu.setEnabled(bool(recent))
        for one in recent[:_LONGEST]:
            action = self.menu.addAction(one.name.replace("&", "&&"))
            action.setToolTip(one.source)
            action.triggered.connect(lambda _checked=False, source=one.source: self.chosen.emit(source))
