# SPDX-License-Identifier: Apache-2.0
"""The worker's reports as Qt signals, in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from howopen.domain.analysis import Analysis
from howopen.domain.review import Review
from howopen.gui.pacing import Paced
from howopen.gui.translation.texts import mark, tr
from howopen.workspace.inputs import PLAINLY, ReadAs
from howopen.workspace.jobs import Report
from howopen.workspace.places import Places
from howopen.workspace.shelving import Shelving
from howopen.workspace.worker import Worker

_WORDS = {
    "expand": mark("Looking for documents"),
    "open": mark("Reading {name}"),
    "paste": mark("Reading {name}"),
    "compare": mark("Comparing"),
    "several": mark("Comparing"),
    "versioned": mark("Looking through {name}"),
    "timeline": mark("Reading the versions of {name}"),
    "annotate": mark("Marking {name}"),
    "sync": mark("Fetching the licence library"),
    "renew": mark("Updating the licence library"),
    "shelve": mark("Changing the licence library"),
}
_NAMED_BY = {"paste": 1, "timeline": 1}
"""Which argument of a job names what is worked on; the first one where nothing is said here."""
_QUIET = frozenset({"warm", "summarise", "lineage"})
_PAUSE_MS = 100
_OF_A_SOURCE = frozenset({"open", "versioned", "timeline"})


class Tasks(QObject):
    """Work in the background; each call returns the number of its job.

    Signals:
        started: number, words for the person.
        progressed: number, words, fraction from 0 to 1 or -1 where unknown.
        expanded: number, ``Expansion`` (of paths into documents).
        previewed: number, the ``Document`` of the first pages of a long PDF that is being read.
        opened: number, ``Analysis``.
        compared: number, ``Comparison``.
        annotated: number, the bytes of a PDF with its clauses marked.
        several_compared: number, ``BaselineComparison``.
        versions_found: number, the documents of a source, each with how many versions it has.
        timeline_made: number, ``Timeline``.
        synced: number, ``SyncReport``; of a library that was fetched or updated.
        lineage_found: number, each ``VersionStep`` of a licence.
        shelved: number, ``Stocked``.
        summarised: how many library entries got their openness.
        failed: number, source, ``HowOpenError``.
        finished: number; comes last, also after a cancel.
    """

    started = Signal(int, str)
    progressed = Signal(int, str, float)
    expanded = Signal(int, object)
    previewed = Signal(int, object)
    opened = Signal(int, object)
    compared = Signal(int, object)
    annotated = Signal(int, object)
    several_compared = Signal(int, object)
    versions_found = Signal(int, object)
    timeline_made = Signal(int, object)
    synced = Signal(int, object)
    lineage_found = Signal(int, object)
    shelved = Signal(int, object)
    summarised = Signal(int)
    failed = Signal(int, str, object)
    finished = Signal(int)
    _reported = Signal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reported.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._progress = Paced(_PAUSE_MS, self)  # each page of a long file is told of, and the window is laid out anew
        self._progress.passed.connect(self._tell_progress)
        self._worker = Worker(places, self._reported.emit)
        self._results = {
            "expand": self.expanded,
            "open": self.opened,
            "paste": self.opened,
            "compare": self.compared,
            "annotate": self.annotated,
            "several": self.several_compared,
            "versioned": self.versions_found,
            "timeline": self.timeline_made,
            "sync": self.synced,
            "renew": self.synced,
            "lineage": self.lineage_found,
            "shelve": self.shelved,
        }

    def expand(self, paths: tuple[str, ...], *, password: str = "") -> int:
        """Finds the documents behind paths, in archives and e-mails too."""
        return self._submit("expand", paths, password)

    def open(self, source: str, *, way: ReadAs = PLAINLY) -> int:
        """Opens a path, "archive.zip › NAME" or ``lib:ID``."""
        return self._submit("open", source, way)

    def paste(self, text: str, name: str) -> int:
        """Analyses pasted text under a name."""
        return self._submit("paste", text, name)

    def compare(self, a: Analysis, b: Analysis, *, fold_names: bool = False) -> int:
        """Compares A with B, names that play the same part read as the same with ``fold_names``."""
        return self._submit("compare", a, b, fold_names)

    def compare_several(self, baseline: Analysis, others: tuple[Analysis, ...]) -> int:
        """Compares each of ``others`` with one baseline."""
        return self._submit("several", baseline, others)

    def annotate(self, source: str, analysis: Analysis, reviews: tuple[Review, ...]) -> int:
        """Marks the clauses of ``analysis`` in the PDF that it was made from."""
        return self._submit("annotate", source, analysis, reviews)

    def find_versions(self, source: str) -> int:
        """Lists the documents of a git repository or a folder of dated versions."""
        return self._submit("versioned", source)

    def make_timeline(self, source: str, document: str) -> int:
        """Follows a document of a source through its versions."""
        return self._submit("timeline", source, document)

    def sync_library(self) -> int:
        """Fetches the licence library."""
        return self._submit("sync")

    def update_library(self) -> int:
        """Fetches the newest release of the licence data."""
        return self._submit("renew")

    def find_lineage(self, entry_id: str) -> int:
        """Counts what changed from version to version of the licence that an entry is one of."""
        return self._submit("lineage", entry_id)

    def shelve(self, what: Shelving, things: tuple[object, ...]) -> int:
        """Adds to the person's own entries, takes some away, or brings them back."""
        return self._submit("shelve", what.value, things)

    def warm(self) -> int:
        """Loads the pipeline before the first document asks for it."""
        return self._submit("warm")

    def summarise(self, *, limit: int = 4) -> int:
        """Works out the openness of up to ``limit`` library entries that lack it."""
        return self._submit("summarise", limit)

    def cancel(self, job: int) -> None:
        """Stops a job; nothing more is heard of it but ``finished``."""
        if self._worker.cancel(job):
            self._progress.drop()
            self.finished.emit(job)

    def close(self) -> None:
        """Ends the background process."""
        self._worker.close()
        self._progress.drop()

    def _submit(self, kind: str, *arguments: object) -> int:
        job = self._worker.submit(kind, *arguments)
        if kind not in _QUIET:
            self.started.emit(job, work_words(kind, arguments))
        return job

    @Slot(object)
    def _tell_progress(self, report: Report) -> None:
        self.progressed.emit(report.job.number, report.words, report.fraction)

    @Slot(object)
    def _take(self, report: Report) -> None:
        number, kind = report.job.number, report.job.kind
        if report.state == "progress":
            if kind not in _QUIET:
                self._progress.tell(report)
            return
        if report.state == "partial":
            self.previewed.emit(number, report.result)
            return
        self._progress.drop()
        if report.error is not None:
            if kind not in _QUIET:
                source = report.job.arguments[0] if kind in _OF_A_SOURCE else ""
                self.failed.emit(number, str(source), report.error)
        elif kind in self._results:
            self._results[kind].emit(number, report.result)
        elif kind == "summarise" and isinstance(report.result, int):
            self.summarised.emit(report.result)
        self.finished.emit(number)


def work_words(kind: str, arguments: tuple[object, ...]) -> str:
    """What is being done, for the person: "Reading terms.pdf"; ``arguments`` are those of the job."""
    named = arguments[_NAMED_BY.get(kind, 0)] if arguments else ""
    name = named.rsplit("/", 1)[-1][:60] if isinstance(named, str) else ""
    return tr(_WORDS[kind], name=name)
