# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.comparing.geometry import (
    Extent,
    Mark,
    ScrollMap,
    free_cuts,
    moved_pairs,
    next_stop,
    overview,
    page_extents,
    previous_stop,
    reading_offset,
    ribbons,
    row_tops,
    viewport_share,
    well_in_view,
)
from howopen.domain.comparison import Row, RowKind
from howopen.domain.spans import Span

SPAN = Span(0, 1)
ROWS = (
    Row(RowKind.SAME, SPAN, SPAN),
    Row(RowKind.MOVED, SPAN, None, twin=3),
    Row(RowKind.CHANGED, SPAN, SPAN),
    Row(RowKind.MOVED, None, SPAN, twin=1),
)
TOPS = row_tops((20, 30, 40, 10))


def test_rows_stand_one_below_the_other() -> None:
    assert TOPS.tops == (0, 20, 50, 90, 100)
    assert TOPS.total == 100
    assert TOPS.extent(1) == Extent(20, 50)


def test_the_row_at_a_place() -> None:
    assert [TOPS.row_at(y) for y in (-1, 0, 19.9, 20, 99, 100)] == [None, 0, 0, 1, 3, None]


def test_visible_rows() -> None:
    assert TOPS.visible(25, 30) == range(1, 3)
    assert TOPS.visible(20, 30) == range(1, 2)
    assert TOPS.visible(0, 1000) == range(4)
    assert TOPS.visible(0, 0) == range(0)
    assert row_tops([]).visible(0, 100) == range(0)


def test_overview_marks_are_shares() -> None:
    assert overview(ROWS, TOPS) == (
        Mark(1, RowKind.MOVED, 0.2, 0.3),
        Mark(2, RowKind.CHANGED, 0.5, 0.4),
        Mark(3, RowKind.MOVED, 0.9, 0.1),
    )
    assert overview((), row_tops([])) == ()


def test_ribbons_only_between_near_halves() -> None:
    pairs = moved_pairs(ROWS)
    assert pairs == ((1, 3),)
    (ribbon,) = ribbons(pairs, TOPS, longest=40)
    assert (ribbon.row_a, ribbon.row_b, ribbon.a, ribbon.b) == (1, 3, Extent(20, 50), Extent(90, 100))
    assert ribbons(pairs, TOPS, longest=39) == ()


def test_ribbons_only_where_they_cross_the_window() -> None:
    pairs = moved_pairs(ROWS)
    assert len(ribbons(pairs, TOPS, longest=40, window=Extent(60, 80))) == 1
    assert ribbons(pairs, TOPS, longest=40, window=Extent(0, 20)) == ()


def test_ribbons_of_twenty_moves_far_apart_are_left_out() -> None:
    count = 40
    rows = [Row(RowKind.MOVED, SPAN, None, twin=count - 1 - n) for n in range(count // 2)]
    rows += [Row(RowKind.MOVED, None, SPAN, twin=count // 2 - 1 - n) for n in range(count // 2)]
    tops = row_tops([100] * count)
    found = ribbons(moved_pairs(rows), tops, longest=1.5 * 900)
    assert len(moved_pairs(rows)) == 20
    assert [ribbon.row_a for ribbon in found] == list(range(13, 20))


def test_stops() -> None:
    assert [next_stop((2, 5), current) for current in (None, 0, 2, 5)] == [2, 2, 5, None]
    assert [previous_stop((2, 5), current) for current in (None, 9, 5, 2)] == [5, 5, 2, None]
    assert next_stop((), None) is previous_stop((), None) is None


def test_viewport_share_is_kept_inside() -> None:
    assert viewport_share(0, 50, 100) == Extent(0, 0.5)
    assert viewport_share(90, 50, 100) == Extent(0.5, 1.0)
    assert viewport_share(0, 200, 100) == Extent(0, 1)


def test_reading_offset_stays_in_the_content() -> None:
    assert [reading_offset(y, 40, 100) for y in (0, 50, 90)] == [0, 40, 60]
    assert reading_offset(10, 200, 100) == 0


def test_what_is_well_in_view() -> None:
    assert [well_in_view(y, 100, 100) for y in (99, 104, 105, 180, 181)] == [False, False, True, True, False]


def test_scroll_map_keeps_the_place_in_the_row() -> None:
    wider = row_tops((10, 20, 20, 10))
    carry = ScrollMap(TOPS, wider)
    assert [carry(y) for y in (-5, 0, 10, 20, 70, 100, 150)] == [0, 0, 5, 10, 40, 60, 60]


def test_pages_end_between_lines_of_both_sides() -> None:
    left = [Extent(0, 10), Extent(10, 20), Extent(20, 30)]
    right = [Extent(0, 10), Extent(12, 22), Extent(22, 32)]
    assert free_cuts([*left, *right]) == (10,)
    assert free_cuts(left) == (10, 20)
    assert free_cuts([]) == ()


def test_pages_are_cut_where_they_may_be() -> None:
    assert page_extents((0, 10, 30, 45, 60), 80, 40) == (Extent(0, 30), Extent(30, 60), Extent(60, 80))
    assert page_extents((0,), 90, 40) == (Extent(0, 40), Extent(40, 80), Extent(80, 90))
    assert page_extents((), 0, 40) == (Extent(0, 0),)
    with pytest.raises(ValueError, match="height"):
        page_extents((), 10, 0)


@given(st.lists(st.floats(1, 200), min_size=1, max_size=40), st.floats(20, 500))
def test_pages_cover_the_content_once(heights: list[float], height: float) -> None:
    tops = row_tops(heights)
    pages = page_extents(tops.tops, tops.total, height)
    assert pages[0].top == 0
    assert pages[-1].bottom == tops.total
    assert all(one.bottom == other.top for one, other in pairwise(pages))
    assert all(0 < page.height <= height * (1 + 1e-9) for page in pages)
