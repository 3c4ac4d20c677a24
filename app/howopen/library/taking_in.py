# SPDX-License-Identifier: Apache-2.0
"""Writing a person's own texts into the library: as further entries, or in the place of what they were before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import schema, writing
from howopen.library.building import unique_id
from howopen.library.known import OWN, KnownText
from howopen.library.store import Library


@dataclass(frozen=True, slots=True)
class AddReport:
    """What an addition made of the library: the entries that now hold the documents, in the order of those.

    ``added``, ``updated`` (another text than before), ``moved`` (the same text at another path) and ``unchanged`` part
    them. ``gone`` are entries that came from the same repository before and are no longer in it; they stay.
    """

    entries: tuple[LibraryEntry, ...] = ()
    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass
class _Work:
    """What is known while the texts are written one after the other."""

    connection: sqlite3.Connection
    present: dict[str, LibraryEntry]
    taken: frozenset[str]
    rows: list[tuple[int, str]] = field(default_factory=list)


def write(library: Library, texts: Sequence[KnownText], *, repository: str = "") -> AddReport:
    """Writes ``texts``, all or nothing.

    A text that came from the same place before keeps its entry. Where they are the documents of a ``repository`` (its
    name), an entry of the same document gets the text that it now has.

    Raises:
        HowOpenError: if the library cannot be written.
    """
    present = {entry.id: entry for entry in library.entries()}
    try:
        with closing(schema.connect(library.path, write=True)) as connection, connection:
            work = _Work(connection, present, library.names())
            report = _updated(work, texts, repository) if repository else _appended(work, texts)
            if work.rows:
                writing.index_texts(connection, work.rows, index=writing.load_index(connection))
    except sqlite3.Error as error:
        raise HowOpenError(
            f"The licence library {library.path} cannot be written ({error}).",
            hint="Check that it may be written to and that no other HowOpen is using it.",
        ) from error
    return report


def _appended(work: _Work, texts: Iterable[KnownText]) -> AddReport:
    """Each text as an entry of its own, unless it is there already."""
    own = {(entry.source, entry.sha256): entry for entry in work.present.values() if entry.category == OWN}
    made: list[LibraryEntry] = []
    added: list[str] = []
    unchanged: list[str] = []
    for known in texts:
        there = own.get((known.entry.source, known.entry.sha256))
        made.append(there or _inserted(work, known))
        (unchanged if there else added).append(made[-1].id)
    return AddReport(entries=tuple(made), added=tuple(added), unchanged=tuple(unchanged))


def _updated(work: _Work, texts: Sequence[KnownText], repository: str) -> AddReport:
    """Each text in the place of what the same document was before."""
    mine = [e for e in work.present.values() if e.category == OWN and e.source.startswith(f"{repository}: ")]
    by_source = {entry.source: entry for entry in mine}
    now = {known.entry.source for known in texts}
    # A document that was moved is one whose old place is empty and whose words stand elsewhere.
    left = {entry.sha256: entry for entry in mine if entry.source not in now}
    made: list[LibraryEntry] = []
    said: dict[str, list[str]] = {"added": [], "updated": [], "moved": [], "unchanged": []}
    for known in texts:
        there = by_source.get(known.entry.source)
        moved = None if there else left.pop(known.entry.sha256, None)
        if moved is not None:
            entry, what = _refreshed(moved, known), "moved"
            writing.update(work.connection, entry)
        elif there is None:
            entry, what = _inserted(work, known), "added"
        elif there.sha256 == known.entry.sha256:
            entry, what = there, "unchanged"
        else:
            entry, what = _refreshed(there, known), "updated"
            work.rows.append((writing.rewrite(work.connection, entry, known.text), known.text))
        made.append(entry)
        said[what].append(entry.id)
    kept = {entry.id for entry in made}
    return AddReport(
        entries=tuple(made),
        **{what: tuple(ids) for what, ids in said.items()},
        gone=tuple(sorted(entry.id for entry in mine if entry.id not in kept)),
    )


def _refreshed(there: LibraryEntry, known: KnownText) -> LibraryEntry:
    """The entry with what goes with its new text; its id, name and catalogue facts stay."""
    new = known.entry
    return replace(there, date=new.date, source=new.source, sha256=new.sha256, ai=there.ai or new.ai)


def _inserted(work: _Work, known: KnownText) -> LibraryEntry:
    named = _named(known, work.present, work.taken)
    writing.remove(work.connection, named.entry.id)
    work.rows.append((writing.insert(work.connection, named), named.text))
    work.present[named.entry.id] = named.entry
    return named.entry


def _named(known: KnownText, present: dict[str, LibraryEntry], taken: frozenset[str]) -> KnownText:
    """``known`` under a name of its own; a record without a text gives up its place."""
    there = present.get(known.entry.id)
    if there is not None and not there.has_text:
        return known
    return replace(known, entry=replace(known.entry, id=unique_id(known.entry.id, taken | present.keys())))
