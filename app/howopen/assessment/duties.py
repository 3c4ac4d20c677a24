# SPDX-License-Identifier: Apache-2.0
"""What must go along: the same terms, the same restrictions, credit and names."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Finding, Passage, ids
from howopen.assessment.credits import IN_STUDIES, credits_given, displays
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Attribution

_REQUIRING = frozenset({Effect.REQUIRE, Effect.CONDITION})
_CHANGED = (
    r"(?<!not )(?<!never )(?:modif(?:ied|ications?)|derivatives?|derivative works?|adaptations?|adapted"
    r"|altered versions?)"
)
_SAME_TERMS = (
    r"\b(?:only|solely|exclusively) (?:do so )?(?:be )?(?:[\w]+ ){0,4}under (?:the )?(?:terms (?:and conditions"
    r" )?of )?this "
    r"(?:agreement|licen[sc]e)"
    r"|\b(?:under|by) (?:the )?(?:exact )?same (?:terms|licen[sc]e"
    r"|conditions)|\blicensed (?:as a whole )?[^.;]{0,80}under (?:the terms of )?this licen[sc]e"
    r"|\bunder the terms (?:and conditions )?of this licen[sc]e[^.;]{0,60}\b(?:or|and) (?:a )?later version"
    r"|\bderivatives? in each case with a copy of this (?:agreement|licen[sc]e)"
    r"|\b(?:must|shall) (?:also )?be (?:provided|released|published|distributed|made available|offered|conveyed|shared)"
    r" (?:under|on|subject to) (?:the terms (?:and conditions )?of )?this (?:agreement|licen[sc]e)\b"
    rf"|\b{_CHANGED}\b[^.;]{{0,160}}\b(?:are|is|remains?|(?:will|shall|must) (?:be|remain|continue to be)) (?:also )?"
    r"subject to (?:the terms (?:and conditions )?of )?this (?:licen[sc]e|agreement)\b"
    r"|\b(?:must|shall|agrees? to|required to) (?:also )?apply this (?:licen[sc]e|agreement)\b"
    rf"|\b(?:must|shall|ensure)\b[^.;]{{0,60}}\b{_CHANGED}\b[^.;]{{0,120}}\b(?:is|are|be|remains?) (?:made )?"
    r"(?:available|licensed|distributed|released|provided|published|offered|shared)(?: only)? (?:under|pursuant to|on)"
    r" (?:the (?:same )?terms (?:and conditions )?of )?this (?:licen[sc]e|agreement)\b"
    rf"|\b{_CHANGED}\b[^.;]{{0,100}}\b(?:must"
    rf"|shall)(?: only)? be (?:available|licensed|distributed|released|provided"
    r"|published|offered|shared|under)(?: only)?(?: (?:under|pursuant to"
    r"|on))? (?:the (?:same )?terms (?:and conditions )?"
    r"of )?this (?:licen[sc]e|agreement)\b"
    r"|\b(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) to) (?:be )?(?:placed|licensed|stay|remain|released|published"
    r"|kept|issued)\b[^.;]{0,60}\b(?:under|on) (?:the terms of )?(?:this|the present|this same|this very|the same)"
    r" (?:licen[sc]e|agreement|terms|paper|text)\b"
    r"|\bnot (?:be )?(?:released|published|distributed"
    r"|passed on)\b[^.;]{0,40}\bexcept under (?:the terms of )?(?:this|the "
    r"present) (?:licen[sc]e|agreement)\b"
    rf"|\b{_CHANGED}\b[^.;]{{0,120}}\b(?:placed|put)\b[^.;]{{0,20}}\bunder (?:this|the|the present) (?:very |same )"
    r"(?:licen[sc]e|agreement|terms)\b"
    r"|\b(?:must|shall) licen[sc]e (?:the|any|all)\b[^.;]{0,60}\bunder (?:the terms of )?this licen[sc]e\b"
    r"|\bdirectly granted\b[^.;]{0,120}pursuant to this|\bsubject to the same\b|\ba compatible licen[sc]e\b"
)
# What is made of it is by definition the thing itself, and goes under the same text.
_IS_THE_THING = (
    r"\b(?:derivative works?|derivatives|modifications|modified versions?|adaptations)\b[^.;]{0,100}"
    r"\b(?:will|shall|must) be (?:deemed|considered|treated as|regarded as)\b[^.;]{0,60}"
    r"\bfor (?:the purposes?|all purposes) of th(?:is|e) (?:agreement|licen[sc]e)\b"
)
_UNCHANGED = r"\b(?:not modified|unmodified|unchanged)\b[^.;]{0,60}\b(?:must|shall)\b"
_GRANTED_TO_ALL = r"\bmust be licensed\b|\bshall be licensed\b"
_CREDIT = r"\bnotices?\b|\battribut|\bcredit|\backnowledg|\bcit(?:e|ing|ation)\b|\bcopyright\b|\bretain\b|\bname of\b"
_TELLS = r"\bsource of\b|\binform (?:the |each |any |all )?recipients?\b.{0,120}\blicen[sc]e\b"
_SHOWN = r"\bdisplay\w*[^.;]{0,20} ?\"(?:built|powered|improved) "
_KEPT = (
    r"\b(?:retain|include|accompanied|contain|keep|kept|preserv)\w*\b.{0,200}\b(?:copyright|attribution|notices?)\b"
    r"|\bgets? (?:a )?(?:cop(?:y|ies)|the text) of\b.{0,200}\b(?:notices?|copyright|contributor)\b"
)
_BINDING = (
    r"\benforceable provision|\brequire (?:all )?(?:of )?(?:your|its) (?:end )?users\b[^.;]{0,80}\bcomply"
    r"|\bthird party[^.;]{0,40}\bonly do so under the terms|\bgranted\b[^.;]{0,120}third-party recipients "
    r"pursuant to this"
    r"|\b(?:terms|licen[sc]es?)\b[^.;]{0,60}\bnot (?:contradict|conflict with|override|weaken|violate)\b[^.;]{0,60}"
    r"\brestrictions?\b"
    r"|\b(?:provided(?: that)?|on (?:the )?condition that|only if|as long as) (?:\w+ ){0,3}?(?:they|it|recipients?"
    r"|(?:third )?part(?:y|ies)|persons?) (?:first |also |each |must )?(?:agrees?|accepts?|undertakes?)\b[^.;]{0,40}"
    r"\b(?:bound by|comply with|abide by|adhere to|keep to) (?:all )?(?:the|these|this) (?:\w+ )?"
    r"(?:terms|conditions|agreement|licen[sc]e)"
    r"|\bprovided that\b[^.;]{0,40}\b(?:limitations?|restrictions?|prohibitions?)\b[^.;]{0,120}\bremain\b[^.;]{0,30}"
    r"\beffect\b"
    r"|\bensuring compliance\b[^.;]{0,80}\bby all\b|\brestrict (?:the )?(?:usage|use) of (?:any )?copies\b"
    r"|\bensure (?:that )?(?:any |all |each |your )*(?:downstream |third[- ]party |end[- ])?(?:recipients?"
    r"|users?|customers?)"
    r"\b[^.;]{0,120}\b(?:compl(?:y|ies)|agrees?|(?:is|are) bound|adheres?)\b"
)
_OTHERS = r"(?:recipients?|(?:end )?users|customers|subscribers|third part(?:y|ies)|these persons|the next person)"
_HELD = r"(?:restrictions?|prohibitions?|limits|interdictions|prohibited uses|forbidden uses|use limits|obligations?)"
_BOUND = (
    rf"\b(?:must|shall|ha(?:s|ve) to|needs? to|provided that"
    rf"|only if)\b[^.;]{{0,160}}\b{_OTHERS}\b[^.;]{{0,80}}\b(?:bound|held"
    rf"|accept|observe|respect|undertak\w+|agree[ds]?)\b[^.;]{{0,80}}\b{_HELD}\b"
    rf"|\b(?:must|shall|ha(?:s|ve) to|needs? to) (?:be )?(?:bind|oblige|impose (?:up)?on"
    rf"|forbid)\b[^.;]{{0,60}}\b{_OTHERS}\b"
    rf"|\b(?:terms|conditions|agreements?)\b[^.;]{{0,60}}\b(?:must|shall|ha(?:s|ve) to|needs? to) (?:forbid"
    rf"|contain|include"
    rf"|reproduce|repeat)\b[^.;]{{0,80}}\b{_HELD}\b"
)
# Who takes it, and the part of the text that he is held to, in words of any kind.
_TAKER = (
    r"(?:recipients?|acquirers?|transferees?|takers?|(?:end )?users|customers|buyers|third part(?:y|ies)"
    r"|(?:people|persons?|those|anyone|everyone|everybody|whoever|all)(?: to)?(?: who(?:m|ever)?)?(?: \w+){0,2}?"
    r" (?:gets?|receives?|obtains?|takes?|transmits?|hands?|pass(?:es)?|gives?)\b)"
)
_PART = (
    r"(?:annex\w*|appendi\w+|schedules?|exhibits?|(?:parts?|sections?|articles?|clauses?|chapters?) (?:\d|[ivx]+\b)"
    r"|restrictions?|prohibitions?)"
)
_PROMISES = (
    r"(?:promis\w+|undertak\w+|pledg\w+|respects?|accept(?:s|ed)?|agree[sd]?|keeps? to|stays? away|observes?|abides?"
    r"|impos\w+|(?:is|are) bound)"
)
_TAKER_BOUND = (
    rf"\b(?:makes?|obtains?|stipulat\w+|sees? to it|ensures?|secures?|obliges?|requires?|gets?|has|have|binds?)\b"
    rf"[^.;]{{0,100}}\b{_TAKER}\b[^.;]{{0,140}}\b{_PROMISES}\b[^.;]{{0,80}}\b{_PART}"
    rf"|\b(?:if|once|after|when|provided(?: that)?|(?:on )?condition that) (?:the |each |every |any )?{_TAKER}\b"
    rf"[^.;]{{0,30}}\b(?:has|have) {_PROMISES}\b[^.;]{{0,60}}(?:\b{_PART}|§)"
    rf"|\b(?:contracts?|agreements?|terms)\b[^.;]{{0,120}}\b{_TAKER}[^.;]{{0,140}}\b(?:must|shall|ha(?:s|ve) to)"
    rf" (?:contain|include|carry|repeat)\b[^.;]{{0,40}}\b{_PART}"
    rf"|\b(?:must|shall|ha(?:s|ve) to) (?:put|write|include|repeat|incorporate)\b[^.;]{{0,20}}\b{_PART}\b[^.;]{{0,80}}"
    rf"\b(?:contracts?|agreements?|terms)\b[^.;]{{0,40}}\b{_TAKER}"
)
_BOUND_SPARED = (
    r"\b(?:further|additional|other|greater) (?:restrictions?|limits|obligations?)\b|\bconfidential|\bindemnif"
)
_KEEPS_NAMES = r"\b(?:retain|keep|preserve)\b[^.;]{0,40}\b(?:model|product|brand) names?\b"
KEEPS_BRANDING = (
    r"\b(?:not|prohibited from|refrain from|never|neither)\b[^.;]{0,60}\b(?:alter|remov|obscur|chang|mov|hid|replac"
    r"|disabl)\w*\b[^.;]{0,80}\b(?:branding|logos?|brand names?)\b"
)
"""A ban on taking the maker's marks off what is shown: who passes it on shows them."""

