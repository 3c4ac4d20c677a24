# SPDX-License-Identifier: Apache-2.0
"""The JSON that other programs rely on; keys and values are those of the published interface."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Value
from howopen.domain.comparison import Change, ClausePair, Comparison, Matrix
from howopen.domain.document import Document
from howopen.domain.library import Identity, IdentityKind
from howopen.domain.review import Review, State
from howopen.domain.spans import Span
from howopen.exporting.provenance import NOTICE, recognised_pages, recognition, review_of, review_words, reviewer_words

Json = object
_DIGITS = 4


def to_bytes(value: Json) -> bytes:
    """``value`` as indented UTF-8 JSON with a line end; half surrogates, which UTF-8 cannot hold, become "?"."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode("utf-8", errors="replace")


def document_json(document: Document) -> dict[str, Json]:
    """A document as read: its text with pages, blocks and offsets in characters."""
    return {
        "schema": "howopen/document/1",
        "name": document.name,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "language": document.language,
        "title": document.title,
        "warnings": list(document.warnings),
        "text": document.text,
        "pages": [{"number": page.number, **_offsets(page.span)} for page in document.pages],
        "recognised": [_offsets(span) for span in document.recognised],
        "unsure": [_offsets(span) for span in document.unsure],
        "unread_pages": list(document.unread_pages),
        "blocks": [
            {"kind": block.kind.value, **_offsets(block.span), "level": block.level} for block in document.blocks
        ],
    }


def analysis_json(analysis: Analysis, *, made: date, reviews: Sequence[Review] = ()) -> dict[str, Json]:
    """One analysis in the schema ``howopen/analysis/1``; ``reviews`` may hold the one that it is the state of."""
    document, profile = analysis.document, analysis.profile
    return {
        "schema": "howopen/analysis/1",
        "engine": {"version": analysis.engine.version, "rules": analysis.engine.rules},
        "made": made.isoformat(),
        "document": {
            "name": document.name,
            "sha256": document.sha256,
            "media_type": document.media_type,
            "pages": len(document.pages) or None,
            "characters": len(document.text),
            "language": document.language,
            "title": document.title,
            "warnings": list(document.warnings),
            "ocr": list(recognised_pages(document)),
            "unread": list(document.unread_pages),
            "source": analysis.source,
        },
        "review": _review(review_of(analysis, reviews)),
        "identity": _known(analysis.identity),
        "facts": plain(profile.facts),
        "reasons": {basis.key: {"reason": basis.reason, "clauses": list(basis.clauses)} for basis in profile.basis},
        "terms": {name: value.value for name, value in profile.terms},
        "openness": {
            "class": profile.openness.openness_class.value,
            "index": profile.openness.index,
            "criteria": [plain(criterion) for criterion in profile.openness.criteria],
        },
        "clauses": [_clause(clause, document) for clause in analysis.clauses],
        "notice": NOTICE,
    }


def comparison_json(comparison: Comparison, *, made: date) -> dict[str, Json]:
    """A comparison in the schema ``howopen/comparison/1``."""
    a, b = comparison.a, comparison.b
    return {
        "schema": "howopen/comparison/1",
        "engine": plain(b.engine),
        "made": made.isoformat(),
        "a": _side(a),
        "b": _side(b),
        "changes": [_change(change, a.document, b.document) for change in comparison.changes],
        "clauses": [_pair(pair) for pair in comparison.clauses],
        "statistics": plain(comparison.statistics),
        "openness": {"a": a.profile.openness.index, "b": b.profile.openness.index},
        "notice": NOTICE,
    }


def matrix_json(matrix: Matrix, *, made: date) -> dict[str, Json]:
    """A matrix in the schema ``howopen/matrix/1``; cells stand in the order of the documents."""
    return {
        "schema": "howopen/matrix/1",
        "made": made.isoformat(),
        "documents": [
            {**_side(analysis), "engine": plain(analysis.engine), "index": analysis.profile.openness.index}
            for analysis in matrix.analyses
        ],
        "rows": [
            {"key": row.key, "label": row.label, "differs": row.differs, "cells": [plain(cell) for cell in row.cells]}
            for row in matrix.rows
        ],
        "notice": NOTICE,
    }


