# SPDX-License-Identifier: Apache-2.0
"""The settings dialog is made from the table, and what is changed in it holds at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QSpinBox

from howopen.gui.desktop.settings_dialog import SettingsDialog, follow
from howopen.gui.widgets.buttons import CheckBox, Choice
from howopen.workspace.settings import SETTINGS, Settings


@pytest.fixture
def dialog(room) -> SettingsDialog:
    """The settings over the real window."""
    made = SettingsDialog(room.settings, room.window.theme, room.window)
    made.changed.connect(lambda key: follow(room.settings, room.window.theme, key))
    made.open()
    return made


def test_every_setting_with_a_label_has_a_control_with_its_name_and_help(dialog):
    assert set(dialog.controls) == {setting.key for setting in SETTINGS if setting.label}
    for setting in SETTINGS:
        if setting.label:
            control = dialog.controls[setting.key]
            spoken = QAccessible.queryAccessibleInterface(control)
            assert control.accessibleName() == setting.label  # a combo box is read out by its choice, then its label
            assert spoken.text(QAccessible.Text.Description) == setting.help


def test_arrows_choose_and_the_window_follows_at_once(qtbot, room, dialog):
    theme = dialog.controls["theme"]
    assert isinstance(theme, Choice)
    assert theme.hasFocus()
    theme.setCurrentIndex(1)
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert room.settings.text("theme") == "dark"
    assert room.window.theme.dark
    qtbot.keyClick(dialog.controls["contrast"], Qt.Key.Key_Down)
    assert room.window.theme.name == "dark-contrast"


def test_numbers_boxes_and_names_are_kept(qtbot, room, dialog, tmp_path):
    zoom, restore, name = (dialog.controls[key] for key in ("zoom", "restore", "reviewer"))
    assert isinstance(zoom, QSpinBox)
    assert zoom.lineEdit().width() > zoom.width() / 2  # so that the number can be seen
    assert isinstance(restore, CheckBox)
    assert isinstance(name, QLineEdit)
    qtbot.keyClick(zoom, Qt.Key.Key_Up)
    qtbot.keyClick(restore, Qt.Key.Key_Space)
    name.setFocus()
    qtbot.keyClicks(name, "  Ada Reviewer ")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = Settings(tmp_path / "settings.json")
    assert (again.number("zoom"), again.on("restore"), again.text("reviewer")) == (110, False, "Ada Reviewer")
    assert room.window.theme.zoom == 110


def test_standard_values_come_back_with_one_click(qtbot, room, dialog):
    room.window.theme.set_mode("system")
    room.settings.set("plan_file", "/x/plan.toml")
    dialog.controls["zoom"].setValue(150)
    dialog.controls["reviewer"].setText("Ada")
    dialog.controls["restore"].setChecked(False)
    qtbot.mouseClick(dialog.standard, Qt.MouseButton.LeftButton)
    labelled = {setting.key: setting.default for setting in SETTINGS if setting.label}
    assert {key: room.settings.get(key) for key in labelled} == labelled
    assert room.settings.text("plan_file") == "/x/plan.toml"


def test_a_value_that_cannot_be_written_is_told_and_holds_until_the_end(qtbot, room, dialog, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("howopen.workspace.settings.write_bytes", full)
    with qtbot.waitSignals([dialog.unkept, dialog.changed]):
        dialog.controls["zoom"].setValue(120)
    assert room.window.theme.zoom == 120
