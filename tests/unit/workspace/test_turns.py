# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from review_values import CLAUSES, ENGINE, review, stamp

from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_session import ReviewSession
from howopen.workspace.turns import Turns


def test_work_is_done_in_turn_beside_the_caller_and_each_is_told() -> None:
    done: list[int] = []
    told: list[int] = []
    turns = Turns(lambda: told.append(len(done)))
    for number in range(20):
        turns.take(lambda number=number: done.append(number))
    turns.finish()
    assert done == list(range(20))
    assert len(told) == 20


def test_a_mistake_is_told_too_and_the_next_goes_on() -> None:
    told: list[None] = []
    turns = Turns(lambda: told.append(None))

    def fails() -> None:
        raise ZeroDivisionError

    wrong, right = turns.take(fails), turns.take(lambda: None)
    turns.finish()
    with pytest.raises(ZeroDivisionError):
        wrong.result()
    right.result()
    assert len(told) == 2


def test_a_session_writes_in_its_turns_and_closes_when_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.howopen"
    gate = threading.Event()
    turns = Turns(lambda: None)
    turns.take(lambda: gate.wait(30) and None)
    session = ReviewSession(ReviewFile(path), who=lambda: "Anna", now=lambda: stamp().when, engine=ENGINE, turns=turns)
    session.take_in("a.txt", review().found, content=b"the file")
    for number in range(CLAUSES):
        session.confirm(session.project.reviews[0], f"c{number}")
    assert session.saving
    gate.set()
    history, audit = session.history, session.audit
    session.close()
    assert not session.saving
    again = ReviewFile(path)
    assert again.load() == (history, audit)
    again.close()
