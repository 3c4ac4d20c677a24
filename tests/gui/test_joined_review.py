# SPDX-License-Identifier: Apache-2.0
"""The review in the whole window: deciding in Read, verdicts everywhere, undo, files, and the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from howopen.domain.review import State
from howopen.gui.actions import ActionId
from howopen.gui.opening import Place


@pytest.fixture
def reviewed(make_room, tmp_path: Path):
    """A window with a review of one document; the person's name is known."""
    room = make_room(reviews=tmp_path / "reviews")
    room.settings.set("reviewer", "Anna")
    room.window.reviews.begin()
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    return room


def only(room):
    return room.window.reviewing.session.project.reviews[0]


def test_a_document_that_is_opened_is_under_review_and_saved(reviewed, qtbot):
    assert [one.state for one in only(reviewed).decisions] == [State.OPEN]
    top = reviewed.window.top.project
    qtbot.waitUntil(lambda: top.text().endswith("saved"))
    assert top.text().startswith("Untitled ")


def test_the_keys_of_a_review_act_in_the_text_that_was_opened_first(reviewed):
    read = reviewed.window.shell.read
    canvas = QApplication.focusWidget()
    assert canvas is read.canvas
    QTest.keyClick(canvas, Qt.Key.Key_J)
    assert read.selected == "c1"
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert only(reviewed).decision("c1").state is State.CONFIRMED
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert only(reviewed).decision("c1").state is State.OPEN
    assert QApplication.focusWidget() is canvas


