# SPDX-License-Identifier: Apache-2.0
"""The library behind the start page: loading, searching, fetching, and its entries' openness."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.notices import Notices
from howopen.gui.views.library_view import LibraryView
from howopen.library import Library
from howopen.library.progress import SyncReport
from howopen.workspace.summaries import Summary, summaries

CREDIT: Final = "Licence texts: ScanCode, CC BY 4.0"
AT_A_TIME: Final = 1  # what a person asks for waits behind it, so no more than one text
_NO_TEXT: Final = "The library knows this one, but has no text of it."
_ASK: Final = (
    "This uses the network: pip fetches ScanCode’s licence data (about 126 MB) from the package index that it is set "
    "up with. The library that you have stays until the new one is whole."
)


class LibraryDesk(Protocol):
    """Where the library is; ``howopen.workspace.desk.Desk`` is one."""

    def library(self) -> Library | None:
        """The library, or None where it was never fetched."""

    def close(self) -> None:
        """Closes the library; the next use opens it again."""


class LibraryWork(Protocol):
    """The background work for the library; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def synced(self) -> SignalInstance:
        """(job, SyncReport)."""

    @property
    def summarised(self) -> SignalInstance:
        """(how many)."""

    @property
    def failed(self) -> SignalInstance:
        """(job, source, HowOpenError)."""

    @property
    def finished(self) -> SignalInstance:
        """(job)."""

    def sync_library(self) -> int:
        """Fetches the library; returns the job's number."""

    def summarise(self, *, limit: int = 4) -> int:
        """Works out the openness of some entries; returns the job's number."""


class LibraryControl(QObject):
    """Keeps the start page's library up to date.

    Signals:
        loaded: how many entries the library now holds.
        fetching: whether the network is being used for it right now.
    """

    loaded = Signal(int)
    fetching = Signal(bool)

    def __init__(self, desk: LibraryDesk, work: LibraryWork, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._notices = notices
        self._known: dict[str, Summary] = {}
        self._job: int | None = None
        self._view: LibraryView | None = None
        self.model = LibraryModel(self._known.get, self)
        self.entries: tuple[LibraryEntry, ...] = ()
        work.synced.connect(self._on_synced)
        work.summarised.connect(self._on_summarised)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)

    def serve(self, view: LibraryView) -> None:
        """Fills ``view`` and answers what is asked in it."""
        self._view = view
        view.searched.connect(self.search)
        view.missing.connect(self._explain)
        view.fetch_requested.connect(self.fetch)
        self.fetching.connect(view.set_fetching)
        self.load()

    def load(self) -> None:
        """Reads the library again and has the missing openness worked out."""
        try:
            library = self._desk.library()
            self.entries = library.entries() if library is not None else ()
            self._read_summaries()
        except HowOpenError as error:
            self.entries = ()
            self._notices.error("The licence library could not be opened", error)
        if self._view is not None:
            self._view.set_entries(self.entries, credit=CREDIT if self.entries else "")
        self.loaded.emit(len(self.entries))
        if self.entries:
            self._work.summarise(limit=AT_A_TIME)

    def search(self, words: str) -> None:
        """Shows the entries that hold ``words`` in their names or texts; all for no words."""
        try:
            library = self._desk.library()
            found = library.search(words) if words and library is not None else None
        except HowOpenError as error:
            self._notices.error("The library could not be searched", error)
            return
        self.model.set_found(None if found is None else [entry.id for entry in found])

    def update(self) -> None:
        """Fetches the library again, once the person has agreed to use the network."""
        if self._job is None:
            self._notices.ask("Update the library?", _ASK, "Update now", self.fetch)

    def fetch(self) -> None:
        """Fetches the library."""
        if self._job is None:
            # The file is replaced; an open connection would keep it in use on Windows.
            self._desk.close()
            self._job = self._work.sync_library()
            self.fetching.emit(True)

    def _explain(self, entry: LibraryEntry) -> None:
        self._notices.info(entry.name, f"{_NO_TEXT} {entry.get_it}".strip())

    def _on_synced(self, job: int, report: SyncReport) -> None:
        if job == self._job:
            self._desk.close()
            self.load()
            words = f"It holds {report.texts:,} texts, {report.ai:,} of them for AI."
            self._notices.info("The licence library is up to date", words)

    def _on_failed(self, job: int, _source: str, error: HowOpenError) -> None:
        if job == self._job:
            self._notices.error("The library was not fetched", error)

    def _on_finished(self, job: int) -> None:
        if job == self._job:
            self._job = None
            self.fetching.emit(False)

    def _on_summarised(self, count: int) -> None:
        if count == 0 or self._job is not None:
            return
        try:
            self._read_summaries()
        except HowOpenError:
            return  # the next load says so
        self._work.summarise(limit=AT_A_TIME)

    def _read_summaries(self) -> None:
        library = self._desk.library()
        if library is not None:
            self._known.clear()
            self._known.update(summaries(library))
            self.model.summaries_changed()
