# SPDX-License-Identifier: Apache-2.0
"""F1: the label in focus or selected in plain words; and the acts of the review in the menus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import (
    Change,
    ChangeKind,
    ClausePair,
    Comparison,
    Direction,
    Row,
    RowKind,
    Statistics,
)
from howopen.domain.facts import OpennessClass, Verdict
from howopen.domain.review import State
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.actions import ActionId
from howopen.gui.clauses.baseline_model import ClauseCell, GroupCell
from howopen.gui.compare.bar import Mode
from howopen.gui.help_words import VIEWS, explained
from howopen.gui.opening import Place
from howopen.reviewing import Correction


@pytest.fixture
def reviewed(make_room, tmp_path):
    """A window with a review of one document; the person's name is known, no clause is selected in Read."""
    room = make_room(reviews=tmp_path / "reviews")
    room.settings.set("reviewer", "Anna")
    room.window.reviews.begin()
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    return room


def press_f1(room):
    QTest.keyClick(room.window, Qt.Key.Key_F1)
    return room.window.explaining.card


def decision(room):
    return room.window.reviewing.review.decision("c1")


def test_f1_explains_the_clause_that_is_selected_in_the_text(reviewed):
    reviewed.window.shell.read.select_clause("c1")
    card = press_f1(reviewed)
    assert card.isVisible()
    assert card.accessibleName() == card.head.text() == signs.category_name(Category.MODEL_TRAINING)
    assert signs.category_help(Category.MODEL_TRAINING) in card.words.text()
    assert signs.EFFECTS[Effect.PROHIBIT].help in card.accessibleDescription()


@pytest.mark.parametrize("place", Place)
def test_f1_helps_with_a_view_where_nothing_is_selected(room, place: Place):
    room.window.go(place)
    card = press_f1(room)
    assert card.isVisible()
    assert card.words.text() == "\n".join(VIEWS[place])


def test_f1_explains_a_fact_of_the_matrix_and_a_criterion(reviewed):
    shell = reviewed.window.shell
    reviewed.window.go(Place.MATRIX)
    shell.matrix.table.setCurrentIndex(shell.matrix.model.index(0, 0))
    assert press_f1(reviewed).head.text() == shell.matrix.model.row(0).label


def test_f1_tells_how_a_finding_stands_in_the_review(reviewed):
    reviewed.window.go(Place.REVIEW)
    words = press_f1(reviewed).words.text()
    assert signs.category_help(Category.MODEL_TRAINING) in words
    assert words.splitlines()[-1].startswith("Open: ")


@pytest.fixture
def compared(room, analysis_of):
    """A window that compares two documents: a word changed in a clause, and another outside of any."""
    evidence = (Evidence("rule", "own", (), "says what is forbidden"),)
    a, b = (
        replace(
            analysis_of(name, text),
            clauses=(Clause("c1", Category.FIELD_OF_USE, Effect.PROHIBIT, Span(0, 15), 0.9, evidence),),
        )
        for name, text in (
            ("a.txt", "Never use boats.\n\nThe sea is calm."),
            ("b.txt", "Never use ships.\n\nThe sea is wild."),
        )
    )
    words = Span(10, 15)
    touching = Change(ChangeKind.REPLACED, words, words, (Category.FIELD_OF_USE,), Direction.TIGHTER, 0.8, "Ships too")
    plain = Change(ChangeKind.REPLACED, Span(29, 33), Span(29, 33))
    rows = (
        Row(RowKind.CHANGED, Span(0, 16), Span(0, 16), (words,), (words,), changes=(0,)),
        Row(RowKind.CHANGED, Span(18, 34), Span(18, 34), (Span(29, 33),), (Span(29, 33),), changes=(1,)),
    )
    pair = ClausePair(Category.FIELD_OF_USE, ("c1",), ("c1",), Direction.TIGHTER, "Ships too", 0.8, "own")
    room.window.go(Place.COMPARE)
    compare = room.window.shell.compare
    room.window.shell._show_comparison(Comparison(a, b, rows, (touching, plain), (pair,), Statistics(1, 1, 0, 0.9)))
    return room, compare


