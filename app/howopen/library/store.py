# SPDX-License-Identifier: Apache-2.0
"""The licence library: known licences and terms in one SQLite file, each with its text, facts and credit."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import schema, writing
from howopen.library.lineages import lineage
from howopen.library.search import Hit, Query, parsed, places, rows_holding, rows_named, snippet
from howopen.library.tags import Tagging, read_tags, write_tags

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from howopen.library.index import Index

_COLUMNS = ", ".join(f"entry.{name}" for name in writing.FIELDS)
_ORDER = "entry.ai DESC, lower(entry.publisher), lower(entry.name), entry.id"
_SUGGESTIONS = 3
_SUGGEST_FROM = 55
_ALL = 30_000  # SQLite takes no more values in a statement than 32,766


class Library:
    """The library at a path, opened for reading; a context manager.

    Any thread may use it: each gets a connection of its own. After a sync, open it anew to see the new texts.

    Raises:
        HowOpenError: on opening, if there is no library, a newer program made it, or it is damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._connection()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes every thread's connection; no thread may be using the library."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
        self._local = threading.local()

    def entries(self, *, ai: bool | None = None, query: str = "") -> tuple[LibraryEntry, ...]:
        """Entries, those of AI models first, then by publisher and name; by relevance where ``query`` is given.

        ``ai`` keeps only those that are (or are not) of AI models.
        """
        if query.strip():
            return tuple(entry for entry in self.search(query) if ai is None or entry.ai == ai)
        kept = "" if ai is None else f"WHERE ai = {int(ai)}"
        return self._entries(f"SELECT {_COLUMNS} FROM entry {kept} ORDER BY {_ORDER}")

    def search(self, query: str) -> tuple[LibraryEntry, ...]:
        """Entries that hold every term of ``query``: in name, id, publisher, models and tags first, then in the text.

        A term in double quotes is a phrase; the last word, and one that ends with *, may be the beginning of one.
        Empty for an empty query.
        """
        asked = parsed(query)
        return tuple(self._at(self._found(asked, _ALL)))

    def find(self, query: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """The first ``limit`` entries of ``search``, each with the words that were found in their context."""
        asked = parsed(query)
        rows = self._found(asked, limit)
        try:
            parts = [snippet(self._connection(), asked, row) for row in rows]
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error
        return tuple(Hit(entry, *part) for entry, part in zip(self._at(rows), parts, strict=True))

    def excerpt(self, query: str, entry: LibraryEntry) -> Hit:
        """The words of ``query`` in one entry's text, in their context, and in how many places they stand there.

        The context is "" where the entry's text does not hold them.
        """
        asked = parsed(query)
        found = self._rows("SELECT row FROM entry WHERE id = ?", entry.id)
        if not asked.terms or not found:
            return Hit(entry)
        row = int(found[0][0])
        try:
            shown = snippet(self._connection(), asked, row)
            return Hit(entry, *shown, places=places(self._connection(), asked, row) if shown[0] else 0)
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error

    def entry(self, entry_id: str) -> LibraryEntry:
        """The entry that ``entry_id`` means: an id, a ScanCode key, an SPDX identifier or another alias.

        Raises:
            HowOpenError: with the nearest ids, if there is none.
        """
        return self._entries(f"SELECT {_COLUMNS} FROM entry WHERE id = ?", self.resolve(entry_id))[0]

    def resolve(self, name: str) -> str:
        """The id that ``name`` means, whatever its case.

        Raises:
            HowOpenError: with the nearest ids, if there is none.
        """
        folded = name.strip().casefold()
        found = self._rows(
            "SELECT id FROM entry WHERE id IN (?, ?) UNION ALL SELECT id FROM alias WHERE alias = ?",
            name.strip(),
            folded,
            folded,
        )
        if not found:
            raise self._unknown(name)
        return str(found[0][0])

    def names(self) -> frozenset[str]:
        """Every id and alias, in lower case."""
        return frozenset(str(row[0]) for row in self._rows("SELECT lower(id) FROM entry UNION SELECT alias FROM alias"))

    def text(self, entry_id: str) -> str:
        """The text of an entry.

        Raises:
            HowOpenError: if there is no such entry, or if its text is not here (the hint says where to get it).
        """
        entry = self.entry(entry_id)
        rows = self._rows(
            """SELECT text FROM entry JOIN body USING (row) WHERE id =
               (SELECT iif(text_of = '', id, text_of) FROM entry WHERE id = ?)""",
            entry.id,
        )
        if not rows:
            raise HowOpenError(
                f"The library has no text of {entry.name} ({entry.id}).",
                hint=f"{entry.get_it} Then add it with: howopen library add FILE".strip(),
            )
        return str(rows[0][0])

    def release(self) -> str:
        """Which release of the licence data the library was made of; "" where that is not known."""
        found = self._rows("SELECT value FROM fact WHERE name = ?", schema.RELEASE)
        return str(found[0][0]) if found else ""

    def tags(self) -> dict[str, tuple[str, ...]]:
        """The person's own tags of each entry that has any, by id."""
        try:
            return read_tags(self._connection())
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error

    def tag(self, entry_id: str, *tags: str) -> tuple[str, ...]:
        """Puts tags on an entry, beside those that it has; gives all of them. Tags stay through a sync.

        Raises:
            HowOpenError: if there is no such entry, a tag is empty, or the library cannot be written.
        """
        return self._tagged(entry_id, tags, Tagging.PUT_ON)

    def untag(self, entry_id: str, *tags: str) -> tuple[str, ...]:
        """Takes tags off an entry; gives those that remain.

        Raises:
            HowOpenError: if there is no such entry, a tag is empty, or the library cannot be written.
        """
        return self._tagged(entry_id, tags, Tagging.TAKE_OFF)

    def lineage(self, entry_id: str) -> tuple[LibraryEntry, ...]:
        """The versions of the licence that an entry is one of, oldest first; the entry alone where no other is known.

        Raises:
            HowOpenError: if there is no such entry.
        """
        return lineage(self.entries(), self.entry(entry_id))

    def put_summary(self, entry_id: str, rules_digest: str, summary_json: str) -> None:
        """Keeps what the engine with ``rules_digest`` says about an entry, for the start page.

        Raises:
            HowOpenError: if there is no such entry or the library cannot be written.
        """
        entry = self.entry(entry_id)
        try:
            with closing(schema.connect(self.path, write=True)) as connection, connection:
                connection.execute("DELETE FROM summary WHERE rules != ?", (rules_digest,))
                connection.execute(
                    "INSERT OR REPLACE INTO summary VALUES (?, ?, ?, ?)",
                    (entry.id, entry.sha256, rules_digest, summary_json),
                )
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error

    def summaries(self, rules_digest: str) -> dict[str, str]:
        """The summaries that were kept for this ``rules_digest`` and are of the texts as they stand now, by id."""
        return dict(
            self._rows("SELECT id, summary FROM summary JOIN entry USING (id, sha256) WHERE rules = ?", rules_digest)
        )

    def index(self) -> Index:
        """The index that identification searches."""
        return writing.load_index(self._connection())

    def indexed(self, row: int) -> tuple[LibraryEntry, NDArray[np.uint32]] | None:
        """The entry and the word hashes of the indexed text at ``row``; None where it was withdrawn since."""
        return writing.load_indexed(self._connection(), row)

    def text_at(self, row: int) -> str:
        """The indexed text at ``row``; "" where it was withdrawn since."""
        found = self._rows("SELECT text FROM body WHERE row = ?", row)
        return str(found[0][0]) if found else ""

    def longest_indexed(self) -> int:
        """The number of words of the longest indexed text."""
        (size,) = self._rows("SELECT ifnull(max(length(hashes)), 0) / 4 FROM content")[0]
        return int(size)

    def entry_at(self, row: int) -> LibraryEntry:
        """The entry with that row number of the index."""
        return self._entries(f"SELECT {_COLUMNS} FROM entry WHERE row = ?", row)[0]

    def id_at(self, row: int) -> str:
        """The id of the entry with that row number; "" where it was withdrawn since the index was loaded."""
        found = self._rows("SELECT id FROM entry WHERE row = ?", row)
        return str(found[0][0]) if found else ""

    def _found(self, asked: Query, limit: int) -> list[int]:
        """Row numbers of the entries that ``asked`` means, those that it names first."""
        if not asked.terms:
            return []
        try:
            named = rows_named(self._connection(), asked, order=_ORDER)
            held = rows_holding(self._connection(), asked, limit)
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error
        return list(dict.fromkeys((*named, *held)))[:limit]

    def _at(self, rows: Sequence[int]) -> list[LibraryEntry]:
        """The entries at ``rows``, in that order."""
        marks = ", ".join("?" * len(rows))
        found = self._rows(f"SELECT entry.row, {_COLUMNS} FROM entry WHERE row IN ({marks})", *rows)
        entries = {row: writing.entry_from(columns) for row, *columns in found}
        return [entries[row] for row in rows]

    def _unknown(self, name: str) -> HowOpenError:
        from rapidfuzz import fuzz, process

        names = [str(row[0]) for row in self._rows("SELECT id FROM entry ORDER BY ai DESC, id")]
        near = process.extract(
            name.strip().lower(), names, scorer=fuzz.WRatio, limit=_SUGGESTIONS, score_cutoff=_SUGGEST_FROM
        )
        hint = f"Near it: {', '.join(found for found, _, _ in near)}." if near else ""
        return HowOpenError(
            f"The licence library has nothing called {name.strip()!r}.",
            hint=hint or "Look with: howopen library search WORDS",
        )

    def _tagged(self, entry_id: str, tags: Sequence[str], what: Tagging) -> tuple[str, ...]:
        entry = self.entry(entry_id)
        write_tags(self.path, entry.id, tags, what)
        return self.tags().get(entry.id, ())

    def _entries(self, statement: str, *values: object) -> tuple[LibraryEntry, ...]:
        return tuple(map(writing.entry_from, self._rows(statement, *values)))

    def _rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._connection().execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise schema.damaged(self.path, error) from error

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = schema.connect(self.path)
            self._local.connection = connection
            with self._lock:
                self._opened.append(connection)
        return connection
