# SPDX-License-Identifier: Apache-2.0
"""Which pairs of words contradict each other, kind by kind, and what makes a pair that only looks like one."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.bundling.statements import Statement
from howopen.domain.bundle import ContradictionKind
from howopen.domain.clauses import Effect, ValueKind

_NOT = (
    r"\b(?:(?:may|must|shall|will|can|do|does|should|is|are)(?: \w+)? not|cannot|agrees? not to|undertakes? not to"
    r"|not (?:permitted|allowed|authori[sz]ed|entitled) to|(?:prohibited|forbidden|barred|restricted) from|no right to"
    r"|without the right to)\b"
)
# Verbs that may stand between the ban's or grant's opening and the verb in question.
_VERBS = r":? (?:\(?\w{1,3}\) )?(?:(?:to |or |and )*(?!that\b|which\b|who\b)[\w/()-]+,? (?:or |and |to )*){0,12}?"
_MAY = (
    r"\b(?:you|licensees?|recipients?|users?|everyone|anyone|any person) (?:may|can|are (?:free|permitted|allowed) to"
    r"|is (?:free|permitted|allowed) to|have the right to|has the right to)\b"
)
_GRANTS = (
    r"\b(?:grants?\b.{0,240}\b(?:licen[sc]es?|rights?|permission)\b.{0,120}?\bto"
    r"|permission\b.{0,80}\b(?:granted|given)\b.{0,240}?\bto)\b"
)
# What makes a ban narrower than the right: its own exception, condition, manner or aim.
_SPARED = (
    r"\b(?:except|excluding|unless|other than|save (?:as|for)|without|only|solely|apart from|subject to|provided that"
    r"|in accordance with|so long as|as long as|if|in violation|in breach|expressly|explicitly|otherwise|to the extent"
    r"|beyond|outside|in (?:any|a) (?:way|manner) (?:that|which)|in order to|notwithstanding|until|after|upon"
    r"|following (?:the )?termination|once|in whole or in part as|regardless|purposes?|intended|knowingly|purport)\b"
)
# "Subject to the following conditions" opens a closed list, as in MIT; any other "subject to" lets the rest prevail.
_SUBJECT = r"subject to(?! the following (?:conditions|terms))"
# What makes a grant give way by its own words.
_YIELDS = (
    rf"\b(?:except|unless|{_SUBJECT}|other than|save (?:as|for)|provided that|provided,|as long as|so long as"
    r"|conditioned|on (?:the )?condition|only (?:if|in|for|under)|solely|in accordance with|in compliance with|limited"
    r"|permitted purposes?|consistent with|if|not|without the right|to the extent|as (?:permitted|described|set) )\b"
)
_NARROWER = (
    r"\b(?:outputs?|generated|trade ?marks?|logos?|names?|brand|patents?|confidential|keys?|accounts?|passwords?"
    r"|personal data|feedback|third[- ]part(?:y|ies)|notices?|competing|competitive|standalone|stand-alone|sell|resell"
    r"|unmodified|inputs?|malware|viruses|documentation|previews?|beta|security|safeguards?|filters?|watermarks?"
    r"|military|weapons?|surveillance|content|illegal|unlawful|harmful|fees?|royalt|samples?"
    r"|examples?|object code|following files|redistributables?|portions?|snippets?|headers?|media"
    r"|as part of|in conjunction|in connection|high risk)\b"
)
# What the reader grants to the licensor gives the reader nothing.
_READER_GRANTS = r"\b(?:you|licensee|user|customer|contributor) (?:are )?(?:hereby )?(?:\w+ )?grant(?:s|ing)?\b"
_FROM_THE_READER = r"\b(?:you|licensee|user|contributor) (?:hereby )?(?:\w+ )?(?:grants?|agrees?|consents?|waives?)\b"
_AT_WILL = r"\bat any time|\bfor any (?:or no )?reason|\bwithout cause|\b(?:sole|own) discretion|\bfor convenience"
_OUT = r"\b(?:outputs?|generated (?:content|material|text|images?|responses?)|results)\b"
_BANS = (Effect.PROHIBIT,)
_RIGHTS = (Effect.PERMIT, Effect.CONDITION)
_ANY = tuple(Effect)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of contradiction: words that take (``bans``, never ``spared``) and words that give.

    ``listed`` is what a bare item of a list of bans says. ``spared`` and ``yields`` make a ban or a grant narrower, so
    that it contradicts nothing. ``holding`` is a kind of value that the banning clause must name,
    ``about`` words for what is licensed: a ban on passing on spam is none on passing on the model.
    """

    kind: ContradictionKind
    reason: str
    bans: str
    grants: str
    listed: str = ""
    spared: str = rf"{_SPARED}|{_NARROWER}"
    yields: str = rf"{_YIELDS}|{_NARROWER}"
    ban_effects: tuple[Effect, ...] = _BANS
    grant_effects: tuple[Effect, ...] = _RIGHTS
    holding: ValueKind | None = None
    about: str = ""

    def takes(self, item: Statement) -> bool:
        """Whether ``item`` takes the right away, wholly."""
        # A value that was read in the clause makes up for a doubt about the clause's kind.
        if (item.clause.uncertain and self.holding is None) or item.clause.effect not in self.ban_effects:
            return False
        if self.holding is not None and not any(value.kind is self.holding for value in item.clause.values):
            return False
        if self.about and not item.says(self.about):
            return False
        banned = item.says(self.bans) or (
            bool(self.listed) and item.says(self.listed) and item.clause.effect is Effect.PROHIBIT
        )
        return banned and not item.implies(self.spared)

    def gives(self, item: Statement) -> bool:
        """Whether ``item`` gives the right, wholly."""
        if item.clause.uncertain or item.clause.effect not in self.grant_effects:
            return False
        return item.says(self.grants) and not item.implies(self.yields) and not item.says(_READER_GRANTS)


