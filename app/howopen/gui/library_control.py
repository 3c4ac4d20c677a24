# SPDX-License-Identifier: Apache-2.0
"""The library behind the start page: loading, searching, fetching, and its entries' openness."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.gui.library.choosing import Choosing, LineageWork
from howopen.gui.library.shelves import Shelves, ShelvingDesk, ShelvingWork
from howopen.gui.library.wording import update_words
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.notices import Notices
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.views.library_view import LibraryView
from howopen.library import Hit, SyncReport
from howopen.workspace.summaries import Summary, summaries

CREDIT: Final = mark("Licence texts: ScanCode, CC BY 4.0")
AT_A_TIME: Final = 1  # what a person asks for waits behind it, so no more than one text
_NO_TEXT: Final = mark("The library knows this one, but has no text of it.")
_ASK: Final = mark(
    "This uses the network: pip fetches ScanCode’s licence data (about 126 MB) from the package index that it is set "
    "up with. The library that you have stays until the new one is whole, and you can cancel. Your own "
    "entries and tags stay. Then a list says what changed."
)


class LibraryWork(ShelvingWork, LineageWork, Protocol):
    """The background work for the library; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def synced(self) -> SignalInstance:
        """(job, SyncReport)."""

    @property
    def summarised(self) -> SignalInstance:
        """(how many)."""

    def sync_library(self) -> int:
        """Fetches the library; returns the job's number."""

    def update_library(self) -> int:
        """Fetches the newest release of the library; returns the job's number."""

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

    def __init__(self, desk: ShelvingDesk, work: LibraryWork, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._notices = notices
        self._known: dict[str, Summary] = {}
        self._job: int | None = None
        self._view: LibraryView | None = None
        self.model = LibraryModel(self._known.get, self)
        self.entries: tuple[LibraryEntry, ...] = ()
        self.shelves = Shelves(desk, work, notices, self)
        self._choosing: Choosing | None = None
        self.shelves.tagged.connect(self._show_tags)
        self.shelves.changed.connect(self._show_changed)
        work.synced.connect(self._on_synced)
        work.summarised.connect(self._on_summarised)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)

    def serve(self, view: LibraryView) -> None:
        """Fills ``view`` and answers what is asked in it."""
        self._view = view
        self._choosing = Choosing(view.library.pane, self._work, self._known.get)
        view.library.chosen.connect(self._choosing.choose)
        pane = view.library.pane
        pane.tagged.connect(self.shelves.tag)
        pane.untagged.connect(self.shelves.untag)
        pane.renamed.connect(self.shelves.rename)
        pane.remove_requested.connect(self.shelves.remove)
        view.searched.connect(self.search)
        view.missing.connect(self._explain)
        view.fetch_requested.connect(self.fetch)
        self.fetching.connect(view.set_fetching)
        self.load()

    def load(self) -> None:
        """Reads the library again and has the missing openness worked out."""
        tags: dict[str, tuple[str, ...]] = {}
        try:
            library = self._desk.library()
            self.entries = library.entries() if library is not None else ()
            tags = library.tags() if library is not None else {}
            self._read_summaries()
        except HowOpenError as error:
            self.entries = ()
            self._notices.error(tr("The licence library could not be opened"), error)
        if self._choosing is not None:
            self._choosing.set_library(self.entries, tags)
        if self._view is not None:
            self._view.set_entries(self.entries, tags, credit=tr(CREDIT) if self.entries else "")
        self.loaded.emit(len(self.entries))
        if self.entries:
            self._work.summarise(limit=AT_A_TIME)

    def search(self, words: str) -> None:
        """Shows the entries that hold ``words`` in their names, tags or texts; all for no words."""
        try:
            library = self._desk.library()
            found = library.search(words) if words and library is not None else None
        except HowOpenError as error:
            self._notices.error(tr("The library could not be searched"), error)
            return
        ids = None if found is None else [entry.id for entry in found]
        self.model.set_found(ids, partial(self._excerpt, words))

    def _excerpt(self, words: str, entry: LibraryEntry) -> Hit:
        """The words in an entry's text; nothing where the library went away meanwhile."""
        try:
            library = self._desk.library()
            return library.excerpt(words, entry) if library is not None else Hit(entry)
        except HowOpenError:
            return Hit(entry)

    def update(self) -> None:
        """Fetches the library again, once the person has agreed to use the network and said which release."""
        if self._job is not None:
            return
        library = self._desk.library()
        release = library.release() if library is not None else ""
        self._notices.choose(
            tr("Update the library from {release}?", release=release) if release else tr("Update the library?"),
            tr(_ASK),
            (
                (tr("Update to the newest release"), self.renew),
                (tr("Fetch the tested release"), self.fetch),
                (tr("Not now"), lambda: None),
            ),
        )

    def fetch(self) -> None:
        """Fetches the release of the library that the program was tested with."""
        self._start(self._work.sync_library)

    def renew(self) -> None:
        """Fetches the newest release of the library."""
        self._start(self._work.update_library)

    def _start(self, work: Callable[[], int]) -> None:
        if self._job is None:
            # The file is replaced; an open connection would keep it in use on Windows.
            self._desk.close()
            self._job = work()
            self.fetching.emit(True)

    def _show_tags(self) -> None:
        library = self._desk.library()
        tags = library.tags() if library is not None else {}
        self.model.set_tags(tags)
        if self._choosing is not None and self._view is not None:
            self._choosing.set_tags(tags)
            self._view.library.offer(self.entries, tags)

    def _show_changed(self, ids: tuple[str, ...]) -> None:
        self.load()
        if self._view is not None and ids:
            self._view.library.reveal(ids)

    def _explain(self, entry: LibraryEntry) -> None:
        self._notices.info(entry.name, f"{tr(_NO_TEXT)} {said(entry.get_it)}".strip())

    def _on_synced(self, job: int, report: SyncReport) -> None:
        if job != self._job:
            return
        before = {entry.id: entry for entry in self.entries}
        self._desk.close()
        self.load()
        if report.since is not None and self._view is not None:
            self._view.library.show_report(report, before | {entry.id: entry for entry in self.entries})
        else:
            self._notices.info(tr("The licence library is up to date"), update_words(report))

    def _on_failed(self, job: int, _source: str, error: HowOpenError) -> None:
        if job == self._job:
            self._notices.error(tr("The library was not fetched"), error)

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
