# SPDX-License-Identifier: Apache-2.0
"""Finding, doing and watching: what a batch does with whatever an engine gives back."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.finding import Look, documents_in
from howopen.workspace.batch.progress import Meter, clock_time
from howopen.workspace.batch.records import JSON_LINES, json_line
from howopen.workspace.batch.store import Store, output_at
from howopen.workspace.batch.sweep import InOrder, Order, plan, settle
from howopen.workspace.batch.values import Done, Failed, FileState, Outcome, Task
from howopen.workspace.batch.watching import settled
from howopen.workspace.inputs import ReadAs

ENGINE = Engine("1", "abc")


class Scattered:
    """An engine that finishes tasks in any order, one of them twice, forgets one, and fails at those named bad."""

    def __init__(self, *, engine: Engine = ENGINE, forget: str = "", twice: bool = False) -> None:
        self.asked: list[str] = []
        self._engine = engine
        self._forget = forget
        self._twice = twice

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        taken = list(tasks)
        random.Random(5).shuffle(taken)
        self.asked += [task.item.source for task in taken]
        for task in taken:
            name = Path(task.item.source).name
            if name != self._forget:
                yield self._outcome(task)
                if self._twice:
                    yield self._outcome(task)

    def _outcome(self, task: Task) -> Outcome:
        item = task.item
        if "bad" in item.source:
            return Failed(item.source, HowOpenError("It is bad."))
        value = {
            "file": {"path": item.source, "size": item.state.size, "mtime_ns": item.state.mtime_ns, "result": "",
                     "read_as": "tracked changes accepted"},
            "engine": {"version": "1", "rules": "abc"}, "document": {"sha256": ""},
        }  # fmt: skip
        return Done(item.source, self._engine, json_line(value))

    def close(self) -> None:
        self.asked.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "in"
    for name in ("b.txt", "a.txt", "sub/c.txt", "sub/.hidden.txt", ".git/d.txt", "photo.png", "bad.txt"):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_text("You may use it.", encoding="utf-8")
    return inside


def order(folder: Path, *, recursive: bool = True) -> Order:
    return Order(Look((str(folder),), recursive=recursive), JSON_LINES, ReadAs(), ENGINE, date(2026, 1, 1))


def names(paths: Iterable[str], folder: Path) -> list[str]:
    return [Path(path).relative_to(folder).as_posix() for path in paths]


def test_files_are_found_in_order_of_path_without_hidden_ones_and_the_batchs_own(folder: Path) -> None:
    assert names(Look((str(folder),)).files(), folder) == ["a.txt", "b.txt", "bad.txt"]
    deep = Look((str(folder),), recursive=True, leave=frozenset([str((folder / "b.txt").resolve())]))
    assert names(deep.files(), folder) == ["a.txt", "bad.txt", "sub/c.txt"]
    no_folder = Look((str(folder),), recursive=True, leave=frozenset([str((folder / "sub").resolve())]))
    assert names(no_folder.files(), folder) == ["a.txt", "b.txt", "bad.txt"]
    assert list(Look((str(folder / "gone.txt"),)).files()) == [str(folder / "gone.txt")]


def test_a_link_to_a_folder_is_no_way_round_in_a_circle(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder, target_is_directory=True)
    assert names(Look((str(folder),), recursive=True).files(), folder) == ["a.txt", "b.txt", "bad.txt", "sub/c.txt"]


def test_results_lie_in_folders_like_those_of_their_documents_and_never_on_each_other(folder: Path) -> None:
    (folder / "sub" / "a.txt").write_text("You may not use it.", encoding="utf-8")
    (folder / "a.md").write_text("You may sell it.", encoding="utf-8")
    with zipfile.ZipFile(folder / "two.zip", "w") as archive:
        archive.writestr("a.txt", "You may use it.")
        archive.writestr("z.txt", "You may use it.")
    files = Look((str(folder),), recursive=True).files()
    found = documents_in(files, ending="json", below=(str(folder),))
    results = {item.source: item.result for item in found.items}
    assert len(set(results.values())) == len(results) == 8
    assert results[str(folder / "sub" / "a.txt")] == str(Path("sub", "a.json"))
    assert results[f"{folder / 'two.zip'} › z.txt"] == "z.json"
    assert [item.source for item in found.items] == sorted(results)


def test_each_document_is_kept_once_and_each_failure_apart(folder: Path, tmp_path: Path) -> None:
    store = Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)
    made = plan(order(folder), store)
    told = list(settle(order(folder), made.todo, store, Scattered(twice=True)))
    assert [failed.error.message for _, failed in told if failed] == ["It is bad."]
    store.finish()
    assert (store.done, store.failed, len(told)) == (3, 1, 4)
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == 3
    again = plan(order(folder), store)
    assert names([item.source for item in again.todo], folder) == ["bad.txt"]  # a failure is tried again
    assert (again.total, again.before) == (4, 3)
    store.close()


def test_a_document_that_an_engine_forgets_is_named(folder: Path, tmp_path: Path) -> None:
    store = Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)
    told = dict(settle(order(folder), plan(order(folder), store).todo, store, Scattered(forget="a.txt")))
    failed = told[str(folder / "a.txt")]
    assert failed is not None
    assert "stopped" in failed.error.message
    store.close()


def test_results_of_other_rules_are_not_mixed_in(folder: Path, tmp_path: Path) -> None:
    store = Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)
    other = Scattered(engine=Engine("1", "other"))
    with pytest.raises(HowOpenError, match="other rules"):
        list(settle(order(folder), plan(order(folder), store).todo, store, other))
    assert store.done == 0
    store.close()


def test_rows_are_given_in_order_as_soon_as_they_can_be(folder: Path, tmp_path: Path) -> None:
    store = Store(output_at(tmp_path / "out.jsonl", JSON_LINES), resume=False)
    made = plan(order(folder), store)
    a, b, bad, c = (item.source for item in made.todo)
    list(settle(order(folder), made.todo, store, Scattered()))
    shown = InOrder((item.source for item in made.todo), store)
    counts = {source: len(list(filter(None, shown.take(source)))) for source in (c, b, a, bad)}
    assert counts == {c: 0, b: 0, a: 2, bad: 1}
    store.close()


def test_a_changed_file_is_given_once_it_stands_still() -> None:
    def at(*sizes: int) -> dict[str, FileState]:
        return {name: FileState(size, size) for name, size in zip("ab", sizes, strict=False) if size}

    looks = iter([at(1), at(1), at(1, 5), at(1, 6), at(1, 6), at(2, 6), at(2, 6), {}, at(2, 6), at(2, 6), at(3, 6)])
    pauses: list[int] = []

    def pause() -> None:
        pauses.append(1)
        if len(pauses) == 11:
            raise KeyboardInterrupt

    given: list[tuple[int, list[str]]] = []
    with pytest.raises(KeyboardInterrupt):
        given.extend((len(pauses), sorted(ready)) for ready in settled(lambda: next(looks), pause))
    assert given == [(1, ["a"]), (4, ["b"]), (6, ["a"])]


def test_the_meter_tells_rate_and_time_left_of_this_run() -> None:
    now = 100.0
    meter = Meter(48, before=12, clock=lambda: now)
    assert meter.line() == "[######------------------] 12 of 48"
    now = 106.0
    for _ in range(12):
        meter.step()
    assert meter.line() == "[############------------] 24 of 48, 2.0 files/s, 0:12 left"
    assert clock_time(7400) == "2:03:20"
