# SPDX-License-Identifier: Apache-2.0
"""For which purposes the grant holds."""

from __future__ import annotations

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.business import TIER, in_plain_words, renounces_trade
from howopen.assessment.confining import CONFINES, LEFT_OUT, NOT_FOR_GAIN, ONLY, OUTSIDE_BUSINESS, USED_FOR_GAIN, WIDER
from howopen.assessment.grants import Kind, grants
from howopen.assessment.polarity import lead_in
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Purpose

_NC = r"non-? ?commercial"
_RESEARCH = (
    r"(?:academic|scientific|educational|scholarly)?(?:,? ?(?:and|or"
    r"|/)? ?(?:academic|scientific|educational))? ?research"
)
_OR_RESEARCH = (
    rf"{_NC}(?: purposes?)?,? (?:or|and/or) (?:[\w-]+ )?research|research(?: purposes?| use)?,? (?:or|and/or) {_NC}"
)
_NC_RESEARCH = (
    rf"{_NC},? (?:academic |scientific |internal |and )*research|{_NC} research uses?"
    rf"|research,? {_NC}|{_NC} (?:and|,) (?:academic )?research"
    rf"|research (?:and|&) (?:education|{_NC})"
)
# All but production: a right that business has too.
_NO_PRODUCTION = (
    r"\bnon-? ?production (?:use|purposes?|environments?)\b|\bother than (?:for |in )?production\b"
    r"|\bexcept (?:for |in )?production (?:use|purposes?|environments?)\b"
)
_JUDGING = (
    rf"{ONLY}\b(?! (?:if|when|where|after|once)\b)[^.;]{{0,80}}?\b(?:evaluation|evaluating|testing"
    r"|(?:internal )?assessment|assessing whether|appraisal|trial (?:use|purposes?)|judging whether|deciding whether)\b"
)
_PURPOSES = (
    (
        Purpose.NON_COMMERCIAL,
        rf"\bresearch\b[^.;]{{0,80}}\b(?:of|for|with) (?:an? )?{_NC} (?:purposes?|nature|character|aims?)\b",
    ),
    (
        Purpose.NON_COMMERCIAL,
        rf"{ONLY}[^.;]{{0,200}}?\bnot (?:primarily )?(?:intended|directed|meant)\b[^.;]{{0,40}}\bcommercial",
    ),
    (Purpose.NON_COMMERCIAL, rf"(?:{ONLY}|\bfor (?:your|any)\b)[^.;]{{0,200}}?(?:{_OR_RESEARCH})"),
    (Purpose.RESEARCH, rf"(?:{ONLY}|\bfor (?:your|any)\b|\bother than\b|\bfor\b)[^.;]{{0,120}}?(?:{_NC_RESEARCH})"),
    (Purpose.RESEARCH, rf"{ONLY}[^.;]{{0,60}}?\b{_RESEARCH}(?: and development)?(?: purposes?| uses?|\b)"),
    (Purpose.RESEARCH, rf"\b{_RESEARCH} (?:purposes?|use)? ?{ONLY}\b|\bused exclusively for research"),
    (
        Purpose.RESEARCH,
        r"\bfor research(?:,? (?:and|or|and/or) (?:[\w-]+ ){0,2}?(?:evaluation|testing))? purposes only\b",
    ),
    (
        Purpose.RESEARCH,
        r"\b(?:deal in|use)\b[^.;]{0,60}\bfor (?:the purposes? of )?(?:academic|scientific|scholarly) research\b",
    ),
    (Purpose.NON_COMMERCIAL, rf"(?:{ONLY}|\bfor (?:your|any|personal|the purpose)\b)[^.;]{{0,160}}?{_NC}"),
    (Purpose.NON_COMMERCIAL, rf"{_NC} (?:purposes?|uses?|basis) only|\bfor {_NC} (?:purposes?|uses?)\b"),
    (Purpose.PERSONAL, rf"{ONLY}[^.;]{{0,60}}?\bpersonal(?: and| or|,)? (?:use|purposes?|{_NC})|\bpersonal use only"),
    (Purpose.EVALUATION, _JUDGING),
    (
        Purpose.EVALUATION,
        r"\b(?:permits?|permitted|grants?|granted|may|right to)\b[^.;]{0,160}\bfor internal (?:evaluation|testing)\b",
    ),
    (Purpose.EVALUATION, r"\bfor (?:internal )?(?:evaluation|testing)(?: purposes)?,? (?:and nothing else|alone)\b"),
    (Purpose.EVALUATION, _NO_PRODUCTION),
)
# Business of one's own beside non-commercial use: commercial use is given, in part.
_OWN_BUSINESS = (
    rf"\b(?:internal|own) business (?:purposes?|operations?|use),? or\b[^.;]{{0,60}}\b(?:{_NC}|personal)\b"
    rf"|\b(?:{_NC}|personal)(?: use| purposes?)?,? or\b[^.;]{{0,60}}\b(?:internal|own) business (?:purposes?|use"
    r"|operations?)\b"
)
# "Commercial or non-commercial" limits nothing, and one way among several of passing on is no limit of the grant.
_BOTH = (
    rf"(?<![-n] )(?<![-n])\bcommercial,? (?:or|and|as well as) (?:for )?{_NC}|{_NC},? (?:or|and) commercial"
    r"|\bthis alternative\b"
)
_OPAQUE = r"^(?:permitted|authori[sz]ed|allowed|approved|licensed) (?:purposes?|uses?)$"
_NARROWED = (
    r"\bmeans?\b[^.;]{0,40}\bresearch\b[^.;]{0,40}\bonly\b"
    r"|\bmeans?\b[^.;]{0,40}\b(?:solely|only|exclusively)\b[^.;]{0,40}\bresearch\b"
    # "Non-commercial purpose" means research: the term promises more than its meaning keeps.
    r"|\bmeans? (?:(?:the|purely|academic|scientific|educational|scholarly|public|basic),? (?:and |or )?)*"
    r"(?:research|teaching|study)\b"
    r"(?!.*\b(?:personal|private|hobb\w*|household|evaluat\w*|test\w*|charit\w*|other|any|not (?:\w+ )?intended)\b)"
)
_ANY_IS_PERMITTED = r"\bpurposes? (?:is|are|means?) any purposes?\b"
_ANY_PERMITTED = r"\bfor (?:any|a|the) (?:permitted|authori[sz]ed|allowed|licensed) purposes?\b"
_IS_PERMITTED = (
    r"^any (?:[\w-]+ )?(?:purpose|use) is (?:use for )?an? (?:permitted|authori[sz]ed|allowed|licensed) purpose\b"
)
_CITED = 2
_WIDEST_FIRST = (Purpose.ANY, Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL, Purpose.EVALUATION)
COMMERCIAL = r"(?<!non)(?<!non-)(?<!non )\bcommercial(?:ly)?\b"
"""The word, and not as a part of \"non-commercial\"."""

