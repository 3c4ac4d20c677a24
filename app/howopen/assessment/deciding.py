# SPDX-License-Identifier: Apache-2.0
"""The facts of one text, in the order in which they rest on each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from howopen.assessment import commerce, control, duties, outputs, ownership, permissions, purposes, restrictions
from howopen.assessment.brief import Brief, Finding
from howopen.assessment.conditions import Terms
from howopen.assessment.doubtful import Doubt
from howopen.assessment.doubts import doubts
from howopen.assessment.familiar import additions
from howopen.assessment.freedoms import Bounds, freedoms
from howopen.assessment.grants import Kind, kind
from howopen.assessment.ladder import openness_class
from howopen.assessment.parties import parties
from howopen.assessment.ties import tied
from howopen.domain.clauses import Category
from howopen.domain.facts import Basis, Facts, OpennessClass, Permission, Purpose


@dataclass(frozen=True, slots=True)
class Decided:
    """Facts, the reason for each, and what kind of text they are of."""

    facts: Facts
    basis: tuple[Basis, ...]
    kind: Kind

    def clauses(self, *keys: str) -> tuple[str, ...]:
        """The ids of the clauses behind the facts ``keys``, each once."""
        return tuple(dict.fromkeys(c for basis in self.basis if basis.key in keys for c in basis.clauses))

    def deciding(self) -> tuple[str, ...]:
        """The clauses that keep the text from being open source: those of the class, or of the limits behind it."""
        limits = ("purpose", "use_restrictions", "caps", "excluded_territories", "name_prefix", "train_other_models")
        return self.clauses("openness_class") or self.clauses(*limits, "commercial_use")


# The clauses whose limits bear on a right; to be bound to a product or a field bounds its use for business too.
_BOUNDING_BUSINESS = frozenset({Category.COMMERCIAL_USE, Category.USER_CAP, Category.FIELD_OF_USE})
_BOUNDING_SHARING = frozenset({Category.REDISTRIBUTION})
_BOUNDING_CHANGE = frozenset({Category.DERIVATIVES})


def _bases(findings: Mapping[str, Finding[object]]) -> tuple[Basis, ...]:
    return tuple(Basis(key, found.reason, tuple(dict.fromkeys(found.clauses))) for key, found in findings.items())


def _raised(text: Brief, sort: Kind, rung: OpennessClass, commercial: Permission) -> tuple[Finding[Doubt], ...]:
    """The doubts that bear on a licence: all where it would be open source, those of business where that is allowed."""
    if rung is OpennessClass.OPEN_SOURCE:
        return (*doubts(text), *additions(text))
    if sort is not Kind.LICENCE or commercial is not Permission.ALLOWED:
        return ()
    return tuple(found for found in doubts(text) if found.value.business)


def _hedged(
    right: Finding[Permission], raised: tuple[Finding[Doubt], ...], limited: frozenset[Category]
) -> Finding[Permission]:
    """The right, but on a condition where a doubt is about clauses ``limited``: no one is told "you may" on a guess."""
    doubted = (found for found in raised if right.value is Permission.ALLOWED and limited.intersection(found.value.of))
    return next((Finding(Permission.CONDITIONAL, found.reason, found.clauses) for found in doubted), right)


def decide(text: Brief) -> Decided:
    """All facts of ``text``, each with a basis keyed by its field name."""
    sort = kind(text)
    caps, places = restrictions.caps(text), restrictions.excluded_territories(text)
    uses, fields = restrictions.use_restrictions(text), restrictions.prohibited_domains(text)
    widest = purposes.purpose(text, sort.value)
    commercial = commerce.commercial_use(text, sort.value, widest, caps)
    alike, flowing = duties.share_alike(text), duties.flow_down(text)
    terms = Terms(sort.value, widest, caps, places, flowing, alike)
    passing, changing = permissions.redistribution(text, terms), permissions.derivatives(text, terms)
    free_use = widest.value is Purpose.ANY and not tied(text)
    unlimited = free_use and (commercial.value is Permission.ALLOWED or bool(caps.value))
    sides = parties(text)
    training = outputs.train_other_models(text, sort.value, sides, widest.value, unlimited=unlimited)
    bounds = Bounds(sort.value, widest, caps, uses, places, passing, changing, commercial)
    free = freedoms(text, bounds)
    owner, credit, prefix = ownership.output_ownership(text, sides), duties.attribution(text), duties.name_prefix(text)
    patent, retaliation = control.patent_grant(text, sides), control.patent_retaliation(text)
    changes, ending = control.unilateral_change(text), control.termination(text, sides)
    law = control.governing_law(text)
    facts = Facts(
        commercial_use=commercial.value,
        caps=caps.value,
        purpose=widest.value,
        use_restrictions=uses.value,
        prohibited_domains=fields.value,
        train_other_models=training.value,
        output_ownership=owner.value,
        redistribution=passing.value,
        derivatives=changing.value,
        share_alike=alike.value,
        flow_down=flowing.value,
        attribution=credit.value,
        name_prefix=prefix.value,
        patent_grant=patent.value,
        patent_retaliation=retaliation.value,
        excluded_territories=places.value,
        unilateral_change=changes.value,
        termination=ending.value,
        governing_law=law.value,
        freedoms=free.value,
    )
    alike_or_marked, named = permissions.compatible(text, terms), bool(duties.keeps_names(text))
    rung = openness_class(facts, sort, compatible=alike_or_marked, named=named)
    raised = _raised(text, sort.value, rung.value, commercial.value)
    if raised:
        rung = Finding(OpennessClass.UNDECIDED, raised[0].reason, raised[0].clauses)
        commercial = _hedged(commercial, raised, _BOUNDING_BUSINESS)
        passing = _hedged(passing, raised, _BOUNDING_SHARING)
        changing = _hedged(changing, raised, _BOUNDING_CHANGE)
        free = freedoms(text, replace(bounds, business=commercial, redistribution=passing, derivatives=changing))
    findings: dict[str, Finding[object]] = {
        "openness_class": rung,
        "commercial_use": commercial,
        "caps": caps,
        "purpose": widest,
        "use_restrictions": uses,
        "prohibited_domains": fields,
        "train_other_models": training,
        "output_ownership": owner,
        "redistribution": passing,
        "derivatives": changing,
        "share_alike": alike,
        "flow_down": flowing,
        "attribution": credit,
        "name_prefix": prefix,
        "patent_grant": patent,
        "patent_retaliation": retaliation,
        "excluded_territories": places,
        "unilateral_change": changes,
        "termination": ending,
        "governing_law": law,
        "freedoms": free,
    }
    settled = replace(
        facts,
        openness_class=rung.value,
        commercial_use=commercial.value,
        redistribution=passing.value,
        derivatives=changing.value,
        freedoms=free.value,
    )
    return Decided(settled, _bases(findings), sort.value)
