# SPDX-License-Identifier: Apache-2.0
"""``extract`` over many files as a person calls it: a process of its own, broken off and watched."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from howopen.cli.batch import _Bar
from howopen.cli.batch import extract as extract_batch
from howopen.cli.batch_options import add_batch_options, is_batch
from howopen.workspace.batch.progress import Meter
from howopen.workspace.desk import Desk
from howopen.workspace.places import places

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Terms {}\n\n1. You may use the Model for research.\n\n2. You may not use it for military purposes.\n"
# The command line with the options of a batch; the file is run again by each process that it starts.
DRIVER = """
import signal

# A shell's background is deaf to it, and so would be what it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
import sys
from argparse import ArgumentParser

from howopen.cli.batch import extract
from howopen.cli.batch_options import BATCH_FORMATS, add_batch_options
from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk
from howopen.workspace.places import places

if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("paths", nargs="+")
    parser.add_argument("-f", "--format", choices=("json", "md", "annotated", *BATCH_FORMATS), default="json")
    parser.add_argument("-o", "--output", default="")
    parser.set_defaults(bundle=False, password="", tracked="accepted", ocr=False)
    add_batch_options(parser)
    try:
        sys.exit(extract(Desk(places()), parser.parse_args()))
    except HowOpenError as error:
        print(error, file=sys.stderr)
        sys.exit(3)
