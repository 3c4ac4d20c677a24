# SPDX-License-Identifier: Apache-2.0
"""What makes one change weigh more than another beside its verdict: the facts it decides, and what it is a piece of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from howopen.comparing.situations import Verdict
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause
from howopen.domain.comparison import Change
from howopen.domain.facts import Facts
from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Judged:
    """A change with its verdict; ``whole`` names the clauses that came or went with it, by side and id."""

    change: Change
    verdict: Verdict
    clauses_a: tuple[Clause, ...]
    clauses_b: tuple[Clause, ...]
    whole: frozenset[str]


def deciding(a: Analysis, b: Analysis) -> frozenset[tuple[bool, str]]:
    """The clauses that decide a fact on which the documents differ: whether it is one of B, and its id."""
    found: set[tuple[bool, str]] = set()
    for name in (field.name for field in fields(Facts)):
        if getattr(a.profile.facts, name) == getattr(b.profile.facts, name):
            continue
        for of_b, profile in ((False, a.profile), (True, b.profile)):
            basis = profile.basis_of(name)
            found |= {(of_b, clause) for clause in (basis.clauses if basis else ())}
    return frozenset(found)


def fragments(found: Sequence[Judged]) -> frozenset[int]:
    """The lesser pieces of clauses that came or went in several: only the longest carries the whole weight."""
    longest: dict[tuple[str, str], int] = {}
    lesser: set[int] = set()
    for at, item in enumerate(found):
        if not item.whole or not item.verdict.rule:
            continue
        key = (item.verdict.rule, item.verdict.reason)
        for clause in item.whole:
            other = longest.setdefault((clause, "|".join(key)), at)
            if other == at:
                continue
            shorter = at if _size(found[other].change) >= _size(item.change) else other
            lesser.add(shorter)
            longest[clause, "|".join(key)] = other if shorter == at else at
    return frozenset(lesser)


def alike_before(found: Sequence[Judged], lesser: frozenset[int]) -> list[int]:
    """For each change, how many went before that added (or removed) a whole clause of the same kind.

    A list of twenty forbidden uses is one matter to a reviewer, and must not push the other nine out of the first ten.
    """
    seen: Counter[tuple[str, Category | None]] = Counter()
    before: list[int] = []
    for at, item in enumerate(found):
        key = item.verdict.rule, item.verdict.category
        before.append(seen[key] if item.verdict.rule.startswith("clause.") and at not in lesser else 0)
        seen[key] += at not in lesser
    return before


def operative(clauses: Iterable[Clause], span: Span) -> bool:
    """Whether ``span`` touches words that decided what one of the clauses is, or a value of it."""
    return any(
        words.overlaps(span) for c in clauses for words in (*c.deciding_words(), *(value.span for value in c.values))
    )


def _size(change: Change) -> int:
    return len(change.a) + len(change.b)
