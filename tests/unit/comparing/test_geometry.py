# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from howopen.comparing.geometry import (
    Extent,
    Mark,
    ScrollMap,
    next_stop,
    overview,
    previous_stop,
    reading_offset,
    ribbons,
    row_tops,
    viewport_share,
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
TOPS = row_tops([(10, 20), (30, 0), (40, 35), (0, 10)])


def test_rows_are_as_high_as_their_higher_side() -> None:
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
    (ribbon,) = ribbons(ROWS, TOPS, longest=40)
    assert (ribbon.row_a, ribbon.row_b, ribbon.a, ribbon.b) == (1, 3, Extent(20, 50), Extent(90, 100))
    assert ribbons(ROWS, TOPS, longest=39) == ()


def test_stops() -> None:
    assert [next_stop((2, 5), current) for current in (None, 0, 2, 5)] == [2, 2, 5, None]
    assert [previous_stop((2, 5), current) for current in (None, 9, 5, 2)] == [5, 5, 2, None]
    assert next_stop((), None) is previous_stop((), None) is None


def test_viewport_share_is_kept_inside() -> None:
    assert viewport_share(0, 50, 100) == Extent(0, 0.5)
    assert viewport_share(90, 50, 100) == Extent(0.5, 1.0)
    assert viewport_share(0, 200, 100) == Extent(0, 1)


def test_reading_offset_stays_in_the_content() -> None:
    assert reading_offset(TOPS, 0, 40) == 0
    assert reading_offset(TOPS, 2, 40) == 40
    assert reading_offset(TOPS, 3, 40) == 60


def test_scroll_map_keeps_the_place_in_the_row() -> None:
    wider = row_tops([(10, 10), (20, 0), (20, 15), (0, 10)])
    carry = ScrollMap(TOPS, wider)
    assert [carry(y) for y in (-5, 0, 10, 20, 70, 100, 150)] == [0, 0, 5, 10, 40, 60, 60]
