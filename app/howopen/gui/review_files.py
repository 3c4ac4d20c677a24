# SPDX-License-Identifier: Apache-2.0
"""The review file of a window: opened again at the next start, saved under a name, let go of at the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.gui.notices import Notices
from howopen.gui.reviewing import Reviewing
from howopen.gui.translation.texts import mark, tr
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_session import ReviewSession
from howopen.workspace.settings import Settings
from howopen.workspace.turns import Turns

SUFFIX: Final = ".howopen"
_FILTER: Final = mark("HowOpen reviews (*.howopen)")
_UNTITLED: Final = mark("Untitled")


def ask_for_review(parent: QWidget) -> str:
    """Lets the person choose a review file; "" where they cancel."""
    return QFileDialog.getOpenFileName(parent, tr("Open review"), "", tr(_FILTER))[0]


def ask_where(parent: QWidget) -> str:
    """Lets the person choose where to save a review; "" where they cancel."""
    return QFileDialog.getSaveFileName(parent, tr("Save review as"), "", tr(_FILTER))[0]


class ReviewFiles(QObject):
    """Which review file a window has open.

    Signals:
        changed: another file is open, or it was saved: its name for the person, and "saved" or what is wrong.
    """

    changed = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        reviewing: Reviewing,
        notices: Notices,
        settings: Settings,
        *,
        folder: Path | None,
        engine: Engine,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Nothing is opened yet; without a ``folder`` for reviews that have no name, there are none."""
        super().__init__(window)
        self._window, self._reviewing, self._notices, self._settings = window, reviewing, notices, settings
        self._folder, self._engine, self._now = folder, engine, now
        self.ask_for_review: Callable[[QWidget], str] = ask_for_review
        self.ask_where: Callable[[QWidget], str] = ask_where
        reviewing.written.connect(self.tell)
        reviewing.labels_changed.connect(lambda _undo, _redo: self.tell())

    def begin(self, *, anew: bool = False) -> None:
        """Goes on in the review that was open last, or begins one without a name; with ``anew`` always the latter."""
        if self._folder is None:
            return
        last = Path(self._settings.text("review")) if self._settings.text("review") else None
        if last is not None and not anew and last.is_file() and self._settings.on("restore"):
            try:
                self._take(last)
            except HowOpenError as error:
                self._notices.error(tr("{name} was not opened again", name=last.name), error)
            else:
                return
        with suppress(HowOpenError):  # the person can read without a review, and is told when they begin one
            self._take(self._untitled(self._folder))

    def ask(self) -> None:
        """Asks for a review file and opens it."""
        if path := self.ask_for_review(self._window):
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Opens a review file in the place of the one that is open; says why where it cannot."""
        session = self._reviewing.session
        if session is not None and session.file.path == path.resolve():
            return
        try:
            self._take(path.resolve())
        except HowOpenError as error:
            self._notices.error(tr("{name} was not opened", name=path.name), error)

    def save_as(self) -> None:
        """Asks for a name and goes on in a review file of that name."""
        session = self._reviewing.session
        chosen = self.ask_where(self._window) if session is not None else ""
        if session is None or not chosen:
            return
        path = Path(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX).resolve()
        try:
            session.save_copy(path)
            self._take(path)
        except HowOpenError as error:
            self._notices.error(tr("The review was not saved"), error)

    def close(self) -> None:
        """Lets go of the file; one without a name and without a document goes."""
        self._reviewing.close_work()
        if (session := self._reviewing.session) is not None:
            self._let_go(session)

    def tell(self) -> None:
        """Says which file is open and how it is kept."""
        session = self._reviewing.session
        if session is None:
            return
        state = tr("not saved") if session.unsaved else tr("saving") if session.saving else tr("saved")
        self.changed.emit(session.file.path.stem, state)

    def _take(self, path: Path) -> None:
        former = self._reviewing.session
        path.parent.mkdir(parents=True, exist_ok=True)
        session = ReviewSession(
            ReviewFile(path),
            who=lambda: self._settings.text("reviewer"),
            now=self._now,
            engine=self._engine,
            turns=Turns(self._reviewing.written.emit),
        )
        self._reviewing.open(session)
        if former is not None:
            self._let_go(former)
        with suppress(HowOpenError, OSError):  # it is open; only the next start does not know of it
            self._settings.set("review", str(path))
        self.tell()

    def _let_go(self, session: ReviewSession) -> None:
        empty = not session.project.reviews and not session.history.past
        path = session.file.path
        session.close()
        if self._folder is not None and path.parent == self._folder and (empty or self._is_copied(path)):
            path.unlink(missing_ok=True)

    def _is_copied(self, path: Path) -> bool:
        """Whether a review without a name goes on under another, so that its first file is needed no more."""
        current = self._reviewing.session
        return current is not None and current.file.path != path and current.file.path.parent != self._folder

    def _untitled(self, folder: Path) -> Path:
        stem = f"{tr(_UNTITLED)} {self._now().astimezone():%Y-%m-%d %H.%M}"
        for number in range(1, 1000):
            path = folder / f"{stem}{'' if number == 1 else f' ({number})'}{SUFFIX}"
            if not path.exists():
                return path
        raise HowOpenError(tr("There is no free name for a new review."), hint=tr("Tidy up {folder}.", folder=folder))
