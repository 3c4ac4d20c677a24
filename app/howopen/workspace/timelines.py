# SPDX-License-Identifier: Apache-2.0
"""One document's versions over time: which of them changed words, and what became of the clauses."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Revision, Timeline, Track, TrackPoint, UnreadVersion, Version, VersionKind
from howopen.reading import SUFFIXES, Format, is_readable_name
from howopen.repositories import is_repository
from howopen.workspace.contents import read_contents
from howopen.workspace.finding import find_document

if TYPE_CHECKING:
    from howopen.history import History

__all__ = [
    "find_document",
    "is_source",
    "make_timeline",
    "open_source",
    "timeline_of",
    "versioned",
]

_MAX_TRACKS: Final = 24
_MAX_TRACK_VERSIONS: Final = 2_000

Read = Callable[[str, bytes], Document]
"""Gives the document in a file of that name with those bytes, or raises HowOpenError."""

Say = Callable[[str, float], None]
"""Is told what is being done, and the share that is done from 0 to 1."""


def is_source(path: Path) -> bool:
    """Whether ``path`` is a git repository or bundle; a folder of versions can't be told from any other folder."""
    return is_repository(path)


def open_source(path: Path) -> History:
    """The history at ``path``, a git repository, a git bundle or a folder; to be closed after use.

    Raises:
        HowOpenError: if it can't be read or holds no document.
    """
    from howopen.history import open_history

    return open_history(path, readable=is_readable_name)


def versioned(path: Path) -> tuple[tuple[str, int], ...]:
    """The documents of a git repository or a folder of dated versions, each with how many versions it has.

    Raises:
        HowOpenError: if it can't be read or holds no document.
    """
    with open_source(path) as history:
        return tuple((name, len(history.versions(name))) for name in history.documents())


def timeline_of(
    path: Path,
    document: str,
    *,
    analyse: Callable[[Document], Analysis],
    compare: Callable[[Analysis, Analysis], Comparison],
    progress: Say | None = None,
) -> Timeline:
    """The timeline of the document that ``document`` names at ``path``.

    Raises:
        HowOpenError: if the source or every version of it can't be read, or no one document is meant.
    """
    with open_source(path) as history:
        name = find_document(history, document)
        return make_timeline(history, name, analyse=analyse, read=read_contents, compare=compare, progress=progress)


def make_timeline(
    history: History,
    document: str,
    *,
    analyse: Callable[[Document], Analysis],
    read: Read,
    compare: Callable[[Analysis, Analysis], Comparison],
    progress: Say | None = None,
) -> Timeline:
    """Goes through the versions, oldest first; contents that occur twice are read and analysed once.

    A version is held against the one before it to tell whether it is formal, and compared with the last before it that
    was not. An exception from ``progress`` goes on to the caller, which is how to cancel.

    Raises:
        HowOpenError: if no version can be read.
        KeyError: if the history has no such document.
    """
    work = _Work(history, document, analyse=analyse, read=read, compare=compare)
    revisions = tuple(work.revisions(progress or _silent))
    if not revisions:
        raise HowOpenError(
            f"No version of {document} could be read: {work.unread[0].reason}", hint="Choose another document."
        )
    own = Track(document, tuple(TrackPoint(revision.version, revision.kind) for revision in revisions))
    return Timeline(history.name, document, revisions, (own, *_siblings(history, document)), tuple(work.unread))


def _silent(words: str, share: float) -> None:
    """Tells no one."""


