# SPDX-License-Identifier: Apache-2.0
"""Confirming, correcting, rejecting, adding and reopening findings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Decision, Review, Stamp, State
from howopen.domain.spans import Span
from howopen.reviewing.reviews import with_decision

_CERTAIN = 1.0  # a person has read the words


@dataclass(frozen=True, slots=True)
class Correction:
    """What is other than the program found; None leaves a part as it is. ``values`` stands for all of them."""

    category: Category | None = None
    effect: Effect | None = None
    span: Span | None = None
    values: tuple[Value, ...] | None = None


def confirm(review: Review, clause_id: str, stamp: Stamp) -> Review:
    """The finding is right as it was found; a correction of before is taken back.

    Raises:
        KeyError: if there is no such finding.
    """
    before = review.decision(clause_id)
    if before.found is None:
        return review  # who added it has said so
    clause = replace(before.found, confidence=_CERTAIN)
    return with_decision(review, replace(before, state=State.CONFIRMED, clause=clause, stamp=stamp))


def reject(review: Review, clause_id: str, stamp: Stamp) -> Review:
    """The finding is wrong and counts no more; what was found is kept.

    An added finding is rejected too, and its words stay for the record. One that is rejected stays as it is.

    Raises:
        KeyError: if there is no such finding.
    """
    before = review.decision(clause_id)
    if before.state is State.REJECTED:
        return review
    found = before.found or before.clause
    return with_decision(review, replace(before, state=State.REJECTED, found=found, clause=None, stamp=stamp))


def correct(review: Review, clause_id: str, correction: Correction, stamp: Stamp) -> Review:
    """The finding stands with another category, effect, span or values; what was found is kept.

    Corrected back to just what was found, it is confirmed.

    Raises:
        KeyError: if there is no such finding.
        HowOpenError: if the span holds no words of the text.
    """
    before = review.decision(clause_id)
    clause = _corrected(before.shown, correction)
    _need_words(review, clause.span)
    if clause.span != before.shown.span:
        document, outline = review.found.document, review.found.outline
        start = clause.span.start
        clause = replace(clause, section=outline.citation_at(start), page=document.page_at(start))
    state = State.ADDED if before.found is None else State.CORRECTED
    if before.found is not None and _same(clause, before.found):
        state = State.CONFIRMED
    return with_decision(review, replace(before, state=state, clause=clause, stamp=stamp))


def add(
    review: Review, span: Span, category: Category, effect: Effect, stamp: Stamp, *, values: tuple[Value, ...] = ()
) -> Review:
    """A finding of a person's own at ``span``, with the next free id of the form "r1".

    Raises:
        HowOpenError: if the span holds no words of the text.
    """
    _need_words(review, span)
    taken = {decision.id for decision in review.decisions}
    number = next(number for number in range(1, len(taken) + 2) if f"r{number}" not in taken)
    document, outline = review.found.document, review.found.outline
    clause = Clause(
        id=f"r{number}",
        category=category,
        effect=effect,
        span=span,
        confidence=_CERTAIN,
        evidence=(Evidence("reviewer", stamp.who, (span,), f"Added by {stamp.who}"),),
        values=values,
        section=outline.citation_at(span.start),
        page=document.page_at(span.start),
    )
    return with_decision(review, Decision(clause.id, State.ADDED, None, clause, stamp))


def reopen(review: Review, clause_id: str, stamp: Stamp) -> Review:
    """The finding waits for a person again, as it was found.

    Raises:
        KeyError: if there is no such finding.
    """
    before = review.decision(clause_id)
    if before.found is None:
        return review
    # A person's own finding that was rejected and is wanted again is an added one, not a finding of the program.
    own = any(item.finder == "reviewer" for item in before.found.evidence)
    found = None if own else before.found
    state = State.ADDED if own else State.OPEN
    return with_decision(review, replace(before, state=state, found=found, clause=before.found, stamp=stamp))


def _corrected(clause: Clause, correction: Correction) -> Clause:
    values = clause.values if correction.values is None else correction.values
    return replace(
        clause,
        category=correction.category or clause.category,
        effect=correction.effect or clause.effect,
        span=correction.span or clause.span,
        values=values,
        confidence=_CERTAIN,
    )


def _same(clause: Clause, found: Clause) -> bool:
    return replace(clause, confidence=found.confidence) == found


def _need_words(review: Review, span: Span) -> None:
    text = review.found.document.text
    if span.end > len(text) or not span.of(text).strip():
        raise HowOpenError("There are no words in the selection.", hint="Select the words of the clause in the text.")
