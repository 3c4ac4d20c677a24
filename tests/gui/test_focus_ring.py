# SPDX-License-Identifier: Apache-2.0
"""A list with the focus has one ring: round itself, or round its current row where the rows have one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from howopen.gui.theme import Theme
from howopen.gui.widgets.focus_ring import RINGED_ROWS, FocusRings


@pytest.mark.parametrize(("ringed_rows", "rings"), [(False, 1), (True, 0)])
def test_a_list_whose_rows_have_a_ring_gets_no_second_one(qtbot: QtBot, ringed_rows: bool, rings: int) -> None:
    window, rows = QWidget(), QListView()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(rows)
    rows.setProperty(RINGED_ROWS, ringed_rows)
    FocusRings(window, Theme(mode="light"))
    with qtbot.waitActive(window):
        window.show()
    rows.clearFocus()
    before = len(rows.children())
    rows.setFocus()
    assert rows.hasFocus()
    assert len(rows.children()) - before == rings
