# SPDX-License-Identifier: Apache-2.0
"""Clause by clause as rows: groups, filters, orders, counts and net directions, as data that a table only paints."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, ValueKind
from howopen.domain.comparison import (
    AlignedClauses,
    BaselineComparison,
    BaselineRow,
    ClausePair,
    Comparison,
    Direction,
)

WEIGHT_LEVELS: Final = 4
# A little more than four to one, so that the weightiest categories fill the fourth bar also where they are unclear.
_STEPS: Final = 4.2
_EVEN: Final = 0.05


class RowFilter(StrEnum):
    """Which rows are wanted. The directions, ``SAME`` among them, share all rows out between them."""

    ALL = "all"
    TIGHTER = "tighter"
    LOOSER = "looser"
    SAME = "same"  # the same words on both sides
    NO_EFFECT = "no-effect"  # other words, to no effect
    UNCLEAR = "unclear"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


class RowOrder(StrEnum):
    """How rows are put in order."""

    CATEGORY = "category"  # the category with the heaviest change first
    WEIGHT = "weight"  # the heaviest change first, whatever its category
    TEXT = "text"  # as A is read; what only B says follows what B says before it


class Net(StrEnum):
    """Where several rows lead together."""

    TIGHTER = "tighter"
    LOOSER = "looser"
    EVEN = "even"  # tighter here and looser there, and about as much of either
    UNCLEAR = "unclear"  # no row has a direction, and one at least is not decided by the rules
    NO_EFFECT = "no-effect"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows to show, and in which order. ``categories`` is None for all; ``least_level`` runs from 1 to 4."""

    rows: RowFilter = RowFilter.ALL
    order: RowOrder = RowOrder.CATEGORY
    least_level: int = 1
    categories: frozenset[Category] | None = None


@dataclass(frozen=True, slots=True)
class RowSet:
    """Rows that stand together: those of one category, or all of them where ``category`` is None."""

    category: Category | None
    pairs: tuple[ClausePair, ...]
    net: Net


@dataclass(frozen=True, slots=True)
class CategoryBar:
    """How far a category leads: its number of rows, and the weights of the tighter and of the looser ones, summed."""

    category: Category
    rows: int
    tighter: float
    looser: float


@dataclass(frozen=True, slots=True)
class BaselineSet:
    """The rows of one category of a comparison of several, and the net direction of each document but the baseline."""

    category: Category
    rows: tuple[BaselineRow, ...]
    nets: tuple[Net, ...]


def weight_level(weight: float) -> int:
    """How many of the four bars a weight from 0 to 1 fills; at least one."""
    return max(1, min(WEIGHT_LEVELS, 1 + int(weight * _STEPS)))


def kind_of(pair: ClausePair) -> RowFilter:
    """The one of tighter, looser, same, no effect and unclear that a row is."""
    if pair.same:
        return RowFilter.SAME
    return {
        Direction.TIGHTER: RowFilter.TIGHTER,
        Direction.LOOSER: RowFilter.LOOSER,
        Direction.NEUTRAL: RowFilter.NO_EFFECT,
        Direction.UNCLEAR: RowFilter.UNCLEAR,
    }[pair.direction]


def passes(pair: ClausePair, wanted: RowFilter) -> bool:
    """Whether a row is among those that are wanted."""
    match wanted:
        case RowFilter.ALL:
            return True
        case RowFilter.ONLY_A:
            return bool(pair.a) and not pair.b
        case RowFilter.ONLY_B:
            return bool(pair.b) and not pair.a
        case _:
            return kind_of(pair) is wanted


def counted(pairs: Iterable[ClausePair]) -> Mapping[RowFilter, int]:
    """How many rows pass each filter."""
    held = tuple(pairs)
    return {wanted: sum(passes(pair, wanted) for pair in held) for wanted in RowFilter}


def net_of(pairs: Iterable[ClausePair]) -> Net:
    """Where rows lead together: the weights of the tighter against those of the looser ones."""
    held = tuple(pairs)
    tighter, looser = _weights(held)
    if tighter or looser:
        if abs(tighter - looser) < _EVEN:
            return Net.EVEN
        return Net.TIGHTER if tighter > looser else Net.LOOSER
    return Net.UNCLEAR if any(kind_of(pair) is RowFilter.UNCLEAR for pair in held) else Net.NO_EFFECT


def category_bars(pairs: Sequence[ClausePair]) -> tuple[CategoryBar, ...]:
    """One bar a category that has rows, that with the heaviest change first."""
    return tuple(
        CategoryBar(category, len(own), *_weights(own)) for category, own in _by_category(pairs) if category is not None
    )


