# SPDX-License-Identifier: Apache-2.0
"""What stands in a clause summary, the same in Word and in PDF: what decides most, and clauses by category."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from howopen.assets import CategoryInfo, taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import Criterion, Verdict
from howopen.domain.notes import Note
from howopen.domain.spans import Span
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.quoting import passage_place
from howopen.exporting.safe import one_line
from howopen.exporting.wording import EFFECT_SIGNS, VERDICT_SIGNS

_DECIDING: Final = 8  # clauses named at the top
_CLASS: Final = "openness_class"
ELSEWHERE: Final = "Comments on other passages"
"""The heading over what was commented on outside of all clauses."""


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """A fact or criterion: what was asked, the answer, why, and the ids of the clauses that decide it."""

    label: str
    value: str
    reason: str
    clauses: tuple[str, ...] = ()


def deciding(analysis: Analysis) -> tuple[Clause, ...]:
    """The clauses behind the openness class, then those of the criteria that fail; few, without repetition."""
    basis = analysis.profile.basis_of(_CLASS)
    failing = (c for c in analysis.profile.openness.criteria if c.verdict is Verdict.FAILS)
    ids = [*(basis.clauses if basis else ()), *(name for criterion in failing for name in criterion.clauses)]
    known = {clause.id: clause for clause in analysis.clauses}
    chosen = dict.fromkeys(name for name in ids if name in known)
    return tuple(known[name] for name in list(chosen)[:_DECIDING])


def by_category(clauses: Iterable[Clause]) -> tuple[tuple[CategoryInfo, tuple[Clause, ...]], ...]:
    """The clauses of each category that has any, in the taxonomy's order; within one in text order."""
    found = tuple(clauses)
    groups = ((info, tuple(c for c in found if c.category is category)) for category, info in taxonomy().items())
    return tuple((info, members) for info, members in groups if members)


def fact_rows(analysis: Analysis) -> tuple[AnsweredRow, ...]:
    """Every fact with its reason."""
    rows = []
    for key, label, value in fact_pairs(analysis.profile.facts):
        basis = analysis.profile.basis_of(key)
        rows.append(AnsweredRow(label, value, basis.reason if basis else "", basis.clauses if basis else ()))
    return tuple(rows)


def criterion_rows(analysis: Analysis, *, signs: bool = True) -> tuple[AnsweredRow, ...]:
    """Every criterion with its verdict; ``signs`` puts the verdict's sign before its word."""
    return tuple(_criterion(criterion, signs=signs) for criterion in analysis.profile.openness.criteria)


def _criterion(criterion: Criterion, *, signs: bool) -> AnsweredRow:
    sign = f"{VERDICT_SIGNS[criterion.verdict]} " if signs else ""
    return AnsweredRow(
        criterion.name or criterion.id, f"{sign}{words(criterion.verdict)}", criterion.reason, criterion.clauses
    )


def clause_heading(clause: Clause, *, signs: bool = True) -> str:
    """A clause's id, category and effect, and whether it is uncertain."""
    info = taxonomy()[clause.category]
    sign = f"{EFFECT_SIGNS[clause.effect]} " if signs else ""
    flag = " (uncertain)" if clause.uncertain else ""
    return f"{clause.id}  {info.code} {info.name}: {sign}{words(clause.effect).lower()}{flag}"


def value_words(clause: Clause) -> tuple[str, ...]:
    """Each value in one line, with its details."""
    return tuple(value.label + "".join(f"; {name}: {text}" for name, text in value.details) for value in clause.values)


def quote_of(analysis: Analysis, clause: Clause) -> str:
    """The clause's exact words on one line, in quotation marks."""
    return f"“{one_line(analysis.document.quote(clause.span))}”"


def notes_on(clause: Clause, notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes on one clause, oldest first."""
    return tuple(sorted((n for n in notes if n.clause_id == clause.id), key=lambda note: (note.date, note.author)))


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that belong to no clause and were commented on; the notes are oldest first."""

    span: Span
    notes: tuple[Note, ...]

    def quote(self, analysis: Analysis) -> str:
        """Its exact words on one line, in quotation marks."""
        return f"“{one_line(analysis.document.quote(self.span))}”"

    def place(self, analysis: Analysis) -> str:
        """Its section and page."""
        return passage_place(analysis, self.span) or "not known"


def passages(notes: Iterable[Note]) -> tuple[Passage, ...]:
    """The passages outside of all clauses that were commented on, in text order."""
    on: dict[Span, list[Note]] = {}
    for note in notes:
        if note.span is not None:
            on.setdefault(note.span, []).append(note)
    return tuple(Passage(span, tuple(sorted(on[span], key=lambda note: note.date))) for span in sorted(on))


def note_label(note: Note) -> str:
    """Whose the note is, and of which day."""
    return f"Note by {note.author}, {note.date:%Y-%m-%d}"


def several(count: int, noun: str) -> str:
    """A count with its noun: "1 clause", "3 clauses"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
