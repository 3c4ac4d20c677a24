# SPDX-License-Identifier: Apache-2.0
"""Where in a comparison a place of one of its documents stands."""

from __future__ import annotations

from howopen.domain.comparison import Comparison
from howopen.domain.spans import Span


def row_at(comparison: Comparison, span: Span, *, is_b: bool) -> int | None:
    """The first row that shows a part of ``span`` of A, or of B; None if no row does."""
    for index, row in enumerate(comparison.rows):
        side = row.b if is_b else row.a
        if side is not None and side.overlaps(span):
            return index
    return None
