# SPDX-License-Identifier: Apache-2.0
"""Thresholds, prohibited uses and places left out."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Finding, Passage, ids, plain
from howopen.assessment.commerce import rivals_left_out
from howopen.assessment.harmless import spares_use
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Cap, UseRestrictions

_POLICY_ONLY = r"\b(?:policy|policies|guidelines|trustworthy ai|aup)\b"
_NOT_A_USE = r"\bnot (?:explicitly|expressly) (?:permitted|authori[sz]ed)|\bonly in accordance with\b"
_ATTACHED = (
    r"(?im)^\W*(?:(?:exhibit|attachment|annex|appendix|schedule)\s+\w+\W*)?(?:\w+\W+){0,4}?(?:acceptable"
    r"|prohibited|restricted)\s+uses?(?:\s+(?:policy|restrictions))?\W*$"
)
_SET_FORTH = (
    r"\b(?:policy|aup)\b[^.;]{0,80}\b(?:set forth|set out|attached"
    r"|contained|listed) (?:in|as|to) (?:the )?(?:exhibit|attachment"
    r"|annex|appendix|schedule)"
)
# Found in whatever clause it stands, or in none: a missed reference must not read as freedom of use.
_OBEY = (
    r"\b(?:comply|compliance|adhere|consistent|accordance)\b.{0,160}"
    r"\b(?:use polic(?:y|ies)|usage polic(?:y|ies)|trustworthy ai|prohibited uses?|use guidelines|\baup\b)"
)
_AGAINST_LAW = r"\bagainst the law\b|\bcontrary to (?:the |any )?(?:applicable )?laws?\b"
# "In any fraudulent, illegal or obscene way", among other bans, and "only for lawful purposes", which says the same.
_UNLAWFUL_WAY = (
    r"\bus(?:e|ed|ing)\b[^.;]{0,120}\b(?:in|for) (?:any|an) (?:[\w-]+,? ){0,8}?(?:illegal|unlawful|illicit|criminal)\b"
    r"[^.;]{0,80}\b(?:ways?|manner|fashion|purposes?|acts?|activit(?:y|ies)|ends?)\b"
)
_LAWFUL_ALONE = (
    r"\bus(?:e|ed|ing)\b[^.;]{0,80}\b(?:only|solely|exclusively) for (?:lawful|legal) (?:purposes?|uses?|ends)\b"
    r"|\bus(?:e|ed|ing)\b[^.;]{0,80}\b(?:only|solely|exclusively) for (?:the )?purposes? (?:that |which )?(?:is |are )?"
    r"(?:permitted|allowed) (?:by|under)\b[^.;]{0,60}\blaws?\b"
)
# One stated use alone; what limits the purpose of the grant is told by the purpose.
_BINDING = frozenset({Effect.REQUIRE, Effect.PROHIBIT})
_RULING = frozenset({Effect.REQUIRE, Effect.DECLARE, Effect.CONDITION})
_ONLY_FOR = (
    r"\b(?:solely|only|exclusively) for (?!any\b|your\b|you\b|convenience|information)(?:[\w-]+ ){0,4}"
    r"(?:use|uses|purposes?)\b"
)
_A_PURPOSE = r"\b(?:commercial|non-?commercial|research|academic|educational|personal|internal|evaluation|business)\b"
_LIST = 3
_NOT_USED = r"\bnot (?:be )?(?:us(?:e|ed|ing)|deploy(?:ed|ing)?|generat(?:e|ed|ing))\b|\bnot deployed\b"
_NO_LIMIT = r"\b(?:does|do|shall|will) not (?:limit|prohibit|restrict)\b"
_TAKEN_IN = (
    r"\b(?:subject to|comply with|adhere to|compliance with|accordance with)\b[^.;]{0,120}"
    r"\b(?:acceptable use|prohibited uses?|usage|use) polic(?:y|ies)\b"
)
# What a law of export says binds everyone with or without the licence.
_LAW_OF_EXPORT = r"\bauthori[sz]ed by [\w. ]+ laws?\b|\bexport regulations?\b[^.]{0,40}\bthis software is eligible\b"


# Who makes the law or the sanctions is not who is left out.
_WHO_SANCTIONS = (
    r"\b(?:(?:sanctions?|embargo(?:es|ed)?|prohibited|administered|maintained|imposed|enforced|issued|authori[sz]ed) by"
    r"|(?:laws?|regulations?|agenc(?:y|ies)) of) (?:the )?(?:(?!(?:such|including|namely|like)\b)[\w.]+"
    r"(?: (?!as\b)[\w.]+)?,? (?:or |and )?(?:the )?){0,4}$"
)
# Where the thing must not be carried off from is where it may be used.
_TAKEN_FROM = r"\b(?:export|remov)\w* (?:[^.;]{0,70} )?(?:from|out of|outside) (?:the )?$"
_BEFORE = 80
_THIS_POLICY = (
    r"\b(?:this|these|the following) (?:[\w-]+ ){0,4}(?:policy|policies|guidelines|charter|convention|code)\b"
)
_NAME_OF_POLICY = r"\b(?:usage|use|content|acceptable use|prohibited use) polic(?:y|ies)\b"
_TITLE_LINES, _TITLE_WORDS = 5, 12
_OTHER_POLICIES = (
    r"\b(?:comply|complies|complian(?:ce|t)|adhere|accordance|follow|violate|consistent"
    r"|in addition to)\b[^.;]{0,160}\b(?:(?:any|all|our|other"
    r"|those|their|its|the)\b[^.;]{0,60}\b(?:policies|guidelines|acceptable use polic\w+|terms of (?:use"
    r"|service)(?! and)))\b"
)

# Rules elsewhere that bind in whatever version stands at the time.
_RULES = r"\b(?:rules|codes?(?! of law)|standards|guidelines|directives?|promise|circulars?|polic(?:y|ies))\b"
_AS_THEY_STAND = (
    r"\b(?:(?:current|latest|whatever|whichever|respective) (?:\w+ )?(?:version|wording|edition)|in the version"
    r"|in its wording|for the time being|then in force|then current"
    r"|as (?:it is |they are )?(?:amended|revised|updated|posted)|from time to time)\b"
)
_BIND = r"\b(?:appl(?:y|ies)|counts?|(?:is|are) part|forms? part|supplement(?:s|ed)?)\b"
_IN_FORCE = (
    rf"{_RULES}[^.;]{{0,100}}{_AS_THEY_STAND}[^.;]{{0,80}}{_BIND}"
    rf"|{_RULES}[^.;]{{0,100}}{_BIND}[^.;]{{0,80}}{_AS_THEY_STAND}"
    rf"|{_BIND}[^.;]{{0,60}}{_RULES}[^.;]{{0,40}}{_AS_THEY_STAND}|\b(?:adheres?|comply|complies|conform) (?:to|with)\b"
    rf"[^.;]{{0,60}}{_RULES}[^.;]{{0,40}}{_AS_THEY_STAND}"
)

# Rules of any name that are to be kept, and of which the words tell where else they stand.
_CODE = (
    r"\b(?:rules|codes?(?! of law)|standards|guidelines|polic(?:y|ies)|charters?|conventions?|principles|handbook"
    r"|schedules?|terms)\b"
)
_STANDING_AT = (
    r"[^.;]{0,80}?\b(?:published|posted|found|available|displayed|shown|accessible|announced|kept|set out|located"
    r"|linked)\b[^;]{0,80}?(?:\b(?:site|web ?site|web ?page|platform|portal|page|dashboard|console|online|address)"
    r"\b|\w\.\w+/|https?:)"
)
_KEPT = (
    r"\b(?:appl(?:y|ies)|compl(?:y|ies|iance)|observ(?:e|es|ing|ance)|respect(?:s|ed)?|follow(?:s|ed)?|abide|adheres?"
    r"|keep(?:ing|s)? (?:to|with|within)|in keeping with|conform(?:s|ity)?|accordance|heed|honou?rs?|bound|binding"
    r"|(?:is|are|forms?|made) (?:a )?part)\b"
)
_CODE_ELSEWHERE = rf"{_CODE}{_STANDING_AT}"
# Who keeps the power to change rules by a name of their own has them elsewhere: what stands here is "these rules".
_CODE_CHANGED = (
    r"\b(?:rules|codes?|standards|guidelines|polic(?:y|ies)|charter|principles|conventions?|handbook)\b"
    r"(?:[^.;,]|,(?! and\b)){0,80}\b(?:updat|amend|revis|chang|modif|supplement|adapt|extend|replac|alter)"
)
# A document by its own name that is to be kept, however it is taken in; ethics and laws are none.
_A_CODE = (
    r"(?:guidelines?|norms?|standards?|rules|codes?(?! of law)|charters?|conventions?|principles|handbooks?|manuals?"
    r"|rulebooks?|catalogues?|circulars?)"
)
_OF_USE = r"(?:use|uses|usage|conduct|deployment|responsib\w+|safety|fair|good|trust)"
_TO_BE_KEPT = rf"(?:{_KEPT}|\bconsistent with\b)"
_BY_ITS_NAME = (
    rf"{_TO_BE_KEPT}[^.;]{{0,80}}\b{_OF_USE}\b(?: [\w-]+){{0,2}} {_A_CODE}\b"
    rf"|\b{_A_CODE} (?:of|on|for) (?:[\w-]+ ){{0,2}}{_OF_USE}\b[^.;]{{0,120}}{_KEPT}"
    rf"|{_TO_BE_KEPT}[^.;]{{0,120}}\b{_A_CODE} (?:of|on|for) (?:[\w-]+ ){{0,2}}{_OF_USE}\b"
)
_AS_IT_STANDS = (
    rf"\b{_A_CODE}\b[^.;]{{0,80}}\b(?:from time to time|in force|wording|version|edition|as (?:last )?(?:amended"
    rf"|updated|revised|published))\b|\b(?:version|wording|edition)\b[^.;]{{0,40}}\b{_A_CODE}\b"
)
_NOT_ON_USE = (
    r"\b(?:privacy|this|these|terms|laws?|prices?|marks?|data|security|support|our (?:rules|polic(?:y|ies)))\b"
)
_CODE_BY_NAME = (
    rf"{_KEPT}[^.;]{{0,120}}\b(?:acceptable|prohibited|permitted|responsible|fair|good) (?:use|conduct)s?"
    r" (?:schedule|rules|code|standards|charter|terms|principles|requirements)\b"
)


def caps(text: Brief) -> Finding[tuple[Cap, ...]]:
    """Every threshold on users, revenue, funding, staff or copies, each once; a cap on liability is none."""
    found: dict[Cap, list[Passage]] = {}
    for passage, value in text.values(ValueKind.THRESHOLD):
        if value.amount is not None:
            cap = Cap(metric=value.metric, amount=value.amount, unit=value.unit, period=value.period)
            found.setdefault(cap, []).append(passage)
    clauses = ids(p for passages in found.values() for p in passages)
    reason = "Figures that change rights or create a duty." if found else "No threshold changes rights."
    return Finding(tuple(found), reason, clauses)


def only_display(text: Brief) -> bool:
    """Whether every threshold leads to a duty to show a name and to nothing worse."""
    results = [
        {words_ for name, words_ in value.details if name == "Then"} for _, value in text.values(ValueKind.THRESHOLD)
    ]
    return bool(results) and all(result == {"display a name"} for result in results)


def _prohibitions(text: Brief) -> tuple[Passage, ...]:
    found = text.find(Category.FIELD_OF_USE, effects={Effect.PROHIBIT}, never=_NOT_A_USE)
    return tuple(p for p in found if not spares_use(p))


def _lawful_alone(text: Brief) -> tuple[Passage, ...]:
    """Clauses of any kind that forbid unlawful ways of use, and those that give lawful use alone."""
    ways = text.find(effects={Effect.PROHIBIT}, saying=_UNLAWFUL_WAY, of={Category.FIELD_OF_USE})
    return (*ways, *text.find(Category.FIELD_OF_USE, effects=_BINDING, saying=_LAWFUL_ALONE))


def prohibited_domains(text: Brief) -> Finding[tuple[str, ...]]:
    """The fields that prohibiting clauses name, in text order."""
    found: dict[str, list[Passage]] = {}
    for passage, value in text.values(ValueKind.DOMAIN):
        if (passage.effect is Effect.PROHIBIT or passage.says(_NOT_USED)) and not passage.says(_NO_LIMIT):
            found.setdefault(value.label, []).append(passage)
    unlawful = tuple(p for p in _prohibitions(text) if p.says(_AGAINST_LAW))
    if unlawful := (*unlawful, *_lawful_alone(text)):
        found.setdefault("illegal", []).extend(unlawful)
    clauses = ids(p for passages in found.values() for p in passages)
    return Finding(tuple(found), "Fields that the text prohibits." if found else "No field is named.", clauses)


def use_restrictions(text: Brief) -> Finding[UseRestrictions]:
    """Where the prohibited uses stand: in this text, in a policy elsewhere, or both."""
    listing = tuple(
        p
        for p in _prohibitions(text)
        if any(v.kind is ValueKind.DOMAIN for v in p.clause.values) or not p.says(_POLICY_ONLY)
    )
    listing += tuple(
        p
        for p in text.find(Category.FIELD_OF_USE, effects={Effect.CONDITION})
        if text.with_same_words(p, Category.TERMINATION)
    )
    lawful = _lawful_alone(text)
    concrete = (*lawful, *(p for p in listing if any(v.kind is ValueKind.DOMAIN for v in p.clause.values)))
    listing += lawful
    listed = bool(concrete) or len(listing) >= _LIST
    pointing = _referring(text)
    attached = words(_ATTACHED).search(text.raw) is not None or text.says(_SET_FORTH)
    referred = bool(pointing) and not (listed and attached)
    if listed and referred:
        return Finding(
            UseRestrictions.BOTH, "Listed here, and a policy elsewhere is taken in.", ids((*listing, *pointing))
        )
    if listed:
        return Finding(UseRestrictions.LISTED, "Prohibited uses are listed in this text.", ids(listing))
    if referred:
        return Finding(
            UseRestrictions.BY_REFERENCE, "A policy elsewhere decides which uses are prohibited.", ids(pointing)
        )
    if alone := text.find(Category.FIELD_OF_USE, effects=_BINDING, saying=_ONLY_FOR, never=_A_PURPOSE):
        return Finding(UseRestrictions.LISTED, "It may be used for one stated use alone.", ids(alone))
    if (rivals := rivals_left_out(text)) is not None:
        return Finding(UseRestrictions.LISTED, "Competing with the licensor is left out.", rivals)
    missed = text.find(saying=_OBEY, of={Category.FIELD_OF_USE})
    if missed or text.unclaimed_says(_OBEY, of={Category.FIELD_OF_USE}):
        return Finding(UseRestrictions.BY_REFERENCE, "Use must follow a policy elsewhere.", ids(missed))
    return Finding(UseRestrictions.NONE, "No use is prohibited.")


def _referring(text: Brief) -> tuple[Passage, ...]:
    """Field-of-use clauses that take in a policy which is not this text itself."""
    found = [
        p
        for p in (
            *text.find(Category.FIELD_OF_USE),
            *text.find(Category.UNILATERAL_CHANGE, Category.FLOW_DOWN, saying=_TAKEN_IN),
        )
        if any(v.kind is ValueKind.REFERENCE for v in p.clause.values) or p.says(_OTHER_POLICIES)
    ]
    found += text.find(Category.FIELD_OF_USE, Category.UNILATERAL_CHANGE, saying=_IN_FORCE)
    found += text.find(Category.FIELD_OF_USE, effects=_RULING, saying=_CODE_BY_NAME)
    found += (p for p in text.find(Category.FIELD_OF_USE, effects=_RULING, saying=_CODE_ELSEWHERE) if p.says(_KEPT))
    found += text.find(Category.FIELD_OF_USE, effects=_RULING, saying=_BY_ITS_NAME)
    found += text.find(Category.UNILATERAL_CHANGE, effects={Effect.DECLARE}, saying=_AS_IT_STANDS, never=_NOT_ON_USE)
    found += text.find(Category.UNILATERAL_CHANGE, saying=_CODE_CHANGED, never=_NOT_ON_USE)
    own = words(_NAME_OF_POLICY).search(_title(text))
    return tuple(p for p in found if not _of_itself(p, own[0] if own else ""))


def _title(text: Brief) -> str:
    """The short lines with which the text opens."""
    lines = (plain(line) for line in text.raw.strip().splitlines()[:_TITLE_LINES] if line.rstrip()[-1:] not in ".;:,")
    return " ; ".join(line for line in lines if len(line.split()) <= _TITLE_WORDS)


def _of_itself(passage: Passage, name: str) -> bool:
    """Whether the only policy that the words speak of is this text, which opens with ``name`` (or "" if with none)."""
    if passage.says(_THIS_POLICY):
        return True
    named = words(_NAME_OF_POLICY).findall(passage.words)
    return bool(name and named) and all(other.rstrip("sy")[:-1] in name for other in named)


def excluded_territories(text: Brief) -> Finding[tuple[str, ...]]:
    """The places left out, as written; the spelling in mixed case is preferred to one in capitals."""
    found: dict[str, tuple[str, Passage]] = {}
    for passage, value in text.values(ValueKind.TERRITORY):
        before = f"{plain(text.raw[: value.span.start][-_BEFORE:])} "
        if passage.says(_LAW_OF_EXPORT) or words(rf"{_WHO_SANCTIONS}|{_TAKEN_FROM}").search(before):
            continue
        key = value.label.casefold()
        if key not in found or found[key][0].isupper():
            found[key] = (value.label, passage)
    reason = "The grant leaves these places out." if found else "No place is left out by name."
    return Finding(tuple(name for name, _ in found.values()), reason, ids(p for _, p in found.values()))
