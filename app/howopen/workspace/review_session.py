# SPDX-License-Identifier: Apache-2.0
"""An open review: each act goes into the history, the audit trail and the file before it is shown as saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from howopen import reviewing
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Effect, Value
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Act, AuditEntry, Comment, History, Project, Review, Stamp
from howopen.domain.spans import Span
from howopen.reviewing import Correction
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_saving import ReviewSaving
from howopen.workspace.review_words import quoted, quoted_span, stated
from howopen.workspace.turns import Turns


@dataclass(frozen=True, slots=True)
class Note:
    """What the audit trail and the undo button tell of an act; see ``AuditEntry`` for the parts."""

    act: Act
    label: str
    document: str = ""
    subject: str = ""
    words: str = ""
    before: str = ""
    after: str = ""


class ReviewSession:
    """One person at one review file.

    ``who`` and ``now`` are asked at each act. Where a save fails, the act holds all the same, ``unsaved`` tells why,
    and the next save writes it too.
    """

    def __init__(
        self,
        file: ReviewFile,
        *,
        who: Callable[[], str],
        now: Callable[[], datetime],
        engine: Engine,
        turns: Turns | None = None,
    ) -> None:
        """Takes an open file over; with ``turns`` it writes there, one thing after the other, and not at once.

        Raises:
            HowOpenError: if the file is damaged.
        """
        self._saving = ReviewSaving(file, turns)
        self._who, self._now, self._engine = who, now, engine
        self._history, self._audit = self._saving.loaded

    @property
    def file(self) -> ReviewFile:
        """The file that it is kept in."""
        return self._saving.file

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._history.present.project

    @property
    def audit(self) -> tuple[AuditEntry, ...]:
        """The audit trail, oldest first."""
        return self._audit

    @property
    def saving(self) -> bool:
        """Whether the last acts are still on their way into the file."""
        return self._saving.saving

    @property
    def unsaved(self) -> HowOpenError | None:
        """Why the last acts are not in the file, or None where all is saved."""
        return self._saving.unsaved

    def review(self, sha256: str) -> Review | None:
        """The review of the document with that sha256."""
        return next((one for one in self.project.reviews if one.found.document.sha256 == sha256), None)

    def take_in(self, source: str, analysis: Analysis, *, content: bytes | None = None) -> Review:
        """Begins the review of a document, with its file's bytes where they are to be kept; returns it.

        One that is under review already goes on, on the new analysis where the engine is another.
        """
        document = analysis.document
        known = self.review(document.sha256)
        if known is not None and known.found.engine == analysis.engine:
            return known
        if known is None:
            review = reviewing.begin(source, analysis)
            note = Note(Act.OPENED, f"open “{document.name}”", document.sha256, words=document.name)
            self._commit(note, replace(self.project, reviews=(*self.project.reviews, review)))
        else:
            review = reviewing.carried(known, analysis)
            words = f"{document.name}, read anew by HowOpen {analysis.engine.version}"
            self.change(known, review, Note(Act.OPENED, f"read “{document.name}” anew", document.sha256, words=words))
        if content is not None:
            self._saving.keep_source(content)
        return review

    def put_away(self, review: Review) -> None:
        """Takes a document out of the project; undo brings it back."""
        document = review.found.document
        note = Note(Act.CLOSED, f"close “{document.name}”", document.sha256, words=document.name)
        self._commit(
            note, replace(self.project, reviews=tuple(one for one in self.project.reviews if one is not review))
        )

    def confirm(self, review: Review, clause_id: str) -> None:
        """The finding is right as it was found."""
        self._decide(
            review, clause_id, Act.CONFIRMED, "confirm {words}", reviewing.confirm(review, clause_id, self._stamp())
        )

    def reject(self, review: Review, clause_id: str) -> None:
        """The finding is wrong and counts no more."""
        self._decide(
            review, clause_id, Act.REJECTED, "reject {words}", reviewing.reject(review, clause_id, self._stamp())
        )

    def reopen(self, review: Review, clause_id: str) -> None:
        """The finding waits again."""
        self._decide(
            review, clause_id, Act.REOPENED, "reopen {words}", reviewing.reopen(review, clause_id, self._stamp())
        )

    def correct(self, review: Review, clause_id: str, correction: Correction) -> None:
        """The finding stands otherwise.

        Raises:
            HowOpenError: if its new span holds no words.
        """
        after = reviewing.correct(review, clause_id, correction, self._stamp())
        self._decide(review, clause_id, Act.CORRECTED, "correct {words}", after)

    def add(
        self, review: Review, span: Span, category: Category, effect: Effect, values: tuple[Value, ...] = ()
    ) -> str:
        """A finding of the person's own; returns its id.

        Raises:
            HowOpenError: if the span holds no words.
        """
        after = reviewing.add(review, span, category, effect, self._stamp(), values=values)
        known = {decision.id for decision in review.decisions}
        new = next(decision for decision in after.decisions if decision.id not in known)
        words = quoted(review, new)
        self.change(review, after, Note(Act.ADDED, f"add {words}", _sha(review), new.id, words, after=stated(new)))
        return new.id

    def remark(self, review: Review, clause_id: str, words: str) -> None:
        """A note on a finding.

        Raises:
            HowOpenError: if it is empty.
        """
        after = reviewing.remark(review, clause_id, words, self._stamp())
        subject = quoted(review, review.decision(clause_id))
        note = Note(Act.REMARKED, f"note on {subject}", _sha(review), clause_id, subject, after=words.strip())
        self.change(review, after, note)

    def comment(self, review: Review, span: Span, words: str) -> None:
        """A new thread on words of the text.

        Raises:
            HowOpenError: if it is empty, or the span holds no words.
        """
        after = reviewing.comment(review, span, words, self._stamp())
        self._comment(review, after, span, "comment on {words}", words)

    def reply(self, review: Review, comment_id: str, words: str) -> None:
        """A further remark in a thread.

        Raises:
            HowOpenError: if it is empty.
        """
        after = reviewing.reply(review, comment_id, words, self._stamp())
        self._comment(review, after, _comment(review, comment_id).span, "reply to the comment on {words}", words)

    def remove_comment(self, review: Review, comment_id: str) -> None:
        """Takes a thread away; what it said stays in the audit trail."""
        gone = _comment(review, comment_id)
        said = "; ".join(f"{remark.stamp.who}: {remark.words}" for remark in gone.remarks)
        subject = quoted_span(review, gone.span)
        label = f"remove the comment on {subject}"
        note = Note(Act.COMMENTED, label, _sha(review), comment_id, f"removed: {subject}", before=said)
        self.change(review, reviewing.remove_comment(review, comment_id), note)

    def sign(self, review: Review) -> None:
        """Signs the document off.

        Raises:
            HowOpenError: while a finding is open.
        """
        after = reviewing.sign(review, self._stamp(), self._engine)
        name = review.found.document.name
        self.change(review, after, Note(Act.SIGNED, f"sign “{name}”", _sha(review), words=name))

    def withdraw(self, review: Review) -> None:
        """Takes the person's own signature back."""
        name = review.found.document.name
        after = reviewing.withdraw(review, self._who())
        self.change(review, after, Note(Act.UNSIGNED, f"withdraw the signature of “{name}”", _sha(review), words=name))

    def change(self, before: Review, after: Review, note: Note) -> None:
        """Puts a review in the place of another; for acts that have no method of their own."""
        if before == after:
            return
        reviews = tuple(after if one is before else one for one in self.project.reviews)
        self._commit(note, replace(self.project, reviews=reviews))

    def set_project(self, project: Project, note: Note) -> None:
        """Another plan, policy or alignment."""
        self._commit(note, project)

    def undo(self) -> str:
        """Takes the last act back; returns its label, or "" where there is none."""
        if not self._history.past:
            return ""
        label = self._history.present.label
        self._history = reviewing.undo(self._history)
        self._log(Note(Act.UNDID, label, words=label))
        return label

    def redo(self) -> str:
        """Does the last act again that was taken back; returns its label, or "" where there is none."""
        if not self._history.future:
            return ""
        self._history = reviewing.redo(self._history)
        label = self._history.present.label
        self._log(Note(Act.REDID, label, words=label))
        return label

    def save(self) -> None:
        """Tries again to write what could not be written; ``unsaved`` tells how it went."""
        self._saving.save(self._history, self._audit)

    def save_copy(self, path: Path) -> None:
        """Writes everything to another file, also what could not be written to the session's own.

        Raises:
            HowOpenError: if it can't be written; what was at ``path`` is then untouched.
        """
        self._saving.save_copy(path)

    def close(self) -> None:
        """Lets go of the file, once all is written."""
        self._saving.close()

    def _comment(self, review: Review, after: Review, span: Span, label: str, words: str) -> None:
        """Puts in a comment; ``label`` names the act, with a place for the words of the text."""
        subject = quoted_span(review, span)
        note = Note(Act.COMMENTED, label.format(words=subject), _sha(review), words=subject, after=words.strip())
        self.change(review, after, note)

    def _decide(self, review: Review, clause_id: str, act: Act, label: str, after: Review) -> None:
        """Puts a decision in; ``label`` names the act, with a place for the words of the finding."""
        before, now = review.decision(clause_id), after.decision(clause_id)
        words = quoted(review, before)
        self.change(
            review,
            after,
            Note(act, label.format(words=words), _sha(review), clause_id, words, stated(before), stated(now)),
        )

    def _commit(self, note: Note, project: Project) -> None:
        history = reviewing.done(self._history, note.label, project)
        if history is not self._history:
            self._history = history
            self._log(note)

    def _log(self, note: Note) -> None:
        entry = AuditEntry(
            number=len(self._audit) + 1,
            stamp=self._stamp(),
            act=note.act,
            engine=self._engine,
            document=note.document,
            subject=note.subject,
            words=note.words,
            before=note.before if note.before != note.after else "",
            after=note.after if note.before != note.after else "",
        )
        self._audit = (*self._audit, entry)
        self.save()

    def _stamp(self) -> Stamp:
        return Stamp(self._who(), self._now())


def _comment(review: Review, comment_id: str) -> Comment:
    for comment in review.comments:
        if comment.id == comment_id:
            return comment
    raise KeyError(comment_id)


def _sha(review: Review) -> str:
    return review.found.document.sha256
