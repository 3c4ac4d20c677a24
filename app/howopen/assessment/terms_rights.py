# SPDX-License-Identifier: Apache-2.0
"""The terms that are rights, and those that take one away."""

from __future__ import annotations

from howopen.assessment.brief import RIGHTS, Brief
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.assessment.permissions import forbids_change
from howopen.assessment.terms_words import any_says, naming, spoken, when
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Permission, Purpose, TermValue

_NEGATION = r"\b(?:not|no(?!-)|nor|neither|nothing|never|without the right)\b"
# The verbs of a grant, one after another ("to use, reproduce, modify ..."): a list item that lost its lead-in has them,
# and "to" tells it from an item of a ban ("you may not: copy, modify ...").
_MORE_VERBS = r"(?:(?!have|cannot|not|never|which|if|unless|only|ask|request|rights?\b)[\w()/]+,? ){0,14}?"
_VERBS = rf"\bto (?:use|reproduce|copy|modify|display|perform|prepare|make|exercise|merge|publish),? {_MORE_VERBS}"
_GRANTED = (
    r"\b(?:you|licensees?|recipients?|users?|everyone|anyone) "
    rf"(?:may|can|are (?:hereby )?permitted to|is permitted to) {_MORE_VERBS}"
)
_GRANT_WORDS = rf"{_GRANTED}|\b(?:grants?|granted|permission|permitted|free to)\b"
_USING = (
    Category.COMMERCIAL_USE,
    Category.REDISTRIBUTION,
    Category.DERIVATIVES,
    Category.FIELD_OF_USE,
    Category.INTELLECTUAL_PROPERTY,
)
_CHANGING = r"\b(?:modify|adapt|alter|change|(?:create|prepare|make) (?:derivative works|modifications))\b"
_MAY_CHANGE = (
    rf"{_CHANGING}[^.;]{{0,80}}\b(?:software|programs?|code|works?|packages?|materials?|models?|weights|documents?"
    r"|documentation|files?|fonts?|products?|library|it|versions?|covered|contributions?|modifications)\b"
)
_WITH_CHANGES = r"\bwith or without modifications?\b[^.;]{0,60}\b(?:is|are) (?:hereby )?(?:permitted|allowed|granted)\b"
_NO_CHANGE = rf"\b(?:you|licensee|users?|recipients?) (?:may|must|shall|can) ?not (?:[\w/]+,? ){{0,8}}?{_MAY_CHANGE}"
_NO_CHANGE_SPARED = (
    r"\b(?:except|unless|other than|without|provided|terms|licen[sc]e|agreement|notices?|rights|names?|for|that)\b"
)
_OTHER_CHANGE = r"\b(?:notices?|settings?|accounts?|agreement|terms|feedback)\b"
_NO_CHANGED_COPIES = (
    r"\b(?:not|no permission)\b[^.;]{0,60}\b(?:share|distribute|publish|redistribute) (?:any )?"
    r"(?:adapted material|adaptations|modified versions|derivative works)\s*$"
)
_NOT_SUBLICENSABLE = r"\bnon-? ?sub-?licen[sc]e?able"
_NO_SUBLICENCE = (
    r"\b(?:not|no right to):? (?:(?!restrict|limit|affect)[\w,]+ ){0,6}sub-?licen[sc]e"
    r"|\bsub-?licen[sc]ing\b[^.;]{0,40}\bnot (?:allowed|permitted)"
)
_SUBLICENCE = r"(?<!non-)(?<!non )\bsub-?licen[sc]"
_SPARED = r"\bexcept\b|\bunless\b|\bother than\b|\bfor a fee\b"
# What the reader grants to others, and what is void, gives the reader nothing.
_NO_GRANT = r"\b(?:you|customer|licensee|user) (?:hereby )?(?:irrevocably )?grants?\b|\bany attempt\b|\bvoid\b"
_PRIVATELY = (
    r"\b(?:private|personal|internal|in-house)(?! (?:information|data))(?:,| and| or|/)?(?: \w+){0,2}? "
    r"(?:uses?|purposes?)\b|\bfor (?:your|its|their|his or her) own (?:use|purposes?)\b"
    r"|\bthat you do not (?:re)?(?:distribute|convey)\b"
    r"|\b(?:use|deal in)\b[^.;]{0,60}\bwithout (?:any )?restrictions?\b"
    r"|\b(?:use|run)\b[^.;]{0,80}\b(?:for (?:any|all|every) (?:purposes?|usages?)|in any circumstances?)\b"
)
_EXCLUDED_LIABILITY = (
    r"\bno (?:event|case|circumstances)\b|\bnot (?:be )?(?:liable|responsible)"
    r"|\bwithout (?:any )?(?:express|warrant)|\bas[- ]is\b|\bno (?:liability|warrant)|\bdisclaim"
)
_FORBIDDING = (
    Category.REDISTRIBUTION,
    Category.DERIVATIVES,
    Category.COMMERCIAL_USE,
    Category.FIELD_OF_USE,
    Category.LOCK_IN,
)
_MAY_CLAIM = (
    r"\b(?:you|licensee|user|recipient)\b.*\b(?:is|are|be) entitled to (?:claim|seek|recover|obtain) "
    r"(?:compensation|damages|reparation)\b"
)
_OWN_WARRANTY = (
    r"\b(?:you|licensee|recipient|contributor)\b[^.;]{0,20}\bmay\b[^.;]{0,160}"
    r"\b(?:offer|provide|charge)\b[^.;]{0,80}\bwarrant(?:y|ies)\b"
)
_LINKING = r"\bstatic(?:ally)? link|\blink\w* (?:statically|with)"
_MARKS = r"\b(?:trade ?marks?|service ?marks?|trade ?names?|logos?|endorse|publicity)\b"
_NAMES = r"\b(?:names? (?:of|and)|the names?)\b"
_NOT_THE_MARKS = (
    rf"\b(?:not|neither)\b[^;]{{0,160}}\b(?:used? in (?:any )?(?:advertising|publicity|promotion)|endorse or promote)\b"
    rf"|\bnot\b[^.;]{{0,40}}\b(?:grant|rights?|permission|licen[sc]e)\b[^.;]{{0,60}}{_MARKS}"
    r"|\bother than (?:patents? or )?trade ?marks?\b|\bno rights? or licen[sc]es? to the intellectual property\b"
)
_OWN_LICENCE = (
    r"\brelicen[sc]e\b|\bunder (?:the )?(?:terms of )?(?:a|any|another) "
    r"(?:other |different )?licen[sc]e of your (?:own )?choice"
)
_FREE_OF_TERMS = r"\bneed not follow the licen[sc]"
_ASKING = ("pay", "request a licence", "your rights end")


