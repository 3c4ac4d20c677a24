# SPDX-License-Identifier: Apache-2.0
"""Whether the thing may be passed on and changed, and under which conditions."""

from __future__ import annotations

from howopen.assessment.banning import ACTS, ACTS_AT_SERVICE, GIVING, bans, bans_partly
from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.conditions import Terms, conditions, hindrance, leave_needed
from howopen.assessment.grants import TAKES_BACK, Kind, grants
from howopen.assessment.polarity import lead_in
from howopen.assessment.spelled import PASSED_ON, for_oneself, spelled
from howopen.assessment.wording import words
from howopen.domain.clauses import Category
from howopen.domain.facts import Permission, Purpose

# What is the reader's own is not the thing.
_OWN_WORKS = (
    r"\b(?:distribute|share|publish|sell) your (?:own )?(?:works?|applications?|programs?|products?)\b"
    r"(?!.{0,40}\b(?:based on|contain|incorporat|deriv|includ))"
)
_TO_USE = r"\bgrants?\b[^.;]{0,160}\b(?:licen[sc]e|rights?|permission) to:? (?:\([a1i]\) )?use\b"
_WHOLE_GRANT = (
    r"\b(?:you|recipients?|licensees?) may (?:create|make|prepare|modify|adapt)\b|\bgrants?\b"
    r"|\bgranted\b|\bwithout restriction\b"
)
_MAKER_GETS = (
    r"\b(?:each contributor|contributors|you|licensees?|customers?|users?) (?:hereby "
    r"|also )*grants? (?:to )?(?:the )?(?!you\b|your\b"
    r"|each\b|any|all\b|every|others?\b|recipients?\b|licensees?\b|users?\b|public\b|third\b|an?\b|following\b)"
)
_PASSING_BANNED = r"\b(?:(?:re)?distribut\w*|share|provide|transfer|make available|disclose)\b"


def compatible(text: Brief, terms: Terms) -> bool:
    """Whether nothing is asked of who passes it on or changes it that the Open Source Definition doesn't allow.

    Disclosing the source and keeping the same terms it allows; where no use is restricted, passing these on is that.
    """
    limited = terms.purpose.value not in (Purpose.ANY, Purpose.UNDECIDED)
    asked = any(leave_needed(text, category) for category in ACTS)
    return not (
        limited or asked or hindrance(text, terms) or bans(text, Category.REDISTRIBUTION) or forbids_change(text)
    )


def _only_copies(text: Brief, banned: tuple[Passage, ...], given: tuple[str, ...]) -> bool:
    """Whether passing on is what the bans name, and no clause that gives a right names it."""
    if not given or not any(p.says(_PASSING_BANNED) for p in banned):
        return False
    return not any(p.says(PASSED_ON) for p in text.passages if p.clause.id in given)


def _elsewhere(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Grants in clauses of another category that name the right in so many words; patent grants are not meant."""
    named = (p for p in grants(text) if words(GIVING[category]).search(p.heeded(category)))
    return tuple(p for p in named if p.says(_WHOLE_GRANT) and not p.says(r"\bpatent licen"))


def _by_definition(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Grants of "Use" where the text says that using means, among others, what ``category`` gives."""
    meanings = [meaning for term, meaning in text.defined if term.strip("\"'*") == "use"]
    if not any(words(GIVING[category]).search(meaning) for meaning in meanings):
        return ()
    return text.find(effects=RIGHTS, saying=_TO_USE, never=TAKES_BACK, sure=True, of={category})


def _to_reader(text: Brief, given: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Without copies for oneself alone, and without what who changes the thing gives to its maker."""
    led = ((p, f"{lead_in(text.raw, p.clause.span.start)} {p.words}") for p in given)
    return tuple(p for p, said in led if not (for_oneself(p.words) or words(_MAKER_GETS).search(said)))


def forbids_change(text: Brief) -> tuple[Passage, ...]:
    """Passages that forbid changing it, also where another grants it."""
    return bans(text, Category.DERIVATIVES)


def _permission(text: Brief, terms: Terms, category: Category) -> Finding[Permission]:
    banned = bans(text, category) if terms.kind is not Kind.NEITHER else ()
    if terms.kind is Kind.POLICY and (banned := bans(text, category, firm=False, kinds=ACTS_AT_SERVICE)):
        return Finding(Permission.PROHIBITED, "It is forbidden.", ids(banned))
    if terms.kind in (Kind.POLICY, Kind.NEITHER):
        return Finding(Permission.UNSTATED, "No right is granted, or not with certainty.")
    given = _given(text, category, spell=not banned)
    if given is None and not banned and (left := bans_partly(text, category)) and terms.kind is Kind.LICENCE:
        return Finding(Permission.CONDITIONAL, "It is forbidden for some purposes alone.", ids(left))
    if not banned and (given is None or terms.kind is Kind.SERVICE):
        banned = bans(text, category, firm=False, kinds=ACTS_AT_SERVICE if terms.kind is Kind.SERVICE else ACTS)
    if banned and (given is None or terms.kind is Kind.SERVICE):
        return Finding(Permission.PROHIBITED, "It is forbidden.", (*ids(banned), *(given or ())))
    if banned and given and category is Category.REDISTRIBUTION and _only_copies(text, banned, given):
        return Finding(
            Permission.PROHIBITED, "It is forbidden; copies for oneself are allowed.", (*ids(banned), *given)
        )
    if given is None or terms.kind is Kind.SERVICE:
        return Finding(Permission.UNSTATED, "No clause gives or forbids it.", given or ())
    why, deciding = conditions(text, terms, category=category)
    if banned:
        return Finding(
            Permission.CONDITIONAL, "It is granted in one clause and limited in another.", (*given, *ids(banned))
        )
    if why:
        return Finding(Permission.CONDITIONAL, f"It is granted, but {why}.", (*given, *deciding))
    return Finding(Permission.ALLOWED, "It is granted; notices and a copy of the terms are the only duties.", given)


def _given(text: Brief, category: Category, *, spell: bool) -> tuple[str, ...] | None:
    """The clauses that grant it, () where set words grant it outside them, or None where nothing does."""
    found = text.find(category, effects=RIGHTS, saying=GIVING[category], never=_OWN_WORKS, sure=True)
    found = _to_reader(text, found) or _to_reader(text, _elsewhere(text, category))
    found = found or _by_definition(text, category)
    if found:
        return ids(found)
    return spelled(text, category) if spell else None


def redistribution(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether copies may be passed on."""
    return _permission(text, terms, Category.REDISTRIBUTION)


def derivatives(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether it may be changed and built upon."""
    return _permission(text, terms, Category.DERIVATIVES)
