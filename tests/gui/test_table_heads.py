# SPDX-License-Identifier: Apache-2.0
"""The heads of tables stand level with what is below them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from howopen.gui import stylesheet
from howopen.gui.theme import Theme
from howopen.gui.widgets.tables import CELL_EDGE, head_width, indent_heads, show_rows

_WORD = "III"  # upright at both ends, so that its ink begins and ends where the word does
_WIDTH = 200


@pytest.fixture(params=[100, 150])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    theme = Theme(mode="light")
    theme.set_zoom(request.param)
    return theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    stylesheet.apply(theme, widget)
    return widget


def _table(window: QWidget, theme: Theme, edge: int) -> QTableView:
    table = QTableView(window)
    model = QStandardItemModel(0, 3, table)
    model.setHorizontalHeaderLabels([_WORD] * 3)
    for column, alignment in enumerate(
        (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    ):
        model.setHeaderData(column, Qt.Orientation.Horizontal, alignment, Qt.ItemDataRole.TextAlignmentRole)
    table.setModel(model)
    show_rows(table)
    indent_heads(table, theme, edge)
    head = table.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for column in range(3):
        head.resizeSection(column, _WIDTH)
    table.resize(3 * _WIDTH, 200)
    window.resize(3 * _WIDTH, 200)
    window.show()
    return table


def _ink(picture: QImage, left: int, right: int) -> list[int]:
    """The places between ``left`` and ``right`` that are darker than the ground, in the middle of the picture."""
    rows = range(picture.height() // 4, picture.height() * 3 // 4)
    return [x for x in range(left, right) if any(picture.pixelColor(x, y).lightness() < 160 for y in rows)]


def test_heads_begin_and_end_where_cells_do(window: QWidget, theme: Theme) -> None:
    table = _table(window, theme, 14)
    picture = table.horizontalHeader().grab().toImage()
    starts = [_ink(picture, column * _WIDTH, (column + 1) * _WIDTH)[0] - column * _WIDTH for column in (0, 1)]
    assert abs(starts[0] - theme.px(14)) <= 2
    assert abs(starts[1] - theme.px(CELL_EDGE)) <= 2
    assert starts[0] - starts[1] == theme.px(14) - theme.px(CELL_EDGE)
    end = _ink(picture, 2 * _WIDTH, 3 * _WIDTH)[-1] + 1
    assert abs(3 * _WIDTH - end - theme.px(14)) <= 2


def test_the_words_of_a_head_are_whole_in_its_least_width(window: QWidget, theme: Theme) -> None:
    table = _table(window, theme, 12)
    widths = [head_width(table, column, theme) for column in range(3)]
    assert widths[0] == widths[2] == widths[1] + theme.px(12 - CELL_EDGE)
