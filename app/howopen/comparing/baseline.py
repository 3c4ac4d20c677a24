# SPDX-License-Identifier: Apache-2.0
"""Several documents against one baseline, clause by clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol

from rapidfuzz.distance import Indel

from howopen.comparing.alignment import Alphabet
from howopen.comparing.words import fold
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.comparison import (
    AlignedClauses,
    BaselineComparison,
    BaselineRow,
    ClausePair,
    Comparison,
    NamePair,
)

_ALIKE: Final = 0.6
"""Likeness of words from which on two documents say the same where the baseline is silent."""


class Compares(Protocol):
    """What compares two analyses, as ``comparing.compare`` does."""

    def __call__(
        self, a: Analysis, b: Analysis, *, names: Sequence[NamePair] = (), aligned: Sequence[AlignedClauses] = ()
    ) -> Comparison:
        """A against B."""


def compare_with(
    compare: Compares,
    baseline: Analysis,
    others: Sequence[Analysis],
    *,
    names: Sequence[Sequence[NamePair]],
    aligned: Sequence[Sequence[AlignedClauses]],
) -> BaselineComparison:
    """As ``comparing.compare_several``, with the function that makes each comparison.

    Raises:
        ValueError: if there is no other document, or ``names`` or ``aligned`` are given for another number of them.
    """
    if not others:
        raise ValueError("a baseline needs at least one document to compare with")
    for given in (names, aligned):
        if given and len(given) != len(others):
            raise ValueError("names and aligned clauses are given one sequence a document")
    comparisons = tuple(
        compare(baseline, other, names=names[at] if names else (), aligned=aligned[at] if aligned else ())
        for at, other in enumerate(others)
    )
    return BaselineComparison(comparisons, tuple(_rows(comparisons)))


def _rows(comparisons: Sequence[Comparison]) -> Iterator[BaselineRow]:
    """Category by category, what the baseline says in text order, then what only others say."""
    spoken = [{clause: pair for pair in found.clauses for clause in pair.a} for found in comparisons]
    silent = [[pair for pair in found.clauses if not pair.a] for found in comparisons]
    clauses = comparisons[0].a.clauses
    for category in Category:
        for clause in clauses:
            if clause.category is category:
                yield BaselineRow(category, clause.id, tuple(pairs.get(clause.id) for pairs in spoken))
        own = [[pair for pair in pairs if pair.category is category] for pairs in silent]
        yield from _silent_rows(category, comparisons, own)


def _silent_rows(
    category: Category, comparisons: Sequence[Comparison], pairs: Sequence[Sequence[ClausePair]]
) -> Iterator[BaselineRow]:
    """Rows of what the baseline lacks: a document's clause joins the first row that says the like and lacks it yet."""
    said = _said(comparisons)
    rows: list[list[ClausePair | None]] = []
    for at, own in enumerate(pairs):
        for pair in own:
            row = next((row for row in rows if row[at] is None and _fits(row, at, pair, said)), None)
            if row is None:
                row = [None] * len(comparisons)
                rows.append(row)
            row[at] = pair
    for row in rows:
        yield BaselineRow(category, None, tuple(row))


def _fits(
    row: Sequence[ClausePair | None], at: int, pair: ClausePair, said: Callable[[int, ClausePair], tuple[str, str]]
) -> bool:
    first, held = next((place, held) for place, held in enumerate(row) if held is not None)
    effect, words = said(first, held)
    own_effect, own_words = said(at, pair)
    return effect == own_effect and Indel.normalized_similarity(words, own_words, score_cutoff=_ALIKE) > 0.0


def _said(comparisons: Sequence[Comparison]) -> Callable[[int, ClausePair], tuple[str, str]]:
    """The effects of the clauses of B in a pair, and their words as a code; each worked out once."""
    alphabet = Alphabet()
    clauses = [{clause.id: clause for clause in found.b.clauses} for found in comparisons]
    known: dict[tuple[int, tuple[str, ...]], tuple[str, str]] = {}

    def said(at: int, pair: ClausePair) -> tuple[str, str]:
        key = (at, pair.b)
        if key not in known:
            own = [clauses[at][clause] for clause in pair.b]
            words = [word.lower() for c in own for word in fold(comparisons[at].b.document.quote(c.span))]
            known[key] = "+".join(c.effect for c in own), alphabet.encode(words)
        return known[key]

    return said
