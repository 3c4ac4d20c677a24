# SPDX-License-Identifier: Apache-2.0
"""The values that a rule's positions name, read and checked against what the rule is about."""

from __future__ import annotations

from howopen.domain.policy import CapLimit, Wanted
from howopen.policy.tables import Table
from howopen.policy.vocabulary import (
    ABSENT,
    ANY,
    CAPS,
    CHOICES,
    DOMAIN_NAMES,
    DOMAINS,
    FLAGS,
    METRICS,
    NONE,
    PERIODS,
    PRESENT,
    UNDECIDED,
)

POSITION_KEYS = ("preferred", "acceptable", "unacceptable")
_FLAG_NAMES = {True: "true", False: "false"}


def positions(table: Table, fact: str) -> dict[str, Wanted]:
    """The values of each position of the rule in ``table``; ``fact`` is its fact's key, or "" for a clause.

    Raises:
        HowOpenError: for a value that cannot occur, that stands in two positions, or where no position is given.
    """
    found = {key: tuple(_value(table, key, fact, item) for item in table.items(key)) for key in POSITION_KEYS}
    taken: dict[str | CapLimit, str] = {}
    for key, values in found.items():
        for value in values:
            if taken.setdefault(value, key) != key:
                named = value if isinstance(value, str) else value.metric
                raise table.error(key, f"names “{named}”, as {taken[value]} does", "A value has one position.")
    if not taken:
        raise table.error("unacceptable", "is missing, and so are all positions", f"Give {' or '.join(POSITION_KEYS)}.")
    return found


def _value(table: Table, key: str, fact: str, item: object) -> str | CapLimit:
    if fact == CAPS and isinstance(item, dict):
        return _cap(table, key, Table(table.file, f"{table.where}, {key}", item))
    if fact in FLAGS:
        if not isinstance(item, bool):
            raise table.error(key, f"cannot hold “{item}”", "Allowed: true, false (without quotation marks).")
        return _FLAG_NAMES[item]
    if not isinstance(item, str) or not item.strip():
        raise table.error(key, f"cannot hold “{item}”", f"Allowed: {_allowed_words(fact)}.")
    allowed = _allowed(fact)
    if item == UNDECIDED and UNDECIDED not in allowed:
        hint = 'What is undecided needs review; write undecided = "unacceptable" where it shall fail.'
        raise table.error(key, "cannot hold “undecided”", hint)
    if allowed and item not in allowed:
        raise table.error(key, f"cannot hold “{item}”", f"Allowed: {_allowed_words(fact)}.")
    return item.strip()


def _allowed(fact: str) -> tuple[str, ...]:
    """The words that a position may hold, empty where any may stand."""
    if not fact:
        return (PRESENT, ABSENT)
    if fact in CHOICES:
        return tuple(member.value for member in CHOICES[fact] if member.value != UNDECIDED)
    if fact == CAPS:
        return (NONE,)
    if fact == DOMAINS:
        return (NONE, ANY, *DOMAIN_NAMES)
    return ()


def _allowed_words(fact: str) -> str:
    if fact == CAPS:
        return '"none", or tables such as { metric = "revenue", at_least = 1_000_000, unit = "USD", period = "year" }'
    return ", ".join(_allowed(fact)) or f'words of the document, "{NONE}" or "{ANY}"'


def _cap(table: Table, key: str, limit: Table) -> CapLimit:
    amount = "below" if key == "unacceptable" else "at_least"
    limit.only(("metric", amount, "unit", "period"))
    metric, period = limit.text("metric"), limit.text("period", default="")
    if metric not in (*METRICS, ANY):
        raise limit.error("metric", f"cannot be “{metric}”", f"Allowed: {', '.join((*METRICS, ANY))}.")
    if period and period not in PERIODS:
        raise limit.error("period", f"cannot be “{period}”", f"Allowed: {', '.join(PERIODS)}.")
    if metric == ANY and limit.number(amount) is not None:
        raise table.error(
            key, f"cannot hold {amount} for any metric", "Figures of different metrics can't be compared."
        )
    return CapLimit(metric, limit.number(amount), limit.text("unit", default=""), period)
