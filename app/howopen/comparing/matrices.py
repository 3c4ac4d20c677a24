# SPDX-License-Identifier: Apache-2.0
"""Several documents fact by fact, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Cell, Matrix, MatrixRow
from howopen.domain.facts import Facts, Freedoms
from howopen.domain.wording import fact_pairs, words


def matrix(analyses: Sequence[Analysis]) -> Matrix:
    """Facts down, documents across: each value in words with the ids of the clauses that decide it."""
    columns = [_column(analysis) for analysis in analyses]
    labels = [(key, label) for key, label, _ in _pairs(Facts())]
    rows = tuple(
        MatrixRow(key, label, tuple(column[row] for column in columns)) for row, (key, label) in enumerate(labels)
    )
    return Matrix(tuple(analyses), rows)


def _column(analysis: Analysis) -> list[Cell]:
    return [Cell(value, _deciding(analysis, key)) for key, _, value in _pairs(analysis.profile.facts)]


def _pairs(facts: Facts) -> list[tuple[str, str, str]]:
    """Key, label and words of each fact, the four freedoms a row each."""
    single = [pair for pair in fact_pairs(facts) if pair[0] != "freedoms"]
    freedoms = [
        (f"freedoms.{field.name}", f"Freedom to {field.name}", words(getattr(facts.freedoms, field.name)))
        for field in fields(Freedoms)
    ]
    return single + freedoms


def _deciding(analysis: Analysis, key: str) -> tuple[str, ...]:
    """The clauses behind a fact; a freedom's basis stands under its own key or under that of all four."""
    basis = analysis.profile.basis_of(key) or analysis.profile.basis_of(key.partition(".")[0])
    return basis.clauses if basis else ()
