# SPDX-License-Identifier: Apache-2.0
"""The use cases of bundles: the stages composed, as no stage knows another."""

from __future__ import annotations

from collections.abc import Sequence

from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Bundle, Findings, Role
from howopen.domain.facts import Facts, OpennessClass


def judge_bundle(analyses: Sequence[Analysis]) -> Bundle:
    """The documents judged as one set, by the ladder and the standard weights of the assessment.

    Raises:
        ValueError: if there is no document.
    """
    from howopen import bundling
    from howopen.assessment import openness_index, standard_weights

    weights = standard_weights()
    judges = bundling.Judges(classify=_classify, index=lambda facts: openness_index(facts, weights))
    return bundling.judge_bundle(analyses, judges)


def findings_of(analysis: Analysis) -> Findings:
    """What one document takes in by reference, contradicts in itself, and is silent on."""
    from howopen import bundling

    return bundling.findings((analysis,))


def _classify(facts: Facts, leading: Role) -> tuple[OpennessClass, str]:
    """The rung of a set that ``leading`` decides, and why."""
    from howopen.assessment.brief import Finding
    from howopen.assessment.grants import Kind
    from howopen.assessment.ladder import openness_class

    kinds = {Role.LICENCE: Kind.LICENCE, Role.SERVICE_TERMS: Kind.SERVICE, Role.USE_POLICY: Kind.POLICY}
    kind = kinds.get(leading, Kind.NEITHER)
    reasons = {
        Kind.SERVICE: "It gives access to a service; no weights or code are licensed.",
        Kind.POLICY: "It lists prohibited uses and grants no right.",
        Kind.NEITHER: "None of the documents grants a right.",
    }
    found = openness_class(facts, Finding(kind, reasons.get(kind, "")))
    return found.value, found.reason
