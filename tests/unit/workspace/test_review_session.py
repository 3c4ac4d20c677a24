# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from review_values import CLAUSES, ENGINE, review, stamp

from howopen import reviewing
from howopen.domain.analysis import Engine
from howopen.domain.clauses import Category, Effect
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Act, Review, State
from howopen.domain.spans import Span
from howopen.reviewing import Correction
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_session import Note, ReviewSession


class Clock:
    def __init__(self) -> None:
        self.minutes = 0

    def __call__(self) -> datetime:
        self.minutes += 1
        return stamp(self.minutes).when


def session_at(path: Path, who: str = "Anna") -> ReviewSession:
    return ReviewSession(ReviewFile(path), who=lambda: who, now=Clock(), engine=ENGINE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.howopen"


@pytest.fixture
def session(path: Path) -> Iterator[ReviewSession]:
    made = session_at(path)
    made.take_in("a.txt", review().found, content=b"the file")
    yield made
    made.close()


def only(session: ReviewSession) -> Review:
    return session.project.reviews[0]


def test_every_act_is_in_the_trail_with_who_when_hash_and_engine(session: ReviewSession) -> None:
    session.confirm(only(session), "c0")
    session.correct(only(session), "c1", Correction(category=Category.LOCK_IN, effect=Effect.REQUIRE))
    session.reject(only(session), "c2")
    session.reopen(only(session), "c2")
    session.remark(only(session), "c3", "Ask the client.")
    added = session.add(only(session), Span(0, 7), Category.DATA_USE, Effect.PERMIT)
    assert added == "r1"
    acts = [Act.OPENED, Act.CONFIRMED, Act.CORRECTED, Act.REJECTED, Act.REOPENED, Act.REMARKED, Act.ADDED]
    assert [entry.act for entry in session.audit] == acts
    corrected = session.audit[2]
    assert corrected.stamp.who == "Anna"
    assert corrected.document == only(session).found.document.sha256
    assert corrected.engine == ENGINE
    assert corrected.words == "“You may do the thing of number 1.”"
    assert corrected.before.startswith("open, field-of-use, permit")
    assert corrected.after.startswith("corrected, lock-in, require")


def test_an_act_is_in_the_file_at_once(session: ReviewSession, path: Path) -> None:
    session.confirm(only(session), "c0")
    history, audit = session.history, session.audit
    session.close()
    again = session_at(path)
    assert (again.history, again.audit) == (history, audit)
    again.close()


def test_undo_and_redo_say_what_they_do_and_are_in_the_trail(session: ReviewSession) -> None:
    session.confirm(only(session), "c0")
    assert session.undo() == "confirm “You may do the thing of number 0.”"
    assert only(session).decision("c0").state is State.OPEN
    assert session.redo() == "confirm “You may do the thing of number 0.”"
    assert only(session).decision("c0").state is State.CONFIRMED
    assert session.redo() == ""
    assert [entry.act for entry in session.audit][-2:] == [Act.UNDID, Act.REDID]
    while session.undo():
        pass
    assert session.project.reviews == ()


def test_what_changes_nothing_is_no_act(session: ReviewSession) -> None:
    before = session.audit
    session.change(only(session), only(session), Note(Act.CONFIRMED, "nothing"))
    assert session.audit == before


def test_a_document_taken_in_twice_goes_on(session: ReviewSession) -> None:
    session.confirm(only(session), "c0")
    again = session.take_in("elsewhere.txt", review().found)
    assert again is only(session)
    newer = replace(review().found, engine=Engine("0.2.0", "def"))
    carried = session.take_in("a.txt", newer)
    assert carried.decision("c0").state is State.CONFIRMED
    assert carried.found.engine.version == "0.2.0"
    session.put_away(only(session))
    assert session.project.reviews == ()
    session.undo()
    assert only(session) == carried


def test_signing_waits_and_ends(session: ReviewSession) -> None:
    with pytest.raises(HowOpenError, match="30 findings wait"):
        session.sign(only(session))
    for number in range(CLAUSES):
        session.confirm(only(session), f"c{number}")
    session.sign(only(session))
    assert only(session).signed
    session.withdraw(only(session))
    assert not only(session).signed
    session.sign(only(session))
    session.reject(only(session), "c0")
    assert not only(session).signed


def test_a_failed_save_keeps_the_act_and_is_made_up_for(session: ReviewSession, path: Path) -> None:
    pages = session.file._db.execute("PRAGMA page_count").fetchone()[0]
    session.file._db.execute(f"PRAGMA max_page_count = {pages}")
    number = 0
    while session.unsaved is None:
        session.remark(only(session), f"c{number % CLAUSES}", "x" * 900 + str(number))
        number += 1
    assert "disk is full" in str(session.unsaved)
    session.file._db.execute("PRAGMA max_page_count = 100000")
    session.save()
    assert session.unsaved is None
    history = session.history
    session.close()
    again = session_at(path)
    assert again.history == history
    again.close()


def test_a_document_that_found_no_room_is_kept_later_and_decisions_come_first(
    session: ReviewSession, path: Path, tmp_path: Path
) -> None:
    pages = session.file._db.execute("PRAGMA page_count").fetchone()[0]
    session.file._db.execute(f"PRAGMA max_page_count = {pages + 12}")
    scan = random.Random(7).randbytes(400_000)
    document = review("b.txt").found
    digest = hashlib.sha256(scan).hexdigest()
    named = replace(document, document=replace(document.document, sha256=digest))
    session.take_in("b.pdf", named, content=scan)
    session.confirm(only(session), "c1")
    assert "disk is full" in str(session.unsaved)
    assert not session.saving
    session.save_copy(tmp_path / "copy.howopen")
    copy = ReviewFile(tmp_path / "copy.howopen")
    assert copy.source(digest) == scan
    copy.close()
    session.file._db.execute("PRAGMA max_page_count = 100000")
    session.save()
    assert session.unsaved is None
    history = session.history
    session.close()
    again = session_at(path)
    assert again.history == history
    assert again.file.source(digest) == scan
    again.close()


def test_plans_can_be_undone_too(session: ReviewSession) -> None:
    session.set_project(replace(session.project, plan="[we]"), Note(Act.PLANNED, "change the plan"))
    assert session.project.plan == "[we]"
    session.undo()
    assert session.project.plan == ""


def test_standing_clauses_follow_the_decisions(session: ReviewSession) -> None:
    session.reject(only(session), "c0")
    assert "c0" not in {clause.id for clause in reviewing.standing(only(session))}
