# SPDX-License-Identifier: Apache-2.0
"""The processes of a batch: what they give back, and what becomes of the others when one is killed."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from howopen.workspace.batch.processes import ProcessEngine
from howopen.workspace.batch.records import JSON_LINES, known
from howopen.workspace.batch.values import Done, Failed, FileState, Item, Outcome, Task
from howopen.workspace.batch.work import carry_out, with_bytes
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs
from howopen.workspace.places import Places


def task(path: Path) -> Task:
    return Task(Item(str(path), FileState(1, 2)), JSON_LINES, ReadAs(), date(2026, 1, 1))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[ProcessEngine]:
    made = ProcessEngine(Places(data=tmp_path / "home", config=tmp_path / "home"), 1)
    yield made
    made.close()


def text(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def kill_while_at(engine: ProcessEngine, source: str) -> None:
    for _ in range(3000):
        for pid, busy in engine.busy:
            if busy == source:
                os.kill(pid, signal.SIGKILL)
                return
        time.sleep(0.02)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_killed_process_takes_one_document_with_it(engine: ProcessEngine, tmp_path: Path) -> None:
    long = text(tmp_path, "b.txt", "You may use it. " * 60_000)
    tasks = [
        task(text(tmp_path, "a.txt", "You may use it.")),
        task(long),
        task(tmp_path / "gone.txt"),
        task(text(tmp_path, "c.txt", "You may not sell it.")),
    ]
    killer = threading.Thread(target=kill_while_at, args=(engine, str(long)))
    killer.start()
    outcomes: list[Outcome] = list(engine.run(tasks))
    killer.join()
    assert [Path(outcome.source).name for outcome in outcomes] == ["a.txt", "b.txt", "gone.txt", "c.txt"]
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds == [Done, Failed, Failed, Done]
    assert isinstance(outcomes[1], Failed)
    assert "stopped" in outcomes[1].error.message
    assert isinstance(outcomes[2], Failed)
    assert "gone.txt" in outcomes[2].error.message
    assert engine.busy == ()


def test_bytes_that_went_along_give_what_the_file_gives(tmp_path: Path) -> None:
    desk = Desk(Places(data=tmp_path / "home", config=tmp_path / "home"))
    path = text(tmp_path, "a.txt", "You may use it for research. You may not sell it.")
    there = carry_out(desk, task(path))
    whole = with_bytes(task(path))
    path.unlink()
    away = carry_out(desk, whole)
    assert isinstance(there, Done)
    assert away == there
    found = known(there.record)
    assert found is not None
    assert (found.source, found.state) == (str(path), FileState(1, 2))
    assert "research" not in repr(whole)
    assert "research" not in repr(there)
