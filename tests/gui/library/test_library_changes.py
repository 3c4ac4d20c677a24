# SPDX-License-Identifier: Apache-2.0
"""What a person changes in the library: tags, own entries and updates, and how changes are undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from howopen.domain.errors import HowOpenError
from howopen.gui.library.filters import Shelf
from howopen.gui.opening import Place
from howopen.library import SyncReport
from howopen.library.progress import Since

CONTROL = Qt.KeyboardModifier.ControlModifier


def undo(hall):
    QTest.keyClick(hall.window, Qt.Key.Key_Z, CONTROL)


def redo(hall):
    QTest.keyClick(hall.window, Qt.Key.Key_Y, CONTROL)


def add_tag(hall, words):
    hall.panel.pane.tags.field.setFocus()
    QTest.keyClicks(hall.panel.pane.tags.field, words)
    QTest.keyClick(hall.panel.pane.tags.field, Qt.Key.Key_Return)


def test_a_tag_is_put_on_found_filtered_by_and_undone(hall, qtbot):
    hall.choose("ferry-1", "ferry-2")
    add_tag(hall, "  Board   2026 ")
    assert hall.library.tags() == {"ferry-1": ("board 2026",), "ferry-2": ("board 2026",)}
    assert [button.text() for button in hall.panel.pane.tags.buttons] == ["board 2026"]
    bar = hall.panel.bar
    bar.tag.setCurrentIndex(bar.tag.findData("board 2026"))
    bar.tag.activated.emit(bar.tag.currentIndex())
    assert hall.names() == ["Ferry Model Licence 2", "Ferry Model Licence"]
    hall.panel.table.setFocus()
    undo(hall)
    assert hall.library.tags() == {}
    assert hall.panel.bar.filters.tag == ""
    redo(hall)
    assert hall.library.tags()["ferry-1"] == ("board 2026",)


def test_a_chip_takes_its_tag_off(hall, qtbot):
    hall.library.tag("ferry-1", "old")
    hall.window.library.load()
    hall.choose("ferry-1")
    (chip,) = hall.panel.pane.tags.buttons
    assert chip.accessibleName() == "Take off the tag “old”"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hall.library.tags() == {}
    assert hall.panel.pane.tags.buttons == ()


def test_tags_in_use_are_offered_while_typing(hall, qtbot):
    hall.library.tag("orchard", "fruit")
    hall.window.library.load()
    hall.choose("ferry-1")
    completer = hall.panel.pane.tags.field.completer()
    completer.setCompletionPrefix("rui")
    assert completer.currentCompletion() == "fruit"


def test_a_file_becomes_an_own_entry_and_is_removed_and_comes_back(hall, qtbot, tmp_path):
    paper = tmp_path / "windmill.txt"
    paper.write_text("Windmill agreement\n\nYou may grind corn. You must oil the cap before every storm.\n")
    hall.window.prompts.ask_for_files = lambda _window: (str(paper),)
    hall.panel.add.files_requested.emit()
    hall.shelve()
    assert hall.mine() == ["windmill"]
    assert hall.panel.chips[Shelf.MINE].isChecked()
    assert [entry.name for entry in hall.panel.selected()] == ["windmill"]
    assert hall.desk.identify(paper.read_text()).name == "windmill"
    qtbot.mouseClick(hall.panel.pane.remove, Qt.MouseButton.LeftButton)
    hall.shelve()
    assert hall.mine() == []
    banner = hall.window.notices.shown[-1]
    assert "Removed from the library: windmill" in " ".join(label.text() for label in banner.findChildren(QLabel))
    qtbot.mouseClick(
        next(one for one in banner.findChildren(QPushButton) if one.text() == "Undo"), Qt.MouseButton.LeftButton
    )
    hall.shelve()
    assert hall.mine() == ["windmill"]
    undo(hall)  # and the addition itself
    hall.shelve()
    assert hall.mine() == []
    redo(hall)
    hall.shelve()
    assert hall.mine() == ["windmill"]


def test_an_open_document_is_added(hall, qtbot, analysis_of):
    text = "Lantern terms. You may light the lantern. You must snuff it at dawn."
    hall.window.documents.add("/x/lantern.txt", analysis_of("lantern.txt", text))
    hall.window.documents.add("lib:orchard", analysis_of("Orchard Licence"))
    hall.window.go(Place.LIBRARY)
    hall.panel.add.menu().aboutToShow.emit()
    listed = [action for action in hall.panel.add.menu().actions() if not action.isSeparator()]
    assert [action.text() for action in listed] == ["Files…", "Folder or git repository…", "lantern.txt"]
    listed[-1].trigger()
    hall.shelve()
    assert hall.mine() == ["lantern.txt"]
    assert hall.desk.identify(text).name == "lantern.txt"


def test_an_own_entry_is_renamed_in_its_place(hall, qtbot, tmp_path):
    paper = tmp_path / "windmill.txt"
    paper.write_text("You may grind corn. You must oil the cap before every storm.\n")
    hall.window.library.shelves.add_files((str(paper),))
    hall.shelve()
    pane = hall.panel.pane
    qtbot.mouseClick(pane.rename, Qt.MouseButton.LeftButton)
    assert pane.naming.text() == "windmill"
    pane.naming.clear()
    QTest.keyClicks(pane.naming, "Mill on the coast")
    QTest.keyClick(pane.naming, Qt.Key.Key_Return)
    assert hall.mine() == ["Mill on the coast"]
    assert pane.name.text() == "Mill on the coast"
    undo(hall)
    assert hall.mine() == ["windmill"]


def test_what_others_publish_can_be_neither_renamed_nor_removed(hall, qtbot):
    hall.choose("ferry-1")
    assert not hall.panel.pane.rename.isVisible()
    assert not hall.panel.pane.remove.isVisible()


def test_a_file_that_cannot_be_read_is_named(hall, qtbot, tmp_path):
    hall.window.library.shelves.add_files((str(tmp_path / "gone.txt"),))
    hall.shelve()
    words = " ".join(label.text() for label in hall.window.notices.shown[-1].findChildren(QLabel))
    assert "1 could not be read" in words
    assert "gone.txt" in words


def test_a_failure_leaves_the_library_and_says_so(hall, qtbot):
    hall.window.library.shelves.remove(("orchard",))
    job = hall.work.job("shelve")
    hall.work.failed.emit(job, "", HowOpenError("Not one of your own.", hint="Choose another."))
    hall.work.finished.emit(job)
    words = " ".join(label.text() for label in hall.window.notices.shown[-1].findChildren(QLabel))
    assert "The library was not changed" in words


def test_an_update_reports_what_changed(hall, qtbot):
    hall.window.library.renew()
    job = hall.work.job("renew")
    since = Since("made==1.0", ("orchard",), ("gone-1",), ("ferry-1",), (("ferry-2", "Old kind", "New kind"),))
    report = SyncReport(texts=3, ai=2, own=1, release="made==2.0", since=since)
    hall.work.synced.emit(job, report)
    hall.work.finished.emit(job)
    page = hall.panel.report
    assert page.isVisible()
    assert page.head.text() == "1 added, 1 with a changed text, 1 in another category, 1 removed"
    assert "Your own entry and all tags are as they were." in page.words.text()
    rows = [[page.model.index(row, column).data() for column in range(3)] for row in range(4)]
    assert rows == [
        ["Added", "Orchard Licence", ""],
        ["Text changed", "Ferry Model Licence", ""],
        ["Category changed", "Ferry Model Licence 2", "Old kind, now New kind"],
        ["Removed", "gone-1", "gone-1"],
    ]
    page.table.setCurrentIndex(page.model.index(3, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)  # what is gone cannot be opened
    assert hall.work.asked("open") == 0
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert hall.work.job("open", "lib:orchard")
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert hall.panel.table.isVisible()


def test_an_update_that_changes_nothing_says_so(hall, qtbot):
    hall.window.library.renew()
    job = hall.work.job("renew")
    hall.work.synced.emit(job, SyncReport(texts=3, ai=2, own=0, release="made==1.0", since=Since("made==1.0")))
    hall.work.finished.emit(job)
    assert hall.panel.report.head.text() == "Nothing has changed since the last time"


def test_an_update_names_the_present_release_and_can_be_declined(hall, qtbot):
    hall.window.library.update()
    (banner,) = hall.window.notices.shown
    words = " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "made==1.0" in words
    no = next(one for one in banner.findChildren(QPushButton) if one.text() == "Not now")
    qtbot.mouseClick(no, Qt.MouseButton.LeftButton)
    assert hall.work.asked("renew") == hall.work.asked("sync") == 0
    assert hall.window.notices.shown == ()