class _Work:
    """The making of one timeline, with what was read and analysed so far."""

    def __init__(
        self,
        history: History,
        document: str,
        *,
        analyse: Callable[[Document], Analysis],
        read: Read,
        compare: Callable[[Analysis, Analysis], Comparison],
    ) -> None:
        self._history, self._document = history, document
        self._analyse, self._read, self._compare = analyse, read, compare
        self._documents: dict[str, Document] = {}
        self._analyses: dict[str, Analysis] = {}
        self._comparisons: dict[tuple[str, str], Comparison] = {}
        self.unread: list[UnreadVersion] = []

    def revisions(self, say: Say) -> Iterator[Revision]:
        """One for each version that can be read."""
        versions = self._history.versions(self._document)
        before: tuple[Version, bytes] | None = None
        base: Analysis | None = None
        for at, version in enumerate(versions):
            say(f"Version {at + 1} of {len(versions)}", at / len(versions))
            try:
                data = self._history.data(self._document, version)
                revision = self._revision(version, data, before, base)
            except HowOpenError as error:
                self.unread.append(UnreadVersion(version, error.message))
                continue
            yield revision
            before, base = (version, data), revision.analysis or base

    def _revision(
        self, version: Version, data: bytes, before: tuple[Version, bytes] | None, base: Analysis | None
    ) -> Revision:
        formal = self._formal(*before, version, data) if before else None
        if formal is not None:
            return Revision(version, VersionKind.FORMAL, formal=formal)
        analysis = self._analysed(version, data)
        if base is None:
            return Revision(version, VersionKind.FIRST, analysis)
        comparison = self._compared(base, analysis)
        from howopen.comparing.timeline import events

        return Revision(version, VersionKind.REAL, analysis, comparison, events(comparison))

    def _compared(self, base: Analysis, analysis: Analysis) -> Comparison:
        """The comparison; a record that goes to and fro between two contents has each made once."""
        key = base.document.sha256, analysis.document.sha256
        if key not in self._comparisons:
            self._comparisons[key] = self._compare(base, analysis)
        return replace(self._comparisons[key], a=base, b=analysis)

    def _formal(self, old: Version, old_data: bytes, new: Version, new_data: bytes) -> str | None:
        """What differs where no word does; the sources are looked at first, since they need no reader."""
        names = [self._history.file_name(self._document, version) for version in (old, new)]
        found = _formal_plain(names[0], old_data, names[1], new_data)
        if found is not None:
            return found
        from howopen.comparing.timeline import formal_change

        return formal_change(self._known(old, old_data), self._known(new, new_data))

    def _known(self, version: Version, data: bytes) -> Document:
        key = hashlib.sha256(data).hexdigest()
        if key not in self._documents:
            self._documents[key] = self._read(self._history.file_name(self._document, version), data)
        return self._documents[key]

    def _analysed(self, version: Version, data: bytes) -> Analysis:
        """The analysis under the version's own name: two versions of one file would else be called the same."""
        document = self._known(version, data)
        key = hashlib.sha256(data).hexdigest()
        if key not in self._analyses:
            self._analyses[key] = self._analyse(document)
        name = f"{self._history.file_name(self._document, version)} of {version.date.date().isoformat()}"
        analysis = self._analyses[key]
        return replace(analysis, document=replace(analysis.document, name=name))


def _siblings(history: History, document: str) -> Iterator[Track]:
    """When the other documents of the same folder changed, judged by their sources' words alone.

    Those that need a reader are left out where they have several versions, and so is what goes beyond the limits.
    """
    folder = document.rpartition("/")[0]
    others = [name for name in history.documents() if name != document and name.rpartition("/")[0] == folder]
    left = _MAX_TRACK_VERSIONS
    for name in others[:_MAX_TRACKS]:
        versions = history.versions(name)
        left -= len(versions)
        points = _points(history, name, versions) if left >= 0 else None
        if points is not None:
            yield Track(name, points)


def _points(history: History, document: str, versions: tuple[Version, ...]) -> tuple[TrackPoint, ...] | None:
    points = [TrackPoint(versions[0], VersionKind.FIRST)]
    names = [history.file_name(document, version) for version in versions]
    if len(versions) > 1 and not all(map(_is_plain, names)):
        return None
    known: dict[tuple[str, str], VersionKind] = {}
    try:
        before = history.data(document, versions[0])
        for at, version in enumerate(versions[1:], start=1):
            data = history.data(document, version)
            key = hashlib.sha256(before).hexdigest(), hashlib.sha256(data).hexdigest()
            if key not in known:  # a record may go to and fro between two contents
                formal = _formal_plain(names[at - 1], before, names[at], data)
                known[key] = VersionKind.REAL if formal is None else VersionKind.FORMAL
            points.append(TrackPoint(version, known[key]))
            before = data
    except HowOpenError:  # too large, or gone meanwhile: the document's own timeline will say so
        return None
    return tuple(points)


def _formal_plain(old_name: str, old: bytes, new_name: str, new: bytes) -> str | None:
    """What differs between two plain files in which no word does; None where one does or they need a reader."""
    if not (_is_plain(old_name) and _is_plain(new_name)):
        return None
    markdown = _format(old_name) is Format.MARKDOWN
    if markdown is not (_format(new_name) is Format.MARKDOWN):
        return None
    from howopen.comparing.timeline import formal_source

    try:
        return formal_source(old.decode("utf-8"), new.decode("utf-8"), markdown=markdown)
    except UnicodeDecodeError:
        return None


def _is_plain(name: str) -> bool:
    return _format(name) in (Format.TEXT, Format.MARKDOWN)


def _format(name: str) -> Format:
    return SUFFIXES.get(Path(name).suffix.lower(), Format.TEXT)
