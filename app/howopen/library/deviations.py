# SPDX-License-Identifier: Apache-2.0
"""Where a text departs from a known one, word by word."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
_LAST = chr(sys.maxunicode)
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
    return Known(known).deviations(words or words_of(found))


class Known:
    """A known text, read once for all texts that are compared with it; any thread may compare."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = words_of(text)
        # Words for which there are no more characters, a million on, have no equal.
        fresh = chain(map(chr, range(1, sys.maxunicode)), repeat(_LAST))
        self._characters: dict[str, str] = defaultdict(fresh.__next__)
        self._cutter = Cutter("".join(map(self._characters.__getitem__, self._words.folded)))

    def deviations(self, found: Words) -> tuple[Deviation, ...]:
        """As the function of that name gives them, of the text that ``found`` are the words of."""
        if self.text == found.text or self._words.folded == found.folded:
            return ()
        return tuple(self._deviation(found, *ranges) for ranges in islice(_merged(self._steps(found.folded)), MOST))

    def _deviation(self, found: Words, first: int, last: int, found_first: int, found_last: int) -> Deviation:
        start, end = found.stretch(found_first, found_last)
        return Deviation(
            known=self._words.written(first, last),
            found=" ".join(found.text[start:end].split()),
            start=start,
            end=end,
            decisive=decisive(Run(self._words, first, last), Run(found, found_first, found_last)),
        )

    def _steps(self, found: Sequence[str]) -> Iterator[_Ranges]:
        """What is to be left out, or put in, to come from one text to the other, in order; some are next to each other.

        Both are compared with a character a word: what is cut and compared fastest. Words that the known text lacks are
        one character, as none of them has an equal there.
        """
        from rapidfuzz.distance import Indel

        other = "".join(map(self._characters.get, found, repeat(_FOREIGN)))
        for pair in self._cutter.pairs_in_turn(other):
            if pair.one == pair.other:
                continue
            start, other_start = pair.start, pair.other_start
            for step in Indel.opcodes(pair.one, pair.other):
                if step.tag != "equal":
                    yield (
                        start + step.src_start,
                        start + step.src_end,
                        other_start + step.dest_start,
                        other_start + step.dest_end,
                    )


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


def _merged(steps: Iterable[_Ranges]) -> Iterator[_Ranges]:
    """The steps, those that are next to each other in both texts as one."""
    last: _Ranges | None = None
    for step in steps:
        if last and last[1] == step[0] and last[3] == step[2]:
            last = (last[0], step[1], last[2], step[3])
            continue
        if last:
            yield last
        last = step
    if last:
        yield last
