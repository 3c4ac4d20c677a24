# SPDX-License-Identifier: Apache-2.0
"""How long work still takes, and how the strip says it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from howopen.gui.progress import LINGER_MS, ProgressControl
from howopen.gui.theme import Theme
from howopen.gui.time_left import Reached, left_words, rate_words, remembered, seconds_left
from howopen.gui.widgets.panels import ProgressStrip

STEADY = tuple(Reached(float(second), second / 100) for second in range(11))


def test_steady_work_takes_as_long_as_its_pace_says() -> None:
    assert seconds_left(STEADY, 10.0) == pytest.approx(90)
    assert rate_words(STEADY) == "60 % a minute"


def test_without_news_the_pace_falls() -> None:
    assert seconds_left(STEADY, 20.0) == pytest.approx(180)


@pytest.mark.parametrize("history", [(), STEADY[:2], STEADY[:3][:1] * 3, (*STEADY[:2], Reached(1.5, 0.02))])
def test_too_little_is_known_of_what_has_just_begun(history: tuple[Reached, ...]) -> None:
    assert seconds_left(history, 1.5) is None
    assert rate_words(history) == ""


def test_work_that_stands_still_has_no_end() -> None:
    assert seconds_left((Reached(0, 0.3), Reached(2, 0.3), Reached(4, 0.3)), 4) is None


def test_only_the_last_seconds_count_and_a_new_beginning_is_one() -> None:
    history: tuple[Reached, ...] = ()
    for second in range(100):
        history = remembered(history, Reached(float(second), second / 200))
    assert history[0].moment == 79
    assert remembered(history, Reached(100.0, 0.1)) == (Reached(100.0, 0.1),)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        *((None, ""), (0.0, "a few seconds left"), (4.9, "a few seconds left"), (12.0, "about 10 s left")),
        *(
            (54.0, "about 55 s left"),
            (58.0, "about 1 min left"),
            (150.0, "about 2 min left"),
            (7200.0, "about 2 h left"),
        ),
    ],
)
def test_time_is_said_roughly(seconds: float | None, words: str) -> None:
    assert left_words(seconds) == words


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 1)), max_size=12), st.floats(0, 1e6))
def test_an_estimate_is_never_negative(pairs: list[tuple[float, float]], now: float) -> None:
    history: tuple[Reached, ...] = ()
    for moment, fraction in sorted(pairs):
        history = remembered(history, Reached(moment, fraction))
    left = seconds_left(history, now)
    assert left is None or left >= 0
    assert left_words(left) == "" or left_words(left).endswith("left")


def test_the_strip_says_time_left_and_cancel_stops_the_job(room_work, qtbot):
    work = room_work
    theme = Theme(mode="light")
    strip = ProgressStrip(theme)
    theme.setParent(strip)
    qtbot.addWidget(strip)
    moments = iter([0.0, 0.0, 5.0, 5.0, 10.0, 10.0])
    ProgressControl(work, strip, strip, clock=lambda: next(moments))
    job = work.sync_library()
    for fraction in (0.1, 0.2, 0.3):
        work.progressed.emit(job, "Fetching", fraction)
    said = [label.text() for label in strip.findChildren(QLabel)]
    assert "Fetching · 120 % a minute" in said
    assert "about 35 s left" in said
    assert strip.findChild(QProgressBar).accessibleDescription() == "Fetching · 120 % a minute, about 35 s left"
    strip.show()
    qtbot.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert work.cancelled == [job]
    qtbot.waitUntil(strip.isHidden)


def test_the_strip_stays_for_the_next_job_and_goes_after_the_last(room_work, qtbot):
    work = room_work
    theme = Theme(mode="light")
    strip = ProgressStrip(theme)
    theme.setParent(strip)
    qtbot.addWidget(strip)
    control = ProgressControl(work, strip, strip)
    work.finished.emit(work.sync_library())
    assert strip.isHidden()
    first = work.sync_library()
    strip.show()
    work.finished.emit(first)
    assert strip.isVisible()
    assert not control.busy
    second = work.update_library()
    qtbot.wait(2 * LINGER_MS)
    assert strip.isVisible()
    work.finished.emit(second)
    assert strip.isVisible()
    qtbot.waitUntil(strip.isHidden)


@pytest.fixture
def room_work(room):
    """Background work that the test carries out by hand."""
    return room.work
