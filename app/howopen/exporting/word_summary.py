# SPDX-License-Identifier: Apache-2.0
"""The clause summary as a Word file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.provenance import NOTICE, statements
from howopen.exporting.quoting import paraphrase, place, title
from howopen.exporting.safe import one_line, xml_text
from howopen.exporting.word_parts import Numbers, bookmark, contents, link, repeat_head, saved
from howopen.exporting.wording import EFFECT_SIGNS, VERDICT_SIGNS, openness_words

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import _Cell as WordCell
    from docx.text.paragraph import Paragraph

_NOT_IN_NAMES = re.compile(r"\W")
Row = tuple[str, str, str, tuple[str, ...]]


@dataclass(slots=True)
class _Writer:
    """A Word file while it is written; ``number`` is the document's, from 1, so that bookmarks stay apart."""

    word: WordDocument
    numbers: Numbers
    number: int = 0

    def heading(self, text: str, level: int, name: str) -> None:
        bookmark(self.word.add_heading(xml_text(text), level), name, self.numbers)

    def labelled(self, label: str, text: str) -> Paragraph:
        paragraph = self.word.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(xml_text(text))
        paragraph.paragraph_format.space_after = 0
        return paragraph

    def name(self, clause_id: str) -> str:
        return _NOT_IN_NAMES.sub("_", f"clause_{self.number}_{clause_id}")[:40]

    def part(self, key: str) -> str:
        return f"part_{self.number}_{key}"


def analyses_docx(analyses: Sequence[Analysis], *, made: date) -> bytes:
    """Headings, contents, facts with links to their clauses, and each clause in full, document by document."""
    from docx import Document as NewDocument

    writer = _Writer(NewDocument(), Numbers())
    heading = title(analyses[0]) if len(analyses) == 1 else f"Clause summary of {len(analyses)} documents"
    writer.word.add_heading(xml_text(heading), 0)
    writer.word.add_paragraph(f"Clause summary, {made.isoformat()}", style="Subtitle")
    contents(writer.word, [entry for n, a in enumerate(analyses, start=1) for entry in _entries(a, n)])
    for number, analysis in enumerate(analyses, start=1):
        writer.number = number
        _analysis(writer, analysis, made)
    footer = writer.word.sections[0].footer.paragraphs[0]
    footer.text = f"HowOpen {analyses[0].engine.version if analyses else ''} · {made.isoformat()} · not legal advice"
    return saved(writer.word, heading=heading, made=made)


def _entries(analysis: Analysis, number: int) -> list[tuple[int, str, str]]:
    parts = [("facts", "Facts"), ("open", "How open"), ("clauses", "Clauses"), ("about", "About this file")]
    if not analysis.profile.openness.criteria:
        del parts[1]
    return [(1, title(analysis), f"part_{number}_top"), *((2, text, f"part_{number}_{key}") for key, text in parts)]


def _analysis(writer: _Writer, analysis: Analysis, made: date) -> None:
    profile = analysis.profile
    writer.heading(title(analysis), 1, writer.part("top"))
    writer.word.add_paragraph().add_run(openness_words(profile.openness)).bold = True
    writer.word.add_paragraph(NOTICE)
    writer.heading("Facts", 2, writer.part("facts"))
    _table(writer, ("Fact", "Value", "Reason", "Clauses"), _facts(analysis))
    if profile.openness.criteria:
        writer.heading("How open", 2, writer.part("open"))
        rows = (
            (c.name or c.id, f"{VERDICT_SIGNS[c.verdict]} {words(c.verdict)}", c.reason, c.clauses)
            for c in profile.openness.criteria
        )
        _table(writer, ("Criterion", "Verdict", "Reason", "Clauses"), rows)
    writer.heading("Clauses", 2, writer.part("clauses"))
    for clause in analysis.clauses:
        _clause(writer, clause, analysis)
    if not analysis.clauses:
        writer.word.add_paragraph("No clause was found.")
    writer.heading("About this file", 2, writer.part("about"))
    for label, value in statements(analysis, made=made):
        writer.labelled(label, value)


def _facts(analysis: Analysis) -> Iterable[Row]:
    for key, label, value in fact_pairs(analysis.profile.facts):
        basis = analysis.profile.basis_of(key)
        yield label, value, basis.reason if basis else "", basis.clauses if basis else ()


def _table(writer: _Writer, head: Sequence[str], rows: Iterable[Row]) -> None:
    """A table whose last column links to the clauses behind each row."""
    table = writer.word.add_table(rows=1, cols=len(head), style="Table Grid")
    for cell, label in zip(table.rows[0].cells, head, strict=True):
        cell.paragraphs[0].add_run(label).bold = True
    repeat_head(table)
    for first, value, reason, ids in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, (first, value, reason), strict=False):
            cell.text = xml_text(text)
        _clause_links(writer, cells[3], ids)


def _clause_links(writer: _Writer, cell: WordCell, ids: Sequence[str]) -> None:
    paragraph = cell.paragraphs[0]
    for index, clause_id in enumerate(ids):
        if index:
            paragraph.add_run(", ")
        link(paragraph, clause_id, writer.name(clause_id))


def _clause(writer: _Writer, clause: Clause, analysis: Analysis) -> None:
    info = taxonomy()[clause.category]
    sign = EFFECT_SIGNS[clause.effect]
    flag = " (uncertain)" if clause.uncertain else ""
    heading = f"{clause.id}  {info.code} {info.name}: {sign} {words(clause.effect).lower()}{flag}"
    writer.heading(heading, 3, writer.name(clause.id))
    quote = writer.word.add_paragraph(style="Intense Quote")
    quote.add_run(f"“{one_line(analysis.document.quote(clause.span))}”")
    writer.labelled("In short", paraphrase(clause, analysis.document))
    writer.labelled("Place", place(clause) or "not known")
    for value in clause.values:
        details = "".join(f"; {name}: {text}" for name, text in value.details)
        writer.labelled("Value", value.label + details)
    unsure = ", uncertain: please check" if clause.uncertain else ""
    writer.labelled("Confidence", f"{clause.confidence:.0%}{unsure}")
    writer.labelled("Why", clause.why())
