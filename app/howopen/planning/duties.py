# SPDX-License-Identifier: Apache-2.0
"""The checklist: what must be done for a use, each entry with its clauses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.planning import Duty, DutyKind, Use
from howopen.planning.case import BINDING, Case, Passage, Ruling, cite, condition

_PASSING_ON: Final = frozenset({Use.DISTRIBUTE})
_CHANGED: Final = frozenset({Use.FINE_TUNE, Use.DISTRIBUTE, Use.TRAIN_OTHERS})
_SHOWN: Final = frozenset({Use.PRODUCT, Use.HOSTED, Use.DISTRIBUTE})
_ALL: Final = frozenset(Use)
_OFFERED: Final = r"\b(?:products? or services?|product|hosted|as a service|network|remotely|end users?|users of)\b"
_REACHES: Final = frozenset({DutyKind.PASS_ON_TERMS, DutyKind.FLOW_DOWN, DutyKind.DISCLOSE_SOURCE})


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: DutyKind
    words: str
    uses: frozenset[Use]
    categories: tuple[Category, ...]
    saying: str
    weight: int = 2


_RULES: Final = (
    _Rule(DutyKind.PASS_ON_TERMS, "Hand over a copy of the terms", _PASSING_ON, (Category.REDISTRIBUTION,),
          r"\bcop(?:y|ies) of (?:this|the) (?:[\w-]+ )?(?:agreement|licen[sc]e|terms)|\b(?:provide|give|include|make available|accompan)\w*\b[^.;]{0,80}\b(?:this|the) (?:agreement|licen[sc]e)\b|\bpermission notice\b"),
    _Rule(DutyKind.KEEP_NOTICES, "Keep the notices", _PASSING_ON, (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING),
          r"\bnotices?\b|\bcopyright\b|\battribution\b|\bcredit\b"),
    _Rule(DutyKind.MARK_CHANGES, "Mark what was changed", _PASSING_ON, (Category.DERIVATIVES, Category.REDISTRIBUTION),
          r"\b(?:modified|changed|modifications|changes)\b[^.;]{0,80}\b(?:notices?|stating|statement|indicat\w+|mark\w*)\b|\b(?:indicat\w+|stat(?:e|ing|ement)|mark\w*|notices?)\b[^.;]{0,80}\b(?:modif\w+|chang\w+)\b"),
    _Rule(DutyKind.FLOW_DOWN, "Bind recipients and users to the restrictions", _SHOWN, (Category.FLOW_DOWN,), r""),
    _Rule(DutyKind.DISCLOSE_SOURCE, "Make the source code available", _PASSING_ON, (Category.REDISTRIBUTION, Category.DERIVATIVES, Category.LOCK_IN),
          r"\bsource code\b[^.;]{0,120}\b(?:available|accompan\w*|include|provide|offer)|\b(?:make|provide|include|accompan\w*|offer)\b[^.;]{0,120}\bsource code\b|\bcorresponding source\b"),
    _Rule(DutyKind.REPORT, "Report what the text asks for", _ALL, (Category.SAFETY_DUTY, Category.FIELD_OF_USE, Category.LOCK_IN), r"\breport\b|\bnotify (?:us|the licensor)\b"),
    _Rule(DutyKind.SAFEGUARD, "Meet the safety duties", _ALL, (Category.SAFETY_DUTY,), r""),
)  # fmt: skip


def duties(case: Case) -> tuple[Ruling, ...]:
    """The conditions that follow from every duty that this use sets off."""
    found = [condition(duty, weight=rule.weight) for rule in _RULES if (duty := _by_rule(case, rule))]
    return (*_named(case), *found, *_share_alike(case), *_unruled(case))


def _by_rule(case: Case, rule: _Rule) -> Duty | None:
    effects = (*BINDING, Effect.PROHIBIT) if rule.kind is DutyKind.SAFEGUARD else BINDING
    passages = case.part.find(*rule.categories, effects=effects, saying=rule.saying)
    if case.use not in rule.uses:
        offered = case.use in (Use.PRODUCT, Use.HOSTED) and rule.kind in _REACHES
        passages = tuple(p for p in passages if p.says(_OFFERED)) if offered else ()
    return Duty(rule.kind, rule.words, cite(passages)) if passages else None


def _named(case: Case) -> tuple[Ruling, ...]:
    """Names to show and to carry. Those that only a threshold sets off are judged with it."""
    found: dict[tuple[DutyKind, str], list[Passage]] = {}
    for passage in case.part.find(effects=BINDING):
        if passage.clause.category is Category.USER_CAP or _capped(case, passage):
            continue
        for value in passage.clause.values:
            if kind := _kind(case.use, value, passage):
                found.setdefault((kind, value.label), []).append(passage)
    return tuple(
        condition(Duty(kind, f"{_VERBS[kind]} “{label}”{_TAILS[kind]}", cite(passages), label), weight=6)
        for (kind, label), passages in found.items()
    )


_VERBS: Final = {DutyKind.DISPLAY: "Display", DutyKind.NAME_PREFIX: "Carry"}
_TAILS: Final = {DutyKind.DISPLAY: "", DutyKind.NAME_PREFIX: " in the name of the model"}


def _capped(case: Case, passage: Passage) -> bool:
    span = passage.clause.span
    return any(p.clause.span.overlaps(span) and p.has(ValueKind.THRESHOLD) for p in case.part.find(Category.USER_CAP))


def _kind(use: Use, value: Value, passage: Passage) -> DutyKind | None:
    if value.kind is ValueKind.NAME_PREFIX and use in _CHANGED:
        return DutyKind.NAME_PREFIX
    if value.kind is not ValueKind.DISPLAY:
        return None
    trained = passage.says(r"\b(?:train|fine-? ?tun|distil|improv)\w*\b")
    uses = _SHOWN | {Use.FINE_TUNE, Use.TRAIN_OTHERS} if trained or passage.says(r"\banother ai model\b") else _SHOWN
    return DutyKind.DISPLAY if use in uses else None


def _share_alike(case: Case) -> tuple[Ruling, ...]:
    if not case.facts.share_alike:
        return ()
    basis = case.part.basis("share_alike")
    network = any(p.says(r"\bnetwork\b|\bremotely\b|\bhosted\b|\bas a service\b") for p in basis)
    uses = _SHOWN if network else _PASSING_ON
    duty = Duty(DutyKind.SHARE_ALIKE, "Pass changes on under the same terms", cite(basis))
    return (condition(duty, weight=4),) if case.use in uses else ()


def _unruled(case: Case) -> tuple[Ruling, ...]:
    """Display and naming duties whose words could not be picked out, so that none is lost."""
    if case.use not in _SHOWN:
        return ()
    saying = r"\b(?:display|state|mention|cite|acknowledge|credit|statement)\w*\b"
    passages = case.part.find(Category.ATTRIBUTION_BRANDING, effects=BINDING, saying=saying, never=r"\bmay\b")
    plain = tuple(p for p in passages if not (p.has(ValueKind.DISPLAY) or p.has(ValueKind.NAME_PREFIX)))
    rest = tuple(p for p in plain if not _capped(case, p))
    if not rest:
        return ()
    return (condition(Duty(DutyKind.DISPLAY, "Give credit as the text says", cite(rest)), weight=3),)
