# SPDX-License-Identifier: Apache-2.0
"""From what a person drops, chooses or pastes to open documents and comparisons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.gui.documents import Documents, OpenDocument
from howopen.gui.reading.slices import LONG, Slices
from howopen.gui.translation.texts import mark
from howopen.gui.work import Work
from howopen.workspace.inputs import (
    LIBRARY_PREFIX,
    PLAINLY,
    Expansion,
    ReadAs,
    expand,
    file_of,
    needs_unpacking,
    two_of,
)
from howopen.workspace.kinds import short_name, short_name_of_file
from howopen.workspace.settings import Settings

_OF_LIBRARY: Final = mark("Library")
"""What stands as the format of an entry of the library; kept in English, and told through ``tr``."""


class Place(StrEnum):
    """The views of the window, in the order of the rail; the value is the text shown, in English."""

    LIBRARY = mark("Library")
    READ = mark("Read")
    COMPARE = mark("Compare")
    HOW_OPEN = mark("How open")
    MATRIX = mark("Matrix")
    CAN_WE = mark("Can we?")
    TIMELINE = mark("Timeline")
    REVIEW = mark("Review")


Choice: TypeAlias = OpenDocument | str
"""One side of a comparison to be: an open document, or a source still to be opened."""


@dataclass(slots=True)
class _Pair:
    """Two documents that are to be compared once both are read; ``broken`` where one of them cannot be."""

    sides: dict[int, Analysis] = field(default_factory=dict)
    broken: bool = False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a job was started for; ``side`` is its place (0 or 1) in ``pair``, ``packed`` an archive to unpack."""

    source: str
    pair: _Pair | None = None
    side: int = 0
    way: ReadAs = PLAINLY
    packed: bool = False


