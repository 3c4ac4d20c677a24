# SPDX-License-Identifier: Apache-2.0
"""A check against a policy in the schema ``howopen/check/1``: every ruling, also those that pass."""

from __future__ import annotations

from howopen.domain.analysis import Analysis
from howopen.domain.policy import Deviation, DocumentCheck, PolicyCheck, Position, Ruling
from howopen.exporting.as_json import Json, plain, to_bytes
from howopen.exporting.provenance import NOTICE


def checks_json(check: PolicyCheck, *, version: str, rules_digest: str) -> bytes:
    """All documents and rulings, without a date: the same input gives the same bytes.

    Args:
        check: the documents' rulings.
        version: of the program.
        rules_digest: sha256 of the program's rules and model.
    """
    policy = check.policy
    return to_bytes(
        {
            "schema": "howopen/check/1",
            "engine": {"version": version, "rules": rules_digest},
            "policy": {
                "name": policy.name,
                "version": policy.version,
                "description": policy.description,
                "sha256": policy.sha256,
                "review_fails": policy.review_fails,
            },
            "passed": check.passed,
            "documents": [_document(document) for document in check.documents],
            "unread": list(check.unread),
            "notice": NOTICE,
        }
    )


def _document(check: DocumentCheck) -> dict[str, Json]:
    document = check.analysis.document
    return {
        "name": document.name,
        "uri": check.uri,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "language": document.language,
        "warnings": list(document.warnings),
        "source": check.analysis.source,
        "passed": check.passed,
        "counts": {position.value: count for position, count in check.counts().items()},
        "results": [_ruling(ruling, check.analysis) for ruling in check.rulings],
    }


def _ruling(ruling: Ruling, analysis: Analysis) -> dict[str, Json]:
    rule = ruling.rule
    told = ruling.position in (Position.UNACCEPTABLE, Position.REVIEW)
    return {
        "rule": rule.id,
        "title": rule.title,
        "about": rule.fact or (f"clause {rule.clause.category.value}" if rule.clause else ""),
        "position": ruling.position.value,
        "fails": ruling.fails,
        "severity": rule.severity.value,
        "found": ruling.found,
        "reason": ruling.reason,
        "message": rule.message if told else "",
        "advice": rule.advice if told else "",
        "wanted": {
            "preferred": plain(rule.preferred),
            "acceptable": plain(rule.acceptable),
            "unacceptable": plain(rule.unacceptable),
        },
        "clauses": [_clause(clause_id, analysis) for clause_id in ruling.clauses],
        "deviation": _deviation(ruling.deviation, ended=ruling.fails),
    }


def _clause(clause_id: str, analysis: Analysis) -> dict[str, Json]:
    clause = analysis.clause(clause_id)
    return {
        "id": clause.id,
        "category": clause.category.value,
        "effect": clause.effect.value,
        "text": analysis.document.quote(clause.span),
        "start": clause.span.start,
        "end": clause.span.end,
        "page": clause.page,
        "section": clause.section,
        "confidence": plain(clause.confidence),
        "uncertain": clause.uncertain,
    }


def _deviation(deviation: Deviation | None, *, ended: bool) -> Json:
    if deviation is None:
        return None
    return {
        "approved_by": deviation.approved_by,
        "until": deviation.until.isoformat(),
        "reason": deviation.reason,
        "ended": ended,
    }
