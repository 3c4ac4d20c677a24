# SPDX-License-Identifier: Apache-2.0
"""Rows are measured in slices: the first at once, all of them in the end, and that is told once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from howopen.gui.clauses.row_measuring import AT_ONCE, RowMeasuring


def test_a_short_table_is_measured_at_once() -> None:
    measured: list[int] = []
    RowMeasuring(measured.append).begin(AT_ONCE)
    assert measured == list(range(AT_ONCE))


def test_the_rest_of_a_long_table_follows_and_is_told_once(qtbot: QtBot) -> None:
    measured: list[int] = []
    measuring = RowMeasuring(measured.append)
    told: list[int] = []
    measuring.grown.connect(lambda: told.append(len(measured)))
    measuring.begin(500)
    assert measured == list(range(AT_ONCE))
    assert not measuring.done
    qtbot.waitUntil(lambda: measuring.done)
    assert measured == list(range(500))
    assert told == [500]


def test_a_table_that_changes_meanwhile_is_measured_from_its_top(qtbot: QtBot) -> None:
    measured: list[int] = []
    measuring = RowMeasuring(measured.append)
    measuring.begin(400)
    measured.clear()
    measuring.begin(40)
    qtbot.waitUntil(lambda: measuring.done)
    assert measured == list(range(40))
