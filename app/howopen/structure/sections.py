# SPDX-License-Identifier: Apache-2.0
"""Sections of a document: each opening with the text that it heads."""

from __future__ import annotations

from howopen.domain.document import Document
from howopen.domain.outline import Section
from howopen.domain.spans import Span
from howopen.structure.headings import find_openings
from howopen.structure.numbering import Placed, place


def find_sections(document: Document) -> tuple[Section, ...]:
    """Sections in text order. Each reaches up to the next one that is not deeper, so siblings leave no gap."""
    placed = place(find_openings(document))
    ends = _ends(placed, len(document.text))
    return tuple(_section(item, end) for item, end in zip(placed, ends, strict=True))


def _section(item: Placed, end: int) -> Section:
    opening = item.opening
    return Section(
        label=item.label,
        marker=opening.marker.printed if opening.marker else "",
        title=opening.title,
        span=Span(opening.heading.start, end),
        heading=opening.heading,
        depth=item.depth,
    )


def _ends(placed: tuple[Placed, ...], length: int) -> list[int]:
    ends = [length] * len(placed)
    still_open: list[int] = []
    for index, item in enumerate(placed):
        while still_open and placed[still_open[-1]].depth >= item.depth:
            ends[still_open.pop()] = item.opening.heading.start
        still_open.append(index)
    return ends
