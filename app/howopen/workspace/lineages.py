# SPDX-License-Identifier: Apache-2.0
"""The versions of a licence in the library: what changed from each to the next, and their timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from howopen import reading, structure
from howopen.comparing.rows import difference
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.domain.timeline import Timeline, Version
from howopen.history import History
from howopen.library import Library, steps
from howopen.workspace.contents import read_contents
from howopen.workspace.summaries import Summary, summaries
from howopen.workspace.timelines import make_timeline

_FIRST_DAY = datetime(1, 1, 1, tzinfo=UTC)
_FORMATS = {4: "%Y", 7: "%Y-%m", 10: "%Y-%m-%d"}


@dataclass(frozen=True, slots=True)
class VersionStep:
    """What changed from the version ``before`` to ``after``, both ids of entries.

    The words are counted as a comparison of the two counts them. The summaries are those that the library keeps; None
    where one was not worked out yet.
    """

    before: str
    after: str
    words_inserted: int
    words_deleted: int
    summary_before: Summary | None = None
    summary_after: Summary | None = None


def version_steps(library: Library, entry_id: str) -> tuple[VersionStep, ...]:
    """From each version with a text of the licence that an entry is one of to the next, oldest first.

    Raises:
        HowOpenError: if there is no such entry.
    """
    known = summaries(library)
    documents: dict[str, Document] = {}

    def document(entry: LibraryEntry) -> Document:
        if entry.id not in documents:
            documents[entry.id] = reading.from_text(library.text(entry.id), name=entry.name)
        return documents[entry.id]

    def compare(before: LibraryEntry, after: LibraryEntry) -> VersionStep:
        a, b = document(before), document(after)
        figures = difference(a, b, outlines=(structure.outline(a), structure.outline(b))).statistics
        return VersionStep(
            before.id,
            after.id,
            figures.words_inserted,
            figures.words_deleted,
            known.get(before.id),
            known.get(after.id),
        )

    return tuple(step.changes for step in steps(library.lineage(entry_id), compare))


class LineageHistory(History):
    """The dated versions of a licence in the library, as a source of timelines; its one document is the licence.

    Raises:
        HowOpenError: if there is no such entry, or fewer than two versions have a date and a text.
    """

    def __init__(self, library: Library, entry_id: str) -> None:
        newest = library.lineage(entry_id)[-1]
        super().__init__(newest.publisher or newest.name)
        self._library = library
        self._name = newest.name
        held = [entry for entry in library.lineage(entry_id) if entry.has_text and _date(entry) is not None]
        if len(held) < 2:
            raise HowOpenError(
                f"The library has fewer than two dated versions of {newest.name}.",
                hint="A timeline needs the texts of two versions.",
            )
        self._versions = {
            Version(entry.id, _date(entry) or _FIRST_DAY, entry.name): entry
            for entry in sorted(held, key=lambda entry: _date(entry) or _FIRST_DAY)
        }

    def documents(self) -> tuple[str, ...]:
        """The licence, called as its newest version is."""
        return (self._name,)

    def withdrawn(self) -> tuple[str, ...]:
        """None: the library keeps every version."""
        return ()

    def versions(self, document: str) -> tuple[Version, ...]:
        """The entries that have a date and a text, oldest first; the note is the entry's name."""
        if document != self._name:
            raise KeyError(document)
        return tuple(self._versions)

    def file_name(self, document: str, version: Version) -> str:  # noqa: ARG002 - the version's id is its entry
        """The entry as a text file."""
        return f"{version.id}.txt"

    def data(self, document: str, version: Version) -> bytes:  # noqa: ARG002 - as above
        """The entry's text."""
        return self._library.text(self._versions[version].id).encode()


def lineage_timeline(
    library: Library,
    entry_id: str,
    *,
    analyse: Callable[[Document], Analysis],
    compare: Callable[[Analysis, Analysis], Comparison],
    progress: Callable[[str, float], None] | None = None,
) -> Timeline:
    """How the licence that an entry is a version of changed over its dated versions.

    Raises:
        HowOpenError: if there is no such entry, or fewer than two versions have a date and a text.
    """
    history = LineageHistory(library, entry_id)
    (name,) = history.documents()
    return make_timeline(history, name, analyse=analyse, read=read_contents, compare=compare, progress=progress)


def _date(entry: LibraryEntry) -> datetime | None:
    """The day from which a version holds; the first one of the month or year where no more is known."""
    try:
        return datetime.strptime(entry.date, _FORMATS[len(entry.date)]).replace(tzinfo=UTC)
    except (KeyError, ValueError):
        return None
