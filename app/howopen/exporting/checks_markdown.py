# SPDX-License-Identifier: Apache-2.0
"""A check against a policy as Markdown, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from howopen.domain.policy import DocumentCheck, PolicyCheck, Position, Ruling
from howopen.exporting.checks_text import cited
from howopen.exporting.provenance import NOTICE
from howopen.exporting.quoting import place, title
from howopen.exporting.safe import markdown_text

_SIGNS: Final = {
    Position.PREFERRED: "✓ preferred",
    Position.ACCEPTABLE: "≈ acceptable",
    Position.UNACCEPTABLE: "✗ unacceptable",
    Position.REVIEW: "? review",
    Position.NOT_APPLICABLE: "– not applicable",
}
_QUOTES: Final = 3


def checks_markdown(check: PolicyCheck, *, version: str, rules_digest: str) -> bytes:
    """A table of the documents, then each document's rulings, and the clauses behind what fails or is open.

    Args:
        check: the documents' rulings.
        version: of the program.
        rules_digest: sha256 of the program's rules and model.
    """
    policy = check.policy
    lines = [
        f"# {markdown_text(policy.name)}, version {markdown_text(policy.version)}",
        "",
        *([markdown_text(policy.description), ""] if policy.description else []),
        *_table(("Document", "Verdict", *(p.value.replace("-", " ") for p in Position)), map(_row, check.documents)),
        "",
    ]
    if check.unread:
        lines += ["Could not be read:", "", *(f"- {markdown_text(uri)}" for uri in check.unread), ""]
    for document in check.documents:
        lines += _document(document)
    open_ = "fails" if policy.review_fails else "does not fail"
    lines += [
        "## About this check",
        "",
        f"- What needs review {open_} under this policy.",
        f"- Policy: sha256 {policy.sha256}",
        f"- Engine: HowOpen {markdown_text(version)}, rules and model sha256 {rules_digest}",
        "",
        NOTICE,
        "",
    ]
    return "\n".join(lines).encode("utf-8", errors="replace")


def _row(check: DocumentCheck) -> tuple[str, ...]:
    return (check.uri, _verdict(check), *(str(count) for count in check.counts().values()))


def _verdict(check: DocumentCheck) -> str:
    open_ = check.counts()[Position.REVIEW]
    words = "passes" if check.passed else "fails"
    return f"{words}, {open_} to review" if open_ else words


def _document(check: DocumentCheck) -> Iterator[str]:
    document = check.analysis.document
    yield f"## {markdown_text(title(check.analysis))}: {_verdict(check)}"
    yield ""
    yield f"{markdown_text(check.uri)}, sha256 {document.sha256}"
    yield ""
    for warning in document.warnings:
        yield f"- Warning: {markdown_text(warning)}"
    if document.warnings:
        yield ""
    rows = [(one.rule.title, _position(one), one.found, one.reason, ", ".join(one.clauses)) for one in check.rulings]
    yield from _table(("Rule", "Position", "Found", "Reason", "Clauses"), rows)
    yield ""
    for ruling in check.rulings:
        if ruling.position in (Position.UNACCEPTABLE, Position.REVIEW):
            yield from _told(check, ruling)


def _position(ruling: Ruling) -> str:
    sign = _SIGNS[ruling.position]
    if ruling.deviation:
        return f"{sign} (approval ended)" if ruling.fails else f"{sign} (approved)"
    return f"{sign} (fails)" if ruling.fails and ruling.position is Position.REVIEW else sign


def _told(check: DocumentCheck, ruling: Ruling) -> Iterator[str]:
    """The policy's own words on a ruling, and the clauses to read."""
    rule, analysis = ruling.rule, check.analysis
    yield f"### {markdown_text(rule.title)}: {_position(ruling)}"
    yield ""
    yield f"{markdown_text(rule.message)} {markdown_text(rule.advice)}".strip()
    yield ""
    yield markdown_text(ruling.reason)
    yield ""
    if ruling.deviation:
        one = ruling.deviation
        yield f"Approved by {markdown_text(one.approved_by)} until {one.until}. {markdown_text(one.reason)}".strip()
        yield ""
    clauses = cited(analysis, ruling)
    for clause in clauses[:_QUOTES]:
        where = ", ".join(filter(None, (place(clause), clause.id, "uncertain" if clause.uncertain else "")))
        yield f"> {markdown_text(analysis.document.quote(clause.span))} ({markdown_text(where)})"
        yield ""
    if clauses[_QUOTES:]:
        yield f"And {len(clauses) - _QUOTES} more: {', '.join(clause.id for clause in clauses[_QUOTES:])}"
        yield ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(markdown_text(cell) for cell in head) + " |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield "| " + " | ".join(markdown_text(cell) or " " for cell in row) + " |"
