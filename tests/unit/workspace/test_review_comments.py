# SPDX-License-Identifier: Apache-2.0
"""Comments of a session, and copies of its file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from review_values import ENGINE, review, stamp

from howopen.domain.errors import HowOpenError
from howopen.domain.review import Act, Review
from howopen.domain.spans import Span
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_notes import notes_of
from howopen.workspace.review_session import ReviewSession


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    made = ReviewSession(
        ReviewFile(tmp_path / "a.howopen"), who=lambda: "Anna", now=lambda: stamp().when, engine=ENGINE
    )
    made.take_in("a.txt", review().found, content=b"the file")
    yield made
    made.close()


def only(session: ReviewSession) -> Review:
    return session.project.reviews[0]


def test_a_comment_its_reply_and_its_removal_are_in_the_trail_and_can_be_undone(session: ReviewSession) -> None:
    session.comment(only(session), Span(0, 7), " Really? ")
    session.reply(only(session), "k1", "Yes.")
    assert [remark.words for remark in only(session).comments[0].remarks] == ["Really?", "Yes."]
    session.remove_comment(only(session), "k1")
    assert only(session).comments == ()
    said = [(entry.act, entry.before, entry.after) for entry in session.audit[1:]]
    assert said == [
        (Act.COMMENTED, "", "Really?"),
        (Act.COMMENTED, "", "Yes."),
        (Act.COMMENTED, "Anna: Really?; Anna: Yes.", ""),
    ]
    assert session.undo() == "remove the comment on “You may”"
    assert session.undo() == "reply to the comment on “You may”"
    assert len(only(session).comments[0].remarks) == 1


def test_an_empty_comment_and_an_unknown_thread_are_refused(session: ReviewSession) -> None:
    with pytest.raises(HowOpenError, match="empty"):
        session.comment(only(session), Span(0, 7), "  ")
    with pytest.raises(KeyError):
        session.reply(only(session), "k9", "Yes.")
    assert len(session.audit) == 1


def test_a_copy_holds_everything_also_what_could_not_be_saved(
    session: ReviewSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise HowOpenError("a.howopen could not be saved: the disk is full.")

    monkeypatch.setattr(session.file, "save", full)
    session.confirm(only(session), "c3")
    assert session.unsaved is not None
    target = tmp_path / "copy.howopen"
    target.write_bytes(b"what stood there before")
    session.save_copy(target)
    copy = ReviewFile(target)
    history, audit = copy.load()
    assert (history, audit) == (session.history, session.audit)
    assert copy.source(only(session).found.document.sha256) == session.file.source(only(session).found.document.sha256)
    copy.close()
    assert not list(tmp_path.glob("*.part*"))


def test_a_copy_that_fails_leaves_what_was_there(session: ReviewSession, tmp_path: Path) -> None:
    folder = tmp_path / "folder.howopen"
    folder.mkdir()
    with pytest.raises(HowOpenError, match=r"folder\.howopen could not be saved"):
        session.save_copy(folder)
    with pytest.raises(HowOpenError, match=r"b\.howopen could not be saved"):
        session.save_copy(tmp_path / "missing" / "b.howopen")
    assert folder.is_dir()
    assert not list(tmp_path.glob("*.part*"))


def test_comments_go_along_with_the_finding_whose_words_they_are_on(session: ReviewSession) -> None:
    session.comment(only(session), Span(4, 7), "May, or must?")
    session.reply(only(session), "k1", "May.")
    session.remark(only(session), "c0", "Our counsel agrees.")
    session.remark(only(session), "c1", "Not ours.")
    second = only(session).decision("c1").shown.span
    session.comment(only(session), second, "Whose?")
    session.reject(only(session), "c1")
    notes = notes_of(only(session))
    assert [(note.clause_id, note.words) for note in notes] == [
        ("c0", "Our counsel agrees."),
        ("c0", "On “may”: May, or must?"),
        ("c0", "On “may”: May."),
        ("", "Whose?"),
    ]
    assert [note.span for note in notes] == [None, None, None, second]
    assert {note.author for note in notes} == {"Anna"}
