# SPDX-License-Identifier: Apache-2.0
"""Reviewing as a person does it, with keys and clicks, and what follows everywhere else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.modeltest import ModelTester

from howopen.assets import taxonomy
from howopen.domain.clauses import Category, Effect
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Permission
from howopen.domain.review import Act, State
from howopen.domain.spans import Span
from howopen.gui.review.model import Column
from howopen.gui.review.queue import Order, Shown
from howopen.gui.review.span_words import Edge
from howopen.gui.signs import openness_words
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.turns import Turns

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
CTRL = Qt.KeyboardModifier.ControlModifier


def press(setting, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Keys go to whatever has the focus, as a person's do."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)


def click(button):
    assert button.isVisible()
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))


def states(setting):
    return {one.id: one.state for one in setting.review.decisions}


def listed(setting):
    return [one.id for one in setting.view.queue.model.rows]


def links_in(pane):
    QApplication.processEvents()  # what was put into a layout is shown by its event
    return {one.text(): one for one in pane.findChildren(QAbstractButton) if one.isVisible()}


def rows(grid):
    return dict(words.split(": ", 1) for words in grid.spoken())


def test_an_opened_document_waits_for_its_reviewer(setting):
    assert states(setting) == dict.fromkeys(("sell", "cap", "train", "keep", "law"), State.OPEN)
    assert setting.view.current == "sell"
    assert setting.view.queue.head.figure.text() == "0 of 5"
    assert setting.view.status()[:2] == ("Finding 1 of 5", f"Saved {setting.chair.time.astimezone():%H:%M}")
    assert setting.session.audit[-1].act is Act.OPENED
    assert setting.text.shown is setting.review


def test_enter_confirms_and_goes_on_to_the_next_open_one(setting):
    press(setting, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert states(setting) | {"sell": State.CONFIRMED, "cap": State.CONFIRMED} == states(setting)
    assert setting.view.current == "train"
    assert setting.review.decision("sell").stamp.who == "Marc Keller"
    press(setting, "k", Qt.Key.Key_Return)  # back on a decided one, Enter only goes on
    assert setting.view.current == "train"
    assert setting.view.queue.head.bar.accessibleName() == "Progress: 2 confirmed, 3 open"


def test_letters_decide_from_the_list(setting):
    press(setting, "c", "j", "x", "j", Qt.Key.Key_Delete)
    expected = {"sell": State.CONFIRMED, "cap": State.REJECTED, "train": State.REJECTED}
    assert states(setting) | expected == states(setting)
    press(setting, "u")
    assert states(setting)["train"] is State.OPEN
    setting.view.set_letter_keys(False)
    press(setting, "c")
    assert states(setting)["train"] is State.OPEN


def test_verdicts_follow_at_once_in_every_view(setting):
    assert setting.analysis.profile.facts.train_other_models is Permission.PROHIBITED
    seen = []
    setting.control.replaced.connect(lambda old, new: seen.append((old, new)))
    setting.view.select("train")
    assert rows(setting.view.decision.verdicts)["Training other models"] == "Prohibited"  # it rests on this finding
    before = setting.analysis
    press(setting, "x")
    assert setting.analysis.profile.facts.train_other_models is Permission.ALLOWED
    assert [one.id for one in setting.analysis.clauses] == ["sell", "cap", "keep", "law"]
    assert rows(setting.view.decision.verdicts)["Training other models"] == "Prohibited, now Allowed"
    assert seen == [(before, setting.analysis)]
    openness = setting.analysis.profile.openness
    assert (
        setting.view.bar.badge.accessibleName()
        == f"How open: {openness_words(openness.openness_class, openness.index)}"
    )


def test_undo_and_redo_name_what_they_take_back_and_bring_the_verdicts_back(setting):
    labels = []
    setting.control.labels_changed.connect(lambda undo, redo: labels.append((undo, redo)))
    setting.view.select("train")
    press(setting, "x")
    assert labels[-1][0].startswith("reject “You must not train")
    assert setting.view.bar.undo.accessibleName().startswith("Undo: reject “You must not train")
    click(setting.view.bar.undo)
    assert setting.analysis.profile.facts.train_other_models is Permission.PROHIBITED
    assert states(setting)["train"] is State.OPEN
    assert labels[-1][1].startswith("reject “You must not train")
    click(setting.view.bar.redo)
    assert setting.analysis.profile.facts.train_other_models is Permission.ALLOWED
    assert not setting.view.bar.redo.isEnabled()


def test_undoing_the_opening_leaves_the_document_out_until_it_is_wanted_again(setting):
    click(setting.view.bar.undo)
    assert setting.control.review is None
    assert setting.documents.current is not None
    button = next(one for one in setting.view.findChildren(QPushButton) if one.text() == "Take it in again")
    assert button.isVisible()
    click(setting.view.bar.redo)
    assert setting.review.open == 5
    click(setting.view.bar.undo)
    click(button)
    assert setting.review.open == 5


def test_a_finding_is_corrected_in_its_place_by_keyboard_alone(setting):
    setting.view.select("cap")
    press(setting, "e")
    panel = setting.view.decision.panel
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.category
    press(setting, "lk")  # its code, typed ahead: no letter decides anything here
    assert panel.category.currentData() == "lock-in"
    assert panel.help.text() == taxonomy()[Category.LOCK_IN].help
    panel.effect.setCurrentIndex(panel.effect.findData("require"))
    assert panel.effect_help.text() == "Creates a duty."
    amount = next(one for one in panel.findChildren(QLineEdit) if one.accessibleName() == "Amount")
    amount.setFocus()
    amount.selectAll()
    press(setting, "much")
    assert not panel.save.isEnabled()
    assert panel.reason.text() == "An amount is a figure such as 700,000,000."
    amount.selectAll()
    press(setting, "7,000,000")
    press(setting, Qt.Key.Key_Return, modifier=CTRL)
    decision = setting.review.decision("cap")
    assert decision.state is State.CORRECTED
    assert (decision.clause.category, decision.clause.effect) == (Category.LOCK_IN, Effect.REQUIRE)
    assert decision.clause.values[0].amount == 7_000_000
    assert decision.found.category is Category.USER_CAP
    assert states(setting)["sell"] is State.OPEN  # no letter that was typed decided anything
    found = rows(setting.view.decision.grid)
    assert found["Category"] == "UC User cap, now LK Lock-in"
    assert "Span" in found
    index = setting.view.queue.model.index(setting.view.queue.model.row_of("cap"), Column.WORDS)
    assert "Category: UC User cap, now LK Lock-in" in index.data(ACCESSIBLE)


def test_its_words_are_moved_by_typing_or_by_the_selection_in_read(setting):
    text = setting.review.found.document.text
    setting.selected.append(Span(0, 33))
    setting.view.select("keep")
    press(setting, "e")
    panel = setting.view.decision.panel
    panel.last.setFocus()
    panel.last.selectAll()
    press(setting, "nowhere at all")
    assert not panel.save.isEnabled()
    assert panel.reason.isVisible()
    panel.last.selectAll()
    press(setting, "this  notice")
    assert text[panel.span.start : panel.span.end] == "You must keep this notice"
    click(panel.use_selection)
    assert panel.span == Span(0, 33)
    click(panel.save)
    assert setting.review.decision("keep").clause.span == Span(0, 33)
    assert not setting.view.decision.correcting


def test_its_words_are_moved_by_steps_with_keys_and_buttons(setting):
    text = setting.review.found.document.text
    setting.view.select("keep")
    press(setting, "e")
    panel = setting.view.decision.panel
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    press(setting, Qt.Key.Key_Left, modifier=alt | shift)
    assert panel.span.of(text) == "You must keep this notice in all copies of the"
    press(setting, Qt.Key.Key_Right, modifier=alt)
    assert panel.span.of(text) == "must keep this notice in all copies of the"
    press(setting, Qt.Key.Key_Left, modifier=alt | CTRL)
    assert panel.span.of(text) == "You must keep this notice in all copies of the"
    click(panel.steps.buttons[Edge.END, True])
    assert panel.span.of(text) == "You must keep this notice in all copies of the Model."
    panel.steps.step.setCurrentIndex(1)
    click(panel.steps.buttons[Edge.END, True])
    assert panel.span.of(text).endswith("governs this licence.")
    assert panel.last.text() == "of Northland governs this licence."
    click(panel.save)
    assert setting.review.decision("keep").clause.span.of(text).endswith("governs this licence.")
    click(setting.view.bar.undo)
    assert setting.review.decision("keep").shown.span.of(text).endswith("of the Model.")


def test_esc_leaves_the_panel_with_nothing_changed(setting):
    press(setting, "e", Qt.Key.Key_Escape)
    assert not setting.view.decision.correcting
    assert QApplication.focusWidget() is setting.view.queue.table
    assert states(setting)["sell"] is State.OPEN


def test_a_corrected_finding_is_not_taken_back_by_confirming(setting):
    setting.view.select("law")
    press(setting, "e")
    panel = setting.view.decision.panel
    panel.effect.setCurrentIndex(panel.effect.findData("condition"))
    click(panel.save)
    assert states(setting)["law"] is State.CORRECTED
    press(setting, "c", Qt.Key.Key_Return)
    assert states(setting)["law"] is State.CORRECTED
    setting.view.select("law")
    click(setting.view.decision.reopen)
    assert states(setting)["law"] is State.OPEN


def test_notes_make_a_thread_with_the_name_of_each(setting):
    press(setting, "n")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    press(setting, "Does this cover outputs?")
    press(setting, Qt.Key.Key_Return, modifier=CTRL)
    setting.chair.name = "Sunita Anand"
    press(setting, "Yes.")
    press(setting, Qt.Key.Key_Return, modifier=CTRL)
    assert [(one.stamp.who, one.words) for one in setting.review.decision("sell").remarks] == [
        ("Marc Keller", "Does this cover outputs?"),
        ("Sunita Anand", "Yes."),
    ]
    assert field.toPlainText() == ""
    assert states(setting)["sell"] is State.OPEN
    press(setting, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is setting.view.queue.table


def test_a_document_is_signed_only_when_all_is_decided_and_vowed(setting):
    side = setting.view.side.sign_off
    assert not side.sign.isEnabled()
    assert side.reason.text() == "5 findings wait for a decision."
    setting.view.select("law")
    click(side.go)
    assert setting.view.current == "sell"
    for _ in range(5):
        press(setting, Qt.Key.Key_Return)
    assert (side.state.text(), side.reason.text()) == ("Ready to sign", "Tick the box first.")
    assert not side.sign.isEnabled()
    QTest.mouseClick(side.vow, Qt.MouseButton.LeftButton, pos=QPoint(8, side.vow.height() // 2))
    click(side.sign)
    assert setting.review.signed
    assert any(words.startswith("Marc Keller, ") and "not yet" not in words for _, words in side.rows())
    assert side.withdraw.isVisible()
    setting.chair.name = "Sunita Anand"
    setting.view.select("sell")
    setting.view.queue.table.setFocus()
    press(setting, "x")
    assert not setting.review.signed  # a later change ends it
    assert not side.vow.isChecked()
    assert {words for _, words in side.rows()} >= {"Sunita Anand, not yet signed", "Marc Keller, not yet signed"}


def test_a_signature_can_be_withdrawn(setting):
    for _ in range(5):
        press(setting, Qt.Key.Key_Return)
    setting.view.side.sign_off.vow.setChecked(True)
    click(setting.view.side.sign_off.sign)
    assert QApplication.focusWidget() is setting.view.side.sign_off.withdraw
    click(setting.view.side.sign_off.withdraw)
    assert QApplication.focusWidget() is setting.view.side.sign_off.vow
    assert not setting.review.signed
    assert setting.session.audit[-1].act is Act.UNSIGNED


def test_the_trail_tells_who_did_what_and_everything_about_it(setting):
    press(setting, "x")
    audit = setting.view.side.audit
    newest = audit.model.index(0, 0)
    assert newest.data() == "MK rejected CU, “You may use the Model for any purpose, including commercial …”"
    assert newest.data(ACCESSIBLE).endswith(
        "Marc Keller rejected “You may use the Model for any purpose, including commercial …”"
    )
    audit.list.setCurrentIndex(newest)
    told = rows(audit.detail)
    assert told["Before"].startswith("open, commercial-use, permit")
    assert told["After"].startswith("rejected, commercial-use, permit")
    assert told["File"] == setting.review.found.document.sha256
    assert told["Engine"] == "HowOpen 9.8.7, rules ab12cd340000"
    setting.view.select("law")
    audit.list.setFocus()
    press(setting, Qt.Key.Key_Return)
    assert setting.view.current == "sell"


def test_the_trail_of_another_day_is_one_click_away(setting):
    audit = setting.view.side.audit
    press(setting, "c")
    setting.chair.time += timedelta(days=1)
    press(setting, "j", "c")
    assert audit.model.rowCount() == 1
    assert audit.more.text() == "Show 2 more"
    click(audit.more)
    days = [audit.model.index(row, 0).data() for row in range(audit.model.rowCount()) if audit.model.entry(row) is None]
    assert days == ["Today", "Yesterday"]
    assert not audit.model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_filters_and_order(setting):
    queue = setting.view.queue
    assert queue.chips[Shown.UNCERTAIN].text() == "Uncertain 1"
    click(queue.chips[Shown.UNCERTAIN])
    assert listed(setting) == ["train"]
    assert setting.view.current == "train"
    click(queue.chips[Shown.UNCERTAIN])  # one of the chips is always on
    assert queue.chips[Shown.ALL].isChecked()
    queue.order.setCurrentIndex(queue.order.findData(Order.WEIGHT))
    assert listed(setting)[:3] == ["cap", "sell", "train"]
    setting.view.select("cap")
    setting.view.queue.table.setFocus()
    press(setting, "c")
    setting.chair.name = "Sunita Anand"
    press(setting, "j", "c")
    assert queue.who.count() == 3
    queue.who.setCurrentIndex(queue.who.findData("Sunita Anand"))
    assert listed(setting) == ["sell"]
    setting.view.select("law")  # what the filters hide is shown all the same
    assert setting.view.current == "law"
    assert queue.who.currentIndex() == 0


def test_the_open_ones_shrink_under_the_hand(setting):
    click(setting.view.queue.chips[Shown.OPEN])
    setting.view.queue.table.setFocus()
    press(setting, "x")
    assert listed(setting) == ["cap", "train", "keep", "law"]
    assert setting.view.current == "cap"
    for _ in range(4):
        press(setting, Qt.Key.Key_Return)
    assert listed(setting) == []
    assert setting.view.queue.nothing.isVisible()
    assert setting.view.current == ""


def test_a_name_is_asked_for_before_the_first_act(make_setting, northwind):
    setting = make_setting(name="")
    setting.documents.add("/x/northwind.txt", northwind)
    setting.view.queue.table.setFocus()
    arrived = []
    setting.control.arrived.connect(lambda: arrived.append(True))
    press(setting, "c")
    assert states(setting)["sell"] is State.OPEN
    assert arrived
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(setting, "  Ada  Byron ", Qt.Key.Key_Return)
    assert states(setting)["sell"] is State.CONFIRMED
    assert setting.review.decision("sell").stamp.who == "Ada Byron"
    assert not setting.view.name.isVisible()


def test_declining_to_give_a_name_does_nothing(make_setting, northwind):
    setting = make_setting(name="")
    setting.documents.add("/x/northwind.txt", northwind)
    setting.view.queue.table.setFocus()
    press(setting, "c", Qt.Key.Key_Escape)
    setting.chair.name = "Ada Byron"
    setting.control.name_is_known()
    assert states(setting)["sell"] is State.OPEN


def test_read_decides_too_and_asks_here_what_it_cannot_ask(setting):
    arrived = []
    setting.control.arrived.connect(lambda: arrived.append(True))
    setting.text.confirm_requested.emit("keep")
    setting.text.reject_requested.emit("law")
    assert states(setting) | {"keep": State.CONFIRMED, "law": State.REJECTED} == states(setting)
    assert not arrived
    setting.text.note_requested.emit("cap")
    assert (setting.view.current, len(arrived)) == ("cap", 1)
    assert QApplication.focusWidget() is setting.view.decision.notes.field
    setting.text.correct_requested.emit("train")
    assert setting.view.decision.correcting
    assert setting.view.current == "train"
    assert setting.text.shown is setting.review


def test_a_finding_is_added_from_the_words_selected_in_read(setting):
    text = setting.review.found.document.text
    start = text.index("any purpose")
    setting.text.add_requested.emit(Span(start, start + 11))
    panel = setting.view.decision.panel
    assert panel.title.text() == "Add a finding"
    panel.category.setCurrentIndex(panel.category.findData("field-of-use"))
    click(panel.save)
    added = setting.review.decision("r1")
    assert (added.state, added.clause.category, added.clause.span) == (
        State.ADDED,
        Category.FIELD_OF_USE,
        Span(start, start + 11),
    )
    assert setting.view.current == "r1"
    assert rows(setting.view.decision.grid)["Sure"] == "Found by Marc Keller, not by HowOpen"


def test_any_words_can_be_commented_on_replied_to_and_shown(setting):
    span = Span(4, 11)
    setting.text.comment_requested.emit(span)
    comments = setting.view.side.comments
    assert QApplication.focusWidget() is comments.field
    press(setting, "May, or must?")
    press(setting, Qt.Key.Key_Return, modifier=CTRL)
    assert [one.remarks[0].words for one in setting.review.comments] == ["May, or must?"]
    links = links_in(comments)
    click(links["Reply"])
    press(setting, "May.")
    press(setting, Qt.Key.Key_Return, modifier=CTRL)
    assert [one.words for one in setting.review.comments[0].remarks] == ["May, or must?", "May."]
    shown = []
    setting.control.span_opened.connect(shown.append)
    links = links_in(comments)
    click(links["Show in Read"])
    assert shown == [span]
    links["Remove"].click()
    assert setting.review.comments == ()
    assert setting.session.audit[-1].before == "Marc Keller: May, or must?; Marc Keller: May."


def test_what_is_not_saved_is_said_once_and_can_be_saved_again_or_elsewhere(setting, tmp_path, monkeypatch):
    def full(*_):
        raise HowOpenError("a.howopen could not be saved: the disk is full.", hint="Make room.")

    with monkeypatch.context() as broken:
        broken.setattr(setting.session.file, "save", full)
        press(setting, "c", "j", "c")
        (banner,) = setting.notices.shown
        assert banner.accessibleName().startswith("Your last decisions are not saved yet. a.howopen could not")
        assert setting.view.status()[1] == "Not saved"
        buttons = {one.text(): one for one in banner.findChildren(QPushButton)}
        setting.copies.append(str(tmp_path / "copy.howopen"))
        buttons["Save a copy…"].click()
        assert (tmp_path / "copy.howopen").exists()
        again = next(one for one in setting.notices.shown if one.accessibleName().startswith("Your last"))
    buttons = {one.text(): one for one in again.findChildren(QPushButton)}
    buttons["Try again"].click()
    assert setting.session.unsaved is None
    assert not any(one.accessibleName().startswith("Your last") for one in setting.notices.shown)
    copy = ReviewFile(tmp_path / "copy.howopen")
    history, audit = copy.load()
    copy.close()
    assert sum(one.state is State.CONFIRMED for one in history.present.project.reviews[0].decisions) == 2
    assert [entry.act for entry in audit] == [Act.OPENED, Act.CONFIRMED, Act.CONFIRMED]


def test_what_is_written_beside_the_window_is_told_when_it_is_there(setting, make_session, northwind, qtbot):
    turns = Turns(setting.control.written.emit)
    session = make_session(setting.chair, "b.howopen", turns)
    setting.control.open(session)
    setting.documents.add("/x/northwind.txt", northwind)
    setting.view.queue.table.setFocus()
    press(setting, "c")
    saved = f"Saved {setting.chair.time.astimezone():%H:%M}"
    qtbot.waitUntil(lambda: setting.view.status()[1] == saved)
    assert not session.saving
    assert setting.notices.shown == ()


def test_another_review_takes_the_place_of_the_one_that_is_open(setting, make_session):
    press(setting, "x")
    second = make_session(setting.chair, "b.howopen")
    setting.control.open(second)
    assert setting.control.session is second
    assert setting.documents.all == ()
    assert setting.view.review is None
    setting.control.open(setting.session)
    assert [one.source for one in setting.documents.all] == ["/x/northwind.txt"]
    assert states(setting)["sell"] is State.REJECTED
    assert "sell" not in {one.id for one in setting.analysis.clauses}


def test_a_document_opened_again_goes_on_where_it_was(setting, northwind):
    press(setting, "x")
    setting.documents.close(0)
    assert setting.view.review is None
    setting.documents.add("/x/northwind.txt", northwind)
    assert states(setting)["sell"] is State.REJECTED
    assert "sell" not in {one.id for one in setting.analysis.clauses}


def test_the_model_keeps_its_word(setting, qtmodeltester: ModelTester):
    press(setting, "c", "j", "x")
    qtmodeltester.check(setting.view.queue.model)
    qtmodeltester.check(setting.view.side.audit.model)


def test_everything_is_told_to_a_screen_reader(setting):
    setting.view.select("train")
    index = setting.view.queue.model.index(setting.view.queue.model.row_of("train"), Column.STATE)
    assert index.data(ACCESSIBLE) == (
        "Uncertain, Model training, Prohibit, You must not train another model with the outputs of the Model., "
        "section 3, sure 64 per cent"
    )
    assert index.siblingAtColumn(Column.DECIDED).data() == "? 64"
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for kind in kinds:
        for widget in setting.view.findChildren(kind):
            if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
                continue
            assert widget.accessibleName() or widget.text(), widget


@pytest.mark.parametrize(("width", "both"), [(1360, True), (916, False)])
def test_a_narrow_window_shows_one_part_at_a_time(make_setting, northwind, width, both):
    setting = make_setting(width=width, height=560)
    setting.documents.add("/x/northwind.txt", northwind)
    view = setting.view
    assert (view.decision.isVisible(), view.side.isVisible()) == (True, both)
    assert view.width() == width
    setting.text.comment_requested.emit(Span(0, 3))
    assert view.side.isVisible()
    view.write_note()
    assert view.decision.isVisible()


def test_a_rejected_cap_frees_the_verdicts_which_say_who_did_it(setting):
    assert setting.analysis.profile.facts.commercial_use is Permission.CONDITIONAL
    setting.view.select("cap")
    click(setting.view.decision.reject)
    assert QApplication.focusWidget() is setting.view.queue.table  # the button is off now; letters go to the list
    profile = setting.analysis.profile
    assert profile.facts.caps == ()
    assert profile.facts.commercial_use is Permission.ALLOWED
    assert "Marc Keller rejected the finding “User cap” (2026-11-22" in profile.basis_of("commercial_use").reason
    press(setting, "u")
    assert setting.analysis.profile.facts.commercial_use is Permission.CONDITIONAL
    assert "Marc Keller" not in setting.analysis.profile.basis_of("commercial_use").reason


def test_the_last_finding_that_is_confirmed_with_the_mouse_leaves_the_keys_to_the_list(setting):
    for _ in range(5):
        click(setting.view.decision.confirm)
    assert setting.review.open == 0
    assert QApplication.focusWidget() is setting.view.queue.table
