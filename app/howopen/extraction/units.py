# SPDX-License-Identifier: Apache-2.0
"""The unit of judgement: one sentence, or one list item without its lead-in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.spans import Span


class UnitKind(StrEnum):
    """What a unit is in its paragraph or list."""

    SENTENCE = "sentence"
    ITEM = "item"
    LEAD_IN = "lead-in"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, list item, lead-in or heading.

    ``span`` leaves out markers such as "(a)" and closing conjunctions ("; and"). ``lead_in`` and ``heading`` are
    indexes into the same tuple of units, or None: the lead-in that governs an item, and the nearest heading above.
    ``opens`` tells whether the unit is the first of its paragraph.
    """

    kind: UnitKind
    span: Span
    lead_in: int | None = None
    heading: int | None = None
    opens: bool = False

    @property
    def judged(self) -> bool:
        """Whether it can hold a provision; a heading can't."""
        return self.kind is not UnitKind.HEADING
