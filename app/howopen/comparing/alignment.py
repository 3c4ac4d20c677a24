# SPDX-License-Identifier: Apache-2.0
"""Which words of two sequences are the same words, in order: exact where that is affordable, anchored where not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel

# Words of A times words of B up to which the exact alignment is made: some 50 ms and 25 MB.
_EXACT_UP_TO: Final = 100_000_000
_SHINGLES: Final = (32, 8, 3, 1)


class Run(NamedTuple):
    """``length`` words that are equal, from the word ``a`` on one side and the word ``b`` on the other."""

    a: int
    b: int
    length: int


class Edit(NamedTuple):
    """The words ``a0`` to ``a1`` of A, replaced by the words ``b0`` to ``b1`` of B; one of the two may be empty."""

    a0: int
    a1: int
    b0: int
    b1: int


class Alphabet:
    """Gives each word a code point of its own, so that a sequence of words is a string that C code compares."""

    def __init__(self) -> None:
        self._characters = _Characters()

    def encode(self, words: Iterable[str]) -> str:
        """One character a word; equal words give equal characters."""
        return "".join(map(self._characters.__getitem__, words))


class _Characters(dict[str, str]):
    def __missing__(self, word: str) -> str:
        number = len(self)
        # Surrogates are no characters and must be stepped over.
        character = self[word] = chr(number if number < 0xD800 else number + 0x800)
        return character


def equal_runs(a: str, b: str, *, cuts_a: Sequence[int] = (), cuts_b: Sequence[int] = ()) -> list[Run]:
    """The words that both have, in order, as runs that neither touch nor cross.

    Exact (no alignment leaves fewer words over) up to some 10,000 words a side; beyond that it is anchored first in
    pieces that occur once on either side, and exact in between. ``cuts_a`` and ``cuts_b`` are where each side's
    paragraphs begin, as index of a word: those anchor it first, then shingles.
    """
    if len(a) * len(b) <= _EXACT_UP_TO or not (cuts_a and cuts_b):
        return _joined(_aligned(a, b, 0, 0, 0))
    return _joined(_between(_paragraph_anchors(a, b, cuts_a, cuts_b), a, b, 0, 0, 0))


def edits(a: str, b: str) -> list[Edit]:
    """What turns ``a`` into ``b``: the gaps between the equal runs."""
    found: list[Edit] = []
    at_a = at_b = 0
    for run in [*equal_runs(a, b), Run(len(a), len(b), 0)]:
        if run.a > at_a or run.b > at_b:
            found.append(Edit(at_a, run.a, at_b, run.b))
        at_a, at_b = run.a + run.length, run.b + run.length
    return found


def _aligned(a: str, b: str, at_a: int, at_b: int, level: int) -> Iterator[Run]:
    if not a or not b:
        return
    if len(a) * len(b) <= _EXACT_UP_TO:
        for a0, b0, length in Indel.opcodes(a, b).as_matching_blocks()[:-1]:  # the last is an empty one at the end
            yield Run(at_a + a0, at_b + b0, length)
        return
    if level == len(_SHINGLES):
        return  # two long texts with nothing in common that is rare enough to hold on to
    yield from _between(_anchors(a, b, _SHINGLES[level]), a, b, at_a, at_b, level + 1)


def _between(anchors: Iterable[Run], a: str, b: str, at_a: int, at_b: int, level: int) -> Iterator[Run]:
    """The anchors, and the equal words in the gaps that they leave."""
    done_a = done_b = 0
    for run in [*anchors, Run(len(a), len(b), 0)]:
        yield from _aligned(a[done_a : run.a], b[done_b : run.b], at_a + done_a, at_b + done_b, level)
        if run.length:
            yield Run(at_a + run.a, at_b + run.b, run.length)
        done_a, done_b = run.a + run.length, run.b + run.length


def _paragraph_anchors(a: str, b: str, cuts_a: Sequence[int], cuts_b: Sequence[int]) -> list[Run]:
    """Paragraphs that stand once on either side with the same words, as many words in order as there can be."""
    in_a, in_b = _unique(_pieces(a, cuts_a)), _unique(_pieces(b, cuts_b))
    found = sorted(Run(at, in_b[piece], len(piece)) for piece, at in in_a.items() if piece in in_b)
    return heaviest(found)


def _pieces(text: str, cuts: Sequence[int]) -> Iterator[tuple[str, int]]:
    return ((text[start:end], start) for start, end in pairwise([*cuts, len(text)]) if start < end)


def _anchors(a: str, b: str, size: int) -> list[Run]:
    """Shingles that occur once on either side, the most of them that keep their order, grown to the full run."""
    in_a, in_b = _unique(_shingles(a, size)), _unique(_shingles(b, size))
    found = sorted(Run(at, in_b[shingle], size) for shingle, at in in_a.items() if shingle in in_b)
    runs: list[Run] = []
    end_a = end_b = 0
    for run in heaviest(found):
        if run.a < end_a or run.b < end_b:
            continue
        start_a, start_b = run.a, run.b
        while start_a > end_a and start_b > end_b and a[start_a - 1] == b[start_b - 1]:
            start_a, start_b = start_a - 1, start_b - 1
        end_a, end_b = run.a + size, run.b + size
        while end_a < len(a) and end_b < len(b) and a[end_a] == b[end_b]:
            end_a, end_b = end_a + 1, end_b + 1
        runs.append(Run(start_a, start_b, end_a - start_a))
    return runs


def _shingles(text: str, size: int) -> Iterator[tuple[str, int]]:
    return ((text[at : at + size], at) for at in range(len(text) - size + 1))


def _unique(pieces: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Where each piece stands, of those that stand in one place only."""
    seen: dict[str, int] = {}
    for piece, at in pieces:
        seen[piece] = -1 if piece in seen else at
    return {piece: at for piece, at in seen.items() if at >= 0}


def heaviest(runs: Sequence[Run]) -> list[Run]:
    """Those of ``runs`` (sorted by ``a``) whose ``b`` rises, and that have the most words together."""
    ends: list[int] = []  # by rising b, the last runs of chains that are worth going on with
    weights: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, run in enumerate(runs):
        place = bisect_left(ends, run.b)
        weight = run.length + (weights[place - 1] if place else 0)
        before.append(last[place - 1] if place else -1)
        beaten = place
        while beaten < len(ends) and weights[beaten] <= weight:
            beaten += 1
        ends[place:beaten], weights[place:beaten], last[place:beaten] = [run.b], [weight], [index]
    chain: list[Run] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(runs[index])
        index = before[index]
    return chain[::-1]


def _joined(runs: Iterable[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.a + last.length == run.a and last.b + last.length == run.b:
            joined[-1] = Run(last.a, last.b, last.length + run.length)
        else:
            joined.append(run)
    return joined
