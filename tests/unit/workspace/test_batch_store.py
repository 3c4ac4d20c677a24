# SPDX-License-Identifier: Apache-2.0
"""The results of a batch on the disk: torn lines, broken runs, changed files, and the order of what is finished."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.journal import Journal, lines, replace_with
from howopen.workspace.batch.records import JSON_LINES, TABLE, json_line, known
from howopen.workspace.batch.store import Store, output_at
from howopen.workspace.batch.values import Done, Failed, FileState, Item

ENGINE = Engine("1", "abc")
WAY = "plainly"


def item(name: str, *, size: int = 3, mtime: int = 7, result: str = "") -> Item:
    return Item(name, FileState(size, mtime), result)


def record(of: Item, *, engine: Engine = ENGINE, sha256: str = "", words: str = "") -> Done:
    value = {
        "file": {"path": of.source, "size": of.state.size, "mtime_ns": of.state.mtime_ns, "read_as": WAY,
                 "result": of.result},
        "engine": {"version": engine.version, "rules": engine.rules},
        "document": {"sha256": sha256},
        "cells": [of.source, words],
    }  # fmt: skip
    return Done(of.source, engine, json_line(value), b"content of " + os.fsencode(of.source))


def open_store(path: Path, *, form: str = JSON_LINES, resume: bool = False) -> Store:
    return Store(output_at(path, form), resume=resume)


def is_done(store: Store, one: Item, *, engine: Engine = ENGINE, way: str = WAY) -> bool:
    return store.is_done(one, engine=engine, read_as=way)


def sources_in(path: Path) -> list[str]:
    return [json.loads(line)["file"]["path"] for line in path.read_bytes().splitlines()]


def test_the_finished_result_is_in_order_of_path_and_the_journal_has_gone(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    for name in ("c", "a", "b"):
        store.add(item(name), record(item(name)))
    assert not (tmp_path / "out.jsonl").exists()
    store.finish()
    store.close()
    assert sources_in(tmp_path / "out.jsonl") == ["a", "b", "c"]
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(cut=st.integers(min_value=0), finished=st.booleans())
def test_a_run_cut_off_at_any_byte_resumes_to_the_same_result(
    tmp_path_factory: pytest.TempPathFactory, cut: int, finished: bool
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    items = [item(name) for name in ("d", "a", "ü", "b")]
    store = open_store(folder / "out.jsonl")
    for number, one in enumerate(items):
        store.add(one, record(one))
        if finished and number == 1:
            store.finish()
    journal = folder / "out.jsonl.journal"
    content = journal.read_bytes()
    store.close()
    journal.write_bytes(content[: cut % (len(content) + 1)])
    again = open_store(folder / "out.jsonl", resume=True)
    left = [one for one in items if not is_done(again, one)]
    whole = (2 if finished else 0) + content[: cut % (len(content) + 1)].count(b"\n")
    assert len(items) - len(left) == whole
    for one in left:
        again.add(one, record(one))
    again.finish()
    again.close()
    assert (folder / "out.jsonl").read_bytes() == b"".join(
        record(one).record for one in sorted(items, key=lambda one: one.source)
    )


def test_a_crash_between_the_result_and_the_emptying_of_the_journal_doubles_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    for name in ("b", "a"):
        store.add(item(name), record(item(name)))
    before = (tmp_path / "out.jsonl.journal").read_bytes()
    store.finish()
    store.close()
    (tmp_path / "out.jsonl.journal").write_bytes(before)
    again = open_store(tmp_path / "out.jsonl", resume=True)
    assert is_done(again, item("a"))
    assert is_done(again, item("b"))
    again.finish()
    again.close()
    assert sources_in(tmp_path / "out.jsonl") == ["a", "b"]


def test_a_line_of_rubbish_within_the_journal_costs_that_document_alone(tmp_path: Path) -> None:
    parts = [record(item("a")).record, b"\0\0\0\n", b'{"file": 3}\n', record(item("b")).record]
    (tmp_path / "out.jsonl.journal").write_bytes(b"".join(parts))
    store = open_store(tmp_path / "out.jsonl", resume=True)
    assert [is_done(store, item(name)) for name in ("a", "b", "c")] == [True, True, False]
    store.close()


def test_what_was_done_by_other_rules_or_read_in_another_way_is_done_again(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    store.add(item("a"), record(item("a")))
    assert is_done(store, item("a"))
    assert not is_done(store, item("a"), engine=Engine("1", "other"))
    assert not is_done(store, item("a"), engine=Engine("2", "abc"))
    assert not is_done(store, item("a"), way="with pictures")
    assert not is_done(store, item("a", size=4))
    store.close()


def test_a_file_that_was_only_touched_is_not_done_again(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"abc")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    store = open_store(tmp_path / "out.jsonl")
    store.add(item(str(file)), record(item(str(file)), sha256=digest))
    assert is_done(store, item(str(file), mtime=8))
    file.write_bytes(b"abd")
    assert is_done(store, item(str(file), mtime=8))  # as the state that was looked into
    assert not is_done(store, item(str(file), mtime=9))
    store.close()


def test_a_document_that_fails_after_all_loses_its_earlier_result(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    for name in ("a", "b"):
        store.add(item(name), record(item(name)))
    store.add_error(Failed("b", HowOpenError("b is torn.", hint="Mend it.")))
    store.finish()
    store.close()
    assert sources_in(tmp_path / "out.jsonl") == ["a"]
    (line,) = (tmp_path / "out.errors.jsonl").read_bytes().splitlines()
    assert json.loads(line) == {"path": "b", "message": "b is torn.", "hint": "Mend it."}
    again = open_store(tmp_path / "out.jsonl", resume=True)
    assert is_done(again, item("a"))
    again.add(item("b"), record(item("b")))
    again.finish()
    again.close()
    assert sources_in(tmp_path / "out.jsonl") == ["a", "b"]
    assert not (tmp_path / "out.errors.jsonl").exists()


def test_a_broken_run_is_not_thrown_away_by_mistake(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    store.add(item("a"), record(item("a")))
    store.close()
    with pytest.raises(HowOpenError, match="--resume"):
        open_store(tmp_path / "out.jsonl")
    store = open_store(tmp_path / "out.jsonl", resume=True)
    assert is_done(store, item("a"))
    store.close()


def test_two_runs_do_not_write_to_one_output(tmp_path: Path) -> None:
    store = open_store(tmp_path / "out.jsonl")
    for resume in (True, False):
        with pytest.raises(HowOpenError, match="Another run"):
            open_store(tmp_path / "out.jsonl", resume=resume)
    store.add(item("a"), record(item("a")))
    with pytest.raises(HowOpenError, match="Another run"):  # and not: delete its journal
        open_store(tmp_path / "out.jsonl")
    store.finish()
    store.close()
    open_store(tmp_path / "out.jsonl").close()


def test_a_table_is_made_from_records_kept_beside_it(tmp_path: Path) -> None:
    store = open_store(tmp_path / "m.csv", form=TABLE)
    for name in ("b", "=a"):
        store.add(item(name), record(item(name), words="x, y"))
    store.finish()
    store.close()
    rows = (tmp_path / "m.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert rows[0].startswith("Path,Document,")
    assert rows[1:] == ['\'=a,"x, y"', 'b,"x, y"', ""]
    again = open_store(tmp_path / "m.csv", form=TABLE, resume=True)
    assert is_done(again, item("b"))
    again.close()


def test_a_folder_holds_a_file_each_and_a_missing_one_is_made_again(tmp_path: Path) -> None:
    store = open_store(tmp_path, form="md")
    one = item("x/a.txt", result="x/a.md")
    store.add(one, record(one))
    store.finish()
    assert (tmp_path / "x" / "a.md").read_bytes() == b"content of x/a.txt"
    assert is_done(store, one)
    assert not is_done(store, item("x/a.txt", result="x/a.txt.md"))  # another document has taken its name
    (tmp_path / "x" / "a.md").unlink()
    assert not is_done(store, one)
    store.close()


def test_a_file_name_that_is_no_utf_8_comes_back_whole() -> None:
    name = os.fsdecode(b"caf\xe9 \xe2\x80\xa8.txt")
    found = known(record(item(name)).record)
    assert found is not None
    assert found.source == name
    assert record(item(name)).record.count(b"\n") == 1


def test_the_old_result_stays_where_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def parts() -> Iterator[bytes]:
        yield b"new"
        raise OSError(28, "No space left on device")

    with pytest.raises(HowOpenError, match=r"out could not be written: No space .* --resume"):
        replace_with(target, parts())
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_journal_of_no_whole_line_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "j"
    path.write_bytes(b"torn " * 300_000)
    journal = Journal(path)
    journal.append(b"first\n")
    assert [line for _, line in lines(path)] == [b"first\n"]
    journal.close()
