# SPDX-License-Identifier: Apache-2.0
"""Bans of passing it on and of changing it: of every kind, for some purposes alone, and of changed copies."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Passage
from howopen.assessment.harmless import spares_passing_on
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

_OBJECT = (
    r"[^.;]{0,80}\b(?:services?|models?|software|materials|weights"
    r"|parameters|works?|source code|products?|derivatives?|platform|(?:covered|licen[sc]ed|program) code|datasets?"
    r"|any (?:portion|part)|it|them)\b"
)
_PASS_ON = (
    r"(?:re)?distribut\w*|sublicens\w*|sub-licens\w*|sell|resell|publish"
    r"|disclose|rent|lease|lend|share|transfer|provide|make available|pass(?:ed)? on|hand(?:ed)? (?:on|over|to)|sublet"
)
_CHANGE = (
    r"modify|modifying|alter|adapt|translate(?![^.;]{0,60}\b(?:discover|source code)\b)"
    r"|(?:create|make) (?:any )?(?:derivatives?"
    r"|derivative works?|changes|modifications|alterations)"
    r"|creating derivatives?|prepare derivatives?|fine-?tun\w*|change"
)
_BAN_SPARED = (
    r"\b(?:notices?|inconsistent|conflict|additional or different|terms (?:and conditions )?(?:you"
    r"|on|that)|impose|assign or|outside|export|(?<!restriction is )prohibited by|not (?:explicitly|expressly)"
    r"|removed?)\b"
)
# An exception leaves room for a grant; what only goes back to the licensor leaves none.
_EXCEPTED = (
    r"\b(?:except(?! (?:for |when |by )?(?:contribut|submit|return|send)\w*)|unless|only if|other than|provided that)\b"
    r"|\b(?:separately|apart|in isolation|detached) from\b"
)
# Acts listed one after another, as an item under a ban has them; what they are done to comes late, or never.
_LISTED_ACTS = (
    r"^(?:\([a-z]\) )?(?=(?:cop(?:y|ying)|reproduc(?:e|ing)|modify(?:ing)?|adapt(?:ing)?|translat(?:e|ing)"
    r"|distribut(?:e|ing)|sell(?:ing)?|rent(?:ing)?|leas(?:e|ing)|alter(?:ing)?)(?:,| or | and ))[^.;]{0,170}?\b"
)
# Bans in such a clause that leave the right whole: on notices, names, formats and on other terms.
_OTHER_BANS = (
    r"\b(?:remov|eras|delet|obscur|strip|deface)\w*\b|\b(?:notices?|legends?|marks?|names?|logos?|credits?)\b"
    r"|\b(?:outputs?|generated (?:content|matter|data)|results)\b|\bunder (?:a|any) (?:other|different)\b"
    r"|\b(?:inconsistent|conflict\w*|impose|additional or different)\b"
    # These keep whole what others were given.
    r"|\b(?:claim|pretend|misrepresent|hinder|prevent|imped|depriv)\w*\b"
    r"|\bin excess of (?:your |the )?(?:actual |reasonable )?costs?\b|\bunder another\b"
)
# "The model may not be passed on": what it is done to stands first.
_THING = r"\b(?:models?|software|materials|weights|parameters|source code|datasets?|it|they)"
_DONE = {
    Category.REDISTRIBUTION: (
        r"(?:(?:re)?distributed|sub-?licen[sc]ed|disclosed|shared|transferred|published|made available|passed on|handed"
        r"|deposited)"
    ),
    Category.DERIVATIVES: r"(?:modified|altered|adapted|changed|translated)",
}
_PASSIVE = (
    r"(?: [\w,-]+){0,8} (?:may|must|shall|can) ?not be (?:[\w-]+ (?:or |and )?){0,3}",
    r"\b(?![^.;]*\b(?:without|unless|except|outside|together|separately)\b)",
)
# "Distribution of the model to third parties", as an item under a ban has it, whatever kind its clause was found as.
_AS_NOUN = {
    Category.REDISTRIBUTION: (
        r"^(?:\W*[\w.()]{1,5} )?(?:any )?(?:(?:re-?)?distribution|publication|transfer|disclosure|sub-?licensing) of"
        r" [^.;]{1,80}\bto (?:any )?(?:third|others?|anyone|anybody|the public)\b"
    ),
    Category.DERIVATIVES: r"^(?:\W*[\w.()]{1,5} )?(?:any )?(?:modification|adaptation|alteration|translation) of \w",
}
_SOLD = (
    r"\bfor (?:any |an? )?(?:commercial|profit|gain|payment|money|fee|consideration|price|charge)\b"
    r"|\b(?:results?|outputs?|contents?|terms|names?|marks?|data|information|keys?|passwords?|credentials)\b"
)
_ITEM_KINDS = (Category.COMMERCIAL_USE, Category.FIELD_OF_USE)
_NONE_ALLOWED = {
    Category.REDISTRIBUTION: r"\bno (?:re)?distribution\b[^.;]{0,60}\b(?:permitted|allowed)\b",
    Category.DERIVATIVES: (
        r"\bno (?:modifications?|changes|alterations?|derivatives?|derivative works?)\b[^.;]{0,60}\b(?:permitted"
        r"|allowed)\b"
    ),
}
# "You have no right to make adaptations", also at the end of a sentence that gives use.
NO_CHANGE_GIVEN = (
    r"\b(?:have|has|gets?|obtains?|receives?|gives?|grants?|with) no (?:rights?|permission|licen[sc]e) to"
    r" (?:make|create|prepare|produce) (?:any )?(?:adaptations?|adapted|derivatives?|modifi)"
)
"""Words that withhold the right to change, whatever effect their clause was given."""
_SOME_PURPOSES = (
    r"\bfor (?:any |the )?(?:(?:commercial|military|illegal|unlawful|illicit|harmful|malicious|unethical"
    r"|criminal)\b,? ?(?:or |and"
    r" )?)+(?:purposes?|uses?|ends?)\b"
)
# What may not be done with a changed copy limits the changing too.
_CHANGED_COPIES = (
    r"\b(?:make|making|provide|distribute|offer|share|sell|host|sublicen[sc]e|transfer|publish)\b[^.;]{0,160}"
    r"\b(?:modified (?:versions?|copies|works?)|modifications?|derivatives?|derivative works?)\b"
)
_GIVE_PASS_ON = (
    r"\bdistribut|(?<!non-)\bsublicens|(?<!non-)\bsub-licens|\bshare|\bpublish|\bdeal in\b"
    r"|\bcopies\b|\bhost\b|(?<!non-)\btransfer|\bredistribut|\bmake available"
    r"|\bconvey|\bcopy\b|\bpass(?:es|ed|ing)? (?:it |them )?(?:on|along)\b|\bhand(?:s|ed|ing)? (?:it |them )?on\b"
    r"|\bfurnish|\bcommunicat|\bmirrors?\b|\bdisseminat|\bcirculat|\bdiffus|\bhand(?:s|ed|ing)? (?:it |them )?out\b"
)
_GIVE_CHANGE = (
    r"\bmodif|\bderivative|\badapt|\bfine-?tun|\bdeal in\b|\bprepare\b"
    r"|\b(?:derived|adapted) (?:works?|programs?|models?|parameters|weights)\b|\balter|\btranslat|\bimprove"
    r"|\bchange|\btransform|\bretrain|\brework"
    r"|\breshape|\brebuild|\bre-?edit|\bprun(?:e|ing)\b|\bmerg(?:e|ing)\b|\bremix|\bquanti[sz]|\btun(?:e|ed|ing)\b"
)
ACTS = (Category.REDISTRIBUTION, Category.DERIVATIVES)
ACTS_AT_SERVICE = (*ACTS, Category.COMMERCIAL_USE, Category.LOCK_IN)
DOING = {Category.REDISTRIBUTION: _PASS_ON, Category.DERIVATIVES: _CHANGE}
GIVING = {Category.REDISTRIBUTION: _GIVE_PASS_ON, Category.DERIVATIVES: _GIVE_CHANGE}


def bans(
    text: Brief, category: Category, *, firm: bool = True, kinds: tuple[Category, ...] = ACTS
) -> tuple[Passage, ...]:
    """Bans of passing on or changing; with ``firm`` those without an exception alone."""
    # One sentence often forbids both ("modify, sell or distribute"); its clause may be found under one of them alone.
    saying = rf"\b(?:{DOING[category]})\b{_OBJECT}|{_LISTED_ACTS}(?:{DOING[category]})\b|{_NONE_ALLOWED[category]}"
    saying += rf"|{_THING}{_DONE[category].join(_PASSIVE)}"
    never = rf"{_BAN_SPARED}|{_EXCEPTED}" if firm else _BAN_SPARED
    found = text.find(*kinds, effects={Effect.PROHIBIT}, saying=saying, never=never, of={category})
    found += text.find(
        *ACTS,
        *_ITEM_KINDS,
        effects={Effect.PROHIBIT},
        saying=_AS_NOUN[category],
        never=rf"{never}|{_SOLD}",
        of={category},
    )
    return tuple(dict.fromkeys(p for p in found if not spares_passing_on(p)))


def bans_by_kind(text: Brief, category: Category, *, firm: bool = False) -> tuple[Passage, ...]:
    """Clauses on ``category`` that forbid, in whatever words; with ``firm`` those without an exception alone.

    What they forbid may be a part of it alone; but where no clause gives any of it, that is all there is.
    """
    never = rf"{_OTHER_BANS}|{_BAN_SPARED}|{_EXCEPTED}" if firm else _OTHER_BANS
    found = text.find(category, effects={Effect.PROHIBIT}, never=never)
    return tuple(p for p in found if not spares_passing_on(p))


def bans_partly(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Bans for some purposes alone, which take for granted that it may be done for others."""
    found = text.find(Category.FIELD_OF_USE, *ACTS, effects={Effect.PROHIBIT}, saying=_SOME_PURPOSES)
    return tuple(p for p in found if words(GIVING[category]).search(p.heeded(category)))


def bans_changed(text: Brief) -> tuple[Passage, ...]:
    """Bans of passing on changed copies, which limit the changing too."""
    found = text.find(
        Category.REDISTRIBUTION, effects={Effect.PROHIBIT}, saying=_CHANGED_COPIES, never=rf"{_BAN_SPARED}|{_EXCEPTED}"
    )
    return tuple(p for p in found if not spares_passing_on(p))