_BRAND = (
    r"\binclude prominently\b|\b(?:prominently|clearly|conspicuously) (?:display"
    r"|show|indicate|disclose)|\bdisplay[^.;]{0,40}(?:logo|brand)|\b(?:name"
    r"|brand)[^.;]{0,60}\b(?:must|shall) (?:begin|start|include)"
    rf"|{_KEEPS_NAMES}"
    # Words in quotation marks that are to be shown, or that a name is to hold.
    r"|\b(?:(?:show|display|print|say|mention|bear|carry|put|include|contain|state|add)(?:s|ed|ing)?|carries)\b"
    r'(?![^.;"]{0,80}\b(?:files?|notice|titled|entitled|called|named|licen[sc]e)\b)[^.;"]{0,80}"[^"]{2,80}"'
    r"|\b(?:name|title|denomination|designation)s?\b[^.;]{0,60}\b(?:must|shall|ha(?:s|ve) to|needs? to|keeps?)"
    r" (?:begin|start|commence|finish|end|carry|contain|bear|include)\b"
)


def share_alike(text: Brief) -> Finding[bool]:
    """Whether derivatives must carry the same licence; handing over a copy alone is not that."""
    found = text.find(
        Category.DERIVATIVES,
        Category.REDISTRIBUTION,
        Category.FLOW_DOWN,
        effects=set(Effect) - {Effect.DECLARE},
        saying=rf"{_SAME_TERMS}|{_GRANTED_TO_ALL}",
        never=_UNCHANGED,
    )
    alike = bool(found or text.sentences(_IS_THE_THING, of={Category.DERIVATIVES}))
    return Finding(alike, "Derivatives must carry the same terms." if alike else "No such duty is found.", ids(found))


