# SPDX-License-Identifier: Apache-2.0
"""Which of a rule's positions a value has."""

from __future__ import annotations

import re

from howopen.domain.facts import Cap
from howopen.domain.policy import CapLimit, Position, Rule, Wanted
from howopen.policy.statements import folded
from howopen.policy.vocabulary import ANY, DOMAINS, NONE, WORDS


def place(value: str | Cap, rule: Rule) -> Position | None:
    """The position of ``value``, the strictest first, a named value before "any"; None where no position names it."""
    order: tuple[tuple[Position, Wanted], ...] = (
        (Position.UNACCEPTABLE, rule.unacceptable),
        (Position.PREFERRED, rule.preferred),
        (Position.ACCEPTABLE, rule.acceptable),
    )
    if isinstance(value, Cap):
        return _place_cap(value, rule, order)
    in_words = rule.fact in WORDS and value != NONE
    for position, wanted in order:
        if any(isinstance(one, str) and _names(one, value, in_words=in_words) for one in wanted):
            return position
    open_ended = value != NONE and rule.fact in (*WORDS, DOMAINS)
    return next((position for position, wanted in order if open_ended and ANY in wanted), None)


def _names(wanted: str, value: str, *, in_words: bool) -> bool:
    if not in_words:
        return wanted == value
    return (
        wanted not in (ANY, NONE) and re.search(rf"(?<!\w){re.escape(folded(wanted))}(?!\w)", folded(value)) is not None
    )


def _place_cap(cap: Cap, rule: Rule, order: tuple[tuple[Position, Wanted], ...]) -> Position | None:
    for position, wanted in order:
        limits = [one for one in wanted if isinstance(one, CapLimit) and comparable(cap, one)]
        if position is Position.UNACCEPTABLE:
            met = any(limit.amount is None or cap.amount < limit.amount for limit in limits)
        else:
            met = any(limit.amount is None or cap.amount >= limit.amount for limit in limits)
        if met:
            return position
    least = [one for one in (*rule.preferred, *rule.acceptable) if isinstance(one, CapLimit) and comparable(cap, one)]
    # It can be compared with a least amount, and leaves less free than every one of them.
    return Position.UNACCEPTABLE if least else None


def comparable(cap: Cap, limit: CapLimit) -> bool:
    """Whether metric, unit and period agree; a currency is compared as written and never converted."""
    return (
        limit.metric in (ANY, cap.metric)
        and (not limit.unit or limit.unit.casefold() == cap.unit.casefold())
        and (not limit.period or limit.period == cap.period)
    )
