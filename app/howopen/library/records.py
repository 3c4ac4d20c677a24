# SPDX-License-Identifier: Apache-2.0
"""Library entries out of catalogue records."""

from __future__ import annotations

from dataclasses import replace

from howopen.domain.library import LibraryEntry
from howopen.library.catalogue import Record
from howopen.library.known import KnownText

_UNAVAILABLE = "The synced licence data lacks it; get it from its publisher."


def entry_of(record: Record, plain: LibraryEntry) -> LibraryEntry:
    """``plain``, a text's own metadata, with the facts of its catalogue record in their place where it has them."""
    return replace(
        plain,
        id=record.id,
        name=record.name,
        kind=record.kind,
        publisher=record.publisher,
        models=record.models,
        date=record.date,
        family=record.family,
        spdx=record.spdx or plain.spdx,
        source=record.source or plain.source,
        ai=True,
        version=record.version,
        previous=record.previous,
    )


def without_text(records: tuple[Record, ...]) -> tuple[KnownText, ...]:
    """An entry for each record whose text is not at hand, or is that of another entry."""
    return tuple(
        KnownText(
            entry=replace(
                entry_of(record, LibraryEntry(id=record.id, name=record.name)),
                has_text=False,
                get_it=record.get_it or _UNAVAILABLE,
            ),
            text_of=record.text_of,
            aliases=(*record.aliases, *filter(None, (record.scancode_key,))),
            identifies=False,
        )
        for record in records
    )
