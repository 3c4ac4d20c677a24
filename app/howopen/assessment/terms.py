# SPDX-License-Identifier: Apache-2.0
"""TLDRLegal's 23 terms: can, cannot, must, or unstated."""

from __future__ import annotations

from howopen.assessment.brief import Brief
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.assessment.terms_duties import duties
from howopen.assessment.terms_rights import rights
from howopen.domain.facts import TermValue


def terms(text: Brief, decided: Decided) -> tuple[tuple[str, TermValue], ...]:
    """All 23 terms in alphabetical order; of a text that is no licence, terms or policy each is unstated."""
    found = rights(text, decided) | duties(text, decided.facts)
    if decided.kind is Kind.NEITHER:
        found = dict.fromkeys(found, TermValue.UNSTATED)
    return tuple(sorted(found.items()))
