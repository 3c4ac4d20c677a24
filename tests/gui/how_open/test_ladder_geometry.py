# SPDX-License-Identifier: Apache-2.0
"""The ladder's layout: whatever is open, every mark stands at its index and no label covers anything."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from howopen.gui.how_open.geometry import Box, Ladder, Mark, Sizes, arrange, stairs

SIZES = Sizes(left=190, right=1130, edge=1350, band=15, gap=18, radius=7, rung=40)
NARROW = Sizes(left=160, right=500, edge=660, band=15, gap=18, radius=7, rung=40)
MARKS = st.lists(
    st.builds(Mark, rung=st.integers(0, 5), index=st.integers(0, 100), width=st.integers(20, 280)), max_size=30
)


def mark_boxes(ladder: Ladder, radius: float) -> list[Box]:
    return [
        Box(placed.centre[0] - radius, placed.centre[1] - radius, placed.centre[0] + radius, placed.centre[1] + radius)
        for placed in ladder.placed
    ]


def segments(ladder: Ladder) -> list[tuple[int, Box]]:
    """The parts of each leader, with the number of its document."""
    out = []
    for number, placed in enumerate(ladder.placed):
        for (x1, y1), (x2, y2) in pairwise(placed.leader):
            out.append((number, Box(min(x1, x2) - 0.5, min(y1, y2) - 0.5, max(x1, x2) + 0.5, max(y1, y2) + 0.5)))
    return out


def check(marks: list[Mark], sizes: Sizes) -> Ladder:
    ladder = arrange(marks, 6, sizes)
    labels = [placed.label for placed in ladder.placed]
    for a, b in combinations(labels, 2):
        assert not a.overlaps(b)
    discs = mark_boxes(ladder, sizes.radius - 1)
    for label in labels:
        assert not any(label.overlaps(disc) for disc in discs)
        assert label.left >= sizes.left
        assert label.right <= sizes.edge
    for number, line in segments(ladder):
        assert not any(line.overlaps(label) for other, label in enumerate(labels) if other != number)
    for mark, placed in zip(marks, ladder.placed, strict=True):
        rung = ladder.rungs[mark.rung]
        assert placed.centre[0] == sizes.x_of(mark.index)
        assert rung.top <= placed.label.top
        assert placed.label.bottom <= rung.bottom
        assert rung.top < placed.centre[1] < rung.bottom
    return ladder


def test_a_lone_label_stands_right_of_its_mark_without_a_leader():
    ladder = check([Mark(2, 41, 60)], SIZES)
    (placed,) = ladder.placed
    assert placed.leader == ()
    assert placed.label.left == placed.centre[0] + SIZES.gap
    assert [rung.bottom - rung.top for rung in ladder.rungs] == [40] * 6


def test_of_two_neighbours_one_label_goes_to_the_left():
    ladder = check([Mark(0, 93, 60), Mark(0, 98, 100)], SIZES)
    assert ladder.placed[0].label.right < ladder.placed[0].centre[0]
    assert ladder.placed[1].label.left > ladder.placed[1].centre[0]
    assert all(placed.leader == () for placed in ladder.placed)


def test_a_label_between_two_neighbours_gets_a_leader():
    ladder = check([Mark(1, 57, 110), Mark(1, 62, 150), Mark(1, 65, 120)], SIZES)
    (way,) = [placed.leader for placed in ladder.placed if placed.leader]
    assert way[0][0] == way[1][0] == ladder.placed[1].centre[0]
    assert way[1][1] == way[2][1] == (ladder.placed[1].label.top + ladder.placed[1].label.bottom) / 2


@pytest.mark.parametrize("sizes", [SIZES, NARROW])
@pytest.mark.parametrize(
    "marks",
    [
        [Mark(0, 93, 40 + 7 * n) for n in range(30)],
        [Mark(n % 6, (n * 37) % 101, 60 + n * 5) for n in range(30)],
        [Mark(0, 80 + n % 20, 150) for n in range(30)],
        [Mark(3, 0, 120)] * 15 + [Mark(3, 100, 280)] * 15,
    ],
    ids=["one place", "spread", "crowded", "both ends"],
)
def test_thirty_licences_with_ties_never_overlap(marks, sizes):
    check(marks, sizes)


def test_thirty_ties_stay_within_two_screens_of_bands():
    ladder = check([Mark(0, 93, 120)] * 30, SIZES)
    assert ladder.rungs[0].bottom - ladder.rungs[0].top <= 16 * SIZES.band + 4
    assert len({placed.centre for placed in ladder.placed}) == 1


@settings(max_examples=60, deadline=None)
@given(marks=MARKS, narrow=st.booleans())
def test_nothing_ever_overlaps(marks, narrow):
    check(marks, NARROW if narrow else SIZES)


def test_the_stairs_reach_further_on_every_higher_rung():
    marks = [Mark(5, 25, 10), Mark(2, 44, 10), Mark(3, 60, 10), Mark(0, 98, 10)]
    ladder = arrange(marks, 6, SIZES)
    points = stairs(marks, ladder.rungs, SIZES)
    assert points[0][1] == ladder.height
    assert points[-1][1] == 0
    reached = [x for x, _ in points]
    assert reached == sorted(reached)
    assert all(SIZES.x_of(mark.index) < reached[2 * (5 - mark.rung)] for mark in marks)


def test_no_document_leaves_six_empty_rungs():
    ladder = arrange([], 6, SIZES)
    assert len(ladder.rungs) == 6
    assert ladder.height == 240
    assert ladder.placed == ()
