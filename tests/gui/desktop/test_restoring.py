# SPDX-License-Identifier: Apache-2.0
"""What was open when the window was closed is open in the next one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from howopen.domain.errors import HowOpenError
from howopen.gui.desktop.restoring import SessionKeeper
from howopen.gui.desktop.session import Session, kept_session
from howopen.gui.opening import Place


@pytest.fixture
def keeper(room) -> SessionKeeper:
    """A keeper of the window's session."""
    return SessionKeeper(room.window, room.settings, room.window)


def text_of(name: str) -> str:
    return f"These are the words of {name}. You must not train other models."


def give(room, *sources: str) -> None:
    for source in sources:
        room.work.give(source, text_of(source))


def said_in(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_documents_the_one_shown_and_the_view_come_back(qtbot, room, keeper):
    keeper.restore(Session(("lib:a", "lib:b", "lib:c"), "lib:b", Place.MATRIX.value))
    give(room, "lib:c", "lib:a", "lib:b")
    qtbot.waitUntil(lambda: room.window.shell.place is Place.MATRIX)
    assert room.window.documents.current.source == "lib:b"
    assert room.work.asked("compare") == 0
    kept = kept_session(room.settings)
    assert set(kept.sources) == {"lib:a", "lib:b", "lib:c"}
    assert (kept.current, kept.place) == ("lib:b", "Matrix")


def test_the_comparison_is_made_again_and_shown(qtbot, room, keeper):
    keeper.restore(Session(("lib:a", "lib:b"), "lib:a", Place.COMPARE.value, ("lib:b", "lib:a")))
    give(room, "lib:a", "lib:b")
    qtbot.waitUntil(lambda: room.work.asked("compare") == 1)
    comparison = room.work.give_comparison()
    assert room.window.shell.place is Place.COMPARE
    assert comparison.a.document.name == "lib:b"
    assert kept_session(room.settings).compared == ("lib:b", "lib:a")


def test_a_file_that_moved_is_named_in_a_banner_and_the_others_are_opened(qtbot, room, keeper, tmp_path):
    gone = str(tmp_path / "gone.txt")
    keeper.restore(Session((gone, "lib:a"), gone, Place.READ.value))
    assert gone in said_in(room.window.notices.shown[0])
    assert room.work.asked("open") == 1
    give(room, "lib:a")
    qtbot.waitUntil(lambda: room.window.shell.place is Place.READ)
    assert room.window.documents.current.source == "lib:a"


def test_what_a_review_has_brought_back_is_not_missed(room, keeper, analysis_of, tmp_path):
    brought, gone = str(tmp_path / "brought.txt"), str(tmp_path / "gone.txt")
    room.window.documents.add(brought, analysis_of("brought.txt"))
    keeper.restore(Session((brought,), brought, Place.READ.value))
    assert not room.window.notices.shown
    keeper.restore(Session((brought, gone), brought, Place.READ.value))
    assert "gone.txt" in said_in(room.window.notices.shown[0])
    assert "brought.txt" not in said_in(room.window.notices.shown[0])


def test_one_that_cannot_be_read_does_not_keep_the_others_waiting(qtbot, room, keeper):
    keeper.restore(Session(("lib:a", "lib:b"), "lib:b", Place.HOW_OPEN.value))
    room.work.refuse("lib:a", HowOpenError("It is damaged."))
    give(room, "lib:b")
    qtbot.waitUntil(lambda: room.window.shell.place is Place.HOW_OPEN)


def test_nothing_is_kept_while_things_come_back(room, keeper):
    keeper.restore(Session(("lib:a", "lib:b"), "lib:b", Place.READ.value))
    give(room, "lib:a")
    assert kept_session(room.settings).empty


def test_every_change_is_kept_at_once_and_the_view_at_the_end(room, keeper):
    room.window.open(["lib:a"])
    give(room, "lib:a")
    assert kept_session(room.settings).sources == ("lib:a",)
    room.window.go(Place.CAN_WE)
    room.window.close()
    assert kept_session(room.settings).place == "Can we?"


def test_an_empty_session_opens_nothing(room, keeper):
    keeper.restore(Session())
    assert room.work.asked("open") == 0
    assert room.window.shell.place is Place.LIBRARY
