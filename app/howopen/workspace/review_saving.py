# SPDX-License-Identifier: Apache-2.0
"""Keeps a review file up to what a session holds, at once or in turn beside the window, and knows what is not saved."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.domain.review import AuditEntry, History
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.turns import Turns

Content = tuple[History, tuple[AuditEntry, ...]]
"""What a review file holds: the history and the audit trail."""


class ReviewSaving:
    """Writes to one review file.

    A save that fails is told by ``unsaved``; the next one writes its acts too.
    """

    def __init__(self, file: ReviewFile, turns: Turns | None) -> None:
        """Takes an open file over; with ``turns`` it writes there, one thing after the other, and not at once.

        Raises:
            HowOpenError: if the file is damaged.
        """
        self.file = file
        self._turns = turns
        self._unsaved: HowOpenError | None = None
        self.loaded: Content = file.load()
        self._wanted: Content = self.loaded
        self._saved: Content | None = self.loaded
        self._sources: deque[bytes] = deque()

    @property
    def unsaved(self) -> HowOpenError | None:
        """Why the last acts are not in the file, or None where all is saved."""
        return self._unsaved

    @property
    def saving(self) -> bool:
        """Whether the last acts are still on their way into the file."""
        return self._unsaved is None and bool(self._sources or not self._is_saved(self._wanted))

    def save(self, history: History, audit: tuple[AuditEntry, ...]) -> None:
        """Wants this in the file; ``unsaved`` tells how it went."""
        self._wanted = (history, audit)
        self._write()

    def keep_source(self, content: bytes) -> None:
        """Wants a document's file in the review file."""
        self._sources.append(content)
        self._write()

    def save_copy(self, path: Path) -> None:
        """Writes everything to another file, also what could not be written to the session's own.

        Raises:
            HowOpenError: if it can't be written; what was at ``path`` is then untouched.
        """
        part = path.with_name(f"{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            self._copy(part)
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise HowOpenError(
                f"{path.name} could not be saved: {error.strerror}.", hint="Save somewhere else."
            ) from error
        except HowOpenError as error:
            part.unlink(missing_ok=True)
            raise HowOpenError(f"{path.name} could not be saved. {error.message}", hint=error.hint) from error

    def close(self) -> None:
        """Lets go of the file, once all is written."""
        if self._turns is not None:
            self._turns.finish()
        self.file.close()

    def _copy(self, path: Path) -> None:
        history, audit = self._wanted
        copy = ReviewFile(path)
        try:
            copy.save(history, audit)
            for review in history.present.project.reviews:
                if content := self.file.source(review.found.document.sha256):
                    copy.keep_source(content)
            for content in tuple(self._sources):
                copy.keep_source(content)
        finally:
            copy.close()

    def _save(self) -> None:
        """Writes what is wanted; nothing where a later wish was granted first and took this one's acts along."""
        history, audit = wanted = self._wanted
        if not self._is_saved(wanted):
            self._saved = None
            self.file.save(history, audit)
            self._saved = wanted
        while self._sources:  # after what people said, which needs less room
            self.file.keep_source(self._sources[0])
            self._sources.popleft()

    def _is_saved(self, content: Content) -> bool:
        # The trail only grows, and states are never changed: neither needs to be looked through.
        saved = self._saved
        return saved is not None and saved[0] is content[0] and len(saved[1]) == len(content[1])

    def _write(self) -> None:
        if self._turns is None:
            self._try()
        else:
            self._turns.take(self._try)

    def _try(self) -> None:
        try:
            self._save()
        except HowOpenError as error:
            self._unsaved = error
        else:
            self._unsaved = None
