# SPDX-License-Identifier: Apache-2.0
"""When a value must not count as decided, so that nothing passes on a guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.facts import OpennessClass, Permission, Purpose, UseRestrictions
from howopen.domain.policy import Rule
from howopen.domain.spans import Span
from howopen.policy.statements import Item
from howopen.policy.vocabulary import BEARS_ON, CHOICES, DOMAINS, NONE, TELLING, UNDECIDED

_ALL_EFFECTS: Final = frozenset(Effect)
# A clause of the kind stands there, but the fact came out empty: its words were not understood.
_BELIES_SILENCE: Final[Mapping[str, tuple[Category, frozenset[Effect]]]] = MappingProxyType(
    {
        "caps": (Category.USER_CAP, _ALL_EFFECTS),
        "flow_down": (Category.FLOW_DOWN, _ALL_EFFECTS),
        "unilateral_change": (Category.UNILATERAL_CHANGE, _ALL_EFFECTS),
        "excluded_territories": (Category.TERRITORY_EXPORT, frozenset({Effect.PROHIBIT, Effect.CONDITION})),
    }
)
# Bans on trade bind whom the law binds, wherever they are; they leave no place out of the grant.
_TRADE: Final = re.compile(r"(?i)\bexport|\bsanction|\bembargo|\brestricted part")
# However much they say, these are what they are because the text says no more.
_REST_ON_SILENCE_TOO: Final = frozenset({"openness_class", "freedoms.use"})
_ABOUT_USE: Final = frozenset(
    {"openness_class", "commercial_use", "purpose", "use_restrictions", "prohibited_domains", "caps", "freedoms.use"}
)
_IN_POLICIES: Final = frozenset({DOMAINS, "excluded_territories"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a value is open, and the clauses that a person should read."""

    reason: str
    clauses: tuple[Clause, ...] = ()


def doubt_of(item: Item, rule: Rule, analysis: Analysis, *, good: bool) -> Doubt | None:
    """Why ``item`` is not decided, or None where it is; ``good`` tells that it would pass.

    What would pass must rest on certain clauses alone, or on the silence of a text that could be read throughout.
    What would fail needs one certain clause.
    """
    if rule.fact in CHOICES and item.value == UNDECIDED:
        return Doubt("The text does not decide it.", item.clauses)
    if good and not analysis.document.language.startswith("en"):
        return Doubt(f"The text is not in English ({analysis.document.language}), so clauses may be missed.")
    elsewhere = _elsewhere(rule, analysis) if good else None
    if item.clauses:
        unheard = _silence(rule, analysis) if good and rule.fact in _REST_ON_SILENCE_TOO else None
        return _uncertain(item, good=good) or unheard or elsewhere
    if rule.fact in _REST_ON_SILENCE_TOO and not good:
        return None  # a clause that was missed could make it worse, never better
    return _silence(rule, analysis) or elsewhere or _belied(item, rule, analysis)


def _uncertain(item: Item, *, good: bool) -> Doubt | None:
    open_ = tuple(clause for clause in item.clauses if clause.uncertain)
    enough = len(open_) < len(item.clauses) if item.settled or not good else not open_
    return None if enough else Doubt("The finding is uncertain.", open_)


def _silence(rule: Rule, analysis: Analysis) -> Doubt | None:
    """Whether the text's silence on the rule's subject can be relied on."""
    document = analysis.document
    facts = analysis.profile.facts
    if facts.openness_class is OpennessClass.UNDECIDED:
        if facts.purpose is Purpose.UNDECIDED or facts.commercial_use is Permission.UNSTATED:
            return Doubt("The text grants nothing for certain, so its silence decides nothing.")
        if rule.fact in _ABOUT_USE:
            return _class_doubt(analysis)
    blank = [str(page.number) for page in document.pages if not document.quote(page.span).strip()]
    if blank:
        return Doubt(f"It rests on silence, and no text could be read on page {', '.join(blank)}.")
    categories = BEARS_ON[rule.fact] if rule.fact else (rule.clause.category,) if rule.clause else ()
    bearing = tuple(clause for clause in analysis.clauses if clause.uncertain and clause.category in categories)
    if bearing:
        return Doubt("It rests on silence, but an uncertain clause may bear on it.", bearing)
    words = _unclaimed(rule, analysis)
    return Doubt(f"The text says “{words}” where no clause was recognised.") if words else None


def _class_doubt(analysis: Analysis) -> Doubt:
    """Why the class is undecided: what makes it so may bear on every question of use."""
    basis = analysis.profile.basis_of("openness_class")
    if basis is None:
        return Doubt("How open the text is could not be decided.")
    return Doubt(basis.reason, tuple(analysis.clause(clause_id) for clause_id in basis.clauses))


def _unclaimed(rule: Rule, analysis: Analysis) -> str:
    """The first words on the rule's subject that stand in no clause; headings count, since they announce something."""
    if rule.clause and any(clause.category is rule.clause.category for clause in analysis.clauses):
        return ""  # they were recognised; it is effect or phrase that the rule misses
    pattern = TELLING.get(rule.fact or (rule.clause.category if rule.clause else ""))
    found = re.finditer(pattern, analysis.document.text, re.IGNORECASE) if pattern else ()
    spans = (Span(*match.span()) for match in found)
    outside = (span for span in spans if not any(clause.span.overlaps(span) for clause in analysis.clauses))
    return next((" ".join(analysis.document.quote(span).split()) for span in outside), "")


def _elsewhere(rule: Rule, analysis: Analysis) -> Doubt | None:
    """Fields and places may also be ruled out by a policy that the text takes in."""
    facts = analysis.profile.facts
    if rule.fact not in _IN_POLICIES:
        return None
    if facts.use_restrictions in (UseRestrictions.BY_REFERENCE, UseRestrictions.BOTH):
        basis = analysis.profile.basis_of("use_restrictions")
        clauses = tuple(analysis.clause(clause_id) for clause_id in basis.clauses) if basis else ()
        return Doubt("The text takes in a policy that stands elsewhere and may say more.", clauses)
    return None


def _belied(item: Item, rule: Rule, analysis: Analysis) -> Doubt | None:
    if rule.fact == DOMAINS and analysis.profile.facts.use_restrictions is UseRestrictions.LISTED:
        return Doubt("Uses are prohibited, but none of the known fields was recognised.", _listing(analysis))
    if rule.fact not in _BELIES_SILENCE or item.value not in (NONE, "false"):
        return None
    category, effects = _BELIES_SILENCE[rule.fact]
    found = tuple(
        clause
        for clause in analysis.clauses
        if clause.category is category
        and clause.effect in effects
        and not (category is Category.TERRITORY_EXPORT and _TRADE.search(analysis.document.quote(clause.span)))
    )
    return (
        Doubt("A clause of this kind stands in the text, but what it says was not recognised.", found)
        if found
        else None
    )


def _listing(analysis: Analysis) -> tuple[Clause, ...]:
    basis = analysis.profile.basis_of("use_restrictions")
    return tuple(analysis.clause(clause_id) for clause_id in basis.clauses) if basis else ()
