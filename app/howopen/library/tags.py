# SPDX-License-Identifier: Apache-2.0
"""A person's own tags on entries of the library."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from enum import StrEnum
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.library import schema


class Tagging(StrEnum):
    """What is done with tags; the value is the statement that does it."""

    PUT_ON = "INSERT OR IGNORE INTO tag VALUES (?, ?)"
    TAKE_OFF = "DELETE FROM tag WHERE id = ? AND tag = ?"


def read_tags(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The tags of each entry that is there and has any, by id."""
    found: dict[str, tuple[str, ...]] = {}
    for entry_id, tag in connection.execute("SELECT id, tag FROM tag JOIN entry USING (id) ORDER BY id, tag"):
        found[entry_id] = (*found.get(entry_id, ()), tag)
    return found


def write_tags(path: Path, entry_id: str, tags: Sequence[str], what: Tagging) -> None:
    """Puts tags on an entry of the library at ``path`` or takes them off; their case does not count.

    Raises:
        HowOpenError: if a tag is empty or the library cannot be written.
    """
    tidied = [plain(tag) for tag in tags]
    if not all(tidied):
        raise HowOpenError("A tag has no letters.", hint="Give each tag a word.")
    try:
        with closing(schema.connect(path, write=True)) as connection, connection:
            connection.executemany(what, [(entry_id, tag) for tag in tidied])
    except sqlite3.Error as error:
        raise schema.damaged(path, error) from error


def plain(tag: str) -> str:
    """A tag as it is kept: lower case, single spaces."""
    return " ".join(tag.split()).casefold()
