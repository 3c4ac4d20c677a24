# SPDX-License-Identifier: Apache-2.0
"""The facts of one text, in the order in which they rest on each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from howopen.assessment import commerce, control, duties, outputs, ownership, permissions, purposes, restrictions
from howopen.assessment.brief import Brief, Finding
from howopen.assessment.conditions import Terms
from howopen.assessment.doubts import doubt
from howopen.assessment.freedoms import Bounds, freedoms
from howopen.assessment.grants import Kind, kind
from howopen.assessment.ladder import openness_class
from howopen.assessment.parties import parties
from howopen.assessment.ties import tied
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


def _bases(findings: Mapping[str, Finding[object]]) -> tuple[Basis, ...]:
    return tuple(Basis(key, found.reason, tuple(dict.fromkeys(found.clauses))) for key, found in findings.items())


def _settled(text: Brief, rung: Finding[OpennessClass]) -> Finding[OpennessClass]:
    """The class, left undecided where it would be open source and words of the text may limit that."""
    if rung.value is not OpennessClass.OPEN_SOURCE:
        return rung
    found = doubt(text)
    return rung if found is None else Finding(OpennessClass.UNDECIDED, found.reason, found.clauses)


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
    free = freedoms(text, Bounds(sort.value, widest, caps, uses, places, passing, changing, commercial))
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
    rung = _settled(text, openness_class(facts, sort, compatible=alike_or_marked, named=named))
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
    return Decided(replace(facts, openness_class=rung.value), _bases(findings), sort.value)
