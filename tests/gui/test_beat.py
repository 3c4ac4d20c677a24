# SPDX-License-Identifier: Apache-2.0
"""Pieces of work give way to each other: a turn of the event loop holds few of them, and none waits for ever."""

from __future__ import annotations

import itertools
import time

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from shiboken6 import delete

from howopen.gui.beat import Beat


class Loop(QObject):
    """Counts the turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.turn = 0
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._count)

    def _count(self) -> None:
        self.turn += 1


def work(milliseconds: int) -> None:
    """Keeps the processor busy."""
    end = time.thread_time() + milliseconds / 1000
    while time.thread_time() < end:
        pass


@pytest.fixture
def loop(qapp):
    """The turns of the application's event loop."""
    del qapp
    return Loop()


def beating(loop: Loop, milliseconds: int, done: list[int]) -> Beat:
    """A beat whose pieces take so long, and note their turn."""

    def piece() -> None:
        done.append(loop.turn)
        work(milliseconds)

    beat = Beat(0, loop)
    beat.due.connect(piece)
    beat.start()
    return beat


def test_long_pieces_never_share_a_turn(qtbot, loop):
    done: list[int] = []
    beats = [beating(loop, 12, done) for _ in range(3)]
    qtbot.waitUntil(lambda: len(done) > 20)
    for beat in beats:
        beat.stop()
    assert len(set(done)) == len(done)


def test_short_pieces_share_a_turn(qtbot, loop):
    done: list[int] = []
    beats = [beating(loop, 0, done) for _ in range(3)]
    qtbot.waitUntil(lambda: len(done) > 20)
    for beat in beats:
        beat.stop()
    assert len(set(done)) < len(done)


def test_a_piece_does_not_wait_for_ever(qtbot, loop):
    busy = QTimer(loop)
    busy.timeout.connect(lambda: work(12))
    busy.start(0)
    done: list[int] = []
    beat = beating(loop, 0, done)
    qtbot.waitUntil(lambda: len(done) > 3)
    beat.stop()
    busy.stop()
    gaps = [after - before for before, after in itertools.pairwise(done)]
    assert all(1 < gap <= 5 for gap in gaps)


def test_it_asks_until_it_is_stopped(qtbot, loop):
    done: list[int] = []
    beat = beating(loop, 0, done)
    assert beat.active
    qtbot.waitUntil(lambda: len(done) > 2)
    beat.stop()
    assert not beat.active
    count = len(done)
    qtbot.wait(20)
    assert len(done) == count


def test_what_is_gone_while_it_waits_holds_up_nobody(qtbot, loop):
    busy = QTimer(loop)
    busy.timeout.connect(lambda: work(12))
    busy.start(0)
    gone, done = QObject(), list[int]()
    waiting = Beat(0, gone)
    waiting.start()
    beat = beating(loop, 0, done)
    qtbot.waitUntil(lambda: len(done) > 0)
    qtbot.wait(13)  # one turn, in which the first asks again
    delete(gone)
    count = len(done)
    qtbot.waitUntil(lambda: len(done) > count + 3)
    beat.stop()
    busy.stop()
