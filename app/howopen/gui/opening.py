# SPDX-License-Identifier: Apache-2.0
"""From what a person drops, chooses or pastes to open documents and comparisons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal, SignalInstance

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.errors import HowOpenError
from howopen.gui.documents import Documents, OpenDocument
from howopen.workspace.inputs import LIBRARY_PREFIX, expand
from howopen.workspace.settings import Settings

FORMATS: Final = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "text/html": "HTML",
    "text/markdown": "MD",
    "text/plain": "TXT",
}


class Place(StrEnum):
    """The views of the window, in the order of the rail."""

    LIBRARY = "Library"
    READ = "Read"
    COMPARE = "Compare"
    HOW_OPEN = "How open"
    MATRIX = "Matrix"
    CAN_WE = "Can we?"
    TIMELINE = "Timeline"


class Work(Protocol):
    """What opening asks of the background work; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def opened(self) -> SignalInstance:
        """(job, Analysis)."""

    @property
    def compared(self) -> SignalInstance:
        """(job, Comparison)."""

    @property
    def failed(self) -> SignalInstance:
        """(job, source, HowOpenError)."""

    def open(self, source: str, *, password: str = "") -> int:
        """Reads and analyses; returns the job's number."""

    def paste(self, text: str, name: str) -> int:
        """Analyses pasted text; returns the job's number."""

    def compare(self, a: Analysis, b: Analysis, *, fold_names: bool = False) -> int:
        """Compares; returns the job's number."""


Choice: TypeAlias = OpenDocument | str
"""One side of a comparison to be: an open document, or a source still to be opened."""


@dataclass(slots=True)
class _Pair:
    """Two documents that are to be compared once both are read; ``broken`` where one of them cannot be."""

    sides: dict[int, Analysis] = field(default_factory=dict)
    broken: bool = False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a job was started for; ``side`` is its place (0 or 1) in ``pair``."""

    source: str
    pair: _Pair | None = None
    side: int = 0


class Opening(QObject):
    """Starts the work, takes its results to ``Documents``, and says what went wrong.

    Signals:
        arrived: something was opened; the ``Place`` where it is to be seen.
        failed: a source could not be opened (source, ``HowOpenError``).
        locked: a source needs a password (source, ``HowOpenError``); ``unlock`` goes on with it.
        recent_changed: the recent documents are other than before.
    """

    arrived = Signal(object)
    failed = Signal(str, object)
    locked = Signal(str, object)
    recent_changed = Signal()

    def __init__(
        self,
        work: Work,
        documents: Documents,
        settings: Settings,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._documents = documents
        self._settings = settings
        self._now = now
        self._wanted: dict[int, _Wanted] = {}
        self._locked: dict[str, _Wanted] = {}
        self._comparing: set[int] = set()
        work.opened.connect(self._on_opened)
        work.compared.connect(self._on_compared)
        work.failed.connect(self._on_failed)

    def open(self, paths: Sequence[str]) -> None:
        """Opens files, folders and library entries; exactly two of them are compared as well."""
        sources = tuple(source for path in paths for source in self._sources_in(path))
        pair = _Pair() if len(sources) == 2 and len(set(sources)) == 2 else None
        for side, source in enumerate(sources):
            self._start(_Wanted(source, pair, side))

    def _sources_in(self, path: str) -> tuple[str, ...]:
        """What one path stands for; a folder that gives nothing is named, and the other paths go on."""
        try:
            sources = expand((path,))
        except OSError as error:
            self.failed.emit(path, HowOpenError(f"{path} could not be opened: {error.strerror}."))
            return ()
        if not sources:
            hint = "HowOpen reads PDF, DOCX, HTML, Markdown and text files."
            self.failed.emit(path, HowOpenError(f"There is nothing to read in {path}.", hint=hint))
        return sources

    def unlock(self, source: str, password: str) -> None:
        """Opens a locked source once more, with a password that is kept nowhere."""
        wanted = self._locked.pop(source, _Wanted(source))
        self._start(wanted, password=password)

    def paste(self, text: str, name: str) -> None:
        """Opens pasted text under a name."""
        self._wanted[self._work.paste(text, name)] = _Wanted("")

    def compare(self, a: Choice, b: Choice) -> None:
        """Compares two documents, after opening those that are not open yet."""
        pair = _Pair()
        for side, choice in enumerate((a, b)):
            if isinstance(choice, OpenDocument):
                pair.sides[side] = choice.analysis
            else:
                self._start(_Wanted(choice, pair, side))
        self._compare_if_whole(pair)

    def compare_analyses(self, a: Analysis, b: Analysis, *, fold_names: bool) -> None:
        """Compares two analyses, names that play the same part read as the same with ``fold_names``."""
        self._comparing.add(self._work.compare(a, b, fold_names=fold_names))

    def _start(self, wanted: _Wanted, *, password: str = "") -> None:
        self._wanted[self._work.open(wanted.source, password=password)] = wanted

    def _on_opened(self, job: int, analysis: Analysis) -> None:
        wanted = self._wanted.pop(job, None)
        if wanted is None:
            return
        self._documents.add(wanted.source, analysis)
        if wanted.source:
            self._remember(wanted.source, analysis)
        if wanted.pair is None or wanted.pair.broken:
            self.arrived.emit(Place.READ)
            return
        wanted.pair.sides[wanted.side] = analysis
        self._compare_if_whole(wanted.pair)

    def _compare_if_whole(self, pair: _Pair) -> None:
        if len(pair.sides) == 2:
            self._comparing.add(self._work.compare(pair.sides[0], pair.sides[1]))

    def _on_compared(self, job: int, comparison: Comparison) -> None:
        self._comparing.discard(job)
        self._documents.set_comparison(comparison)
        self.arrived.emit(Place.COMPARE)

    def _on_failed(self, job: int, source: str, error: HowOpenError) -> None:
        if job in self._comparing:
            self._comparing.discard(job)
            self.failed.emit("", error)
            return
        wanted = self._wanted.pop(job, None)
        if wanted is None:
            return  # somebody else's job
        if error.needs_password:
            self._locked[wanted.source] = wanted
            self.locked.emit(wanted.source, error)
            return
        self.failed.emit(source, error)
        if wanted.pair is not None:
            # Without its twin the other one is simply read, now or once it is open.
            wanted.pair.broken = True
            if wanted.pair.sides:
                self.arrived.emit(Place.READ)

    def _remember(self, source: str, analysis: Analysis) -> None:
        document = analysis.document
        from_library = source.startswith(LIBRARY_PREFIX)
        try:
            self._settings.remember(
                source=source,
                name=document.name,
                format="Library" if from_library else FORMATS.get(document.media_type, ""),
                now=self._now(),
            )
        except (HowOpenError, OSError):
            # A settings file that cannot be written costs a line in a list; opening goes on.
            return
        self.recent_changed.emit()
