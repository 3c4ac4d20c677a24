# SPDX-License-Identifier: Apache-2.0
"""The first pages of a long document, shown while the rest is being read."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from howopen.domain.analysis import Analysis
from howopen.domain.document import Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.gui.opening import Place
from howopen.gui.reading.slices import Slices
from howopen.gui.translation.texts import mark, tr

if TYPE_CHECKING:
    from howopen.gui.tasks import Tasks
    from howopen.gui.window import MainWindow

_FIRST_PAGES: Final = mark("These are the first pages. The rest is being read, and nothing is found in them yet.")


class FirstPages(QObject):
    """Shows them in Read where no document is open yet; nothing is said of them until all are read."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._later = Slices(self)
        window.opening.previewed.connect(self._show)
        tasks.finished.connect(self._end)
        window.documents.current_changed.connect(self._give_way)

    def _show(self, _source: str, document: Document) -> None:
        window = self._window
        if window.documents.current is None:
            said = replace(document, warnings=(*document.warnings, tr(_FIRST_PAGES)))
            shown = Analysis(said, Outline(), (), Profile(), window.engine)
            # Each in a turn of its own; the first time that Read is seen, it is filled already.
            steps = (lambda: window.shell.show_preview(shown), lambda: window.shell.go(Place.READ))
            self._later.begin(chain(window.shell.views.read.steps(), steps), at_once=window.shell.place is Place.READ)

    def _end(self, *_: object) -> None:
        """Where reading ended without a document, nothing stays of its first pages."""
        if self._window.documents.current is None and not self._window.progress.busy:
            self._window.documents.current_changed.emit(None)

    def _give_way(self, *_: object) -> None:
        """First pages that wait for their turn are not shown any more: their document is there, or never will be."""
        self._later.begin((), at_once=False)
