# SPDX-License-Identifier: Apache-2.0
"""What kind of text it is: a licence, the terms of a service, a policy, or none of these; and what grants rights."""

from __future__ import annotations

from enum import StrEnum

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.spelled import spelled, spelled_use
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

_RECEIVER = (
    r"(?:you|licensees?|the licensee|the user|users?|recipients?|the recipient|institutions?|developers?|beneficiar(?:y"
    r"|ies)|researchers?|participants?|applicants?|evaluators?|clients?|the client|testers?|any(?:one|body)"
    r"|every(?:one|body)|(?:every|each"
    r"|any) (?:natural or legal )?person)"
)
GIVES = (
    r"\bgrants? (?:to )?(?:you|licensee|the licensee|the user|users"
    r"|each|recipient|any person)|\bgrants?,? and (?:you|licensee|the licensee|recipient) (?:hereby )?accepts?\b"
    r"|\bhereby grants?\b|\bhereby license"
    r"|\b(?:is|are) (?:hereby )?granted\b|\bpermission is\b.{0,20}granted|\bwe (?:hereby )?grant\b"
    r"|\b(?:you|licensee|the licensee|users?|anyone|recipients?) (?:may"
    r"|can|are free to|is free to|are permitted to|are allowed to|have the right to"
    r"|has the right to)\b"
    r"|\b(?:is|are) (?:permitted|allowed|commercially usable)\b|\bfree to\b"
    r"|\bmakes? (?:the |its |our |these )?[\w -]{1,40} available to (?:you|licensee|the licensee|company|customer"
    r"|users?)\b"
    r"|\bfreely available (?:for|to) [^.;]{0,80}\b(?:to use|for use)\b"
    r"|\blicen[sc]e to\b|\bany (?:entity|person|individual)\b.{0,80}\bmay\b"
    rf"|\b(?:grants?|gives?|concedes?|confers? (?:up)?on|allows?|permits?) (?:to )?(?:the )?{_RECEIVER}\b|\blets you\b"
    rf"|\b(?:the )?{_RECEIVER} receives? an? [^.;]{{0,60}}\b(?:right|permission|licen[sc]e) to\b"
    rf"|\b{_RECEIVER} (?:will |shall |hereby )?(?:hold|have|has|enjoy)s? the (?:right|ability|permission) to\b"
    rf"|\b{_RECEIVER} (?:may|can|is at liberty to|are at liberty to|is entitled to|are entitled to|are welcome to)\b"
    rf"|\bit is entitled to (?:use|reproduce|copy|adapt|modify|distribute|communicate)\b"
    r"|^\W*(?:to )?(?:access|use|modify|adapt|distribute|reproduce|copy|create|share|publicly)\b"
)
TAKES_BACK = (
    r"\b(?:does not|do not|not|no (?:other )?(?:rights?|licen[sc]es?)) (?:grant"
    r"|is granted|are granted|granted)|\byou (?:hereby )?grant\b|\bnothing else (?:grants|gives)\b"
)
COPY_RIGHTS = (
    r"\breproduc|\bdistribut|\bcop(?:y|ies)\b|\bmodif|\bderivative"
    r"|\bsublicens|\bdeal in\b|\badapt|\bfine-?tun|\bpublish|\bshare\b|\bpass (?:it |them )?on\b|\bpass (?:it"
    r"|them) along\b"
    r"|\bretrain|\brework|\breshape|\brebuild"
)
# A right said in any other way: that the clause is one on such acts its category says.
_GIVES_ANYHOW = (
    r"\b(?:grants?|gives?|concedes?|confers?|accords?|allows?|permits?|lets?|authori[sz]es?|licen[sc]es?|extends?)\b"
    r"|\b(?:may|can)\b(?! not\b| only if\b)|\b(?:free|at liberty|entitled|welcome|leave|licen[sc]ed|authori[sz]ed) to\b"
    r"|\b(?:is|are) (?:likewise |also )?(?:conceded|accorded|allowed|permitted|licen[sc]ed|authori[sz]ed|given)\b"
)
_MAKERS_OWN = (
    r"\b(?:prices?|fees?|tariffs?|invoices?|charges|permits? (?:is|are)\b|trial period)\b"
    r"|^\W*(?:[\w.()]{1,5} )?(?:we|us|the licensor|licensor|the provider|the company)\b[^.;]{0,40}"
    r"\b(?:may|can|decides?)\b"
    rf"|\b{_RECEIVER} (?:hereby |also )*(?:grants?|gives?|licen[sc]es?|concedes?|permits?|allows?|authori[sz]es?)\b"
)
_THING = (
    r"\b(?:models?|weights|parameters|software|source code|materials|(?:licen[sc]ed|adapted) material|the work"
    r"|derivatives?|checkpoints?|databases?|datasets?|fonts?|sdks?)\b"
)
_SERVICE = r"\b(?:services?|apis?|accounts?|subscriptions?|customers?|billing|platform|products)\b"
_GRANTING = (
    Category.COMMERCIAL_USE,
    Category.REDISTRIBUTION,
    Category.DERIVATIVES,
    Category.INTELLECTUAL_PROPERTY,
    Category.FIELD_OF_USE,
    Category.TERRITORY_EXPORT,
    Category.ATTRIBUTION_BRANDING,
)
_ACTING = (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.DERIVATIVES)
_SERVICE_ONLY = r"\b(?:accounts?|subscriptions?|apis?|billing|customers?)\b"
_ACCOUNTS = r"\b(?:your account|accounts|subscriptions?|billing)\b"
# What stands in the terms of a service that is not called one, beside much on the data that it takes in.
_OFFERED = (
    r"\b(?:services?|apis?|accounts?|subscriptions?|subscribers?|customers?|billing|platform|products|plans?|endpoints?"
    r"|dashboards?|cloud|studios?|assistants?|prompts?|seats?|chat|functions?)\b"
)
_DATA_CLAUSES = 5
_OFFERED_SHARE = 0.6
_BODY = r"\b(?:acting|on behalf|authority|agency|office|ministry|established (?:by|under))\b"
_FEW = 3
_READ = frozenset({"", "en", "und", "zh", "ja", "ko"})  # of texts in two languages the English half is read
_POLICY_SHARE = 0.4
_POLICY_UNNAMED = 0.6  # share of prohibited uses at which a text that grants nothing is a policy under any name
_SERVICE_SHARE = 0.55


