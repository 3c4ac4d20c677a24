# SPDX-License-Identifier: Apache-2.0
"""What clauses come to: a direction from the facts that rest on them, where the words alone decide none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from howopen.comparing.matrices import fact_rows
from howopen.comparing.situations import Verdict
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.comparison import Cell, Direction, MatrixRow, Standing

Outcomes: TypeAlias = Mapping[tuple[Category, str | None, str | None], Verdict]
"""By category and the ids of the clauses in A and B; None for a side that says nothing."""

# A grant that is silent gives nothing, a limit that is silent takes nothing: only of the latter do conditions take.
_SILENCE_LIMITS: Final = frozenset({"train_other_models"})
# Facts that rest on a clause as a whole; others, such as the list of prohibited fields, grow item by item.
_OF_A_CLAUSE: Final = frozenset(
    {
        "commercial_use",
        "purpose",
        "train_other_models",
        "output_ownership",
        "redistribution",
        "derivatives",
        "share_alike",
        "flow_down",
        "patent_grant",
        "patent_retaliation",
        "unilateral_change",
        "termination",
    }
)
_CLEAR: Final = frozenset({Standing.BARRED, Standing.CONDITIONS, Standing.FREE, Standing.NONE})


def outcomes(a: Analysis, b: Analysis) -> Outcomes:
    """The verdict for each clause, or pair of clauses, on which alone a fact of their category rests that differs.

    A fact that several clauses of one side decide together says nothing of any of them.
    """
    found: dict[tuple[Category, str | None, str | None], Verdict] = {}
    opposed: set[tuple[Category, str | None, str | None]] = set()
    for row in fact_rows((a, b)):
        verdict = _verdict(row)
        clauses = [cell.clauses for cell in row.cells]
        if verdict is None or row.category is None or max(map(len, clauses)) != 1:
            continue
        old, new = (own[0] if own else None for own in clauses)
        key = (row.category, old, new)
        if found.setdefault(key, verdict).direction is not verdict.direction:
            opposed.add(key)
    return {key: verdict for key, verdict in found.items() if key not in opposed}


def _verdict(row: MatrixRow) -> Verdict | None:
    """Tighter or looser by a fact's two answers; None where they are equal or cannot be ranked."""
    old, new = row.cells
    if (
        row.key not in _OF_A_CLAUSE
        or old.value == new.value
        or old.strictness == new.strictness
        or not _ranked(row.key, old, new)
    ):
        return None
    direction = Direction.TIGHTER if new.strictness > old.strictness else Direction.LOOSER
    return Verdict(direction, f"{row.label}: {_brief(old)} in A, {_brief(new)} in B", f"fact.{row.key}")


def _ranked(key: str, old: Cell, new: Cell) -> bool:
    standings = {old.standing, new.standing}
    if Standing.SILENT in standings:
        others = standings - {Standing.SILENT}
        return others <= {Standing.FREE} or (key in _SILENCE_LIMITS and others <= _CLEAR)
    return standings <= _CLEAR and len(standings) == 2


def _brief(cell: Cell) -> str:
    words = cell.brief or cell.value
    return words[:1].lower() + words[1:]
