# SPDX-License-Identifier: Apache-2.0
"""``extract`` over thousands of files: several at a time, resumable, streamed or watched."""

from __future__ import annotations

import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from howopen.cli.batch_options import BATCH_FORMATS
from howopen.cli.documents import ANNOTATED
from howopen.cli.output import into_folder, make_folder, tell, tell_error
from howopen.cli.sources import DONE, SOME_UNREAD, way_of
from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.engines import WorkEngine
from howopen.workspace.batch.finding import Look
from howopen.workspace.batch.processes import ProcessEngine, default_jobs
from howopen.workspace.batch.progress import Meter
from howopen.workspace.batch.store import Output, Store, output_at
from howopen.workspace.batch.sweep import InOrder, Order, Plan, plan, settle
from howopen.workspace.batch.watching import settled
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import NO_FILES_HINT
from howopen.workspace.places import places

WRONG_USAGE, INTERRUPTED = 2, 130
_LOOK_SECONDS: Final = 2.0
_SHOW_SECONDS: Final = 0.1


def extract(desk: Desk, options: Namespace) -> int:
    """The batch that the options ask for.

    Returns 0, 2 for wrong usage, 3 where a document could not be read, or 130 where it was broken off.
    """
    problem = _misuse(options)
    if problem:
        tell(f"howopen extract: {problem}")
        return WRONG_USAGE
    with _output(options) as output:
        store = Store(output, resume=options.resume or options.watch)
        try:
            return _watch(desk, options, store) if options.watch else _sweep(desk, options, store)
        finally:
            store.close()


def _misuse(options: Namespace) -> str:
    """What is wrong with the options, or ""."""
    streamed, output = options.format in BATCH_FORMATS, options.output
    problems = (
        (options.bundle, "--bundle judges documents as one set, and goes with no batch."),
        (options.format == ANNOTATED, f"-f {ANNOTATED} goes with no batch."),
        ((options.resume or options.watch) and not output, "--resume and --watch need an output: -o OUT."),
        (streamed and output and into_folder(output, several=False), f"-f {options.format} goes into a file."),
        (not streamed and not into_folder(output, several=True), f"-f {options.format} goes into a folder: -o FOLDER."),
        (options.engine == "dask" and not options.scheduler, "--engine dask needs --scheduler tcp://HOST:PORT."),
        (options.scheduler and options.engine != "dask", "--scheduler goes with --engine dask."),
    )
    return next((words for wrong, words in problems if wrong), "")


@contextmanager
def _output(options: Namespace) -> Iterator[Output]:
    """The files of the batch; in a folder that goes again where results go to standard output."""
    if options.output:
        if options.format not in BATCH_FORMATS:
            make_folder(options.output)
        yield output_at(Path(options.output), options.format)
        return
    with tempfile.TemporaryDirectory(prefix="howopen-batch-") as folder:
        yield output_at(Path(folder, "results"), options.format)


def _sweep(desk: Desk, options: Namespace, store: Store) -> int:
    order = _order(desk, options, store)
    found = plan(order, store)
    _tell_found(found)
    if not found.total and not store.failed:
        raise HowOpenError("There is no file here that HowOpen reads.", hint=NO_FILES_HINT)
    shown = InOrder((item.source for item in found.found.items), store) if not options.output else None
    engine = _engine(options, len(found.todo))
    try:
        _settle(order, found, store, engine, shown)
    except KeyboardInterrupt:
        tell("Stopped." + (" What is done is kept: continue with --resume." if options.output else ""))
        return INTERRUPTED
    finally:
        engine.close()
    if options.output:
        store.finish()
        tell(f"{store.done:,} documents are done, {store.failed:,} could not be read.")
    return SOME_UNREAD if store.failed else DONE


def _watch(desk: Desk, options: Namespace, store: Store) -> int:
    order = _order(desk, options, store)
    engine = _engine(options, default_jobs())
    tell("Watching. Stop with Ctrl+C.")
    try:
        for files in settled(order.look.files, lambda: time.sleep(_LOOK_SECONDS)):
            found = plan(order, store, files)
            _tell_found(found)
            _settle(order, found, store, engine, None)
            store.finish()
    except KeyboardInterrupt:
        tell("Stopped.")
    finally:
        engine.close()
    store.finish()
    return SOME_UNREAD if store.failed else DONE


def _order(desk: Desk, options: Namespace, store: Store) -> Order:
    leave = frozenset(str(path.resolve()) for path in store.output.files)
    look = Look(tuple(options.paths), recursive=options.recursive, leave=leave)
    return Order(look, options.format, way_of(options), desk.engine(), date.today())


def _engine(options: Namespace, most: int) -> WorkEngine:
    if options.engine == "dask":
        from howopen.workspace.batch.dask_engine import DaskEngine

        return DaskEngine(options.scheduler)
    return ProcessEngine(places(), max(1, min(options.jobs or default_jobs(), most)))


def _settle(order: Order, found: Plan, store: Store, engine: WorkEngine, shown: InOrder | None) -> None:
    """Does what there is to do, with a bar where a person watches; rows go to standard output where they are shown."""
    bar = _Bar(Meter(found.total, before=found.before))
    _put(shown, None)
    try:
        for source, failed in settle(order, found.todo, store, engine):
            bar.step()
            if failed is not None:
                bar.clear()
                tell_error(source, failed.error)
            _put(shown, source)
    finally:
        bar.clear()


def _put(shown: InOrder | None, source: str | None) -> None:
    if shown is not None:
        for row in shown.take(source):
            sys.stdout.buffer.write(row)
        sys.stdout.buffer.flush()


def _tell_found(found: Plan) -> None:
    for path, error in found.found.failed:
        tell_error(path, error)
    for path, words in found.found.told:
        tell(f"howopen: {path}: {words}")
    if found.before:
        tell(f"{found.before:,} of {found.total:,} documents were done before.")


class _Bar:
    """The meter on the last line of a terminal; silent where standard error is none."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._shown = 0.0
        self._length = 0
        self._watched = sys.stderr.isatty()

    def step(self) -> None:
        """Counts one more, and shows it unless it was shown a moment ago."""
        self._meter.step()
        if self._watched and time.monotonic() - self._shown >= _SHOW_SECONDS:
            self._write(self._meter.line())
            self._shown = time.monotonic()

    def clear(self) -> None:
        """Makes room for a message."""
        if self._length:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _write(self, words: str) -> None:
        # Blanks over what stood there: not every terminal knows how to clear a line.
        sys.stderr.write(f"\r{words.ljust(self._length)}")
        sys.stderr.flush()
        self._length = len(words)
