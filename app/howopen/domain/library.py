# SPDX-License-Identifier: Apache-2.0
"""Known licences: what the library holds, and which of them a text is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One known licence or set of terms.

    ``id`` is what ``lib:ID`` names. ``category`` is the source's own ("Permissive", "Proprietary Free" ...);
    ``kind`` is "licence", "terms" or "policy"; ``ai`` marks licences and terms of AI models. ``sha256`` is that of the
    text in UTF-8. ``attribution`` must be shown with the text. ``has_text`` is false for a catalogue record whose text
    is not here; ``get_it`` then says where a person gets it.
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


@dataclass(frozen=True, slots=True)
class Near:
    """A licence that is close, and how close (0 to 1)."""

    id: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where a text departs from the known one: words only there, words only here, and where (offsets in the text)."""

    known: str
    found: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Identity:
    """The known licence that a text is, or is close to. ``id`` is None where nothing known is close.

    ``exact`` holds only where no word differs.
    """

    id: str | None
    name: str = ""
    spdx: str = ""
    similarity: float = 0.0
    exact: bool = False
    runner_up: Near | None = None
    deviations: tuple[Deviation, ...] = ()
