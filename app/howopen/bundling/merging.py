# SPDX-License-Identifier: Apache-2.0
"""The facts of several documents as one: the strictest reading wins, and the basis says which document gave it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from howopen.bundling.incorporating import about_use
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Citation, Incorporation, Role
from howopen.domain.facts import (
    Attribution,
    Basis,
    Criterion,
    Facts,
    Freedom,
    Freedoms,
    Openness,
    OpennessClass,
    OutputOwnership,
    Permission,
    Profile,
    Purpose,
    TerminationGround,
    TermValue,
    UseRestrictions,
    Verdict,
)
from howopen.domain.wording import fact_words

GRANTING: Final = (Role.LICENCE, Role.SERVICE_TERMS)
# Each fact's values from the strictest to the one that gives way to every other.
_STRICTEST: Final[Mapping[str, tuple[object, ...]]] = {
    **dict.fromkeys(
        ("commercial_use", "train_other_models", "redistribution", "derivatives"),
        (Permission.PROHIBITED, Permission.CONDITIONAL, Permission.ALLOWED, Permission.UNSTATED),
    ),
    "purpose": (
        Purpose.EVALUATION,
        Purpose.PERSONAL,
        Purpose.RESEARCH,
        Purpose.NON_COMMERCIAL,
        Purpose.ANY,
        Purpose.UNDECIDED,
    ),
    "output_ownership": (
        OutputOwnership.LICENSOR,
        OutputOwnership.DISCLAIMED,
        OutputOwnership.USER,
        OutputOwnership.UNSTATED,
    ),
    "attribution": (Attribution.BRANDING, Attribution.NOTICE, Attribution.NONE),
    "termination": (TerminationGround.AT_WILL, TerminationGround.BREACH, TerminationGround.NONE),
    **dict.fromkeys(
        ("share_alike", "flow_down", "patent_retaliation", "unilateral_change", "patent_grant"), (True, False)
    ),
}
_GIVES: Final[Mapping[str, tuple[object, ...]]] = {
    **dict.fromkeys(("commercial_use", "train_other_models", "redistribution", "derivatives"), (Permission.ALLOWED,)),
    "purpose": (Purpose.ANY,),
    "output_ownership": (OutputOwnership.USER, OutputOwnership.DISCLAIMED),
    "patent_grant": (True,),
}
_KEYS: Final = tuple(field.name for field in fields(Facts) if field.name not in ("openness_class", "freedoms"))
_UNITED: Final = ("caps", "prohibited_domains", "excluded_territories")
_FREEDOMS: Final = (Freedom.NO, Freedom.RESTRICTED, Freedom.YES, Freedom.UNSTATED)
_VERDICTS: Final = (Verdict.FAILS, Verdict.ARGUABLE, Verdict.UNDECIDABLE, Verdict.MEETS)
_TERMS: Final = (TermValue.CANNOT, TermValue.MUST, TermValue.CAN, TermValue.UNSTATED)


@dataclass(frozen=True, slots=True)
class Judges:
    """What this stage asks of the assessment: the class of facts for a set led by a role, with why, and the index."""

    classify: Callable[[Facts, Role], tuple[OpennessClass, str]]
    index: Callable[[Facts], int | None]


@dataclass(frozen=True, slots=True)
class Member:
    """A document of the bundle as the merging looks at it."""

    number: int
    analysis: Analysis
    role: Role
    grants: bool

    @property
    def facts(self) -> Facts:
        """Its own facts."""
        return self.analysis.profile.facts

    def keys(self, fact: str) -> tuple[str, ...]:
        """The citations behind its own value of ``fact``."""
        basis = self.analysis.profile.basis_of(fact)
        return tuple(Citation(self.number, clause).key for clause in basis.clauses) if basis else ()


def merged(
    analyses: Sequence[Analysis], roles: Sequence[Role], referred: Sequence[Incorporation], judges: Judges
) -> Profile:
    """The profile of the set. ``referred`` are the documents that any of them takes in."""
    members = _members(analyses, roles)
    found = {key: _fact(key, members, referred) for key in _KEYS}
    values: dict[str, Any] = {key: value for key, (value, _) in found.items()}
    facts = Facts(**values)
    facts = replace(facts, freedoms=_freedoms(members, facts))
    bases = [basis for _, basis in found.values()]
    bases.append(_spread("freedoms", members, fact_words("freedoms", facts), members))
    rung, why = judges.classify(facts, leading(roles))
    facts = replace(facts, openness_class=rung)
    basis = Basis("openness_class", f"The set as a whole: {why}", _all_keys("openness_class", members))
    openness = Openness(rung, judges.index(facts), _criteria(members))
    return Profile(facts, (basis, *bases), _terms(members), openness)


def leading(roles: Sequence[Role]) -> Role:
    """The role that decides what the set is: a licence before terms of a service, before a policy."""
    return next((role for role in (*GRANTING, Role.USE_POLICY) if role in roles), Role.OTHER)


def _members(analyses: Sequence[Analysis], roles: Sequence[Role]) -> tuple[Member, ...]:
    # Where no licence is among them, whatever grants something counts.
    alone = not any(role in GRANTING for role in roles)
    pairs = enumerate(zip(analyses, roles, strict=True))
    return tuple(Member(number, analysis, role, alone or role in GRANTING) for number, (analysis, role) in pairs)


def _fact(key: str, members: Sequence[Member], referred: Sequence[Incorporation]) -> tuple[object, Basis]:
    if key == "use_restrictions":
        return _use_restrictions(members, referred)
    if key in _UNITED:
        values = tuple(dict.fromkeys(item for member in members for item in getattr(member.facts, key)))
        return values, _spread(key, members, f"{_words(key, values)}.", [m for m in members if getattr(m.facts, key)])
    if key in ("name_prefix", "governing_law"):
        stating = [member for member in members if getattr(member.facts, key) is not None]
        value = getattr(stating[0].facts, key) if stating else None
        return value, _spread(key, members, f"{value or 'Nothing'}.", stating)
    return _strictest(key, members)


def _strictest(key: str, members: Sequence[Member]) -> tuple[object, Basis]:
    """The strictest value; what gives a right counts only where it stands in a document that grants rights."""
    order, giving = _STRICTEST[key], _GIVES.get(key, ())
    heard = [m for m in members if m.grants or getattr(m.facts, key) not in giving]
    value = min((getattr(member.facts, key) for member in heard), key=order.index, default=order[-1])
    deciding = [member for member in heard if getattr(member.facts, key) == value]
    return value, _spread(key, members, f"{_words(key, value)}.", deciding)


def _use_restrictions(members: Sequence[Member], referred: Sequence[Incorporation]) -> tuple[UseRestrictions, Basis]:
    """Listed where any document lists uses; by reference only as long as a document referred to is not here."""
    pointing = (UseRestrictions.BY_REFERENCE, UseRestrictions.BOTH)
    listing = [m for m in members if m.facts.use_restrictions in (UseRestrictions.LISTED, UseRestrictions.BOTH)]
    policies = [item for item in referred if about_use(item.name)]
    absent = {item.document for item in policies if item.missing}
    settled = {item.document for item in policies if not item.missing}
    here = any(member.role is Role.USE_POLICY for member in members)
    referring = [
        m
        for m in members
        if m.facts.use_restrictions in pointing and (m.number in absent or not (here or m.number in settled))
    ]
    value = UseRestrictions.NONE
    if listing and referring:
        value = UseRestrictions.BOTH
    elif listing or referring:
        value = UseRestrictions.LISTED if listing else UseRestrictions.BY_REFERENCE
    words = fact_words("use_restrictions", Facts(use_restrictions=value))
    return value, _spread("use_restrictions", members, f"{words}.", [*listing, *referring])


def _freedoms(members: Sequence[Member], facts: Facts) -> Freedoms:
    """The strictest state of each freedom; a limit on use that any document makes restricts the freedom to use."""
    limited = facts.caps or facts.excluded_territories or facts.use_restrictions is not UseRestrictions.NONE
    granting = [member.facts.freedoms for member in members if member.grants]
    found = {
        name: min((getattr(item, name) for item in granting), key=_FREEDOMS.index, default=Freedom.UNSTATED)
        for name in ("use", "study", "modify", "share")
    }
    if limited and found["use"] is Freedom.YES:
        found["use"] = Freedom.RESTRICTED
    for name, permission in (("modify", facts.derivatives), ("share", facts.redistribution)):
        if permission is Permission.PROHIBITED:
            found[name] = Freedom.NO
        elif permission is Permission.CONDITIONAL and found[name] is Freedom.YES:
            found[name] = Freedom.RESTRICTED
    return Freedoms(**found)


def _spread(key: str, members: Sequence[Member], result: str, deciding: Iterable[Member]) -> Basis:
    """The basis of a merged fact: the result, the documents that decide it, and those that read otherwise."""
    chosen = {member.number: member for member in deciding}
    clauses = [name for member in chosen.values() for name in member.keys(key)]
    parts = [result]
    if chosen and len(chosen) < len(members):
        parts.append(f"Decided by {', '.join(f'“{m.analysis.document.name}”' for m in chosen.values())}.")
    looser = [m for m in members if m.number not in chosen and m.grants]
    if chosen and looser:
        said = (f"“{m.analysis.document.name}” alone: {fact_words(key, m.facts)}" for m in looser)
        parts.append(f"{'; '.join(said)}.")
    return Basis(key, " ".join(parts), tuple(dict.fromkeys(clauses)))


def _words(key: str, value: Any) -> str:
    """``value`` as a reader says it."""
    return fact_words(key, Facts(**{key: value}))


def _all_keys(key: str, members: Sequence[Member]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for member in members for name in member.keys(key)))


def _criteria(members: Sequence[Member]) -> tuple[Criterion, ...]:
    """Each criterion with its strictest verdict; a document that grants nothing can fail it, and no more."""
    out: dict[str, Criterion] = {}
    for member in members:
        for criterion in member.analysis.profile.openness.criteria:
            if not member.grants and criterion.verdict is not Verdict.FAILS:
                continue
            clauses = tuple(Citation(member.number, clause).key for clause in criterion.clauses)
            mine = replace(criterion, clauses=clauses)
            known = out.get(criterion.id)
            out[criterion.id] = mine if known is None else _stricter(known, mine)
    return tuple(out.values())


def _stricter(a: Criterion, b: Criterion) -> Criterion:
    """The stricter of two verdicts on one criterion; equal ones are one, with the clauses and reasons of both."""
    if a.verdict is not b.verdict:
        return min(a, b, key=lambda criterion: _VERDICTS.index(criterion.verdict))
    reason = a.reason if a.reason == b.reason else f"{a.reason} {b.reason}"
    return replace(a, reason=reason, clauses=tuple(dict.fromkeys((*a.clauses, *b.clauses))))


def _terms(members: Sequence[Member]) -> tuple[tuple[str, TermValue], ...]:
    """Each term with its strictest value; a right counts only where a document that grants rights gives it."""
    out: dict[str, TermValue] = {}
    for member in members:
        for name, value in member.analysis.profile.terms:
            heard = TermValue.UNSTATED if value is TermValue.CAN and not member.grants else value
            out[name] = min(out.get(name, TermValue.UNSTATED), heard, key=_TERMS.index)
    return tuple(out.items())