def test_f1_in_the_text_of_compare_explains_what_the_current_change_touches(compared):
    room, compare = compared
    compare.area.setFocus()
    assert press_f1(room).words.text() == "\n".join(VIEWS[Place.COMPARE])
    compare.next_change()
    card = press_f1(room)
    assert card.head.text() == signs.category_name(Category.FIELD_OF_USE)
    about, direction, why = card.words.text().splitlines()
    assert about == signs.category_help(Category.FIELD_OF_USE)
    assert direction.startswith(signs.DIRECTIONS[Direction.TIGHTER].word)
    assert why == "Ships too"
    compare.next_change()
    assert press_f1(room).head.text() == signs.DIRECTIONS[Direction.UNCLEAR].word
    compare.bar.next.setFocus()
    assert press_f1(room).head.text() == signs.DIRECTIONS[Direction.UNCLEAR].word


@pytest.mark.parametrize("mode", Mode)
def test_f1_explains_the_clause_in_every_way_of_comparing(compared, mode: Mode):
    room, compare = compared
    compare.go_to_change(0)
    compare.show_mode(mode)
    for part in (compare.changes.view, compare.bar.next):
        if part.isVisible():
            part.setFocus()
            assert press_f1(room).head.text() == signs.category_name(Category.FIELD_OF_USE)


def test_a_cell_of_the_baseline_is_explained():
    pair = ClausePair(Category.FIELD_OF_USE, ("c1",), ("c1",), Direction.TIGHTER, "Ships too", 0.8, "own")
    with_pair = explained(ClauseCell(Category.FIELD_OF_USE, pair, None))
    head = explained(GroupCell(pair.category, 1, None))
    assert with_pair is not None
    assert head is not None
    assert with_pair.name == head.name == signs.category_name(Category.FIELD_OF_USE)
    assert with_pair.words[-1] == "Ships too"


