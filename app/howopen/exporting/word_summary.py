# SPDX-License-Identifier: Apache-2.0
"""The clause summary as a Word file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from howopen.assets import CategoryInfo, taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.exporting.provenance import NOTICE, foot_words, statements
from howopen.exporting.quoting import paraphrase, place, title
from howopen.exporting.safe import xml_text
from howopen.exporting.summary import (
    ELSEWHERE,
    AnsweredRow,
    Passage,
    by_category,
    clause_heading,
    criterion_rows,
    deciding,
    fact_rows,
    note_label,
    notes_on,
    passages,
    quote_of,
    several,
    value_words,
)
from howopen.exporting.word_parts import (
    Numbers,
    add_row,
    bookmark,
    comment,
    contents,
    head_and_foot,
    link,
    new_document,
    saved,
    table,
)
from howopen.exporting.wording import SHORT_NOTICE, openness_words

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_NOT_IN_NAMES: Final = re.compile(r"\W")
_LISTED: Final = 2  # levels of headings in the table of contents
_LONGEST_NAME: Final = 40  # characters of a bookmark's name
_ANSWERS: Final = (3.4, 4.0, 6.2, 2.4)  # centimetres
_TOP: Final = (1.6, 11.0, 3.4)


@dataclass(slots=True)
class _Writer:
    """A Word file while it is written.

    ``number`` is the document's, from 1, so that bookmarks stay apart; ``depth`` is 1 where each document has a
    heading of its own. Headings are counted by level, so that a printed reference leads somewhere too.
    """

    word: WordDocument
    numbers: Numbers = field(default_factory=Numbers)
    number: int = 0
    depth: int = 0
    counts: list[int] = field(default_factory=list)
    entries: list[tuple[int, str, str]] = field(default_factory=list)

    def heading(self, text: str, level: int, name: str = "") -> Paragraph:
        """A numbered heading, which the table of contents lists down to its second level."""
        del self.counts[level:]
        self.counts += [0] * (level - len(self.counts))
        self.counts[level - 1] += 1
        label = f"{'.'.join(map(str, self.counts))}  {xml_text(text)}"
        anchor = name or "part_" + "_".join(map(str, self.counts))
        return self._bookmarked(label, level, anchor, listed=level <= _LISTED)

    def plain_heading(self, text: str, level: int, name: str) -> Paragraph:
        """A heading without a number, for what has a name of its own."""
        return self._bookmarked(xml_text(text), level, name, listed=False)

    def _bookmarked(self, label: str, level: int, anchor: str, *, listed: bool) -> Paragraph:
        paragraph: Paragraph = self.word.add_heading(label, level)
        bookmark(paragraph, anchor, self.numbers)
        if listed:
            self.entries.append((level, label, anchor))
        return paragraph

    def labelled(self, label: str, text: str) -> Paragraph:
        """A line such as "Place: Section 2, page 3"."""
        paragraph = self.word.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(xml_text(text))
        paragraph.paragraph_format.space_after = 0
        return paragraph

    def name(self, clause_id: str) -> str:
        """The bookmark of a clause."""
        return _NOT_IN_NAMES.sub("_", f"clause_{self.number}_{clause_id}")[:_LONGEST_NAME]


def analyses_docx(
    analyses: Sequence[Analysis],
    *,
    made: date,
    notes: Sequence[Sequence[Note]] = (),
    reviews: Sequence[Review] = (),
) -> bytes:
    """Headings, contents, facts with links to their clauses, and each clause in full, document by document.

    ``notes`` are the reviewer's on each document, in the same order; they become comments on the clause's words.
    Those on other passages have a part of their own.
    ``reviews`` are those of which the analyses are the state.
    """
    writer = _Writer(new_document())
    heading = title(analyses[0]) if len(analyses) == 1 else f"Clause summary of {len(analyses)} documents"
    writer.word.add_heading(xml_text(heading), 0)
    writer.word.add_paragraph(f"Clause summary, {made.isoformat()}", style="Subtitle")
    before = writer.word.add_paragraph("Contents", style="TOC Heading")
    writer.depth = int(len(analyses) > 1)
    for number, analysis in enumerate(analyses, start=1):
        writer.number = number
        _analysis(writer, analysis, made, notes[number - 1] if number <= len(notes) else (), reviews)
    contents(before, writer.entries)
    foot = f"{foot_words(analyses, made=made)} · {SHORT_NOTICE}"
    head_and_foot(writer.word, head=heading, foot=foot)
    return saved(writer.word, heading=heading, made=made)


def _analysis(
    writer: _Writer, analysis: Analysis, made: date, notes: Sequence[Note], reviews: Sequence[Review]
) -> None:
    profile, depth = analysis.profile, writer.depth
    if depth:
        writer.heading(title(analysis), 1)
    lead = writer.word.add_paragraph()
    lead.add_run(openness_words(profile.openness)).bold = True
    lead.paragraph_format.space_before = writer.word.styles["Normal"].font.size
    writer.word.add_paragraph(NOTICE)
    if found := deciding(analysis):
        writer.heading("What decides most", 1 + depth)
        _decisive(writer, analysis, found)
    writer.heading("Facts", 1 + depth)
    _answers(writer, analysis, ("Fact", "Value", "Reason", "Clauses"), fact_rows(analysis))
    if rows := criterion_rows(analysis):
        writer.heading("How open", 1 + depth)
        _answers(writer, analysis, ("Criterion", "Verdict", "Reason", "Clauses"), rows)
    writer.heading(f"Clauses ({several(len(analysis.clauses), 'clause')})", 1 + depth)
    for info, members in by_category(analysis.clauses):
        _category(writer, analysis, info, members, notes)
    if not analysis.clauses:
        writer.word.add_paragraph("No clause was found.")
    _elsewhere(writer, analysis, passages(notes))
    writer.heading("About this file", 1 + depth)
    for label, value in statements(analysis, made=made, reviews=reviews):
        writer.labelled(label, value)


def _category(
    writer: _Writer, analysis: Analysis, info: CategoryInfo, members: Sequence[Clause], notes: Sequence[Note]
) -> None:
    writer.heading(f"{info.name} ({info.code})", 2 + writer.depth)
    writer.word.add_paragraph(info.help)
    for clause in members:
        _clause(writer, clause, analysis, notes_on(clause, notes))


def _elsewhere(writer: _Writer, analysis: Analysis, found: Sequence[Passage]) -> None:
    """What was commented on outside of all clauses, to be read on paper too."""
    if found:
        writer.heading(ELSEWHERE, 1 + writer.depth)
    for passage in found:
        writer.word.add_paragraph(xml_text(passage.quote(analysis)), style="Quote")
        writer.labelled("Place", passage.place(analysis))
        for note in passage.notes:
            writer.labelled(note_label(note), note.words)


def _decisive(writer: _Writer, analysis: Analysis, found: Iterable[Clause]) -> None:
    made = table(writer.word, ("Code", "Clause", "Place"), _TOP)
    for clause in found:
        code, short, where = add_row(made)
        code.add_run(taxonomy()[clause.category].code)
        link(short, paraphrase(clause, analysis.document), writer.name(clause.id))
        where.add_run(xml_text(place(clause)))


def _answers(writer: _Writer, analysis: Analysis, head: Sequence[str], rows: Iterable[AnsweredRow]) -> None:
    """A table whose last column links to the clauses behind each row."""
    known = {clause.id for clause in analysis.clauses}
    made = table(writer.word, head, _ANSWERS)
    for row in rows:
        *cells, behind = add_row(made)
        for paragraph, text in zip(cells, (row.label, row.value, row.reason), strict=True):
            paragraph.add_run(xml_text(text))
        _clause_links(writer, behind, [name for name in row.clauses if name in known])


def _clause_links(writer: _Writer, paragraph: Paragraph, ids: Sequence[str]) -> None:
    for index, clause_id in enumerate(ids):
        if index:
            paragraph.add_run(", ")
        link(paragraph, clause_id, writer.name(clause_id))


def _clause(writer: _Writer, clause: Clause, analysis: Analysis, notes: Sequence[Note]) -> None:
    writer.plain_heading(clause_heading(clause), 3 + writer.depth, writer.name(clause.id))
    quote = writer.word.add_paragraph(style="Quote").add_run(quote_of(analysis, clause))
    for note in notes:
        comment(writer.word, quote, note)
    writer.labelled("Place", place(clause, analysis.document) or "not known")
    for value in value_words(clause):
        writer.labelled("Value", value)
    unsure = ", uncertain: please check" if clause.uncertain else ""
    writer.labelled("Confidence", f"{clause.confidence:.0%}{unsure}")
    writer.labelled("Why", clause.why())
