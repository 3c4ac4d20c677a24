# SPDX-License-Identifier: Apache-2.0
"""Files a second of a batch: one and two processes of this machine, and Dask with two workers; run by hand, not a test.

    PYTHONPATH=app python tests/bench/batch_bench.py [-o docs/batch.md]

The files are texts of the licence library, every so many of them in order of id. A time runs from the first task
to the finished result, and so includes the start of the processes; the workers of the Dask cluster are up before, as
they are on a cluster, but have loaded nothing. Without ``distributed`` the row of Dask says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from howopen import __version__
from howopen.library import Library
from howopen.workspace.batch.engines import WorkEngine
from howopen.workspace.batch.finding import Look
from howopen.workspace.batch.processes import ProcessEngine
from howopen.workspace.batch.records import JSON_LINES
from howopen.workspace.batch.store import Store, output_at
from howopen.workspace.batch.sweep import Order, plan, settle
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs
from howopen.workspace.places import places
from howopen.workspace.speed import library_texts

FILES = 400
PAGE = """# Thousands of files

Made by `python tests/bench/batch_bench.py -o docs/batch.md`; do not edit.

```
howopen extract licences --recursive -f jsonl -o result.jsonl           # one line of JSON a document
howopen extract licences --recursive -f matrix-csv -o result.csv        # one row a document, with the facts
howopen extract licences --recursive -f docx -o results/                # a file each, in folders like the originals'
howopen extract licences --recursive -f jsonl -o result.jsonl --resume  # what is new, changed, or was not done yet
howopen extract inbox -f matrix-csv -o inbox.csv --watch                # files as they come, until Ctrl+C
howopen extract licences -f jsonl -o result.jsonl --engine dask --scheduler tcp://host:8786
```

Any of `--recursive`, `--jobs`, `--resume`, `--watch` and `--engine`, or one of the formats `jsonl` and `matrix-csv`,
makes a batch. Hidden files and folders are passed over, and so are links to folders; documents in archives and e-mails
count each by itself. On a terminal a bar shows the rate and the time left. Exit codes: 0 done; 2 wrong usage; 3 some
document could not be read; 130 broken off.

## What is written

- **The result** stands in order of path, whatever the order in which documents were done, and takes the place of
  the last one only when it is whole. A line of `jsonl` is what `-f json` gives, with `file`: the path, size and time
  of the file, and how it was read. Without `-o`, rows go to standard output, each as soon as all before it are there.
- **`NAME.errors.jsonl`** (in a folder: `errors.jsonl`) names each document that could not be read, why, and what to do;
  standard error names it too. Without such there is no file.
- **`NAME.journal`** is there while a run is under way, and after one that was broken off: a line for each document
  that is done, written in one piece. Ctrl+C or a kill loses none of them; a power cut costs at most about a second's.
  A torn line at its end is dropped. A second run on the same output is refused.
- **`NAME.state`** stays beside a `matrix-csv` (in a folder: `.howopen-batch.state`), so that `--resume` knows what is
  done.
  `jsonl` needs none: its lines say it themselves.

`--resume` does a document again if its file has another size, or another time of writing *and* another SHA-256; if the
version, the rules or the model of HowOpen are others; if it was read in another way (`--tracked`, `--ocr`); or if it
failed. It does not notice a newer licence library: for other known licences begin anew. What is no longer there
drops out of the result; files in an output folder are never deleted. In memory are the paths of all documents and
the contents of those at work alone.

## Who works

By default as many processes as there are cores, or `--jobs N`. Each keeps its pipeline, takes some 250 MB, and has one
document at a time: one that dies takes that document with it, which is named, and a new process goes on with the rest.

`--engine dask` gives the documents to a Dask cluster by its scheduler's address. It needs the extra: `pip install
"howopen[dask]"` here and on the workers, the same version of HowOpen everywhere (another is refused), and
`dask worker tcp://host:8786 --nthreads 1 --nworkers auto`, since a thread more in a process makes nothing faster. The
files' bytes go along, so that workers need no common drive; entries of the library (`lib:ID`) are not for a cluster.
What a dying worker had is done by another, and counts once; a document that kills several is named. A Dask cluster
trusts whoever reaches its port, and a `--password` goes along in the open: keep it in your own network, or use Dask's
TLS (`tls://`).

