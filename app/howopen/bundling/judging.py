# SPDX-License-Identifier: Apache-2.0
"""One document, or several as one: what they take in, where they contradict each other, and what they leave out."""

from __future__ import annotations

from collections.abc import Sequence

from howopen.bundling.contradictions import contradictions
from howopen.bundling.incorporating import incorporations
from howopen.bundling.merging import Judges, merged
from howopen.bundling.roles import role_of
from howopen.bundling.silence import silences
from howopen.bundling.statements import statements
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Bundle, Findings, Role


def findings(analyses: Sequence[Analysis]) -> Findings:
    """References, contradictions and silences of one document, or of several as one set."""
    return _findings(analyses, [role_of(analysis) for analysis in analyses])


def judge_bundle(analyses: Sequence[Analysis], judges: Judges) -> Bundle:
    """The documents as one set: roles, merged facts, references, contradictions and silences.

    Raises:
        ValueError: if there is no document.
    """
    if not analyses:
        raise ValueError("a bundle needs a document")
    roles = tuple(role_of(analysis) for analysis in analyses)
    found = _findings(analyses, roles)
    return Bundle(tuple(analyses), roles, merged(analyses, roles, found.incorporations, judges), found)


def _findings(analyses: Sequence[Analysis], roles: Sequence[Role]) -> Findings:
    stated = [item for number, one in enumerate(analyses) for item in statements(one, document=number)]
    return Findings(incorporations(analyses, roles), contradictions(stated), silences(analyses))
