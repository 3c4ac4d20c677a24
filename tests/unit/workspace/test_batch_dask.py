# SPDX-License-Identifier: Apache-2.0
"""A real Dask scheduler with two real workers, one of which is killed in the middle."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.finding import Look
from howopen.workspace.batch.records import JSON_LINES
from howopen.workspace.batch.store import Store, output_at
from howopen.workspace.batch.sweep import Order, plan, settle
from howopen.workspace.batch.values import Done, Task
from howopen.workspace.batch.work import carry_out, with_bytes
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs
from howopen.workspace.places import places

pytest.importorskip("distributed", reason="Dask is not installed here (the extra “dask”)")

from howopen.workspace.batch.dask_engine import DaskEngine
from howopen.workspace.batch.dask_engine import _carry_out as carry_out_there

pytestmark = [
    # Dask's own threads and sockets, which it leaves to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
ROOT = Path(__file__).resolve().parents[3]
FILES = 16
SENTENCE = "You may use the Model for research. You may not use it for military purposes. "


@dataclass(frozen=True)
class Cluster:
    """A scheduler's address and process, and its two workers' processes."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: tuple[subprocess.Popen[bytes], ...]


def start(stack: ExitStack, *words: str | Path) -> subprocess.Popen[bytes]:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    process = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli." + str(words[0]), *map(str, words[1:])],
        env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    stack.callback(process.wait)
    stack.callback(process.kill)
    return process


def worker_at(stack: ExitStack, address: str, name: str, tmp_path: Path) -> subprocess.Popen[bytes]:
    way = ("--nthreads", "1", "--no-nanny", "--no-dashboard")
    return start(stack, "dask_worker", address, *way, "--name", name, "--local-directory", tmp_path / name)


def until(there: Callable[[], bool]) -> None:
    for _ in range(1200):
        if there():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen within a minute")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    told = tmp_path / "scheduler.json"
    with ExitStack() as stack:
        words = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", told)
        scheduler = start(stack, "dask_scheduler", *words)
        until(lambda: told.is_file() and told.read_bytes().rstrip().endswith(b"}"))
        address = json.loads(told.read_text(encoding="utf-8"))["address"]
        workers = tuple(worker_at(stack, address, name, tmp_path) for name in ("first", "second"))
        yield Cluster(address, scheduler, workers)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "in"
    inside.mkdir()
    for number in range(FILES):
        (inside / f"{number:02}.txt").write_text(f"Terms {number}\n\n" + SENTENCE * 20, encoding="utf-8")
    (inside / "empty.txt").write_text("", encoding="utf-8")
    return inside


def tasks_of(engine: DaskEngine, name: str) -> tuple[str, ...]:
    """The tasks that the scheduler has given to the worker of that name and not had back."""
    workers = engine._client.scheduler_info()["workers"]
    address = next(address for address, worker in workers.items() if worker["name"] == name)
    return tuple(engine._client.processing()[address])


def expected(order: Order, store: Store) -> dict[str, bytes]:
    desk = Desk(places())
    tasks = (Task(item, order.form, order.way, order.made) for item in plan(order, store).todo)
    return {done.source: done.record for done in (carry_out(desk, task) for task in tasks) if isinstance(done, Done)}


@pytest.mark.timeout(240)
def test_nothing_is_lost_or_done_twice_when_a_worker_is_killed(cluster: Cluster, folder: Path, tmp_path: Path) -> None:
    order = Order(Look((str(folder),)), JSON_LINES, ReadAs(), Desk(places()).engine(), date(2026, 1, 1))
    told: list[str] = []
    killed = False
    with closing(Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)) as store:
        with closing(DaskEngine(cluster.address, seconds=60)) as engine:
            engine.wait_for(2)
            for source, _ in settle(order, plan(order, store).todo, store, engine):
                told.append(Path(source).name)
                if not killed and len(told) >= FILES // 4 and tasks_of(engine, "first"):
                    cluster.workers[0].kill()
                    killed = True
        assert killed
        assert sorted(told) == sorted(path.name for path in folder.iterdir())
        assert cluster.workers[0].wait() != 0
        assert cluster.workers[1].poll() is None
        store.finish()
        assert (store.done, store.failed) == (FILES, 1)
    found = (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True)
    with closing(Store(output_at(tmp_path / "other.jsonl", JSON_LINES), resume=False)) as fresh:
        alone = expected(order, fresh)
    assert found == [alone[source] for source in sorted(alone)]


@pytest.mark.timeout(240)
def test_a_result_that_died_with_its_worker_is_made_again(cluster: Cluster, folder: Path, tmp_path: Path) -> None:
    order = Order(Look((str(folder / "00.txt"),)), JSON_LINES, ReadAs(), Desk(places()).engine(), date(2026, 1, 1))
    with (
        closing(Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)) as store,
        closing(DaskEngine(cluster.address, seconds=60)) as engine,
        ExitStack() as stack,
    ):
        (item,) = plan(order, store).todo
        future = engine._client.submit(carry_out_there, with_bytes(Task(item, order.form, order.way, order.made)))
        until(lambda: future.status == "finished")
        for worker in cluster.workers:
            worker.kill()
        until(lambda: future.status == "lost")
        worker_at(stack, cluster.address, "third", tmp_path)
        outcome = engine._outcome(future, item.source)
    assert isinstance(outcome, Done)
    assert outcome.source == item.source


@pytest.mark.timeout(240)
def test_a_scheduler_that_goes_away_ends_the_run_with_what_was_done(
    cluster: Cluster, folder: Path, tmp_path: Path
) -> None:
    order = Order(Look((str(folder),)), JSON_LINES, ReadAs(), Desk(places()).engine(), date(2026, 1, 1))
    store = Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)
    engine = DaskEngine(cluster.address, seconds=60)
    outcomes = settle(order, plan(order, store).todo, store, engine)
    try:
        next(outcomes)
        cluster.scheduler.kill()
        with pytest.raises(HowOpenError, match=r"lost.*--resume"):
            list(outcomes)
    finally:
        engine.close()
        store.close()
    assert (tmp_path / "out.jsonl.journal").read_bytes().count(b"\n") >= store.done > 0


def test_a_scheduler_that_is_not_there_is_named() -> None:
    with pytest.raises(HowOpenError, match=r"tcp://127.0.0.1:9.* does not answer"):
        DaskEngine("tcp://127.0.0.1:9", seconds=0.5)
    with pytest.raises(HowOpenError, match="does not answer"):
        DaskEngine("nonsense://x", seconds=0.5)
