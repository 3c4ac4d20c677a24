# SPDX-License-Identifier: Apache-2.0
"""Several documents fact by fact and criterion by criterion, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from howopen.assets import taxonomy
from howopen.comparing.matrix_answers import answer, group_of, verdict_answer
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.comparison import Cell, Matrix, MatrixRow, RowGroup, Standing
from howopen.domain.facts import Criterion, Facts
from howopen.domain.wording import fact_pairs, words

_CATEGORIES: Final = {
    "commercial_use": Category.COMMERCIAL_USE,
    "caps": Category.USER_CAP,
    "purpose": Category.FIELD_OF_USE,
    "use_restrictions": Category.FIELD_OF_USE,
    "prohibited_domains": Category.FIELD_OF_USE,
    "train_other_models": Category.MODEL_TRAINING,
    "output_ownership": Category.OUTPUT_RIGHTS,
    "redistribution": Category.REDISTRIBUTION,
    "derivatives": Category.DERIVATIVES,
    "share_alike": Category.DERIVATIVES,
    "flow_down": Category.FLOW_DOWN,
    "attribution": Category.ATTRIBUTION_BRANDING,
    "name_prefix": Category.ATTRIBUTION_BRANDING,
    "patent_grant": Category.INTELLECTUAL_PROPERTY,
    "patent_retaliation": Category.INTELLECTUAL_PROPERTY,
    "excluded_territories": Category.TERRITORY_EXPORT,
    "unilateral_change": Category.UNILATERAL_CHANGE,
    "termination": Category.TERMINATION,
    "governing_law": Category.GOVERNING_LAW,
}
_FREEDOMS: Final = {
    "use": "Freedom to use",
    "study": "Freedom to study",
    "modify": "Freedom to modify",
    "share": "Freedom to share",
}
_UNKNOWN: Final = Cell("Undecided", (), "Undecided", Standing.UNDECIDED)


def matrix(analyses: Sequence[Analysis]) -> Matrix:
    """Facts and criteria down, documents across: each answer in words with the ids of the clauses that decide it."""
    return Matrix(tuple(analyses), (*fact_rows(analyses), *_criteria_rows(analyses)))


def fact_rows(analyses: Sequence[Analysis]) -> tuple[MatrixRow, ...]:
    """The facts alone, in the order of the guidelines."""
    columns = [_column(analysis) for analysis in analyses]
    labels = [(key, label) for key, label, _ in _pairs(Facts())]
    return tuple(
        MatrixRow(
            key, label, tuple(column[row] for column in columns), group=_group(key), category=_CATEGORIES.get(key)
        )
        for row, (key, label) in enumerate(labels)
    )


def _column(analysis: Analysis) -> list[Cell]:
    return [_cell(analysis, key, value) for key, _, value in _pairs(analysis.profile.facts)]


def _cell(analysis: Analysis, key: str, value: str) -> Cell:
    """A fact's answer; a freedom's basis stands under its own key or under that of all four."""
    basis = analysis.profile.basis_of(key) or analysis.profile.basis_of(key.partition(".")[0])
    clauses = basis.clauses if basis else ()
    found = answer(key, analysis.profile.facts, decided=bool(clauses))
    reason = basis.reason if basis else ""
    return Cell(value, clauses, found.brief, found.standing, found.strictness, reason)


def _pairs(facts: Facts) -> list[tuple[str, str, str]]:
    """Key, label and words of each fact, the four freedoms a row each."""
    single = [pair for pair in fact_pairs(facts) if pair[0] != "freedoms"]
    freedoms = [(f"freedoms.{name}", label, words(getattr(facts.freedoms, name))) for name, label in _FREEDOMS.items()]
    return single + freedoms


def _group(key: str) -> RowGroup:
    if key in _CATEGORIES:
        return RowGroup(taxonomy()[_CATEGORIES[key]].group)
    return RowGroup.FREEDOMS if key.startswith("freedoms") else RowGroup.OPENNESS


def _criteria_rows(analyses: Sequence[Analysis]) -> Iterator[MatrixRow]:
    """A row for each criterion that any document was judged by; one that lacks the verdict is undecided there."""
    held = [{criterion.id: criterion for criterion in a.profile.openness.criteria} for a in analyses]
    named = {criterion.id: criterion for found in reversed(held) for criterion in found.values()}
    ordered = dict.fromkeys(name for found in held for name in found)
    for name in ordered:
        cells = tuple(_verdict_cell(found[name]) if name in found else _UNKNOWN for found in held)
        yield MatrixRow(name, named[name].name, cells, group=group_of(named[name]))


def _verdict_cell(criterion: Criterion) -> Cell:
    found = verdict_answer(criterion)
    return Cell(found.brief, criterion.clauses, found.brief, found.standing, found.strictness, criterion.reason)
