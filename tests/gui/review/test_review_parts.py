# SPDX-License-Identifier: Apache-2.0
"""The pure parts of the review view: spans from words, amounts, words for people and days, what is listed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from howopen.domain.analysis import Engine
from howopen.domain.clauses import Category, Effect
from howopen.domain.review import Act, AuditEntry, Stamp
from howopen.domain.spans import Span
from howopen.gui.review.queue import Order, Shown, Wanted, counts, listed, next_open, reviewers
from howopen.gui.review.span_words import Edge, Step, ends_of, span_between, stepped
from howopen.gui.review.standing import Standing, paint_standing
from howopen.gui.review.value_row import amount_of, amount_words
from howopen.gui.review.wording import (
    changes,
    day_words,
    entry_sentence,
    entry_words,
    gist,
    initials,
    moment,
    pieces_of,
    short_hash,
)
from howopen.gui.theme import Theme
from howopen.gui.timeline.pieces import PieceKind
from howopen.reviewing import Correction, add, begin, confirm, correct, reject

TEXT = "You may use the Model.\nYou may sell the Model.\nYou may not use  the\nname of the Model."
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANNA = Stamp("Anna Berg", NOW)


def test_of_several_places_the_nearest_is_meant():
    second = Span(TEXT.index("You may sell"), TEXT.index("You may not") - 1)
    assert span_between(TEXT, second, "You may", "the Model.") == second
    assert span_between(TEXT, Span(0, 5), "You may", "the Model.") == Span(0, 22)


def test_a_start_far_away_is_found_where_none_is_near():
    text = "The Model is ours." + " and so on" * 2_000
    assert span_between(text, Span(len(text) - 20, len(text)), "The Model", "ours.") == Span(0, 18)


def test_white_space_and_capitals_do_not_matter_where_they_decide_nothing():
    start = TEXT.index("You may not")
    assert span_between(TEXT, Span(0, 5), "may NOT use the name", "model.") == Span(start + 4, len(TEXT))


@pytest.mark.parametrize(
    ("edge", "step", "forwards", "words"),
    [
        (Edge.START, Step.WORD, True, "may sell the Model."),
        (Edge.START, Step.WORD, False, "Model.\nYou may sell the Model."),
        (Edge.END, Step.WORD, False, "You may sell the"),
        (Edge.END, Step.WORD, True, "You may sell the Model.\nYou"),
        (Edge.END, Step.SENTENCE, True, "You may sell the Model.\nYou may not use  the\nname of the Model."),
        (Edge.START, Step.SENTENCE, False, "You may use the Model.\nYou may sell the Model."),
        (Edge.START, Step.SENTENCE, True, "You may sell the Model."),  # nothing would be left
    ],
)
def test_an_end_moves_by_a_word_or_a_sentence(edge, step, forwards, words):
    start = TEXT.index("You may sell")
    assert stepped(TEXT, Span(start, start + 23), edge, step, forwards=forwards).of(TEXT) == words


@given(st.integers(0, 30), st.integers(31, len(TEXT)), st.sampled_from(Edge), st.sampled_from(Step), st.booleans())
def test_a_step_stays_in_the_text_and_leaves_words(start, end, edge, step, forwards):
    moved = stepped(TEXT, Span(start, end), edge, step, forwards=forwards)
    assert 0 <= moved.start < moved.end <= len(TEXT)
    assert moved.start == start if edge is Edge.END else moved.end == end


@pytest.mark.parametrize(("first", "last"), [("", "Model."), ("You", " "), ("never", "Model."), ("name", "You may")])
def test_words_that_are_not_there_in_that_order_mean_nothing(first, last):
    assert span_between(TEXT, Span(0, 5), first, last) is None


@given(st.lists(st.sampled_from(["use", "sell", "the", "Model", "not"]), min_size=1, max_size=40), st.data())
def test_the_ends_of_a_span_lead_back_to_words_that_begin_and_end_alike(words, data):
    text = " ".join(words)
    at = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:at])) + (1 if at else 0)
    end = start + len(" ".join(words[at : data.draw(st.integers(at + 1, len(words)))]))
    first, last = ends_of(text, Span(start, end))
    assert span_between(text, Span(start, end), first, last) == Span(start, end)


@pytest.mark.parametrize(
    ("words", "amount"), [("700,000,000", 7e8), ("1.5", 1.5), ("7 000", 7000), ("", None), (" ", None)]
)
def test_an_amount_is_read_with_its_separators(words, amount):
    assert amount_of(words) == amount
    assert amount is None or amount_of(amount_words(amount)) == amount


@pytest.mark.parametrize("words", ["many", "-5", "inf", "nan", "1.2.3"])
def test_what_is_no_amount_is_refused(words):
    with pytest.raises(ValueError, match=r"amount|convert"):
        amount_of(words)


@pytest.mark.parametrize(
    ("name", "letters"), [("Sunita Anand", "SA"), ("Ada King Byron", "AB"), ("plato", "P"), ("", "?"), ("(x) Li", "L")]
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_days_and_moments_are_told_as_people_say_them():
    today = date(2026, 11, 22)
    days = [day_words(date(*day), today) for day in ((2026, 11, 22), (2026, 11, 21), (2026, 7, 1), (2025, 7, 1))]
    assert days == ["Today", "Yesterday", "1 July", "1 July 2025"]
    assert moment(NOW, NOW) == f"today {NOW.astimezone():%H:%M}"


def test_a_hash_is_shown_by_its_ends():
    assert short_hash("9c1f04b7" + "0" * 48 + "5d32e07a") == "9c1f 04b7 … 5d32 e07a"


def test_findings_in_one_sentence_begin_at_the_words_that_decide_them(northwind):
    review = begin("x", northwind)
    cap = review.decision("cap").shown
    assert gist(cap, northwind.document).startswith("If you have more than 5 million")
    assert gist(review.decision("law").shown, northwind.document) == "The law of Northland governs this licence."


def test_a_corrected_row_shows_what_was_found_and_what_stands(northwind):
    review = correct(begin("x", northwind), "keep", Correction(Category.LOCK_IN, Effect.PERMIT), ANNA)
    kinds = [(one.kind, one.text) for one in pieces_of(review.decision("keep"), northwind.document)[:-1]]
    marked = [pair for pair in kinds if pair[0] is not PieceKind.KEPT]
    assert marked == [
        (PieceKind.DELETED, "AB"), (PieceKind.INSERTED, "LK"),
        (PieceKind.DELETED, "Require"), (PieceKind.INSERTED, "Permit"),
    ]  # fmt: skip
    (only,) = pieces_of(reject(review, "sell", ANNA).decision("sell"), northwind.document)
    assert only.kind is PieceKind.DELETED


def test_an_added_finding_has_nothing_found_to_strike_through(northwind):
    review = add(begin("x", northwind), Span(0, 7), Category.LOCK_IN, Effect.PERMIT, ANNA)
    assert all(before == after for _, before, after in changes(review.decision("r1")))


def test_what_is_listed_and_what_comes_next(northwind):
    review = confirm(begin("x", northwind), "cap", ANNA)
    assert [one.id for one in listed(review, Wanted(Shown.OPEN))] == ["sell", "train", "keep", "law"]
    assert [one.id for one in listed(review, Wanted(who="Anna Berg"))] == ["cap"]
    heavy = [one.id for one in listed(review, Wanted(order=Order.WEIGHT))]
    assert (heavy[0], heavy[-1]) == ("cap", "law")
    assert next_open(review.decisions, "sell") == "train"
    assert next_open(review.decisions, "law") == "sell"
    assert reviewers(review) == ("Anna Berg",)
    assert sum(counts(review).values()) == 5
    for identifier in ("sell", "train", "keep", "law"):
        review = confirm(review, identifier, ANNA)
    assert next_open(review.decisions, "sell") is None


def test_each_standing_has_a_shape_of_its_own(qapp):
    theme, shapes = Theme(mode="light"), set()
    for standing in Standing:
        image = QImage(64, 64, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_standing(painter, QRectF(0, 0, 64, 64), standing, theme)
        painter.end()
        inked = {(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).lightness() < 250}
        assert inked
        shapes.add(frozenset(inked))
    assert len(shapes) == len(Standing)


@pytest.mark.parametrize("act", Act)
def test_every_act_is_told_with_who_did_it_and_to_what(act):
    entry = AuditEntry(1, ANNA, act, Engine("1", "r"), words="“may sell”")
    assert entry_words(entry, None) == (f"AB {act.value}", "“may sell”")
    assert entry_sentence(entry) == f"Anna Berg {act.value} “may sell”"
