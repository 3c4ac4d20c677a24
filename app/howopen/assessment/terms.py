# SPDX-License-Identifier: Apache-2.0
"""TLDRLegal's 23 terms: can, cannot, must, or unstated."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.brief import RIGHTS, Brief
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Permission, Purpose, TermValue

_KEEPING = (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING, Category.DERIVATIVES, Category.FLOW_DOWN)
_DUTY = frozenset({Effect.REQUIRE, Effect.CONDITION, Effect.PROHIBIT})
_COPYRIGHT = (
    r"\bcopyright\b[^.;]{0,60}\b(?:notice|statement|line|legend)|\b(?:notices?"
    r"|statements?) of copyright|\bcopyright,|\bcopyright notices\b"
    r"|\bcopyright\b.*\b(?:retain|includ|appear|reproduc|preserv)"
)


@dataclass(frozen=True, slots=True)
class DutyRule:
    """A term that is ``must`` where a clause of the keeping kind has these words."""

    term: str
    saying: str
    never: str = ""


_DUTIES = (
    DutyRule("Include Copyright", _COPYRIGHT),
    DutyRule(
        "Include License",
        r"\b(?:permission notice|this (?:list of conditions|permission)"
        r"|copy of (?:this|the) (?:licen[sc]e|agreement)|these conditions"
        r"|this (?:licen[sc]e|agreement)\b[^.;]{0,60}\b(?:included|accompan"
        r"|retain))"
        r"|\b(?:include|accompan|retain|provide|give|reproduce)\w*[^.;]{0,120}\b(?:this"
        r"|the) (?:licen[sc]e|agreement|permission|notice and)",
    ),
    DutyRule("Include Notice", r"\"notice\" (?:text )?file|\bnotice file\b|\bnotice\.txt\b|\blegal file\b"),
    DutyRule(
        "State Changes",
        (
            r"\b(?:modif|chang|alter)\w*[^.;]{0,120}\b(?:notices?|mark|stat(?:e"
            r"|ing)|document|identif|date)|\b(?:prominent|notice|mark|document"
            r"|state)\w*[^.;]{0,120}\b(?:modif|chang|altered)"
        ),
    ),
    DutyRule(
        "Disclose Source",
        (
            r"\bsource (?:code|form)\b[^.;]{0,160}\b(?:available|accompan|provide"
            r"|publish|offer)|\b(?:make|provide|include|accompan|publish|offer)\w*[^.;]{0,160}\bsource code\b"
        ),
    ),
    DutyRule(
        "Give Credit",
        r"\backnowledg|\bcredit|\battribution to\b|\bproduct includes\b|\bcit(?:e|ing)\b|\"(?:built|powered|improved) ",
    ),
    DutyRule(
        "Rename",
        (
            r"\b(?:rename|renamed|different name|change the name|another name"
            r"|not be (?:called|named)|may (?:not )?be called)\b"
        ),
        "prior written",
    ),
    DutyRule(
        "Include Original",
        (
            r"\boriginal (?:source|version|software|work|program|package|files?"
            r"|unmodified)|\bunmodified (?:source|version|cop)"
        ),
    ),
    DutyRule(
        "Include Install Instructions", r"\binstallation (?:information|instructions)|\binstall(?:ation)? scripts"
    ),
    DutyRule(
        "Contact Author", r"\b(?:notify|contact|inform|send)\b[^.;]{0,60}\b(?:author|licensor|copyright holder|us|me)\b"
    ),
)


def _must(text: Brief, rule: DutyRule) -> TermValue:
    found = text.find(*_KEEPING, effects=_DUTY, saying=rule.saying, never=rule.never)
    return TermValue.MUST if found else TermValue.UNSTATED


def _of(permission: Permission) -> TermValue:
    if permission is Permission.PROHIBITED:
        return TermValue.CANNOT
    return TermValue.UNSTATED if permission is Permission.UNSTATED else TermValue.CAN


def _when(condition: object, value: TermValue) -> TermValue:
    return value if condition else TermValue.UNSTATED


def _sublicense(text: Brief) -> TermValue:
    banned = text.find(
        saying=r"\bnon-? ?sub-?licen[sc]able|\b(?:not|no right to) (?:[\w,]+ ){0,4}sub-?licen[sc]e",
        never=r"\bnon-?exclusive, sublicen",
    )
    given = text.find(effects=RIGHTS, saying=r"\bsub-?licen[sc]", sure=True)
    if banned:
        return TermValue.CANNOT
    return _when(given, TermValue.CAN)


def _private(text: Brief, decided: Decided) -> TermValue:
    if decided.kind is not Kind.LICENCE:
        return TermValue.UNSTATED
    named = text.says(r"\b(?:private|personal|internal|for any) (?:use|purpose)|\bany purpose\b|\bto use, copy\b")
    return _when(named or decided.facts.purpose is Purpose.PERSONAL, TermValue.CAN)


def _liable(text: Brief) -> TermValue:
    return _when(
        text.find(
            Category.WARRANTY_LIABILITY,
            saying=(
                r"\bno (?:event|case|circumstances)\b|\bnot (?:be )?(?:liable|responsible)"
                r"|\bwithout (?:any )?(?:express|warrant)|\bas[- ]is\b|\bno (?:liability"
                r"|warrant)|\bdisclaim"
            ),
        ),
        TermValue.CANNOT,
    )


def _trademark(text: Brief) -> TermValue:
    banned = text.find(
        Category.ATTRIBUTION_BRANDING,
        effects={Effect.PROHIBIT, Effect.CONDITION, Effect.DECLARE},
        saying=r"\b(?:trade ?marks?|trade names?|names? (?:of|and)|logos?|endorse|publicity|the names?)\b",
        never=r"\bgoodwill\b",
    )
    return _when(banned, TermValue.CANNOT)


def terms(text: Brief, decided: Decided) -> tuple[tuple[str, TermValue], ...]:
    """All 23 terms in alphabetical order; a text that is no licence, terms or policy has none."""
    facts = decided.facts
    warranty = text.find(
        effects={Effect.PERMIT, Effect.CONDITION}, saying=r"\b(?:offer|provide|charge)\b.*\bwarranty\b", sure=True
    )
    relicense = text.find(
        effects=RIGHTS,
        saying=(
            r"\b(?:any )?later version|\brelicen[sc]e|\bunder (?:the )?(?:terms of )?(?:a"
            r"|any|another) (?:other |different )?licen[sc]e"
        ),
        sure=True,
    )
    linking = text.find(effects=RIGHTS, saying=r"\bstatic(?:ally)? link|\blink\w* (?:statically|with)", sure=True)
    asking = any(
        what in ("pay", "request a licence", "your rights end")
        for _, value in text.values(ValueKind.THRESHOLD)
        for name, what in value.details
        if name == "Then"
    )
    found = {
        "Commercial Use": _of(facts.commercial_use),
        "Compensate for Damages": _when(
            text.find(
                Category.INDEMNITY,
                effects={Effect.REQUIRE, Effect.CONDITION},
                saying=r"\byou\b|\blicensee\b|\bcontributor|\buser",
            ),
            TermValue.MUST,
        ),
        "Distribute": _of(facts.redistribution),
        "Hold Liable": _liable(text),
        "Modify": _of(facts.derivatives),
        "Pay Above Use Threshold": _when(asking, TermValue.MUST),
        "Place Warranty": _when(warranty, TermValue.CAN),
        "Private Use": _private(text, decided),
        "Relicense": _when(relicense, TermValue.CAN),
        "Statically Link": _when(linking, TermValue.CAN),
        "Sublicense": _sublicense(text),
        "Use Patent Claims": _when(facts.patent_grant, TermValue.CAN),
        "Use Trademark": _trademark(text),
        **{rule.term: _must(text, rule) for rule in _DUTIES},
    }
    if decided.kind is Kind.NEITHER:
        found = dict.fromkeys(found, TermValue.UNSTATED)
    return tuple(sorted(found.items()))
