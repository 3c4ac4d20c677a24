# SPDX-License-Identifier: Apache-2.0
"""The top bar of the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from howopen.gui.desktop.top_bar import TopBar


@pytest.fixture
def bar(qtbot, room) -> TopBar:
    """The bar with the window's menus in it."""
    made = TopBar(room.window.menuBar(), room.window.theme)
    room.window.setMenuWidget(made)
    made.set_project("Aurora.howopen", "saved")
    qtbot.waitUntil(lambda: made.isVisible() and made.width() == room.window.width())
    return made


def test_a_click_and_enter_ask_for_the_palette(qtbot, bar):
    with qtbot.waitSignal(bar.asked) as got:
        qtbot.mouseClick(bar.field, Qt.MouseButton.LeftButton)
    assert got.args == [""]
    with qtbot.waitSignal(bar.asked):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_letters_typed_on_the_field_go_along(qtbot, bar):
    with qtbot.waitSignal(bar.asked) as got:
        qtbot.keyClick(bar.field, "e")
    assert got.args == ["e"]
    with qtbot.assertNotEmitted(bar.asked):
        qtbot.keyClick(bar.field, Qt.Key.Key_Tab)


@pytest.mark.parametrize("width", [1440, 960])
def test_the_field_lies_between_the_menus_and_the_project(qtbot, room, bar, width):
    room.window.resize(width, 700)
    qtbot.waitUntil(lambda: bar.width() == width)
    field = bar.field.geometry()
    assert field.left() >= bar.menus.geometry().right()
    assert field.right() <= bar.project.geometry().left()
    if width == 1440:
        assert abs(field.center().x() - width // 2) <= 1


def test_names_are_read_out_and_the_project_is_told(bar):
    spoken = QAccessible.queryAccessibleInterface(bar.field)
    assert spoken.text(QAccessible.Text.Name) == "Search documents, clauses, commands"
    assert "Ctrl+K" in spoken.text(QAccessible.Text.Description)
    assert bar.project.text() == "Aurora.howopen · saved"
    bar.set_project("", "")
    assert not bar.project.isVisible()
