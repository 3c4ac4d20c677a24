# SPDX-License-Identifier: Apache-2.0
"""The tables of a review file, how to know one, and its way from older formats to this one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, TypeAlias

from howopen.domain.errors import HowOpenError

APPLICATION: Final = 0x484F504E  # "HOPN", in the file's head, so that other programs can tell what it is
FORMAT: Final = 1

Migration: TypeAlias = Callable[[sqlite3.Connection], None]
MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""What brings a file of format 1, 2 ... one format further."""

_TABLES: Final = (
    "CREATE TABLE parts (key TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE sources (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE steps (number INTEGER PRIMARY KEY, label TEXT NOT NULL, project TEXT NOT NULL)",
    "CREATE TABLE audit (number INTEGER PRIMARY KEY, entry TEXT NOT NULL)",
    "CREATE TABLE present (step INTEGER NOT NULL)",
    "INSERT INTO present VALUES (0)",
)


def create(db: sqlite3.Connection) -> None:
    """Makes the tables in an empty database."""
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute(f"PRAGMA user_version = {FORMAT}")
    for table in _TABLES:
        db.execute(table)


def upgrade(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Brings an older file to the present format, after putting a copy beside it; leaves one of this format alone.

    Raises:
        HowOpenError: if it is no review file, is of a newer HowOpen, or is open elsewhere.
    """
    target = len(migrations) + 1
    application, version = _head(path)
    if application != APPLICATION or version < 1:
        raise _foreign(path)
    if version > target:
        raise HowOpenError(
            f"{path.name} was saved by a newer HowOpen (format {version}; this one knows {target}).",
            hint="Update HowOpen to open it. The file was not touched.",
        )
    if version < target:
        try:
            with closing(sqlite3.connect(path, timeout=0.5, isolation_level=None)) as db:
                _keep(db, path.with_name(f"{path.name}.format-{version}"))
                _migrate(db, version, migrations)
        except sqlite3.Error as error:
            raise sqlite_error(path, error) from error


def _head(path: Path) -> tuple[int, int]:
    """The application and the format that the file's head names; (0, 0) for what is no SQLite file.

    The bytes are read as they are (https://www.sqlite.org/fileformat2.html, 1.3): to ask SQLite would be to open the
    file for writing, since after a crash it must first go back to the last whole state.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise _unreachable(path) from error
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return 0, 0
    return int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")


def _keep(db: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        db.backup(copy)


def _migrate(db: sqlite3.Connection, version: int, migrations: Sequence[Migration]) -> None:
    db.execute("BEGIN EXCLUSIVE")
    try:
        for number, migration in enumerate(migrations[version - 1 :], start=version):
            migration(db)
            db.execute(f"PRAGMA user_version = {number + 1}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def sqlite_error(path: Path, error: sqlite3.Error) -> HowOpenError:
    """What went wrong with a review file, in words."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return HowOpenError(
                f"{path.name} is open in another window.", hint="Close it there, or make a copy of the file."
            )
        case sqlite3.SQLITE_FULL:
            return HowOpenError(
                f"{path.name} could not be saved: the disk is full.",
                hint="Make room. Nothing is lost while this window is open: the next save writes it all.",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_AUTH:
            return _unreachable(path)
        case sqlite3.SQLITE_IOERR:
            return HowOpenError(
                f"{path.name} could not be saved: the disk did not answer.", hint="Save a copy somewhere else."
            )
        case sqlite3.SQLITE_NOTADB:
            return _foreign(path)
        case _:
            return damaged(path)


def damaged(path: Path) -> HowOpenError:
    """Why a review file whose contents make no sense is not opened."""
    return HowOpenError(
        f"{path.name} is damaged and was not opened.", hint="It was not changed. Take the last copy that you have."
    )


def _unreachable(path: Path) -> HowOpenError:
    return HowOpenError(
        f"{path.name} cannot be opened for writing.", hint="Copy it to a folder of your own, or free it."
    )


def _foreign(path: Path) -> HowOpenError:
    return HowOpenError(f"{path.name} is no review file.", hint="Review files end in .howopen.")
