# SPDX-License-Identifier: Apache-2.0
"""What a person does with their own entries: rename them, take them away, and put them back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import TypeVar

from howopen import assets
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import schema, writing
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.known import KnownText, is_own
from howopen.library.records import without_text
from howopen.library.store import Library
from howopen.library.taking_in import write

Made = TypeVar("Made")


def rename(library: Library, entry_id: str, name: str) -> LibraryEntry:
    """Calls an own entry ``name``; its id, which other files may name, stays.

    Raises:
        HowOpenError: if it is not the person's own, the name is empty, or the library cannot be written.
    """
    entry = _own(library, entry_id)
    plain = " ".join(name.split())
    if not plain:
        raise HowOpenError("The name is empty.", hint="Give the entry a name.")
    renamed = replace(entry, name=plain)
    _change(library, lambda connection: writing.update(connection, renamed))
    return renamed


def take_away(library: Library, entry_id: str, *, catalogue: tuple[Record, ...] | None = None) -> KnownText:
    """Takes an own entry out of the library; gives what ``put_back`` needs to undo that.

    An entry that is the text of a catalogue record (of the program's own ``catalogue`` unless given) leaves that record
    without a text, as it was before. Tags stay for when it comes back.

    Raises:
        HowOpenError: if it is not the person's own, or the library cannot be written.
    """
    entry = _own(library, entry_id)
    records = load_catalogue(assets.licences()) if catalogue is None else catalogue

    def change(connection: sqlite3.Connection) -> KnownText | None:
        taken = writing.take_out(connection, entry.id)
        if taken is None:
            return None
        row, known = taken
        writing.save_index(connection, writing.load_index(connection).without([row]))
        for record in without_text(tuple(record for record in records if record.id == entry.id)):
            writing.insert(connection, record)
        return known

    known = _change(library, change)
    if known is None:
        raise _not_own(entry)
    return known


def put_back(library: Library, known: KnownText) -> LibraryEntry:
    """Puts back what ``take_away`` took; gives the entry.

    Raises:
        HowOpenError: if the library cannot be written.
    """
    return write(library, [known]).entries[0]


def _own(library: Library, entry_id: str) -> LibraryEntry:
    entry = library.entry(entry_id)
    if not is_own(entry):
        raise _not_own(entry)
    return entry


def _not_own(entry: LibraryEntry) -> HowOpenError:
    return HowOpenError(
        f"{entry.name} ({entry.id}) is not one of your own entries.", hint="Only what you added can be changed."
    )


def _change(library: Library, change: Callable[[sqlite3.Connection], Made]) -> Made:
    """What ``change`` gives, all or nothing written."""
    try:
        with closing(schema.connect(library.path, write=True)) as connection, connection:
            return change(connection)
    except sqlite3.Error as error:
        raise HowOpenError(
            f"The licence library {library.path} cannot be written ({error}).",
            hint="Check that it may be written to and that no other HowOpen is using it.",
        ) from error
