# SPDX-License-Identifier: Apache-2.0
"""Several documents fact by fact, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Cell, Matrix, MatrixRow
from howopen.domain.facts import (
    Attribution,
    Cap,
    Facts,
    Freedom,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
)

_CLASSES: Final = {
    OpennessClass.OPEN_SOURCE: "Open source",
    OpennessClass.RESPONSIBLE_USE: "Responsible use",
    OpennessClass.COMMUNITY: "Community",
    OpennessClass.NON_COMMERCIAL: "Non-commercial",
    OpennessClass.RESEARCH_ONLY: "Research only",
    OpennessClass.HOSTED_SERVICE: "Hosted service",
    OpennessClass.USE_POLICY: "Use policy",
    OpennessClass.UNDECIDED: "Undecided",
}
_PERMISSIONS: Final = {
    Permission.ALLOWED: "Allowed",
    Permission.CONDITIONAL: "On conditions",
    Permission.PROHIBITED: "Prohibited",
    Permission.UNSTATED: "Silent",
}
_PURPOSES: Final = {
    Purpose.ANY: "Any",
    Purpose.NON_COMMERCIAL: "Non-commercial",
    Purpose.RESEARCH: "Research",
    Purpose.PERSONAL: "Personal",
    Purpose.EVALUATION: "Evaluation",
    Purpose.UNDECIDED: "Undecided",
}
_RESTRICTIONS: Final = {
    UseRestrictions.NONE: "None",
    UseRestrictions.LISTED: "Listed in this text",
    UseRestrictions.BY_REFERENCE: "In another document",
    UseRestrictions.BOTH: "Here and in another document",
}
_OWNERSHIP: Final = {
    OutputOwnership.USER: "The user",
    OutputOwnership.LICENSOR: "The licensor",
    OutputOwnership.DISCLAIMED: "The licensor claims none",
    OutputOwnership.UNSTATED: "Silent",
}
_ATTRIBUTION: Final = {
    Attribution.NONE: "None",
    Attribution.NOTICE: "Keep notices",
    Attribution.BRANDING: "Display or naming duty",
}
_TERMINATION: Final = {
    TerminationGround.BREACH: "On breach",
    TerminationGround.AT_WILL: "At will",
    TerminationGround.NONE: "None",
}
_FREEDOMS: Final = {
    Freedom.YES: "Yes",
    Freedom.RESTRICTED: "Restricted",
    Freedom.NO: "No",
    Freedom.UNSTATED: "Silent",
}
_YES_NO: Final = {True: "Yes", False: "No"}
_METRICS: Final = {"monthly-active-users": "monthly active users"}
_ACRONYMS: Final = {"cbrn": "CBRN", "ip-infringement": "IP infringement"}


def _listed(values: Sequence[str], none: str) -> str:
    return ", ".join(values) if values else none


def _domains(values: Sequence[str]) -> str:
    return _listed([_ACRONYMS.get(value, value.replace("-", " ")) for value in values], "None named")


def _cap(cap: Cap) -> str:
    period = "" if cap.period in {"", "none"} else f" a {cap.period}"
    amount = f"{cap.amount:,.0f}" if cap.amount == int(cap.amount) else f"{cap.amount:,}"
    metric = _METRICS.get(cap.metric, cap.metric.replace("-", " "))
    if cap.metric == "monthly-active-users":
        return f"{amount} {metric}"
    unit = "" if cap.unit in {"", cap.metric} else f" {cap.unit}"
    return f"{amount}{unit} {metric}{period}" if cap.metric != "other" else f"{amount}{unit}{period}"


# The key of a fact, its label, and how it is read; a key with a dot has its basis under itself or under its first part.
_FACTS: Final[tuple[tuple[str, str, Callable[[Facts], str]], ...]] = (
    ("openness_class", "How open", lambda f: _CLASSES[f.openness_class]),
    ("commercial_use", "Commercial use", lambda f: _PERMISSIONS[f.commercial_use]),
    ("caps", "Caps on users or revenue", lambda f: "; ".join(map(_cap, f.caps)) or "None"),
    ("purpose", "Widest purpose", lambda f: _PURPOSES[f.purpose]),
    ("use_restrictions", "Prohibited uses", lambda f: _RESTRICTIONS[f.use_restrictions]),
    ("prohibited_domains", "Prohibited fields", lambda f: _domains(f.prohibited_domains)),
    ("train_other_models", "Training other models", lambda f: _PERMISSIONS[f.train_other_models]),
    ("output_ownership", "Who owns outputs", lambda f: _OWNERSHIP[f.output_ownership]),
    ("redistribution", "Redistribution", lambda f: _PERMISSIONS[f.redistribution]),
    ("derivatives", "Derivatives", lambda f: _PERMISSIONS[f.derivatives]),
    ("share_alike", "Share-alike", lambda f: _YES_NO[f.share_alike]),
    ("flow_down", "Restrictions passed on", lambda f: _YES_NO[f.flow_down]),
    ("attribution", "Attribution", lambda f: _ATTRIBUTION[f.attribution]),
    ("name_prefix", "Name of derivatives", lambda f: f"Must carry “{f.name_prefix}”" if f.name_prefix else "Free"),
    ("patent_grant", "Patent grant", lambda f: _YES_NO[f.patent_grant]),
    ("patent_retaliation", "Ends on litigation", lambda f: _YES_NO[f.patent_retaliation]),
    ("excluded_territories", "Excluded territories", lambda f: _listed(f.excluded_territories, "None")),
    ("unilateral_change", "Licensor may change terms", lambda f: _YES_NO[f.unilateral_change]),
    ("termination", "Termination", lambda f: _TERMINATION[f.termination]),
    ("governing_law", "Governing law", lambda f: f.governing_law or "Silent"),
    ("freedoms.use", "Freedom to use", lambda f: _FREEDOMS[f.freedoms.use]),
    ("freedoms.study", "Freedom to study", lambda f: _FREEDOMS[f.freedoms.study]),
    ("freedoms.modify", "Freedom to modify", lambda f: _FREEDOMS[f.freedoms.modify]),
    ("freedoms.share", "Freedom to share", lambda f: _FREEDOMS[f.freedoms.share]),
)


def matrix(analyses: Sequence[Analysis]) -> Matrix:
    """Facts down, documents across: each value in words with the ids of the clauses that decide it."""
    rows = tuple(
        MatrixRow(key, label, tuple(Cell(read(x.profile.facts), _deciding(x, key)) for x in analyses))
        for key, label, read in _FACTS
    )
    return Matrix(tuple(analyses), rows)


def _deciding(analysis: Analysis, key: str) -> tuple[str, ...]:
    basis = analysis.profile.basis_of(key) or analysis.profile.basis_of(key.partition(".")[0])
    return basis.clauses if basis else ()
