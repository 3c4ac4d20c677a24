# SPDX-License-Identifier: Apache-2.0
"""One document against a policy, rule by rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import OpennessClass
from howopen.domain.policy import Deviation, DocumentCheck, Policy, Position, Rule, Ruling
from howopen.domain.wording import words
from howopen.policy.doubts import doubt_of
from howopen.policy.placing import place
from howopen.policy.statements import Item, Statement, clause_statement, fact_statement

_STRICTEST: Final = (Position.UNACCEPTABLE, Position.REVIEW, Position.ACCEPTABLE, Position.PREFERRED)
_GOOD: Final = (Position.PREFERRED, Position.ACCEPTABLE)
_NAMED: Final[Mapping[Position, str]] = {
    Position.PREFERRED: "Preferred: {values}.",
    Position.ACCEPTABLE: "Acceptable: {values}.",
    Position.REVIEW: "Review: {values}.",
    Position.UNACCEPTABLE: "Unacceptable: {values}.",
}
_UNNAMED: Final[Mapping[Position, str]] = {
    Position.PREFERRED: "The policy does not name {values}; it is then preferred.",
    Position.ACCEPTABLE: "The policy does not name {values}; it is then acceptable.",
    Position.REVIEW: "The policy does not name {values}; it is then for review.",
    Position.UNACCEPTABLE: "The policy does not name {values}; it is then unacceptable.",
}


@dataclass(frozen=True, slots=True)
class _Placed:
    """One value with its position, and why."""

    position: Position
    shown: str
    why: str
    clauses: tuple[Clause, ...]


def check(policy: Policy, analysis: Analysis, *, uri: str, today: date) -> DocumentCheck:
    """The rulings on one document, in the order of the policy's rules.

    Args:
        policy: the house policy.
        analysis: the document with its clauses and facts.
        uri: the document's relative address, kept for reports.
        today: the day that decides whether an approval has ended.
    """
    return DocumentCheck(analysis, uri, tuple(_ruling(policy, rule, analysis, today) for rule in policy.rules))


def _ruling(policy: Policy, rule: Rule, analysis: Analysis, today: date) -> Ruling:
    ruling = _decide(rule, analysis)
    failing = (Position.UNACCEPTABLE, Position.REVIEW) if policy.review_fails else (Position.UNACCEPTABLE,)
    if ruling.position not in failing:
        return ruling
    deviation = _approval(policy, rule, analysis.document.sha256)
    return replace(ruling, deviation=deviation, fails=deviation is None or deviation.until < today)


def _approval(policy: Policy, rule: Rule, document: str) -> Deviation | None:
    """The approval for the document and rule that lasts longest."""
    found = [one for one in policy.deviations if one.rule == rule.id and one.document == document]
    return max(found, key=lambda one: one.until, default=None)


def _decide(rule: Rule, analysis: Analysis) -> Ruling:
    known = analysis.profile.facts.openness_class
    statement = _statement(rule, analysis)
    if rule.classes and known not in rule.classes:
        if known is OpennessClass.UNDECIDED:
            return Ruling(
                rule, rule.undecided, statement.shown, "It is undecided whether the rule is meant for this text."
            )
        names = ", ".join(words(one).lower() for one in rule.classes)
        reason = f"The rule is for {names}; this text is {words(known).lower()}."
        return Ruling(rule, Position.NOT_APPLICABLE, statement.shown, reason)
    placed = [_placed(item, rule, analysis) for item in statement.items]
    worst = min((one.position for one in placed), key=_STRICTEST.index)
    deciding = [one for one in placed if one.position is worst]
    shown: dict[str, list[str]] = {}
    for one in deciding:
        shown.setdefault(one.why, []).append(one.shown)
    reasons = [
        statement.reason,
        *(why.format(values=", ".join(f"“{name}”" for name in names)) for why, names in shown.items()),
    ]
    ids = dict.fromkeys(clause.id for one in deciding for clause in one.clauses)
    return Ruling(rule, worst, statement.shown, " ".join(filter(None, reasons)), tuple(ids))


def _statement(rule: Rule, analysis: Analysis) -> Statement:
    return clause_statement(rule.clause, analysis) if rule.clause else fact_statement(rule.fact, analysis)


def _placed(item: Item, rule: Rule, analysis: Analysis) -> _Placed:
    named = place(item.value, rule)
    position = named or rule.otherwise
    doubt = doubt_of(item, rule, analysis, good=position in _GOOD)
    if doubt:
        return _Placed(rule.undecided, item.shown, _plain(doubt.reason), doubt.clauses)
    if named:
        return _Placed(position, item.shown, _NAMED[position], item.clauses)
    return _Placed(position, item.shown, _UNNAMED[position], item.clauses)


def _plain(words: str) -> str:
    """Words of a document's making without places to fill in."""
    return words.replace("{", "{{").replace("}", "}}")
