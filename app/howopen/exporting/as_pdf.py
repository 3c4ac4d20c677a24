# SPDX-License-Identifier: Apache-2.0
"""Clause summaries and comparisons as PDF reports, ready to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Comparison, Row, RowKind
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.domain.wording import words
from howopen.exporting.pdf_fonts import BOLD
from howopen.exporting.pdf_frame import PdfReport
from howopen.exporting.pieces import pieces
from howopen.exporting.provenance import foot_words, joint_statements, statements
from howopen.exporting.quoting import paraphrase, place, side_words, title
from howopen.exporting.summary import (
    ELSEWHERE,
    AnsweredRow,
    by_category,
    clause_heading,
    criterion_rows,
    deciding,
    fact_rows,
    note_label,
    notes_on,
    passages,
    quote_of,
    value_words,
)
from howopen.exporting.wording import ROW_WORDS, count_words, openness_of_both, openness_words

_ANSWERS: Final = (0.24, 0.25, 0.36, 0.15)
_TOP: Final = (0.07, 0.73, 0.20)
_PAIRS: Final = (0.16, 0.27, 0.12, 0.18, 0.27)
_ROWS: Final = (0.11, 0.445, 0.445)


def analyses_pdf(
    analyses: Sequence[Analysis],
    *,
    made: date,
    notes: Sequence[Sequence[Note]] = (),
    reviews: Sequence[Review] = (),
) -> bytes:
    """The clause summary of each document; ``notes`` are those on each, in the same order.

    ``reviews`` are those of which the analyses are the state.

    Raises:
        HowOpenError: if it cannot be laid out.
    """
    heading = title(analyses[0]) if len(analyses) == 1 else f"Clause summary of {len(analyses)} documents"
    report = PdfReport(heading, foot_words(analyses, made=made), made)
    report.paragraph(report.text(heading), "title")
    report.paragraph(report.text(f"Clause summary, {made.isoformat()}"), "quiet")
    report.contents()
    for number, analysis in enumerate(analyses, start=1):
        own = notes[number - 1] if number <= len(notes) else ()
        _Summary(report, analysis, f"d{number}", own, several=len(analyses) > 1).write(made, reviews)
    return report.finished()


def comparison_pdf(comparison: Comparison, *, made: date) -> bytes:
    """The comparison clause by clause, then the paragraphs that differ with their words marked.

    Raises:
        HowOpenError: if it cannot be laid out.
    """
    a, b = comparison.a, comparison.b
    heading = f"{title(a)} (A) against {title(b)} (B)"
    report = PdfReport(heading, foot_words((a, b), made=made), made)
    report.paragraph(report.text(heading), "title")
    report.paragraph(report.text(f"Comparison, {made.isoformat()}"), "quiet")
    report.paragraph(report.text(f"{count_words(comparison)}. {openness_of_both(comparison)}."))
    report.contents()
    report.heading("Clause by clause", "h1")
    report.table(("Category", "A", "Direction of B", "Reason", "B"), _pair_rows(report, comparison), _PAIRS)
    report.heading("Changes in text order", "h1")
    report.paragraph(report.text("Struck out words stand in A only, underlined words in B only."))
    report.table(("Row", "A", "B"), _changed_rows(report, comparison), _ROWS)
    texts = (a.document.text, b.document.text)
    report.about(joint_statements((a, b), made=made), texts=texts)
    return report.finished()


class _Summary:
    """Writes one document's part; ``key`` keeps its anchors apart from those of others."""

    def __init__(
        self, report: PdfReport, analysis: Analysis, key: str, notes: Sequence[Note], *, several: bool
    ) -> None:
        self._report = report
        self._analysis = analysis
        self._key = key
        self._notes = notes
        self._several = several
        self._level = "h2" if several else "h1"

    def write(self, made: date, reviews: Sequence[Review]) -> None:
        report, analysis = self._report, self._analysis
        if self._several:
            report.heading(title(analysis), "h1")
        report.paragraph(f'<font name="{BOLD}">{report.text(openness_words(analysis.profile.openness))}</font>')
        if found := deciding(analysis):
            self._heading("What decides most")
            report.table(("Code", "Clause", "Place"), (self._decisive(clause) for clause in found), _TOP)
        self._heading("Facts")
        self._answers("Fact", "Value", fact_rows(analysis))
        if rows := criterion_rows(analysis, signs=False):
            self._heading("How open")
            self._answers("Criterion", "Verdict", rows)
        for info, members in by_category(analysis.clauses):
            self._heading(info.name)
            for clause in members:
                self._clause(clause)
        if not analysis.clauses:
            self._heading("Clauses")
            report.paragraph("No clause was found.")
        self._elsewhere()
        report.about(
            statements(analysis, made=made, reviews=reviews), texts=(analysis.document.text,), style=self._level
        )

    def _heading(self, words: str) -> None:
        self._report.heading(words, self._level)

    def _decisive(self, clause: Clause) -> tuple[str, ...]:
        short = self._report.link(paraphrase(clause, self._analysis.document), self._anchor(clause.id))
        return taxonomy()[clause.category].code, short, self._report.text(place(clause))

    def _answers(self, what: str, value: str, rows: Iterable[AnsweredRow]) -> None:
        text = self._report.text
        known = {clause.id for clause in self._analysis.clauses}
        cells = (
            (text(row.label), text(row.value), text(row.reason), self._links(n for n in row.clauses if n in known))
            for row in rows
        )
        self._report.table((what, value, "Reason", "Clauses"), cells, _ANSWERS)

    def _links(self, ids: Iterable[str]) -> str:
        return ", ".join(self._report.link(name, self._anchor(name)) for name in ids)

    def _anchor(self, clause_id: str) -> str:
        return f"{self._key}-{clause_id}"

    def _clause(self, clause: Clause) -> None:
        report, analysis = self._report, self._analysis
        report.heading(clause_heading(clause, signs=False), "h3", anchor=self._anchor(clause.id))
        report.paragraph(report.text(quote_of(analysis, clause)), "quote")
        report.labelled("Place", place(clause, analysis.document) or "not known")
        for value in value_words(clause):
            report.labelled("Value", value)
        unsure = ", uncertain: please check" if clause.uncertain else ""
        report.labelled("Confidence", f"{clause.confidence:.0%}{unsure}")
        report.labelled("Why", clause.why())
        for note in notes_on(clause, self._notes):
            report.labelled(note_label(note), note.words)

    def _elsewhere(self) -> None:
        """What was commented on outside of all clauses."""
        report, found = self._report, passages(self._notes)
        if found:
            self._heading(ELSEWHERE)
        for passage in found:
            report.paragraph(report.text(passage.quote(self._analysis)), "quote")
            report.labelled("Place", passage.place(self._analysis))
            for note in passage.notes:
                report.labelled(note_label(note), note.words)


