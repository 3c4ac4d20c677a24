# SPDX-License-Identifier: Apache-2.0
"""Deciding while reading: states in list and detail, keys, comments in the margin, and a place that is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.document import Comment as FileComment
from howopen.domain.review import Comment, Decision, Remark, Review, Stamp, State
from howopen.domain.spans import Span
from howopen.gui.reading.clause_rows import DECISION_ROLE, standing_words
from howopen.gui.reading.extras_painter import note_rects
from howopen.gui.reading.margin_notes import MarginNote, margin_notes, notes_over
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
ANA = Stamp("Ana Berg", NOW)
SpanIn = Callable[[str], Span]


def review_of(analysis: Analysis, **states: State) -> Review:
    """A review with these states by clause id; the others are open."""
    decisions = []
    for clause in analysis.clauses:
        state = states.get(clause.id, State.OPEN)
        now = None if state is State.REJECTED else clause
        if state is State.CORRECTED:
            now = replace(clause, category=Category.SAFETY_DUTY)
        remarks = (Remark("Ask the vendor.", ANA),) if clause.id == "c4" else ()
        stamp = ANA if state.decided else None
        decisions.append(Decision(clause.id, state, clause, now, stamp, remarks))
    return Review("harbour.txt", analysis, tuple(decisions))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, harbour: Analysis) -> ReadView:
    view = ReadView(theme, now=lambda: NOW)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(harbour)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.canvas.setFocus()
    return view


def drag(view: ReadView, span: Span) -> None:
    """Selects words with the pointer."""
    page = view.canvas.page
    assert page is not None
    boxes = page.rects(span, page.blocks_of(span))
    shift = 16 - view.canvas.verticalScrollBar().value()
    begin = boxes[0].translated(0, shift)
    end = boxes[-1].translated(0, shift)
    port = view.canvas.viewport()
    first = QPoint(round(begin.left()), round(begin.center().y()))
    last = QPoint(round(end.right()), round(end.center().y()))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(port, last)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)


def count_of(image: QImage, colour: str) -> int:
    """How many pixels have exactly this colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    return pixels.tolist().count(QColor(colour).rgb())


def test_without_a_review_there_are_no_buttons_and_no_keys(qtbot: QtBot, view: ReadView) -> None:
    view.select_clause("c3")
    assert not view.side.actions_bar.isVisible()
    with qtbot.assertNotEmitted(view.confirm_requested, wait=30):
        qtbot.keyClick(view.canvas, Qt.Key.Key_C)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_C, "confirm_requested"),
        (Qt.Key.Key_E, "correct_requested"),
        (Qt.Key.Key_Delete, "reject_requested"),
        (Qt.Key.Key_N, "note_requested"),
    ],
)
def test_keys_decide_the_selected_finding(
    qtbot: QtBot, view: ReadView, harbour: Analysis, key: Qt.Key, signal: str
) -> None:
    view.show_review(review_of(harbour))
    view.select_clause("c3")
    for widget in (view.canvas, view.clauses.view):
        widget.setFocus()
        with qtbot.waitSignal(getattr(view, signal), timeout=1000) as told:
            qtbot.keyClick(widget, key)
        assert told.args == ["c3"]


