# SPDX-License-Identifier: Apache-2.0
"""From clauses to answers: every rule is asked for every planned use, and the strictest ruling decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.facts import OpennessClass
from howopen.domain.planning import Answer, Distance, Duty, DutyKind, Enquiry, LicenceAnswers, Reply, Use
from howopen.planning.case import Case, Part, Ruling, make_part
from howopen.planning.duties import duties
from howopen.planning.fields import policies, sector, sectors_of_plan, use_restrictions
from howopen.planning.profiles import USE_LABELS
from howopen.planning.purposes import commercial, grants, no_grant, purpose, uncertain_limits, unread
from howopen.planning.rights import right
from howopen.planning.sectors import sector_words
from howopen.planning.territories import territory
from howopen.planning.thresholds import caps, thresholds

SECTOR_PREFIX: Final = "sector:"
_COMMON: Final[tuple[Callable[[Case], tuple[Ruling, ...]], ...]] = (territory, caps, use_restrictions, duties)
_OF_GRANTS: Final[tuple[Callable[[Case], tuple[Ruling, ...]], ...]] = (purpose, commercial, right)
_HEAD: Final = 2_000  # characters in which a policy says whose it is
_COMMON_WORDS: Final = frozenset(
    {
        *("acceptable", "prohibited", "responsible", "community", "model", "models", "licence", "license", "terms"),
        *("use", "uses", "usage", "policy", "policies", "restrictions", "guidelines", "and", "of", "our", "s", "the"),
    }
)
_LIMITS: Final = (Category.USER_CAP, Category.FIELD_OF_USE, Category.COMMERCIAL_USE, Category.TERRITORY_EXPORT)


def can_we(judged: Sequence[Analysis], enquiry: Enquiry, *, name: str = "") -> LicenceAnswers:
    """The answers of one licence, or of several documents judged as one: each answer is the strictest of them.

    ``name`` is what they are called together (the first document's name where it is ""). Of documents judged as one,
    those that grant nothing (a policy, a notice) only take away; where none grants, every answer is ``ask`` or ``no``.

    Raises:
        ValueError: if there is no document.
    """
    if not judged:
        raise ValueError("nothing to judge")
    parts = tuple(make_part(one, index) for index, one in enumerate(judged))
    answers = [_answer(use.value, USE_LABELS[use], _rulings(parts, use, enquiry), enquiry) for use in enquiry.plan.uses]
    answers += [_of_sector(parts, sector_name, enquiry) for sector_name in enquiry.plan.sectors]
    return LicenceAnswers(name or judged[0].document.name, tuple(judged), tuple(answers), _distances(parts, enquiry))


def _distances(parts: tuple[Part, ...], enquiry: Enquiry) -> tuple[Distance, ...]:
    return tuple(item.distance for part in parts for item in thresholds(part, enquiry.organisation))


def _missing(part: Part, parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The policies taken in by name, unless one of that name is judged too or the text itself holds it."""
    others = [other for other in parts if other is not part and other.facts.openness_class is OpennessClass.USE_POLICY]
    titled = {" ".join(s.title.lower().split()) for s in part.judged.outline.sections}
    return tuple(
        name
        for name in policies(part)
        if not any(title and name.lower() in title for title in titled)
        and not any(_is_called(other, name) for other in others)
    )


def _is_called(part: Part, name: str) -> bool:
    """Whether the policy may be the one of that name: what tells the name from others stands in its head."""
    document = part.judged.document
    head = f"{document.title} {document.name} {document.text[:_HEAD]}".lower()
    telling = set(re.findall(r"[a-z0-9]+", name.lower())) - _COMMON_WORDS
    return telling <= set(re.findall(r"[a-z0-9]+", head))


def _rulings(parts: tuple[Part, ...], use: Use, enquiry: Enquiry, *, sectors: bool = True) -> tuple[Ruling, ...]:
    granting = [part for part in parts if grants(part)]
    found: list[Ruling] = [] if granting else [no_grant(part) for part in parts]
    for part in parts:
        case = Case(part, use, enquiry, _missing(part, parts))
        found += unread(part)
        rules = (*_COMMON, *_OF_GRANTS) if part in granting else _COMMON
        found += [ruling for rule in rules for ruling in rule(case)]
        found += uncertain_limits(case, _limits(part))
        found += sectors_of_plan(case) if sectors else ()
        if part not in granting:
            found += _taking_away(case)
    if granting and not found:
        found.append(_granted(granting))
    return tuple(found)


def _limits(part: Part) -> tuple[Category, ...]:
    """What may limit every use. A policy is a list of prohibited uses, and to keep out of them is a duty already."""
    if part.facts.openness_class is OpennessClass.USE_POLICY:
        return tuple(category for category in _LIMITS if category is not Category.FIELD_OF_USE)
    return _LIMITS


def _taking_away(case: Case) -> tuple[Ruling, ...]:
    """Of what a document without a grant says on rights, only the bans count."""
    found = (*right(case), *(purpose(case) + commercial(case)))
    return tuple(ruling for ruling in found if ruling.reply is Reply.NO)


def _granted(granting: Sequence[Part]) -> Ruling:
    keys = ("commercial_use", "purpose", "redistribution")
    basis = next((found for part in granting for key in keys if (found := part.basis(key))), ())
    return Ruling(
        Reply.YES,
        "It is granted, and no clause that was found limits this use.",
        tuple(p.cited for p in basis),
        brief="No limits found",
    )


def _of_sector(parts: tuple[Part, ...], name: str, enquiry: Enquiry) -> Answer:
    """A field of use: what holds for internal use, and what the text says of the field."""
    found = list(_rulings(parts, Use.INTERNAL, enquiry, sectors=False))
    for part in parts:
        found += sector(Case(part, Use.INTERNAL, enquiry, _missing(part, parts)), name)
    return _answer(f"{SECTOR_PREFIX}{name}", sector_words(name), found, enquiry)


def _answer(subject: str, label: str, rulings: Iterable[Ruling], enquiry: Enquiry) -> Answer:
    found = [_unwilling(ruling, enquiry) for ruling in rulings]
    reply = max((ruling.reply for ruling in found), key=lambda one: one.strictness, default=Reply.ASK)
    deciding = sorted((r for r in found if r.reply is reply), key=lambda r: -r.weight)
    reasons = tuple(dict.fromkeys(ruling.reason for ruling in deciding))
    kept = {} if reply is Reply.NO else {duty: None for ruling in found for duty in ruling.duties}
    asked = {duty: None for ruling in deciding for duty in ruling.duties}
    return Answer(
        subject=subject,
        label=label,
        reply=reply,
        reason=reasons[0] if reasons else "The text gives no answer.",
        further=reasons[1:],
        cited=tuple(dict.fromkeys(cited for ruling in deciding for cited in ruling.cited)),
        duties=_merged((*asked, *kept)),
        brief=deciding[0].brief if deciding else "",
    )


def _unwilling(ruling: Ruling, enquiry: Enquiry) -> Ruling:
    """A condition that the organisation won't meet closes the use to it."""
    refused = [duty for duty in ruling.duties if duty.kind in enquiry.plan.unwilling]
    if ruling.reply is not Reply.YES_IF or not refused:
        return ruling
    words = refused[0].words
    duty = words[:1].lower() + words[1:]
    reason = f"It needs what we would not do: {duty}."
    return replace(ruling, reply=Reply.NO, reason=reason, duties=(), weight=5, brief=f"Unwilling: {ruling.brief}")


def _merged(found: Iterable[Duty]) -> tuple[Duty, ...]:
    """Each duty once: those of the same words are one, with the clauses of all."""
    merged: dict[tuple[DutyKind, str], Duty] = {}
    for duty in found:
        before = merged.get((duty.kind, duty.words))
        cited = duty.cited if before is None else tuple(dict.fromkeys((*before.cited, *duty.cited)))
        merged[duty.kind, duty.words] = replace(duty, cited=cited)
    return tuple(merged.values())
