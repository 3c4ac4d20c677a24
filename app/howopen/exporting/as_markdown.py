# SPDX-License-Identifier: Apache-2.0
"""Exports as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, repeat

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Comparison, Matrix, Row, RowKind
from howopen.domain.document import Document
from howopen.domain.facts import Criterion
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.pieces import Piece, pieces
from howopen.exporting.provenance import NOTICE, joint_statements, statements
from howopen.exporting.quoting import place, side_words, title
from howopen.exporting.safe import markdown_text
from howopen.exporting.summary import ELSEWHERE, Passage, note_label, notes_on, passages
from howopen.exporting.wording import DIRECTION_SIGNS, ROW_WORDS, count_words, openness_of_both, openness_words


def analyses_markdown(
    analyses: Sequence[Analysis],
    *,
    made: date,
    notes: Sequence[Sequence[Note]] = (),
    reviews: Sequence[Review] = (),
) -> bytes:
    """The clause summary of each document, one after the other.

    ``notes`` are those on each, in the same order; ``reviews`` are those of which the analyses are the state.
    """
    each = zip(analyses, chain(notes, repeat(())), strict=False)  # as many notes as there are, then none
    return _to_bytes("\n".join(_analysis(analysis, made, own, reviews)) for analysis, own in each)


def comparison_markdown(comparison: Comparison, *, made: date) -> bytes:
    """The comparison clause by clause, and the changed paragraphs with their words struck out or bold."""
    a, b = comparison.a, comparison.b
    lines = [
        f"# {markdown_text(title(a))} (A) against {markdown_text(title(b))} (B)",
        "",
        f"{count_words(comparison)}. {openness_of_both(comparison)}.",
        "",
        "## Clause by clause",
        "",
        *table(("Category", "A", "B", "Direction of B", "Reason"), _pair_rows(comparison)),
        "",
        "## Changes in text order",
        "",
        "~~Struck out~~ words stand in A only, **bold** words in B only.",
        "",
        *_changed_rows(comparison),
        *about(joint_statements((a, b), made=made)),
    ]
    return _to_bytes(["\n".join(lines)])


def matrix_markdown(matrix: Matrix, *, made: date) -> bytes:
    """Documents against facts."""
    head = ("Fact", "Differs", *(title(analysis) for analysis in matrix.analyses))
    rows = [
        (row.label, "yes" if row.differs else "", *(_with_ids(cell.value, cell.clauses) for cell in row.cells))
        for row in matrix.rows
    ]
    lines = [
        "# Licences side by side",
        "",
        *table(head, rows),
        "",
        *about(joint_statements(matrix.analyses, made=made)),
    ]
    return _to_bytes(["\n".join(lines)])


def _analysis(analysis: Analysis, made: date, notes: Sequence[Note], reviews: Sequence[Review]) -> Iterator[str]:
    document, profile = analysis.document, analysis.profile
    yield f"# {markdown_text(title(analysis))}"
    yield ""
    yield f"**{openness_words(profile.openness)}**"
    yield ""
    yield "## Facts"
    yield ""
    basis = {item.key: item for item in profile.basis}
    facts = [
        (label, value, basis[key].reason if key in basis else "", ", ".join(basis[key].clauses) if key in basis else "")
        for key, label, value in fact_pairs(profile.facts)
    ]
    yield from table(("Fact", "Value", "Reason", "Clauses"), facts)
    yield ""
    if profile.openness.criteria:
        yield "## How open"
        yield ""
        yield from table(("Criterion", "Verdict", "Reason", "Clauses"), map(_criterion, profile.openness.criteria))
        yield ""
    yield f"## Clauses ({len(analysis.clauses)})"
    yield ""
    for clause in analysis.clauses:
        yield from _clause(clause, document, notes_on(clause, notes))
    if found := passages(notes):
        yield f"## {ELSEWHERE}"
        yield ""
        for passage in found:
            yield from _passage(passage, analysis)
    yield from about(statements(analysis, made=made, reviews=reviews))


def _criterion(criterion: Criterion) -> tuple[str, ...]:
    return (criterion.name or criterion.id, words(criterion.verdict), criterion.reason, ", ".join(criterion.clauses))


def _passage(passage: Passage, analysis: Analysis) -> Iterator[str]:
    """Words outside of all clauses that were commented on."""
    yield f"> {markdown_text(analysis.document.quote(passage.span))}"
    yield ""
    yield f"- Place: {markdown_text(passage.place(analysis))}"
    yield from map(_note, passage.notes)
    yield ""


def _note(note: Note) -> str:
    return f"- {markdown_text(note_label(note))}: {markdown_text(note.words)}"


def _clause(clause: Clause, document: Document, notes: Sequence[Note]) -> Iterator[str]:
    info = taxonomy()[clause.category]
    yield f"### {markdown_text(clause.id)} {info.name} ({info.code}): {words(clause.effect).lower()}"
    yield ""
    yield f"> {markdown_text(document.quote(clause.span))}"
    yield ""
    if where := place(clause, document):
        yield f"- Place: {markdown_text(where)}"
    for value in clause.values:
        details = "; ".join(f"{name}: {text}" for name, text in value.details)
        yield f"- Value: {markdown_text(value.label)}{' (' + markdown_text(details) + ')' if details else ''}"
    flag = ", **uncertain: please check**" if clause.uncertain else ""
    yield f"- Confidence: {clause.confidence:.0%}{flag}"
    yield f"- Why: {markdown_text(clause.why())}"
    yield from map(_note, notes)
    yield ""


def about(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The lines that say where a file is from."""
    lines = [f"- {label}: {markdown_text(value)}" for label, value in pairs]
    return ["", "## About this file", "", *lines, "", NOTICE, ""]