def flow_down(text: Brief) -> Finding[bool]:
    """Whether recipients or users must be bound by the same restrictions."""
    found = text.find(Category.FLOW_DOWN, effects={*_REQUIRING, Effect.PROHIBIT})
    found = found or text.find(saying=_BINDING, effects=_REQUIRING, of={Category.FLOW_DOWN})
    if not found and (saying := _binding_words(text)):
        bound = text.find(saying=saying, never=_BOUND_SPARED, of={Category.FLOW_DOWN})
        return Finding(True, "The words of a sentence bind who receives or uses it.", ids(bound))
    return Finding(bool(found), "Restrictions must be passed on." if found else "No such duty is found.", ids(found))


def _binding_words(text: Brief) -> str:
    """The pattern of words by which a sentence of the text, found as a clause or not, binds who takes it; or ""."""
    of = {Category.FLOW_DOWN}
    if text.sentences(_BOUND, never=_BOUND_SPARED, of=of):
        return _BOUND
    # Few sentences name a part of the text, and only in these the longer look is worth its time.
    naming = text.sentences(rf"\b{_PART}|§", never=_BOUND_SPARED, of=of)
    return _TAKER_BOUND if any(map(words(_TAKER_BOUND).search, naming)) else ""


def keeps_names(text: Brief) -> tuple[Passage, ...]:
    """Duties to go on calling the thing by its maker's name for it."""
    return text.find(Category.ATTRIBUTION_BRANDING, effects=_REQUIRING, saying=_KEEPS_NAMES)


