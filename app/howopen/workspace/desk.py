# SPDX-License-Identifier: Apache-2.0
"""The use cases: from a source to its analysis, and on to comparisons and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from howopen import __version__, assets, reading
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.contents import read_file
from howopen.workspace.exports import Exports
from howopen.workspace.inputs import LIBRARY_PREFIX, PLAINLY, ReadAs
from howopen.workspace.places import Places

if TYPE_CHECKING:
    from howopen.domain.comparison import AlignedClauses, BaselineComparison, Comparison, Matrix
    from howopen.domain.document import Document
    from howopen.domain.library import Identity, LibraryEntry
    from howopen.domain.planning import Enquiry, LicenceAnswers
    from howopen.domain.policy import Policy, PolicyCheck
    from howopen.domain.review import Review
    from howopen.domain.timeline import Timeline
    from howopen.extraction import Extractor
    from howopen.library import AddReport, Identifier, Library, SyncReport
    from howopen.workspace.alignments import Alignments

NO_LIBRARY = "The licence library is not on this computer yet."


class Desk(Exports):
    """Everything a person can have done, whether through the window or the command line.

    The costly parts (the pipeline, the library, the identifier) are made at first use and kept.
    """

    def __init__(self, places: Places, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(today=today)
        self._places = places
        self._extractor: Extractor | None = None
        self._library: Library | None = None
        self._identifier: Identifier | None = None

    def engine(self) -> Engine:
        """The version of the program and of its rules."""
        return Engine(version=__version__, rules=assets.rules_digest())

    def library(self) -> Library | None:
        """The licence library, or None where it was never fetched."""
        from howopen.library import Library

        if self._library is None and self._places.library.exists():
            self._library = Library(self._places.library)
        return self._library

    def need_library(self) -> Library:
        """The licence library.

        Raises:
            HowOpenError: where it was never fetched.
        """
        library = self.library()
        if library is None:
            raise HowOpenError(NO_LIBRARY, hint="Fetch it with 'howopen library sync' while you are online.")
        return library

    def close(self) -> None:
        """Closes the library; the next use opens it again."""
        if self._library is not None:
            self._library.close()
        self._library = None
        self._identifier = None

    def warm(self) -> None:
        """Loads the pipeline, so that the first document does not wait for it."""
        self._pipeline()

    def read(
        self,
        source: str,
        *,
        way: ReadAs = PLAINLY,
        progress: Callable[[str], None] | None = None,
        preview: Callable[[Document], None] | None = None,
    ) -> tuple[Document, LibraryEntry | None]:
        """The document at a path, "archive.zip › NAME" or ``lib:ID``, and its entry where it is from the library.

        ``preview`` is given the first pages of a long PDF while the others are read.

        Raises:
            HowOpenError: if it can't be read.
        """
        if not source.startswith(LIBRARY_PREFIX):
            return read_file(source, way=way, progress=progress, preview=preview), None
        library = self.need_library()
        entry = library.entry(source.removeprefix(LIBRARY_PREFIX))
        document = reading.from_text(library.text(entry.id), name=entry.name)
        return document, entry

    def open(
        self,
        source: str,
        *,
        way: ReadAs = PLAINLY,
        progress: Callable[[str], None] | None = None,
        preview: Callable[[Document], None] | None = None,
    ) -> Analysis:
        """Reads and analyses what ``read`` takes.

        Raises:
            HowOpenError: if it can't be read.
        """
        document, entry = self.read(source, way=way, progress=progress, preview=preview)
        if progress:
            progress("Finding clauses")
        return self.analyse(document, credit=entry.attribution if entry else "")

    def from_text(self, text: str, *, name: str) -> Analysis:
        """Analyses pasted text.

        Raises:
            HowOpenError: if it holds nothing.
        """
        return self.analyse(reading.from_text(text, name=name))

    def analyse(self, document: Document, *, credit: str = "") -> Analysis:
        """The one order of the stages; ``credit`` names the text's origin where that must be shown."""
        from howopen import structure
        from howopen.workspace.verdicts import judged

        outline = structure.outline(document)
        clauses = self._pipeline().extract(document, outline)
        return Analysis(
            document=document,
            outline=outline,
            clauses=clauses,
            profile=judged(document, outline, clauses),
            engine=self.engine(),
            identity=self.identify(document.text),
            source=credit,
        )

    def restate(self, review: Review) -> Analysis:
        """What follows from the findings of a review as they stand: its clauses, and every verdict made anew."""
        from howopen.workspace.verdicts import restated

        return restated(review)

    def identify(self, text: str) -> Identity | None:
        """The known licence that ``text`` is or is close to; None where there is no library to ask."""
        library = self.library()
        if library is None:
            return None
        if self._identifier is None:
            from howopen.library import Identifier

            self._identifier = Identifier(library)
        return self._identifier.identify(text)

    def compare(self, a: Analysis, b: Analysis, *, fold_names: bool = False) -> Comparison:
        """A against B, in text order and clause by clause, with the clauses side by side that a person put so.

        With ``fold_names``, names that play the same part in both are read as the same.
        """
        from howopen.comparing import compare, foldable_names

        foldable = foldable_names(a, b)
        found = compare(a, b, names=foldable if fold_names else (), aligned=self._alignments().of(a, b))
        return replace(found, foldable=foldable)

    def compare_several(self, baseline: Analysis, others: Sequence[Analysis]) -> BaselineComparison:
        """Each of ``others`` against one baseline, row by row.

        Raises:
            ValueError: if ``others`` is empty.
        """
        from howopen.comparing import compare_several

        aligned = [self._alignments().of(baseline, other) for other in others]
        return compare_several(baseline, others, aligned=aligned)

    def align(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        """Keeps that a person put two clauses side by side; every comparison of the two documents heeds it.

        Raises:
            HowOpenError: if it can't be kept.
        """
        self._alignments().align(a, b, clauses)

    def release(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        """Takes that back.

        Raises:
            HowOpenError: if it can't be kept.
        """
        self._alignments().release(a, b, clauses)

    def timeline(self, source: str, document: str, *, progress: Callable[[str, float], None] | None = None) -> Timeline:
        """How one document of a git repository or a folder changed over its versions.

        Raises:
            HowOpenError: if the source or every version can't be read, or no one document is meant.
        """
        from howopen.workspace.timelines import timeline_of

        return timeline_of(Path(source), document, analyse=self.analyse, compare=self.compare, progress=progress)

    def matrix(self, analyses: Sequence[Analysis]) -> Matrix:
        """Documents against facts."""
        from howopen.comparing import matrix

        return matrix(analyses)

    def check(
        self, house: Policy, analyses: Sequence[tuple[str, Analysis]], *, unread: Sequence[str] = ()
    ) -> PolicyCheck:
        """Each document, with the source that it came from, against a house policy; ``unread`` are sources too."""
        from howopen.workspace.checking import check_all

        return check_all(house, analyses, unread=unread, today=self._today())

    def ask(self, analyses: Sequence[Analysis], enquiry: Enquiry) -> tuple[LicenceAnswers, ...]:
        """“Can we use it?”: what each document answers."""
        from howopen.workspace.asking import ask_each

        return ask_each(analyses, enquiry)

    def sync_library(self, *, progress: Callable[[str, float], None], wheel: Path | None = None) -> SyncReport:
        """Fetches the licence library, or fetches it again; the old one stays until the new one is whole.

        Raises:
            HowOpenError: when offline, or when the download is not what it should be.
        """
        from howopen.workspace.stocking import fetch

        self.close()
        return fetch(self._places, progress=progress, wheel=wheel)

    def update_library(
        self, *, progress: Callable[[str, float], None], version: str = "", wheel: Path | None = None
    ) -> SyncReport:
        """Fetches a newer release of the library, or that of ``version``; the report tells what changed.

        Raises:
            HowOpenError: when offline, or when the download is not what it should be; the old library then stays.
        """
        from howopen.workspace.stocking import renew

        path = self.need_library().path
        self.close()
        return renew(path, progress=progress, version=version, wheel=wheel)

    def add_to_library(self, path: Path, *, as_id: str = "", failed: Callable[[str, HowOpenError], None]) -> AddReport:
        """Takes a file, a folder or a git repository into the library; one that is there is brought up to date.

        ``as_id`` is the id that a single file shall have. ``failed`` hears the name of each document that could not
        be read, and why; the others go on.

        Raises:
            HowOpenError: if nothing there can be read.
        """
        from howopen.workspace.stocking import stock

        report = stock(self.need_library(), path, as_id=as_id, failed=failed)
        self.close()  # an identifier made before does not know the new texts
        return report

    def summarise_some(self, *, limit: int, progress: Callable[[str, float], None]) -> int:
        """Works out and keeps the openness of up to ``limit`` AI entries of the library; returns for how many."""
        from howopen.workspace.summaries import summarise

        library = self.library()
        return 0 if library is None else summarise(library, self.open, limit=limit, progress=progress)

    def _alignments(self) -> Alignments:
        from howopen.workspace.alignments import Alignments

        return Alignments(self._places.alignments)

    def _pipeline(self) -> Extractor:
        if self._extractor is None:
            from howopen.extraction import Extractor

            self._extractor = Extractor()
        return self._extractor