class Opening(QObject):
    """Starts the work, takes its results to ``Documents``, and says what went wrong.

    Signals:
        arrived: something was opened; the ``Place`` where it is to be seen.
        previewed: the first pages of a long PDF that is still being read (source, ``Document``).
        read: a document was opened from a source (source, ``Analysis``, the ``ReadAs`` by which it was read).
        told: there is something to know of a file (path, a sentence).
        failed: a source could not be opened (source, ``HowOpenError``).
        locked: a source needs a password (source, ``HowOpenError``); ``unlock`` goes on with it.
        pictured: a source holds pictures of text alone (source, the ``ReadAs`` by which it was read); ``reread`` may
            recognise it.
        recent_changed: the recent documents are other than before.
    """

    arrived = Signal(object)
    previewed = Signal(str, object)
    read = Signal(str, object, object)
    told = Signal(str, str)
    failed = Signal(str, object)
    locked = Signal(str, object)
    pictured = Signal(str, object)
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
        self._unpacking: dict[int, ReadAs] = {}
        self._locked: dict[str, list[_Wanted]] = {}
        self._pictured: dict[str, _Wanted] = {}
        self._comparing: set[int] = set()
        self._later = Slices(self)
        self._quiet: set[int] = set()  # comparisons that are made anew behind the view that is shown
        work.expanded.connect(self._on_expanded)
        work.previewed.connect(self._on_previewed)
        work.opened.connect(self._on_opened)
        work.compared.connect(self._on_compared)
        work.failed.connect(self._on_failed)

    @property
    def work(self) -> Work:
        """The background work that it starts."""
        return self._work

    def open(self, paths: Sequence[str]) -> None:
        """Opens files, folders, archives and library entries; exactly two documents are compared as well."""
        if needs_unpacking(paths):
            self._unpack(tuple(paths), PLAINLY)
        else:
            self._take(expand(paths), PLAINLY)

    def unlock(self, source: str, password: str) -> None:
        """Goes on with a locked file, and what else of it waits, with a password that is kept nowhere."""
        for wanted in self._locked.pop(file_of(source), [_Wanted(source)]):
            way = replace(wanted.way, password=password)
            if wanted.packed:
                self._unpack((wanted.source,), way)
            else:
                self._start(replace(wanted, way=way))

    def reread(self, source: str, way: ReadAs) -> None:
        """Opens a source once more, read in another way; it takes its own place."""
        self._start(replace(self._pictured.pop(source, _Wanted(source)), way=way))

    def _unpack(self, paths: tuple[str, ...], way: ReadAs) -> None:
        self._unpacking[self._work.expand(paths, password=way.password)] = way

    def _on_expanded(self, job: int, found: Expansion) -> None:
        way = self._unpacking.pop(job, None)
        if way is not None:
            self._take(found, way)

    def _take(self, found: Expansion, way: ReadAs) -> None:
        """Opens the documents that were found, and tells of what gave none."""
        for path, words in found.told:
            self.told.emit(path, words)
        for path, error in found.failed:
            if error.needs_password:
                self._lock(_Wanted(path, way=way, packed=True), error)
            else:
                self.failed.emit(path, error)
        pair, two = _Pair(), two_of(found.sources)
        for source in found.sources:
            if two is not None and source in two:
                self._begin(_Wanted(source, pair, two.index(source), way))
            else:
                self._begin(_Wanted(source, way=way))

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
                self._begin(_Wanted(choice, pair, side))
        self._compare_if_whole(pair)

    def compare_analyses(self, a: Analysis, b: Analysis, *, fold_names: bool, shows: bool = True) -> None:
        """Compares two analyses, names that play the same part read as the same with ``fold_names``.

        Without ``shows`` the view that is shown stays.
        """
        job = self._work.compare(a, b, fold_names=fold_names)
        self._comparing.add(job)
        if not shows:
            self._quiet.add(job)

    def _begin(self, wanted: _Wanted) -> None:
        """Starts afresh: what waited for a password of the same file was given up."""
        self._locked.pop(file_of(wanted.source), None)
        self._start(wanted)

    def _start(self, wanted: _Wanted) -> None:
        self._wanted[self._work.open(wanted.source, way=wanted.way)] = wanted

    def _lock(self, wanted: _Wanted, error: HowOpenError) -> None:
        """Lets a document wait for its file's password, which is asked for once."""
        waiting = self._locked.setdefault(file_of(wanted.source), [])
        waiting.append(wanted)
        if len(waiting) == 1:
            self.locked.emit(wanted.source, error)

    def _on_previewed(self, job: int, document: Document) -> None:
        wanted = self._wanted.get(job)
        if wanted is not None:
            self.previewed.emit(wanted.source, document)

    def _on_opened(self, job: int, analysis: Analysis) -> None:
        wanted = self._wanted.pop(job, None)
        if wanted is None:
            return
        self._later.finish()
        self._documents.add(wanted.source, analysis)
        steps = (lambda: self._tell_read(wanted, analysis), lambda: self._go_on(wanted, analysis))
        self._later.begin(steps, at_once=len(analysis.document.text) < LONG)

    def _tell_read(self, wanted: _Wanted, analysis: Analysis) -> None:
        if wanted.source:
            self._remember(wanted.source, analysis)
            self.read.emit(wanted.source, analysis, wanted.way)

    def _go_on(self, wanted: _Wanted, analysis: Analysis) -> None:
        """Shows a document that was opened, or compares it with the other one of its pair."""
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
        self._later.finish()
        self._documents.set_comparison(comparison)
        if job in self._quiet:
            self._quiet.discard(job)
        else:
            steps = (lambda: self.arrived.emit(Place.COMPARE),)
            self._later.begin(steps, at_once=len(comparison.a.document.text) < LONG)

    def _on_failed(self, job: int, source: str, error: HowOpenError) -> None:
        self._later.finish()
        if job in self._comparing:
            self._comparing.discard(job)
            self.failed.emit("", error)
            return
        if self._unpacking.pop(job, None) is not None:
            self.failed.emit("", error)
            return
        wanted = self._wanted.pop(job, None)
        if wanted is None:
            return  # somebody else's job
        if error.needs_password:
            self._lock(wanted, error)
            return
        if error.needs_recognition:
            self._pictured[wanted.source] = wanted
            self.pictured.emit(wanted.source, wanted.way)
            return
        self.failed.emit(source, error)
        if wanted.pair is not None:
            # Without its twin the other one is simply read, now or once it is open.
            wanted.pair.broken = True
            if wanted.pair.sides:
                self.arrived.emit(Place.READ)

    def _remember(self, source: str, analysis: Analysis) -> None:
        file = file_of(source)
        whole, kind = file == source, short_name_of_file(file) or short_name(analysis.document.media_type)
        try:
            self._settings.remember(
                source=file,  # opening an archive again brings all of it, as it did the first time
                name=analysis.document.name if whole else Path(file).name,
                format=_OF_LIBRARY if source.startswith(LIBRARY_PREFIX) else kind,
                now=self._now(),
            )
        except (HowOpenError, OSError):
            # A settings file that cannot be written costs a line in a list; opening goes on.
            return
        self.recent_changed.emit()
