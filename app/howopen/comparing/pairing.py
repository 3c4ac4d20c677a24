# SPDX-License-Identifier: Apache-2.0
"""Which blocks of two documents stand level, and which have moved."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Indel

from howopen.comparing.alignment import Run, equal_runs
from howopen.comparing.moves import moved_blocks
from howopen.comparing.sections import Cut
from howopen.comparing.sides import Side
from howopen.comparing.words import Words

# Share of the longer block's words that two blocks must have in common to stand level ...
_LEVEL_SHARE: Final = 0.12
# ... or so many words in a row, ...
_PHRASE: Final = 4
# ... or this share of the shorter one's, where a paragraph of one side is split in two on the other.
_PART_SHARE: Final = 0.7
_PART_WORDS: Final = 4
_STRAY_WORDS: Final = 3
_BRIDGED_SHARE: Final = 0.5
_LEFTOVER_SIMILARITY: Final = 0.15
_LEFTOVER_PRODUCT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Level:
    """Blocks ``a0`` to ``a1`` of A beside blocks ``b0`` to ``b1`` of B; an empty range is an absent side."""

    a0: int
    a1: int
    b0: int
    b1: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """``levels`` in text order of both sides; ``moves`` from blocks of A to blocks of B, each absent on its level."""

    levels: tuple[Level, ...]
    moves: dict[int, int]


def pair_blocks(a: Side, b: Side, cuts: Sequence[Cut] = ()) -> Pairing:
    """Sets the blocks of two documents beside each other; nothing stands level across ``cuts`` between sections.

    Blocks that share most of their words in order stand level, several beside one where a paragraph is split; what is
    left is first sought elsewhere (moved), then paired within its gap by likeness, and else stands alone.
    """
    linked = _linked(a, b, cuts)
    lone_a = [index for gap in _gaps(linked, a, b) for index in range(gap.a0, gap.a1)]
    lone_b = [index for gap in _gaps(linked, a, b) for index in range(gap.b0, gap.b1)]
    moves = moved_blocks(a, b, lone_a, lone_b)
    away, arrived = set(moves), set(moves.values())
    levels: list[Level] = []
    for gap, then in zip(_gaps(linked, a, b), [*linked, None], strict=True):
        levels += _fill(a, b, gap, away, arrived)
        levels += [then] if then else []
    return Pairing(tuple(levels), moves)


def _gaps(linked: Sequence[Level], a: Side, b: Side) -> Iterator[Level]:
    """The blocks before, between and after the linked ones: one gap more than there are links."""
    at_a = at_b = 0
    end = Level(len(a.words.bounds), 0, len(b.words.bounds), 0)
    for level in [*linked, end]:
        yield Level(at_a, level.a0, at_b, level.b0)
        at_a, at_b = level.a1, level.b1


@dataclass(frozen=True, slots=True)
class _Links:
    """What ties two blocks: ``shared`` words, a run that is a phrase, or one that goes on over a paragraph's end."""

    shared: Counter[tuple[int, int]]
    phrases: set[tuple[int, int]]
    bridged: set[tuple[int, int]]

    def level(self, pair: tuple[int, int], size_a: int, size_b: int) -> bool:
        """Whether the two blocks, of so many words, stand level."""
        shared = self.shared[pair]
        if pair in self.phrases or shared >= _LEVEL_SHARE * max(size_a, size_b):
            return True
        if pair in self.bridged:
            return shared >= _BRIDGED_SHARE * min(size_a, size_b)
        return shared >= _PART_WORDS and shared >= _PART_SHARE * min(size_a, size_b)


def _linked(a: Side, b: Side, cuts: Sequence[Cut]) -> list[Level]:
    """Levels of blocks that share enough words in the best alignment of the whole documents."""
    links = _links(a, b, cuts)
    size_a, size_b = _sizes(a.words), _sizes(b.words)
    levels: list[Level] = []
    for i, j in sorted(links.shared):
        if not links.level((i, j), size_a[i], size_b[j]):
            continue
        if levels and (i < levels[-1].a1 or j < levels[-1].b1):
            last = levels.pop()
            levels.append(Level(last.a0, max(i + 1, last.a1), last.b0, max(j + 1, last.b1)))
        else:
            levels.append(Level(i, i + 1, j, j + 1))
    return _widened(levels, links.shared, len(size_a), len(size_b))


def _widened(
    levels: Sequence[Level], shared: Mapping[tuple[int, int], int], blocks_a: int, blocks_b: int
) -> list[Level]:
    """The same levels with the lone blocks next to each that share some words with it: a paragraph rewritten as two."""
    partners: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for (i, j), words in shared.items():
        if words >= _STRAY_WORDS:
            partners["a", i].append(j)
            partners["b", j].append(i)
    wide: list[Level] = []
    for level, then in pairwise([*levels, Level(blocks_a, 0, blocks_b, 0)]):
        low_a, low_b = (wide[-1].a1, wide[-1].b1) if wide else (0, 0)
        reach_a = [i for j in range(level.b0, level.b1) for i in partners["b", j] if low_a <= i < then.a0]
        reach_b = [j for i in range(level.a0, level.a1) for j in partners["a", i] if low_b <= j < then.b0]
        wide.append(
            Level(
                min([level.a0, *reach_a]),
                max([level.a1, *(i + 1 for i in reach_a)]),
                min([level.b0, *reach_b]),
                max([level.b1, *(j + 1 for j in reach_b)]),
            )
        )
    return wide


