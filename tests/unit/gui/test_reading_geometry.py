# SPDX-License-Identifier: Apache-2.0
"""Heights, marks, margin rows, strip and search: pure, so tested without a window."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.spans import Span
from howopen.gui.palette.searching import find
from howopen.gui.reading.flow import Flow
from howopen.gui.reading.marks import LaneRow, MarkIndex, covered, lane_rows, layered, step
from howopen.gui.reading.quote import flattened
from howopen.gui.reading.strip import viewport_rect


def clause(name: str, category: Category, start: int, end: int) -> Clause:
    return Clause(name, category, Effect.PERMIT, Span(start, end), 1.0, ())


def test_estimates_give_way_to_measures() -> None:
    flow = Flow([10, 10, 10])
    assert (flow.top(2), flow.total) == (20, 30)
    flow.measure(0, 25)
    assert (flow.top(1), flow.total, flow.measured(0), flow.measured(1)) == (25, 45, True, False)
    flow.forget(0)
    assert (flow.measured(0), flow.height(0)) == (False, 25)


@pytest.mark.parametrize(("y", "index"), [(-5, 0), (0, 0), (9.9, 0), (10, 1), (29, 2), (30, 2), (500, 2)])
def test_the_block_at_a_height(y: float, index: int) -> None:
    assert Flow([10, 10, 10]).at(y) == index


def test_an_empty_flow_has_no_block() -> None:
    assert Flow([]).at(3) == -1
    assert list(Flow([]).within(0, 100)) == []
    assert Flow([]).total == 0


def test_blocks_within_a_band() -> None:
    assert list(Flow([10, 10, 10, 10]).within(12, 30)) == [1, 2, 3]


def test_overlapping_groups_get_lanes_of_their_own() -> None:
    marks = layered(
        [
            clause("inner", Category.MODEL_TRAINING, 20, 40),
            clause("outer", Category.REDISTRIBUTION, 0, 60),
            clause("same", Category.ATTRIBUTION_BRANDING, 0, 60),
            clause("later", Category.MODEL_TRAINING, 70, 80),
        ]
    )
    assert [(mark.clause, mark.group, mark.lane) for mark in marks] == [
        ("outer", "dist", 0),
        ("same", "dist", 0),
        ("inner", "out", 1),
        ("later", "out", 0),
    ]


def test_never_more_than_two_lanes() -> None:
    kinds = (Category.REDISTRIBUTION, Category.MODEL_TRAINING, Category.USER_CAP, Category.TERMINATION)
    marks = layered([clause(str(n), kind, 0, 50) for n, kind in enumerate(kinds)])
    assert [mark.lane for mark in marks] == [0, 1, 1, 1]


def test_marks_are_found_by_place_shortest_first() -> None:
    index = MarkIndex(layered([clause("long", Category.USER_CAP, 0, 100), clause("short", Category.LOCK_IN, 40, 50)]))
    assert index.at(45) == ("short", "long")
    assert index.at(60) == ("long",)
    assert index.at(100) == ()
    assert [mark.clause for mark in index.over(Span(90, 200))] == ["long"]


def test_what_is_covered_counts_each_character_once() -> None:
    marks = layered(
        [
            clause("a", Category.USER_CAP, 0, 30),
            clause("b", Category.LOCK_IN, 20, 50),
            clause("c", Category.INDEMNITY, 90, 200),
        ]
    )
    assert covered(Span(0, 100), marks) == pytest.approx(0.6)
    assert covered(Span(0, 0), marks) == 0
    assert covered(Span(60, 80), marks) == 0


def test_two_marks_a_line_and_the_rest_counted() -> None:
    rows = lane_rows({"a": 0.0, "b": 0.0, "c": 24.0, "d": 0.0, "e": 0.0})
    assert rows == (LaneRow(0.0, ("a", "b"), ("d", "e")), LaneRow(24.0, ("c",), ()))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("harbour", [(4, 11), (33, 40)]),
        ("the  HARBOUR", [(0, 11), (29, 40)]),
        ("master's", [(12, 20)]),
        ('"log"', [(22, 27)]),
        ("", []),
        ("   ", []),
        ("(", []),
    ],
)
def test_finding_ignores_case_breaks_and_kinds_of_quotes(words: str, found: list[tuple[int, int]]) -> None:
    text = "The harbour master’s  “log”, the\nharbour."
    assert [(span.start, span.end) for span in find(text, words, limit=None)] == found


def test_steps_go_round() -> None:
    places = [Span(5, 8), Span(20, 22), Span(40, 41)]
    assert [step(places, offset, forward=True) for offset in (0, 5, 30, 40)] == [0, 1, 2, 0]
    assert [step(places, offset, forward=False) for offset in (0, 5, 30, 90)] == [2, 2, 1, 2]
    assert step([], 3, forward=True) == -1


def test_the_frame_of_the_strip_stays_inside() -> None:
    frame = viewport_rect((14, 400), (0.99, 1.0), 12)
    assert (frame.height(), frame.bottom()) == (12, 400)
    assert viewport_rect((14, 400), (0.25, 0.5), 12).getRect() == (0, 100, 14, 100)


def test_quotations_are_flattened_with_their_bold_words() -> None:
    text, bold = flattened("more  than\n  5 million", [(6, 10), (13, 14)])
    assert text == "more than 5 million"
    assert [text[start:end] for start, end in bold] == ["than", "5"]