def _right(verbs: str) -> str:
    """Words that give the right to do one of ``verbs``."""
    return rf"(?:{_MAY}|{_GRANTS}){_VERBS}\b(?:{verbs})\b"


_PASS_ON = r"(?:re-?)?distribute|(?:re-?)?distributing|publish|share|sublicense"
_CHANGE = r"modify|adapt|alter|fine-?tune|(?:create|make|prepare) (?:any )?derivative works?|create derivatives"
# The start of a list item: its mark, and verbs before the one in question.
_ITEM = r"^\W*(?:\w{1,4}[.)] )?(?:(?!you|licensee|may|can|that|which)\w+,? (?:or |and )?){0,4}?"
_THING = (
    r"\b(?:models?|materials?|software|weights|parameters|works?|programs?|checkpoints?|code|derivatives?|it|them"
    r"|copies|licensed)\b"
)
_COMMERCIAL = (
    r"(?:(?<!non)(?<!non-)(?<!non )\bcommercial (?:use|purposes?|basis|applications?|and)\b"
    r"|\bcommerciali[sz]e\b|\bcommercially\b)"
)
_TRAIN = r"\b(?:train|distil|improve|develop|fine-?tune)\w*\b.{0,80}\bmodels?\b"

RULES: tuple[Rule, ...] = (
    Rule(
        ContradictionKind.COMMERCIAL_USE,
        "One clause allows commercial use, the other forbids it.",
        bans=rf"{_NOT}[^.;]{{0,80}}\b(?:(?:for|any) (?:any )?commercial (?:use|purposes?)|commercially)\b"
        rf"|{_NOT}{_VERBS}\bcommerciali[sz]e\b"
        r"|\b(?:no|any) commercial use\b[^.;]{0,60}\b(?:prohibited|forbidden)\b"
        r"|\bcommercial use is (?:prohibited|not (?:permitted|allowed))|\bno commercial use\b"
        r"|\b(?:only|solely|exclusively)\b[^.;]{0,40}\bnon-? ?commercial\b",
        grants=rf"(?:{_MAY}|{_GRANTS}|\b(?:permitted|allowed|free(?:ly)?)\b)[^;]{{0,200}}?(?:{_COMMERCIAL}|\bsell\b)"
        rf"|{_COMMERCIAL}[^.;]{{0,40}}\b(?:is|are) (?:permitted|allowed|free)\b",
        spared=r"\b(?:except|unless|other than|without|outputs?|separate|obtain|if|subject to|in accordance|apply"
        r"|prior|competing|written|approv\w+|standalone|stand-alone|purposes? other)\b",
        yields=rf"\b(?:except|unless|{_SUBJECT}|non-? ?commercial|not|no|separate|outputs?|apply|application"
        r"|obtain (?:an?|our|prior|written)|register\w*|if|upon|patents?|only|solely|feedback"
        r"|request|contact|should|please|information|refer|back)\b",
        ban_effects=_ANY,
        grant_effects=_RIGHTS,
    ),
    Rule(
        ContradictionKind.REDISTRIBUTION,
        "One clause lets the reader pass the material on, the other forbids it.",
        bans=rf"{_NOT}{_VERBS}\b(?:{_PASS_ON})\b",
        listed=rf"{_ITEM}(?:{_PASS_ON})\b",
        grants=_right(_PASS_ON),
        about=_THING,
    ),
    Rule(
        ContradictionKind.DERIVATIVES,
        "One clause lets the reader change the material, the other forbids it.",
        bans=rf"{_NOT}{_VERBS}\b(?:{_CHANGE})\b",
        listed=rf"{_ITEM}(?:{_CHANGE})\b",
        grants=_right(_CHANGE),
        about=_THING,
    ),
    Rule(
        ContradictionKind.MODEL_TRAINING,
        "One clause leaves the use of outputs free, the other forbids training other models on them.",
        bans=rf"{_OUT}.{{0,160}}{_TRAIN}|{_TRAIN}.{{0,160}}{_OUT}",
        grants=rf"{_OUT}.{{0,120}}\bfor any (?:purpose|use|lawful purpose)|\bno restrictions?\b.{{0,80}}{_OUT}"
        rf"|{_OUT}.{{0,80}}\b(?:without (?:any )?restriction|are not restricted|freely)"
        rf"|\b(?:use|using) {_OUT}.{{0,80}}{_TRAIN}",
        spared=r"\b(?:except|unless|other than|excluding|compet\w+|similar|without)\b",
        yields=r"\b(?:except|unless|subject to|provided|other than|not|in accordance|if)\b",
        grant_effects=(Effect.PERMIT, Effect.DECLARE),
    ),
    Rule(
        ContradictionKind.OUTPUT_OWNERSHIP,
        "One clause gives the outputs to the reader, the other to the licensor.",
        bans=rf"\b(?:we|licensor|company|provider) (?:\w+ )?(?:owns?|retains?)\b[^.;]{{0,60}}{_OUT}"
        rf"|{_OUT}[^.;]{{0,40}}\b(?:belongs?|owned)\b[^.;]{{0,20}}\b(?:to|by) (?:us|licensor|the licensor)\b",
        grants=rf"\byou (?:\w+ )?(?:own|retain)\b[^.;]{{0,60}}{_OUT}"
        rf"|{_OUT}[^.;]{{0,40}}\b(?:belongs?|owned)\b (?:to|by) you\b"
        rf"|\b(?:claims? )?no (?:rights?|ownership|claim)\b[^.;]{{0,60}}{_OUT}",
        spared=r"\b(?:except|unless|subject to|other than|excluding)\b",
        yields=r"\b(?:except|unless|other than|excluding)\b",
        ban_effects=_ANY,
        grant_effects=_ANY,
    ),
    Rule(
        ContradictionKind.SUBLICENSING,
        "One clause lets the reader sublicense, the other says that the licence can't be sublicensed.",
        bans=rf"\bnon-? ?sub-?licen[sc]e?able\b|{_NOT}{_VERBS}\bsub-?licen[sc]e\b|\bno right to sub-?licen[sc]e\b",
        grants=rf"(?:{_MAY}|{_GRANTS}){_VERBS}\bsub-?licen[sc]e\b|(?<!non-)(?<!non )(?<!not )\bsub-?licen[sc]e?able\b",
        spared=rf"\b(?:except|unless|other than|without|save)\b|{_NARROWER}",
        yields=rf"\b(?:except|unless|not|without the right)\b|{_NARROWER}",
        ban_effects=_ANY,
    ),
    Rule(
        ContradictionKind.TERRITORY,
        "One clause gives the right worldwide, the other leaves places out.",
        bans=r"\bnot (?:be(?:ing)? )?(?:granted|extend|apply|permitted|allowed|available|licensed)\b"
        r"|\b(?:may|must|shall|will) not\b|\bexclud|\bno (?:rights?|licen[sc]e)\b",
        holding=ValueKind.TERRITORY,
        grants=r"\bworld-?wide\b",
        spared=r"\bexport\b|\bsanction|\bembargo",
        yields=r"\b(?:except|other than|excluding)\b",
        ban_effects=_ANY,
    ),
    Rule(
        ContradictionKind.REVOCATION,
        "One clause says that the licence can't be revoked, the other lets the licensor end it at will.",
        # Whoever it is, by role or by name, that may end it: but the reader's own way out takes nothing away.
        bans=r"(?<!ir)\brevocable\b"
        r"|^(?!\W*(?:you|licensees?|recipients?|users?|customers?|either|each|both|any)\b)[^.;]{0,60}"
        r"\b(?:may|can|right to|reserves?)\b"
        rf"[^.;]{{0,80}}\b(?:terminate|revoke|withdraw|cancel)\w*\b[^.;]{{0,120}}(?:{_AT_WILL})",
        grants=r"\birrevocabl[ey]\b",
        spared=r"^(?!.*\b(?:with or without|for (?:any or )?no|without) (?:cause|reason)\b)"
        r".*\b(?:if (?:you|licensee)|breach|violat|fail)",
        yields=rf"\b(?:except|unless|jurisdiction|courts?|agrees?)\b|{_FROM_THE_READER}",
        ban_effects=_ANY,
    ),
    Rule(
        ContradictionKind.DURATION,
        "One clause gives the rights for ever, the other for a fixed time.",
        bans=r"\b(?:term|period) of (?:\w+ )?\(?\d+\)? (?:days?|months?|years?)\b|\bexpires? (?:on|after)\b"
        r"|\bfor (?:one|two|three|\d+) (?:\(\d+\) )?years? from\b",
        grants=r"\bperpetual\b",
        spared=r"\b(?:confidential|notice|non-?disclosure|surviv|cure|warrant|dispute|arbitrat|court|trial"
        r"|evaluation|option)\w*\b",
        yields=rf"\b(?:except|unless)\b|{_FROM_THE_READER}",
        ban_effects=_ANY,
    ),
)