def _pair_rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    for pair in comparison.clauses:
        yield (
            taxonomy()[pair.category].name,
            side_words(comparison.a, pair.a),
            side_words(comparison.b, pair.b),
            f"{DIRECTION_SIGNS[pair.direction]} {words(pair.direction)}",
            pair.reason,
        )


def _changed_rows(comparison: Comparison) -> Iterator[str]:
    for number, row in enumerate(comparison.rows, start=1):
        if row.kind is RowKind.SAME:
            continue
        moved = f" (other half: row {row.twin + 1})" if row.twin is not None else ""
        yield f"**Row {number}: {ROW_WORDS[row.kind].lower()}{moved}**"
        yield ""
        yield from _sides(comparison, row)


def _sides(comparison: Comparison, row: Row) -> Iterator[str]:
    sides = (
        ("A", comparison.a.document, row.a, row.marks_a, "~~"),
        ("B", comparison.b.document, row.b, row.marks_b, "**"),
    )
    for name, document, span, marks, sign in sides:
        if span is not None:
            yield f"> {name}: {_marked(document, span, marks, sign)}"
            yield ">"
    yield ""


def _marked(document: Document, span: Span, marks: tuple[Span, ...], sign: str) -> str:
    return "".join(_piece(piece, sign) for piece in pieces(document.text, span, marks)).strip()


def _piece(piece: Piece, sign: str) -> str:
    """A piece with its own outer spaces kept outside the signs, as Markdown wants it."""
    inner = markdown_text(piece.text)
    if not inner:
        return " " if piece.text else ""
    before = " " if piece.text[0].isspace() else ""
    after = " " if piece.text[-1].isspace() else ""
    return f"{before}{sign}{inner}{sign}{after}" if piece.marked else f"{before}{inner}{after}"


def _with_ids(value: str, ids: tuple[str, ...]) -> str:
    return f"{value} ({', '.join(ids)})" if ids else value


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table, each cell on one line."""
    yield "| " + " | ".join(markdown_text(cell) for cell in head) + " |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield "| " + " | ".join(markdown_text(cell) or " " for cell in row) + " |"


def _to_bytes(parts: Iterable[str]) -> bytes:
    return ("\n".join(parts).rstrip("\n") + "\n").encode("utf-8", errors="replace")
