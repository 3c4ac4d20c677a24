# SPDX-License-Identifier: Apache-2.0
"""The remarks of a review as the notes of a file that is sent on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from howopen.domain.analysis import Analysis
from howopen.domain.notes import Note
from howopen.domain.review import Comment, Remark, Review
from howopen.exporting.provenance import review_of
from howopen.workspace.review_words import quoted_span


def notes_of(review: Review) -> tuple[Note, ...]:
    """Every remark on a finding that stands, and every comment on words of one, in text order and oldest first.

    A comment names its words, and stands at the first finding that holds some of them. Those on other passages come
    last, each with the place of its words.
    """
    standing = [decision for decision in review.decisions if decision.clause is not None]
    commented: dict[str, list[Note]] = {}
    elsewhere: list[Note] = []
    for comment in review.comments:
        held = next((one.id for one in standing if one.shown.span.overlaps(comment.span)), None)
        if held is None:
            elsewhere += (replace(_note("", one, one.words), span=comment.span) for one in comment.remarks)
        else:
            commented.setdefault(held, []).extend(_of_comment(review, comment, held))
    on_findings = (
        note
        for decision in standing
        for note in (*(_note(decision.id, one, one.words) for one in decision.remarks), *commented.get(decision.id, ()))
    )
    return (*on_findings, *elsewhere)


def _of_comment(review: Review, comment: Comment, clause_id: str) -> Iterator[Note]:
    quoted = quoted_span(review, comment.span)
    for remark in comment.remarks:
        yield _note(clause_id, remark, f"On {quoted}: {remark.words}")


def _note(clause_id: str, remark: Remark, words: str) -> Note:
    return Note(clause_id, remark.stamp.who, remark.stamp.when, words)


def notes_on_each(analyses: Sequence[Analysis], reviews: Sequence[Review]) -> tuple[tuple[Note, ...], ...]:
    """The notes on each of ``analyses``, in their order; none where ``reviews`` holds no review of its file."""
    found = (review_of(analysis, reviews) for analysis in analyses)
    return tuple(notes_of(review) if review is not None else () for review in found)
