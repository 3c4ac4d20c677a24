# SPDX-License-Identifier: Apache-2.0
"""Comments in the margin: those that came with a file and those of the reviewers, as one kind of value; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from howopen.domain.document import Document
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.gui.review.wording import moment, named
from howopen.gui.translation.texts import mark, tr

FROM_FILE = mark("Comment in the file")


@dataclass(frozen=True, slots=True)
class MarginNote:
    """Words about a span of the text: ``head`` says whose they are, ``words`` has a paragraph for each remark."""

    span: Span
    head: str
    words: str

    @property
    def spoken(self) -> str:
        """How it is read out."""
        return f"{self.head}: {' '.join(self.words.split())}"


def margin_notes(document: Document, review: Review | None, now: datetime) -> tuple[MarginNote, ...]:
    """All comments in text order: those of the file, then those of the review where they begin at the same place."""
    own = [MarginNote(c.span, f"{tr(FROM_FILE)}, {named(c.author)}", c.words) for c in document.comments]
    for comment in review.comments if review is not None else ():
        first = comment.remarks[0].stamp
        lines = [comment.remarks[0].words]
        lines += [f"{named(r.stamp.who)}, {moment(r.stamp.when, now)}: {r.words}" for r in comment.remarks[1:]]
        own.append(MarginNote(comment.span, f"{named(first.who)}, {moment(first.when, now)}", "\n".join(lines)))
    return tuple(sorted(own, key=lambda note: (note.span.start, note.span.end)))


def notes_over(notes: tuple[MarginNote, ...], span: Span) -> tuple[MarginNote, ...]:
    """The notes that touch ``span``; an empty one touches it where it stands inside."""
    return tuple(note for note in notes if note.span.overlaps(span) or span.contains(note.span.start))
