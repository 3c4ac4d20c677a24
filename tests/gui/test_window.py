# SPDX-License-Identifier: Apache-2.0
"""The window as a person uses it: views, opening, errors, passwords, progress, settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from howopen.domain.errors import HowOpenError
from howopen.gui.actions import ACTIONS, ActionId, Actions
from howopen.gui.dialogs.about import AboutDialog
from howopen.gui.dialogs.choose_documents import ChooseDocuments
from howopen.gui.dialogs.paste_dialog import PasteDialog
from howopen.gui.opening import Place
from howopen.gui.panes import step
from howopen.gui.reading.slices import LONG
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import EmptyState


def said_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def dialog_of(room, kind):
    return next(one for one in room.window.findChildren(kind) if one.isVisible())


def test_the_keys_go_to_each_view(room):
    for key, place in ((Qt.Key.Key_2, Place.READ), (Qt.Key.Key_3, Place.COMPARE), (Qt.Key.Key_1, Place.LIBRARY)):
        QTest.keyClick(room.window, key, Qt.KeyboardModifier.ControlModifier)
        assert room.window.shell.place is place


def test_the_rail_shows_and_chooses_the_view(room, qtbot):
    rail = room.window.shell.rail
    qtbot.mouseClick(rail.item(2), Qt.MouseButton.LeftButton)
    assert room.window.shell.place is Place.COMPARE
    assert rail.chosen == 2
    room.window.go(Place.READ)
    assert rail.chosen == 1


def test_arrow_keys_move_along_the_rail(room, qtbot):
    rail = room.window.shell.rail
    rail.item(0).setFocus()
    qtbot.keyClick(rail.item(0), Qt.Key.Key_Down)
    assert room.window.shell.place is Place.READ
    assert rail.item(1).hasFocus()


def test_an_opened_file_is_read_remembered_and_counted(room):
    room.window.open(["/x/north.txt"])
    room.work.give("/x/north.txt")
    assert room.window.shell.place is Place.READ
    assert room.window.shell.read.analysis.document.name == "north.txt"
    assert room.settings.recent()[0].source == "/x/north.txt"
    assert room.settings.recent()[0].format == "TXT"
    assert "1 clause" in room.window.status.said()


def test_several_files_get_a_tab_each_that_can_be_chosen_and_closed(room, qtbot):
    for name in ("a.txt", "b.txt", "c.txt"):
        room.window.open([f"/x/{name}"])
        room.work.give(f"/x/{name}")
    tabs = room.window.shell.tabs
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["a.txt", "b.txt", "c.txt"]
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert room.window.shell.read.analysis.document.name == "a.txt"
    tabs.close_requested.emit(0)
    assert room.window.shell.read.analysis.document.name == "b.txt"
    QTest.keyClick(room.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(room.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert room.window.documents.all == ()
    assert room.window.shell.read.analysis is None
    assert not room.window.commands[ActionId.EXPORT].isEnabled()


def test_a_file_opened_again_replaces_itself(room):
    for words in ("You may use it.", "You may not use it."):
        room.window.open(["/x/a.txt"])
        room.work.give("/x/a.txt", words)
    assert len(room.window.documents.all) == 1
    assert room.window.shell.read.analysis.document.text == "You may not use it."


def test_one_bad_file_is_named_and_the_others_go_on(room):
    room.window.open(["/x/a.txt", "/x/bad.pdf", "/x/c.txt"])
    room.work.refuse("/x/bad.pdf", HowOpenError("bad.pdf is damaged.", hint="Download it again."))
    room.work.give("/x/a.txt")
    room.work.give("/x/c.txt")
    (banner,) = room.window.notices.shown
    assert "bad.pdf was not opened" in said_in(banner)
    assert "bad.pdf is damaged. Download it again." in said_in(banner)
    assert [document.title for document in room.window.documents.all] == ["a.txt", "c.txt"]


def test_never_more_than_two_banners_and_none_is_lost(room, qtbot):
    names = ["a.pdf", "b.pdf", "c.pdf"]
    room.window.open([f"/x/{name}" for name in names])
    for name in names:
        room.work.refuse(f"/x/{name}", HowOpenError(f"{name} is damaged."))
    notices = room.window.notices
    assert len(notices.shown) == 2
    assert notices.waiting == 1
    notices.dismiss(notices.shown[0])
    assert ["b.pdf" in said_in(notices.shown[0]), "c.pdf" in said_in(notices.shown[1])] == [True, True]


def test_an_encrypted_file_asks_for_its_password_and_goes_on(room, qtbot):
    room.window.open(["/x/locked.pdf"])
    room.work.refuse("/x/locked.pdf", HowOpenError("locked.pdf is encrypted.", needs_password=True))
    (banner,) = room.window.notices.shown
    field = banner.findChild(QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert not button(banner, "Unlock").isEnabled()
    qtbot.keyClicks(field, "swordfish")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert room.work.job("open", "/x/locked.pdf", "swordfish")
    assert room.window.notices.shown == ()
    room.work.give("/x/locked.pdf")
    assert room.window.documents.current.title == "locked.pdf"
    assert "swordfish" not in (Path(room.settings._path).read_text())


def test_a_wrong_password_asks_again(room, qtbot):
    error = HowOpenError("locked.pdf is encrypted.", needs_password=True)
    room.window.open(["/x/locked.pdf"])
    room.work.refuse("/x/locked.pdf", error)
    field = room.window.notices.shown[0].findChild(QLineEdit)
    qtbot.keyClicks(field, "wrong")
    qtbot.mouseClick(button(room.window.notices.shown[0], "Unlock"), Qt.MouseButton.LeftButton)
    room.work.refuse("/x/locked.pdf", error)
    assert len(room.window.notices.shown) == 1


def test_slow_work_shows_a_strip_whose_cancel_stops_it(room, qtbot):
    room.window.open(["/x/slow.pdf"])
    strip = room.window.shell.strip
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible)
    room.work.progressed.emit(room.work.job("open"), "Page 3 of 7", 0.4)
    assert "Reading slow.pdf Page 3 of 7" in said_in(strip)
    qtbot.mouseClick(button(strip, "Cancel"), Qt.MouseButton.LeftButton)
    assert room.work.cancelled == [room.work.job("open")]
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_quick_work_shows_no_strip(room, qtbot):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    assert not room.window.progress.busy
    assert not room.window.shell.strip.isVisible()


def test_pasted_text_becomes_a_document(room, qtbot, analysis_of):
    QApplication.clipboard().setText("You may use the model.")
    QTest.keyClick(room.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(room, PasteDialog)
    assert dialog.text.toPlainText() == "You may use the model."
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Chat terms")
    qtbot.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    job = room.work.job("paste", "You may use the model.", "Chat terms")
    room.work.opened.emit(job, analysis_of("Chat terms"))
    assert room.window.shell.place is Place.READ
    assert room.settings.recent() == ()


def test_nothing_cannot_be_pasted(room):
    QApplication.clipboard().clear()
    room.window.prompts.paste()
    dialog = dialog_of(room, PasteDialog)
    assert not dialog.read.isEnabled()
    dialog.reject()


def test_two_documents_are_chosen_and_compared(room, qtbot):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    QTest.keyClick(room.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(room, ChooseDocuments)
    assert dialog.a.chosen.name == "a.txt"
    assert not dialog.compare.isEnabled()
    qtbot.keyClicks(dialog.b.search, "northwind 2")
    assert dialog.b.chosen.name == "Northwind Model Licence 2"
    qtbot.keyClick(dialog.b.search, Qt.Key.Key_Return)
    assert room.work.asked("compare") == 0
    room.work.give("lib:north-2")
    comparison = room.work.give_comparison()
    assert room.window.documents.comparison is comparison
    assert room.window.shell.place is Place.COMPARE
    assert comparison.a.document.name == "a.txt"


def test_the_same_document_twice_is_refused_with_a_reason(room):
    room.window.prompts.compare()
    dialog = dialog_of(room, ChooseDocuments)
    dialog.a.choose(0)
    dialog.b.choose(0)
    assert not dialog.compare.isEnabled()
    assert dialog.note.text() == "Choose two different documents."
    dialog.reject()


def test_without_two_documents_compare_says_what_to_do(make_room):
    room = make_room(None)
    room.window.prompts.compare()
    assert "Open, drop or paste two documents" in said_in(room.window.notices.shown[0])


def test_no_empty_view_ends_its_text_with_a_lone_word(room):
    for state in room.window.findChildren(EmptyState):
        body = max(state.findChildren(TextLabel), key=lambda label: len(label.text()))
        lines = body.minimumHeight() // body.fontMetrics().height()
        whole = body.fontMetrics().horizontalAdvance(body.text())
        assert lines < 2 or body.minimumWidth() < whole / (lines - 0.5), body.text()


def test_colours_and_zoom_are_kept(room):
    room.window.commands[ActionId.THEME_DARK].trigger()
    QTest.keyClick(room.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert room.window.theme.dark
    assert room.settings.text("theme") == "dark"
    assert room.settings.number("zoom") == 110
    QTest.keyClick(room.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert room.settings.number("zoom") == 100


def test_the_window_comes_back_where_it_was(make_room, tmp_path):
    first = make_room()
    first.window.resize(960, 650)
    first.window.close()
    assert first.work.closed
    second = make_room()
    assert (second.window.width(), second.window.height()) == (960, 650)


def test_settings_that_cannot_be_written_do_not_stop_anybody(room, tmp_path):
    room.settings._path = tmp_path / "no" / "such" / "\0"
    with pytest.raises(ValueError, match="null"):
        room.settings._path.stat()
    room.settings._path = tmp_path / "settings.json" / "below-a-file"
    (tmp_path / "settings.json").write_text("{}")
    room.window.theme.set_zoom(120)
    assert room.window.theme.zoom == 120


def test_a_menu_of_recent_documents_opens_them(make_room):
    room = make_room(recent=("old & grey.txt", "new.txt"))
    menu = room.window.recent_menu.menu
    assert [action.text() for action in menu.actions()] == ["new.txt", "old && grey.txt"]
    menu.actions()[1].trigger()
    assert room.work.job("open", "/x/old & grey.txt")


def test_f6_goes_round_the_panes_and_back(room, qtbot):
    window = room.window
    window.activateWindow()
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen[0] is window.shell.rail.item(0)
    assert seen[1] is window.shell.start.drop.open_button
    assert seen[2] is window.shell.start.library.table
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[1]


def test_f6_without_any_pane_goes_nowhere():
    assert step((), None, 1) is None


def test_every_action_has_a_handler_and_no_shortcut_is_given_twice(room):
    assert {spec.id for spec in ACTIONS} == set(ActionId)
    keys = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len(keys) == len(set(keys))
    with pytest.raises(KeyError):
        Actions({}, room.window.theme, room.window)


def test_every_button_and_field_has_a_name(room):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    for place in Place:
        room.window.go(place)
        for one in room.window.findChildren(QPushButton) + room.window.findChildren(QLineEdit):
            if one.isVisible():
                assert one.accessibleName() or one.text(), one


def test_the_about_box_says_versions_and_whose_work_is_inside(room):
    room.window.commands[ActionId.ABOUT].trigger()
    dialog = dialog_of(room, AboutDialog)
    words = said_in(dialog)
    assert "9.8.7" in words
    assert "CC BY 4.0" in words
    assert "spaCy" in words
    dialog.accept()


def test_a_dialog_dims_the_window_and_gives_it_back(room):
    room.window.prompts.about()
    shades = [child for child in room.window.children() if type(child).__name__ == "Shade"]
    assert [shade.size() for shade in shades] == [room.window.size()]
    dialog_of(room, AboutDialog).reject()
    assert not any(shade.isVisible() for shade in shades)


def test_below_1100_the_rail_shows_icons_only(room, qtbot):
    wide = room.window.shell.rail.width()
    room.window.resize(1000, 700)
    qtbot.waitUntil(lambda: room.window.shell.rail.width() < wide)


def test_the_first_pages_of_a_long_document_are_shown_while_the_rest_is_read(room, qtbot, analysis_of):
    room.window.open(["/x/long.pdf"])
    job = room.work.job("open", "/x/long.pdf")
    room.work.previewed.emit(job, analysis_of("long.pdf", "You may use it on the first page.").document)
    read = room.window.shell.read
    qtbot.waitUntil(lambda: room.window.shell.place is Place.READ)
    assert read.analysis.document.text == "You may use it on the first page."
    assert "first pages" in read.analysis.document.warnings[0]
    assert read.analysis.clauses == ()
    assert not room.window.commands[ActionId.EXPORT].isEnabled()
    room.work.give("/x/long.pdf", "You may use it on the first page. And on the second.")
    assert read.analysis.document.text.endswith("And on the second.")
    assert len(read.analysis.clauses) == 1


def test_nothing_stays_of_the_first_pages_where_the_rest_cannot_be_read(room, analysis_of, qtbot):
    room.window.open(["/x/long.pdf"])
    job = room.work.job("open", "/x/long.pdf")
    room.work.previewed.emit(job, analysis_of("long.pdf").document)
    room.work.refuse("/x/long.pdf", HowOpenError("long.pdf is damaged."))
    qtbot.wait(100)  # the turns in which they would have been shown
    assert room.window.shell.read.analysis is None
    assert room.window.shell.place is Place.LIBRARY


def test_after_a_drop_the_text_has_the_focus_and_ctrl_f_finds_in_it(room, qtbot):
    room.window._take_drop(["/x/a.txt"])
    room.work.give("/x/a.txt")
    read = room.window.shell.read
    assert room.window.focusWidget() is read.canvas
    qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert read.find_bar.isVisible()
    qtbot.keyClicks(room.window.focusWidget(), "train")
    assert read.find_bar.field.text() == "train"


def test_the_focus_follows_into_the_view_that_is_gone_to(room, qtbot):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    for key, place in ((Qt.Key.Key_4, Place.HOW_OPEN), (Qt.Key.Key_5, Place.MATRIX), (Qt.Key.Key_2, Place.READ)):
        qtbot.keyClick(room.window, key, Qt.KeyboardModifier.ControlModifier)
        assert room.window.shell.place is place
        assert room.window.shell.page.isAncestorOf(room.window.focusWidget())
    assert room.window.focusWidget() is room.window.shell.read.canvas
    qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_J)
    assert room.window.shell.read.selected == "c1"


def test_a_key_that_brings_another_view_takes_the_focus_from_the_rail_into_it(room, qtbot):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    rail = room.window.shell.rail
    rail.item(1).setFocus()
    qtbot.keyClick(rail.item(1), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert room.window.focusWidget() is room.window.shell.matrix.table
    rail.item(4).setFocus()
    qtbot.keyClick(rail.item(4), Qt.Key.Key_Down)
    assert (room.window.shell.place, rail.item(5).hasFocus()) == (Place.CAN_WE, True)


def test_a_message_that_asks_keeps_the_focus_when_a_document_arrives(room):
    room.window.open(["/x/locked.pdf", "/x/a.txt"])
    room.work.refuse("/x/locked.pdf", HowOpenError("locked.pdf is encrypted.", needs_password=True))
    field = room.window.notices.shown[0].findChild(QLineEdit)
    field.setFocus()
    room.work.give("/x/a.txt")
    assert room.window.focusWidget() is field


def test_with_nothing_to_undo_undo_and_redo_are_off_whatever_is_refreshed(room):
    for _ in range(2):
        assert not room.window.commands[ActionId.UNDO].isEnabled()
        assert not room.window.commands[ActionId.REDO].isEnabled()
        room.window.refresh()


def test_undo_follows_the_changes_of_the_library_in_the_library_alone(room):
    stack, undo = room.window.library.shelves.stack, room.window.commands[ActionId.UNDO]
    stack.push(QUndoCommand("tag"))
    assert undo.isEnabled()
    assert undo.text() == "Undo tag"
    room.window.go(Place.READ)
    assert not undo.isEnabled()
    room.window.go(Place.LIBRARY)
    undo.trigger()
    assert not undo.isEnabled()
    assert room.window.commands[ActionId.REDO].isEnabled()


def test_the_tabs_come_beside_a_long_text_too(qtbot, room):
    long = "You may use the model. " * (LONG // 20)
    for name, text in (("short.txt", "You may use the model."), ("long.txt", long)):
        room.window.open([f"/x/{name}"])
        room.work.give(f"/x/{name}", text=text)
    tabs = room.window.shell.tabs
    qtbot.waitUntil(lambda: tabs.count() == 2)
    assert tabs.currentIndex() == room.window.documents.index == 1
    assert tabs.isVisibleTo(room.window)