def test_a_finding_rejected_in_read_goes_from_every_view_and_comes_back(reviewed):
    read = reviewed.window.shell.read
    read.reject_requested.emit("c1")
    assert only(reviewed).decision("c1").state is State.REJECTED
    assert reviewed.window.documents.current.analysis.clauses == ()
    assert reviewed.window.commands[ActionId.UNDO].text().startswith("Undo reject “You must not train")
    QTest.keyClick(reviewed.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(reviewed.window.documents.current.analysis.clauses) == 1
    assert reviewed.window.commands[ActionId.REDO].isEnabled()
    QTest.keyClick(reviewed.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert only(reviewed).decision("c1").state is State.REJECTED


def test_without_a_name_the_review_asks_for_it_first(reviewed):
    reviewed.settings.set("reviewer", "")
    reviewed.window.shell.read.confirm_requested.emit("c1")
    assert reviewed.window.shell.place is Place.REVIEW
    assert only(reviewed).decision("c1").state is State.OPEN
    reviewed.window.shell.review.named.emit("Ben")
    assert reviewed.settings.text("reviewer") == "Ben"
    assert only(reviewed).decision("c1").state is State.CONFIRMED
    assert only(reviewed).decision("c1").stamp.who == "Ben"


def test_a_comparison_follows_what_was_decided_behind_the_view(reviewed):
    reviewed.window.open(["/x/b.txt"])
    reviewed.work.give("/x/b.txt", "You may use it.")
    first, second = reviewed.window.documents.all
    reviewed.window.opening.compare(first, second)
    reviewed.work.give_comparison()
    reviewed.window.documents.select(0)
    reviewed.window.go(Place.READ)
    before = reviewed.work.asked("compare")
    reviewed.window.shell.read.reject_requested.emit("c1")
    assert reviewed.work.asked("compare") == before + 1
    comparison = reviewed.work.give_comparison()
    assert comparison.a.clauses == ()
    assert reviewed.window.shell.place is Place.READ


def test_a_review_gets_a_name_and_the_nameless_file_goes(reviewed, tmp_path: Path):
    nameless = reviewed.window.reviewing.session.file.path
    reviewed.window.reviews.ask_where = lambda _parent: str(tmp_path / "Aurora")
    reviewed.window.commands[ActionId.SAVE_REVIEW].trigger()
    assert reviewed.window.reviewing.session.file.path == tmp_path / "Aurora.howopen"
    assert not nameless.exists()
    assert [document.title for document in reviewed.window.documents.all] == ["a.txt"]
    assert reviewed.window.top.project.text().startswith("Aurora")


def test_the_next_start_goes_on_where_this_one_ended(reviewed, make_room, tmp_path: Path):
    reviewed.window.shell.read.confirm_requested.emit("c1")
    reviewed.window.close()
    again = make_room(reviews=tmp_path / "reviews")
    again.window.reviews.begin()
    assert [document.source for document in again.window.documents.all] == ["/x/a.txt"]
    assert only(again).decision("c1").state is State.CONFIRMED
    assert again.work.asked("open") == 0  # it came out of the review, not out of the file


def test_a_review_that_is_open_elsewhere_is_said_and_a_new_one_begins(reviewed, make_room, tmp_path: Path):
    other = make_room(reviews=tmp_path / "reviews")
    other.settings.set("review", str(reviewed.window.reviewing.session.file.path))
    other.window.reviews.begin()
    assert len(other.window.notices.shown) == 1
    assert other.window.reviewing.session is not None
    assert other.window.documents.all == ()


def test_a_review_file_that_is_dropped_is_opened(reviewed, make_room, tmp_path: Path):
    reviewed.window.reviews.ask_where = lambda _parent: str(tmp_path / "Aurora.howopen")
    reviewed.window.reviews.save_as()
    reviewed.window.close()
    again = make_room(reviews=tmp_path / "more")
    again.window.reviews.begin(anew=True)
    again.window._take_drop((str(tmp_path / "Aurora.howopen"),))
    assert again.window.reviewing.session.file.path == tmp_path / "Aurora.howopen"
    assert len(again.window.documents.all) == 1


def test_a_nameless_review_of_nothing_leaves_no_file(make_room, tmp_path: Path):
    room = make_room(reviews=tmp_path / "reviews")
    room.window.reviews.begin()
    assert len(list((tmp_path / "reviews").glob("*.howopen"))) == 1
    room.window.close()
    assert list((tmp_path / "reviews").iterdir()) == []


def test_the_palette_finds_a_clause_and_goes_there(reviewed):
    QTest.keyClick(reviewed.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = reviewed.window.finding._palette
    assert palette.isVisible()
    palette.close_palette()
    reviewed.window.go(Place.LIBRARY)
    reviewed.window.show_clause(0, "c1")
    assert reviewed.window.shell.place is Place.READ
    assert reviewed.window.shell.read.selected == "c1"


def test_words_are_found_in_all_documents(reviewed, qtbot):
    QTest.keyClick(
        reviewed.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    panel = reviewed.window.shell.find_panel
    assert panel.isVisible()
    panel.ask("train")
    qtbot.waitUntil(lambda: not panel.searching)
    span = reviewed.window.documents.current.analysis.clauses[0].span
    panel.chosen.emit(0, span)
    assert reviewed.window.shell.place is Place.READ
    panel.closed.emit()
    assert not panel.isVisible()


def test_a_document_that_is_closed_undecided_leaves_the_review_and_undo_brings_it_back(reviewed):
    reviewed.window.documents.close(0)
    assert reviewed.window.reviewing.session.project.reviews == ()
    reviewed.window.commands[ActionId.UNDO].trigger()
    assert [document.title for document in reviewed.window.documents.all] == ["a.txt"]
    assert len(reviewed.window.reviewing.session.project.reviews) == 1


def test_a_document_that_was_decided_stays_in_the_review_when_it_is_closed(reviewed):
    reviewed.window.shell.read.confirm_requested.emit("c1")
    reviewed.window.documents.close(0)
    assert only(reviewed).decision("c1").state is State.CONFIRMED


def test_an_empty_review_offers_ways_to_a_document_and_the_focus_is_on_the_first(make_room, tmp_path):
    window = make_room(reviews=tmp_path / "reviews").window
    window.reviews.begin()
    for place in (Place.LIBRARY, Place.REVIEW):
        window.go(place)
    shown = [button for button in window.shell.review.findChildren(QPushButton) if button.isVisible()]
    ways = [button for button in shown if button.isEnabled()]
    assert [button.text() for button in ways[-2:]] == ["Open files…", "Library"]
    assert QApplication.focusWidget() is ways[-2]
    QTest.keyClick(ways[-2], Qt.Key.Key_Tab)
    QTest.keyClick(ways[-1], Qt.Key.Key_Space)
    assert window.shell.place is Place.LIBRARY


def test_the_queue_has_the_focus_where_a_button_had_it_while_nothing_was_under_review(make_room, tmp_path):
    room = make_room(reviews=tmp_path / "reviews")
    room.window.reviews.begin()
    for place in (Place.REVIEW, Place.LIBRARY):
        room.window.go(place)
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    room.window.go(Place.REVIEW)
    assert QApplication.focusWidget() is room.window.shell.review.queue.table


def test_single_letters_can_be_turned_off(reviewed):
    reviewed.settings.set("letters", False)
    reviewed.window.finding._heed("letters")
    reviewed.window.go(Place.READ)
    reviewed.window.shell.read.select_clause("c1")
    canvas = reviewed.window.shell.read.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert only(reviewed).decision("c1").state is State.OPEN
    reviewed.settings.set("letters", True)
    reviewed.window.finding._heed("letters")
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert only(reviewed).decision("c1").state is State.CONFIRMED