class Kind(StrEnum):
    """What a text is."""

    LICENCE = "licence"
    SERVICE = "service"
    POLICY = "policy"
    NEITHER = "neither"


def grants(text: Brief) -> tuple[Passage, ...]:
    """Certain passages that give the reader a right to use, copy, change or pass on."""
    found = text.find(*_GRANTING, effects=RIGHTS, saying=GIVES, never=TAKES_BACK, sure=True)
    said = tuple(p for p in found if p.clause.category is not Category.ATTRIBUTION_BRANDING or p.says(COPY_RIGHTS))
    return said or _grants_anyhow(text, sure=True)


def _grants_anyhow(text: Brief, *, sure: bool) -> tuple[Passage, ...]:
    """Passages whose category and effect give a right, in whatever words; those on the maker's own acts left out."""
    never = rf"{TAKES_BACK}|{_MAKERS_OWN}"
    return text.find(*_ACTING, effects=RIGHTS, saying=_GIVES_ANYHOW, never=never, sure=sure)


def _service_share(text: Brief) -> float:
    """How much of the talk is of a service rather than of a model or its code, from 0 to 1."""
    # Where "Service" is the name of a body, such as a weather service, it is no service that is offered.
    body = any(term.strip("\"'*") == "service" and words(_BODY).search(meaning) for term, meaning in text.defined)
    service = len(words(_SERVICE_ONLY if body else _SERVICE).findall(text.text))
    thing = len(words(_THING).findall(text.text))
    return service / max(1, service + thing)


def _is_policy(text: Brief) -> bool:
    fields = text.find(Category.FIELD_OF_USE, Category.SAFETY_DUTY)
    named = text.says(r"\b(?:policy|policies|guidelines|prohibited uses?)\b")
    share = _POLICY_SHARE if named else _POLICY_UNNAMED
    return len(fields) >= max(_FEW, share * len(text.passages)) and (named or not _grants_anyhow(text, sure=False))


def _offers(text: Brief) -> bool:
    """Whether it deals with the data of its users at length, and talks of what is offered rather than handed over."""
    if len(text.find(Category.DATA_USE)) < _DATA_CLAUSES:
        return False
    offered, thing = len(words(_OFFERED).findall(text.text)), len(words(_THING).findall(text.text))
    return offered >= _OFFERED_SHARE * (offered + thing)


def _of_sources(text: Brief, giving: tuple[Passage, ...]) -> bool:
    """Whether it gives sources or designs to change and to pass on, and no account is spoken of."""
    both = all(
        any(p.says(verbs) for p in giving)
        for verbs in (r"\bmodif|\bderiv", r"\b(?:re)?distribut|\bconvey|\bcop(?:y|ies)\b")
    )
    return both and not text.says(_SERVICE_ONLY)


def kind(text: Brief) -> Finding[Kind]:
    """What the text is, judged by what it does and never by its name."""
    if text.language not in _READ:
        return Finding(Kind.NEITHER, "It is in a language that the rules do not read.")
    giving = grants(text)
    words_give = spelled(text, Category.DERIVATIVES) if not giving else None
    copying = [p for p in giving if p.says(COPY_RIGHTS) and p.clause.category is not Category.FIELD_OF_USE]
    share = _service_share(text)
    if copying and share < _SERVICE_SHARE:
        return Finding(Kind.LICENCE, "It gives rights to copy, change or pass on.", ids(copying))
    if not copying and _is_policy(text):
        fields = text.find(Category.FIELD_OF_USE, effects={Effect.PROHIBIT})
        return Finding(Kind.POLICY, "It lists prohibited uses and grants no right.", ids(fields))
    serving = (len(text.passages) >= _FEW and share >= _SERVICE_SHARE) or (not copying and _offers(text))
    if serving and not _of_sources(text, giving):
        return Finding(Kind.SERVICE, "It gives access to a service; no weights or code are licensed.", ids(giving))
    if giving:
        return Finding(Kind.LICENCE, "It gives a right to use.", ids(giving))
    if words_give is not None and not words(_SERVICE_ONLY).search(text.text):
        return Finding(Kind.LICENCE, "Its words give rights to copy, change or pass on.", words_give)
    if share < _SERVICE_SHARE and (use := spelled_use(text)) is not None and not text.says(_ACCOUNTS):
        return Finding(Kind.LICENCE, "Its words license it without naming more than use.", use.clauses)
    doubtful = text.find(*_GRANTING, effects=RIGHTS, saying=GIVES, never=TAKES_BACK)
    if doubtful:
        return Finding(Kind.NEITHER, "It seems to grant a right, but that reading is uncertain.", ids(doubtful))
    return Finding(Kind.NEITHER, "It grants no right and is neither the terms of a service nor a policy.")
