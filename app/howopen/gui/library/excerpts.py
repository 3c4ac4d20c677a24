# SPDX-License-Identifier: Apache-2.0
"""The words of a search in their context, in pieces that fit a line: pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from howopen.library import Hit

_LEAD: Final = 0.4
_MORE: Final = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an excerpt; ``found`` are those that were looked for."""

    words: str
    found: bool = False


def pieces(hit: Hit) -> tuple[Piece, ...]:
    """The excerpt of a hit, parted where the found words begin and end."""
    parts: list[Piece] = []
    at = 0
    for start, end in hit.marks:
        parts += [Piece(hit.snippet[at:start]), Piece(hit.snippet[start:end], found=True)]
        at = end
    parts.append(Piece(hit.snippet[at:]))
    return tuple(part for part in parts if part.words)


def fitted(parts: Sequence[Piece], room: int, width: Callable[[Piece], float]) -> tuple[Piece, ...]:
    """``parts`` for a line of ``room`` pixels, as ``width`` measures them.

    Words before the first that was found give way, so that what was looked for is seen.
    """
    if not parts or parts[0].found or sum(map(width, parts)) <= room:
        return tuple(parts)
    first = parts[0]
    while width(first) > room * _LEAD and " " in first.words.strip():
        first = replace(first, words=f"{_MORE}{first.words.removeprefix(_MORE).lstrip().partition(' ')[2]}")
    return (first, *parts[1:])
