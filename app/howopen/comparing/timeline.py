# SPDX-License-Identifier: Apache-2.0
"""What became of the clauses between two versions of one document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from howopen.comparing.clause_index import ClauseIndex
from howopen.comparing.formality import counted_words, formal_change, formal_source
from howopen.domain.clauses import Category, Clause
from howopen.domain.comparison import Change, ChangeKind, ClausePair, Comparison, Direction
from howopen.domain.timeline import ClauseEvent, Turn

__all__ = ["events", "formal_change", "formal_source"]

_TURNS: Final = {Direction.TIGHTER: Turn.TIGHTENED, Direction.LOOSER: Turn.LOOSENED}
# Of the characters of a clause that only one version was found to have, how many must have changed for it to be new or
# gone; below that, the provision stands in both, and was found in one by its changed words.
_NEW_FROM: Final = 0.5
_FOUND_ONCE: Final = "Most of its words stand in both versions; only one was found to hold the clause"
_FOUND_ONCE_WEIGHT: Final = 0.3
_OVER_TIME: Final = (
    (re.compile(r"Only in B: (?P<what>.+)", re.DOTALL), "New: {what}"),
    (re.compile(r"Not in B: (?P<what>.+)", re.DOTALL), "Gone: {what}"),
    (re.compile(r"No (?P<what>.+) in B"), "Gone: {what}"),
    (re.compile(r"Only B says (?P<what>.+)", re.DOTALL), "Now says {what}"),
    (re.compile(r"Only A says (?P<what>.+)", re.DOTALL), "No longer says {what}"),
    (re.compile(r"(?P<what>.+?): (?P<old>.+) in A, (?P<new>.+) in B", re.DOTALL), "{what}: {old} before, {new} now"),
    (
        re.compile(r"(?P<what>.+) falls under all terms of B; A asks for a name"),
        "{what} falls under all terms, not under a name alone",
    ),
    (
        re.compile(r"(?P<what>.+) falls under all terms of A; B asks for a name"),
        "{what} needs a name, no longer all terms",
    ),
)
_ORDER: Final = {category: at for at, category in enumerate(Category)}


def events(comparison: Comparison) -> tuple[ClauseEvent, ...]:
    """The clauses that appeared, went or changed from A to B, the weightiest first.

    A clause in which no word that counts differs makes no event, also where it was found on one side only; one of which
    only a smaller part differs is reworded, also there. Where the words of a clause as a whole leave its direction
    unclear, the weightiest of its changes decides.
    """
    touched = _Touched(comparison)
    found = [event for pair in comparison.clauses if (event := _event(comparison, pair, touched))]
    return tuple(sorted(found, key=lambda event: _rank(comparison, event)))


def over_time(reason: str) -> str:
    """A reason that tells of the documents A and B, told of one document before and after."""
    for pattern, words in _OVER_TIME:
        if found := pattern.fullmatch(reason):
            return words.format(**found.groupdict())
    return reason


class _Touched:
    """Which clauses of either side are touched by which changes."""

    def __init__(self, comparison: Comparison) -> None:
        self._a: dict[str, list[Change]] = {}
        self._b: dict[str, list[Change]] = {}
        index_a, index_b = ClauseIndex(comparison.a.clauses), ClauseIndex(comparison.b.clauses)
        for change in comparison.changes:
            if change.kind is not ChangeKind.MOVED:
                _enter(self._a, index_a.touching(change.a), change)
                _enter(self._b, index_b.touching(change.b), change)

    def by(self, a: str | None, b: str | None) -> list[Change]:
        """The changes in a clause of A or in one of B, by id."""
        return [*self._a.get(a or "", ()), *self._b.get(b or "", ())]


def _enter(register: dict[str, list[Change]], clauses: Iterable[Clause], change: Change) -> None:
    for clause in clauses:
        register.setdefault(clause.id, []).append(change)


def _event(comparison: Comparison, pair: ClausePair, touched: _Touched) -> ClauseEvent | None:
    a, b = next(iter(pair.a), None), next(iter(pair.b), None)
    changes = touched.by(a, b)
    if pair.same or not changes or _same_words(comparison, a, b):
        return None
    if (a is None or b is None) and _changed_share(comparison, a, b, changes) < _NEW_FROM:
        weight = round(pair.weight * _FOUND_ONCE_WEIGHT, 3)
        return ClauseEvent(Turn.REWORDED, pair.category, a, b, Direction.UNCLEAR, weight, _FOUND_ONCE)
    direction, reason, weight = _direction(pair, changes)
    turn = Turn.APPEARED if a is None else Turn.WENT if b is None else _TURNS.get(direction, Turn.REWORDED)
    return ClauseEvent(turn, pair.category, a, b, direction, weight, over_time(reason))


def _same_words(comparison: Comparison, a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return False
    quote_a = comparison.a.document.quote(comparison.a.clause(a).span)
    quote_b = comparison.b.document.quote(comparison.b.clause(b).span)
    return counted_words(quote_a) == counted_words(quote_b)


def _changed_share(comparison: Comparison, a: str | None, b: str | None, changes: Iterable[Change]) -> float:
    """How much of the clause of the one side that has it lies in changes, from 0 to 1."""
    analysis, clause_id = (comparison.a, a) if a is not None else (comparison.b, b)
    span = analysis.clause(clause_id or "").span
    spans = (change.a if a is not None else change.b for change in changes)
    return sum(min(span.end, own.end) - max(span.start, own.start) for own in spans) / len(span)


def _direction(pair: ClausePair, changes: Iterable[Change]) -> tuple[Direction, str, float]:
    if pair.direction is Direction.UNCLEAR:
        told = [change for change in _decided(changes) if pair.category in change.categories]
        if told:
            best = max(told, key=lambda change: change.weight)
            return best.direction, best.reason, max(pair.weight, best.weight)
    return pair.direction, pair.reason, pair.weight


def _decided(changes: Iterable[Change]) -> Iterator[Change]:
    return (change for change in changes if change.direction in _TURNS)


def _rank(comparison: Comparison, event: ClauseEvent) -> tuple[float, int, int, int]:
    """By weight, then in the order of the taxonomy, then in text order."""
    start_a = comparison.a.clause(event.a).span.start if event.a else -1
    start_b = comparison.b.clause(event.b).span.start if event.b else -1
    return -event.weight, _ORDER[event.category], start_b, start_a
