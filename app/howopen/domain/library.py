# SPDX-License-Identifier: Apache-2.0
"""Known licences: what the library holds, and which of them a text is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One known licence or set of terms.

    ``id`` is what ``lib:ID`` names. ``category`` is the source's own ("Permissive", "Proprietary Free" ...);
    ``kind`` is "licence", "terms" or "policy"; ``ai`` marks licences and terms of AI models. ``sha256`` is that of the
    text in UTF-8. ``attribution`` must be shown with the text. ``has_text`` is false for a catalogue record whose text
    is not here; ``get_it`` then says where a person gets it. ``version`` is the publisher's own name for it, and
    ``previous`` the id of the version before.
    """

    id: str
    name: str
    category: str = ""
    kind: str = "licence"
    publisher: str = ""
    models: str = ""
    date: str = ""
    family: str = ""
    spdx: str = ""
    ai: bool = False
    osi_approved: bool = False
    source: str = ""
    sha256: str = ""
    attribution: str = ""
    has_text: bool = True
    get_it: str = ""
    version: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """A licence that is close, and how close (0 to 1)."""

    id: str
    similarity: float


class DecisiveKind(StrEnum):
    """What words decide, however few they are; the value is meant to be shown."""

    NON_COMMERCIAL = "non-commercial"
    DERIVATIVES = "derivatives"
    SHARE_ALIKE = "share alike"
    THRESHOLD = "threshold"
    BAN = "ban"
    DUTY = "duty"
    GRANT = "grant"
    CONDITION = "condition"
    OR_LATER = "or later"
    ENDING = "ending"


class Side(StrEnum):
    """On which side of a deviation words stand."""

    ADDED = "added"  # in the text that was asked about, not in the known one
    LEFT_OUT = "left-out"  # in the known text, not in the one that was asked about


@dataclass(frozen=True, slots=True)
class Decisive:
    """Words of a deviation that can turn what a licence allows: what they decide, the words as written, their side."""

    kind: DecisiveKind
    words: str
    side: Side = Side.ADDED


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where a text departs from the known one: words only there, words only here, and where (offsets in the text).

    ``decisive`` names the words of either side that decide what the licence allows.
    """

    known: str
    found: str
    start: int
    end: int
    decisive: tuple[Decisive, ...] = ()


class IdentityKind(StrEnum):
    """How a text stands to the known licence that it was compared with."""

    EXACT = "exact"  # no word differs
    NAMES_AND_DATES = "names-and-dates"  # nothing but who holds the copyright, and since when
    CHANGED = "changed"  # other words differ, be it a single one
    UNKNOWN = "unknown"  # nothing known is close


@dataclass(frozen=True, slots=True)
class Identity:
    """The known licence that a text is, or is close to. ``id`` is None where nothing known is close.

    ``exact`` holds only where no word differs. A text of kind "changed" is not that licence: ``deviations`` say why.
    ``runner_up`` is None where no other known text is near; of a long text already where the index tells that.
    """

    id: str | None
    name: str = ""
    spdx: str = ""
    similarity: float = 0.0
    exact: bool = False
    runner_up: Near | None = None
    deviations: tuple[Deviation, ...] = ()
    kind: IdentityKind = IdentityKind.UNKNOWN
