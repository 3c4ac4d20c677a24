# SPDX-License-Identifier: Apache-2.0
"""Which findings are listed, in which order, and which of them comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from howopen.comparing.directions import directions
from howopen.domain.review import Decision, Review, State
from howopen.gui.review.standing import Standing, standing_of
from howopen.gui.translation.texts import mark


class Shown(StrEnum):
    """Which findings are listed; the value is the text shown, in English."""

    ALL = mark("All")
    OPEN = mark("Open")
    CORRECTED = mark("Corrected")
    UNCERTAIN = mark("Uncertain")

    def takes(self, decision: Decision) -> bool:
        """Whether a finding is listed; what is uncertain is open as well."""
        match self:
            case Shown.ALL:
                return True
            case Shown.OPEN:
                return not decision.state.decided
            case Shown.CORRECTED:
                return decision.state is State.CORRECTED
            case Shown.UNCERTAIN:
                return standing_of(decision) is Standing.UNCERTAIN


class Order(StrEnum):
    """In which order; the value is the text shown, in English."""

    TEXT = mark("In text order")
    WEIGHT = mark("By weight")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants listed; ``who`` is the name of the one reviewer who decided, or "" for all."""

    shown: Shown = Shown.ALL
    who: str = ""
    order: Order = Order.TEXT


def weight_of(decision: Decision) -> float:
    """The legal weight of a finding, from 0 to 1: that of its category, less for a mild effect."""
    table, clause = directions(), decision.shown
    return table.weight[clause.category] * table.effect[clause.effect]


def listed(review: Review | None, wanted: Wanted) -> tuple[Decision, ...]:
    """The findings to list; those of one weight in text order."""
    decisions = () if review is None else review.decisions
    found = [one for one in decisions if wanted.shown.takes(one) and (not wanted.who or _by(one) == wanted.who)]
    if wanted.order is Order.WEIGHT:
        found.sort(key=weight_of, reverse=True)
    return tuple(found)


def counts(review: Review) -> dict[State, int]:
    """How many findings there are of each state."""
    held = Counter(decision.state for decision in review.decisions)
    return {state: held[state] for state in State}


def reviewers(review: Review) -> tuple[str, ...]:
    """Who decided, noted or signed, in the order of the findings, each once; without those who gave no name."""
    decided = [_by(decision) for decision in review.decisions]
    noted = [remark.stamp.who for decision in review.decisions for remark in decision.remarks]
    signed = [sign_off.stamp.who for sign_off in review.sign_offs]
    return tuple(name for name in dict.fromkeys((*signed, *decided, *noted)) if name)


def next_open(decisions: Sequence[Decision], after: str) -> str | None:
    """The id of the next open finding behind that with the id ``after``, round the end; None where all are decided."""
    place = next((at for at, one in enumerate(decisions) if one.id == after), -1)
    behind = (*decisions[place + 1 :], *decisions[: max(place, 0)])
    return next((one.id for one in behind if not one.state.decided), None)


def _by(decision: Decision) -> str:
    return decision.stamp.who if decision.stamp and decision.state.decided else ""
