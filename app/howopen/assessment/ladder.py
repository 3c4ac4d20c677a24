# SPDX-License-Identifier: Apache-2.0
"""The rung of the openness ladder on which the facts put a text."""

from __future__ import annotations

from howopen.assessment.brief import Finding
from howopen.assessment.grants import Kind
from howopen.domain.facts import Facts, Freedom, OpennessClass, Permission, Purpose, UseRestrictions


def business_limits(facts: Facts, *, named: bool = False) -> str:
    """The first business limit among the facts, in words, or ""; ``named`` says that names must be kept."""
    if facts.caps:
        return "a threshold changes the rights"
    if facts.commercial_use is Permission.CONDITIONAL:
        return "commercial use has a condition"
    if facts.name_prefix or named:
        return "derivatives must carry a name"
    if facts.train_other_models is Permission.PROHIBITED:
        return "other models must not be trained with it"
    if facts.excluded_territories:
        return "some places are left out"
    return ""


def _open(facts: Facts, *, compatible: bool) -> bool:
    return (
        facts.use_restrictions is UseRestrictions.NONE
        and facts.freedoms.use is Freedom.YES
        and facts.redistribution is not Permission.PROHIBITED
        and facts.derivatives is not Permission.PROHIBITED
        and Permission.UNSTATED not in (facts.redistribution, facts.derivatives)
        and (Permission.CONDITIONAL not in (facts.redistribution, facts.derivatives) or compatible or facts.share_alike)
        and facts.train_other_models is Permission.ALLOWED
    )


def openness_class(
    facts: Facts, kind: Finding[Kind], *, compatible: bool = False, named: bool = False
) -> Finding[OpennessClass]:
    """The class, from the most closed reading to the most open one.

    ``compatible`` says that the conditions on passing on and changing are such as open source allows: disclosing the
    source, keeping the same terms, marking and renaming. ``named`` says that the maker's names for it must be kept.
    """
    if kind.value is Kind.NEITHER:
        return Finding(OpennessClass.UNDECIDED, kind.reason, kind.clauses)
    if kind.value is Kind.SERVICE:
        return Finding(OpennessClass.HOSTED_SERVICE, kind.reason, kind.clauses)
    if kind.value is Kind.POLICY:
        return Finding(OpennessClass.USE_POLICY, kind.reason, kind.clauses)
    outside_production = facts.purpose is Purpose.EVALUATION and facts.commercial_use is Permission.CONDITIONAL
    if facts.purpose in (Purpose.RESEARCH, Purpose.EVALUATION) and not outside_production:
        return Finding(OpennessClass.RESEARCH_ONLY, f"The grant is for {facts.purpose} only.")
    if facts.purpose in (Purpose.NON_COMMERCIAL, Purpose.PERSONAL):
        return Finding(OpennessClass.NON_COMMERCIAL, "Commercial use is not granted.")
    if limit := business_limits(facts, named=named):
        return Finding(OpennessClass.COMMUNITY, f"Commercial use is granted, but {limit}.")
    if _open(facts, compatible=compatible):
        return Finding(OpennessClass.OPEN_SOURCE, "Any use, any person, modification and passing on are granted.")
    if facts.use_restrictions is not UseRestrictions.NONE:
        return Finding(OpennessClass.RESPONSIBLE_USE, "Granted to all, commercial use too, but not for every use.")
    if Permission.UNSTATED in (facts.redistribution, facts.derivatives):
        return Finding(OpennessClass.UNDECIDED, "The text does not say whether it may be changed or passed on.")
    return Finding(OpennessClass.COMMUNITY, "Commercial use is granted, but not every right of open source.")