def rights(text: Brief, decided: Decided) -> dict[str, TermValue]:
    """Each right's term: can, cannot or unstated, and whether more is asked above a threshold of use."""
    facts = decided.facts
    return {
        "Commercial Use": _of(facts.commercial_use),
        "Distribute": _of(facts.redistribution),
        "Hold Liable": _liable(text),
        "Modify": _modify(text, decided),
        "Pay Above Use Threshold": when(_asking(text), TermValue.MUST),
        "Place Warranty": when(_own_warranty(text), TermValue.CAN),
        "Private Use": when(_private(text, decided), TermValue.CAN),
        "Relicense": when(_relicense(text), TermValue.CAN),
        "Statically Link": when(text.find(effects=RIGHTS, saying=_LINKING, sure=True), TermValue.CAN),
        "Sublicense": _sublicense(text, decided),
        "Use Patent Claims": when(facts.patent_grant, TermValue.CAN),
        "Use Trademark": when(_without_marks(text), TermValue.CANNOT),
    }


def _refusing(doing: str) -> str:
    """A pattern for words that refuse what ``doing`` matches."""
    return rf"{_NEGATION}[^.;]{{0,160}}{doing}"


def _of(permission: Permission) -> TermValue:
    if permission is Permission.PROHIBITED:
        return TermValue.CANNOT
    return when(permission is not Permission.UNSTATED, TermValue.CAN)


def _not_forbidding(text: Brief, units: tuple[str, ...]) -> tuple[str, ...]:
    """``units`` without the items of a ban, which name the same verbs as a grant."""
    bans = {passage.words for passage in text.find(*_FORBIDDING, effects={Effect.PROHIBIT})}
    return tuple(unit for unit in units if unit not in bans)


