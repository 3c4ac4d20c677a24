# SPDX-License-Identifier: Apache-2.0
"""Grants in the set words of licences, read from the sentence where the clause was missed or misfiled.

A right comes from these only where the sentence says who gives what in so many words, and nothing in it confines the
purpose; so a missed clause costs no right, and no right is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.brief import Brief, Passage, ids
from howopen.assessment.wording import words
from howopen.domain.clauses import Category

# Whoever writes these grants; where a clause that holds others was found but is uncertain, they give nothing.
_FORMAL = (
    r"\bpermission (?:is|to [^.]{1,160} is)(?: also)? (?:hereby )?granted\b|\blicen[sc]e is (?:hereby )?granted\b"
    r"|\bhereby grants? (?:to )?(?:you|licensee|the licensee|recipients?|each recipient|each user|users?|any person"
    r"|everyone)\b|\bredistribution and use [^.]{0,80}with or without modification\b[^.]{0,20}\bare permitted\b"
)
_PLAIN = (
    r"\bgrants? (?:to )?(?:you|licensee|the licensee|recipients?|each recipient|each user|users?|any person)\b"
    r"|\b(?:anyone|everyone|any person|you|licensees?|recipients?) (?:is|are) (?:hereby )?(?:free|permitted|allowed)\b"
    r"|\b(?:usage|use|copying|distribution|redistribution|installation)\b[^.]{0,120}\b(?:is|are) (?:hereby )?"
    r"permitted\b"
    r"|\byou (?:get|have|are given) the (?:[\w-]+ ){0,4}right to\b|\bthis licen[sc]e allows you to\b"
    r"|\b(?:you|the licensee|the recipient) may (?:freely |also )?(?=(?:use|copy|modify|make|create|prepare|distribute"
    r"|convey|reproduce|redistribute)\b)"
)
_ALL = r"\blicenses? you to do everything\b|\bany action with the work that would (?:otherwise )?infringe\b"
_REACH = 900  # characters after a lead-in in which its items stand
_CONFINED = (
    r"\b(?:solely|exclusively|non-? ?commercial\w*|internal(?:ly)?|personal|evaluat\w+|research|academic|educational"
    r"|non-? ?profit|trial|limited (?:to|licen[sc]e|right)|revocable licen[sc]e|only)\b"
)
_REFUSED = (
    r"\b(?:not|no(?! (?:fee|charge|cost)\b|-)|nothing|neither|never|may be prohibited|void|if you|unless|except)\b"
)
_DENIED = r"\b(?:no|not|nothing|without|neither|nor|unless|if)(?: [\w-]+)?,? $"
_PATENTS = r"\bpatents?\b[^.;:]{0,60}\b(?:claims?|licen[sc]es?)\b"
_OWN = r"\bcop(?:y|ies) of (?:this|the) licen[sc]e\b(?!.*\bsoftware\b)|\blicen[sc]e document\b"
_CHANGE = (
    r"\b(?:modify|modified|modification|modifications|change|alter|adapt|derivative works|derivatives|merge|deal in)\b"
)
_PASS_ON = r"\b(?:(?:re)?distribute|(?:re)?distribution|sublicense|copy|convey|deal in|publish|propagate|communicate)\b"
_VERBS = {Category.DERIVATIVES: _CHANGE, Category.REDISTRIBUTION: _PASS_ON}
# A licence given without a word on what may be done, or for use alone, gives use and nothing else.
_LICENSED = (
    r"\b(?:grants? (?:to )?(?:you|(?:the )?licensee|(?:the )?recipient|each recipient|(?:the )?users?|any person"
    r"|everyone)|(?:you|(?:the )?licensees?|(?:the )?users?) (?:is|are) (?:hereby )?granted) (?:an? |the )?"
    r"(?:(?:(?!\bto\b|\bthis\b)[\w(), -]){0,240}[ ,])?licen[sc]e\b(?! (?:key|fee|back))"
)
_PUT_OFF = (
    r"\b(?:not|if|unless|until|once|when|before|after|where|agreed|requests?)\b"
    r"|\b(?:may|might|will|would|shall|can|could|must|to)(?: \w+)? $"
)
_MAKER_GETS = r"\b(?:you|licensee|the licensee|users?|customers?|contributors?) (?:hereby |also |automatically )*$"
_TO_WHAT = (
    r"^(?: to (?:download |access |install |run |and |or |, )*use\b| (?:to|in|for|of) (?:the|our|its|this|these|all)\b"
    r"|,? under (?:the terms|this)\b|[,]? ?$)"
)
_OTHER_THINGS = (
    r"\b(?:trade ?marks?|logos?|feedback|contributions?|submissions?|documentation|web ?site|sites?|services?|apis?"
    r"|(?:third[- ]part\w+|open[- ]source) (?:software|components?))\b"
)
_NARROW = (
    rf"{_CONFINED}|\bfor the (?:limited |sole )?purposes? of\b|\bpurposes?\b|\bfor use (?:with|in|on|by)\b|\btest\w*"
    r"|\bdevelopment\b|\bdemonstrat\w+|\b(?:in (?:connection|conjunction|combination)|together|along) with\b"
    r"|\bfor (?:a|one|\d+) |\b(?:one|single|number of)\b"
    r"|\b(?:computers?|devices?|seats?|machines?|processors?|platforms?|customers?)\b"
)
_LIMITED_GRANT = r"\blimited (?:[\w-]+,? (?:and )?){0,4}(?:right and )?licen[sc]e\b"
_OF_RIGHTS = r"\bpatents?\b(?!.*\bcopyrights?\b)(?<!copyright and patent)"
_ANY_PURPOSE = r"\bfor any (?:[\w-]+ ){0,3}purposes?\b(?! (?:permitted|allowed|authori[sz]ed|set))"


_FOR_ONESELF = (
    r"\b(?:limited|back-?up|archival|internal|reasonable number of|single|one) (?:(?:or"
    r"|and) [\w-]+ )?(?:set of )?cop(?:y|ies)\b"
    r"|\b(?:hold|keep|install|place) (?:up to )?(?:[\w-]+ ){0,2}cop(?:y|ies)\b"
    r"|\bcop(?:y|ies)\b[^.;]{0,40}\bfor (?:back-?up|archival|internal|your own)\b"
    r"|\bcopy\b[^.;]{0,40}\b(?:on|to|onto|upon) (?:the |its |your |their |his )?(?:own )?(?:computers?|machines?"
    r"|servers?|systems?|equipment|devices?|hardware)\b"
)
PASSED_ON = (
    r"(?<!not )(?<!not to )\b(?:(?:re)?distribut\w*|sub-?licens(?:e|ing)\b|publish\w*|shar(?:e|ing)\b|convey\w*"
    r"|deal in\b|make (?:\w+ )?available"
    r"|(?<!the )(?<!cloud )(?<!a )host\b|transfer(?:ring)?\b|sell\b|giv(?:e|ing) copies|propagate|provide\b)"
    r"(?![^.;]{0,80}\bback to\b)"
)
"""Words on giving copies to others."""


def for_oneself(said: str) -> bool:
    """Whether plain words give copies for oneself: to make these is not to pass them on."""
    return words(_FOR_ONESELF).search(said) is not None and words(PASSED_ON).search(said) is None


def _sentence(text: str, start: int) -> str:
    """From a lead-in to the end of its sentence; list items after a colon belong to it."""
    window = text[start : start + _REACH]
    end = words(r"(?<![\s(][a-z0-9])(?<![\s(][ivx]{2})\.(?=\s|$)").search(window)
    return window[: end.start()] if end else window


def _given(sentence: str, verbs: str) -> bool:
    found = words(verbs).search(sentence)
    if found is None:
        return False
    if words(r"(?<!or )\bwithout (?:any )?$").search(sentence[: found.start()]):
        return False
    before, clause = sentence[: found.start()], sentence[: found.end() + 120]
    if words(_REFUSED).search(before) or words(_CONFINED).search(clause):
        return False
    return not (words(_PATENTS).search(before) and not words(r"\bother than patents?\b").search(before))


def _held(text: Brief, sentence: str) -> tuple[Passage, ...]:
    return tuple(p for p in text.passages if p.words in sentence or sentence in p.words)


def spelled(text: Brief, category: Category) -> tuple[str, ...] | None:
    """The clauses in which set words give the right of ``category`` (() where none holds them), or None where none do.

    Derivatives is the right to change, redistribution that to pass on. A sentence of which a person said that it is no
    clause of the category gives nothing.
    """
    verbs = _VERBS[category]
    if every := words(_ALL).search(text.text):
        sentence = _sentence(text.text, every.start())
        if not text.denies(sentence, category):
            return ids(_held(text, sentence))
    for pattern in (_FORMAL, _PLAIN):
        for lead in words(pattern).finditer(text.text):
            if words(_DENIED).search(text.text[max(0, lead.start() - 20) : lead.start()]):
                continue
            sentence = _sentence(text.text, lead.start())
            if (
                words(_OWN).search(sentence)
                or for_oneself(sentence)
                or not _given(sentence, verbs)
                or text.denies(sentence, category)
            ):
                continue
            held = _held(text, sentence)
            if pattern == _FORMAL or not held or not all(p.clause.uncertain for p in held):
                return ids(held)
    return None


@dataclass(frozen=True, slots=True)
class Use:
    """Words that give use alone: the sentence, and the clauses that hold it."""

    words: str
    clauses: tuple[str, ...]


def spelled_use(text: Brief) -> Use | None:
    """The words that license the thing without naming more than use, or None where none do so without a limit.

    "The maker grants you a royalty-free copyright licence to the software" lets its reader use the software. It does
    not let him change it or pass it on, and a sentence that confines the purpose is not read at all: what it leaves
    open is for a person to judge.
    """
    for lead in words(_LICENSED).finditer(text.text):
        start = max(text.text.rfind(mark, 0, lead.start()) for mark in (". ", "; ", ": ")) + 1
        before = text.text[start : lead.start()]
        sentence = _sentence(text.text, lead.start())
        after = sentence[lead.end() - lead.start() :]
        if words(_PUT_OFF).search(before) or words(_MAKER_GETS).search(before) or not words(_TO_WHAT).search(after):
            continue
        if _narrowed(sentence) or text.denies(sentence, Category.COMMERCIAL_USE, Category.FIELD_OF_USE):
            continue
        return Use(sentence, ids(_held(text, sentence)))
    return None


def _narrowed(sentence: str) -> bool:
    """Whether a grant of use is of something else than the thing, or for less than every purpose."""
    if words(_OTHER_THINGS).search(sentence) or words(_OF_RIGHTS).search(sentence):
        return True
    told = words(_LIMITED_GRANT).sub("licence", words(_ANY_PURPOSE).sub("", sentence))
    return words(_NARROW).search(told) is not None or words(_REFUSED).search(told) is not None
