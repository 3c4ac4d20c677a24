# SPDX-License-Identifier: Apache-2.0
"""What lead-ins take from their items."""

from __future__ import annotations

from howopen.domain.clauses import Category
from howopen.domain.spans import Span
from howopen.extraction.leading import Sure, led, without_empty_lead_ins
from howopen.extraction.units import Unit, UnitKind

RIGHTS, SHARING, LAW = Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.GOVERNING_LAW


def listed(*, kind: UnitKind = UnitKind.LEAD_IN) -> tuple[Unit, ...]:
    """A lead-in, the heading of its items, two items and a sentence behind them."""
    return (
        Unit(kind, Span(0, 10)),
        Unit(UnitKind.HEADING, Span(11, 15), lead_in=0),
        Unit(UnitKind.ITEM, Span(16, 20), lead_in=0),
        Unit(UnitKind.ITEM, Span(21, 25), lead_in=0),
        Unit(UnitKind.SENTENCE, Span(26, 30)),
    )


def test_a_lead_in_takes_the_surest_category_of_its_first_item_and_is_less_sure():
    found = [Sure(2, SHARING, 0.6), Sure(2, RIGHTS, 0.9), Sure(3, LAW, 1.0), Sure(4, LAW, 1.0)]
    (taken,) = led(listed(), found)
    assert (taken.unit, taken.category) == (0, RIGHTS)
    assert taken.confidence < 0.9


def test_a_lead_in_of_which_something_was_found_keeps_that_alone():
    assert list(led(listed(), [Sure(0, LAW, 0.5), Sure(2, RIGHTS, 0.9)])) == []


def test_later_items_do_not_count():
    assert list(led(listed(), [Sure(3, RIGHTS, 0.9)])) == []


def test_only_what_leads_in_takes_from_items():
    assert list(led(listed(kind=UnitKind.ITEM), [Sure(2, RIGHTS, 0.9)])) == []


USE, PLACE = Category.FIELD_OF_USE, Category.TERRITORY_EXPORT


def test_a_bare_ban_above_another_list_is_no_limit_of_use():
    found = [Sure(0, USE, 0.9), Sure(2, RIGHTS, 0.9), Sure(3, USE, 0.9)]
    assert without_empty_lead_ins(listed(), found) == found[1:]


def test_a_ban_stays_above_uses_and_places_and_where_it_says_more():
    for item in (USE, PLACE):
        found = [Sure(0, USE, 0.9), Sure(2, item, 0.9)]
        assert without_empty_lead_ins(listed(), found) == found
    for found in ([Sure(0, USE, 0.9), Sure(0, LAW, 0.9), Sure(2, RIGHTS, 0.9)], [Sure(0, USE, 0.9)]):
        assert without_empty_lead_ins(listed(), found) == found


SHARING, BUSINESS = Category.REDISTRIBUTION, Category.COMMERCIAL_USE


def test_a_bare_grant_above_a_limit_of_business_is_none_of_passing_on():
    found = [Sure(0, SHARING, 0.6), Sure(2, BUSINESS, 0.9), Sure(3, SHARING, 0.9)]
    assert without_empty_lead_ins(listed(), found) == found[1:]


def test_a_grant_stays_where_it_is_sure_or_its_first_item_is_of_passing_on_too():
    for sharing, first in ((0.9, (BUSINESS,)), (0.6, (BUSINESS, SHARING)), (0.6, (SHARING,))):
        found = [Sure(0, SHARING, sharing), *(Sure(2, one, 0.9) for one in first)]
        assert without_empty_lead_ins(listed(), found) == found
