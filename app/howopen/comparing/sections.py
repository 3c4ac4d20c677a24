# SPDX-License-Identifier: Apache-2.0
"""Sections of two documents that are the same one: by title, in order, as many words of text as there can be."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import Final, NamedTuple

from howopen.comparing.alignment import Run, heaviest
from howopen.comparing.sides import Side
from howopen.domain.document import Document
from howopen.domain.outline import Outline, Section

# Share of their words that two sections of one title must have in common: less, and only the title is the same.
_SHARED: Final = 0.4
_WORD: Final = re.compile(r"\w+")


class Cut(NamedTuple):
    """The words where a section begins that both sides have."""

    a: int
    b: int


class _Part(NamedTuple):
    """A titled section: its first word and that after its last."""

    first: int
    end: int


def section_cuts(
    a: Side, b: Side, documents: tuple[Document, Document], outlines: tuple[Outline, Outline]
) -> list[Cut]:
    """Where to cut both sides, so that what is said under a title is compared with what the other says under it.

    A section counts whose title stands once on either side and whose words are like enough; numbers are not looked at,
    since inserting one section changes them all.
    """
    parts_a = _titled(a, documents[0], outlines[0])
    parts_b = _titled(b, documents[1], outlines[1])
    pairs = sorted((part, parts_b[title]) for title, part in parts_a.items() if title in parts_b)
    alike = [pair for pair in pairs if _alike(a, b, *pair)]
    chain = heaviest(
        [Run(one.first, other.first, min(one.end - one.first, other.end - other.first)) for one, other in alike]
    )
    return [Cut(run.a, run.b) for run in chain]


def _alike(a: Side, b: Side, one: _Part, other: _Part) -> bool:
    """Whether enough of their words are the same, in whatever order: sections may be of any length."""
    shared = (Counter(a.code[one.first : one.end]) & Counter(b.code[other.first : other.end])).total()
    return 2 * shared >= _SHARED * (one.end - one.first + other.end - other.first)


def _titled(side: Side, document: Document, outline: Outline) -> dict[tuple[str, ...], _Part]:
    """The sections whose title no other section has, by the words of the title."""
    found: dict[tuple[str, ...], _Part | None] = {}
    starts = [block.span.start for block in document.blocks]
    for section in outline.sections:
        title = tuple(_WORD.findall(section.title.casefold()))
        if title:
            found[title] = None if title in found else _part(side, starts, section)
    return {title: part for title, part in found.items() if part}


def _part(side: Side, starts: list[int], section: Section) -> _Part | None:
    """The words of a section that begins with a block."""
    block = bisect_right(starts, section.span.start) - 1
    first = side.words.bounds[block][0]
    end = side.words.range_of(section.span)[1]
    return _Part(first, end) if first < end else None
