# SPDX-License-Identifier: Apache-2.0
"""Whether the thing may be passed on and changed, and under which conditions."""

from __future__ import annotations

from howopen.assessment.banning import (
    ACTS,
    ACTS_AT_SERVICE,
    DOING,
    GIVING,
    NO_CHANGE_GIVEN,
    bans,
    bans_by_kind,
    bans_partly,
)
from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.conditions import Terms, conditions, hindrance, leave_needed
from howopen.assessment.derived import made_of_it
from howopen.assessment.grants import TAKES_BACK, Kind, grants
from howopen.assessment.polarity import lead_in
from howopen.assessment.spelled import PASSED_ON, for_oneself, spelled
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Permission, Purpose

# What is the reader's own is not the thing.
_OWN_WORKS = (
    r"\b(?:distribute|share|publish|sell) your (?:own )?(?:works?|applications?|programs?|products?)\b"
    r"(?!.{0,40}\b(?:based on|contain|incorporat|deriv|includ))"
)
_TO_USE = r"\bgrants?\b[^.;]{0,160}\b(?:licen[sc]e|rights?|permission) to:? (?:\([a1i]\) )?use\b"
_WHOLE_GRANT = (
    r"\b(?:you|recipients?|licensees?) may (?:create|make|prepare|modify|adapt)\b|\bgrants?\b"
    r"|\bgranted\b|\bwithout restriction\b|\b(?:authori[sz]es?|permits?|allows?|concedes?|confers?|gives|licen[sc]es) "
    r"|\b(?:may|can|(?:is|are) (?:free|entitled) to) (?:[\w-]+,? ){0,5}?(?:cop(?:y|ies)|modify|adapt|alter|change)\b"
)
_MAKER_GETS = (
    r"\b(?:each contributor|contributors|you|licensees?|customers?|users?) (?:hereby "
    r"|also )*grants? (?:to )?(?:the )?(?!you\b|your\b"
    r"|each\b|any|all\b|every|others?\b|recipients?\b|licensees?\b|users?\b|public\b|third\b|an?\b|following\b)"
    # "Changes that you hand in may be distributed by the Institute."
    r"|\b(?:such|these|those|your|contributed) (?:[\w-]+ ){0,6}?(?:may|can) (?:also |then )?be (?:[\w-]+,? ){0,4}?"
    r"(?:distributed|published|used|modified|licensed|passed on) by (?:the )?"
    r"(?!you\b|any|all\b|every|others?\b|recipients?\b|licensees?\b|users?\b|public\b|third\b|an?\b|whoever\b)"
)
# Words of leave, for a clause on a condition: it may give the right on that condition, or bind who has it.
_LEAVE = (
    r"\b(?:may|can)\b(?! not\b| be (?:subject|required|revoked|terminated)\b)|\bonly (?:if|where|when|as)\b"
    r"|\b(?:permit|allow|authori[sz]e|concede|grant|licen[sc]e|accord|entitle|let)(?:s|d|ed|ted)?\b"
    r"|\b(?:free|at liberty|welcome|leave|open|right) to\b|\b(?:admissible|permissible|permission|leave)\b"
)
# "An adapted model may be published", "if you publish an adapted model": what the clause is about comes first.
_OPENS_WITH = r"^(?:\W*[\w.()]{1,5} )?(?:(?:if|where|when|whoever) (?:[\w-]+ ){1,4})?(?:an? |the |any |each |your )?"
_PASSES_ON = (
    r"\b(?:may|can|to) (?:[\w-]+,? ){0,4}?(?:(?:publish|share|disclose|(?:re)?distribute|release|pass on|hand on"
    r"|circulate|disseminate|provide|make|deliver|host|present|supply|convey|transfer|give)\b(?:,? (?:and|or) )?,? ?)+"
    r"(?:(?:an?|the|any|each|all|your|its|their|such|those|of|own|resulting|scientific|academic) )*"
)
_BESIDE_IT = (
    r"results?|findings|outputs?|papers?|articles?|publications?|benchmarks?|figures|evaluations?|reports?|excerpts?"
    r"|documentation|manuals?|samples?|sample code|examples?|adapters?|deltas?|differences?"
    r"|difference (?:files?|weights)|generated \w+"
)
_USE_ALONE = (
    r"\b(?:to|may|can) (?:access|use|run|install|employ)(?: (?:and|or) (?:access|use|run|install))? (?!and\b|or\b|,)"
    r"[^,;]*$"
)
_GIVES_NOTHING = rf"{TAKES_BACK}|{_OWN_WORKS}|{_USE_ALONE}|\bpatents?\b|\b(?:trade ?marks?|feedback|suggestions?)\b"
_PASSING_BANNED = (
    r"\b(?:(?:re)?distribut\w*|shar(?:e|ed|ing)|provid(?:e|ed|ing)|transfer\w*|ma(?:de|ke) available|disclos\w*"
    r"|pass(?:ed)? on|hand(?:ed)? (?:on|over|out)|circulat\w*|disseminat\w*|publish\w*)\b"
)


