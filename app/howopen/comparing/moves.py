# SPDX-License-Identifier: Apache-2.0
"""Blocks that stand elsewhere on the other side, edited or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Indel

from howopen.comparing.sides import Side

# Share of their words that two blocks must have in common to be one that moved ...
_SIMILARITY: Final = 0.7
# ... or this share and a phrase of so many words, where it was edited heavily on the way.
_EDITED_SIMILARITY: Final = 0.5
_PHRASE: Final = 8
_SHORTEST: Final = 8
_GRAM: Final = 4
_COMMON_GRAM: Final = 20


def moved_blocks(a: Side, b: Side, lone_a: Sequence[int], lone_b: Sequence[int]) -> dict[int, int]:
    """From lone blocks of A to those of B that they became, the likest first; edits inside are allowed."""
    moves: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(_alike(a, b, lone_a, lone_b)):
        if i not in moves and j not in taken:
            moves[i] = j
            taken.add(j)
    return moves


def _alike(a: Side, b: Side, lone_a: Sequence[int], lone_b: Sequence[int]) -> Iterator[tuple[float, int, int]]:
    """Pairs of blocks that could be one, with their likeness negated."""
    index: defaultdict[str, set[int]] = defaultdict(set)
    for j in lone_b:
        for gram in _grams(b.block(j)):
            index[gram].add(j)
    for i in lone_a:
        block = a.block(i)
        near = {j for gram in _grams(block) if len(index.get(gram, ())) <= _COMMON_GRAM for j in index.get(gram, ())}
        for j in near:
            likeness = Indel.normalized_similarity(block, b.block(j), score_cutoff=_EDITED_SIMILARITY)
            if likeness >= _SIMILARITY or (likeness and _longest_run(block, b.block(j)) >= _PHRASE):
                yield -likeness, i, j


def _longest_run(a: str, b: str) -> int:
    return max((op.src_end - op.src_start for op in Indel.opcodes(a, b) if op.tag == "equal"), default=0)


def _grams(block: str) -> set[str]:
    if len(block) < _SHORTEST:
        return set()
    return {block[at : at + _GRAM] for at in range(len(block) - _GRAM + 1)}
