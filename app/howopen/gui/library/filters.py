# SPDX-License-Identifier: Apache-2.0
"""Which entries of the library a person wants to see."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.library import LibraryEntry
from howopen.gui.translation.texts import mark
from howopen.library import is_own

_REFERENCE: Final = "LicenseRef-"


class Shelf(StrEnum):
    """The parts of the library that the chips choose from."""

    AI = mark("AI licences")
    TERMS = mark("Terms")
    OSI = mark("OSI-approved")
    MINE = mark("Mine")
    ALL = mark("All")

    def holds(self, entry: LibraryEntry) -> bool:
        """Whether the entry stands on this shelf."""
        match self:
            case Shelf.AI:
                return entry.ai and entry.kind == "licence"
            case Shelf.TERMS:
                return entry.ai and entry.kind in ("terms", "policy")
            case Shelf.OSI:
                return entry.osi_approved
            case Shelf.MINE:
                return is_own(entry)
            case Shelf.ALL:
                return True


class Listed(StrEnum):
    """Where a licence is listed."""

    ANY = mark("Listed or not")
    OSI = mark("Approved by OSI")
    SPDX = mark("On the SPDX list")
    NOWHERE = mark("On neither list")

    def holds(self, entry: LibraryEntry) -> bool:
        """Whether the entry is listed so."""
        spdx = bool(entry.spdx) and not entry.spdx.startswith(_REFERENCE)
        match self:
            case Listed.ANY:
                return True
            case Listed.OSI:
                return entry.osi_approved
            case Listed.SPDX:
                return spdx
            case Listed.NOWHERE:
                return not (spdx or entry.osi_approved)


@dataclass(frozen=True, slots=True)
class Filters:
    """A shelf, a category ("" for any), where it is listed, and a tag ("" for any)."""

    shelf: Shelf = Shelf.AI
    category: str = ""
    listed: Listed = Listed.ANY
    tag: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything beside the shelf leaves entries out."""
        return bool(self.category or self.tag or self.listed is not Listed.ANY)

    def holds(self, entry: LibraryEntry, tags: Collection[str]) -> bool:
        """Whether an entry with these tags is wanted."""
        return (
            self.shelf.holds(entry)
            and self.category in ("", entry.category)
            and self.listed.holds(entry)
            and (not self.tag or self.tag in tags)
        )


def counts(entries: Iterable[LibraryEntry]) -> dict[Shelf, int]:
    """How many entries stand on each shelf."""
    entries = tuple(entries)
    return {shelf: sum(shelf.holds(entry) for entry in entries) for shelf in Shelf}


def categories(entries: Iterable[LibraryEntry]) -> tuple[str, ...]:
    """The categories that entries have, in order."""
    return tuple(sorted({entry.category for entry in entries if entry.category}, key=str.casefold))
