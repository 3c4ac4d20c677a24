# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from howopen import reviewing
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.review import Project, Review, Stamp, State
from howopen.domain.spans import Span
from howopen.reading import from_text
from howopen.reviewing import Correction

TEXT = "You may use the model. You shall not sell it. Courts of Utopia decide."
ANNA = Stamp("Anna", datetime(2026, 11, 22, 11, 0, tzinfo=UTC))
BEN = Stamp("Ben", datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
ENGINE = Engine("0.1.0", "abc")
CLAUSES = (
    ("c1", Category.COMMERCIAL_USE, Effect.PERMIT, Span(0, 22), 0.9),
    ("c2", Category.REDISTRIBUTION, Effect.PROHIBIT, Span(23, 45), 0.5),
    ("c3", Category.GOVERNING_LAW, Effect.DECLARE, Span(46, 70), 0.8),
)


def analysis(*, without: str = "", first_id: str = "c1") -> Analysis:
    clauses = tuple(
        Clause(
            first_id if id_ == "c1" else id_,
            category,
            effect,
            span,
            confidence,
            (Evidence("rule", "r", (span,), "because"),),
        )
        for id_, category, effect, span, confidence in CLAUSES
        if id_ != without
    )
    profile = Profile()
    return Analysis(from_text(TEXT, name="a.txt"), Outline(), clauses, profile, ENGINE)


@pytest.fixture
def review() -> Review:
    return reviewing.begin("a.txt", analysis())


def states(review: Review) -> list[State]:
    return [decision.state for decision in review.decisions]


def test_a_new_review_is_open_and_stands_as_found(review: Review) -> None:
    assert review.open == 3
    assert reviewing.standing(review) == review.found.clauses


def test_confirming_makes_a_finding_certain_and_keeps_what_was_found(review: Review) -> None:
    after = reviewing.confirm(review, "c2", ANNA)
    decision = after.decision("c2")
    assert decision.state is State.CONFIRMED
    assert decision.stamp == ANNA
    assert decision.clause is not None
    assert not decision.clause.uncertain
    assert decision.found is not None
    assert decision.found.confidence == 0.5
    assert review.decision("c2").state is State.OPEN  # values are never changed


def test_a_rejected_finding_counts_no_more(review: Review) -> None:
    after = reviewing.reject(review, "c2", ANNA)
    assert [clause.id for clause in reviewing.standing(after)] == ["c1", "c3"]
    assert after.decision("c2").shown.category is Category.REDISTRIBUTION


def test_a_correction_keeps_the_original_and_moves_in_the_text(review: Review) -> None:
    after = reviewing.correct(
        review, "c3", Correction(category=Category.INDEMNITY, effect=Effect.REQUIRE, span=Span(0, 7)), ANNA
    )
    decision = after.decision("c3")
    assert decision.state is State.CORRECTED
    assert decision.found == review.found.clause("c3")
    assert decision.shown.category is Category.INDEMNITY
    assert [one.id for one in after.decisions] == ["c3", "c1", "c2"]


def test_corrected_back_to_what_was_found_it_is_confirmed(review: Review) -> None:
    once = reviewing.correct(review, "c1", Correction(effect=Effect.CONDITION), ANNA)
    back = reviewing.correct(once, "c1", Correction(effect=Effect.PERMIT), BEN)
    assert back.decision("c1").state is State.CONFIRMED


@pytest.mark.parametrize("span", [Span(22, 23), Span(60, 400)])
def test_a_span_without_words_is_refused(review: Review, span: Span) -> None:
    with pytest.raises(HowOpenError, match="no words"):
        reviewing.correct(review, "c1", Correction(span=span), ANNA)
    with pytest.raises(HowOpenError, match="no words"):
        reviewing.add(review, span, Category.DATA_USE, Effect.PERMIT, ANNA)


def test_added_findings_get_free_ids_and_say_who(review: Review) -> None:
    once = reviewing.add(review, Span(4, 12), Category.DATA_USE, Effect.PERMIT, ANNA)
    twice = reviewing.add(once, Span(23, 30), Category.LOCK_IN, Effect.REQUIRE, BEN)
    assert [one.id for one in twice.decisions] == ["c1", "r1", "r2", "c2", "c3"]
    assert twice.decision("r2").shown.why() == "Added by Ben"
    gone = reviewing.reject(twice, "r1", BEN)
    assert "r1" not in {clause.id for clause in reviewing.standing(gone)}
    again = reviewing.reopen(gone, "r1", ANNA)
    assert again.decision("r1").state is State.ADDED
    assert again.decision("r1").found is None


def test_reopening_takes_a_decision_back(review: Review) -> None:
    after = reviewing.reopen(reviewing.reject(review, "c1", ANNA), "c1", BEN)
    assert states(after) == [State.OPEN] * 3
    assert reviewing.standing(after) == review.found.clauses


def test_a_sign_off_waits_until_nothing_is_open_and_ends_with_a_change(review: Review) -> None:
    with pytest.raises(HowOpenError, match="3 findings wait"):
        reviewing.sign(review, ANNA, ENGINE)
    decided = review
    for clause_id in ("c1", "c2", "c3"):
        decided = reviewing.confirm(decided, clause_id, ANNA)
    signed = reviewing.sign(reviewing.sign(decided, ANNA, ENGINE), BEN, ENGINE)
    assert [one.stamp.who for one in signed.sign_offs] == ["Anna", "Ben"]
    assert signed.sign_offs[0].sha256 == review.found.document.sha256
    noted = reviewing.remark(signed, "c1", "Seen.", BEN)
    assert noted.signed  # a note changes no finding
    assert [one.stamp.who for one in reviewing.withdraw(signed, "Anna").sign_offs] == ["Ben"]
    assert not reviewing.reject(signed, "c1", BEN).signed


def test_notes_and_threads(review: Review) -> None:
    noted = reviewing.remark(reviewing.remark(review, "c1", " Why? ", ANNA), "c1", "Because.", BEN)
    assert [one.words for one in noted.decision("c1").remarks] == ["Why?", "Because."]
    threaded = reviewing.reply(reviewing.comment(noted, Span(46, 52), "Which courts?", ANNA), "k1", "All.", BEN)
    assert [one.words for one in threaded.comments[0].remarks] == ["Which courts?", "All."]
    assert reviewing.remove_comment(threaded, "k1").comments == ()
    with pytest.raises(HowOpenError, match="empty"):
        reviewing.remark(review, "c1", "  ", ANNA)
    with pytest.raises(HowOpenError, match="no words"):
        reviewing.comment(review, Span(3, 3), "?", ANNA)


def test_decisions_are_carried_to_a_new_analysis(review: Review) -> None:
    decided = reviewing.confirm(review, "c1", ANNA)
    decided = reviewing.remark(reviewing.reject(decided, "c3", ANNA), "c3", "No.", ANNA)
    decided = reviewing.add(decided, Span(4, 12), Category.DATA_USE, Effect.PERMIT, ANNA)
    after = reviewing.carried(decided, analysis(without="c3", first_id="c9"))
    assert {one.id: one.state for one in after.decisions} == {
        "c9": State.CONFIRMED,
        "r1": State.ADDED,
        "c2": State.OPEN,
        "c3": State.REJECTED,
    }
    assert all(one.shown.id == one.id for one in after.decisions)
    untouched = reviewing.carried(review, analysis(without="c2"))
    assert [one.id for one in untouched.decisions] == ["c1", "c3"]
    other = replace(analysis(), document=from_text("Another text.", name="b.txt"))
    with pytest.raises(ValueError, match="same text"):
        reviewing.carried(review, other)


def test_undo_and_redo_go_through_the_states(review: Review) -> None:
    first = Project(reviews=(review,))
    second = Project(reviews=(reviewing.confirm(review, "c1", ANNA),))
    history = reviewing.done(reviewing.start(first), "confirm c1", second)
    assert history.present.label == "confirm c1"
    back = reviewing.undo(history)
    assert back.present.project == first
    assert back.future[0].label == "confirm c1"
    assert reviewing.redo(back) == history
    assert reviewing.undo(reviewing.undo(back)) == back
    assert reviewing.redo(history) == history
    assert reviewing.done(history, "nothing", second) is history
    assert reviewing.done(back, "else", Project(plan="x")).future == ()


def test_a_review_is_untouched_until_somebody_says_something(review: Review) -> None:
    assert reviewing.is_untouched(review)
    assert not reviewing.is_untouched(reviewing.confirm(review, "c1", ANNA))
    assert not reviewing.is_untouched(reviewing.remark(review, "c1", "Why?", ANNA))
    assert not reviewing.is_untouched(reviewing.comment(review, Span(0, 7), "Who?", ANNA))