def name_prefix(text: Brief) -> Finding[str | None]:
    """The text that a derivative's name must carry."""
    for passage, value in text.values(ValueKind.NAME_PREFIX):
        if passage.effect in _REQUIRING:
            return Finding(value.label, "A derivative's name must carry it.", (passage.clause.id,))
    return Finding(None, "No name is asked for.")


def attribution(text: Brief) -> Finding[Attribution]:
    """How strong the duty to give credit is: a display or naming duty, or keeping notices and citing."""
    shown = [
        p for kind in (ValueKind.DISPLAY, ValueKind.NAME_PREFIX) for p, _ in text.values(kind) if p.effect in _REQUIRING
    ]
    worded = text.find(
        Category.ATTRIBUTION_BRANDING, effects=_REQUIRING, saying=_BRAND, never=rf"\bnotice\b|{IN_STUDIES}"
    )
    worded += text.find(Category.ATTRIBUTION_BRANDING, Category.REDISTRIBUTION, effects=_REQUIRING, saying=_SHOWN)
    worded += text.find(effects={Effect.PROHIBIT}, saying=KEEPS_BRANDING, of={Category.ATTRIBUTION_BRANDING})
    worded += displays(text)
    if shown or worded:
        return Finding(Attribution.BRANDING, "A name or text must be shown or carried.", ids((*shown, *worded)))
    kept = text.find(Category.ATTRIBUTION_BRANDING, effects=_REQUIRING, saying=rf"{_CREDIT}|{_TELLS}")
    kept = (
        *kept,
        *text.find(
            Category.ATTRIBUTION_BRANDING,
            effects={Effect.PROHIBIT},
            saying=r"\b(?:remove|alter)\b.*\bnotices?\b|\bexcept\b.*\breproduce\b.*\bnotices?\b",
        ),
    )
    kept = (
        kept
        or credits_given(text)
        or text.find(Category.REDISTRIBUTION, effects=_REQUIRING, saying=rf"{_KEPT}|{_TELLS}")
    )
    if kept:
        return Finding(Attribution.NOTICE, "Notices must be kept or the source named.", ids(kept))
    return Finding(Attribution.NONE, "No credit is asked for.")
