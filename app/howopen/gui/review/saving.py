# SPDX-License-Identifier: Apache-2.0
"""What is said of a review's file: when it was saved, or why not and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.gui.notices import Notices
from howopen.gui.review.wording import clock
from howopen.gui.translation.texts import error_words, mark, tr
from howopen.workspace.review_session import ReviewSession

_UNSAVED: Final = mark("Your last decisions are not saved yet.")


def saved_words(session: ReviewSession | None) -> str:
    """Whether all is saved: "Saved 11:25", "Saving", "Not saved", or "" where there is nothing to save."""
    if session is None:
        return ""
    if session.unsaved is not None:
        return tr("Not saved")
    if session.saving:
        return tr("Saving")
    return tr("Saved {clock}", clock=clock(session.audit[-1].stamp.when)) if session.audit else ""


class Saving:
    """Tells what is not saved, and saves it again or elsewhere.

    ``ask_copy`` asks where to ("" for nowhere); ``again`` is called when the session is to be saved once more.
    """

    def __init__(self, notices: Notices, ask_copy: Callable[[], str], again: Callable[[], object]) -> None:
        self._notices, self._ask_copy, self._again = notices, ask_copy, again
        self._session: ReviewSession | None = None

    def tell(self, session: ReviewSession | None) -> None:
        """Says once what is not saved and what to do, wherever the person is; takes it back when it is saved."""
        self._session = session
        error = session.unsaved if session else None
        told = [banner for banner in self._notices.shown if banner.accessibleName().startswith(tr(_UNSAVED))]
        if error is None:
            for banner in told:
                self._notices.dismiss(banner)
        elif not told and not self._notices.waiting:
            answers = ((tr("Try again"), self._again), (tr("Save a copy…"), self.save_copy))
            self._notices.choose(tr(_UNSAVED), error_words(error), answers)

    def save_copy(self) -> None:
        """Asks where to, and saves a copy of everything there."""
        session = self._session
        if session is None:
            return
        if where := self._ask_copy():
            try:
                session.save_copy(Path(where))
            except HowOpenError as error:
                self._notices.error(tr("The copy was not saved"), error)
            else:
                self._notices.info(tr("A copy was saved"), Path(where).name)
        self.tell(session)
