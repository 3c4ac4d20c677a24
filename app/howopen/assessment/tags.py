# SPDX-License-Identifier: Apache-2.0
"""choosealicense's permissions, conditions and limitations, read from the clauses.

A permission ``meets`` where it is granted and ``fails`` where it is withheld. A condition or limitation ``meets``
where the text has it, and ``fails`` where the text frees the reader of it. Silence is undecidable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import grants
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Permission, Purpose, Verdict

Rule = Callable[[Brief, Decided], Finding[Verdict]]

_DUTY = frozenset({Effect.REQUIRE, Effect.CONDITION})
_PASSING = (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING, Category.DERIVATIVES, Category.FLOW_DOWN)
_SILENT = "The text does not say."
_BY_PERMISSION = {
    Permission.ALLOWED: (Verdict.MEETS, "It is granted."),
    Permission.CONDITIONAL: (Verdict.ARGUABLE, "It is granted on conditions."),
    Permission.PROHIBITED: (Verdict.FAILS, "It is withheld."),
    Permission.UNSTATED: (Verdict.UNDECIDABLE, _SILENT),
}


def _permission(key: str) -> Rule:
    """The rule for a permission that a fact states."""

    def rule(text: Brief, decided: Decided) -> Finding[Verdict]:
        verdict, reason = _BY_PERMISSION[getattr(decided.facts, key)]
        granting = ids(grants(text)) if verdict is Verdict.MEETS else ()
        return Finding(verdict, reason, decided.clauses(key) or granting)

    return rule


def _patents(*, granted: Verdict, withheld: Verdict) -> Rule:
    """The rule for patents, once as a permission and once as a limitation."""

    def rule(text: Brief, decided: Decided) -> Finding[Verdict]:
        if decided.facts.patent_grant:
            return Finding(granted, "Patents are licensed.", decided.clauses("patent_grant"))
        refused = text.find(saying=_NO_PATENTS)
        if refused:
            return Finding(withheld, "The text gives no patent licence.", ids(refused))
        return Finding(Verdict.UNDECIDABLE, "The text does not speak of a patent licence.")

    return rule


def _private(text: Brief, decided: Decided) -> Finding[Verdict]:
    """Use without passing on: every purpose but evaluation holds it, wherever a certain clause grants use."""
    using = text.find(effects=RIGHTS, saying=r"\bus(?:e|ed|age|ing)\b|\bdeal in\b|\brun\b", sure=True)
    if decided.facts.purpose is Purpose.EVALUATION:
        return Finding(Verdict.FAILS, "It may only be tried.", decided.clauses("purpose"))
    banned = text.find(
        effects={Effect.PROHIBIT}, saying=r"\bprivate(?:ly)? (?:use|modif)|\bfor (?:private|personal) use"
    )
    if banned:
        return Finding(Verdict.FAILS, "Private use is withheld.", ids(banned))
    if not using:
        return Finding(Verdict.UNDECIDABLE, _SILENT)
    return Finding(Verdict.MEETS, "Use without passing it on is granted.", ids(using))


@dataclass(frozen=True, slots=True)
class Tag:
    """A condition or limitation: the words that set it, in which categories, and the words that free of it.

    Both hold one of the letters in ``about``, which are quicker to look for.
    """

    about: tuple[str, ...]
    categories: tuple[Category, ...]
    saying: str
    freed: str
    effects: frozenset[Effect] = _DUTY
    never: str = ""
    has: str = "The text asks for it."
    free: str = "The text frees the reader of it."


def _sets(tag: Tag, passage: Passage) -> bool:
    clause = passage.clause
    fits = clause.category in tag.categories and passage.effect in tag.effects
    return fits and passage.says(tag.saying) and not (tag.never and passage.says(tag.never))


def _stated(tag: Tag) -> Rule:
    def rule(text: Brief, _decided: Decided) -> Finding[Verdict]:
        named = tuple(p for p in text.passages if any(root in p.words for root in tag.about))
        freed = tuple(p for p in named if p.says(tag.freed))
        found = tuple(p for p in named if _sets(tag, p))
        kept = tuple(p for p in found if p not in freed)
        if any(not p.clause.uncertain for p in kept):
            return Finding(Verdict.MEETS, tag.has, ids(kept))
        if kept:
            return Finding(Verdict.UNDECIDABLE, "It seems to, but that reading is uncertain.", ids(kept))
        sure: tuple[Passage, ...] = tuple(p for p in freed if not p.clause.uncertain)
        return Finding(Verdict.FAILS, tag.free, ids(sure)) if sure else Finding(Verdict.UNDECIDABLE, _SILENT)

    return rule


_NO_PATENTS = (
    r"\b(?:no|not|without)\b[^.;]{0,80}\bpatent (?:licen[sc]e|rights?)|\bpatent rights are not (?:licen[sc]ed"
    r"|granted)"
    r"|\bpatents?\b[^.;]{0,60}\b(?:is|are) (?:not|neither) (?:licen[sc]ed|granted)"
)
_NO_CREDIT = (
    r"\b(?:no|not|without)\b[^.;]{0,40}\b(?:attribution|credit|notices?)\b[^.;]{0,20}\b(?:required|needed|necessary)"
)
_NOTICES = (
    r"\b(?:copyright|licen[sc]e|permission|proprietary|attribution)\b[^.;]{0,60}\bnotices?\b|\bcop(?:y"
    r"|ies) of (?:this"
    r"|the) (?:\w+ ){0,3}(?:licen[sc]e|agreement)\b|\bnotices?\b[^.;]{0,160}\b(?:copyright|licen[sc]e)\b"
    r"|\bretain\b[^.;]{0,80}\bnotices?\b"
)
_NO_NOTICE_IN_BINARIES = (
    r"\b(?:binar|object|executable|compiled|machine-)[^.;]{0,120}\b(?:need|required?|have) not\b"
    r"|\bneed not\b[^.;]{0,80}"
    r"\b(?:binar|object|executable|compiled)|\bexcept\b[^.;]{0,40}\bmachine-executable object code\b"
)
_SOURCE = (
    r"\b(?:source|source code|corresponding source|source form)\b[^.;]{0,160}\b(?:available|accompan|include|provide"
    r"|offer|disclos)|\b(?:make|provide|include|accompan|offer|disclos)\w*[^.;]{0,120}\bsource (?:code|form)\b"
)
_NO_SOURCE = r"\b(?:no|not|without)\b[^.;]{0,60}\b(?:disclos|publish|provid|releas|oblig)\w*[^.;]{0,60}\bsource code\b"
_NETWORK = r"\b(?:network|remotely|over the internet|as a service|hosted)\b"
_SAME = (
    r"\b(?:under|by) (?:the )?(?:exact )?same (?:terms|licen[sc]e|conditions)"
    r"|\bunder (?:the terms (?:and conditions )?of )?"
    r"this (?:licen[sc]e|agreement)\b"
)
_OWN_TERMS = (
    r"\b(?:under|on) (?:different|other|your own|any) (?:\w+ ){0,3}(?:terms|licen[sc]e)|\bterms of your choice\b"
)
_FILES = r"\b(?:modified )?files?\b"
_LIBRARY = r"\blibrar(?:y|ies)\b"

RULES: Mapping[str, Rule] = {
    "cal-commercial-use": _permission("commercial_use"),
    "cal-distribution": _permission("redistribution"),
    "cal-modification": _permission("derivatives"),
    "cal-patent-use": _patents(granted=Verdict.MEETS, withheld=Verdict.FAILS),
    "cal-private-use": _private,
    "cal-include-copyright": _stated(Tag(("notice", "cop", "attribution", "credit"), _PASSING, _NOTICES, _NO_CREDIT)),
    "cal-include-copyright--source": _stated(
        Tag(
            ("source", "binar", "object", "executable", "compiled"),
            _PASSING,
            rf"\bsource\b[^.;]{{0,160}}(?:{_NOTICES})|(?:{_NOTICES})[^.;]{{0,160}}\bsource\b",
            rf"{_NO_CREDIT}|{_NO_NOTICE_IN_BINARIES}",
            never=r"\bin binary form must\b",
        )
    ),
    "cal-document-changes": _stated(
        Tag(
            ("modif", "chang", "alter"),
            _PASSING,
            r"\b(?:notices?|state|mark|document|indicat|identif|describ)\w*\b[^.;]{0,120}\b(?:chang|modif|alter)\w*"
            r"|\b(?:modified|altered|changed)\b[^.;]{0,100}\b(?:marked|notices?|identified|labell?ed)\b",
            r"\b(?:no|not|without)\b[^.;]{0,40}\b(?:stat|mark|document|indicat)\w*[^.;]{0,40}\b(?:changes"
            r"|modifications)\b",
        )
    ),
    "cal-disclose-source": _stated(Tag(("source",), _PASSING, _SOURCE, _NO_SOURCE)),
    "cal-network-use-disclose": _stated(
        Tag(
            ("network", "remotely", "internet", "service", "hosted"),
            (*_PASSING, Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
            rf"{_NETWORK}[^.;]{{0,240}}\bsource\b|\bsource\b[^.;]{{0,240}}{_NETWORK}",
            rf"{_NETWORK}[^.;]{{0,60}}\bnot\b[^.;]{{0,40}}\b(?:distribut|convey)"
            rf"|\b(?:not|no)\b[^.;]{{0,80}}{_NETWORK}[^.;]{{0,80}}\b(?:distribut|convey|source)",
        )
    ),
    "cal-same-license": _stated(
        Tag(
            ("licen", "terms", "agreement", "conditions"),
            _PASSING,
            _SAME,
            _OWN_TERMS,
            never=rf"{_FILES}|{_LIBRARY}|\bcopy of this\b",
        )
    ),
    "cal-same-license--file": _stated(
        Tag(("file",), _PASSING, rf"{_FILES}.*(?:{_SAME})|(?:{_SAME}).*{_FILES}", _OWN_TERMS)
    ),
    "cal-same-license--library": _stated(
        Tag(("librar",), _PASSING, rf"{_LIBRARY}.*(?:{_SAME})|(?:{_SAME}).*{_LIBRARY}", _OWN_TERMS)
    ),
    "cal-trademark-use": _stated(
        Tag(
            ("mark", "name", "logo"),
            (Category.ATTRIBUTION_BRANDING, Category.INTELLECTUAL_PROPERTY, Category.FIELD_OF_USE),
            r"\b(?:no|not|nor|nothing|neither|without)\b.*\b(?:trade ?marks?|trade names?|logos?|names?)\b"
            r"|\b(?:trade ?marks?|trade names?|logos?|names?)\b.*\b(?:not|without|no)\b",
            r"\b(?:you may(?! not)|granted?|licen[sc]e)\b[^.;]{0,60}"
            r"\buse (?:the |our |its )?(?:trade ?marks?|logos?)\b",
            effects=frozenset({Effect.PROHIBIT, Effect.DECLARE, Effect.CONDITION}),
            has="Names and marks are not licensed.",
            free="Names and marks are licensed.",
        )
    ),
    "cal-liability": _stated(
        Tag(
            ("liab", "damages", "responsib"),
            (Category.WARRANTY_LIABILITY,),
            r"\b(?:no|not|nor|never|disclaim\w*|exclud\w*|limited?)\b.*\b(?:liab|damages|responsib)"
            r"|\b(?:liab|damages|responsib)\w*.*\b(?:not|no|exclud\w*|limited)\b",
            r"\b(?:licensor|we|authors?|provider|company)\b (?:is|are|shall be|will be"
            r"|accepts?)(?! not)[^.;]{0,20}\bliab",
            effects=frozenset(Effect),
            has="Liability is excluded or limited.",
            free="The licensor accepts liability.",
        )
    ),
    "cal-patent-limit": _patents(granted=Verdict.FAILS, withheld=Verdict.MEETS),
    "cal-warranty": _stated(
        Tag(
            ("as is", "as-is", "warrant"),
            (Category.WARRANTY_LIABILITY,),
            r"\bas is\b|\bas-is\b|\b(?:no|not|without|disclaim\w*)\b.*\bwarrant",
            r"\b(?:licensor|we|authors?|provider|company)\b (?:hereby )?warrants?\b",
            effects=frozenset(Effect),
            has="Warranties are disclaimed.",
            free="The licensor gives a warranty.",
        )
    ),
}
"""The rule of each tag, by the criterion's id."""
