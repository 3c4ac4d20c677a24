# SPDX-License-Identifier: Apache-2.0
"""Shortens a quotation to the words around the deciding ones; what is left out is marked with "…"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_CUT: Final = "…"
_JOIN: Final = 12  # a gap shorter than this costs less shown than marked
_BEFORE: Final = 0.35  # of the room round deciding words, the share ahead of them
_MOST_BOLD: Final = 0.6

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words with the ranges of their characters that are bold."""

    text: str
    bold: tuple[Range, ...] = ()


def merged(ranges: Iterable[Range], *, gap: int = 0) -> tuple[Range, ...]:
    """The ranges in order, those that touch or lie at most ``gap`` apart as one; empty ones are left out."""
    out: list[Range] = []
    for start, end in sorted(found for found in ranges if found[0] < found[1]):
        if out and start <= out[-1][1] + gap:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)


def stressed(length: int, strong: Iterable[Range], weak: Iterable[Range]) -> tuple[Range, ...]:
    """Which ranges of ``length`` characters to set bold: both kinds, else the strong alone, else none.

    Where most of the words would be bold, none stands out.
    """
    strong = merged(strong)
    for ranges in (merged((*strong, *weak)), strong):
        if sum(end - start for start, end in ranges) <= _MOST_BOLD * length:
            return ranges
    return ()


def excerpt(whole: Excerpt, *, limit: int) -> Excerpt:
    """``whole``, or about ``limit`` characters of it: its bold words with some on either side, cut between words."""
    text = whole.text
    if len(text) <= limit:
        return whole
    windows = _windows(text, whole.bold or ((0, 1),), limit)
    words, bold = "", []
    for place, (start, end) in enumerate(windows):
        if start > 0:
            words += f"{_CUT} " if place == 0 else f" {_CUT} "
        moved = len(words) - start
        words += text[start:end]
        bold += [(max(a, start) + moved, min(b, end) + moved) for a, b in whole.bold if a < end and b > start]
    if windows[-1][1] < len(text):
        words += f" {_CUT}"
    return Excerpt(words, tuple(bold))


def _windows(text: str, keys: Sequence[Range], limit: int) -> tuple[Range, ...]:
    """Which parts of ``text`` to show: the keys as far as there is room, then their surroundings."""
    held: list[Range] = []
    left = limit
    for start, end in keys:
        if held and left < _JOIN:
            break
        reached = min(end, start + left)
        cut = _back(text, reached, start) if reached < end else end
        held.append((start, cut if cut > start else reached))
        left -= held[-1][1] - start
    share = max(left, 0) // len(held)
    grown = [_grown(text, key, share) for key in held]
    return merged(grown, gap=_JOIN)


def _grown(text: str, key: Range, share: int) -> Range:
    """``key`` with ``share`` more characters, more after it than ahead of it; at an end of the text the other side."""
    start, end = key
    ahead = min(start, int(share * _BEFORE))
    after = min(len(text) - end, share - ahead)
    ahead = min(start, share - after)
    return _onward(text, start - ahead, start), _back(text, end + after, end)


def _onward(text: str, start: int, latest: int) -> int:
    """The first place from ``start`` on where a word begins, at most ``latest``."""
    if start == 0 or text[start - 1] == " ":
        return start
    space = text.find(" ", start, latest)
    return latest if space < 0 else space + 1


def _back(text: str, end: int, earliest: int) -> int:
    """The last place up to ``end`` where a word ends, at least ``earliest``."""
    if end >= len(text) or text[end] == " ":
        return end
    space = text.rfind(" ", earliest, end)
    return max(space, earliest)