def _links(a: Side, b: Side, cuts: Sequence[Cut]) -> _Links:
    links = _Links(Counter(), set(), set())
    shared = links.shared
    for run in _runs(a, b, cuts):
        before = None
        for pair, words in _pieces(run, a.words, b.words):
            shared[pair] += words
            if words >= _PHRASE:
                links.phrases.add(pair)
            if before and (before[0] == pair[0] or before[1] == pair[1]):
                links.bridged.update((before, pair))
            before = pair
    return links


def _runs(a: Side, b: Side, cuts: Sequence[Cut]) -> Iterator[Run]:
    """The equal words of both documents, section by section."""
    begins_a, begins_b = [[first for first, _ in side.words.bounds] for side in (a, b)]
    for begin, end in pairwise([Cut(0, 0), *cuts, Cut(len(a.code), len(b.code))]):
        code_a, code_b = a.code[begin.a : end.a], b.code[begin.b : end.b]
        here_a, here_b = _inside(begins_a, begin.a, end.a), _inside(begins_b, begin.b, end.b)
        for run in equal_runs(code_a, code_b, cuts_a=here_a, cuts_b=here_b):
            yield Run(run.a + begin.a, run.b + begin.b, run.length)


def _inside(places: Sequence[int], begin: int, end: int) -> list[int]:
    """The places from ``begin`` to before ``end``, counted from ``begin``."""
    return [place - begin for place in places[bisect_left(places, begin) : bisect_left(places, end)]]


def _pieces(run: Run, a: Words, b: Words) -> Iterator[tuple[tuple[int, int], int]]:
    """A run cut where a block of either side ends: the two blocks, and how many words and not marks it has there."""
    at, end = run.a, run.a + run.length
    across = run.b - run.a
    i, j = a.block_of(at), b.block_of(at + across)
    while at < end:
        stop = min(end, a.bounds[i][1], b.bounds[j][1] - across)
        count = a.counts[stop] - a.counts[at]
        if count:
            yield (i, j), count
        at = stop
        while i < len(a.bounds) and a.bounds[i][1] <= at:
            i += 1
        while j < len(b.bounds) and b.bounds[j][1] <= at + across:
            j += 1


def _sizes(words: Words) -> list[int]:
    return [words.counts[last] - words.counts[first] for first, last in words.bounds]


def _fill(a: Side, b: Side, gap: Level, away: set[int], arrived: set[int]) -> Iterator[Level]:
    """The levels of a gap: the likest pairs in order, and between them what only A has, then what only B has."""
    here_a = [i for i in range(gap.a0, gap.a1) if i not in away]
    here_b = [j for j in range(gap.b0, gap.b1) if j not in arrived]
    at_a, at_b = gap.a0, gap.b0
    for i, j in [*_best_pairs(a, b, here_a, here_b), (gap.a1, gap.b1)]:
        yield from (Level(k, k + 1, at_b, at_b) for k in range(at_a, i))
        yield from (Level(i, i, k, k + 1) for k in range(at_b, j))
        if i < gap.a1 and j < gap.b1:
            yield Level(i, i + 1, j, j + 1)
        at_a, at_b = i + 1, j + 1


def _best_pairs(a: Side, b: Side, here_a: Sequence[int], here_b: Sequence[int]) -> list[tuple[int, int]]:
    """Pairs in order with the greatest sum of likeness; none where the gap is too large to try them all."""
    if not here_a or not here_b or len(here_a) * len(here_b) > _LEFTOVER_PRODUCT:
        return []
    rows, columns = len(here_a), len(here_b)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    like = [[_likeness(a.block(i), b.block(j)) for j in here_b] for i in here_a]
    for x in range(rows - 1, -1, -1):
        for y in range(columns - 1, -1, -1):
            with_pair = like[x][y] + best[x + 1][y + 1] if like[x][y] else 0.0
            best[x][y] = max(best[x + 1][y], best[x][y + 1], with_pair)
    pairs: list[tuple[int, int]] = []
    x = y = 0
    while x < rows and y < columns:
        if like[x][y] and best[x][y] == like[x][y] + best[x + 1][y + 1]:
            pairs.append((here_a[x], here_b[y]))
            x, y = x + 1, y + 1
        elif best[x][y] == best[x + 1][y]:
            x += 1
        else:
            y += 1
    return pairs


def _likeness(a: str, b: str) -> float:
    return Indel.normalized_similarity(a, b, score_cutoff=_LEFTOVER_SIMILARITY) if a and b else 0.0
