# SPDX-License-Identifier: Apache-2.0
"""Putting entries and the index into a library's tables; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, fields
from typing import TYPE_CHECKING, Any

from howopen.domain.library import LibraryEntry
from howopen.library import schema
from howopen.library.index import Index, run_hashes, word_hashes
from howopen.library.known import KnownText
from howopen.library.words import content, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FIELDS = tuple(field.name for field in fields(LibraryEntry))
"""The columns of an entry, in the order of ``LibraryEntry``."""

_FLAGS = tuple(FIELDS.index(name) for name in ("ai", "osi_approved", "has_text"))
_COLUMNS = ", ".join((*FIELDS, "own", "text_of"))
_INSERT = f"INSERT INTO entry ({_COLUMNS}) VALUES ({', '.join('?' * (len(FIELDS) + 2))})"
# Little-endian on every machine, so that a library can be copied from one to another.
_ARRAYS = (("runs", "<u4"), ("bounds", "<i4"), ("texts", "<i4"), ("weights", "<f4"))
# What programs read that did not yet work it out from the bounds.
_RARITY = ("rarity", "<f4")
_HASH = "<u4"


def insert(connection: sqlite3.Connection, known: KnownText) -> int:
    """Writes an entry with its text and aliases; gives its row number."""
    row = connection.execute(_INSERT, (*astuple(known.entry), known.own, known.text_of)).lastrowid
    if row is None:
        raise sqlite3.DatabaseError("no row was written")
    if known.text:
        connection.execute("INSERT INTO body VALUES (?, ?)", (row, known.text))
        _search_too(connection, row, known.text)
    connection.executemany(
        "INSERT OR IGNORE INTO alias VALUES (?, ?)", [(alias.casefold(), known.entry.id) for alias in known.aliases]
    )
    return row


def rewrite(connection: sqlite3.Connection, entry: LibraryEntry, text: str) -> int:
    """Puts a newer text, and the facts that come with it, in the place of an entry's own; gives its row number."""
    row, old = connection.execute(
        "SELECT row, text FROM entry JOIN body USING (row) WHERE id = ?", (entry.id,)
    ).fetchone()
    _forget(connection, row, old)
    connection.execute("UPDATE body SET text = ? WHERE row = ?", (text, row))
    _search_too(connection, row, text)
    update(connection, entry)
    return int(row)


def update(connection: sqlite3.Connection, entry: LibraryEntry) -> None:
    """Writes the facts of the entry of that id anew."""
    assignments = ", ".join(f"{name} = ?" for name in FIELDS)
    connection.execute(f"UPDATE entry SET {assignments} WHERE id = ?", (*astuple(entry), entry.id))


def take_out(connection: sqlite3.Connection, entry_id: str) -> tuple[int, KnownText] | None:
    """Takes a person's own entry out, text and all; gives its row number and what it was, or None if it is not theirs.

    Its tags and aliases wait for it to come back. The index still has it.
    """
    columns = ", ".join(f"entry.{name}" for name in FIELDS)
    found = connection.execute(
        f"SELECT row, body.text, {columns} FROM entry JOIN body USING (row) WHERE id = ? AND own", (entry_id,)
    ).fetchone()
    if found is None:
        return None
    row, text, *values = found
    _forget(connection, row, text)
    connection.execute("DELETE FROM body WHERE row = ?", (row,))
    connection.execute("DELETE FROM entry WHERE row = ?", (row,))
    return int(row), KnownText(entry=entry_from(values), text=text, own=True)


def _forget(connection: sqlite3.Connection, row: int, text: str) -> None:
    """Takes a text out of the search and the words to identify by."""
    # The search tables hold no text of their own, so they must be told what they are to forget.
    connection.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (row, text))
    if schema.is_without_spaces(text):
        connection.execute("INSERT INTO grams (grams, rowid, text) VALUES ('delete', ?, ?)", (row, text))
    connection.execute("DELETE FROM content WHERE row = ?", (row,))


def _search_too(connection: sqlite3.Connection, row: int, text: str) -> None:
    connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, text))
    if schema.is_without_spaces(text):
        connection.execute("INSERT INTO grams (rowid, text) VALUES (?, ?)", (row, text))


def remove(connection: sqlite3.Connection, entry_id: str) -> None:
    """Takes out the entry of a record that has no text, to make room for one that has."""
    connection.execute("DELETE FROM entry WHERE id = ? AND NOT has_text", (entry_id,))


def share_texts(connection: sqlite3.Connection) -> None:
    """Gives each entry that carries another's licence that one's facts, where the library has its text."""
    connection.execute(
        """UPDATE entry SET (has_text, sha256, attribution, category, osi_approved, get_it, spdx) = (
               SELECT 1, held.sha256, held.attribution, held.category, held.osi_approved, '',
                      iif(entry.spdx = '', held.spdx, entry.spdx)
               FROM entry AS held WHERE held.id = entry.text_of)
           WHERE text_of IN (SELECT id FROM entry WHERE has_text)"""
    )


def index_texts(
    connection: sqlite3.Connection,
    rows: Sequence[tuple[int, str]],
    *,
    index: Index | None = None,
    step: Callable[[int], None] = lambda _: None,
) -> None:
    """Adds ``(row number, text)`` pairs to ``index``, in the place of what it has of these rows, and saves it.

    ``step`` is told the number done.
    """
    kept = index.without([row for row, _ in rows]) if index else Index.of(())
    save_index(connection, kept.with_texts(_runs(connection, rows, step)))


def _runs(
    connection: sqlite3.Connection, rows: Sequence[tuple[int, str]], step: Callable[[int], None]
) -> Iterable[tuple[int, NDArray[np.uint32]]]:
    for done, (row, text) in enumerate(rows):
        step(done)
        hashes = word_hashes(content(words_of(text)))
        connection.execute("INSERT INTO content VALUES (?, ?)", (row, hashes.astype(_HASH).tobytes()))
        yield row, run_hashes(hashes)


def save_index(connection: sqlite3.Connection, index: Index) -> None:
    """Replaces the stored index."""
    for name, kind in (*_ARRAYS, _RARITY):
        data = getattr(index, name).astype(kind).tobytes()
        connection.execute("INSERT OR REPLACE INTO posting VALUES (?, ?)", (name, data))


def load_index(connection: sqlite3.Connection) -> Index:
    """The stored index; empty where nothing was indexed yet."""
    import numpy as np

    stored: dict[str, bytes] = dict(connection.execute("SELECT name, data FROM posting WHERE name != ?", _RARITY[:1]))
    if not stored:
        return Index.of(())
    return Index(**{name: np.frombuffer(stored[name], dtype=kind) for name, kind in _ARRAYS})


def load_indexed(connection: sqlite3.Connection, row: int) -> tuple[LibraryEntry, NDArray[np.uint32]] | None:
    """The entry of an indexed text and the hashes of the words that it was indexed by, in order; None if it is gone."""
    import numpy as np

    columns = ", ".join(f"entry.{name}" for name in FIELDS)
    found = connection.execute(
        f"SELECT hashes, {columns} FROM content JOIN entry USING (row) WHERE row = ?", (row,)
    ).fetchone()
    return (entry_from(found[1:]), np.frombuffer(found[0], dtype=_HASH)) if found else None


def entry_from(row: Sequence[Any]) -> LibraryEntry:
    """An entry out of the columns ``FIELDS``; SQLite has no truth values of its own."""
    values = list(row)
    for place in _FLAGS:
        values[place] = bool(values[place])
    return LibraryEntry(*values)
