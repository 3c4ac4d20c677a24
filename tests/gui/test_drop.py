# SPDX-License-Identifier: Apache-2.0
"""Files that are dropped on the window, as the system delivers them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from howopen.domain.errors import HowOpenError
from howopen.gui.opening import Place

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window, data):
    event = QDragEnterEvent(QPoint(300, 300), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event


def drop(window, data):
    # Qt delivers a drop to whoever took the drag that came before it.
    drag(window, data)
    event = QDropEvent(QPointF(300, 300), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event


def test_a_dropped_file_is_opened(room):
    data = files("/x/licence.pdf")
    assert drag(room.window, data).isAccepted()
    assert drop(room.window, data).isAccepted()
    room.work.give("/x/licence.pdf")
    assert room.window.documents.current.title == "licence.pdf"


def test_two_files_are_compared(room):
    drop(room.window, files("/x/a.txt", "/x/b.txt"))
    room.work.give("/x/b.txt")
    assert room.work.asked("compare") == 0
    room.work.give("/x/a.txt")
    comparison = room.work.give_comparison()
    assert (comparison.a.document.name, comparison.b.document.name) == ("a.txt", "b.txt")
    assert room.window.shell.place is Place.COMPARE
    assert len(room.window.documents.all) == 2


@pytest.mark.parametrize("bad", ["/x/a.txt", "/x/b.txt"])
@pytest.mark.parametrize("bad_first", [True, False])
def test_of_two_files_the_good_one_is_read(room, bad, bad_first):
    good = "/x/b.txt" if bad == "/x/a.txt" else "/x/a.txt"
    drop(room.window, files("/x/a.txt", "/x/b.txt"))
    error = HowOpenError("It is empty.")
    if bad_first:
        room.work.refuse(bad, error)
        room.work.give(good)
    else:
        room.work.give(good)
        room.work.refuse(bad, error)
    assert room.window.shell.place is Place.READ
    assert [document.source for document in room.window.documents.all] == [good]
    assert room.work.asked("compare") == 0


def test_a_locked_one_of_two_is_compared_once_it_is_unlocked(room):
    drop(room.window, files("/x/a.txt", "/x/b.pdf"))
    room.work.give("/x/a.txt")
    room.work.refuse("/x/b.pdf", HowOpenError("It is encrypted.", needs_password=True))
    room.window.opening.unlock("/x/b.pdf", "swordfish")
    room.work.give("/x/b.pdf")
    assert room.work.give_comparison().b.document.name == "b.pdf"


def test_three_files_are_opened_and_not_compared(room):
    drop(room.window, files("/x/a.txt", "/x/b.txt", "/x/c.txt"))
    for name in "abc":
        room.work.give(f"/x/{name}.txt")
    assert len(room.window.documents.all) == 3
    assert room.work.asked("compare") == 0
    assert room.window.shell.place is Place.READ


def test_a_folder_opens_what_can_be_read_in_it(room, tmp_path):
    folder = tmp_path / "licences"
    folder.mkdir()
    for name in ("one.txt", "two.md", "three.html", "picture.png", ".hidden.txt"):
        (folder / name).write_text("You may use it.")
    drop(room.window, files(folder))
    opened = sorted(job[1].rsplit("/", 1)[-1] for job in room.work.jobs.values() if job[0] == "open")
    assert opened == ["one.txt", "three.html", "two.md"]


def test_an_empty_folder_beside_a_good_file_is_named_and_the_file_opens(room, tmp_path):
    folder, good = tmp_path / "nothing", tmp_path / "good.txt"
    folder.mkdir()
    good.write_text("You may use it.")
    drop(room.window, files(folder, good))
    assert room.work.asked("open") == 1
    (banner,) = room.window.notices.shown
    assert any(str(folder) in label.text() for label in banner.findChildren(QLabel))


def test_an_empty_folder_is_said(room, tmp_path):
    folder = tmp_path / "nothing"
    folder.mkdir()
    drop(room.window, files(folder))
    assert len(room.window.notices.shown) == 1
    assert room.work.asked("open") == 0


def test_other_things_are_not_taken(room):
    text = QMimeData()
    text.setText("You may use it.")
    remote = QMimeData()
    remote.setUrls([QUrl("https://licences.example/terms")])
    for data in (text, remote):
        assert not drag(room.window, data).isAccepted()
        drop(room.window, data)
    assert room.work.asked("open") == 0


def test_the_drop_area_shows_that_it_is_hot(room):
    area = room.window.shell.start.drop
    data = files("/x/a.txt")
    drag(room.window, data)
    assert area.property("on") == "true"
    QApplication.sendEvent(room.window, QDragLeaveEvent())
    assert area.property("on") == "false"


def test_no_part_of_the_window_keeps_a_drop_for_itself(room):
    for view in room.window.shell.views.all:
        view.get()
    assert not [child for child in room.window.findChildren(QWidget) if child.acceptDrops()]
