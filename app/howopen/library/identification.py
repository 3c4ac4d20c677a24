# SPDX-License-Identifier: Apache-2.0
"""Which known licence a text is, how close it is, and where it departs from it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.domain.library import Identity, LibraryEntry, Near
from howopen.library.deviations import deviations
from howopen.library.index import Index, run_hashes, word_hashes
from howopen.library.known import OWN
from howopen.library.store import Library
from howopen.library.words import content

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST_SIMILARITY = 0.6
"""Below this, nothing known is close."""

_CANDIDATES = 10
# Known licences have some 7 characters a word; one that is this much longer than the longest cannot be close to it.
_CHARACTERS_PER_WORD = 60


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is loaded once, at the first question."""

    index: Index
    longest_text: int


class Identifier:
    """Identifies texts against the library that it is given; any thread may ask."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._ready: _Ready | None = None
        self._lock = threading.Lock()

    def identify(self, text: str) -> Identity:
        """The nearest known licence.

        ``similarity`` counts words, in order, without lines that name a copyright holder; ``exact`` and the
        deviations count every word, so a copy that differs in its holder alone has similarity 1 and is not exact.
        The id is None, with the nearest as runner-up, where the similarity is below ``LEAST_SIMILARITY``.

        Raises:
            HowOpenError: if the library cannot be read.
        """
        ready = self._load()
        if len(text) > ready.longest_text:
            return Identity(id=None)
        hashes = word_hashes(content(text))
        ranked = self._ranked(hashes, ready.index.nearest(run_hashes(hashes), _CANDIDATES))
        if not ranked:
            return Identity(id=None)
        (similarity, entry), *others = ranked
        if similarity < LEAST_SIMILARITY:
            return Identity(id=None, similarity=similarity, runner_up=Near(entry.id, similarity))
        departures = deviations(self._library.text(entry.id), text)
        return Identity(
            id=entry.id,
            name=entry.name,
            spdx=entry.spdx,
            similarity=similarity,
            exact=not departures,
            runner_up=Near(others[0][1].id, others[0][0]) if others else None,
            deviations=departures,
        )

    def _load(self) -> _Ready:
        with self._lock:
            if self._ready is None:
                self._ready = _Ready(self._library.index(), self._library.longest_indexed() * _CHARACTERS_PER_WORD)
            return self._ready

    def _ranked(self, words: NDArray[np.uint32], rows: list[int]) -> list[tuple[float, LibraryEntry]]:
        """The entries at ``rows`` by the share of words they have in common with ``words``, nearest first.

        Of equals, known licences come before the person's own copies, and those of AI models before others.
        """
        from rapidfuzz.distance import Indel

        asked = words.tolist()
        scored: list[tuple[float, LibraryEntry]] = []
        best = second = 0.0
        for row in rows:
            # What cannot become one of the two best need not be measured to the end.
            near = Indel.normalized_similarity(asked, self._library.indexed_words(row).tolist(), score_cutoff=second)
            if near:
                scored.append((near, self._library.entry_at(row)))
                best, second = max(best, near), max(min(best, near), second)
        return sorted(
            scored, key=lambda pair: (-pair[0], pair[1].category == OWN, not pair[1].ai, len(pair[1].id), pair[1].id)
        )
