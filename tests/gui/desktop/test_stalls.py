# SPDX-License-Identifier: Apache-2.0
"""What takes time is not done in the window's thread, nor in its process; how long it is held is in stall_bench.py."""

from __future__ import annotations

import multiprocessing
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from howopen.domain.analysis import Analysis
from howopen.domain.document import Block, BlockKind
from howopen.domain.spans import Span
from howopen.gui.opening import Place
from howopen.gui.tasks import Tasks
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

WORDS = "You may use the model. You must not train other models with its outputs. "
HELD_S = 0.1
"""Twice the goal, of processor time: other work on the same computer makes each piece dearer, if not longer."""


@pytest.fixture
def tasks(qtbot, tmp_path):
    """The real background work."""
    made = Tasks(Places(data=tmp_path, config=tmp_path))
    yield made
    made.close()


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes every long stage fail in this process; the worker is a process of its own, where they work."""

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("the window's process did the work")

    for name in ("open", "from_text", "compare"):
        monkeypatch.setattr(Desk, name, fail)


def children() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


def test_reading_and_comparing_are_done_in_another_process(qtbot, tasks, forbidden, tmp_path: Path):
    turns: list[int] = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(1))
    ticking.start(5)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name}. {WORDS}", encoding="utf-8")
    analyses = []
    tasks.opened.connect(lambda _job, analysis: analyses.append(analysis))
    for name in ("a.txt", "b.txt"):
        tasks.open(str(tmp_path / name))
    qtbot.waitUntil(lambda: len(analyses) == 2, timeout=90_000)
    with qtbot.waitSignal(tasks.compared, timeout=60_000) as compared:
        tasks.compare(*analyses)
    ticking.stop()
    assert compared.args[1].a.document.name == "a.txt"
    assert turns, "the window's loop went on meanwhile"
    workers = children()
    assert workers
    assert os.getpid() not in workers


def test_a_call_for_work_returns_before_the_work_is_done(qtbot, tasks, tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(WORDS, encoding="utf-8")
    seen: list[int] = []
    tasks.finished.connect(seen.append)
    job = tasks.open(str(path))
    assert seen == []
    tasks.cancel(job)
    assert seen == [job]


class Watchdog:
    """The most processor time of this thread between two turns of the event loop, in seconds."""

    def __init__(self) -> None:
        self.longest, self._work = 0.0, time.thread_time()
        self.timer = QTimer()
        self.timer.timeout.connect(self._tick)
        self.timer.start(1)

    def _tick(self) -> None:
        work = time.thread_time()
        self.longest, self._work = max(self.longest, work - self._work), work


def long_analysis(analysis_of, name: str) -> Analysis:
    """A text of 1.5 million characters in 4,000 paragraphs, with a clause in each."""
    part = f"{name}. {WORDS * 5}"[:373] + "\n\n"
    spans = [Span(at, at + len(part) - 2) for at in range(0, 4000 * len(part), len(part))]
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans)
    made = analysis_of(name, part * len(spans), blocks=blocks)
    return replace(made, clauses=tuple(replace(made.clauses[0], id=f"c{n}", span=span) for n, span in enumerate(spans)))


def test_a_long_text_does_not_hold_the_window_while_it_is_shown(qtbot, room, analysis_of):
    room.window.go(Place.READ)
    shown, held = room.window.shell.read, []
    for name in ("a.txt", "b.txt", "c.txt"):  # a piece of work that is long by itself is so each time
        analysis = long_analysis(analysis_of, name)
        watchdog = Watchdog()
        room.window.documents.add(f"/{name}", analysis)
        qtbot.waitUntil(
            lambda made=analysis: (
                shown.canvas.document is made.document and shown.clauses.model.rowCount() == len(made.clauses)
            ),
            timeout=20_000,
        )
        watchdog.timer.stop()
        held.append(watchdog.longest)
    assert min(held) < HELD_S
