# SPDX-License-Identifier: Apache-2.0
"""Where a text departs from a known one, word by word."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from howopen.domain.library import Deviation, IdentityKind
from howopen.library.decisive import Run, decisive
from howopen.library.notices import holder_names, notice_lines
from howopen.library.words import Words, folded, words_of

MOST = 200
"""No more deviations than this are listed: further ones say no more than that the texts differ."""

_LONGEST_NAME = 24
_MARKS = " \t\r\n#*=-_"
_YEAR = re.compile(r"(?:19|20)\d\d(?:(?:19|20)?\d\d)*|present")
# What may stand where a holder's name stands; roles with rights and duties of their own ("licensor") are left out.
_HOLDERS = frozenset(
    (
        *("c", "copyright", "copr", "all", "rights", "reserved", "holder", "holders", "owner", "owners", "author"),
        *("authors", "contributor", "contributors", "regents", "university", "foundation", "company", "organization"),
        *("organisation", "inc", "ltd", "llc", "gmbh", "corp", "corporation", "name", "names", "fullname", "year"),
        *("yyyy", "of", "the", "and", "or", "by", "its"),
    )
)
_TITLE = frozenset(("the", "license", "licence", "version"))


def deviations(known: str, found: str, *, words: Words | None = None) -> tuple[Deviation, ...]:
    """The runs of words in which ``found`` differs from ``known``, in text order, at most ``MOST``.

    ``start`` and ``end`` are offsets in ``found``; they are equal, at the place where it would stand, where words
    of ``known`` are missing. Empty if and only if no word differs. ``words`` are those of ``found``, where they are
    known already.
    """
    theirs, ours = words_of(known), words or words_of(found)
    made: list[Deviation] = []
    for a, b, c, d in _differing(theirs.folded, ours.folded)[:MOST]:
        # Words that are missing would stand after the word before them.
        place = ours.span(c - 1)[1] if c else 0
        start, end = (ours.span(c)[0], ours.span(d - 1)[1]) if c < d else (place, place)
        left_out, added = Run(theirs, a, b), Run(ours, c, d)
        made.append(
            Deviation(
                known=left_out.written,
                found=added.written,
                start=start,
                end=end,
                decisive=decisive(left_out, added),
            )
        )
    return tuple(made)


def kind_of(known: str, found: str, differences: Sequence[Deviation], *, title: str = "") -> IdentityKind:
    """What all the deviations of ``found`` from ``known`` together make of it: exact, names and dates, or changed.

    ``title`` is what the known text is called, which may stand above it or not.
    """
    if not differences:
        return IdentityKind.EXACT
    if len(differences) >= MOST or any(deviation.decisive for deviation in differences):
        return IdentityKind.CHANGED
    names = frozenset(folded(holder_names(known) + "\n" + holder_names(found)))
    titled = names | _TITLE | frozenset(folded(title))
    lines = notice_lines(found)
    for deviation in differences:
        inside = any(line.start <= deviation.start and deviation.end <= line.end for line in lines)
        above = not found[: deviation.start].strip(_MARKS)
        if not _is_name(deviation, titled if above else names, inside=inside):
            return IdentityKind.CHANGED
    return IdentityKind.NAMES_AND_DATES


def _is_name(deviation: Deviation, names: frozenset[str], *, inside: bool) -> bool:
    """Whether a deviation is no more than another holder or another year.

    A name outside of a notice line counts where a notice names it too: "neither the name of NAME nor ...".
    """
    both = [*folded(deviation.known), *folded(deviation.found)]
    years = [word for word in both if _YEAR.fullmatch(word)]
    if all(word in _HOLDERS or word in names or word in years for word in both):
        # A year outside of a notice may be a figure of the licence.
        return inside or names.issuperset(years)
    return inside and len(both) <= _LONGEST_NAME


def _differing(known: Sequence[str], found: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Ranges of words, in both, that have no equal between them."""
    from rapidfuzz.distance import Indel

    if known == found:
        return []
    ranges: list[tuple[int, int, int, int]] = []
    # Numbers are compared faster than words are: those below 256 fastest, and what stands first stands there often.
    numbers = {word: number for number, word in enumerate(dict.fromkeys((*known, *found)))}
    sides = (array("I", map(numbers.__getitem__, words)) for words in (known, found))
    for step in Indel.opcodes(*sides):
        if step.tag == "equal":
            continue
        a, b, c, d = step.src_start, step.src_end, step.dest_start, step.dest_end
        if ranges and ranges[-1][1] == a and ranges[-1][3] == c:
            a, c = ranges[-1][0], ranges[-1][2]
            ranges.pop()
        ranges.append((a, b, c, d))
    return ranges
