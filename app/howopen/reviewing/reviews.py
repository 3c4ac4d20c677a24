# SPDX-License-Identifier: Apache-2.0
"""A review's beginning, its clauses as they stand, and its way to a new analysis of the same text."""

from __future__ import annotations

from dataclasses import replace

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.review import Decision, Review, Stamp, State


def begin(source: str, analysis: Analysis) -> Review:
    """A review in which every finding is open; ``source`` is a path, ``lib:ID`` or "" for pasted text."""
    decisions = tuple(Decision(clause.id, State.OPEN, clause, clause) for clause in analysis.clauses)
    return Review(source=source, found=analysis, decisions=decisions)


def standing(review: Review) -> tuple[Clause, ...]:
    """The clauses as they stand, in text order: without the rejected, with the corrected and the added."""
    return tuple(decision.clause for decision in review.decisions if decision.clause is not None)


def rejections(review: Review) -> tuple[tuple[str, Stamp | None], ...]:
    """The ids of the rejected findings, with who rejected each and when: of them nothing stands, and yet they count."""
    return tuple((one.id, one.stamp) for one in review.decisions if one.state is State.REJECTED)


def same_verdicts(before: tuple[Clause, ...], after: tuple[Clause, ...]) -> bool:
    """Whether two lists of clauses differ in nothing that a verdict rests on.

    Confidence counts for verdicts only as certain or not, so confirming what was certain changes none.
    """
    return len(before) == len(after) and all(
        a is b or (a.uncertain == b.uncertain and replace(a, confidence=b.confidence) == b)
        for a, b in zip(before, after, strict=True)
    )


def is_untouched(review: Review) -> bool:
    """Whether nobody has decided, noted or commented anything."""
    return not review.comments and not any(one.state.decided or one.remarks for one in review.decisions)


def with_decision(review: Review, decision: Decision) -> Review:
    """The review with that decision in its place in the text, and without sign-offs, which a change ends."""
    others = [one for one in review.decisions if one.id != decision.id]
    decisions = tuple(sorted([*others, decision], key=_place))
    return replace(review, decisions=decisions, sign_offs=())


def carried(review: Review, analysis: Analysis) -> Review:
    """The same review on a new analysis of the same text, as a newer engine makes it.

    A decision goes to the finding of the same category at the same span. What people corrected, added, rejected or
    remarked on and the new analysis lacks stays as an added or rejected finding; an undisturbed one that it lacks goes.
    Sign-offs end: they named the engine.

    Raises:
        ValueError: if the text is another one.
    """
    if review.found.document.text != analysis.document.text:
        raise ValueError("a review can only be carried to the same text")
    waiting = {_key(decision): decision for decision in review.decisions}
    taken = {decision.id for decision in review.decisions if decision.found is None}
    decisions: list[Decision] = []
    for clause in analysis.clauses:
        before = waiting.pop((clause.category, clause.span), None)
        found = replace(clause, id=_free(clause.id, taken))
        decisions.append(_moved(before, found) if before else Decision(found.id, State.OPEN, found, found))
    for decision in waiting.values():
        if decision.state.decided or decision.remarks:
            decisions.append(replace(decision, id=_free(decision.id, {one.id for one in decisions})))
    return replace(
        review, found=analysis, decisions=tuple(sorted(map(_named_alike, decisions), key=_place)), sign_offs=()
    )


def _moved(before: Decision, found: Clause) -> Decision:
    """The decision on a finding that is found again, with its new id and reasons."""
    if before.state is State.REJECTED:
        return replace(before, id=found.id, found=found)
    if before.state is State.OPEN:
        return replace(before, id=found.id, found=found, clause=found)
    clause = before.clause and replace(before.clause, id=found.id)
    return replace(before, id=found.id, found=found, clause=clause)


def _named_alike(decision: Decision) -> Decision:
    """A decision whose clauses have its id."""
    found = decision.found and replace(decision.found, id=decision.id)
    clause = decision.clause and replace(decision.clause, id=decision.id)
    return replace(decision, found=found, clause=clause)


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}.{number}", number + 1
    taken.add(name)
    return name


def _key(decision: Decision) -> tuple[object, object]:
    """Where the program found it; for what a person added, where it stands."""
    clause = decision.found or decision.shown
    return (clause.category, clause.span)


def _place(decision: Decision) -> tuple[int, int, str]:
    span = decision.shown.span
    return (span.start, span.end, decision.id)