`--watch` looks every two seconds, which also works on network drives, where no system tells of changes. A file
counts as finished when its size and time stand still from one look to the next. The result is whole after each group
of files, and when you stop. Starting it again goes on from there.

## How fast it is

HowOpen {version}, Python {python} on {machine} with {cores} cores. {files} texts of the licence library, {size} million
characters, from the files to the finished `jsonl`, identification with the library included where it is there. The time
begins before the processes start; the workers of Dask are up, and have loaded nothing. *Load* is the
mean number of processes that wanted a core in the minute before the end: where it is well above the processes
named, others were at work on the same cores, and the rows are not to be held against each other closely.

| | files/s | clock | done | load |
|---|--:|--:|--:|--:|
{rows}
"""


@dataclass(frozen=True)
class Row:
    """A way to work, how long it took by the clock in seconds, and how busy the machine was meanwhile."""

    name: str
    seconds: float
    done: int
    load: float


def main() -> None:
    """Prints the page, or writes it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", "--output", default="")
    parser.add_argument("--files", type=int, default=FILES)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder, "in")
        size = write_texts(inside, options.files)
        rows = [
            measure(inside, "1 process", lambda: ProcessEngine(places(), 1)),
            measure(inside, "2 processes", lambda: ProcessEngine(places(), 2)),
        ]
        if importlib.util.find_spec("distributed"):
            from howopen.workspace.batch.dask_engine import DaskEngine

            with cluster(Path(folder)) as address:
                rows.append(measure(inside, "Dask, 2 workers", lambda: DaskEngine(address)))
    made = page(rows, options.files, size)
    if options.output:
        Path(options.output).write_text(made, encoding="utf-8")
    else:
        sys.stdout.write(made)


def write_texts(folder: Path, count: int) -> int:
    """Writes so many texts of the library, spread evenly over it; returns their characters."""
    with Library(places().library) as library:
        texts = library_texts(library)
    chosen = [texts[index * len(texts) // count] for index in range(count)]
    folder.mkdir()
    for number, text in enumerate(chosen):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return sum(map(len, chosen))


def measure(folder: Path, name: str, made: Callable[[], WorkEngine]) -> Row:
    """Does all files with one engine."""
    order = Order(Look((str(folder),)), JSON_LINES, ReadAs(), Desk(places()).engine(), date.today())
    with tempfile.TemporaryDirectory() as out:
        store = Store(output_at(Path(out, "out.jsonl"), JSON_LINES), resume=False)
        items = plan(order, store).todo
        engine = made()
        start = time.perf_counter()
        try:
            for _ in settle(order, items, store, engine):
                pass
            store.finish()
            taken = time.perf_counter() - start
        finally:
            engine.close()
            store.close()
        return Row(name, taken, store.done, os.getloadavg()[0])


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The address of a scheduler with two workers of one thread each, on this machine."""
    told = folder / "scheduler.json"
    with ExitStack() as stack:
        start(stack, "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", told)
        while not (told.is_file() and told.read_bytes().rstrip().endswith(b"}")):
            time.sleep(0.1)
        address: str = json.loads(told.read_text(encoding="utf-8"))["address"]
        for number in (1, 2):
            start(stack, "dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny",
                  "--local-directory", folder / f"worker{number}")  # fmt: skip
        from howopen.workspace.batch.dask_engine import DaskEngine

        waiting = DaskEngine(address)
        waiting.wait_for(2)
        waiting.close()
        yield address


def start(stack: ExitStack, module: str, *words: str | Path) -> None:
    """Starts a part of the cluster, which ends with the stack."""
    command = [sys.executable, "-m", f"distributed.cli.{module}", *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    stack.callback(process.wait)
    stack.callback(process.kill)


def page(rows: list[Row], files: int, size: int) -> str:
    """The page that explains batches, with the measured table."""
    lines = [
        f"| {row.name} | {files / row.seconds:.1f} | {row.seconds:.0f} s | {row.done} | {row.load:.1f} |"
        for row in rows
    ]
    return PAGE.format(
        rows="\n".join(lines),
        files=files,
        size=f"{size / 1e6:.1f}",
        version=__version__,
        python=platform.python_version(),
        machine=platform.machine(),
        cores=os.cpu_count(),
    )


if __name__ == "__main__":
    main()