def identity_json(name: str, identity: Identity) -> dict[str, Json]:
    """Which known licence the document ``name`` is, or is nearest to; ``id`` is null where nothing known is close.

    ``spdx`` is empty where words were changed: the text is not what that identifier names. ``nearest_spdx`` is not.
    """
    found = plain(identity)
    assert isinstance(found, dict)
    spdx = identity.spdx if identity.kind in (IdentityKind.EXACT, IdentityKind.NAMES_AND_DATES) else ""
    known: dict[str, Json] = {"licence": found.pop("name"), "spdx": spdx, "nearest_spdx": found.pop("spdx")}
    return {"name": name, "id": identity.id, **known, **found}


def plain(value: object) -> Json:
    """A frozen value as JSON's own kinds; whole numbers lose their decimal point, others keep four digits."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, _DIGITS)
    return str(value) if isinstance(value, str) else value


def _offsets(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _review(review: Review | None) -> Json:
    """Who decided and signed, and in short how far it is; None without a review."""
    if review is None:
        return None
    states = [decision.state for decision in review.decisions]
    return {
        "by": reviewer_words(review),
        "summary": review_words(review),
        "decisions": {state.value: states.count(state) for state in State},
        "signed_off": [{"by": one.stamp.who, "at": one.stamp.when.isoformat()} for one in review.sign_offs],
    }


def _known(identity: Identity | None) -> Json:
    if identity is None or identity.id is None:
        return None
    return {
        "id": identity.id,
        "name": identity.name,
        "similarity": round(identity.similarity, _DIGITS),
        "exact": identity.exact,
    }


def _clause(clause: Clause, document: Document) -> dict[str, Json]:
    return {
        "id": clause.id,
        "category": clause.category.value,
        "effect": clause.effect.value,
        "text": document.quote(clause.span),
        **_offsets(clause.span),
        "page": clause.page,
        "read_by": recognition(document, clause.span) or "text",
        "section": clause.section,
        "values": [_value(value, document) for value in clause.values],
        "confidence": round(clause.confidence, _DIGITS),
        "uncertain": clause.uncertain,
        "why": clause.why(),
        "evidence": [
            {
                "finder": item.finder,
                "name": item.name,
                "words": [{**_offsets(span), "text": document.quote(span)} for span in item.words],
                "reason": item.reason,
            }
            for item in clause.evidence
        ],
    }


def _value(value: Value, document: Document) -> dict[str, Json]:
    return {
        "kind": value.kind.value,
        "label": value.label,
        **_offsets(value.span),
        "text": document.quote(value.span),
        "metric": value.metric,
        "amount": plain(value.amount),
        "unit": value.unit,
        "period": value.period,
        "details": [list(pair) for pair in value.details],
    }


def _side(analysis: Analysis) -> dict[str, Json]:
    document = analysis.document
    return {
        "name": document.name,
        "sha256": document.sha256,
        "warnings": list(document.warnings),
        "source": analysis.source,
        "uncertain": [clause.id for clause in analysis.clauses if clause.uncertain],
    }


def _change(change: Change, a: Document, b: Document) -> dict[str, Json]:
    return {
        "kind": change.kind.value,
        "a": {**_offsets(change.a), "text": a.quote(change.a)},
        "b": {**_offsets(change.b), "text": b.quote(change.b)},
        "categories": [category.value for category in change.categories],
        "direction": change.direction.value,
        "weight": round(change.weight, _DIGITS),
        "reason": change.reason,
    }


def _pair(pair: ClausePair) -> dict[str, Json]:
    return {
        "category": pair.category.value,
        "a": list(pair.a),
        "b": list(pair.b),
        "direction": pair.direction.value,
        "reason": pair.reason,
        "weight": round(pair.weight, _DIGITS),
    }


def analyses_bytes(analyses: Sequence[Analysis], *, made: date, reviews: Sequence[Review] = ()) -> bytes:
    """One object for one analysis, an array for any other number."""
    values = [analysis_json(analysis, made=made, reviews=reviews) for analysis in analyses]
    return to_bytes(values[0] if len(values) == 1 else values)


def comparison_bytes(comparison: Comparison, *, made: date) -> bytes:
    """One comparison in the schema ``howopen/comparison/1``."""
    return to_bytes(comparison_json(comparison, made=made))


def matrix_bytes(matrix: Matrix, *, made: date) -> bytes:
    """One matrix in the schema ``howopen/matrix/1``."""
    return to_bytes(matrix_json(matrix, made=made))
