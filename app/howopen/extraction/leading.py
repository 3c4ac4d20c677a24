# SPDX-License-Identifier: Apache-2.0
"""A lead-in is of the category of its items ("The licensor confirms that:"), of the first one's where they differ.

Its own words often tell nothing of that. So a lead-in in which nothing else was found takes it from its first item, and
one that only says "You must not use it:" is no limit of its own on what the thing is used for.
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


_OWN_LIMITS = frozenset({Category.FIELD_OF_USE, Category.TERRITORY_EXPORT})
"""What keeps a lead-in a limit of use: uses in its first item, or places, which are no uses but bound them."""


_BARE_GRANT = 0.8
"""A grant is taken for one of passing on with less than this where it is "a licence to:" and no more."""


def without_empty_lead_ins(units: Sequence[Unit], found: Sequence[Sure]) -> list[Sure]:
    """What was ``found``, less what lead-ins that hold nothing else seem to be, and their lists are not.

    These are limits of use above another kind of list, and bare grants above an item that bounds business.
    """
    told: dict[int, set[Category]] = {}
    for one in found:
        told.setdefault(one.unit, set()).add(one.category)
    unsure = {one.unit for one in found if one.category is Category.REDISTRIBUTION and one.confidence < _BARE_GRANT}
    empty: set[int] = set()
    seen: set[int] = set()
    for index, unit in enumerate(units):
        above = unit.lead_in
        if above is None or above in seen or not unit.judged:
            continue
        seen.add(above)
        items, own = told.get(index, set()), told.get(above)
        ban = own == {Category.FIELD_OF_USE} and items and items.isdisjoint(_OWN_LIMITS)
        grant = own == {Category.REDISTRIBUTION} and above in unsure and items == {Category.COMMERCIAL_USE}
        if ban or grant:
            empty.add(above)
    return [one for one in found if one.unit not in empty]


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
