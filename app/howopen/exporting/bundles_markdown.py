# SPDX-License-Identifier: Apache-2.0
"""A bundle as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from howopen.domain.bundle import Bundle, Citation
from howopen.domain.wording import fact_pairs, words
from howopen.exporting.as_markdown import about, table
from howopen.exporting.provenance import joint_statements
from howopen.exporting.quoting import place
from howopen.exporting.safe import markdown_text
from howopen.exporting.wording import openness_words


def bundle_markdown(bundle: Bundle, *, made: date) -> str:
    """The set judged as one: documents, facts, references, contradictions and silences."""
    return "\n".join(_lines(bundle, made)).rstrip("\n") + "\n"


def _lines(bundle: Bundle, made: date) -> Iterator[str]:
    yield from ("# One set of documents", "", f"**{openness_words(bundle.profile.openness)}**", "")
    documents = [
        (str(number), analysis.document.name, words(role))
        for number, (analysis, role) in enumerate(zip(bundle.analyses, bundle.roles, strict=True), start=1)
    ]
    yield from ("## Documents", "", *table(("Number", "Document", "Role"), documents), "")
    basis = {item.key: item for item in bundle.profile.basis}
    facts = [
        (label, value, basis[key].reason, ", ".join(basis[key].clauses))
        for key, label, value in fact_pairs(bundle.profile.facts)
    ]
    yield from ("## Facts of the set", "", *table(("Fact", "Value", "Reason", "Clauses"), facts), "")
    yield from ("## Incorporated by reference", "", *_references(bundle), "")
    yield from ("## Contradictions", "", *_contradictions(bundle), "")
    quiet = ", ".join(item.label for item in bundle.findings.silent)
    yield from ("## Silent on", "", f"No clause found: {quiet}." if quiet else "Nothing: each matter has a clause.", "")
    yield from about(joint_statements(bundle.analyses, made=made))


def _references(bundle: Bundle) -> Iterator[str]:
    if not bundle.findings.incorporations:
        yield "None found."
        return
    rows = []
    for item in bundle.findings.incorporations:
        document = bundle.analyses[item.document].document
        here = ", ".join(bundle.analyses[number].document.name for number in item.found) or "missing"
        changing = document.quote(item.changing) if item.changing else ""
        clause = Citation(item.document, item.clause).key if item.clause else item.section
        rows.append((item.name, document.name, here, changing, clause))
    yield from table(("Named", "In", "Found", "May change", "Clause"), rows)


def _contradictions(bundle: Bundle) -> Iterator[str]:
    if not bundle.findings.contradictions:
        yield "None found."
    for item in bundle.findings.contradictions:
        yield f"**{words(item.kind)}.** {markdown_text(item.reason)}"
        yield ""
        for citation in (item.first, item.second):
            analysis, clause = bundle.analyses[citation.document], bundle.clause(citation)
            where = ", ".join(part for part in (analysis.document.name, place(clause), citation.key) if part)
            yield f"> {markdown_text(analysis.document.quote(clause.span))}"
            yield ">"
            yield f"> ({markdown_text(where)})"
            yield ""
