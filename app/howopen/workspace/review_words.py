# SPDX-License-Identifier: Apache-2.0
"""How the audit trail and the undo button name a finding."""

from __future__ import annotations

from typing import Final

from howopen.domain.review import Decision, Review
from howopen.domain.spans import Span

_WORDS: Final = 60


def quoted(review: Review, decision: Decision) -> str:
    """The first words of a finding, in quotation marks."""
    return quoted_span(review, decision.shown.span)


def quoted_span(review: Review, span: Span) -> str:
    """The first words at ``span``, in quotation marks."""
    words = " ".join(review.found.document.quote(span).split())
    short = words if len(words) <= _WORDS else words[:_WORDS].rsplit(" ", 1)[0] + " …"
    return f"“{short}”"


def stated(decision: Decision) -> str:
    """A finding as the audit trail states it: state, category, effect, place and values."""
    clause = decision.shown
    values = "; ".join(value.label for value in clause.values)
    parts = (decision.state, clause.category, clause.effect, f"{clause.span.start} to {clause.span.end}", values)
    return ", ".join(part for part in parts if part)