def select(comparison: Comparison, wanted: Wanted) -> tuple[RowSet, ...]:
    """The rows that are wanted, in sets: one a category in the order by category, else one of all; none is empty."""
    pairs = [pair for pair in comparison.clauses if _wants(wanted, pair)]
    if wanted.order is RowOrder.CATEGORY:
        ranked = ((category, sorted(own, key=_heaviest)) for category, own in _by_category(pairs))
        return tuple(RowSet(category, tuple(own), net_of(own)) for category, own in ranked)
    if not pairs:
        return ()
    if wanted.order is RowOrder.WEIGHT:
        pairs.sort(key=_heaviest)
    else:
        places = _reading_order(comparison)
        pairs.sort(key=lambda pair: places[pair.a, pair.b])
    return (RowSet(None, tuple(pairs), net_of(pairs)),)


def both_silent(comparison: Comparison) -> tuple[Category, ...]:
    """The categories on which neither side says anything."""
    spoken = {clause.category for side in (comparison.a, comparison.b) for clause in side.clauses}
    return tuple(category for category in Category if category not in spoken)


def not_compared(comparison: Comparison) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the documents that A, and that B, takes in by reference and that are not compared, each once."""
    titles = {_folded(side.document.title) for side in (comparison.a, comparison.b)} - {""}

    def names(analysis: Analysis) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for clause in analysis.clauses:
            for value in clause.values:
                if value.kind is ValueKind.REFERENCE and value.label and _folded(value.label) not in titles:
                    found.setdefault(_folded(value.label), value.label)
        # "Use Policy" is the defined term for "Northwind Use Policy", not a further document.
        return tuple(
            label for key, label in found.items() if not any(key != k and k.endswith(f" {key}") for k in found)
        )

    return names(comparison.a), names(comparison.b)


def alignment_of(first: ClausePair, second: ClausePair) -> AlignedClauses | None:
    """The clauses of two rows that can be put side by side; None where both have words on one and the same side only.

    Where either row could give the clause of A, ``first`` does.
    """
    for left, right in ((first, second), (second, first)):
        if left.a and right.b:
            return AlignedClauses(left.a[0], right.b[0])
    return None


def differs(row: BaselineRow) -> bool:
    """Whether any document says something else here than the baseline does."""
    return any(pair is not None and not pair.same for pair in row.others)


def baseline_sets(several: BaselineComparison, *, differences_only: bool = False) -> tuple[BaselineSet, ...]:
    """The rows by category in the order of the taxonomy; with ``differences_only`` none on which all say the same."""
    shown = [row for row in several.rows if not differences_only or differs(row)]
    sets = ((category, tuple(row for row in shown if row.category is category)) for category in Category)
    return tuple(
        BaselineSet(
            category,
            rows,
            tuple(net_of(pair for row in rows if (pair := row.others[at])) for at in range(len(several.comparisons))),
        )
        for category, rows in sets
        if rows
    )


def other_pairs(several: BaselineComparison, at: int) -> tuple[ClausePair, ...]:
    """Every row of the document at ``at`` among those that are set against the baseline."""
    return tuple(pair for row in several.rows if (pair := row.others[at]) is not None)


def _wants(wanted: Wanted, pair: ClausePair) -> bool:
    return (
        passes(pair, wanted.rows)
        and weight_level(pair.weight) >= wanted.least_level
        and (wanted.categories is None or pair.category in wanted.categories)
    )


def _weights(pairs: Collection[ClausePair]) -> tuple[float, float]:
    """The weights of the tighter and of the looser rows, summed."""
    tighter = sum(pair.weight for pair in pairs if kind_of(pair) is RowFilter.TIGHTER)
    looser = sum(pair.weight for pair in pairs if kind_of(pair) is RowFilter.LOOSER)
    return round(tighter, 3), round(looser, 3)


def _heaviest(pair: ClausePair) -> float:
    return -pair.weight


def _by_category(pairs: Iterable[ClausePair]) -> list[tuple[Category, list[ClausePair]]]:
    """The rows of each category, that with the heaviest row first, then that with the most weight."""
    sets: dict[Category, list[ClausePair]] = {}
    for pair in pairs:
        sets.setdefault(pair.category, []).append(pair)

    def rank(item: tuple[Category, list[ClausePair]]) -> tuple[float, float, int]:
        category, own = item
        heaviest = max(pair.weight for pair in own)
        return (-heaviest, -sum(_weights(own)), list(Category).index(category))

    return sorted(sets.items(), key=rank)


def _reading_order(comparison: Comparison) -> dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[int, int, int]]:
    """Where each row stands as A is read: its place in A, whether A has it, its place in B."""
    at_a = {clause.id: clause.span.start for clause in comparison.a.clauses}
    at_b = {clause.id: clause.span.start for clause in comparison.b.clauses}
    both = sorted((at_b[pair.b[0]], at_a[pair.a[0]]) for pair in comparison.clauses if pair.a and pair.b)

    def place(pair: ClausePair) -> tuple[int, int, int]:
        if pair.a:
            return (at_a[pair.a[0]], 0, 0)
        own = at_b[pair.b[0]] if pair.b else 0
        return (max((a for b, a in both if b <= own), default=-1), 1, own)

    return {(pair.a, pair.b): place(pair) for pair in comparison.clauses}


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
