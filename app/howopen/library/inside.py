# SPDX-License-Identifier: Apache-2.0
"""Known texts inside of longer ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from howopen.library.decisive import decides
from howopen.library.index import RUN, Index, places_in, run_hashes, runs_in_order, word_hashes
from howopen.library.likeness import Likeness
from howopen.library.words import content, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_PARAGRAPH = re.compile(r"\n\s*\n")
# A text that stands in another is at least this part of it ...
_LEAST_PART = 0.2
# ... and so like the stretch where it stands: a short one may lack a word or two.
_LIKE = 0.85
# So many runs that no other text holds have the rarity that it must have, which makes some eight words ...
_RARE_RUNS = 6
# ... and its runs are so rare on average, as a share of the rarest: notices that many licences have are more common.
_RARE = 0.5


def related(text: str, runs: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The hashes of the content of those paragraphs of ``text`` that have a run of words in common with ``runs``."""
    import numpy as np

    hashes = [word_hashes(content(words_of(paragraph))) for paragraph in _PARAGRAPH.split(text)]
    kept = [words for words in hashes if len(runs) and places_in(runs, run_hashes(words))[1].any()]
    return np.concatenate(kept) if kept else np.empty(0, dtype=np.uint32)


def stands_in(
    row: int, known: NDArray[np.uint32], words: Sequence[str], hashes: NDArray[np.uint32], index: Index
) -> bool:
    """Whether a longer text is the known one at ``row`` of the index, in one stretch, with idle words around it.

    ``known`` and ``hashes`` are of the words of the two, ``words`` the folded ones of the longer. What is told apart:

    - a text that no more than quotes it: there it is a small part, or what stands around it decides something;
    - a text of which another known text has more: that one would be what it is, or was;
    - a text that has a few common words in the same order, or a sentence that many licences have: not distinctive.
    """
    rare_runs = max(_RARE_RUNS, _RARE * len(run_hashes(known)))
    if len(known) < _LEAST_PART * len(hashes) or index.weights[row] < rare_runs * index.rarest:
        return False
    first, last = _stretch(known, hashes)
    if decides([*words[:first], *words[last:]]) or not Likeness(hashes[first:last]).to(known, _LIKE):
        return False
    return index.covers_most(row, run_hashes(hashes))


def _stretch(known: NDArray[np.uint32], hashes: NDArray[np.uint32]) -> tuple[int, int]:
    """The first word of the first run in ``hashes`` that ``known`` has too, and the word after the last such run."""
    import numpy as np

    runs = run_hashes(known)
    shared = np.flatnonzero(places_in(runs, runs_in_order(hashes))[1]) if len(runs) else runs
    return (int(shared[0]), int(shared[-1]) + RUN) if len(shared) else (0, 0)
