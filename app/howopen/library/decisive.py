# SPDX-License-Identifier: Apache-2.0
"""Words that turn what a licence allows, however few they are and however alike the rest is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from howopen.domain.library import Decisive, DecisiveKind, Side
from howopen.library.index import word_hashes
from howopen.library.words import Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Longer readings come first: "non-commercial" is no "non", and "or later" no condition. The words are folded, so
# hyphens have gone ("noncommercial").
_PATTERNS: tuple[tuple[DecisiveKind, str], ...] = (
    (DecisiveKind.NON_COMMERCIAL, r"\w*non ?commercial\w*|commercial\w*|not for profit|nonprofit|academic|personal"),
    (DecisiveKind.NON_COMMERCIAL, r"research (?:only|purposes?|use)"),
    (DecisiveKind.OR_LATER, r"(?:or|and) (?:any )?(?:later|newer|subsequent)(?: version\w*)?|later versions?"),
    (DecisiveKind.DERIVATIVES, r"\w*no ?deriv\w*|deriv\w+|modif\w+|adapt\w*|unmodified|alter(?:ed|ing|s)?"),
    (DecisiveKind.SHARE_ALIKE, r"\w*share ?alike\w*|same (?:licen[cs]e|terms)|source code|copyleft"),
    (DecisiveKind.THRESHOLD, r"\d[\d ]{0,20}(?:[mb]illion|thousand|users?|%|percent)|[mb]illions?"),
    # A year alone is no threshold.
    (DecisiveKind.THRESHOLD, r"(?!(?:(?:19|20)\d\d){1,2}\b)\d+"),
    # What may be done without restriction is granted; the words alone would read as a ban.
    (DecisiveKind.GRANT, r"without (?:any )?restrict\w+"),
    (DecisiveKind.BAN, r"(?:shall|may|must|will|does|do|can|are|is) not|cannot|not|no|nor|neither|never|none"),
    (DecisiveKind.BAN, r"prohibit\w*|forbid\w*|exclud\w+|restrict\w*|refrain"),
    (DecisiveKind.DUTY, r"must|shall|requir\w+|oblig\w+|royalt\w+|fees?|pay\w*"),
    (DecisiveKind.CONDITION, r"only|solely|except\w*|unless|provided that|but|if|until|military|weapons?"),
    (DecisiveKind.ENDING, r"(?:ir)?revoc\w+|revok\w+|terminat\w+|perpetual|expir\w+"),
    (DecisiveKind.GRANT, r"grant\w*|permi(?:t|ssion)\w*|allow\w*|may(?! \d)|sell|sublicen[cs]\w+|distribut\w+"),
)
_EACH = "|".join(rf"(?P<k{number}>(?:{words})(?!\w))" for number, (_, words) in enumerate(_PATTERNS))
# All begin where a word begins: to try them there alone is faster by far than to try each of them everywhere.
_ANY = re.compile(rf"\b(?:{_EACH})")

_KEPT = 1024

# The single words that ranking counts: they tell licences of one family from each other.
_TELLING = (
    *("noncommercial", "commercial", "noderivatives", "noderivs", "derivatives", "sharealike", "later", "only"),
    *("not", "no", "never", "must", "shall", "prohibited", "except", "unless", "but", "revocable", "irrevocable"),
    *("research", "million", "billion", "version"),
)
_DRAWERS = 4096


class Telling(NamedTuple):
    """The hashes of some words in drawers by their last bits, no two in one: where in ``words`` that of each drawer is.

    ``words`` ends with a zero, to which all other drawers lead.
    """

    words: NDArray[np.uint32]
    places: NDArray[np.intp]


class Run(NamedTuple):
    """Words that stand next to each other in a text: those from ``first`` up to before ``last``."""

    words: Words
    first: int
    last: int


def decisive(known: Run, found: Run) -> tuple[Decisive, ...]:
    """The decisive words of a deviation's two sides, each once a side, those of the text that was asked about first."""
    both = [*_deciding(found, Side.ADDED), *_deciding(known, Side.LEFT_OUT)]
    return tuple(dict.fromkeys(both)) if both else ()


def decides(words: Sequence[str]) -> bool:
    """Whether any of the folded ``words`` is decisive."""
    return _ANY.search(" ".join(words)) is not None


def _deciding(run: Run, side: Side) -> list[Decisive]:
    words, start, end = run
    if start == end:
        return []
    return [
        Decisive(kind, words.written(start + first, start + last), side)
        for kind, first, last in _decisive_in(" ".join(words.folded[start:end]))
    ]


@lru_cache(_KEPT)
def _decisive_in(words: str) -> tuple[tuple[DecisiveKind, int, int], ...]:
    """The decisive ones of folded words, which have single spaces between them: kind, first word, word after the last.

    They are kept, as what differs is most often one of a few small words.
    """
    found = []
    first = at = 0
    for match in _ANY.finditer(words):
        if match.lastgroup:
            first, at = first + words.count(" ", at, match.start()), match.start()
            last = first + match[0].rstrip().count(" ") + 1
            found.append((_PATTERNS[int(match.lastgroup[1:])][0], first, last))
    return tuple(found)


def telling_words() -> Telling:
    """The words that ranking gives more say."""
    import numpy as np

    words = word_hashes(_TELLING)
    drawers = _DRAWERS
    while len(set((words % drawers).tolist())) < len(words):
        drawers *= 2
    # The last place is that of no word: what is in a drawer without a telling word is looked up there.
    places = np.full(drawers, len(words), dtype=np.intp)
    places[words % drawers] = np.arange(len(words))
    return Telling(np.append(words, np.uint32(0)), places)


def telling_counts(words: NDArray[np.uint32], telling: Telling) -> NDArray[np.intp]:
    """How often each of the ``telling`` words stands among ``words`` (hashes in text order)."""
    import numpy as np

    places = telling.places.take(words & np.uint32(len(telling.places) - 1))
    counts = np.bincount(places[telling.words.take(places) == words], minlength=len(telling.words))
    return counts[:-1]
