# SPDX-License-Identifier: Apache-2.0
"""Tables as comma-separated values, with a byte order mark so that Excel takes them for UTF-8."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Matrix
from howopen.domain.review import Review
from howopen.domain.wording import words
from howopen.exporting.provenance import NOTICE, recognition, review_of, review_words
from howopen.exporting.safe import table_text

_ORIGIN_HEAD: Final = ("SHA-256 of the file", "Made on", "Engine", "Rules", "Source", "Warnings", "Review", "Notice")
_CLAUSE_HEAD: Final = (
    *("Document", "Clause", "Category", "Code", "Effect", "Section", "Page"),
    *("Quote", "Values", "Confidence", "Uncertain", "Read by", "Why"),
    *_ORIGIN_HEAD,
)
_MATRIX_HEAD: Final = ("Fact", "Differs")


def analyses_csv(analyses: Sequence[Analysis], *, made: date, reviews: Sequence[Review] = ()) -> bytes:
    """One row a clause; a document without clauses has one row that says only where it comes from.

    ``reviews`` are those of which the analyses are the state.
    """
    rows: list[Sequence[str]] = [_CLAUSE_HEAD]
    for analysis in analyses:
        origin = _origin(analysis, made, reviews)
        name = analysis.document.name
        rows += [(name, *_clause_cells(clause, analysis), *origin) for clause in analysis.clauses]
        if not analysis.clauses:
            rows.append((name, *[""] * (len(_CLAUSE_HEAD) - len(origin) - 1), *origin))
    return to_bytes(rows)


def matrix_csv(matrix: Matrix, *, made: date) -> bytes:
    """One row a fact, one column a document, and below them where each document comes from."""
    names = [analysis.document.name for analysis in matrix.analyses]
    rows: list[Sequence[str]] = [(*_MATRIX_HEAD, *names)]
    rows += [
        (row.label, "yes" if row.differs else "no", *(_with_clauses(cell.value, cell.clauses) for cell in row.cells))
        for row in matrix.rows
    ]
    origins = [_origin(analysis, made, ()) for analysis in matrix.analyses]
    rows += [(label, "", *(origin[index] for origin in origins)) for index, label in enumerate(_ORIGIN_HEAD)]
    uncertain = (", ".join(c.id for c in a.clauses if c.uncertain) or "none" for a in matrix.analyses)
    rows.append(("Uncertain findings", "", *uncertain))
    return to_bytes(rows)


def _with_clauses(value: str, clauses: tuple[str, ...]) -> str:
    return f"{value} ({', '.join(clauses)})" if clauses else value


def _clause_cells(clause: Clause, analysis: Analysis) -> tuple[str, ...]:
    info = taxonomy()[clause.category]
    return (
        clause.id,
        info.name,
        info.code,
        words(clause.effect),
        clause.section,
        "" if clause.page is None else str(clause.page),
        analysis.document.quote(clause.span),
        "; ".join(value.label for value in clause.values),
        f"{clause.confidence:.2f}",
        "yes" if clause.uncertain else "no",
        recognition(analysis.document, clause.span) or "text",
        clause.why(),
    )


def _origin(analysis: Analysis, made: date, reviews: Sequence[Review]) -> tuple[str, ...]:
    document, review = analysis.document, review_of(analysis, reviews)
    return (
        document.sha256,
        made.isoformat(),
        f"HowOpen {analysis.engine.version}",
        analysis.engine.rules,
        analysis.source,
        "; ".join(document.warnings),
        review_words(review) if review else "",
        NOTICE,
    )


def to_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as UTF-8 with a byte order mark; no cell of them can be taken for a formula."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([table_text(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")
