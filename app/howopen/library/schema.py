# SPDX-License-Identifier: Apache-2.0
"""The tables of the licence library, and how connections to it are made."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.library.words import SINGLE

VERSION = 1
"""Raised whenever an older program could not read what a newer one writes."""

RELEASE = "release"
"""The fact that says which release of the licence data the library was made of."""

_TABLES = """
CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    kind TEXT NOT NULL,
    publisher TEXT NOT NULL,
    models TEXT NOT NULL,
    date TEXT NOT NULL,
    family TEXT NOT NULL,
    spdx TEXT NOT NULL,
    ai INTEGER NOT NULL,
    osi_approved INTEGER NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    attribution TEXT NOT NULL,
    has_text INTEGER NOT NULL,
    get_it TEXT NOT NULL,
    own INTEGER NOT NULL,
    text_of TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '',
    previous TEXT NOT NULL DEFAULT ''
);
CREATE TABLE alias (alias TEXT PRIMARY KEY, id TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE body (row INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='body', content_rowid='row', tokenize='porter unicode61');
CREATE TABLE content (row INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
CREATE TABLE posting (name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE summary (
    id TEXT NOT NULL, sha256 TEXT NOT NULL, rules TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (id, rules)
) WITHOUT ROWID;
"""
# What later programs added; older ones pass over it. Scripts without spaces are searched by runs of three characters.
_ADDED_TABLES = (
    "CREATE VIRTUAL TABLE grams USING fts5(text, content='body', content_rowid='row', tokenize='trigram')",
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tag (id TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (id, tag)) WITHOUT ROWID",
)
_ADDED_COLUMNS = tuple(
    f"ALTER TABLE entry ADD COLUMN {name} TEXT NOT NULL DEFAULT ''" for name in ("version", "previous")
)


def create(connection: sqlite3.Connection) -> None:
    """Makes the tables in an empty database.

    Raises:
        HowOpenError: if this SQLite was built without full-text search.
    """
    try:
        connection.executescript(_TABLES)
        for statement in _ADDED_TABLES:
            connection.execute(statement)
    except sqlite3.OperationalError as error:
        raise HowOpenError(
            f"The licence library cannot be made: {error}.", hint="Use a Python whose SQLite has FTS5."
        ) from error
    connection.execute(f"PRAGMA user_version = {VERSION}")


def connect(path: Path, *, write: bool = False) -> sqlite3.Connection:
    """A connection to the library at ``path``, read-only unless ``write``; any thread may close it.

    Raises:
        HowOpenError: if there is none, if a newer program made it, or if it is damaged.
    """
    if not path.is_file():
        raise HowOpenError(f"There is no licence library at {path}.", hint="Fetch it with: howopen library sync")
    address = f"{path.resolve().as_uri()}?mode={'rw' if write else 'ro'}"
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise damaged(path, error) from error
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        whole = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'tag'").fetchone()
    except sqlite3.Error as error:
        connection.close()
        raise damaged(path, error) from error
    if version != VERSION:
        connection.close()
        raise _other_version(path, version)
    if not whole:
        connection.close()
        _add_later_tables(path)
        return connect(path, write=write)
    return connection


def is_without_spaces(text: str) -> bool:
    """Whether a text holds words of a script that is written without spaces."""
    return not text.isascii() and re.search(f"[{SINGLE}]", text) is not None


def _add_later_tables(path: Path) -> None:
    """Gives a library that an older program made what this one needs, in one step."""
    try:
        with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'tag'").fetchone():
                for statement in (*_ADDED_COLUMNS, *_ADDED_TABLES):
                    connection.execute(statement)
                for row, text in connection.execute("SELECT row, text FROM body").fetchall():
                    if is_without_spaces(text):
                        connection.execute("INSERT INTO grams (rowid, text) VALUES (?, ?)", (row, text))
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise HowOpenError(
            f"The licence library {path} was made by an older HowOpen and cannot be brought up to date ({error}).",
            hint="Check that it may be written to, or run: howopen library sync",
        ) from error


def damaged(path: Path, error: sqlite3.Error) -> HowOpenError:
    """The error that names a library which SQLite cannot read."""
    return HowOpenError(
        f"The licence library {path} cannot be read ({error}).",
        hint="Move the file away and run: howopen library sync",
    )


def _other_version(path: Path, version: int) -> HowOpenError:
    if version > VERSION:
        return HowOpenError(
            f"The licence library {path} was made by a newer HowOpen (format {version}; this one reads {VERSION}).",
            hint="Update HowOpen, or use another data folder.",
        )
    return HowOpenError(
        f"{path} is not a licence library of HowOpen.", hint="Move the file away and run: howopen library sync"
    )
