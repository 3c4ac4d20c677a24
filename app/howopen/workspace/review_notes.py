# SPDX-License-Identifier: Apache-2.0
"""The remarks of a review as the notes of a file that is sent on."""

from __future__ import annotations

from collections.abc import Sequence

from howopen.domain.analysis import Analysis
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.exporting.provenance import review_of


def notes_of(review: Review) -> tuple[Note, ...]:
    """Every remark on a finding that stands, in text order and oldest first."""
    return tuple(
        Note(decision.id, remark.stamp.who, remark.stamp.when, remark.words)
        for decision in review.decisions
        if decision.clause is not None
        for remark in decision.remarks
    )


def notes_on_each(analyses: Sequence[Analysis], reviews: Sequence[Review]) -> tuple[tuple[Note, ...], ...]:
    """The notes on each of ``analyses``, in their order; none where ``reviews`` holds no review of its file."""
    found = (review_of(analysis, reviews) for analysis in analyses)
    return tuple(notes_of(review) if review is not None else () for review in found)
