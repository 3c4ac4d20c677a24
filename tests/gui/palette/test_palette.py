# SPDX-License-Identifier: Apache-2.0
"""The palette over the real window, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from howopen.gui.actions import ActionId
from howopen.gui.opening import Place
from howopen.gui.palette.commands import commands_from
from howopen.gui.palette.palette import Palette
from howopen.gui.palette.sources import ActionSource, DocumentSource, LibrarySource


@pytest.fixture
def opened() -> list[str]:
    """What the palette asked to open."""
    return []


@pytest.fixture
def palette(room, qtbot, opened) -> Palette:
    """A palette over the real window's actions and library."""
    window = room.window
    made = Palette(
        window.theme,
        (
            ActionSource(lambda: commands_from(window.commands)),
            DocumentSource(lambda: window.documents.all, window.documents.select),
            LibrarySource(lambda: window.library.entries, opened.append),
        ),
        window,
    )
    window.shell.start.library.search.setFocus()
    made.open_over(window)
    return made


def press(qtbot, palette, key) -> None:
    qtbot.keyClick(palette.field, key)


def test_it_opens_with_the_focus_in_its_field(palette):
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert palette.chosen.title == "Open files…"


def test_letters_find_and_enter_acts(room, palette, qtbot):
    qtbot.keyClicks(palette.field, "how op")
    assert palette.chosen.title == "How open"
    press(qtbot, palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert room.window.shell.place is Place.HOW_OPEN


def test_escape_gives_the_focus_back(room, palette, qtbot):
    press(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert room.window.shell.start.library.search.hasFocus()


def test_focus_that_cannot_be_given_back_is_let_go(room, palette, qtbot):
    gone = QLineEdit(room.window)
    gone.show()
    gone.setFocus()
    palette.open_over(room.window)
    gone.deleteLater()
    qtbot.waitUntil(lambda: gone not in room.window.findChildren(QLineEdit))
    press(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_arrows_go_round_and_skip_heads(palette, qtbot):
    qtbot.keyClicks(palette.field, "licence")
    titles = [palette.model.item(row).title for row in palette.model.places]
    assert len(titles) > 3
    seen = []
    for _ in titles:
        seen.append(palette.chosen.title)
        press(qtbot, palette, Qt.Key.Key_Down)
    assert seen == titles
    assert palette.chosen.title == titles[0]
    press(qtbot, palette, Qt.Key.Key_Up)
    assert palette.chosen.title == titles[-1]
    press(qtbot, palette, Qt.Key.Key_PageUp)
    assert palette.chosen.title == titles[0]


def test_what_cannot_be_done_says_why_and_enter_leaves_it(room, palette, qtbot):
    qtbot.keyClicks(palette.field, "close document")
    assert palette.chosen.reason == "No document is open."
    assert not room.window.commands[ActionId.CLOSE_DOCUMENT].isEnabled()
    press(qtbot, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_click_acts(palette, qtbot, opened):
    qtbot.keyClicks(palette.field, "fabrikam terms")
    index = palette.list.currentIndex()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(index).center())
    assert opened == ["lib:fab"]
    assert not palette.isVisible()


def test_nothing_found_is_said(palette, qtbot):
    qtbot.keyClicks(palette.field, "qqqqqq")
    assert palette.chosen is None
    assert palette.nothing.isVisible()
    press(qtbot, palette, Qt.Key.Key_Down)
    press(qtbot, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_tab_stays_and_a_click_elsewhere_closes(room, palette, qtbot):
    press(qtbot, palette, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    with qtbot.waitSignal(palette.closed):
        room.window.shell.start.library.search.setFocus()
    assert not palette.isVisible()


def test_a_screen_reader_hears_names_and_every_row(palette, qtbot):
    field = QAccessible.queryAccessibleInterface(palette.field)
    assert field.text(QAccessible.Text.Name) == "Search documents, clauses, commands"
    assert "Enter" in field.text(QAccessible.Text.Description)
    found = QAccessible.queryAccessibleInterface(palette.list)
    assert found.text(QAccessible.Text.Name) == "Found"
    names = [found.child(row).text(QAccessible.Text.Name) for row in range(found.childCount())]
    assert names[0] == "Commands"
    assert "Open files…, File, Ctrl+O" in names


def test_it_fits_into_a_narrow_window(room, palette, qtbot):
    room.window.resize(960, 600)
    palette.open_over(room.window)
    assert room.window.rect().contains(palette.geometry())
