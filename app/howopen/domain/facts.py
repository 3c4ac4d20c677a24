# SPDX-License-Identifier: Apache-2.0
"""What a whole document says, fact by fact, and the clauses that say it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OpennessClass(StrEnum):
    """Rungs of the ladder, most open first; ``UNDECIDED`` where the text can't decide."""

    OPEN_SOURCE = "open-source"
    RESPONSIBLE_USE = "responsible-use"
    COMMUNITY = "community"
    NON_COMMERCIAL = "non-commercial"
    RESEARCH_ONLY = "research-only"
    HOSTED_SERVICE = "hosted-service"
    USE_POLICY = "use-policy"
    UNDECIDED = "undecided"


class Permission(StrEnum):
    """Whether something may be done."""

    ALLOWED = "allowed"
    CONDITIONAL = "conditional"
    PROHIBITED = "prohibited"
    UNSTATED = "unstated"


class Purpose(StrEnum):
    """The widest purpose that the grant allows."""

    ANY = "any"
    NON_COMMERCIAL = "non-commercial"
    RESEARCH = "research"
    PERSONAL = "personal"
    EVALUATION = "evaluation"
    UNDECIDED = "undecided"


class UseRestrictions(StrEnum):
    """Where prohibited uses are listed."""

    NONE = "none"
    LISTED = "listed"
    BY_REFERENCE = "by-reference"
    BOTH = "both"


class OutputOwnership(StrEnum):
    """Who owns outputs."""

    USER = "user"
    LICENSOR = "licensor"
    DISCLAIMED = "disclaimed"
    UNSTATED = "unstated"


class Attribution(StrEnum):
    """How strong the duty to give credit is."""

    NONE = "none"
    NOTICE = "notice"
    BRANDING = "branding"


class TerminationGround(StrEnum):
    """What can end the rights."""

    BREACH = "breach"
    AT_WILL = "at-will"
    NONE = "none"


class Freedom(StrEnum):
    """State of one of the four freedoms."""

    YES = "yes"
    RESTRICTED = "restricted"
    NO = "no"
    UNSTATED = "unstated"


class TermValue(StrEnum):
    """TLDRLegal's verdicts."""

    CAN = "can"
    CANNOT = "cannot"
    MUST = "must"
    UNSTATED = "unstated"


class Verdict(StrEnum):
    """Outcome of one criterion."""

    MEETS = "meets"
    FAILS = "fails"
    ARGUABLE = "arguable"
    UNDECIDABLE = "undecidable"


@dataclass(frozen=True, slots=True)
class Cap:
    """A threshold that changes rights or creates a duty."""

    metric: str
    amount: float
    unit: str
    period: str


@dataclass(frozen=True, slots=True)
class Freedoms:
    """The Open Source AI Definition's four freedoms, as this text leaves them."""

    use: Freedom = Freedom.UNSTATED
    study: Freedom = Freedom.UNSTATED
    modify: Freedom = Freedom.UNSTATED
    share: Freedom = Freedom.UNSTATED


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of labels/GUIDELINES.md; field names are the keys of the JSON."""

    openness_class: OpennessClass = OpennessClass.UNDECIDED
    commercial_use: Permission = Permission.UNSTATED
    caps: tuple[Cap, ...] = ()
    purpose: Purpose = Purpose.UNDECIDED
    use_restrictions: UseRestrictions = UseRestrictions.NONE
    prohibited_domains: tuple[str, ...] = ()
    train_other_models: Permission = Permission.UNSTATED
    output_ownership: OutputOwnership = OutputOwnership.UNSTATED
    redistribution: Permission = Permission.UNSTATED
    derivatives: Permission = Permission.UNSTATED
    share_alike: bool = False
    flow_down: bool = False
    attribution: Attribution = Attribution.NONE
    name_prefix: str | None = None
    patent_grant: bool = False
    patent_retaliation: bool = False
    excluded_territories: tuple[str, ...] = ()
    unilateral_change: bool = False
    termination: TerminationGround = TerminationGround.NONE
    governing_law: str | None = None
    freedoms: Freedoms = Freedoms()


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a fact (or a term, or a criterion) has its value: a reason in words and the ids of the deciding clauses."""

    key: str
    reason: str
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion's verdict, with the clauses that decide it."""

    id: str
    name: str
    verdict: Verdict
    reason: str
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Openness:
    """Class, index from 0 to 100 (None where the text can't decide) and the criteria behind the class."""

    openness_class: OpennessClass = OpennessClass.UNDECIDED
    index: int | None = None
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """All verdicts on one document. ``basis`` holds one entry a fact, keyed by the fact's field name."""

    facts: Facts = Facts()
    basis: tuple[Basis, ...] = ()
    terms: tuple[tuple[str, TermValue], ...] = ()
    openness: Openness = Openness()

    def basis_of(self, key: str) -> Basis | None:
        """The reason for the fact ``key``, or None where nothing in the text bears on it."""
        return next((basis for basis in self.basis if basis.key == key), None)
