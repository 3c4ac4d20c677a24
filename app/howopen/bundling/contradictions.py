# SPDX-License-Identifier: Apache-2.0
"""Clauses that can't both hold. What is narrower, conditional or excepted is no contradiction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from howopen.bundling.rules import RULES, Rule
from howopen.bundling.statements import Statement
from howopen.domain.bundle import Contradiction, ContradictionKind
from howopen.domain.clauses import Category, ValueKind

_FEW = 3
_REGIONAL = (
    r"\b(?:if|where|unless|residents?|resident in|located in|domiciled|consumers?|countr(?:y|ies) (?:of|in)|arbitrat"
    r"|mandatory|entities in|for (?:customers|users)|except|outside|incorporated in|federal arbitration)\b"
)


def contradictions(stated: Sequence[Statement]) -> tuple[Contradiction, ...]:
    """Every pair of clauses that can't both hold, by kind and then in text order; at most three of a kind."""
    found: list[Contradiction] = []
    for rule in RULES:
        found += list(_by_rule(stated, rule))[:_FEW]
    return (*found, *_laws(stated))


def _by_rule(stated: Sequence[Statement], rule: Rule) -> Iterator[Contradiction]:
    takes = [item for item in stated if rule.takes(item)]
    gives = [item for item in stated if rule.gives(item)] if takes else []
    seen: set[tuple[int, int, int, int]] = set()
    for ban in takes:
        for grant in gives:
            where = (ban.document, ban.clause.span.start, grant.document, grant.clause.span.start)
            # One sentence may be two clauses; it grants and limits in one breath, which is no contradiction.
            apart = grant.document != ban.document or not grant.clause.span.overlaps(ban.clause.span)
            if apart and where not in seen:
                seen.add(where)
                yield Contradiction(rule.kind, grant.citation, ban.citation, rule.reason)
                break


def _laws(stated: Sequence[Statement]) -> Iterator[Contradiction]:
    """Two laws that both claim to govern, neither for some readers alone."""
    named: dict[str, tuple[str, Statement]] = {}
    for item in stated:
        if item.clause.category is not Category.GOVERNING_LAW or item.implies(_REGIONAL):
            continue
        laws = [value.label for value in item.clause.values if value.kind is ValueKind.LAW]
        if len(laws) == 1 and item.says(r"\bgovern|\bconstrued\b"):
            named.setdefault(_place(laws[0]), (laws[0], item))
    for (one, a), (other, b) in combinations(named.values(), 2):
        if not (_place(one) in _place(other) or _place(other) in _place(one)):
            reason = f"One clause puts the text under the law of {one}, the other under that of {other}."
            yield Contradiction(ContradictionKind.GOVERNING_LAW, a.citation, b.citation, reason)


def _place(law: str) -> str:
    words = law.casefold().replace("the ", "").removeprefix("state of ").removeprefix("commonwealth of ")
    return words.strip(" .,")