def compatible(text: Brief, terms: Terms) -> bool:
    """Whether nothing is asked of who passes it on or changes it that the Open Source Definition doesn't allow.

    Disclosing the source and keeping the same terms it allows; where no use is restricted, passing these on is that.
    """
    limited = terms.purpose.value not in (Purpose.ANY, Purpose.UNDECIDED)
    asked = any(leave_needed(text, category) for category in ACTS)
    return not (
        limited or asked or hindrance(text, terms) or bans(text, Category.REDISTRIBUTION) or forbids_change(text)
    )


def _withheld(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Passages that say that there is no right to change it, next to what they give."""
    return text.find(saying=NO_CHANGE_GIVEN, of={category}) if category is Category.DERIVATIVES else ()


def _only_copies(text: Brief, banned: tuple[Passage, ...], given: tuple[str, ...]) -> bool:
    """Whether passing on is what the bans name, and no clause that gives a right names it."""
    if not given or not any(p.says(_PASSING_BANNED) for p in banned):
        return False
    return not any(p.says(PASSED_ON) for p in text.passages if p.clause.id in given)


# "Redistribution without modification is permitted" gives no right to change, whatever its clause was found as.
_AS_IT_IS = {
    Category.REDISTRIBUTION: r"\A\Z",
    Category.DERIVATIVES: r"(?<!with or )\bwithout (?:any )?(?:modification|alteration|change)s?\b|" + NO_CHANGE_GIVEN,
}


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


def _changed_alone(text: Brief, category: Category, given: tuple[str, ...]) -> bool:
    """Whether the clauses that give the right to pass on give it of what is made of the thing, and not of the thing."""
    if category is not Category.REDISTRIBUTION or not given:
        return False
    alone = rf"(?:{_OPENS_WITH}|{_PASSES_ON})(?:{made_of_it(text)}|{_BESIDE_IT})\b(?!,? (?:and|or)\b)"
    return all(p.says(alone) for p in text.passages if p.clause.id in given)


def forbids_change(text: Brief) -> tuple[Passage, ...]:
    """Passages that forbid changing it, also where another grants it."""
    return bans(text, Category.DERIVATIVES)


def _permission(text: Brief, terms: Terms, category: Category) -> Finding[Permission]:
    if terms.kind in (Kind.POLICY, Kind.NEITHER):
        return _without_grant(text, terms, category)
    banned = bans(text, category) or _withheld(text, category)
    given = _given(text, category, spell=not banned)
    if given is None and not banned and (left := bans_partly(text, category)) and terms.kind is Kind.LICENCE:
        return Finding(Permission.CONDITIONAL, "It is forbidden for some purposes alone.", ids(left))
    banned = banned or _weaker_bans(text, terms, category, given)
    if terms.kind is Kind.SERVICE:
        return _at_service(banned, given)
    if given is None:
        return _ungranted(banned)
    if banned and _changed_alone(text, category, given):
        return Finding(
            Permission.PROHIBITED, "It is forbidden; what is made of it may be passed on.", (*ids(banned), *given)
        )
    if banned and category is Category.REDISTRIBUTION and _only_copies(text, banned, given):
        return Finding(
            Permission.PROHIBITED, "It is forbidden; copies for oneself are allowed.", (*ids(banned), *given)
        )
    why, deciding = conditions(text, terms, category=category)
    if banned:
        return Finding(
            Permission.CONDITIONAL, "It is granted in one clause and limited in another.", (*given, *ids(banned))
        )
    if why:
        return Finding(Permission.CONDITIONAL, f"It is granted, but {why}.", (*given, *deciding))
    return Finding(Permission.ALLOWED, "It is granted; notices and a copy of the terms are the only duties.", given)


def _without_grant(text: Brief, terms: Terms, category: Category) -> Finding[Permission]:
    """What a policy, or a text that grants nothing, says of it."""
    if terms.kind is Kind.POLICY and (banned := bans(text, category, firm=False, kinds=ACTS_AT_SERVICE)):
        return Finding(Permission.PROHIBITED, "It is forbidden.", ids(banned))
    return Finding(Permission.UNSTATED, "No right is granted, or not with certainty.")


def _weaker_bans(text: Brief, terms: Terms, category: Category, given: tuple[str, ...] | None) -> tuple[Passage, ...]:
    """Bans in other words; beside a grant of the thing those without an exception alone."""
    serves = terms.kind is Kind.SERVICE
    if given is not None and not serves:
        return bans_by_kind(text, category, firm=not _changed_alone(text, category, given))
    kinds = ACTS_AT_SERVICE if serves else ACTS
    return bans(text, category, firm=False, kinds=kinds) or bans_by_kind(text, category)


def _at_service(banned: tuple[Passage, ...], given: tuple[str, ...] | None) -> Finding[Permission]:
    """What may be done with what is offered as a service: a right there is one to what the service lets do."""
    if banned:
        return Finding(Permission.PROHIBITED, "It is forbidden.", (*ids(banned), *(given or ())))
    if given:  # to tune a model there is to change it, as far as the service lets
        return Finding(Permission.CONDITIONAL, "It is granted on conditions.", given)
    return Finding(Permission.UNSTATED, "No clause gives or forbids it.", given or ())


def _ungranted(banned: tuple[Passage, ...]) -> Finding[Permission]:
    if banned:
        return Finding(Permission.PROHIBITED, "It is forbidden.", ids(banned))
    return Finding(Permission.UNSTATED, "No clause gives or forbids it.")


def _given(text: Brief, category: Category, *, spell: bool) -> tuple[str, ...] | None:
    """The clauses that grant it, () where set words grant it outside them, or None where nothing does."""
    never = rf"{_OWN_WORKS}|\bbut (?:\w+ ){{0,2}}not (?:\w+ ){{0,2}}(?:{DOING[category]})|{_AS_IT_IS[category]}"
    found = text.find(category, effects=RIGHTS, saying=GIVING[category], never=never, sure=True)
    found = _to_reader(text, found) or _to_reader(text, _elsewhere(text, category))
    found = found or _by_definition(text, category)
    if found:
        return ids(found)
    named = spelled(text, category) if spell else None
    return named if named is not None else ids(_by_kind(text, category)) or None


def _by_kind(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Clauses whose category and effect give the right, in whatever words they say so."""
    never = rf"{_GIVES_NOTHING}|\bnot (?:\w+ ){{0,2}}(?:{DOING[category]})|{_AS_IT_IS[category]}"
    given = text.find(category, effects={Effect.PERMIT}, never=never, sure=True)
    given += text.find(category, effects={Effect.CONDITION}, saying=_LEAVE, never=never, sure=True)
    return _to_reader(text, given)


def redistribution(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether copies may be passed on."""
    return _permission(text, terms, Category.REDISTRIBUTION)


def derivatives(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether it may be changed and built upon."""
    return _permission(text, terms, Category.DERIVATIVES)
