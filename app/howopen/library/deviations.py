# SPDX-License-Identifier: Apache-2.0
"""Where a text departs from a known one, word by word."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from howopen.domain.library import Deviation, IdentityKind
from howopen.library.decisive import decisive
from howopen.library.notices import holder_names, notice_lines
from howopen.library.words import Word, folded, words

MOST = 200
"""No more deviations than this are listed: further ones say no more than that the texts differ."""

_LONGEST_NAME = 12
_YEAR = re.compile(r"(?:19|20)\d\d(?:(?:19|20)?\d\d)*|present")
# What may stand where a holder's name stands; roles with rights and duties of their own ("licensor") are left out.
_HOLDERS = frozenset(
    "c copyright copr holder holders owner owners author authors contributor contributors regents university year yyyy "
    "name names fullname of the and or by its organization organisation inc ltd llc gmbh corp corporation company "
    "foundation all rights reserved".split()
)


def deviations(
    known: str,
    found: str,
    *,
    known_words: Sequence[Word] | None = None,
    found_words: Sequence[Word] | None = None,
) -> tuple[Deviation, ...]:
    """The runs of words in which ``found`` differs from ``known``, in text order, at most ``MOST``.

    ``start`` and ``end`` are offsets in ``found``; they are equal, at the place where it would stand, where words
    of ``known`` are missing. Empty if and only if no word differs. ``known_words`` and ``found_words`` are the words
    of the two, where they are known already.
    """
    theirs = words(known) if known_words is None else known_words
    ours = words(found) if found_words is None else found_words
    return tuple(
        _deviation(known, theirs[a:b], found, ours[c:d], place=ours[c - 1].end if c else 0)
        for a, b, c, d in _differing(theirs, ours)[:MOST]
    )


def kind_of(known: str, found: str, differences: Sequence[Deviation]) -> IdentityKind:
    """What all the deviations of ``found`` from ``known`` together make of it: exact, names and dates, or changed."""
    if not differences:
        return IdentityKind.EXACT
    if len(differences) >= MOST:
        return IdentityKind.CHANGED
    names = frozenset(folded(holder_names(known) + "\n" + holder_names(found)))
    lines = notice_lines(found)
    for deviation in differences:
        inside = any(line.start <= deviation.start and deviation.end <= line.end for line in lines)
        if not _is_name(deviation, names, inside=inside):
            return IdentityKind.CHANGED
    return IdentityKind.NAMES_AND_DATES


def _is_name(deviation: Deviation, names: frozenset[str], *, inside: bool) -> bool:
    """Whether a deviation is no more than another holder or another year.

    A name outside of a notice line counts where a notice names it too: "neither the name of NAME nor ...".
    """
    both = [*folded(deviation.known), *folded(deviation.found)]
    if all(word in _HOLDERS or word in names or _YEAR.fullmatch(word) for word in both):
        # A year outside of a notice may be a figure of the licence.
        return inside or not any(_YEAR.fullmatch(word) for word in both) or bool(names & set(both))
    return inside and len(both) <= 2 * _LONGEST_NAME and not deviation.decisive


def _differing(known: Sequence[Word], found: Sequence[Word]) -> list[tuple[int, int, int, int]]:
    """Ranges of words, in both, that have no equal between them."""
    from rapidfuzz.distance import Indel

    numbers: dict[str, int] = {}
    first, second = (
        array("L", [numbers.setdefault(word.folded, len(numbers)) for word in side]) for side in (known, found)
    )
    if first == second:
        return []
    ranges: list[tuple[int, int, int, int]] = []
    for step in Indel.opcodes(first, second):
        if step.tag == "equal":
            continue
        a, b, c, d = step.src_start, step.src_end, step.dest_start, step.dest_end
        if ranges and ranges[-1][1] == a and ranges[-1][3] == c:
            a, c = ranges[-1][0], ranges[-1][2]
            ranges.pop()
        ranges.append((a, b, c, d))
    return ranges


def _deviation(known: str, theirs: Sequence[Word], found: str, ours: Sequence[Word], *, place: int) -> Deviation:
    """One run; words that are missing would stand at ``place``, after the word before them."""
    return Deviation(
        known=_quote(known, theirs),
        found=_quote(found, ours),
        start=ours[0].start if ours else place,
        end=ours[-1].end if ours else place,
        decisive=decisive([word.folded for word in theirs], [word.folded for word in ours]),
    )


def _quote(text: str, run: Sequence[Word]) -> str:
    return " ".join(text[run[0].start : run[-1].end].split()) if run else ""
