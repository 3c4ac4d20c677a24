# SPDX-License-Identifier: Apache-2.0
"""Making a whole library in a file beside the old one, which it replaces in one step."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.library import schema, writing
from howopen.library.known import KnownText
from howopen.library.progress import IsCancelled, Progress, ReportProgress, Stage, stop_if

_EVERY = 50
_STALE_SECONDS = 600


def build(
    path: Path, texts: Iterable[KnownText], *, release: str, progress: ReportProgress, cancelled: IsCancelled
) -> int:
    """Makes the library at ``path`` out of ``texts``, and of the own entries and tags of the one that is there.

    ``release`` is kept as what the texts are from. Gives the number of own entries.

    Raises:
        HowOpenError: if it cannot be written, or if the library that is there cannot be read (its own entries would
            be lost).
        CancelledError: if the person stopped. The library that was there is untouched in both cases.
    """
    own = _own_texts(path) if path.exists() else ()
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(partial)) as connection:
            # A failed build is thrown away whole, so it needs no journal.
            connection.execute("PRAGMA journal_mode = OFF")
            schema.create(connection)
            _fill(connection, merged(texts, own), progress=progress, cancelled=cancelled)
            connection.execute("INSERT INTO fact VALUES (?, ?)", (schema.RELEASE, release))
            if path.exists():
                _keep_summaries(connection, path)
                _keep_tags(connection, path)
            progress(Progress(Stage.SAVING, 0))
            connection.commit()
        stop_if(cancelled)
        _put(partial, path)
    except (OSError, sqlite3.Error) as error:
        raise HowOpenError(
            f"The licence library {path} cannot be written ({error}).",
            hint="Check that its folder may be written to, has 150 MB free, and that no other HowOpen has it open.",
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return len(own)


def merged(texts: Iterable[KnownText], own: Iterable[KnownText]) -> tuple[KnownText, ...]:
    """``texts`` and ``own``: an own text takes the place of a record without one, and else keeps clear of its name."""
    by_id = {known.entry.id: known for known in texts}
    for known in own:
        there = by_id.get(known.entry.id)
        if there is None:
            placed = known
        elif there.text or there.text_of:
            placed = replace(known, entry=replace(known.entry, id=unique_id(known.entry.id, by_id.keys())))
        else:
            placed = replace(known, aliases=there.aliases)
        by_id[placed.entry.id] = placed
    return tuple(by_id.values())


def unique_id(wanted: str, taken: Iterable[str]) -> str:
    """``wanted``, or with the first number from 2 on that makes it one that is not taken."""
    names = frozenset(taken)
    number = 2
    candidate = wanted
    while candidate in names:
        candidate = f"{wanted}-{number}"
        number += 1
    return candidate


def _sweep(path: Path) -> None:
    """Removes what builds have left that were killed; one that is at work touches its file all the time."""
    for partial in path.parent.glob(f".{path.name}.*.partial"):
        if time.time() - partial.stat().st_mtime > _STALE_SECONDS:
            partial.unlink(missing_ok=True)


def _fill(
    connection: sqlite3.Connection, texts: tuple[KnownText, ...], *, progress: ReportProgress, cancelled: IsCancelled
) -> None:
    to_index: list[tuple[int, str]] = []
    for known in texts:
        row = writing.insert(connection, known)
        if known.text and known.identifies:
            to_index.append((row, known.text))
    # An id always means its own entry.
    connection.execute("DELETE FROM alias WHERE alias IN (SELECT id FROM entry)")
    writing.share_texts(connection)

    def step(done: int) -> None:
        if done % _EVERY == 0:
            stop_if(cancelled)
            progress(Progress(Stage.INDEXING, done, len(to_index)))

    writing.index_texts(connection, to_index, step=step)


def _own_texts(path: Path) -> tuple[KnownText, ...]:
    columns = ", ".join(f"entry.{name}" for name in writing.FIELDS)
    with closing(schema.connect(path)) as connection:
        try:
            rows = connection.execute(
                f"SELECT {columns}, body.text FROM entry JOIN body USING (row) WHERE own ORDER BY row"
            ).fetchall()
        except sqlite3.Error as error:
            raise schema.damaged(path, error) from error
    return tuple(KnownText(entry=writing.entry_from(row[:-1]), text=row[-1], own=True) for row in rows)


def _keep_summaries(connection: sqlite3.Connection, old: Path) -> None:
    """Copies the summaries of texts that have not changed."""
    with closing(schema.connect(old)) as before:
        rows = before.execute("SELECT id, sha256, rules, summary FROM summary").fetchall()
    known = dict(connection.execute("SELECT id, sha256 FROM entry"))
    kept = [row for row in rows if known.get(row[0]) == row[1]]
    connection.executemany("INSERT INTO summary VALUES (?, ?, ?, ?)", kept)


def _keep_tags(connection: sqlite3.Connection, old: Path) -> None:
    """Copies the person's tags; those of an entry that has got another id move with it."""
    with closing(schema.connect(old)) as before:
        rows = before.execute("SELECT id, tag FROM tag").fetchall()
    ids = {entry_id for (entry_id,) in connection.execute("SELECT id FROM entry")}
    moved = dict(connection.execute("SELECT alias, id FROM alias"))
    # A tag of an entry that has gone waits for it to come back.
    kept = [(entry_id if entry_id in ids else moved.get(entry_id.casefold(), entry_id), tag) for entry_id, tag in rows]
    connection.executemany("INSERT OR IGNORE INTO tag VALUES (?, ?)", kept)


def _put(partial: Path, path: Path) -> None:
    """Moves the finished file into place so that a power cut leaves the old or the new one."""
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