def test_esc_a_click_or_another_key_takes_the_card_away_and_the_focus_stays(reviewed, qtbot):
    reviewed.window.shell.read.select_clause("c1")
    canvas = reviewed.window.shell.read.canvas
    for away in (
        lambda: qtbot.keyClick(canvas, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(reviewed.window.shell.rail, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(canvas, Qt.Key.Key_End),
    ):
        card = press_f1(reviewed)
        assert card.isVisible()
        assert reviewed.window.focusWidget() is canvas
        away()
        assert not card.isVisible()


@pytest.mark.parametrize("kind", [Category, Effect, Verdict, Direction, OpennessClass])
def test_every_label_has_a_name_and_a_sentence(kind):
    for label in kind:
        told = explained(label)
        assert told is not None
        assert told.name
        assert all(words.endswith((".", "?")) for words in told.words), told
    assert explained("a word") is None


def test_rows_and_marks_of_clauses_tell_what_their_category_is_about(reviewed):
    read = reviewed.window.shell.read
    about = signs.category_help(Category.MODEL_TRAINING)
    index = read.clauses.view.model().index(0, 0)
    assert about in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == about
    assert about not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    mark = read.canvas.spoken.items.index(0)
    assert mark.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith(f"Open. {about}")
    assert about not in mark.data(Qt.ItemDataRole.AccessibleTextRole)


ACTS = (ActionId.CONFIRM, ActionId.CORRECT, ActionId.REJECT, ActionId.WRITE_NOTE)


def test_the_acts_of_the_review_need_a_finding_that_is_selected(reviewed):
    window, commands = reviewed.window, reviewed.window.commands
    assert not any(commands[act].isEnabled() for act in ACTS)
    window.shell.read.select_clause("c1")
    assert all(commands[act].isEnabled() for act in ACTS)
    assert not commands[ActionId.ADD_FINDING].isEnabled()
    window.go(Place.LIBRARY)
    assert not any(commands[act].isEnabled() for act in ACTS)


def test_a_finding_is_decided_from_the_menu_and_the_letter_is_no_shortcut(reviewed):
    commands = reviewed.window.commands
    reviewed.window.shell.read.select_clause("c1")
    assert commands[ActionId.CONFIRM].text() == "Confirm finding\tC"
    assert commands[ActionId.CONFIRM].shortcut().isEmpty()
    commands[ActionId.CONFIRM].trigger()
    assert decision(reviewed).state is State.CONFIRMED
    commands[ActionId.REJECT].trigger()
    assert decision(reviewed).state is State.REJECTED
    commands[ActionId.WRITE_NOTE].trigger()
    assert reviewed.window.shell.place is Place.REVIEW
    assert reviewed.window.focusWidget() is reviewed.window.shell.review.decision.notes.field


def test_selected_words_become_a_finding_from_the_menu(reviewed):
    read = reviewed.window.shell.read
    QTest.keyClick(read.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reviewed.window.commands[ActionId.ADD_FINDING].trigger()
    assert reviewed.window.shell.place is Place.REVIEW
    assert reviewed.window.shell.review.decision.correcting


LETTERS = ((Qt.Key.Key_C, State.CONFIRMED), (Qt.Key.Key_X, State.REJECTED))


def test_the_letters_of_the_menu_act_in_read_wherever_no_words_are_typed(reviewed):
    read = reviewed.window.shell.read
    read.select_clause("c1")
    for widget in (read.canvas, read.clauses.view, read.outline.view, read.side.comments.view, read.bar):
        for key, state in LETTERS:
            QTest.keyClick(widget, key)
            assert decision(reviewed).state is state, widget
    QTest.keyClick(read.detail, Qt.Key.Key_N)
    assert reviewed.window.focusWidget() is reviewed.window.shell.review.decision.notes.field


def test_the_letters_of_the_menu_act_in_review(reviewed):
    reviewed.window.go(Place.REVIEW)
    queue = reviewed.window.shell.review.queue.table
    for key, state in LETTERS:
        QTest.keyClick(queue, key)
        assert decision(reviewed).state is state


def test_words_selected_in_read_become_a_finding_from_the_review_too(reviewed):
    window = reviewed.window
    QTest.keyClick(window.shell.read.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    window.go(Place.REVIEW)
    assert window.commands[ActionId.ADD_FINDING].isEnabled()
    QTest.keyClick(window.shell.review.queue.table, Qt.Key.Key_A)
    assert window.shell.review.decision.correcting


def test_a_note_from_the_menu_is_on_the_selected_words_as_with_the_key(reviewed):
    window = reviewed.window
    QTest.keyClick(window.shell.read.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.commands[ActionId.WRITE_NOTE].isEnabled()
    window.commands[ActionId.WRITE_NOTE].trigger()
    assert window.shell.review.side.comments.isAncestorOf(window.focusWidget())


def test_a_correction_is_not_taken_back_by_confirming(reviewed):
    window = reviewed.window
    session, review = window.reviewing.session, window.reviewing.review
    session.correct(review, "c1", Correction(effect=Effect.REQUIRE))
    window.reviewing._put_in_step()
    window.shell.read.select_clause("c1")
    assert not window.shell.read.side.actions_bar.confirm.isEnabled()
    QTest.keyClick(window.shell.read.canvas, Qt.Key.Key_C)
    assert decision(reviewed).state is State.CORRECTED


def test_sign_off_is_gone_to_and_a_new_review_begins_empty(reviewed):
    window, commands = reviewed.window, reviewed.window.commands
    commands[ActionId.SIGN_OFF].trigger()
    assert window.shell.place is Place.REVIEW
    assert window.shell.review.side.sign_off.isAncestorOf(window.focusWidget())
    former = window.reviewing.session.file.path
    commands[ActionId.NEW_REVIEW].trigger()
    assert window.reviewing.session.file.path != former
    assert window.documents.all == ()
    assert not commands[ActionId.SIGN_OFF].isEnabled()


def test_a_review_that_is_opened_again_can_be_read_at_once(reviewed, qtbot):
    window, former = reviewed.window, reviewed.window.reviewing.session.file.path
    window.reviews.begin(anew=True)
    window.shell.setFocus()
    window.reviews.open(former)
    assert window.shell.place is Place.READ
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_J)
    assert window.shell.read.selected == "c1"


def test_the_trail_says_that_nobody_is_named_where_nobody_is(make_room, tmp_path):
    room = make_room(reviews=tmp_path / "reviews")
    room.window.reviews.begin()
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    audit = room.window.shell.review.side.audit
    (first, *_) = (audit.model.index(row).data() for row in range(audit.model.rowCount()))
    assert first.startswith("Nobody named opened")
