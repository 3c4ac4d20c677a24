# SPDX-License-Identifier: Apache-2.0
"""Where a text departs from a known one, word by word."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, islice, repeat

from howopen.domain.library import Deviation, IdentityKind
from howopen.library.cutting import Cutter
from howopen.library.decisive import Run, decisive
from howopen.library.notices import holder_names, notice_lines
from howopen.library.words import Words, folded, words_of

_Ranges = tuple[int, int, int, int]

MOST = 200
"""No more deviations than this are listed: further ones say no more than that the texts differ."""

_FOREIGN = "\0"
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
    if known == found:
        return ()
    theirs, ours = words_of(known), words or words_of(found)
    made: list[Deviation] = []
    for a, b, c, d in islice(_differing(theirs.folded, ours.folded), MOST):
        start, end = ours.stretch(c, d)
        made.append(
            Deviation(
                known=theirs.written(a, b),
                found=" ".join(found[start:end].split()),
                start=start,
                end=end,
                decisive=decisive(Run(theirs, a, b), Run(ours, c, d)),
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


def _differing(known: Sequence[str], found: Sequence[str]) -> Iterator[_Ranges]:
    """Ranges of words, in both, that have no equal between them, in order."""
    if known == found:
        return
    last: _Ranges | None = None
    for step in _steps(*_as_characters(known, found)):
        if last and last[1] == step[0] and last[3] == step[2]:
            last = (last[0], step[1], last[2], step[3])
            continue
        if last:
            yield last
        last = step
    if last:
        yield last


def _steps(known: str, found: str) -> Iterator[_Ranges]:
    """What is to be left out, or put in, to come from one text to the other, in order; some are next to each other."""
    from rapidfuzz.distance import Indel

    for pair in Cutter(known).pairs(found):
        if pair.one == pair.other:
            continue
        start, other_start = pair.start, pair.other_start
        for step, first, last, other_first, other_last in Indel.opcodes(pair.one, pair.other).as_list():
            if step != "equal":
                yield start + first, start + last, other_start + other_first, other_start + other_last


def _as_characters(known: Sequence[str], found: Sequence[str]) -> tuple[str, str]:
    """Both texts with a character a word: what is cut and compared fastest.

    Words that the known text lacks are one character, as none of them has an equal there.
    """
    # Words for which there are no more characters, a million on, have no equal either.
    fresh = chain(map(chr, range(1, sys.maxunicode)), repeat(chr(sys.maxunicode)))
    characters = defaultdict(fresh.__next__)
    one = "".join(map(characters.__getitem__, known))
    characters.default_factory = repeat(_FOREIGN).__next__
    return one, "".join(map(characters.__getitem__, found))
