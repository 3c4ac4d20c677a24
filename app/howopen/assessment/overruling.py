# SPDX-License-Identifier: Apache-2.0
"""Words of which a person said that they are no clause of a category, so that no rule reads one into them again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from howopen.domain.clauses import Category, Clause
from howopen.domain.review import Decision, State
from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Denial:
    """What a person denied: that the words at ``span`` are a clause of ``category``."""

    span: Span
    category: Category


def denials(decisions: Iterable[Decision], standing: Iterable[Clause]) -> tuple[Denial, ...]:
    """Everything that the decisions deny, without the words that another clause of the category still holds.

    A rejected finding denies its category at all of its words, and so does one that was given another category; one
    whose span was corrected denies it at the words that were left out.
    """
    kept: dict[Category, list[Span]] = {}
    for clause in standing:
        kept.setdefault(clause.category, []).append(clause.span)
    denied = (denial for decision in decisions for denial in _denied(decision))
    return tuple(
        Denial(span, denial.category)
        for denial in denied
        for span in _without(denial.span, kept.get(denial.category, ()))
    )


def _denied(decision: Decision) -> Iterator[Denial]:
    found, now = decision.found, decision.clause
    if found is None or not decision.state.decided or decision.state is State.ADDED:
        return
    if now is None or now.category is not found.category:
        yield Denial(found.span, found.category)
    else:
        for span in _without(found.span, [now.span]):
            yield Denial(span, found.category)


def _without(span: Span, others: Iterable[Span]) -> tuple[Span, ...]:
    """The pieces of ``span`` that lie in none of ``others``."""
    pieces = [span]
    for other in others:
        pieces = [piece for one in pieces for piece in _around(one, other)]
    return tuple(pieces)


def _around(span: Span, other: Span) -> tuple[Span, ...]:
    if not span.overlaps(other):
        return (span,)
    before, after = Span(span.start, max(span.start, other.start)), Span(min(span.end, other.end), span.end)
    return tuple(piece for piece in (before, after) if piece)


class Denied:
    """What was denied in a text, and what is left of any words of it."""

    def __init__(self, text: str, denied: Iterable[Denial]) -> None:
        self._text, self._denied = text, tuple(denied)
        # Nearly all words are touched by none, which a look at the characters tells at once.
        self._touched = bytearray(len(text) if self._denied else 0)
        for denial in self._denied:
            self._touched[denial.span.start : denial.span.end] = b"\1" * len(denial.span)

    def __iter__(self) -> Iterator[Denial]:
        return iter(self._denied)

    def left_of(self, span: Span) -> tuple[tuple[Category, str], ...]:
        """For each category that was denied inside ``span``, the words that are left, joined by "; "."""
        if 1 not in self._touched[span.start : span.end]:
            return ()
        inside = [denial for denial in self._denied if denial.span.overlaps(span)]
        categories = dict.fromkeys(denial.category for denial in inside)
        return tuple((category, self._left(span, category, inside)) for category in categories)

    def _left(self, span: Span, category: Category, inside: Iterable[Denial]) -> str:
        pieces = _without(span, [denial.span for denial in inside if denial.category is category])
        # What stood apart stays apart: a rule's words must not meet over a gap.
        return "; ".join(piece.of(self._text) for piece in pieces)