_BAN = (
    rf"{COMMERCIAL} (?:or production )?(?:uses?|purposes?|applications?"
    r"|exploitation|activit|advantage|product|manner|entit|organi|media\b|works?\b|projects?\b|settings?\b|contexts?\b"
    r"|ventures?\b|endeavou?rs?\b)"
    rf"|{COMMERCIAL} or production|\bany commercial\b"
    r"|\bwithout (?:the |any )?(?:right|permission|licen[sc]e) (?:to|of|for) [^.;]{0,60}"
    r"\bcommerciali[sz](?:e|ation|ing)\b|\bnot commerciali[sz]e\b"
)
_FREED = (
    rf"{COMMERCIAL} usable|{COMMERCIAL} purposes?\b|\bfor {COMMERCIAL}"
    rf"|\binclud\w+ (?:for )?{COMMERCIAL}|{COMMERCIAL} (?:use|use is) (?:is )?(?:permitted"
    r"|allowed)"
    rf"|\b(?:use|used|using)\b[^.;]{{0,60}}{COMMERCIAL}|{COMMERCIAL} use\b"
)
# "It shall not be put to a commercial purpose" opens no way to one, whatever effect it was given.
_NO_EXCEPTION = r"^(?!.*\b(?:unless|except|without|until|other than|if|where|save)\b)"
_FIRMLY_DENIED = rf"{_NO_EXCEPTION}.*\b(?:shall|must|may|can) ?not\b[^.;]*{COMMERCIAL}"
_ONLY_WITH_LEAVE = (
    r"\bseparate(?:ly)?\b|\bprior written\b|\brequest a\b|\bwritten (?:consent"
    r"|permission|authori)|\bsole discretion\b|\bcontact\b"
)
_SAYS_NO = (
    rf"\bno (?:licen[sc]e|rights?|permission)\b[^.;]{{0,40}}\bgranted\b[^.;]{{0,40}}\bfor (?:the |any )?{COMMERCIAL}"
    rf"|\b(?:limit|try)\b[^.;]{{0,60}}{COMMERCIAL} purposes?\b[^.;]{{0,30}}\b(?:trial|days?)\b"
    rf"|{COMMERCIAL} (?:use|exploitation)s? (?:\w+ ){{0,6}}(?:prohibited|forbidden|not (?:permitted|allowed"
    rf"|granted))\b"
)
# Words of a clause that tells how commercial use is had, whatever effect it was given.
_NO_BAN = (
    r"\bto (?:train|distil|fine-?tune|improve|teach)\b[^.;]{0,120}\bmodels?\b[^.;]{0,60}\bfor commercial (?:use"
    r"|purposes?)\b"
    rf"|{COMMERCIAL} (?:transactions?|contracts?|dealings?|relations\w*)\b[^.;]{{0,20}}\bwith\b"
    rf"|{COMMERCIAL} uses?\b(?:(?! (?:or|and) (?:any|use|all)\b)[^.;,]){{0,100}} not in accordance with\b"
    r"|\bnot (?:prohibited|restricted|forbidden)\b|\b(?:must|shall|to) (?:register|apply)\b|\bregistered\b"
)
ENDORSING = r"\bendors(?:e|es|ing|ement)\b"
"""Words on the use of names, which bear on no business."""

