# SPDX-License-Identifier: Apache-2.0
"""What follows from a threshold, told in the sentence after it: a licence to be asked for, or rights that are withheld.

"You shall apply to us for a licence, which we need not give." says nothing of a threshold by its own words. By the
convention of the labels it belongs to the cap that it stands behind, and tells who may use the thing commercially.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from howopen.domain.clauses import Category
from howopen.extraction.leading import Sure
from howopen.extraction.phrases import passage
from howopen.extraction.units import Unit, UnitKind

_SHARE: Final = 0.8
"""How sure that is, as a share of how sure the cap is: so often it was right on the labelled texts."""

_LICENCE: Final = "(license|licence|agreement|authorization|authorisation|permission|consent|addendum)"
_ASK: Final = "(request|obtain|acquire|apply|contact|negotiate|enter)"
_ASKED_FOR: Final = (
    f"(must|shall|need to|needs to|required to) ... {_ASK} ... {_LICENCE}",
    f"(request|apply for|obtain) .. (commercial|separate) {_LICENCE}",
)
_WITHHELD: Final = (
    "(cannot|not) (authorized|authorised|permitted|entitled|allowed)? to? exercise",
    "not have .. right to exercise",
)
_OF_A_CAP: Final = (Category.USER_CAP, Category.COMMERCIAL_USE)


def followed(units: Sequence[Unit], quote: Callable[[int], str], found: Iterable[Sure]) -> Iterator[Sure]:
    """What follows for the sentences behind the caps that were ``found``; ``quote`` gives the words of a unit."""
    told = {(one.unit, one.category): one.confidence for one in found}
    for (unit, category), confidence in told.items():
        after = unit + 1
        if category is not Category.USER_CAP or after == len(units) or units[after].kind is UnitKind.HEADING:
            continue
        if passage(quote(after)).holds((*_ASKED_FOR, *_WITHHELD)):
            yield from (Sure(after, of, _SHARE * confidence) for of in _OF_A_CAP if (after, of) not in told)