def test_letters_typed_into_a_field_decide_nothing(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    view.show_review(review_of(harbour))
    view.select_clause("c3")
    view.clauses.words.setFocus()
    with qtbot.assertNotEmitted(view.confirm_requested, wait=30):
        qtbot.keyClicks(view.clauses.words, "c")
    assert view.clauses.words.text() == "c"


def test_single_letters_can_be_turned_off(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    view.show_review(review_of(harbour))
    view.select_clause("c3")
    view.set_letter_keys(False)
    view.canvas.setFocus()
    with qtbot.assertNotEmitted(view.confirm_requested, wait=30):
        qtbot.keyClick(view.canvas, Qt.Key.Key_C)
    with qtbot.waitSignal(view.reject_requested, timeout=1000):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Delete)


def test_the_buttons_ask_the_same(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    view.show_review(review_of(harbour))
    bar = view.side.actions_bar
    assert bar.isVisible()
    assert not bar.confirm.isEnabled()
    view.select_clause("c5")
    for button, signal in (
        (bar.confirm, view.confirm_requested),
        (bar.correct, view.correct_requested),
        (bar.reject, view.reject_requested),
        (bar.note, view.note_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == ["c5"]


def test_selected_words_become_a_finding_or_a_comment(
    qtbot: QtBot, view: ReadView, harbour: Analysis, span_in: SpanIn
) -> None:
    view.show_review(review_of(harbour))
    span = span_in("need our written consent")
    assert not view.side.actions_bar.add.isEnabled()
    drag(view, span)
    assert view.selected_span == span
    assert view.side.actions_bar.add.isEnabled()
    with qtbot.waitSignal(view.add_requested) as told:
        qtbot.keyClick(view.canvas, Qt.Key.Key_A)
    assert told.args == [span]
    with qtbot.waitSignal(view.comment_requested) as told:
        qtbot.keyClick(view.canvas, Qt.Key.Key_N)
    assert told.args == [span]


def test_the_list_tells_states_and_notes(view: ReadView, harbour: Analysis) -> None:
    review = review_of(harbour, c1=State.CONFIRMED, c3=State.REJECTED)
    view.show_analysis(replace(harbour, clauses=tuple(c for c in harbour.clauses if c.id != "c3")))
    view.show_review(review)
    model = view.clauses.model
    spoken = [str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)) for row in range(6)]
    assert spoken[0].startswith("Confirmed by Ana Berg, Commercial use")
    assert spoken[2].startswith("Rejected by Ana Berg, Field of use")
    assert spoken[3].startswith("Open, 1 note, User cap")
    assert spoken[4].startswith("Uncertain, ")
    assert model.data(model.index(2, 0), DECISION_ROLE) == review.decision("c3")
    view.clauses.grab()


def test_rejected_findings_can_be_hidden(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    view.show_review(review_of(harbour))
    assert not view.clauses.rejected.isVisible()
    view.show_review(review_of(harbour, c3=State.REJECTED, c5=State.REJECTED))
    assert view.clauses.rejected.text() == "2 rejected"
    assert view.clauses.filter.rowCount() == 6
    assert view.clauses.count.text() == "4 clauses"
    qtbot.mouseClick(view.clauses.rejected, Qt.MouseButton.LeftButton)
    assert view.clauses.filter.rowCount() == 4
    assert view.clauses.count.text() == "4 clauses"


def test_clauses_are_counted_as_in_the_bar_above(view: ReadView, harbour: Analysis) -> None:
    view.show_analysis(replace(harbour, clauses=tuple(c for c in harbour.clauses if c.id != "c3")))
    view.show_review(review_of(harbour, c3=State.REJECTED))
    assert view.clauses.count.text() == "5 clauses"
    assert "5 clauses" in view.bar.figures.text()
    view.clauses.words.setText("attacks on ships")
    assert view.clauses.filter.rowCount() == 1
    assert view.clauses.count.text() == "0 of 5 clauses"


def test_a_rejected_finding_is_still_shown_in_full(view: ReadView, harbour: Analysis) -> None:
    view.show_analysis(replace(harbour, clauses=tuple(c for c in harbour.clauses if c.id != "c3")))
    view.show_review(review_of(harbour, c3=State.REJECTED))
    view.select_clause("c3")
    assert view.selected == "c3"
    assert view.canvas.selected == ""
    assert view.detail.decision.state.text().startswith("Rejected by Ana Berg, today")
    assert view.detail.quote.accessibleName() == "You must not use the Model to plan attacks on ships."


def test_what_was_corrected_stands_beside_what_was_found(view: ReadView, harbour: Analysis) -> None:
    view.show_review(review_of(harbour, c3=State.CORRECTED))
    view.select_clause("c3")
    lines = [label.text() for label in view.detail.decision.findChildren(type(view.detail.decision.state))]
    assert any("Safety duty (found: FU Field of use)" in line for line in lines)


def test_a_decision_leaves_place_filter_and_selection(view: ReadView, harbour: Analysis) -> None:
    view.resize(1300, 280)
    view.select_clause("c6")
    bar = view.canvas.verticalScrollBar()
    place = bar.value()
    assert place > 0
    view.clauses.effects.setCurrentIndex(view.clauses.effects.findText("Require"))
    fewer = replace(harbour, clauses=tuple(c for c in harbour.clauses if c.id != "c1"))
    view.show_analysis(fewer)
    view.show_review(review_of(harbour, c1=State.REJECTED))
    assert bar.value() == place
    assert view.selected == view.canvas.selected == "c6"
    assert view.clauses.filter.rowCount() == 1
    assert {clause.id for clause in view.canvas.clauses} == {"c2", "c3", "c4", "c5", "c6"}


def test_the_review_of_another_document_is_none(view: ReadView, harbour: Analysis) -> None:
    other = replace(harbour, document=replace(harbour.document, sha256="9" * 64))
    view.show_review(review_of(other))
    assert not view.side.actions_bar.isVisible()


def test_comments_of_file_and_review_stand_in_the_margin(view: ReadView, harbour: Analysis, span_in: SpanIn) -> None:
    span, other = span_in("attacks on ships"), span_in("Dock Policy")
    remarks = (Remark("Which ships?", ANA), Remark("All of them.", Stamp("Li Wei", NOW)))
    document = replace(harbour.document, comments=(FileComment("Counsel", "Get the policy.", other),))
    review = replace(review_of(harbour), comments=(Comment("m1", span, remarks),))
    first, second = margin_notes(document, review, NOW)
    assert first.span == span
    assert first.head.startswith("Ana Berg, today")
    assert first.words.startswith("Which ships?\nLi Wei, today")
    assert second.head == "Comment in the file, Counsel"
    view.show_analysis(replace(harbour, document=document))
    assert view.side.comments.view.count() == 1
    before = view.canvas.grab().toImage()
    view.show_review(replace(review, found=replace(harbour, document=document)))
    assert view.side.comments.view.count() == 2
    ink = view._theme.color("linestrong").name()
    assert count_of(view.canvas.grab().toImage(), ink) > count_of(before, ink)


def test_pointing_at_a_comments_mark_tells_it(qtbot: QtBot, view: ReadView, harbour: Analysis, span_in: SpanIn) -> None:
    comment = FileComment("Counsel", "Get the policy.", span_in("Dock Policy"))
    view.show_analysis(replace(harbour, document=replace(harbour.document, comments=(comment,))))
    page = view.canvas.page
    assert page is not None
    (note,) = page.notes
    bubble = note_rects(page, page.block_at(note.span.start), note, view._theme)[0]
    where = bubble.translated(0, 16 - view.canvas.verticalScrollBar().value()).center().toPoint()
    QTest.mouseMove(view.canvas.viewport(), where)
    card = view.canvas._note_card
    qtbot.waitUntil(card.isVisible)
    assert card.words.text() == "Get the policy."


def test_enter_on_a_comment_goes_to_its_words(qtbot: QtBot, view: ReadView, harbour: Analysis, span_in: SpanIn) -> None:
    view.resize(1300, 360)
    comment = FileComment("Counsel", "Get the policy.", span_in("Dock Policy"))
    view.show_analysis(replace(harbour, document=replace(harbour.document, comments=(comment,))))
    view.tabs.choose(2)
    view.side.comments.view.setCurrentRow(0)
    view.side.comments.view.setFocus()
    qtbot.keyClick(view.side.comments.view, Qt.Key.Key_Return)
    assert view.canvas.verticalScrollBar().value() > 0


def test_a_comment_at_a_place_without_words_is_found_there() -> None:
    notes = (MarginNote(Span(7, 7), "Counsel", "Here."),)
    assert notes_over(notes, Span(0, 10)) == notes
    assert notes_over(notes, Span(8, 10)) == ()


def test_standings_in_words(harbour: Analysis) -> None:
    review = review_of(harbour, c2=State.CORRECTED)
    assert standing_words(review.decision("c2")) == "Corrected by Ana Berg"
    assert standing_words(review.decision("c4")) == "Open, 1 note"


def test_recognised_text_is_marked_and_unsure_words_are_dotted(
    view: ReadView, harbour: Analysis, span_in: SpanIn
) -> None:
    plain = view.canvas.grab().toImage()
    spans = {"recognised": (span_in("You must not use the Model"),), "unsure": (span_in("attacks"),)}
    document = replace(harbour.document, **spans)
    view.show_analysis(replace(harbour, document=document))
    marked = view.canvas.grab().toImage()
    ink = view._theme.color("arguable").name()
    assert count_of(plain, ink) < count_of(marked, ink)
    page = view.canvas.page
    assert page is not None
    assert [page.unsure(index) for index in range(len(page.blocks)) if page.unsure(index)] == [spans["unsure"]]


def test_a_dragged_row_carries_the_clause(view: ReadView) -> None:
    rows = view.clauses.filter
    data = rows.mimeData([rows.index(3, 0), rows.index(3, 2)])
    assert data.text() == "“If your products have more than 5 million monthly users, you need our written consent.”"
    assert rows.flags(rows.index(3, 0)) & Qt.ItemFlag.ItemIsDragEnabled