def _pair_rows(report: PdfReport, comparison: Comparison) -> Iterable[tuple[str, ...]]:
    for pair in comparison.clauses:
        cells = (
            taxonomy()[pair.category].name,
            side_words(comparison.a, pair.a),
            words(pair.direction),
            pair.reason,
            side_words(comparison.b, pair.b),
        )
        yield tuple(report.text(cell) for cell in cells)


def _changed_rows(report: PdfReport, comparison: Comparison) -> Iterable[tuple[str, ...]]:
    for number, row in enumerate(comparison.rows, start=1):
        if row.kind is not RowKind.SAME:
            yield report.text(_row_label(number, row)), *_sides(report, comparison, row)


def _row_label(number: int, row: Row) -> str:
    twin = f", see row {row.twin + 1}" if row.twin is not None else ""
    return f"{number} {ROW_WORDS[row.kind].lower()}{twin}"


def _sides(report: PdfReport, comparison: Comparison, row: Row) -> tuple[str, str]:
    a, b = comparison.a.document.text, comparison.b.document.text
    return _marked(report, a, row.a, row.marks_a, "strike"), _marked(report, b, row.b, row.marks_b, "u")


def _marked(report: PdfReport, text: str, span: Span | None, marks: tuple[Span, ...], tag: str) -> str:
    """One side of a row with its own words struck out or underlined; white space stays between the pieces."""
    if span is None:
        return ""
    found = []
    for piece in pieces(text, span, marks):
        shown = report.fonts.markup(piece.text)
        found.append(f"<{tag}>{shown}</{tag}>" if piece.marked else shown)
    return " ".join("".join(found).split())
