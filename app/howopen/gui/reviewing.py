# SPDX-License-Identifier: Apache-2.0
"""Keeps the review, the open documents and the views in step: an act, then everything that follows from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.gui.documents import Documents, OpenDocument
from howopen.gui.later import Later
from howopen.gui.notices import Notices
from howopen.gui.review.bar import labels_of
from howopen.gui.review.restating import Restating
from howopen.gui.review.reviewed_text import ReviewedText
from howopen.gui.review.saving import Saving, saved_words
from howopen.gui.translation.texts import tr
from howopen.reviewing import Correction, is_untouched
from howopen.workspace.review_session import ReviewSession

if TYPE_CHECKING:
    from howopen.gui.views import ReviewView

Act = Callable[[ReviewSession, Review], object]
"""What is done to a review of a session."""


class Reviewing(QObject):
    """The controller of the review.

    Every document that is opened is taken in to the session; after every act the documents whose findings are others
    than before are replaced in ``Documents`` by what follows from them, so that each view's verdicts are made anew.
    Without a session nothing can be decided, and the Review view is empty.

    Signals:
        arrived: the Review view asks something and is to be shown.
        clause_opened: the id of a finding of the current document to show in Read; span_opened: a ``Span`` of it.
        labels_changed: what undo and redo would do, for the menu; "" where there is nothing.
        named: the name that the person gave, for the settings.
        written: to be emitted, from any thread, whenever the session has written or failed to.
        replaced: the analysis that stood for a document, and the one that stands for it now.
    """

    arrived = Signal()
    clause_opened = Signal(str)
    span_opened = Signal(object)
    labels_changed = Signal(str, str)
    named = Signal(str)
    written = Signal()
    replaced = Signal(object, object)

    def __init__(
        self,
        session: ReviewSession | None,
        documents: Documents,
        read: Later[ReviewedText],
        view: Later[ReviewView],
        *,
        restate: Callable[[Review], Analysis],
        notices: Notices,
        who: Callable[[], str],
        ask_copy: Callable[[], str],
        selection: Callable[[], Span | None] = lambda: None,
        content: Callable[[OpenDocument], bytes | None] = lambda _document: None,
    ) -> None:
        """Starts with an open session, or none.

        ``who`` names the person, ``ask_copy`` asks where to save a copy ("" for nowhere), ``selection`` tells what is
        selected in Read, ``content`` gives a document's file to keep in the review, or None.
        """
        super().__init__(documents)
        self._session: ReviewSession | None = None
        self._documents, self._read, self._view, self._notices = documents, read, view, notices
        self._who = who
        self._stated = Restating(restate, parent=self)
        self._saving = Saving(notices, ask_copy, self.save)
        self._selection, self._content = selection, content
        self._left_out: set[str] = set()  # what the person took back with undo stays out
        self._waiting: Act | None = None
        self._wanted = ""  # the finding to show next
        self._busy = False
        view.then(self._link_view)
        read.then(self._link_text)
        documents.current_changed.connect(self._take_in)
        documents.changed.connect(self._put_away)
        self._stated.ready.connect(self._put_in_step)
        self.written.connect(self.tell_saved, Qt.ConnectionType.QueuedConnection)
        if session is not None:
            self.open(session)

    @property
    def session(self) -> ReviewSession | None:
        """The open session."""
        return self._session

    @property
    def review(self) -> Review | None:
        """The review of the document that is shown."""
        current = self._documents.current
        if self._session is None or current is None:
            return None
        return self._session.review(current.analysis.document.sha256)

    def open(self, session: ReviewSession) -> None:
        """Goes on in another session.

        Its documents take the place of those of the former session, which stays open; the caller closes it. Documents
        that were opened before there was any session are taken in.
        """
        former, self._session = self._session, session
        self._stated.forget()
        self._left_out.clear()
        self._waiting = None
        with self._alone():
            if former is not None:
                for place in reversed(range(len(self._documents.all))):
                    self._documents.close(place)
            for review in session.project.reviews:
                self._documents.add(review.source, self._stated.state(review))
        self._take_in()

    def restate(self) -> None:
        """Brings every open document and view into line with the session."""
        self._put_in_step()

    def undo(self) -> None:
        """Takes the last act back."""
        if self._session is not None and self._session.history.past:
            before = {one.found.document.sha256 for one in self._session.project.reviews}
            self._session.undo()
            self._left_out |= before - {one.found.document.sha256 for one in self._session.project.reviews}
            self._bring_back(before)
            self._put_in_step()

    def redo(self) -> None:
        """Does the act again that was taken back last."""
        if self._session is not None and self._session.history.future:
            self._session.redo()
            self._left_out -= {one.found.document.sha256 for one in self._session.project.reviews}
            self._put_in_step()

    def close_work(self) -> None:
        """Ends the background work."""
        self._stated.close_work()

    def name_is_known(self) -> None:
        """Does what waited for the person's name; to be called when the name is set elsewhere."""
        act, self._waiting = self._waiting, None
        if act is not None and self._who():
            self._do(act)

    def _bring_back(self, known: set[str]) -> None:
        """Shows the documents again that came back into the project; ``known`` are those that were in it before."""
        assert self._session is not None
        with self._alone():
            for review in self._session.project.reviews:
                if review.found.document.sha256 not in known:
                    self._documents.add(review.source, self._stated.state(review))

    def _put_away(self) -> None:
        """A document that is closed leaves the review where nobody has said anything of it; undo brings it back."""
        if self._session is None or self._busy:
            return
        shown = {document.analysis.document.sha256 for document in self._documents.all}
        for review in self._session.project.reviews:
            if is_untouched(review) and review.found.document.sha256 not in shown:
                self._session.put_away(review)
        self._show()

    # What the views ask for.

    def _doing(self, act: Callable[..., object]) -> Callable[..., None]:
        """What does an act of the session to the review that is shown, with what a signal tells."""
        return lambda *told: self._do(lambda session, review: act(session, review, *told))

    def _add(self, span: Span, said: Correction) -> None:
        category, effect, values = said.category, said.effect, said.values or ()
        if category is not None and effect is not None:
            self._do(lambda session, review: self._select(session.add(review, span, category, effect, values)))

    def _begin_again(self) -> None:
        current = self._documents.current
        if current is not None:
            self._left_out.discard(current.analysis.document.sha256)
            self._take_in()

    def _ask(self, panel: Callable[[ReviewView], object]) -> None:
        """Shows the review with a panel of it open."""
        self.arrived.emit()
        panel(self._view.get())

    def _select(self, clause_id: str) -> None:
        self._wanted = clause_id

    def _ask_selection(self) -> None:
        self._view.get().set_selection(self._selection())

    # What follows.

    def _do(self, act: Act) -> None:
        """Does something to the review that is shown, once the person's name is known; says why it cannot be done."""
        session, review = self._session, self.review
        if session is None or review is None:
            return
        if not self._who():
            self._waiting = act
            self.arrived.emit()
            self._view.get().ask_name()
            return
        try:
            act(session, review)
        except HowOpenError as error:
            self._notices.error(tr("That was not done"), error)
        self._put_in_step()
        if wanted := self._wanted:
            self._wanted = ""
            self._view.get().select(wanted)

    def _take_name(self, name: str) -> None:
        self.named.emit(name)
        self.name_is_known()

    def _forget_waiting(self) -> None:
        self._waiting = None

    def _take_in(self) -> None:
        """Takes in what is open and not under review yet."""
        session = self._session
        if session is None or self._busy:
            return
        with self._alone():
            for document in self._documents.all:
                sha256 = document.analysis.document.sha256
                known = session.review(sha256)
                again = known is not None and known.found.engine != document.analysis.engine
                if sha256 not in self._left_out and (known is None or again):
                    session.take_in(document.source, document.analysis, content=self._content(document))
        self._put_in_step()

    def _put_in_step(self) -> None:
        """Replaces the documents whose findings changed, then shows everything."""
        if self._busy:
            return
        with self._alone():
            shown = self._documents.index
            for document in self._documents.all:
                self._replace(document)
            self._documents.select(shown)
        self._show()

    def _replace(self, document: OpenDocument) -> None:
        if self._session is None:
            return
        sha256 = document.analysis.document.sha256
        review = self._session.review(sha256)
        stands = self._stated.state(review) if review is not None else self._stated.found(sha256)
        if stands is not None and stands is not document.analysis:
            self._documents.add(document.source, stands)
            self.replaced.emit(document.analysis, stands)

    def _show(self) -> None:
        self._view.tell(self._show_in)
        self._read.tell(self._show_text)
        if (session := self._session) is not None:
            self.labels_changed.emit(*labels_of(session.history))
            self._saving.tell(session)

    def _show_in(self, view: ReviewView) -> None:
        if (session := self._session) is None:
            return
        review = self.review
        stated = self._stated.state(review) if review is not None else None
        left_out = review is None and self._documents.current is not None
        pending = review is not None and self._stated.pending(review)
        saved = tr("Making the verdicts anew") if pending else saved_words(session)
        view.show_review(review, stated, session.history, session.audit, saved, left_out=left_out)

    def _show_text(self, read: ReviewedText) -> None:
        if self._session is not None:
            read.show_review(self.review)

    def save(self) -> None:
        """Tries again to save."""
        if self._session is not None:
            self._session.save()
            self.tell_saved()

    def tell_saved(self) -> None:
        """Tells anew whether all is in the file."""
        self._view.tell(lambda view: view.show_saved(saved_words(self._session)))
        self._saving.tell(self._session)

    def save_copy(self) -> None:
        """Asks where to, and saves a copy of everything there."""
        self._saving.save_copy()

    # How it is built.

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Meanwhile the documents change by our own doing, which is nothing to react to."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def _link_view(self, view: ReviewView) -> None:
        for asked, act in (
            (view.confirm_requested, self._doing(ReviewSession.confirm)),
            (view.reject_requested, self._doing(ReviewSession.reject)),
            (view.reopen_requested, self._doing(ReviewSession.reopen)),
            (view.correct_requested, self._doing(ReviewSession.correct)),
            (view.remark_requested, self._doing(ReviewSession.remark)),
            (view.comment_requested, self._doing(ReviewSession.comment)),
            (view.reply_requested, self._doing(ReviewSession.reply)),
            (view.comment_removed, self._doing(ReviewSession.remove_comment)),
            (view.sign_requested, self._doing(ReviewSession.sign)),
            (view.withdraw_requested, self._doing(ReviewSession.withdraw)),
            (view.add_requested, self._add),
            (view.begin_requested, self._begin_again),
            (view.selection_wanted, self._ask_selection),
            (view.undo_requested, self.undo),
            (view.redo_requested, self.redo),
            (view.named, self._take_name),
            (view.name_declined, self._forget_waiting),
            (view.clause_opened, self.clause_opened),
            (view.span_opened, self.span_opened),
        ):
            asked.connect(act)
        self._show_in(view)

    def _link_text(self, read: ReviewedText) -> None:
        for asked, act in (
            (read.confirm_requested, self._doing(ReviewSession.confirm)),
            (read.reject_requested, self._doing(ReviewSession.reject)),
            (read.correct_requested, lambda clause_id: self._ask(lambda view: view.correct(clause_id))),
            (read.note_requested, lambda clause_id: self._ask(lambda view: view.write_note(clause_id))),
            (read.add_requested, lambda span: self._ask(lambda view: view.add(span))),
            (read.comment_requested, lambda span: self._ask(lambda view: view.comment(span))),
        ):
            asked.connect(act)
        self._show_text(read)
