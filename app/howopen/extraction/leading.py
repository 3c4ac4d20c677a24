# SPDX-License-Identifier: Apache-2.0
"""A lead-in is of the category of its items ("The licensor confirms that:"), of the first one's where they differ.

Its own words often tell nothing of that. So a lead-in in which nothing else was found takes it from its first item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from howopen.domain.clauses import Category
from howopen.extraction.units import Unit, UnitKind

_SHARE = 0.75
"""How sure that is, as a share of how sure the item is: so often it was right on the labelled texts, held out."""


@dataclass(frozen=True, slots=True)
class Sure:
    """That a unit is of a category, and how sure that is."""

    unit: int
    category: Category
    confidence: float


def led(units: Sequence[Unit], found: Iterable[Sure]) -> Iterator[Sure]:
    """What else follows for the lead-ins among ``units`` from what was ``found`` in text order; it may be unlikely."""
    best: dict[int, Sure] = {}
    for one in found:
        if one.unit not in best or best[one.unit].confidence < one.confidence:
            best[one.unit] = one
    seen: set[int] = set()
    for index, unit in enumerate(units):
        above = unit.lead_in
        if above is None or above in seen or not unit.judged:
            continue
        seen.add(above)
        if index in best and above not in best and units[above].kind is UnitKind.LEAD_IN:
            yield Sure(above, best[index].category, _SHARE * best[index].confidence)
