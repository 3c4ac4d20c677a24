# SPDX-License-Identifier: Apache-2.0
"""What the rules for terms look at: every clause and every sentence outside the clauses, in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from howopen.assessment.brief import Brief
from howopen.assessment.wording import words
from howopen.domain.clauses import Category
from howopen.domain.facts import TermValue

_OBLIGES = (
    r"\b(?:must|shall|required to|(?:is|are) required|needs? to|have to|provided,? (?:however,? )?that"
    r"|so long as|as long as|on (?:the )?condition|agrees? (?:not )?to|undertakes?|obligation to"
    r"|(?:you|licensee|recipient) will|may not|can ?not|may be [\w ]{0,30}only (?:if|under)|only if|subject to the)\b"
)
_DEFINING = r'" (?:shall )?means?\b|^.{0,40}(?<! by)\bmeans (?:any|all|the|a|an)\b'


def spoken(text: Brief, *of: Category) -> tuple[str, ...]:
    """The plain words of each clause and of each sentence in none, but for those denied to be a clause of ``of``."""
    return (*dict.fromkeys(passage.heeded(*of) for passage in text.passages), *text.unclaimed_words(*of))


def any_says(units: Iterable[str], pattern: str, *, never: str = "") -> bool:
    """Whether one of ``units`` matches ``pattern`` and not ``never``."""
    found = filter(words(pattern).search, units)
    return any(not (never and words(never).search(unit)) for unit in found)


def naming(units: Iterable[str], roots: Iterable[str]) -> tuple[str, ...]:
    """Those of ``units`` in which one of ``roots`` stands: a quick first look, as most do not matter."""
    wanted = tuple(roots)
    return tuple(unit for unit in units if any(root in unit for root in wanted))


def obliging(units: Iterable[str]) -> tuple[str, ...]:
    """Clauses and sentences that oblige by their own words, whatever kind of clause they were taken for."""
    return tuple(unit for unit in filter(words(_OBLIGES).search, units) if not words(_DEFINING).search(unit))


def when(condition: object, value: TermValue) -> TermValue:
    """``value`` where ``condition`` holds, and unstated where it doesn't."""
    return value if condition else TermValue.UNSTATED
