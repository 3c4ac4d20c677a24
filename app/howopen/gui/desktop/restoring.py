# SPDX-License-Identifier: Apache-2.0
"""Keeps what is open while the window lives, and opens it again in the next one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

from howopen.gui.desktop.session import (
    Session,
    keep_session,
    missing_words,
    place_of,
    session_of,
    without_missing,
)
from howopen.gui.documents import Documents
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening, Place
from howopen.gui.shell import Shell
from howopen.workspace.settings import Settings


class Restorable(Protocol):
    """What a session needs of a window; ``howopen.gui.window.MainWindow`` is one."""

    documents: Documents
    opening: Opening
    notices: Notices
    shell: Shell

    def open(self, paths: Sequence[str], /) -> None:
        """Opens sources."""

    def go(self, place: Place, /) -> None:
        """Shows a view."""


class SessionKeeper(QObject):
    """Keeps the session of a window at every change, so that a crash loses none of it; lives as long as the window."""

    def __init__(self, window: Restorable, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._restoring: _Restoring | None = None
        documents = window.documents
        for changed in (documents.changed, documents.current_changed, documents.comparison_changed):
            changed.connect(self.keep)
        parent.installEventFilter(self)

    def keep(self, *_: object) -> None:
        """Keeps what is open now; what is still being restored is not taken for closed."""
        if self._restoring is None:
            keep_session(self._settings, session_of(self._window.documents, self._window.shell.place))

    def restore(self, session: Session) -> None:
        """Opens what a session names; a file that has moved is named in a banner, and the others are opened.

        A document that a review has brought back needs its file no more.
        """
        found, missing = without_missing(session, {document.source for document in self._window.documents.all})
        if missing:
            self._window.notices.info(*missing_words(missing))
        if not found.empty:
            self._restoring = _Restoring(self._window, found, self)
            self._restoring.begin()

    def done(self) -> None:
        """Everything is open again."""
        self._restoring = None
        self.keep()

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the view that was shown last."""
        if event.type() is QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)


class _Restoring(QObject):
    """Waits until every source is open or has failed, then shows what was shown."""

    def __init__(self, window: Restorable, session: Session, keeper: SessionKeeper) -> None:
        super().__init__(keeper)
        self._window, self._session, self._keeper = window, session, keeper
        self._waiting = set(session.sources)
        window.documents.changed.connect(self._look)
        window.opening.failed.connect(self._failed)
        window.opening.locked.connect(self._failed)

        # The document that arrives last is shown where it arrives, so what was shown comes a turn of the loop later.
        self._last = QTimer(self)
        self._last.setSingleShot(True)
        self._last.timeout.connect(self._show)

    def begin(self) -> None:
        """Opens the sources one by one: two at once would be compared. What a review brought back is open already."""
        opened = {document.source for document in self._window.documents.all}
        for source in self._session.sources:
            if source not in opened:
                self._window.open((source,))
        self._settle(opened)

    def _look(self) -> None:
        self._settle({document.source for document in self._window.documents.all})

    def _failed(self, source: str, _error: object) -> None:
        self._settle({source})

    def _settle(self, sources: set[str]) -> None:
        before, self._waiting = self._waiting, self._waiting - sources
        if before and not self._waiting:
            self._last.start(0)

    def _show(self) -> None:
        window, session = self._window, self._session
        opened = {document.source: document for document in window.documents.all}
        if session.current in opened:
            window.documents.select(window.documents.all.index(opened[session.current]))
        pair = [opened[source] for source in session.compared if source in opened]
        compares = len(pair) == 2
        if compares:
            window.opening.compare(*pair)
        # A comparison shows itself when it is made.
        if not compares or place_of(session) is not Place.COMPARE:
            window.go(place_of(session))
        self._keeper.done()
        self.deleteLater()