def _modify(text: Brief, decided: Decided) -> TermValue:
    stated = _of(decided.facts.derivatives)
    if stated is not TermValue.UNSTATED:
        return stated
    units = tuple(spoken(text, Category.DERIVATIVES))
    banned = any_says(units, _NO_CHANGE, never=_NO_CHANGE_SPARED) or any_says(units, _NO_CHANGED_COPIES)
    if forbids_change(text) or banned:
        return TermValue.CANNOT
    # The fact asks for a certain clause on derivatives; a sentence that grants the verb in so many words says as much.
    named = rf"(?:{_GRANTED}|{_VERBS}){_MAY_CHANGE}|{_WITH_CHANGES}"
    never = rf"{_refusing(_CHANGING)}|{_NO_GRANT}|{_CHANGING}[^.;]{{0,30}}{_OTHER_CHANGE}"
    given = any_says(_not_forbidding(text, units), named, never=never)
    return when(decided.kind is Kind.LICENCE and given, TermValue.CAN)


def _sublicense(text: Brief, decided: Decided) -> TermValue:
    licensing = naming(spoken(text, Category.REDISTRIBUTION), ("licens", "licenc"))
    if any_says(licensing, _NOT_SUBLICENSABLE) or any_says(licensing, _NO_SUBLICENCE, never=_SPARED):
        return TermValue.CANNOT
    never = rf"{_refusing(_SUBLICENCE)}|{_NO_GRANT}"
    named = rf"(?:{_GRANTED}|{_VERBS})\b(?:sub-?licen[sc]e|and license)\b|{_SUBLICENCE}e?able\b"
    given = text.find(effects=RIGHTS, saying=_SUBLICENCE, never=never, sure=True)
    if given or (decided.kind is Kind.LICENCE and any_says(_not_forbidding(text, licensing), named, never=never)):
        return TermValue.CAN
    return when(any_says(licensing, _NO_SUBLICENCE), TermValue.CANNOT)


def _private(text: Brief, decided: Decided) -> bool:
    """Whether a grant speaks of private use, of use without passing on, or of use for whatever purpose."""
    if decided.kind is not Kind.LICENCE:
        return False
    never = _refusing(r"\buse")
    granted = text.find(*_USING, effects=RIGHTS, saying=_PRIVATELY, never=never, sure=True)
    said = (*(passage.words for passage in text.find(*_USING)), *text.unclaimed_words(Category.COMMERCIAL_USE))
    plain = (unit for unit in said if words(_GRANT_WORDS).search(unit))
    return decided.facts.purpose is Purpose.PERSONAL or bool(granted) or any_says(plain, _PRIVATELY, never=never)


def _own_warranty(text: Brief) -> bool:
    return any_says(spoken(text, Category.WARRANTY_LIABILITY), _OWN_WARRANTY)


def _liable(text: Brief) -> TermValue:
    units = spoken(text, Category.WARRANTY_LIABILITY)
    if any_says(naming(units, ("entitled",)), _MAY_CLAIM, never=_NEGATION):
        return TermValue.CAN
    return when(text.find(Category.WARRANTY_LIABILITY, saying=_EXCLUDED_LIABILITY), TermValue.CANNOT)


def _without_marks(text: Brief) -> bool:
    banned = text.find(
        Category.ATTRIBUTION_BRANDING,
        effects={Effect.PROHIBIT, Effect.CONDITION, Effect.DECLARE},
        saying=rf"{_MARKS}|{_NEGATION}.*{_NAMES}|{_NAMES}.*{_NEGATION}",
        never=r"\bgoodwill\b|\bliabilit|\bremove\b[^.;]{0,120}\bnotices?\b",
    )
    return bool(banned) or any_says(spoken(text, Category.ATTRIBUTION_BRANDING), _NOT_THE_MARKS)


def _relicense(text: Brief) -> bool:
    # A licence of one's own for executables leaves the work itself under these terms.
    for_executables = r"\bexecutable|\bobject code|\bbinar"
    given = text.find(effects=RIGHTS, saying=_OWN_LICENCE, never=for_executables, sure=True)
    return bool(given) or any_says(spoken(text, Category.REDISTRIBUTION), _FREE_OF_TERMS)


def _asking(text: Brief) -> bool:
    return any(
        what in _ASKING
        for _, value in text.values(ValueKind.THRESHOLD)
        for name, what in value.details
        if name == "Then"
    )
