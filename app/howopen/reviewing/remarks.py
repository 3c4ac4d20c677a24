# SPDX-License-Identifier: Apache-2.0
"""Notes on findings, and comments on any words of the text; neither changes a verdict, so sign-offs stand."""

from __future__ import annotations

from dataclasses import replace

from howopen.domain.errors import HowOpenError
from howopen.domain.review import Comment, Remark, Review, Stamp
from howopen.domain.spans import Span


def remark(review: Review, clause_id: str, words: str, stamp: Stamp) -> Review:
    """A note on a finding, after those that are there.

    Raises:
        KeyError: if there is no such finding.
        HowOpenError: if the note is empty.
    """
    before = review.decision(clause_id)
    after = replace(before, remarks=(*before.remarks, _remark(words, stamp)))
    return replace(review, decisions=tuple(after if one is before else one for one in review.decisions))


def comment(review: Review, span: Span, words: str, stamp: Stamp) -> Review:
    """A new thread on the words at ``span``.

    Raises:
        HowOpenError: if the comment is empty, or the span is outside the text.
    """
    if not span or span.end > len(review.found.document.text):
        raise HowOpenError("There are no words to comment on.", hint="Select some words of the text first.")
    taken = {one.id for one in review.comments}
    number = next(number for number in range(1, len(taken) + 2) if f"k{number}" not in taken)
    new = Comment(f"k{number}", span, (_remark(words, stamp),))
    return replace(review, comments=tuple(sorted((*review.comments, new), key=lambda one: (one.span, one.id))))


def reply(review: Review, comment_id: str, words: str, stamp: Stamp) -> Review:
    """A further remark in a thread.

    Raises:
        KeyError: if there is no such thread.
        HowOpenError: if the remark is empty.
    """
    before = _thread(review, comment_id)
    after = replace(before, remarks=(*before.remarks, _remark(words, stamp)))
    return replace(review, comments=tuple(after if one is before else one for one in review.comments))


def remove_comment(review: Review, comment_id: str) -> Review:
    """The review without that thread.

    Raises:
        KeyError: if there is no such thread.
    """
    gone = _thread(review, comment_id)
    return replace(review, comments=tuple(one for one in review.comments if one is not gone))


def _thread(review: Review, comment_id: str) -> Comment:
    for one in review.comments:
        if one.id == comment_id:
            return one
    raise KeyError(comment_id)


def _remark(words: str, stamp: Stamp) -> Remark:
    if not words.strip():
        raise HowOpenError("The note is empty.", hint="Write some words, or press Esc to leave it.")
    return Remark(words.strip(), stamp)