"""
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(own_home: Path, tmp_path: Path) -> Iterator[Start]:
    """A function that starts ``howopen extract WORDS`` in a folder of its own; all are gone afterwards."""
    (tmp_path / "driver.py").write_text(DRIVER, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "HOWOPEN_HOME": str(own_home), "PYTHONUTF8": "1"}

    with ExitStack() as stack:

        def run(*words: str) -> subprocess.Popen[bytes]:
            command = [sys.executable, "driver.py", *words]
            process = subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "in"
    (inside / "sub").mkdir(parents=True)
    for number in range(6):
        (inside / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    (inside / "sub" / "deep.txt").write_text(TEXT.format("deep"), encoding="utf-8")
    (inside / "empty.txt").write_text("", encoding="utf-8")
    with zipfile.ZipFile(inside / "both.zip", "w") as archive:
        archive.writestr("one.txt", TEXT.format("one"))
        archive.writestr("two.txt", TEXT.format("two"))
    return inside


def said(process: subprocess.Popen[bytes], *, code: int) -> tuple[bytes, str]:
    out, err = process.communicate(timeout=100)
    assert process.returncode == code, err.decode()
    return out, err.decode()


def until(there: Callable[[], bool]) -> None:
    for _ in range(1500):
        if there():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen within 75 seconds")


def lines_of(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_run_that_was_killed_goes_on_where_it_was(start: Start, folder: Path, tmp_path: Path) -> None:
    (folder / "5.txt").write_text("You may use the Model. " * 40_000, encoding="utf-8")  # keeps a process busy
    first = start("in", "--recursive", "-f", "jsonl", "-o", "out.jsonl", "--jobs", "1")
    journal = tmp_path / "out.jsonl.journal"
    until(lambda: lines_of(journal) >= 3)
    first.kill()
    first.communicate()
    kept = journal.read_bytes()
    assert 3 <= kept.count(b"\n") < 9
    (folder / "5.txt").write_text(TEXT.format(5), encoding="utf-8")
    assert "--resume" in said(start("in", "--recursive", "-f", "jsonl", "-o", "out.jsonl"), code=3)[1]
    journal.write_bytes(kept + b'{"file": {"path": "in/4.txt", "si')  # as a power cut would leave it
    _, err = said(start("in", "--recursive", "-f", "jsonl", "-o", "out.jsonl", "--resume"), code=3)
    whole = kept.splitlines()
    assert f"{len(whole)} of 10 documents were done before." in err
    assert "empty.txt" in err
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    paths = [one["file"]["path"] for one in found]
    names = ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "both.zip › one.txt", "both.zip › two.txt"]
    assert paths == [str(Path("in", name)) for name in (*names, Path("sub", "deep.txt"))]
    assert {(json.loads(line)["file"]["path"], line) for line in whole} <= {
        (path, line) for path, line in zip(paths, (tmp_path / "out.jsonl").read_bytes().splitlines(), strict=True)
    }
    (failure,) = (tmp_path / "out.errors.jsonl").read_bytes().splitlines()
    assert json.loads(failure)["path"] == str(Path("in", "empty.txt"))
    assert not journal.exists()
    alone = json.loads(Desk(places()).export([Desk(places()).open(str(folder / "0.txt"))], format="json"))
    assert {key: value for key, value in found[0].items() if key != "file"} == alone


def test_rows_stream_to_standard_output_in_order(start: Start, folder: Path) -> None:
    out, err = said(start("in", "-f", "matrix-csv", "--jobs", "2"), code=3)
    head, *rows = csv.reader(io.StringIO(out.decode("utf-8-sig")))
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert len(rows) == 8
    assert {len(row) for row in rows} == {len(head)}
    assert rows[0][head.index("Document")] == "0.txt"
    assert int(rows[0][head.index("Clauses")]) > 0
    assert "\r[" not in err  # no bar where nobody watches


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is sent in another way there")
def test_a_watched_folder_gives_new_and_changed_files_until_ctrl_c(start: Start, folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    watcher = start("in", "-f", "matrix-csv", "-o", "t.csv", "--watch", "--jobs", "1")
    until(lambda: lines_of(table) == 9)
    (folder / "new.txt").write_text(TEXT.format("new"), encoding="utf-8")
    until(lambda: lines_of(table) == 10)
    (folder / "0.txt").write_text(TEXT.format("changed"), encoding="utf-8")
    digest = hashlib.sha256((folder / "0.txt").read_bytes()).hexdigest().encode()
    until(lambda: digest in table.read_bytes())
    watcher.send_signal(signal.SIGINT)
    said(watcher, code=3)
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))[1:]
    assert [Path(row[0]).name for row in rows].count("0.txt") == 1
    assert len(rows) == 9
    assert lines_of(tmp_path / "t.errors.jsonl") == 1
    assert not (tmp_path / "t.csv.journal").exists()


@pytest.fixture
def parser() -> ArgumentParser:
    made = ArgumentParser()
    made.add_argument("paths", nargs="+")
    made.add_argument("-f", "--format", default="json")
    made.add_argument("-o", "--output", default="")
    made.set_defaults(bundle=False, password="", tracked="accepted", ocr=False)
    add_batch_options(made)
    return made


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("in -f jsonl --resume", "-o OUT"),
        ("in -f matrix-csv --watch", "-o OUT"),
        ("in --recursive", "-o FOLDER"),
        ("in -f jsonl --scheduler tcp://h:1", "--engine dask"),
        ("in -f jsonl --engine dask", "--scheduler"),
        ("in -f annotated --jobs 2 -o out", "annotated"),
        ("in -f jsonl -o out/", "into a file"),
    ],
)
def test_wrong_usage_is_told(
    parser: ArgumentParser, words: str, hint: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert extract_batch(Desk(places()), parser.parse_args(words.split())) == 2
    assert hint in capsys.readouterr().err


@pytest.mark.parametrize("words", ["in", "in -f json -o out.json", "a b -f csv"])
def test_a_few_documents_are_no_batch(parser: ArgumentParser, words: str) -> None:
    assert not is_batch(parser.parse_args(words.split()))


def test_a_terminal_shows_a_bar_that_makes_room_for_messages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    bar = _Bar(Meter(2))
    bar.step()
    shown = capsys.readouterr().err
    assert shown.startswith("\r[############------------] 1 of 2")
    bar.clear()
    assert capsys.readouterr().err == "\r" + " " * (len(shown) - 1) + "\r"
    bar.clear()
    assert capsys.readouterr().err == ""


def test_an_empty_folder_is_named(parser: ArgumentParser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from howopen.domain.errors import HowOpenError

    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    with pytest.raises(HowOpenError, match="no file here"):
        extract_batch(Desk(places()), parser.parse_args(["in", "-f", "jsonl"]))
    assert list(tmp_path.iterdir()) == [tmp_path / "in"]