_DEFINES = r'" (?:shall )?means?\b|\bmeans (?:any|all|the|a|use)\b|\brefers? to\b'
_TELLING = frozenset({Effect.DECLARE, Effect.PROHIBIT})
_DEPLOYING = r"\byou may\b[^.;]{0,120}\b(?:externally )?deploy\b(?![^.;]*\b(?:solely|only|internal)\b)"
_USES = (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.DERIVATIVES, Category.FIELD_OF_USE)
# What a sentence that no clause covers may be, by the purpose to which it confines.
_LOOSE_KINDS = {
    Purpose.RESEARCH: (Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
    Purpose.NON_COMMERCIAL: (Category.COMMERCIAL_USE,),
    Purpose.PERSONAL: (Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
    Purpose.EVALUATION: (Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
}
_LOOSE_LIMITS = (
    (Purpose.RESEARCH, rf"\b{ONLY} for (?:[\w-]+ ){{0,3}}research\b|\bresearch (?:or evaluation )?purposes only\b"),
    (Purpose.NON_COMMERCIAL, rf"\b{ONLY} (?:[\w-]+ ){{0,8}}{_NC}|\b{_NC} (?:use|purposes?) only\b"),
    (Purpose.NON_COMMERCIAL, rf"\bpurposes? of (?:[\w-]+ ){{0,4}}{_NC}"),
    (
        Purpose.NON_COMMERCIAL,
        (
            rf"{COMMERCIAL} use.{{0,60}}\b(?:prohibited|forbidden|not (?:permitted"
            r"|allowed|applicable))"
        ),
    ),
    (
        Purpose.PERSONAL,
        (
            rf"\b{ONLY}\b[^.;]{{0,40}}\bfor (?:your |the )?(?:own )?(?:private|personal)"
            r"(?:,? (?:and|or) (?!commercial|business|professional|internal)[\w-]+)? (?:use|purposes?)\b(?! of)"
        ),
    ),
    (Purpose.NON_COMMERCIAL, rf"\b(?:may|must|shall|can) ?not (?:be used|use .{{1,40}}) for (?:any )?{COMMERCIAL}"),
    (
        Purpose.EVALUATION,
        (
            r"\buse of [^.;]{1,60}\bis (?:permitted|allowed|licen[sc]ed)\b[^.;]{0,40}\b(?:solely|only|exclusively)"
            r" for (?:the )?(?:sole )?(?:purposes? of )?(?:testing|evaluat\w+|trial|verify\w*)\b"
        ),
    ),
)
# The sentence opens with outputs: of the thing itself it says nothing.
_OF_OUTPUT = (
    r"^\W*(?:[\w.]{1,4}[.)] )?(?:the |all |your )?(?:results|outputs?|generated content)"
    r" (?:may|can|shall|must|are|is)\b"
)
# Without one of these, a doubtful clause about outputs is no reason to take a limit off the thing itself.
_NAMES_OUTPUT = (
    r"\b(?:outputs?|results?|generat\w+|produc\w+|creat\w+|content|completions?|responses?|predictions?|inferences?"
    r"|images?|videos?|audio|voices?|texts?|data)\b"
)


def about_output_alone(text: Brief, passage: Passage) -> bool:
    """Whether a right or limit is one on outputs, which says nothing of the model's own use."""
    unsure = not passage.says(_NAMES_OUTPUT)
    named = passage.says(_OF_OUTPUT) or text.with_same_words(passage, Category.OUTPUT_RIGHTS, sure=unsure)
    return named and not passage.says(
        r"\b(?:models?|materials|software|derivatives|weights|services?)\b(?! outputs?\b)[^.;]{0,40}\bor "
        r"(?:any )?(?:outputs?|data produced)"
        r"|\b(?:models?|materials|software|weights),? (?:derivatives,? )?(?:or|and)\b"
    )


def limited_to(text: Brief, passage: Passage) -> Purpose | None:
    """The purpose to which the words, with the defined purposes that they name, confine the reader; or None."""
    if passage.says(rf"{_BOTH}|{_OWN_BUSINESS}"):
        return None
    said = passage.words
    for term, meaning in text.defined:
        # "Permitted Purpose" says nothing by itself; "Research Purpose" does, unless its definition narrows it.
        if term in passage.words and (words(_OPAQUE).search(term) or words(_NARROWED).search(meaning)):
            said += f" ; solely for {meaning}"
    if words(_ANY_PERMITTED).search(passage.words):
        said += " ; solely for " + " or ".join(text.sentences(_IS_PERMITTED))
    found = next((purpose for purpose, pattern in _PURPOSES if words(pattern).search(said)), None)
    if found is None and passage.clause.category is Category.COMMERCIAL_USE and passage.effect in RIGHTS:
        return _confined_to(said)
    return found


def _confined_to(said: str) -> Purpose | None:
    """The purpose to which words that give use confine it without a set phrase, unless they name wider ones too."""
    purpose = next((purpose for purpose, pattern in CONFINES if words(pattern).search(said)), None)
    if purpose in (None, Purpose.NON_COMMERCIAL):
        return purpose
    return None if words(WIDER).search(said) else purpose


def two_tiered(text: Brief) -> bool:
    """Whether, next to a grant for internal use, another one gives deployment without such a limit."""
    return bool(text.find(effects=RIGHTS, saying=_DEPLOYING, sure=True))


def own_business(text: Brief) -> tuple[Passage, ...]:
    """Passages that give one's own business, beside non-commercial use, and no other business."""
    return text.find(*_USES, saying=_OWN_BUSINESS)


def outside_production(text: Brief) -> tuple[Passage, ...]:
    """Passages that give every use but production."""
    return text.find(*_USES, effects=RIGHTS, saying=_NO_PRODUCTION, never=_DEFINES)


def _limits(text: Brief) -> dict[Purpose, tuple[Passage, ...]]:
    found: dict[Purpose, tuple[Passage, ...]] = {}
    # Some licences give internal use first and deployment, on terms, next to it: the wider grant counts.
    wider = two_tiered(text)
    if own_business(text):
        return {}
    for passage in in_plain_words(text, text.find(*_USES, never=_DEFINES)):
        purpose = limited_to(text, passage)
        if purpose is None or about_output_alone(text, passage) or _an_example(text, passage):
            continue
        if purpose is not Purpose.ANY and not (wider and passage.says(r"\binternal\b")):
            found[purpose] = (*found.get(purpose, ()), passage)
    return found


def _an_example(text: Brief, passage: Passage) -> bool:
    """Whether it is an item of what a wider right includes: "any purpose is permitted; that includes: research"."""
    if passage.effect is not Effect.PERMIT:
        return False
    lead = lead_in(text.raw, passage.clause.span.start)
    listed = words(r"\binclud(?:es?|ing)\b(?!.*\bonly\b)").search(lead) is not None
    return listed and text.says(_ANY_IS_PERMITTED)


def bans(text: Brief) -> tuple[Passage, ...]:
    """Passages that forbid commercial use as such."""
    found = text.find(
        Category.COMMERCIAL_USE, Category.FIELD_OF_USE, effects={Effect.PROHIBIT}, saying=_BAN, never=_NO_BAN
    )
    found += _in_terms_of_its_own(text)
    found += text.find(
        Category.COMMERCIAL_USE, effects={Effect.PROHIBIT}, saying=USED_FOR_GAIN, never=rf"{_NO_BAN}|{NOT_FOR_GAIN}"
    )
    limited = tuple(
        p
        for p in text.find(Category.COMMERCIAL_USE, effects={Effect.PROHIBIT})
        if limited_to(text, p) is not None and p not in found
    )
    # "Commercial use is not permitted" is a ban whatever effect its clause was given.
    worded = text.find(Category.COMMERCIAL_USE, Category.FIELD_OF_USE, saying=_SAYS_NO, never=_NO_BAN)
    worded += text.find(Category.COMMERCIAL_USE, effects=_TELLING, saying=LEFT_OUT, never=_NO_BAN)
    kept = dict.fromkeys((*found, *limited, *worded))
    spared = (about_output_alone(text, p) or _has_threshold(p) or p.says(ENDORSING) for p in kept)
    return tuple(p for p, free in zip(kept, spared, strict=True) if not free)


def _in_terms_of_its_own(text: Brief) -> tuple[Passage, ...]:
    """Passages that forbid what the text itself has defined as business."""
    banning = text.find(Category.COMMERCIAL_USE, effects={Effect.PROHIBIT})
    plainly = zip(banning, in_plain_words(text, banning), strict=True)
    return tuple(p for p, said in plainly if said is not p and said.says(COMMERCIAL) and not said.says(TIER))


def _has_threshold(passage: Passage) -> bool:
    """Whether it speaks of a figure: "no more than 1 million visits" bounds commercial use and doesn't forbid it."""
    return any(value.kind is ValueKind.THRESHOLD for value in passage.clause.values)


def _leads(text: Brief) -> tuple[Passage, ...]:
    """Certain passages that open the way to commercial use, freely or on a condition."""
    found = text.find(
        Category.COMMERCIAL_USE, Category.USER_CAP, effects=RIGHTS, saying=_FREED, never=_SAYS_NO, sure=True
    )
    never = rf"\bunless\b.{{0,80}}{COMMERCIAL}|{OUTSIDE_BUSINESS}|{_FIRMLY_DENIED}"
    return tuple(p for p in found if not about_output_alone(text, p) and not p.says(never))


def freed(text: Brief) -> tuple[Passage, ...]:
    """Certain passages that give commercial use outright, or on registering."""
    return tuple(
        p for p in _leads(text) if not p.says(_ONLY_WITH_LEAVE) and not (limited_to(text, p) and not p.says(_FREED))
    )


def purpose(text: Brief, kind: Kind) -> Finding[Purpose]:
    """The widest purpose that the grant allows; where a ban and a grant conflict, the ban stands."""
    if kind is Kind.NEITHER:
        return Finding(Purpose.UNDECIDED, "The text grants nothing.")
    limits, banned, opened = _limits(text), bans(text), freed(text)
    if limits and (banned or not opened):
        widest = next(p for p in _WIDEST_FIRST if p in limits)
        reason = f"The grant is limited to {widest.value} purposes."
        if opened and banned:
            reason += (
                " Another clause grants commercial use: the texts contradict each other, and the ban is taken to stand."
            )
        return Finding(widest, reason, ids((*limits[widest], *banned, *(opened if banned else ()))))
    if banned:
        reason = "Commercial use is forbidden, other use is not."
        if opened:
            reason += " Another clause grants it: the texts contradict each other, and the ban is taken to stand."
        return Finding(Purpose.NON_COMMERCIAL, reason, ids((*banned, *opened)))
    if not opened:
        narrow = None if kind is Kind.POLICY else _loosely_limited(text)
        if narrow is not None:
            return Finding(narrow, "The text limits use with these words, though no clause was found for them.")
    return Finding(Purpose.ANY, "No clause limits the purpose.", ids(opened or _granting(text)))


def _loosely_limited(text: Brief) -> Purpose | None:
    """The purpose to which words confine the reader that no clause was found for."""
    for narrow, pattern in _LOOSE_LIMITS:
        if text.unclaimed_says(pattern, of=_LOOSE_KINDS[narrow]):
            return narrow
    return Purpose.NON_COMMERCIAL if renounces_trade(text) else None


def _granting(text: Brief) -> tuple[Passage, ...]:
    """The first clauses that grant the use: where nothing limits them, they are what decides."""
    return grants(text)[:_CITED]
