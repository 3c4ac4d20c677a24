# SPDX-License-Identifier: Apache-2.0
"""Which known licence a text is, how close it is, and where it departs from it."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from howopen.domain.library import Deviation, Identity, IdentityKind, LibraryEntry, Near
from howopen.library.decisive import Telling, telling_counts, telling_words
from howopen.library.deviations import Known, kind_of
from howopen.library.index import Index, run_hashes, word_hashes
from howopen.library.inside import related, stands_in
from howopen.library.known import OWN
from howopen.library.likeness import Likeness
from howopen.library.store import Library
from howopen.library.words import Words, content, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST_SIMILARITY = 0.6
"""Below this, nothing known is close."""

_CANDIDATES = 10
# Of a long text so many runs are known that the first few candidates hold the nearest, and measuring takes longer.
_CANDIDATES_OF_LONG = 4
_LONG = 1500
# Of those only what has such a part of the first one's overlap: what falls behind it is so unlike the text that it
# would at most be told as the runner-up, and to measure it takes a third of the time.
_PART_OF_FIRST = 0.3
# A decisive word that one text has and the other lacks counts as this many words.
_SAY = 4
# The hashes of so many known texts are kept at hand, of some 4 kB each ...
_KEPT = 1024
# ... and so many known texts as they are read for comparison, of some 170 kB each.
_KEPT_READ = 128
# Texts of one score that are looked at word by word, copyright lines too, to tell which one is meant.
_TIES = 4
# Known licences have some 7 characters a word; one that is this much longer than the longest cannot be close to it.
_CHARACTERS_PER_WORD = 60


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """What is loaded once, at the first question."""

    index: Index
    longest_text: int
    telling: Telling


class _Indexed(NamedTuple):
    """A known text: its row, its entry, the hashes of its words, and how often each telling word stands in it."""

    row: int
    entry: LibraryEntry
    words: NDArray[np.uint32]
    telling: NDArray[np.intp]


class _Candidate(NamedTuple):
    """A known text: its likeness, and its standing, in which decisive words weigh more."""

    standing: float
    similarity: float
    known: _Indexed

    @property
    def near(self) -> Near:
        return Near(self.known.entry.id, self.similarity)


class _Settled(NamedTuple):
    """The candidate that a text is nearest to, the text of that, and where the two differ."""

    best: _Candidate
    text: str
    deviations: tuple[Deviation, ...]


class Identifier:
    """Identifies texts against the library that it is given; any thread may ask."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._ready: _Ready | None = None
        self._lock = threading.Lock()
        # Of a folder's licences most are alike: the same few known texts are asked for again and again.
        self._known = lru_cache(_KEPT)(self._read)
        self._compared = lru_cache(_KEPT_READ)(Known)

    def identify(self, text: str) -> Identity:
        """The nearest known licence, and whether the text is it.

        ``similarity`` counts words, in order, without lines that name a copyright holder; ``exact`` and the
        deviations count every word, so a copy that differs in its holder alone has similarity 1 and is not exact.
        Which text is nearest is a matter of the words, the decisive ones of which weigh more. The id is None, with
        the nearest as runner-up, where the similarity is below ``LEAST_SIMILARITY``, also when paragraphs that have
        nothing of the nearest are left out (as long as a third of the text remains), and no known text stands
        as good as whole in this one, with idle words around it.

        Raises:
            HowOpenError: if the library cannot be read.
        """
        ready = self._load()
        if len(text) > ready.longest_text:
            return Identity(id=None)
        words = words_of(text)
        kept = content(words)
        hashes = word_hashes(kept)
        count, least = (_CANDIDATES, 0.0) if len(hashes) < _LONG else (_CANDIDATES_OF_LONG, _PART_OF_FIRST)
        rows = ready.index.nearest(run_hashes(hashes), count, least)
        ranked = self._ranked(hashes, rows, telling_counts(hashes, ready.telling))
        if not ranked:
            return Identity(id=None)
        if ranked[0].similarity < LEAST_SIMILARITY and not self._is_held(text, ranked[0], len(hashes)):
            inside = self._inside(rows, kept, hashes)
            if inside is None:
                return Identity(id=None, similarity=ranked[0].similarity, runner_up=ranked[0].near)
            ranked = [inside, *(other for other in ranked if other.known.row != inside.known.row)]
        best, known, departures = self._settled(ranked, words)
        entry = best.known.entry
        kind = kind_of(known, text, departures, title=entry.name)
        return Identity(
            id=entry.id,
            name=entry.name,
            spdx=entry.spdx,
            similarity=best.similarity if departures else 1.0,
            exact=kind is IdentityKind.EXACT,
            runner_up=next((other.near for other in ranked if other is not best), None),
            deviations=departures,
            kind=kind,
        )

    def _load(self) -> _Ready:
        with self._lock:
            if self._ready is None:
                import rapidfuzz.distance  # noqa: F401 - each answer needs it: the first one shall not wait for it

                longest = self._library.longest_indexed() * _CHARACTERS_PER_WORD
                self._ready = _Ready(self._library.index(), longest, telling_words())
            return self._ready

    def _read(self, row: int) -> _Indexed | None:
        found = self._library.indexed(row)
        if found is None:
            return None
        entry, words = found
        return _Indexed(row, entry, words, telling_counts(words, self._load().telling))

    def _is_there(self, known: _Indexed) -> bool:
        """Whether a known text is still in the library: what was kept may have been withdrawn since."""
        return self._library.id_at(known.row) == known.entry.id

    def _ranked(self, asked: NDArray[np.uint32], rows: list[int], counts: NDArray[np.intp]) -> list[_Candidate]:
        """The entries at ``rows``, nearest first; ``counts`` are those of the telling words of what is asked about.

        Of equals, known licences come before the person's own copies, and those of AI models before others.
        """
        likeness = Likeness(asked)
        scored: list[_Candidate] = []
        second = best = 0.0
        for known in filter(None, map(self._known, rows)):
            penalty = _SAY * int(abs(known.telling - counts).sum()) / (len(asked) + len(known.words))
            # What cannot become one of the two best need not be measured to the end.
            least = min(max(second + penalty, 0.0), 1.0)
            near = likeness.to(known.words, least)
            if near and self._is_there(known):
                standing = near - penalty
                scored.append(_Candidate(standing, near, known))
                best, second = max(best, standing), max(min(best, standing), second)
        return sorted(scored, key=_order)

    def _is_held(self, text: str, near: _Candidate, size: int) -> bool:
        """Whether a text of ``size`` words is a short known one with foreign paragraphs around it."""
        own = related(text, run_hashes(near.known.words))
        if 3 * len(own) < size:
            return False
        return Likeness(own).to(near.known.words, LEAST_SIMILARITY) > 0

    def _inside(self, rows: list[int], words: list[str], hashes: NDArray[np.uint32]) -> _Candidate | None:
        """The longest of the known texts at ``rows`` that stands in a text of these words, as good as whole."""
        index = self._load().index
        for known in sorted(filter(None, map(self._known, rows)), key=lambda known: -len(known.words)):
            if stands_in(known.row, known.words, words, hashes, index) and self._is_there(known):
                return _Candidate(math.inf, Likeness(hashes).to(known.words), known)
        return None

    def _settled(self, ranked: list[_Candidate], words: Words) -> _Settled:
        """The nearest; of several that are equally near, the one with the fewest deviations."""
        settled = []
        for near in ranked[:_TIES]:
            if near.standing == ranked[0].standing:
                known = self._library.text_at(near.known.row)
                departures = self._compared(known).deviations(words) if known != words.text else ()
                settled.append(_Settled(near, known, departures))
        return min(settled, key=lambda one: sum(len(d.known) + len(d.found) for d in one.deviations))


def _order(near: _Candidate) -> tuple[float, bool, bool, int, str]:
    entry = near.known.entry
    return (-near.standing, entry.category == OWN, not entry.ai, len(entry.id), entry.id)
