# SPDX-License-Identifier: Apache-2.0
"""What takes time is not done in the window's thread, nor in its process; how long it is held is in stall_bench.py."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from howopen.comparing import compare
from howopen.domain.analysis import Analysis
from howopen.domain.document import Block, BlockKind, Page
from howopen.domain.spans import Span
from howopen.gui.opening import Place
from howopen.gui.tasks import Tasks
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

WORDS = "You may use the model. You must not train other models with its outputs. "
HELD_S = 0.05
"""The goal of issue 7, of processor time: waiting for other work of the computer is not counted. The best of three
counts, since other work makes a piece dearer too, by half and more; one that is long by itself is so each time."""
ROUNDS = 3
QUIET_S = 0.008
"""What ``yardstick`` takes on the computer for which the goal is held, while it does nothing else."""


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


def yardstick() -> float:
    """The processor time of a piece of work that is always the same, in seconds."""
    begun = time.thread_time()
    sum(number * number for number in range(200_000))
    return time.thread_time() - begun


class Watchdog:
    """The most processor time of this thread between two turns of the event loop, in seconds of a quiet computer."""

    def __init__(self) -> None:
        self._slowness = max(1.0, yardstick() / QUIET_S)
        self.longest, self._work = 0.0, time.thread_time()
        self.timer = QTimer()
        self.timer.timeout.connect(self._tick)
        self.timer.start(1)

    def stop(self) -> float:
        """Ends the watch; returns the longest turn."""
        self._tick()
        self.timer.stop()
        return self.longest / max(self._slowness, yardstick() / QUIET_S)

    def _tick(self) -> None:
        work = time.thread_time()
        self.longest, self._work = max(self.longest, work - self._work), work


def long_analysis(analysis_of, parts: Sequence[str]) -> Analysis:
    """A text of these paragraphs, with a clause in each."""
    starts = accumulate((len(part) + 2 for part in parts), initial=0)
    spans = [Span(start, start + len(part)) for start, part in zip(starts, parts, strict=False)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans)
    made = analysis_of("a.txt", "\n\n".join(parts), blocks=blocks)
    return replace(made, clauses=tuple(replace(made.clauses[0], id=f"c{n}", span=span) for n, span in enumerate(spans)))


def paragraphs(count: int, size: int, name: str = "quay") -> list[str]:
    """Paragraphs of about ``size`` characters that differ in their numbers."""
    return [f"Berth {n} of the {name}. {WORDS * 8}"[:size] for n in range(count)]


def test_a_long_text_does_not_hold_the_window_while_it_is_shown(qtbot, room, analysis_of):
    room.window.go(Place.READ)
    shown, held = room.window.shell.read, []
    for name in ("quay", "pier", "dock")[:ROUNDS]:
        analysis = long_analysis(analysis_of, paragraphs(4000, 373, name))  # 1.5 million characters
        watchdog = Watchdog()
        room.window.documents.add(f"/{name}", analysis)
        qtbot.waitUntil(
            lambda made=analysis: (
                shown.canvas.document is made.document and shown.clauses.model.rowCount() == len(made.clauses)
            ),
            timeout=20_000,
        )
        held.append(watchdog.stop())
    assert min(held) < HELD_S


def test_a_long_pair_does_not_hold_the_window_while_it_is_shown(qtbot, room, analysis_of):
    first = paragraphs(1000, 400)
    second = [part.replace("may", "must not", 1) if n % 20 == 0 else part for n, part in enumerate(first)]
    a, b = (replace(long_analysis(analysis_of, parts), clauses=()) for parts in (first, second))
    made, held = compare(a, b), []
    shown = room.window.shell.compare
    assert len(made.changes) == 50
    for _ in range(ROUNDS):
        room.window.go(Place.READ)
        room.window.documents.set_comparison(None)
        shown.clear()
        room.window.opening.compare_analyses(a, b, fold_names=False)
        qtbot.wait(50)
        watchdog = Watchdog()
        room.work.compared.emit(max(room.work.jobs), made)
        qtbot.waitUntil(
            lambda: room.window.shell.place is Place.COMPARE and shown.area.sheet is not None, timeout=20_000
        )
        qtbot.waitUntil(lambda: shown.area.sheet.measured, timeout=20_000)
        held.append(watchdog.stop())
    assert min(held) < HELD_S


def test_the_first_pages_of_a_long_document_do_not_hold_the_window(qtbot, make_room, analysis_of):
    parts = paragraphs(60, 600)
    document = long_analysis(analysis_of, parts).document
    pages = tuple(Page(n + 1, block.span) for n, block in enumerate(document.blocks[::4]))
    held = []
    for _ in range(ROUNDS):  # a view is shown for the first time once in a window
        room = make_room()
        read = room.window.shell.read
        room.window.shell.warm()
        qtbot.waitUntil(lambda view=read: all(map(dressed, view.findChildren(QWidget))), timeout=20_000)
        room.window.open(["/x/long.pdf"])
        qtbot.wait(50)
        watchdog = Watchdog()
        room.work.previewed.emit(room.work.job("open", "/x/long.pdf"), replace(document, pages=pages))
        qtbot.waitUntil(lambda view=read: view.canvas.isVisible() and view.canvas.page is not None, timeout=20_000)
        qtbot.wait(100)
        held.append(watchdog.stop())
        room.window.close()
    assert min(held) < HELD_S


def dressed(widget: QWidget) -> bool:
    """Whether a widget has its style, type and colours."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
