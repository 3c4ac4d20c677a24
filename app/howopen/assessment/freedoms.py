# SPDX-License-Identifier: Apache-2.0
"""The Open Source AI Definition's four freedoms, as the text leaves them."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.brief import Brief, Finding, Passage, ids
from howopen.assessment.commerce import rivals_left_out, unread_threshold
from howopen.assessment.grants import Kind
from howopen.assessment.harmless import spares_business, spares_use
from howopen.assessment.purposes import outside_production
from howopen.assessment.ties import tied
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Cap, Freedom, Freedoms, Permission, Purpose, UseRestrictions

_REVERSE = r"\breverse[- ]engineer|\bdecompil|\bdisassembl|\bdiscover the source|\bderive the source"
_INSIDE = (
    r"(?:weights|parameters|training (?:data|corp\w+)|(?:data|corpus|corpora)\b[^.;]{0,30}\btrained|source code"
    r"|(?:hidden|system|built-in) (?:prompts?|instructions?)|architecture)\b"
)
_TAKEN_APART = (
    rf"\breverse[- ]analy|\b(?:extract|reconstruct|recover|re-?create|infer)(?:s|ed|ing)?\b[^.;]{{0,100}}\b{_INSIDE}"
    rf"|\b(?:extraction|reconstruction|recovery) of (?:\w+ ){{0,3}}?{_INSIDE}"
    r"|\banaly[sz](?:is|e|ing)\b[^.;]{0,30}\b(?:structure|inner workings|architecture|internals)\b"
    r"|\b(?:tak|break)(?:e|en|ing) (?:\w+ ){0,3}?apart\b"
    r"|\b(?:decrypt|dismantl|unpack)(?:s|e|ed|ing)?\b[^.;]{0,40}\b(?:models?|weights|software|files?|engine|package)\b"
)
_APART = rf"(?:{_REVERSE}|{_TAKEN_APART})"
# Words that forbid it in a sentence that no clause was found for.
_DENIED_TO_TAKE_APART = (
    r"^(?!.*\b(?:nothing|not (?:prohibit|forbid|restrict|limit|prevent))\b)(?:"
    rf".*\b(?:not|never|nor|neither|nobody|no one|refrain|prohibit\w*|forbid\w*)\b[^.;]*?{_APART}"
    rf"|.*{_APART}[^.;]*\b(?:prohibited|forbidden|barred"
    r"|(?:not|never) (?:be |\w+ )?(?:allowed|permitted|done|performed|attempted|made))\b)"
)
_GRANTED = frozenset({Effect.CONDITION, Effect.REQUIRE})
_ONE_USE = r"\b(?:solely|only|exclusively) for the (?:sole )?purposes? of (?!this\b|the (?:licen[sc]e|agreement)\b)"
# Who merely uses it must give something to the public.
_GIVE_FOR_USE = (
    r"^if you (?:use|access|run)\b[^.;]*\byou must\b[^.;]{0,80}"
    r"\b(?:publicly available|publish|release|disclose|open[- ]source)\b"
)
# Who uses it must act in some way towards people or nature, which is more than to keep the law in using it.
_HOW_IT_IS_USED = (
    r"\b(?:comply|complies|adhere|abide|respect|uphold|observe|conform|follow)\b[^.;]{0,160}"
    r"\b(?:labou?r|employment|human rights|workers?|environmental|ethic\w*)\b"
)
# Not to teach a machine with the thing itself is not to use it so, whatever of its outputs.
_AS_TRAINING_DATA = r"\bas (?:training|fine-?tuning|teaching|input)[^.;]{0,60}\b(?:data|material|input)\b"
_LIMITED = (Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The findings that bound the freedoms."""

    kind: Kind
    purpose: Finding[Purpose]
    caps: Finding[tuple[Cap, ...]]
    uses: Finding[UseRestrictions]
    places: Finding[tuple[str, ...]]
    redistribution: Finding[Permission]
    derivatives: Finding[Permission]
    business: Finding[Permission]


def _use(text: Brief, bounds: Bounds) -> Freedom:
    if bounds.kind is Kind.NEITHER:
        return Freedom.UNSTATED
    if bounds.purpose.value is Purpose.EVALUATION:
        return Freedom.RESTRICTED if outside_production(text) else Freedom.NO
    limited = (
        bounds.purpose.value in _LIMITED
        or bounds.business.value is Permission.CONDITIONAL
        or bounds.caps.value
        or bounds.places.value
        or bounds.uses.value is not UseRestrictions.NONE
        or _bans(text)
        or tied(text)
        or unread_threshold(text) is not None
        or rivals_left_out(text) is not None
        or text.find(Category.FIELD_OF_USE, effects=_GRANTED, saying=_HOW_IT_IS_USED)
        or text.find(Category.MODEL_TRAINING, effects={Effect.PROHIBIT}, saying=_AS_TRAINING_DATA)
        or text.sentences(_GIVE_FOR_USE, of={Category.DERIVATIVES, Category.MODEL_TRAINING})
    )
    if limited:
        return Freedom.RESTRICTED
    return Freedom.YES if bounds.kind is Kind.LICENCE else Freedom.UNSTATED


def _bans(text: Brief) -> bool:
    return any(not spares_use(p) for p in text.find(Category.FIELD_OF_USE, effects={Effect.PROHIBIT})) or any(
        not (spares_use(p) or spares_business(text, p))
        for p in text.find(Category.COMMERCIAL_USE, effects={Effect.PROHIBIT})
    )


def _reversing(text: Brief) -> tuple[Passage, ...]:
    return text.find(effects={Effect.PROHIBIT}, saying=_APART, of={Category.LOCK_IN})


def _study(text: Brief, bounds: Bounds) -> Freedom:
    reverse = _reversing(text) or text.unclaimed_says(_DENIED_TO_TAKE_APART, of=(Category.LOCK_IN,))
    if bounds.kind in (Kind.SERVICE, Kind.POLICY):
        return Freedom.NO if reverse else Freedom.UNSTATED
    if bounds.kind is not Kind.LICENCE:
        return Freedom.UNSTATED
    one_use = text.find(Category.FIELD_OF_USE, Category.COMMERCIAL_USE, effects=_GRANTED, saying=_ONE_USE)
    return Freedom.RESTRICTED if reverse or one_use or bounds.purpose.value is not Purpose.ANY else Freedom.YES


_BY_PERMISSION = {
    Permission.ALLOWED: Freedom.YES,
    Permission.CONDITIONAL: Freedom.RESTRICTED,
    Permission.PROHIBITED: Freedom.NO,
    Permission.UNSTATED: Freedom.UNSTATED,
}


def freedoms(text: Brief, bounds: Bounds) -> Finding[Freedoms]:
    """The four freedoms and every clause that bears on them."""
    value = Freedoms(
        use=_use(text, bounds),
        study=_study(text, bounds),
        modify=_BY_PERMISSION[bounds.derivatives.value],
        share=_BY_PERMISSION[bounds.redistribution.value],
    )
    reverse = ids(_reversing(text))
    clauses = (
        *bounds.purpose.clauses,
        *bounds.caps.clauses,
        *bounds.uses.clauses,
        *bounds.places.clauses,
        *reverse,
        *bounds.derivatives.clauses,
        *bounds.redistribution.clauses,
    )
    reason = f"Use: {value.use}; study: {value.study}; modify: {value.modify}; share: {value.share}."
    return Finding(value, reason, tuple(dict.fromkeys(clauses)))
