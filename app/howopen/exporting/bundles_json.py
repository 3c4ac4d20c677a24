# SPDX-License-Identifier: Apache-2.0
"""Bundles, and what a single document takes in, contradicts and leaves out, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Bundle, Citation, Contradiction, Findings, Incorporation, Silence
from howopen.domain.document import Document
from howopen.domain.review import Review
from howopen.exporting.as_json import Json, analysis_json, plain, to_bytes
from howopen.exporting.provenance import NOTICE


def analyses_with_findings(
    analyses: Sequence[Analysis], found: Sequence[Findings], *, made: date, reviews: Sequence[Review] = ()
) -> bytes:
    """The analyses with what each takes in by reference, contradicts in itself and is silent on.

    One object for one analysis, an array for any other number.
    """
    values = [
        {
            **analysis_json(analysis, made=made, reviews=reviews),
            **findings_json(findings, (analysis,), numbered=False),
            "notice": NOTICE,
        }
        for analysis, findings in zip(analyses, found, strict=True)
    ]
    return to_bytes(values[0] if len(values) == 1 else values)


def bundle_json(bundle: Bundle, *, made: date) -> dict[str, Json]:
    """A bundle in the schema ``howopen/bundle/1``: the set judged as one, then each document by itself.

    Clauses of the set are named "2:c14": clause c14 of the second document.
    """
    profile = bundle.profile
    names = [analysis.document.name for analysis in bundle.analyses]
    return {
        "schema": "howopen/bundle/1",
        "engine": plain(bundle.analyses[0].engine),
        "made": made.isoformat(),
        "bundle": {
            "documents": [
                {"number": number, "name": name, "role": role.value}
                for number, (name, role) in enumerate(zip(names, bundle.roles, strict=True), start=1)
            ],
            "facts": plain(profile.facts),
            "reasons": {item.key: {"reason": item.reason, "clauses": list(item.clauses)} for item in profile.basis},
            "terms": {name: value.value for name, value in profile.terms},
            "openness": {
                "class": profile.openness.openness_class.value,
                "index": profile.openness.index,
                "criteria": [plain(criterion) for criterion in profile.openness.criteria],
            },
            **findings_json(bundle.findings, bundle.analyses),
            "missing": [item.name for item in bundle.findings.missing],
        },
        "documents": [analysis_json(analysis, made=made) for analysis in bundle.analyses],
        "notice": NOTICE,
    }


def findings_json(found: Findings, analyses: Sequence[Analysis], *, numbered: bool = True) -> dict[str, Json]:
    """The keys "references", "contradictions" and "silent"; ``numbered`` names clauses by document too."""
    return {
        "references": [_reference(item, analyses, numbered=numbered) for item in found.incorporations],
        "contradictions": [_contradiction(item, analyses, numbered=numbered) for item in found.contradictions],
        "silent": [_silence(item) for item in found.silent],
    }


def _reference(item: Incorporation, analyses: Sequence[Analysis], *, numbered: bool) -> dict[str, Json]:
    document = analyses[item.document].document
    clause = Citation(item.document, item.clause).key if numbered and item.clause else item.clause
    return {
        **({"document": item.document + 1} if numbered else {}),
        "name": item.name,
        "start": item.span.start,
        "end": item.span.end,
        "clause": clause or None,
        "section": item.section,
        "address": item.address,
        "missing": item.missing,
        "found": [number + 1 for number in item.found],
        "changing": _changing(item, document),
    }


def _changing(item: Incorporation, document: Document) -> Json:
    if item.changing is None:
        return None
    return {"start": item.changing.start, "end": item.changing.end, "text": document.quote(item.changing)}


def _contradiction(item: Contradiction, analyses: Sequence[Analysis], *, numbered: bool) -> dict[str, Json]:
    return {
        "kind": item.kind.value,
        "first": _cited(item.first, analyses, numbered=numbered),
        "second": _cited(item.second, analyses, numbered=numbered),
        "reason": item.reason,
    }


def _cited(citation: Citation, analyses: Sequence[Analysis], *, numbered: bool) -> dict[str, Json]:
    analysis = analyses[citation.document]
    clause = analysis.clause(citation.clause)
    return {
        **({"document": citation.document + 1} if numbered else {}),
        "clause": citation.key if numbered else citation.clause,
        "section": clause.section,
        "page": clause.page,
        "text": analysis.document.quote(clause.span),
    }


def _silence(item: Silence) -> dict[str, Json]:
    return {"key": item.key, "label": item.label, "wording": item.wording}
