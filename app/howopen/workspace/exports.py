# SPDX-License-Identifier: Apache-2.0
"""What is written out: summaries, comparisons, matrices, timelines, checklists, marked PDFs, and citations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from howopen import exporting
from howopen.domain.analysis import Analysis
from howopen.workspace.review_notes import notes_on_each

if TYPE_CHECKING:
    from howopen.domain.bundle import Bundle
    from howopen.domain.clauses import Clause
    from howopen.domain.comparison import Comparison, Matrix
    from howopen.domain.planning import LicenceAnswers
    from howopen.domain.review import Review
    from howopen.domain.timeline import Timeline


class Exports:
    """Every way out of the program; each file says on which day it was made."""

    def __init__(self, *, today: Callable[[], date]) -> None:
        self._today = today

    def export(
        self,
        analyses: Sequence[Analysis],
        *,
        format: str,  # noqa: A002 - the reader's word
        reviews: Sequence[Review] = (),
        notes: bool = True,
        order: exporting.Order = exporting.Order.TEXT,
    ) -> bytes:
        """The clause summary of the documents in a format of ``formats()``.

        The file says how far those of ``reviews`` are that are of these documents, and holds their remarks as
        ``notes``; ``order`` is that of the clauses, in the formats that leave it open.
        """
        from howopen.workspace.bundles import findings_of

        return exporting.export_analysis(
            analyses,
            format=format,
            made=self._today(),
            findings=[findings_of(analysis) for analysis in analyses] if format == "json" else (),
            notes=notes_on_each(analyses, reviews) if notes else (),
            reviews=reviews,
            order=order,
        )

    def annotate(self, source: str, analysis: Analysis, *, password: str = "", reviews: Sequence[Review] = ()) -> bytes:
        """The PDF at ``source``, from which ``analysis`` was made, with its clauses as highlights and notes.

        Raises:
            HowOpenError: if it is no PDF, is another file by now, or can't be marked.
        """
        from howopen.workspace.marking import annotated

        return annotated(source, analysis, password=password, made=self._today(), reviews=reviews)

    def export_duties(self, answers: Sequence[LicenceAnswers], *, format: str) -> bytes:  # noqa: A002
        """The duties of each licence as a checklist with NOTICE text, as "docx", "md" or "txt"."""
        return exporting.export_duties(answers, format=format, made=self._today())

    def export_bundle(self, bundle: Bundle, *, format: str) -> bytes:  # noqa: A002
        """The documents judged as one set, as "json" or "md"."""
        from howopen.workspace.bundles import export_bundle

        return export_bundle(bundle, format=format, made=self._today())

    def export_comparison(self, comparison: Comparison, *, format: str, author: str = exporting.AUTHOR) -> bytes:  # noqa: A002
        """The comparison in a format of its own list; tracked changes are by ``author``."""
        return exporting.export_comparison(comparison, format=format, made=self._today(), author=author)

    def export_matrix(self, matrix: Matrix, *, format: str) -> bytes:  # noqa: A002
        """The matrix in a format of its own list."""
        return exporting.export_matrix(matrix, format=format, made=self._today())

    def cite(self, analysis: Analysis, clause: Clause) -> str:
        """A clause's words with where they stand, for copying."""
        return exporting.citation(analysis, clause)

    def formats(self) -> tuple[exporting.FormatInfo, ...]:
        """The formats of a clause summary."""
        return exporting.FORMATS

    def export_timeline(self, timeline: Timeline, *, format: str) -> bytes:  # noqa: A002 - the reader's word
        """The timeline as "json", "md" or "html"."""
        return exporting.export_timeline(timeline, format=format, made=self._today())
