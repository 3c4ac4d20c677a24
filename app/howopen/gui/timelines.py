# SPDX-License-Identifier: Apache-2.0
"""From a repository or a folder of versions to the timeline that is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Timeline
from howopen.gui.later import Later
from howopen.gui.notices import Notices
from howopen.gui.translation.texts import tr
from howopen.workspace.timelines import is_source

if TYPE_CHECKING:
    from howopen.gui.views import TimelineView

Documents = tuple[tuple[str, int], ...]
"""The names of documents, each with how many versions it has."""


class TimelineWork(Protocol):
    """What timelines ask of the background work; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def versions_found(self) -> SignalInstance:
        """(job, the documents of a source)."""

    @property
    def timeline_made(self) -> SignalInstance:
        """(job, Timeline)."""

    @property
    def failed(self) -> SignalInstance:
        """(job, source, HowOpenError)."""

    def find_versions(self, source: str) -> int:
        """Lists the documents of a source; returns the job's number."""

    def make_timeline(self, source: str, document: str) -> int:
        """Follows a document through its versions; returns the job's number."""


class Timelines(QObject):
    """Starts the work and shows what comes of it; a later wish replaces one that is still worked on.

    Signals:
        arrived: there is something to see in the view.
    """

    arrived = Signal()

    def __init__(
        self,
        view: Later[TimelineView],
        work: TimelineWork,
        notices: Notices,
        ask_for_source: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._work, self._notices = view, work, notices
        self._ask_for_source = ask_for_source
        self._source = ""
        self._job: int | None = None
        view.then(self._link)
        work.versions_found.connect(self._take_documents)
        work.timeline_made.connect(self._take_timeline)
        work.failed.connect(self._say_failed)

    def ask(self) -> None:
        """Asks for a repository or folder and opens it."""
        if source := self._ask_for_source():
            self.open(source)

    def open(self, source: str) -> None:
        """Opens a repository, a bundle or a folder of versions; one document alone is shown at once."""
        self._source = source
        self._job = self._work.find_versions(source)

    def show(self, source: str, document: str) -> None:
        """Shows the timeline of a document of a source."""
        self._source = source
        self._job = self._work.make_timeline(source, document)

    def takes(self, path: str) -> bool:
        """Whether a dropped path is one of versions by its kind, whatever view is shown."""
        return is_source(Path(path))

    def _link(self, view: TimelineView) -> None:
        view.source_requested.connect(self.ask)
        view.document_chosen.connect(self.show)
        view.track_chosen.connect(lambda document: self.show(self._source, document))

    def _take_documents(self, job: int, documents: Documents) -> None:
        if job != self._job:
            return
        if len(documents) == 1:
            self.show(self._source, documents[0][0])
            return
        self._job = None
        self._view.get().offer(self._source, documents)
        self.arrived.emit()

    def _take_timeline(self, job: int, timeline: Timeline) -> None:
        if job == self._job:
            self._job = None
            self._view.get().show_timeline(timeline)
            self.arrived.emit()
            if timeline.unread:
                versions = ", ".join(one.version.id[:12] for one in timeline.unread[:5])
                words = tr("They could not be read: {versions}.", versions=versions)
                self._notices.info(tr("Some versions were left out"), words)

    def _say_failed(self, job: int, source: str, error: HowOpenError) -> None:
        if job == self._job:
            self._job = None
            name = Path(source).name
            head = tr("{name} was not opened", name=name) if name else tr("The source was not opened")
            self._notices.error(head, error)
