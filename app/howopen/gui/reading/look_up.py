# SPDX-License-Identifier: Apache-2.0
"""What can be looked up in a clause, as a menu: its defined terms and where its references lead (F2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from howopen.gui.models.clause_table import one_line
from howopen.gui.reading.links import Link, LinkKind
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import literal

_SHOWN: Final = 90


class LookUp(QMenu):
    """Terms with their meaning, then references; choosing one goes there.

    Signals:
        chosen: the ``Link``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Terms and references of the clause"))
        self.setToolTipsVisible(True)

    def offer(self, links: Sequence[Link], at: QPoint) -> None:
        """Opens the menu at a place of the screen; where there is nothing to look up, it says so."""
        self.clear()
        for kind, caption in ((LinkKind.TERM, tr("Defined terms")), (LinkKind.REFERENCE, tr("References"))):
            own = [link for link in links if link.kind is kind]
            if own:
                self.addSection(caption)
            for link in own:
                self._add(link)
        if not links:
            self.addAction(tr("No defined term or reference here")).setEnabled(False)
        self.popup(at)

    def _add(self, link: Link) -> None:
        action = QAction(literal(one_line(f"{link.head}  {link.words}", _SHOWN)), self)
        action.setToolTip(link.words)
        action.triggered.connect(lambda: self.chosen.emit(link))
        self.addAction(action)
