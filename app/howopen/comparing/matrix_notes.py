# SPDX-License-Identifier: Apache-2.0
"""What the findings on one document say about one row of the matrix: contradictions and silence."""

from __future__ import annotations

from typing import Final

from howopen.domain.bundle import Contradiction, ContradictionKind, Findings
from howopen.domain.comparison import MatrixRow

_FACTS: Final = {
    ContradictionKind.COMMERCIAL_USE: "commercial_use",
    ContradictionKind.REDISTRIBUTION: "redistribution",
    ContradictionKind.DERIVATIVES: "derivatives",
    ContradictionKind.MODEL_TRAINING: "train_other_models",
    ContradictionKind.OUTPUT_OWNERSHIP: "output_ownership",
    ContradictionKind.SUBLICENSING: "redistribution",
    ContradictionKind.TERRITORY: "excluded_territories",
    ContradictionKind.REVOCATION: "termination",
    ContradictionKind.DURATION: "termination",
    ContradictionKind.GOVERNING_LAW: "governing_law",
}


def contradictions_on(row: MatrixRow, findings: Findings) -> tuple[Contradiction, ...]:
    """The contradictions within one document over the fact of ``row``."""
    return tuple(item for item in findings.contradictions if _FACTS[item.kind] == row.key)


def silence_on(row: MatrixRow, findings: Findings) -> str:
    """What is said where the document does not speak of the fact of ``row`` or its kind of clause; else ""."""
    keys = {row.key, row.category.value if row.category else row.key}
    return next((f"No clause found: {item.label}" for item in findings.silent if item.key in keys), "")
