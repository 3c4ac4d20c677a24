# SPDX-License-Identifier: Apache-2.0
"""The review file (``.howopen``): an SQLite database that holds a project, its history and its audit trail.

Every act is one transaction that is on the disk before the act is shown as saved, so a crash at any moment loses
nothing that was shown.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from howopen.domain.review import AuditEntry, History, Project, Step
from howopen.workspace.codec import decode, encode
from howopen.workspace.review_parts import Parts
from howopen.workspace.review_schema import create, damaged, sqlite_error, upgrade


class ReviewFile:
    """One open review file; nobody else can open it meanwhile."""

    def __init__(self, path: Path) -> None:
        """Opens the file, or makes it where there is none.

        Raises:
            HowOpenError: if it is no review file, is of a newer HowOpen, or is open elsewhere.
        """
        self.path = path
        self._parts = Parts()
        self._steps: list[Step] = []  # as they are in the file, the first with the number ``_first``
        self._first = 0
        self._audited = 0
        fresh = not path.exists() or path.stat().st_size == 0
        if not fresh:
            upgrade(path)
        try:
            self._db = _connected(path, fresh=fresh)
        except sqlite3.Error as error:
            raise sqlite_error(path, error) from error

    def load(self) -> tuple[History, tuple[AuditEntry, ...]]:
        """The history and the audit trail; an empty project where nothing was saved yet.

        Raises:
            HowOpenError: if the file is damaged.
        """
        try:
            rows = self._db.execute("SELECT number, label, project FROM steps ORDER BY number").fetchall()
            steps = [Step(label, self._parts.unpack(project, self._part)) for _, label, project in rows]
            entries = self._db.execute("SELECT entry FROM audit ORDER BY number").fetchall()
            audit = tuple(decode(AuditEntry, json.loads(entry)) for (entry,) in entries)
            present = self._db.execute("SELECT step FROM present").fetchone()[0]
        except sqlite3.Error as error:
            raise sqlite_error(self.path, error) from error
        except (ValueError, KeyError, TypeError, zlib.error) as error:
            raise damaged(self.path) from error
        self._audited = len(audit)
        if not steps:
            return History(present=Step("", Project())), audit
        self._first, self._steps = rows[0][0], steps
        at = min(max(present - self._first, 0), len(steps) - 1)
        return History(steps[at], tuple(steps[:at]), tuple(steps[at + 1 :])), audit

    def save(self, history: History, audit: Sequence[AuditEntry]) -> None:
        """Writes what is new since the last save, as one transaction; on return it is on the disk.

        Raises:
            HowOpenError: if it can't be written. The file holds what it held before; the next save makes up for it.
        """
        steps = [*history.past, history.present, *history.future]
        dropped, kept = _shared(self._steps, steps)
        first = self._first + dropped
        with self._transaction() as db:
            db.execute("DELETE FROM steps WHERE number < ? OR number >= ?", (first, first + kept))
            for number, step in enumerate(steps[kept:], start=first + kept):
                record, parts = self._parts.pack(step.project)
                db.executemany("INSERT OR IGNORE INTO parts VALUES (?, ?)", parts.items())
                db.execute("INSERT INTO steps VALUES (?, ?, ?)", (number, step.label, record))
            entries = [(entry.number, json.dumps(encode(entry))) for entry in audit[self._audited :]]
            db.executemany("INSERT INTO audit VALUES (?, ?)", entries)
            db.execute("UPDATE present SET step = ?", (first + len(history.past),))
        self._steps, self._first, self._audited = steps, first, len(audit)

    def keep_source(self, content: bytes) -> None:
        """Keeps a document's file, so that its pages can be seen wherever it goes.

        Raises:
            HowOpenError: if it can't be written.
        """
        row = (hashlib.sha256(content).hexdigest(), zlib.compress(content))
        with self._transaction() as db:
            db.execute("INSERT OR IGNORE INTO sources VALUES (?, ?)", row)

    def source(self, sha256: str) -> bytes | None:
        """A document's file by its sha256, or None where it is not kept."""
        row = self._db.execute("SELECT data FROM sources WHERE sha256 = ?", (sha256,)).fetchone()
        return zlib.decompress(row[0]) if row else None

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    def _part(self, key: str) -> bytes:
        row = self._db.execute("SELECT data FROM parts WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        data: bytes = row[0]
        return data

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it, or nothing."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield self._db
            self._db.execute("COMMIT")
        except BaseException as error:
            with suppress(sqlite3.Error):  # SQLite itself has gone back where the disk is full
                self._db.execute("ROLLBACK")
            self._parts = Parts()  # what it thinks is in the file may not be there
            if isinstance(error, sqlite3.Error):
                raise sqlite_error(self.path, error) from error
            raise


def _connected(path: Path, *, fresh: bool) -> sqlite3.Connection:
    # Written from a thread beside the window, and always by one at a time.
    db = sqlite3.connect(path, timeout=0.5, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")  # from here to the end nobody else gets in
        db.execute("PRAGMA synchronous = FULL")
        db.execute("BEGIN EXCLUSIVE")
        if fresh:
            create(db)
        db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def _shared(old: Sequence[Step], new: Sequence[Step]) -> tuple[int, int]:
    """How many steps at the head of ``old`` were forgotten, and how many of those after them begin ``new``."""
    dropped = next((place for place, step in enumerate(old) if step is new[0]), len(old))
    kept = 0
    for before, after in zip(old[dropped:], new, strict=False):
        if before is not after:
            break
        kept += 1
    return dropped, kept
