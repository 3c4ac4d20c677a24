# SPDX-License-Identifier: Apache-2.0
"""The stage's one function: a document and its outline to clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.assets import resource
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.outline import Outline
from howopen.extraction.deciding import Finding
from howopen.extraction.pipeline import FINDINGS, PREPARED, build, run
from howopen.extraction.prepared import Prepared
from howopen.extraction.values import values_of

if TYPE_CHECKING:
    from spacy.language import Language


class Extractor:
    """Finds clauses. Rules and model are read once, at the first document; keep one instance for many documents."""

    def __init__(self) -> None:
        self._nlp: Language | None = None

    def extract(self, document: Document, outline: Outline) -> tuple[Clause, ...]:
        """The clauses of ``document`` in text order, with ids "c1", "c2" ...

        A unit of several categories gives several clauses with the same span.

        Raises:
            HowOpenError: if rules or model of the installation are broken.
        """
        if self._nlp is None:
            self._nlp = build(resource("rules"), resource("model/clauses.npz"))
        data = run(self._nlp, document).user_data
        prepared: Prepared = data[PREPARED]
        findings: list[Finding] = data[FINDINGS]
        return tuple(
            _clause(number, finding, prepared, document, outline) for number, finding in enumerate(findings, start=1)
        )


def _clause(number: int, finding: Finding, prepared: Prepared, document: Document, outline: Outline) -> Clause:
    span = prepared.units[finding.unit].span
    return Clause(
        id=f"c{number}",
        category=finding.category,
        effect=finding.effect,
        span=span,
        confidence=round(finding.confidence, 3),
        evidence=finding.evidence,
        values=values_of(document.text, span, finding.category),
        section=outline.citation_at(span.start),
        page=document.page_at(span.start),
    )
