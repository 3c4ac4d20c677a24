# SPDX-License-Identifier: Apache-2.0
"""The checklist: what must be done for a use, each entry with its clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.planning import Duty, DutyKind, Use
from howopen.planning.case import BINDING, Case, Passage, Ruling, cite, condition, pattern, plain

_QUOTED: Final = re.compile(r"[“\"]([^”\"]{3,240})[”\"]")
_PASSING_ON: Final = frozenset({Use.DISTRIBUTE})
_CHANGED: Final = frozenset({Use.FINE_TUNE, Use.DISTRIBUTE, Use.TRAIN_OTHERS})
_SHOWN: Final = frozenset({Use.PRODUCT, Use.HOSTED, Use.DISTRIBUTE})
_SERVED: Final = frozenset({Use.PRODUCT, Use.HOSTED})
_ALL: Final = frozenset(Use)
_OFFERED: Final = r"\b(?:products? or services?|hosted|as a service|network|remotely|end users?|users of)\b"
_SERVICE: Final = (
    r"\bhosted\b|\bas a service\b|\bweb access\b|\bapplication programming interface\b|\bvia (?:an )?api\b"
)
_NOT_SERVED: Final = r"\bother than through (?:a |an )?hosted\b"
_COPY: Final = (
    r"\bcop(?:y|ies) of (?:this|the) (?:[\w-]+ )?(?:agreement|licen[sc]e|terms)|\bpermission notice\b"
    r"|\b(?:provide|give|include|make available|accompan)\w*\b[^.;]{0,80}\b(?:this|the) (?:agreement|licen[sc]e)\b"
)
_MODIFIED: Final = (
    r"\b(?:modified|changed|modifications|changes)\b[^.;]{0,80}\b(?:notices?|stating|statement|indicat\w+|mark\w*)\b"
    r"|\b(?:indicat\w+|stat(?:e|ing|ement)|mark\w*|notices?)\b[^.;]{0,80}\b(?:modif\w+|chang\w+)\b"
)
_SOURCE: Final = (
    r"\bsource code\b[^.;]{0,120}\b(?:available|accompan\w*|include|provide|offer)|\bcorresponding source\b"
    r"|\b(?:make|provide|include|accompan\w*|offer)\b[^.;]{0,120}\bsource code\b"
)
# Grants that mention notices or copies are no duties to keep them.
_GIVES: Final = (
    r"\bhereby grants?\b|\bgrants? you\b|\bmay provide additional\b"
    r"|\bown (?:copyright|intellectual property) statement\b"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: DutyKind
    words: str
    uses: frozenset[Use]
    categories: tuple[Category, ...]
    saying: str = ""
    never: str = _GIVES


_EFFECTS: Final = {DutyKind.SAFEGUARD: (*BINDING, Effect.PROHIBIT), DutyKind.COMPLY: (Effect.PROHIBIT,)}
_RULES: Final = (
    _Rule(DutyKind.PASS_ON_TERMS, "Hand over a copy of the terms", _PASSING_ON, (Category.REDISTRIBUTION,), _COPY),
    _Rule(
        DutyKind.KEEP_NOTICES,
        "Keep the notices",
        _PASSING_ON,
        (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING),
        r"\bnotices?\b|\bcopyright\b|\battribution\b|\bcredit\b",
        rf"{_GIVES}|\bmay add\b",
    ),
    _Rule(
        DutyKind.MARK_CHANGES,
        "Mark what was changed",
        _PASSING_ON,
        (Category.DERIVATIVES, Category.REDISTRIBUTION),
        _MODIFIED,
    ),
    _Rule(DutyKind.FLOW_DOWN, "Bind recipients and users to the restrictions", _SHOWN, (Category.FLOW_DOWN,)),
    _Rule(
        DutyKind.DISCLOSE_SOURCE,
        "Make the source code available",
        _PASSING_ON,
        (Category.REDISTRIBUTION, Category.DERIVATIVES, Category.LOCK_IN),
        _SOURCE,
    ),
    _Rule(
        DutyKind.REPORT,
        "Report what the text asks for",
        _ALL,
        (Category.SAFETY_DUTY, Category.FIELD_OF_USE, Category.LOCK_IN),
        r"\breport\b|\bnotify (?:us|the licensor)\b",
    ),
    _Rule(DutyKind.SAFEGUARD, "Meet the safety duties", _ALL, (Category.SAFETY_DUTY,)),
    _Rule(DutyKind.COMPLY, "Keep to the technical bans, such as on reverse engineering", _ALL, (Category.LOCK_IN,)),
)


def duties(case: Case) -> tuple[Ruling, ...]:
    """The conditions that follow from every duty that this use sets off."""
    served = _service_is_distribution(case)
    found = [condition(duty, weight=2) for rule in _RULES if (duty := _by_rule(case, rule, served=served))]
    return (*_named(case), *found, *_share_alike(case), *_credit(case))


def _service_is_distribution(case: Case) -> bool:
    """Whether the text counts offering a service as distributing, so that the duties on passing on apply to it."""
    judged = case.part.judged
    defined = (
        plain(judged.document.quote(item.span))
        for item in judged.outline.definitions
        if item.term.lower().startswith("distribut")
    )
    declared = case.part.find(
        Category.REDISTRIBUTION, effects=(Effect.DECLARE,), saying=r"\bdistribut\w*\b.*\bmeans?\b"
    )
    return any(pattern(_SERVICE).search(words) for words in (*defined, *(p.words for p in declared)))


def _by_rule(case: Case, rule: _Rule, *, served: bool) -> Duty | None:
    effects = _EFFECTS.get(rule.kind, BINDING)
    passages = case.part.find(*rule.categories, effects=effects, saying=rule.saying, never=rule.never)
    if case.use not in rule.uses:
        if case.use not in _SERVED:
            return None
        passages = tuple(p for p in passages if (served or p.says(_OFFERED)) and not p.says(_NOT_SERVED))
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
        condition(Duty(kind, _naming(kind, label), cite(passages), label), weight=6)
        for (kind, label), passages in found.items()
    )


def _naming(kind: DutyKind, label: str) -> str:
    return f"Display “{label}”" if kind is DutyKind.DISPLAY else f"Carry “{label}” in the name of the model"


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


def _credit(case: Case) -> tuple[Ruling, ...]:
    """Duties to give credit whose words were not picked out as a value, so that none is lost."""
    saying = r"\b(?:display|state|mention|cite|acknowledge|credit|statement)\w*\b"
    found = case.part.find(Category.ATTRIBUTION_BRANDING, effects=BINDING, saying=saying, never=r"\bmay\b|\bnotices?\b")
    passages = tuple(
        p
        for p in found
        if not (p.has(ValueKind.DISPLAY) or p.has(ValueKind.NAME_PREFIX) or _capped(case, p))
        and case.use in (_SHOWN | {Use.FINE_TUNE} if p.says(r"\bderivative\b") else _SHOWN)
    )
    if not passages:
        return ()
    quoted, behind = _quoted(case, passages)
    words = "Give credit as the text says"
    return (condition(Duty(DutyKind.DISPLAY, words, cite((*passages, *behind)), quoted), weight=4),)


def _quoted(case: Case, passages: tuple[Passage, ...]) -> tuple[str, tuple[Passage, ...]]:
    """The words in quotation marks that a duty gives, in its own clause or in the next, and that next clause."""
    document = case.part.judged.document
    for passage in passages:
        start, end = passage.clause.span.start, passage.clause.span.end
        if match := _QUOTED.search(document.text, start, end):
            return " ".join(match[1].split()), ()
        for one in case.part.passages:
            next_start = one.clause.span.start
            if next_start < end or document.text[end:next_start].strip():
                continue
            if match := _QUOTED.match(document.text, one.clause.span.start, one.clause.span.end):
                return " ".join(match[1].split()), (one,)
    return "", ()
