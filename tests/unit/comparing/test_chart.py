# SPDX-License-Identifier: Apache-2.0
"""The chart of a timeline: scale, ticks, steps, density, labels and hits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.comparing import chart, chart_scale
from howopen.comparing.chart import CategoryLine, Label, Measure, Step
from howopen.comparing.chart_scale import DAY, TimeScale
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import Direction
from howopen.domain.document import Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.domain.timeline import ClauseEvent, Revision, Timeline, Turn, Version, VersionKind

BEGIN = datetime(2025, 11, 11, 12, tzinfo=UTC)


def scale_of(first: datetime, last: datetime, width: float = 480.0) -> TimeScale:
    return TimeScale(first.timestamp(), last.timestamp(), 100.0, 100.0 + width)


def revision(day: int, counts: dict[Category, int], *turns: tuple[Category, Direction]) -> Revision:
    clauses = tuple(
        Clause(f"{category}{n}", category, Effect.PERMIT, Span(0, 1), 0.9, ())
        for category, count in counts.items()
        for n in range(count)
    )
    document = Document("a.txt", "0" * 64, "text/plain", "A rule.", ())
    analysis = Analysis(document, Outline(), clauses, Profile(), Engine("1", "0"))
    events = tuple(ClauseEvent(Turn.TIGHTENED, category, None, None, direction) for category, direction in turns)
    version = Version(f"v{day}", BEGIN + timedelta(days=day))
    return Revision(version, VersionKind.REAL, analysis=analysis, events=events)


def formal(day: int) -> Revision:
    return Revision(Version(f"v{day}", BEGIN + timedelta(days=day)), VersionKind.FORMAL, formal="links")


TIMELINE = Timeline(
    "terms",
    "Terms",
    (
        revision(0, {Category.LOCK_IN: 2, Category.DATA_USE: 1}),
        formal(3),
        revision(10, {Category.LOCK_IN: 4}, *[(Category.LOCK_IN, Direction.TIGHTER)] * 2,
                 (Category.DATA_USE, Direction.LOOSER)),
        revision(20, {Category.LOCK_IN: 4, Category.DATA_USE: 5}, (Category.LOCK_IN, Direction.LOOSER)),
    ),
)  # fmt: skip


def test_a_place_and_its_time_are_each_other_s_inverse() -> None:
    scale = scale_of(BEGIN, BEGIN + timedelta(days=48))
    assert scale.x_of(scale.start) == 100.0
    assert scale.x_of(scale.end) == 580.0
    assert scale.x_of((BEGIN + timedelta(days=12)).timestamp()) == pytest.approx(220.0)
    assert scale.time_at(scale.x_of(scale.start + 5 * DAY)) == pytest.approx(scale.start + 5 * DAY)


@pytest.mark.parametrize(("start", "end", "left", "right"), [(1, 1, 0, 9), (2, 1, 0, 9), (1, 2, 9, 9)])
def test_a_scale_without_a_range_is_refused(start: float, end: float, left: float, right: float) -> None:
    with pytest.raises(ValueError, match="a scale needs a range"):
        TimeScale(start, end, left, right)


def test_the_whole_keeps_its_margin_free() -> None:
    times = [BEGIN.timestamp(), (BEGIN + timedelta(days=100)).timestamp()]
    scale = chart_scale.whole(times, left=0, right=520, margin=10)
    assert scale.x_of(times[0]) == pytest.approx(10, abs=0.3)
    assert scale.x_of(times[1]) == pytest.approx(510, abs=0.3)


@pytest.mark.parametrize("times", [(), (5e8,), (5e8, 5e8 + 60)])
def test_versions_of_one_day_stand_in_the_middle_of_a_month(times: tuple[float, ...]) -> None:
    scale = chart_scale.whole(times, left=0, right=600, margin=0)
    assert scale.end - scale.start == pytest.approx(30 * DAY)
    for moment in times:
        assert scale.x_of(moment) == pytest.approx(300, abs=1)


@given(
    factor=st.floats(0.2, 8.0),
    x=st.floats(100, 580),
    days=st.integers(3, 3000),
)
def test_zoom_stays_inside_and_keeps_the_time_under_the_pointer(factor: float, x: float, days: int) -> None:
    limits = scale_of(BEGIN, BEGIN + timedelta(days=days))
    near = chart_scale.zoomed(limits, limits, 4.0, 340.0)
    result = chart_scale.zoomed(near, limits, factor, x)
    assert result.start >= limits.start - 1e-3
    assert result.end <= limits.end + 1e-3
    if limits.start < result.start and result.end < limits.end:
        assert result.time_at(x) == pytest.approx(near.time_at(x), abs=1)


def test_zoom_ends_at_two_days_and_at_the_whole() -> None:
    limits = scale_of(BEGIN, BEGIN + timedelta(days=400))
    nearest = chart_scale.zoomed(limits, limits, 1e6, 340.0)
    assert nearest.end - nearest.start == pytest.approx(2 * DAY)
    assert chart_scale.zoomed(nearest, limits, 1e-6, 340.0) == limits


def test_what_is_not_shown_comes_to_the_middle_and_what_is_stays() -> None:
    limits = scale_of(BEGIN, BEGIN + timedelta(days=400))
    near = chart_scale.moved_to(chart_scale.zoomed(limits, limits, 10, 100.0), limits, limits.start)
    there = (BEGIN + timedelta(days=200)).timestamp()
    assert chart_scale.revealing(near, limits, there).x_of(there) == pytest.approx(340)
    assert chart_scale.revealing(near, limits, near.start + DAY) is near


def labels(first: datetime, last: datetime, **options: float) -> list[str]:
    return [tick.label for tick in chart_scale.ticks(scale_of(first, last, **options), least=46)]


def test_ticks_are_days_months_quarters_or_years() -> None:
    begin = datetime(2025, 11, 1, tzinfo=UTC)
    assert labels(begin, begin + timedelta(days=5)) == [
        "1 Nov ’25", "2 Nov", "3 Nov", "4 Nov", "5 Nov", "6 Nov",
    ]  # fmt: skip
    assert labels(begin, begin + timedelta(days=40))[:4] == ["1 Nov ’25", "6 Nov", "11 Nov", "16 Nov"]
    assert labels(begin, begin + timedelta(days=200)) == ["Nov ’25", "Dec", "Jan ’26", "Feb", "Mar", "Apr", "May"]
    assert labels(begin, begin + timedelta(days=800))[:4] == ["Jan ’26", "Apr", "Jul", "Oct"]
    assert labels(begin - timedelta(days=20), begin + timedelta(days=800))[:4] == ["Oct ’25", "Jan ’26", "Apr", "Jul"]
    assert labels(begin, begin + timedelta(days=3000))[:3] == ["2026", "2027", "2028"]
    assert labels(begin, begin + timedelta(days=20_000))[:3] == ["2030", "2035", "2040"]


def test_a_year_s_first_tick_is_strong_and_the_one_before_the_left_end_has_no_line() -> None:
    begin = datetime(2025, 11, 2, tzinfo=UTC)
    found = chart_scale.ticks(scale_of(begin, begin + timedelta(days=200)), least=46)
    assert [tick.label for tick in found if tick.strong] == ["Nov ’25", "Jan ’26"]
    assert [tick.lined for tick in found] == [False] + [True] * (len(found) - 1)
    assert found[0].x == 100.0


@given(days=st.integers(2, 20_000), begin=st.integers(0, 20_000), width=st.floats(60, 1500))
def test_ticks_rise_and_never_stand_much_closer_than_asked(days: int, begin: int, width: float) -> None:
    scale = TimeScale(begin * DAY, (begin + days) * DAY, 0, width)
    xs = [tick.x for tick in chart_scale.ticks(scale, least=46)]
    assert xs == sorted(xs)
    assert all(-1e-6 <= x <= width + 1e-6 for x in xs)
    if days <= 365 * width / 46:  # beyond that not even five years are that long
        assert all(after - before >= 46 * 0.79 for before, after in pairwise(xs))


def test_lines_count_clauses_and_leave_formal_versions_out() -> None:
    data, lock = chart.category_lines(TIMELINE, Measure.CLAUSES)
    assert (data.category, lock.category) == (Category.DATA_USE, Category.LOCK_IN)
    assert [(step.revision, step.value, step.change) for step in lock.steps] == [(0, 2, 0), (2, 4, 2), (3, 4, 0)]
    assert [step.value for step in data.steps] == [1, 0, 5]
    assert [(step.tighter, step.looser) for step in lock.steps] == [(0, 0), (2, 0), (0, 1)]
    assert [step.told for step in lock.steps] == [False, True, True]


def test_strictness_is_what_tightened_less_what_loosened() -> None:
    data, lock = chart.category_lines(TIMELINE, Measure.STRICTNESS)
    assert [step.value for step in lock.steps] == [0, 2, 1]
    assert [step.value for step in data.steps] == [0, -1, -1]
    assert (data.low, data.high) == (-1, 0)


def line(*values: int) -> CategoryLine:
    return chart.line_of(Category.LOCK_IN, [Step(n, float(n), value, 0) for n, value in enumerate(values)])


def test_a_step_is_as_high_in_every_line_while_it_can_be_seen() -> None:
    shared = chart.heights([line(30, 31), line(9, 13)], room=26, most=10)
    assert (shared.shared, shared.unit) == (True, 6.5)
    assert shared.above(line(9, 13), 13) == 26
    assert shared.above(line(30, 31), 31) == 6.5
    own = chart.heights([line(1, 40), line(0, 2)], room=26, most=10)
    assert not own.shared
    assert own.above(line(0, 2), 2) == own.above(line(1, 40), 40) == 26
    assert chart.heights([], room=26, most=10).unit == 10


def test_marks_that_are_too_close_become_one_run() -> None:
    found = chart.runs([0, 1, 2.5, 10, 12.9, 30], gap=3)
    assert [(run.first, run.last, run.count) for run in found] == [(0, 2, 3), (3, 4, 2), (5, 5, 1)]
    assert (found[0].left, found[0].right) == (0, 2.5)


@given(xs=st.lists(st.floats(0, 400), max_size=80), width=st.floats(1, 50))
def test_density_counts_every_mark_once(xs: list[float], width: float) -> None:
    found = chart.density(sorted(xs), left=0, right=400, width=width)
    assert sum(column.count for column in found) == len(xs)
    assert all(before.left < after.left for before, after in pairwise(found))
    assert not xs or max(column.share for column in found) == 1.0


def test_density_leaves_out_what_is_not_shown() -> None:
    found = chart.density([-5, 1, 2, 11, 90], left=0, right=20, width=10)
    assert [(column.left, column.count, column.share) for column in found] == [(0, 2, 1.0), (10, 1, 0.5)]


@given(xs=st.lists(st.floats(0, 400), max_size=40), x=st.floats(-20, 420))
def test_the_nearest_mark_within_reach_is_hit(xs: list[float], x: float) -> None:
    xs.sort()
    hit = chart.nearest(xs, x, reach=8)
    distances = [abs(mark - x) for mark in xs]
    if not distances or min(distances) > 8:
        assert hit is None
    else:
        assert hit is not None
        assert distances[hit] == min(distances)


def test_the_later_of_equals_is_hit() -> None:
    assert chart.nearest([5, 5, 5], 5, reach=1) == 2


def test_the_weightier_label_is_kept_and_none_leaves_the_plot() -> None:
    wanted = [
        Label(50, 20, 20, 1),
        Label(70, 20, 20, 5),
        Label(120, 10, 10, 1),
        Label(5, 20, 5, 9),
        Label(195, 0, 9, 9),
    ]
    assert chart.kept_labels(wanted, left=0, right=200, gap=2) == {1, 2}


@given(st.lists(st.builds(Label, st.floats(0, 300), st.floats(0, 30), st.floats(1, 30), st.floats(0, 5)), max_size=25))
def test_kept_labels_never_touch(wanted: list[Label]) -> None:
    kept = [wanted[n] for n in sorted(chart.kept_labels(wanted, left=0, right=300, gap=2))]
    boxes = sorted((label.x - label.before, label.x + label.after) for label in kept)
    assert all(end < start for (_, end), (start, _) in pairwise(boxes))


def test_a_thousand_versions_become_a_thousand_steps() -> None:
    revisions = tuple(
        revision(day, dict.fromkeys(Category, day % 7), (Category.LOCK_IN, Direction.TIGHTER)) for day in range(1000)
    )
    timeline = Timeline("terms", "Terms", revisions)
    lines = chart.category_lines(timeline, Measure.STRICTNESS)
    assert {len(one.steps) for one in lines} == {1000}
    assert max(one.high for one in lines) == 1000
