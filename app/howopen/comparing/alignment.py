# SPDX-License-Identifier: Apache-2.0
"""Which words of two sequences are the same words, in order: exact where that is affordable, anchored where not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
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
        self._numbers: dict[str, int] = {}

    def encode(self, words: Iterable[str]) -> str:
        """One character a word; equal words give equal characters."""
        numbers = self._numbers
        return "".join([_character(numbers.setdefault(word, len(numbers))) for word in words])


def _character(number: int) -> str:
    # Surrogates are no characters and must be stepped over.
    return chr(number if number < 0xD800 else number + 0x800)


def equal_runs(a: str, b: str) -> list[Run]:
    """The words that both have, in order, as runs that neither touch nor cross.

    Exact (no alignment leaves fewer words over) up to some 10,000 words a side; beyond that it is anchored first in
    shingles that occur once on either side, and exact in between.
    """
    return _joined(_aligned(a, b, 0, 0, 0))


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
        for op in Indel.opcodes(a, b):
            if op.tag == "equal":
                yield Run(at_a + op.src_start, at_b + op.dest_start, op.src_end - op.src_start)
        return
    if level == len(_SHINGLES):
        return  # two long texts with nothing in common that is rare enough to hold on to
    size = _SHINGLES[level]
    done_a = done_b = 0
    for run in [*_anchors(a, b, size), Run(len(a), len(b), 0)]:
        yield from _aligned(a[done_a : run.a], b[done_b : run.b], at_a + done_a, at_b + done_b, level + 1)
        if run.length:
            yield Run(at_a + run.a, at_b + run.b, run.length)
        done_a, done_b = run.a + run.length, run.b + run.length


def _anchors(a: str, b: str, size: int) -> list[Run]:
    """Shingles that occur once on either side, the most of them that keep their order, grown to the full run."""
    in_a, in_b = _once(a, size), _once(b, size)
    pairs = sorted((at, in_b[shingle]) for shingle, at in in_a.items() if shingle in in_b)
    runs: list[Run] = []
    end_a = end_b = 0
    for at_a, at_b in increasing(pairs):
        if at_a < end_a or at_b < end_b:
            continue
        start_a, start_b = at_a, at_b
        while start_a > end_a and start_b > end_b and a[start_a - 1] == b[start_b - 1]:
            start_a, start_b = start_a - 1, start_b - 1
        end_a, end_b = at_a + size, at_b + size
        while end_a < len(a) and end_b < len(b) and a[end_a] == b[end_b]:
            end_a, end_b = end_a + 1, end_b + 1
        runs.append(Run(start_a, start_b, end_a - start_a))
    return runs


def _once(text: str, size: int) -> dict[str, int]:
    seen: dict[str, int] = {}
    for at in range(len(text) - size + 1):
        shingle = text[at : at + size]
        seen[shingle] = -1 if shingle in seen else at
    return {shingle: at for shingle, at in seen.items() if at >= 0}


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence of ``pairs`` (sorted by their first) whose second members rise."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        place = bisect_left(tails, value)
        before.append(last[place - 1] if place else -1)
        if place == len(tails):
            tails.append(value)
            last.append(index)
        else:
            tails[place], last[place] = value, index
    chain: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
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
