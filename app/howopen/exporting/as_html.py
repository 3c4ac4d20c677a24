# SPDX-License-Identifier: Apache-2.0
"""Clause summaries and matrices as one web page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Matrix, MatrixRow
from howopen.domain.document import Document
from howopen.domain.facts import Criterion
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.page import about, code, effect, page, table
from howopen.exporting.provenance import joint_statements, statements, uncertain
from howopen.exporting.quoting import place, title
from howopen.exporting.safe import html_text
from howopen.exporting.summary import ELSEWHERE, Passage, note_label, notes_on, passages
from howopen.exporting.wording import VERDICT_SIGNS, openness_words


def analyses_html(
    analyses: Sequence[Analysis],
    *,
    made: date,
    notes: Sequence[Sequence[Note]] = (),
    reviews: Sequence[Review] = (),
) -> bytes:
    """The clause summaries on one page, with a list of the documents where there are several.

    ``notes`` are those on each, in the same order; ``reviews`` are those of which the analyses are the state.
    """
    heading = title(analyses[0]) if len(analyses) == 1 else f"Clause summary of {len(analyses)} documents"
    body: list[str] = []
    if len(analyses) > 1:
        links = (f'<li><a href="#d{n}">{html_text(title(a))}</a></li>' for n, a in enumerate(analyses, start=1))
        body += [f"<h1>{html_text(heading)}</h1>", '<nav aria-label="Documents"><ul>', *links, "</ul></nav>"]
    for number, analysis in enumerate(analyses, start=1):
        own = notes[number - 1] if number <= len(notes) else ()
        body += _analysis(analysis, f"d{number}", made, own, reviews, level=min(len(analyses), 2))
    return page(heading, body)


def matrix_html(matrix: Matrix, *, made: date) -> bytes:
    """Documents against facts; a row where they differ says so."""
    head = ("Fact", *(title(analysis) for analysis in matrix.analyses))
    body = [
        "<h1>Licences side by side</h1>",
        '<p class="quiet">≠ marks the facts in which the documents differ.</p>',
        *table(head, map(_matrix_row, matrix.rows), classes=("differs" if row.differs else "" for row in matrix.rows)),
        *about(joint_statements(matrix.analyses, made=made)),
    ]
    return page("Licences side by side", body)


def _matrix_row(row: MatrixRow) -> tuple[str, ...]:
    return (html_text(row.label), *(_cell(cell.value, cell.clauses) for cell in row.cells))


def _cell(value: str, ids: tuple[str, ...]) -> str:
    shown = html_text(value) or "Silent"
    return f'{shown}<br><span class="quiet">{html_text(", ".join(ids))}</span>' if ids else shown


def _analysis(
    analysis: Analysis, anchor: str, made: date, notes: Sequence[Note], reviews: Sequence[Review], *, level: int
) -> Iterator[str]:
    """One document's part; ``level`` is that of its heading, so that the page's own stays the only one of the first."""
    document, profile = analysis.document, analysis.profile
    unsure = len(uncertain(analysis))
    yield f'<article id="{anchor}">'
    part = f"h{level + 1}"
    yield f'<h{level} class="title">{html_text(title(analysis))}</h{level}>'
    yield f'<p class="lead">{html_text(openness_words(profile.openness))}</p>'
    yield (
        f'<p class="quiet">{html_text(document.name)} · {len(analysis.clauses)} clauses, {unsure} uncertain · '
        f"{made.isoformat()} · not legal advice</p>"
    )
    yield f"<{part}>Facts</{part}>"
    yield from table(("Fact", "Value", "Reason", "Clauses"), _facts(analysis, anchor))
    if profile.openness.criteria:
        yield f"<{part}>How open</{part}>"
        rows = (_criterion(criterion, anchor) for criterion in profile.openness.criteria)
        yield from table(("Criterion", "Verdict", "Reason", "Clauses"), rows)
    yield f"<{part}>Clauses</{part}>"
    for clause in analysis.clauses:
        yield from _clause(clause, document, anchor, notes_on(clause, notes), level=level + 2)
    if not analysis.clauses:
        yield "<p>No clause was found.</p>"
    if found := passages(notes):
        yield f"<{part}>{ELSEWHERE}</{part}>"
        for passage in found:
            yield from _passage(passage, analysis)
    yield from about(statements(analysis, made=made, reviews=reviews), anchor=f"{anchor}-about", level=level + 1)
    yield "</article>"


def _facts(analysis: Analysis, anchor: str) -> Iterator[tuple[str, ...]]:
    for key, label, value in fact_pairs(analysis.profile.facts):
        basis = analysis.profile.basis_of(key)
        reason, ids = (basis.reason, basis.clauses) if basis else ("", ())
        yield html_text(label), html_text(value), html_text(reason), _links(ids, anchor)


def _criterion(criterion: Criterion, anchor: str) -> tuple[str, ...]:
    verdict = criterion.verdict
    return (
        html_text(criterion.name or criterion.id),
        f'<span class="sign {verdict.value}">{VERDICT_SIGNS[verdict]} {words(verdict)}</span>',
        html_text(criterion.reason),
        _links(criterion.clauses, anchor),
    )


def _links(ids: Iterable[str], anchor: str) -> str:
    return ", ".join(f'<a href="#{anchor}-{html_text(name)}">{html_text(name)}</a>' for name in ids)


def _passage(passage: Passage, analysis: Analysis) -> Iterator[str]:
    """Words outside of all clauses that were commented on."""
    yield '<section class="clause">'
    yield f"<blockquote>{html_text(analysis.document.quote(passage.span))}</blockquote>"
    yield f"<dl><dt>Place</dt><dd>{html_text(passage.place(analysis))}</dd>"
    yield from map(_note, passage.notes)
    yield "</dl></section>"


def _note(note: Note) -> str:
    return f"<dt>{html_text(note_label(note))}</dt><dd>{html_text(note.words)}</dd>"


def _clause(clause: Clause, document: Document, anchor: str, notes: Sequence[Note], *, level: int) -> Iterator[str]:
    info = taxonomy()[clause.category]
    yield f'<section class="clause" id="{anchor}-{html_text(clause.id)}">'
    where = html_text(" · ".join(part for part in (clause.id, place(clause, document)) if part))
    name = f"{code(clause.category)} {html_text(info.name)}"
    yield f'<h{level} class="head">{name} {effect(clause.effect)} <span class="quiet">{where}</span></h{level}>'
    yield f"<blockquote>{html_text(document.quote(clause.span))}</blockquote>"
    yield "<dl>"
    for value in clause.values:
        details = "".join(f"; {html_text(name)}: {html_text(text)}" for name, text in value.details)
        yield f"<dt>Value</dt><dd>{html_text(value.label)}{details}</dd>"
    flag = ' <span class="uncertain">? uncertain: please check</span>' if clause.uncertain else ""
    yield f"<dt>Confidence</dt><dd>{clause.confidence:.0%}{flag}</dd>"
    yield f"<dt>Why</dt><dd>{html_text(clause.why())}</dd>"
    yield from map(_note, notes)
    yield "</dl>"
    yield "</section>"
