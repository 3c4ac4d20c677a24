# SPDX-License-Identifier: Apache-2.0
"""A check against a policy as SARIF 2.1.0, which code hosts show beside the files.

Only what fails or needs review becomes a result; what passes stands in the JSON. Nothing depends on the time or on
where the files lie.
"""

from __future__ import annotations

import hashlib
from typing import Final

from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.policy import DocumentCheck, PolicyCheck, Position, Rule, Ruling
from howopen.exporting.as_json import Json, to_bytes
from howopen.exporting.checks_text import FileText, cited, file_text
from howopen.exporting.provenance import NOTICE
from howopen.exporting.quoting import place, shortened
from howopen.exporting.safe import one_line

SARIF_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_FINGERPRINT: Final = "howopenRuling/v1"
_QUOTED: Final = 300


def checks_sarif(check: PolicyCheck, *, version: str, rules_digest: str) -> bytes:
    """One run: the policy's rules, and a result for each ruling that fails or needs review.

    Args:
        check: the documents' rulings.
        version: of the program.
        rules_digest: sha256 of the program's rules and model.
    """
    policy = check.policy
    order = {rule.id: index for index, rule in enumerate(policy.rules)}
    run: dict[str, Json] = {
        "tool": {
            "driver": {
                "name": "HowOpen",
                "version": version,
                "rules": [_rule(rule) for rule in policy.rules],
                "properties": {"rulesDigest": rules_digest},
            }
        },
        "invocations": [_invocation(check)],
        "artifacts": [_artifact(document) for document in check.documents],
        "columnKind": "unicodeCodePoints",
        "results": [
            result
            for index, document in enumerate(check.documents)
            for result in _results(document, index=index, order=order)
        ],
        "properties": {
            "policy": {"name": policy.name, "version": policy.version, "sha256": policy.sha256},
            "notice": NOTICE,
        },
    }
    return to_bytes({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule) -> dict[str, Json]:
    text = f"{rule.message} {rule.advice}".strip()
    return {
        "id": rule.id,
        "shortDescription": {"text": _literal(rule.title)},
        "fullDescription": {"text": _literal(rule.message)},
        "help": {"text": _literal(text)},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _invocation(check: PolicyCheck) -> dict[str, Json]:
    """Whether all could be read; each document that could not is a notification."""
    return {
        "executionSuccessful": not check.unread,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": "This document could not be read; standard error says why."},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
            }
            for uri in check.unread
        ],
    }


def _artifact(check: DocumentCheck) -> dict[str, Json]:
    document = check.analysis.document
    return {
        "location": {"uri": check.uri},
        "mimeType": document.media_type,
        "hashes": {"sha-256": document.sha256},
    }


def _results(check: DocumentCheck, *, index: int, order: dict[str, int]) -> list[Json]:
    text = file_text(check.analysis.document)
    shown = [one for one in check.rulings if one.position in (Position.UNACCEPTABLE, Position.REVIEW)]
    return [_result(check, ruling, artifact=index, rule=order[ruling.rule.id], text=text) for ruling in shown]


def _result(check: DocumentCheck, ruling: Ruling, *, artifact: int, rule: int, text: FileText | None) -> Json:
    # SARIF wants the level "none" beside every kind but "fail".
    bad = ruling.fails or ruling.position is Position.UNACCEPTABLE
    clauses = cited(check.analysis, ruling)
    address: dict[str, Json] = {"uri": check.uri, "index": artifact}
    places = [_location(clause, check.analysis.document, address, text) for clause in clauses]
    result: dict[str, Json] = {
        "ruleId": ruling.rule.id,
        "ruleIndex": rule,
        "kind": "fail" if bad else "review",
        "level": ruling.rule.severity.value if bad else "none",
        "message": {"text": _literal(_message(check, ruling))},
        "locations": places[:1] or [{"physicalLocation": {"artifactLocation": address}}],
    }
    if places[1:]:
        result["relatedLocations"] = [{"id": number, **one} for number, one in enumerate(places[1:], start=1)]
    result["partialFingerprints"] = {_FINGERPRINT: _fingerprint(check, ruling)}
    if ruling.deviation and not ruling.fails:
        words = f"Approved by {ruling.deviation.approved_by} until {ruling.deviation.until}. {ruling.deviation.reason}"
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": words.strip()}]
    result["properties"] = {"position": ruling.position.value, "found": ruling.found, "clauses": list(ruling.clauses)}
    return result


def _location(clause: Clause, document: Document, address: dict[str, Json], text: FileText | None) -> dict[str, Json]:
    physical: dict[str, Json] = {"artifactLocation": address}
    if text:
        region = text.region(clause.span)
        physical["region"] = {
            "startLine": region.start_line,
            "startColumn": region.start_column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
            "charOffset": region.offset,
            "charLength": region.length,
        }
    found: dict[str, Json] = {"physicalLocation": physical}
    where = place(clause)
    if where:
        found["logicalLocations"] = [{"fullyQualifiedName": where}]
    found["message"] = {"text": _literal(shortened(document.quote(clause.span), _QUOTED))}
    return found


def _message(check: DocumentCheck, ruling: Ruling) -> str:
    """What the policy says, what was found, and the first clause with its place."""
    parts = [ruling.rule.message, f"{ruling.rule.title}: {ruling.found}.", ruling.reason]
    if ruling.clauses:
        clause = check.analysis.clause(ruling.clauses[0])
        quote = shortened(check.analysis.document.quote(clause.span), _QUOTED)
        parts.append(f"“{quote}” ({place(clause)})" if place(clause) else f"“{quote}”")
    if ruling.deviation and ruling.fails:
        parts.append(f"The approval by {ruling.deviation.approved_by} ended on {ruling.deviation.until}.")
    parts.append(ruling.rule.advice)
    return one_line(" ".join(filter(None, parts)))


def _fingerprint(check: DocumentCheck, ruling: Ruling) -> str:
    """The same for the same words under the same rule, wherever they stand in whatever file."""
    document = check.analysis.document
    quotes = [one_line(document.quote(check.analysis.clause(one).span)) for one in ruling.clauses]
    content = "\0".join([ruling.rule.id, ruling.position.value, ruling.found, *quotes])
    return hashlib.sha256(content.encode("utf-8", errors="replace")).hexdigest()


def _literal(text: str) -> str:
    """``text`` as a SARIF message that holds no placeholder and no link of a document's making."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
