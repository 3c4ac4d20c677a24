# SPDX-License-Identifier: Apache-2.0
"""A comparison as one web page: rows level, words marked, clause by clause below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import ClausePair, Comparison, Row, RowKind
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.exporting.page import about, code, direction, page, table
from howopen.exporting.pieces import pieces
from howopen.exporting.provenance import joint_statements
from howopen.exporting.quoting import side_words, title
from howopen.exporting.safe import html_text, one_line
from howopen.exporting.wording import ROW_WORDS, count_words, openness_of_both

_CONTENTS: Final = (
    '<nav aria-label="Contents"><ul>',
    '<li><a href="#clauses">Clause by clause</a></li>',
    '<li><a href="#text">In text order</a></li>',
    '<li><a href="#about">About this file</a></li>',
    "</ul></nav>",
)
_LEGEND: Final = (
    '<p class="quiet"><del>Struck through</del>: in A only. <ins>Double underline</ins>: in B only. '
    "Hatched: nothing stands there.</p>"
)


def comparison_html(comparison: Comparison, *, made: date) -> bytes:
    """Two columns whose rows stand level; deleted words in ``del``, inserted ones in ``ins``, moved blocks labelled."""
    a, b = comparison.a, comparison.b
    heading = f"{title(a)} (A) against {title(b)} (B)"
    body = [
        f"<h1>{html_text(heading)}</h1>",
        f'<p class="lead">{html_text(count_words(comparison))}</p>',
        f"<p>{html_text(openness_of_both(comparison))}.</p>",
        *_CONTENTS,
        '<h2 id="clauses">Clause by clause</h2>',
        *_clause_tables(comparison),
        '<h2 id="text">In text order</h2>',
        _LEGEND,
        *_rows(comparison),
        *about(joint_statements((a, b), made=made)),
    ]
    return page(heading, body)


def _rows(comparison: Comparison) -> Iterator[str]:
    yield '<table class="rows">'
    heads = (f"A: {title(comparison.a)}", f"B: {title(comparison.b)}")
    cells = "".join(f'<th scope="col">{html_text(head)}</th>' for head in heads)
    yield f'<thead><tr><th scope="col" class="kind">Row</th>{cells}</tr></thead>'
    yield "<tbody>"
    for number, row in enumerate(comparison.rows):
        yield _row(comparison, number, row)
    yield "</tbody>"
    yield "</table>"


def _clause_tables(comparison: Comparison) -> list[str]:
    """The pairs that differ; those that are the same word for word stand below, folded in."""
    same = [pair for pair in comparison.clauses if _is_same(comparison, pair)]
    other = [pair for pair in comparison.clauses if pair not in same]
    lines = _pairs(comparison, other) if other else ["<p>No clause differs.</p>"]
    if same:
        head = f"<details><summary>The same on both sides: {len(same)}</summary>"
        lines += [head, *_pairs(comparison, same), "</details>"]
    return lines


def _is_same(comparison: Comparison, pair: ClausePair) -> bool:
    def quotes(analysis: Analysis, ids: tuple[str, ...]) -> list[str]:
        return [one_line(analysis.document.quote(analysis.clause(name).span)) for name in ids]

    return quotes(comparison.a, pair.a) == quotes(comparison.b, pair.b)


def _pairs(comparison: Comparison, pairs: Iterable[ClausePair]) -> list[str]:
    rows = (
        (
            f"{code(pair.category)} {html_text(taxonomy()[pair.category].name)}",
            html_text(side_words(comparison.a, pair.a)),
            direction(pair.direction),
            html_text(pair.reason),
            html_text(side_words(comparison.b, pair.b)),
        )
        for pair in pairs
    )
    return table(("Category", "A", "Direction of B", "Reason", "B"), rows)


def _row(comparison: Comparison, number: int, row: Row) -> str:
    label = str(number + 1)
    if row.kind is not RowKind.SAME:
        label += f" {ROW_WORDS[row.kind]}"
    if row.kind is RowKind.MOVED and row.twin is not None:
        where = "to" if row.a is not None else "from"
        label += f' <a href="#r{row.twin + 1}">{where} row {row.twin + 1}</a>'
    a = _cell(comparison.a.document, row.a, row.marks_a, "del")
    b = _cell(comparison.b.document, row.b, row.marks_b, "ins")
    return f'<tr id="r{number + 1}" class="{row.kind.value}"><td class="kind">{label}</td>{a}{b}</tr>'


def _cell(document: Document, span: Span | None, marks: tuple[Span, ...], tag: str) -> str:
    if span is None:
        return '<td class="absent"></td>'
    parts = (
        f"<{tag}>{html_text(piece.text)}</{tag}>" if piece.marked else html_text(piece.text)
        for piece in pieces(document.text, span, marks)
    )
    return f"<td>{' '.join(''.join(parts).split())}</td>"
